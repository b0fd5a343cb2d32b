"""Times a bibliography of 1,000 statements: `python -m benchmarks.bibliography`.

In a window without a screen, on a spliced collection whose statements are all selected and all in
the basket, prints for each style how long each of these takes, and the longest time for which the
window's thread did nothing else meanwhile (a blocked frame), beside the longest that the machine
let an idle process wait:

- selecting all, until their preview is there; copying and saving the selection;
- the basket's window, until every entry is cited; copying and saving its list.

`--entries N` takes fewer, `--style ID` other styles. With `--trace` it also says on which line the
window's thread stood when it was blocked.
"""

import argparse
import multiprocessing
import os
import sys
import tempfile
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from time import perf_counter, sleep
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QElapsedTimer, QEventLoop, QObject, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from benchmarks.splice import write_database
from viewer.cite.formats import ExportFormat
from viewer.store.library import Library
from viewer.store.notebook.values import BasketEntry
from viewer.ui import clipboard, theme
from viewer.ui.app import _SWITCH as SWITCH
from viewer.ui.i18n import Interface
from viewer.ui.main_window import MainWindow
from viewer.ui.menu.command import Command
from viewer.ui.settings import Settings
from viewer.ui.sweeping import Sweeping

STYLES = ("apa", "chicago-notes-bibliography-17th-edition", "gost-r-7-0-5-2008-numeric")
FILES = (ExportFormat.DOCX, ExportFormat.BIBLATEX)
PULSE_MS = 5
"""Often enough to see a blocked frame, and seldom enough to leave the interpreter to the others."""
BLOCKED_MS = 50


class Pulse(QObject):
    """Notes the longest time between two turns of the event loop, beyond its own pause."""

    def __init__(self) -> None:
        super().__init__()
        self.longest, self.turns = 0.0, 0
        self._clock = QElapsedTimer()
        self._timer = QTimer(self, interval=PULSE_MS)
        self._timer.timeout.connect(self._on_turn)

    def start(self) -> None:
        """Begin anew."""
        self.longest = 0.0
        self._clock.start()
        self._timer.start()

    def lasts(self) -> float:
        """Return for how many milliseconds the present turn lasts, beyond the pause."""
        return self._clock.nsecsElapsed() / 1e6 - PULSE_MS

    def _on_turn(self) -> None:
        self.longest = max(self.longest, self.lasts())
        self.turns += 1
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
    application = QApplication([*sys.argv[:1], *theme.STYLE])
    clipboard.empty_at_exit(application)
    theme.prepare(application)
    interface = Interface(application)
    interface.speak("en")
    settings = Settings(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
    window = MainWindow(Library.open(file), settings, interface, folder / "basket.db")
    window.show()
    window.complete()
    Sweeping(window).begin()
    rows = window.library.rows(window.library.numbers())
    entries = tuple(BasketEntry(row.id, None, "1", row.title) for row in rows)
    window.interior.keeping.add_to_basket(entries)
    wait(lambda: bool(window.status._gathered))
    return window


class Machine:
    """A process that does nothing: for how long the machine let it wait, beyond its own pause."""

    def __init__(self) -> None:
        context = multiprocessing.get_context("fork")
        self._longest = context.Value("d", 0.0)
        context.Process(target=_idle, args=(self._longest,), daemon=True).start()

    @property
    def longest(self) -> float:
        """The longest wait since `start`, in milliseconds."""
        return float(self._longest.value)

    def start(self) -> None:
        """Begin anew."""
        self._longest.value = 0.0


def _idle(longest: Any) -> None:
    last = perf_counter()
    while True:
        sleep(PULSE_MS / 1000)
        now = perf_counter()
        longest.value = max(longest.value, 1000 * (now - last) - PULSE_MS)
        last = now


class Trace(threading.Thread):
    """Says where the window's thread stands while it is blocked."""

    def __init__(self, pulse: Pulse) -> None:
        super().__init__(daemon=True)
        self._pulse = pulse
        self._main = threading.main_thread().ident or 0

    def run(self) -> None:
        """Look every few milliseconds."""
        told = -1
        while True:
            sleep(0.004)
            turn = self._pulse.turns
            if turn != told and self._pulse.lasts() > BLOCKED_MS:
                told = turn
                stack = traceback.extract_stack(sys._current_frames()[self._main])
                ours = [f"{frame.name}:{frame.lineno}" for frame in stack[-6:]]
                print(f"    blocked {self._pulse.lasts():.0f} ms in {' > '.join(ours)}")


class Measuring:
    """Does what a reader does, and prints how long it took."""

    def __init__(self, window: MainWindow, folder: Path, pulse: Pulse, machine: Machine) -> None:
        self._window, self._folder = window, folder
        self._pulse, self._machine = pulse, machine
        self._citing = window.interior.citing
        self._ends: list[object] = []
        for end in (self._citing.copied, self._citing.saved, self._citing.previewed):
            end.connect(self._ends.append)

    def measure(self, style: str) -> None:
        """Cite everything in a style, from the list and from the basket."""
        self._citing.set_style(style)
        print(style)
        self._select()
        self._timed("selection copied", lambda: self._window.actions_[Command.COPY].trigger())
        for chosen in FILES:
            path = self._folder / f"list{chosen.suffix}"
            self._timed(f"selection saved as {chosen}", lambda p=path, c=chosen: self._save(p, c))
        self._show_basket(style)

    def _select(self) -> None:
        view = self._window.lists.statements._view
        view.clearSelection()
        wait(lambda: self._citing.ids == () or len(self._citing.ids) == 1)
        self._timed("all selected and previewed", view.selectAll)

    def _save(self, path: Path, chosen: ExportFormat) -> None:
        self._citing.save(path, chosen)

    def _show_basket(self, style: str) -> None:
        name = self._citing.style_title(style)
        self._begin()
        self._window.actions_[Command.BASKET].trigger()
        desk = self._window.interior._gathering._desk
        dialog = desk._dialog
        wait(lambda: name in dialog._style.text())
        wait(lambda: bool(dialog.rows) and all(row.citation or row.trouble for row in dialog.rows))
        self._say("basket shown")
        self._begin()
        dialog._copy.click()
        wait(lambda: bool(dialog._note.text()))
        self._say("basket copied")
        self._begin()
        desk._make(ExportFormat.DOCX, self._folder / "basket.docx")
        wait(lambda: bool(dialog._note.text()))
        self._say("basket saved as docx")
        dialog.close()
        dialog._model.set_rows([])

    def _timed(self, name: str, work: Callable[[], object]) -> None:
        self._begin()
        self._ends.clear()
        work()
        wait(lambda: bool(self._ends))
        self._say(name)

    def _begin(self) -> None:
        self._machine.start()
        self._pulse.start()
        self._started = perf_counter()

    def _say(self, name: str) -> None:
        seconds = perf_counter() - self._started
        blocked, machine = self._pulse.longest, self._machine.longest
        print(f"  {name}: {seconds:.1f} s, blocked {blocked:.0f} ms (machine {machine:.0f})")


def main() -> None:
    """Measure every style."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--entries", type=int, default=1000)
    parser.add_argument("--style", nargs="+", default=STYLES)
    parser.add_argument("--trace", action="store_true")
    options = parser.parse_args()
    sys.setswitchinterval(SWITCH)
    machine = Machine()
    with tempfile.TemporaryDirectory() as folder:
        window, pulse = open_window(Path(folder), options.entries), Pulse()
        if options.trace:
            Trace(pulse).start()
        measuring = Measuring(window, Path(folder), pulse, machine)
        for style in options.style:
            measuring.measure(style)
        window.close()


if __name__ == "__main__":
    main()
