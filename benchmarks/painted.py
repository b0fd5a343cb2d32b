"""Runs a window until its list is painted, then prints when that was and what it took.

Called by startup.py in a fresh process: `painted.py STARTED bare|salname FILE`, where STARTED is
the clock (`time.clock_gettime(CLOCK_MONOTONIC)`) just before the process was started.
Prints JSON: milliseconds to the painted list, PSS in MB then and after the first citation preview,
modules imported until the paint.
"""

import json
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTreeView

STARTED = float(sys.argv[1])
WATCHED = ("sqlite_utils", "quickjs", "babel", "yaml", "jsonschema_rs", "platformdirs")


class Watch(QObject):
    """Waits for the first paint of a list that has rows."""

    painted_at = 0.0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        view = watched.parent()
        if (
            event.type() is QEvent.Type.Paint
            and not self.painted_at
            and isinstance(view, QAbstractItemView)
            and not isinstance(view, QTreeView)
            and view.model() is not None
            and view.model().rowCount() > 0
        ):
            self.painted_at = time.clock_gettime(time.CLOCK_MONOTONIC)
            QTimer.singleShot(0, self.report)
        return False

    def report(self) -> None:
        """Print what was found and leave."""
        imported = [name for name in WATCHED if name in sys.modules]
        milliseconds = (self.painted_at - STARTED) * 1000
        QTimer.singleShot(2000, self.finish)
        self.result = {"ms": milliseconds, "imported": imported, "painted_mb": pss_mb()}

    def finish(self) -> None:
        """Measure memory when all is quiet."""
        print(json.dumps({**self.result, "cited_mb": pss_mb()}), flush=True)
        QApplication.quit()


def pss_mb() -> float:
    """Return the process's proportional set size in MB."""
    rollup = Path("/proc/self/smaps_rollup").read_text()
    return (
        next(int(line.split()[1]) for line in rollup.splitlines() if line.startswith("Pss:")) / 1e3
    )


def main() -> None:
    """Run the asked window with a watch in it."""
    watch = Watch()
    run_qt = QApplication.exec

    def watched_exec(*_: object) -> int:
        application = QApplication.instance()
        assert application is not None
        application.installEventFilter(watch)
        return run_qt()

    QApplication.exec = watched_exec  # type: ignore[method-assign]
    if sys.argv[2] == "bare":
        from bare_window import main as bare

        bare()
    else:
        from viewer.cli.main import main as salname

        salname(["--db", sys.argv[3], "gui"])


if __name__ == "__main__":
    main()
