"""Times the reader's own data and a basket of 1,000 statements: `python -m benchmarks.notebook`.

Prints medians: opening a notebook (also the first time ever, which makes it), one search remembered
on the disk, reading forty, against a bare commit of SQLite with the same settings; then, in a
window without a screen, until every entry of the basket is cited and until the whole list is
copied, and the longest time for which the window's thread did nothing else meanwhile.
"""

import argparse
import os
import sqlite3
import statistics
import sys
import tempfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QElapsedTimer, QEventLoop, QObject, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from benchmarks.splice import write_database
from viewer.notebook.notebook import Notebook
from viewer.store.library import Library
from viewer.store.notebook.values import BasketEntry, Search
from viewer.ui import clipboard, theme
from viewer.ui.actions import Command
from viewer.ui.app import _SWITCH as SWITCH
from viewer.ui.i18n import Interface
from viewer.ui.main_window import MainWindow
from viewer.ui.settings import Settings

STYLES = ("apa", "chicago-notes-bibliography-17th-edition", "gost-r-7-0-5-2008-numeric")
WRITES = 200
PULSE_MS = 5
"""Often enough to see a blocked frame, and seldom enough to leave the interpreter to the others."""


def timed(work: Callable[[], object]) -> float:
    """Return the milliseconds that some work takes."""
    started = perf_counter()
    work()
    return 1000 * (perf_counter() - started)


def measure_file(folder: Path) -> None:
    """Time opening, writing and reading."""
    path = folder / "notebook.db"
    made = timed(lambda: Notebook.open(path).close())
    print(f"made, ms: {made:.1f} (the first time ever, with sqlite_utils)")
    opening = [timed(lambda: Notebook.open(path).close()) for _ in range(20)]
    with Notebook.open(path) as notebook:
        history = notebook.history("oic")
        writes = [
            timed(lambda n=number: history.remember(Search(f"search {n}")))
            for number in range(WRITES)
        ]
        reads = [timed(history.recent) for _ in range(WRITES)]
    with closing(sqlite3.connect(folder / "bare.db", isolation_level=None)) as bare:
        bare.execute("PRAGMA journal_mode = WAL")
        bare.execute("PRAGMA synchronous = FULL")
        bare.execute("CREATE TABLE t (text)")
        commits = [timed(lambda: bare.execute("INSERT INTO t VALUES ('x')")) for _ in range(WRITES)]
    for name, values in (
        ("opened", opening),
        ("a search remembered", writes),
        ("a bare commit", commits),
        ("forty read", reads),
    ):
        print(f"{name}, ms: {statistics.median(values):.2f}; longest {max(values):.1f}")


class Pulse(QObject):
    """Notes the longest time between two turns of the event loop, beyond its own pause."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = 0.0
        self._clock = QElapsedTimer()
        self._timer = QTimer(self, interval=PULSE_MS)
        self._timer.timeout.connect(self._on_turn)

    def start(self) -> None:
        """Begin anew."""
        self.longest = 0.0
        self._clock.start()
        self._timer.start()

    def _on_turn(self) -> None:
        self.longest = max(self.longest, self._clock.nsecsElapsed() / 1e6 - PULSE_MS)
        self._clock.start()


def wait(is_done: Callable[[], bool]) -> None:
    """Let the window work until something is done."""
    loop, timer = QEventLoop(), QTimer(interval=20)
    timer.timeout.connect(lambda: loop.quit() if is_done() else None)
    timer.start()
    loop.exec()


def open_window(folder: Path, count: int) -> MainWindow:
    """Open a window on a spliced collection, all of it in the basket."""
    file = folder / "spliced.db"
    write_database(file, count, is_brief=True)
    application = QApplication(sys.argv[:1])
    clipboard.empty_at_exit_offscreen(application)
    theme.prepare(application)
    interface = Interface(application)
    interface.speak("en")
    settings = Settings(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
    window = MainWindow(Library.open(file), settings, interface, folder / "basket.db")
    window.show()
    window.complete()
    rows = window.library.rows(window.library.numbers())
    entries = tuple(BasketEntry(row.id, None, "1", row.title) for row in rows)
    window.interior.keeping.add_to_basket(entries)
    wait(lambda: bool(window.status._gathered))
    return window


def measure_style(window: MainWindow, style: str, pulse: Pulse) -> None:
    """Time the basket's window in a style."""
    window.interior.citing.set_style(style)
    name = window.interior.citing.style_title(style)
    pulse.start()
    started = perf_counter()
    window.actions_[Command.BASKET].trigger()
    dialog = window.interior._gathering._desk._dialog
    wait(lambda: name in dialog._style.text())
    wait(lambda: bool(dialog.rows) and all(row.citation for row in dialog.rows))
    print(f"{style}: shown in {perf_counter() - started:.1f} s, blocked {pulse.longest:.0f} ms")
    pulse.start()
    started = perf_counter()
    dialog._copy.click()
    wait(lambda: bool(dialog._note.text()))
    print(f"{style}: copied in {perf_counter() - started:.1f} s, blocked {pulse.longest:.0f} ms")
    dialog.close()
    dialog._model.set_rows([])


def main() -> None:
    """Measure everything."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--entries", type=int, default=1000)
    count = parser.parse_args().entries
    sys.setswitchinterval(SWITCH)
    with tempfile.TemporaryDirectory() as folder:
        measure_file(Path(folder))
        window, pulse = open_window(Path(folder), count), Pulse()
        for style in STYLES:
            measure_style(window, style, pulse)
        window.close()


if __name__ == "__main__":
    main()
