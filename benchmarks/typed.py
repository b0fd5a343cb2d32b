"""Types queries into a window and prints how long each key took until the results were painted.

Called by keystrokes.py in a fresh process: `typed.py bare|salname FILE`. Prints JSON: milliseconds
from the key event to the end of the paint that shows its answer, and the longest time in which the
event loop did not run.
"""

import json
import sys
import time
from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QTableView, QWidget

QUERIES = (
    "azərbaycan", "xocali", "qətnamə", "ərazi bütövlüyü", "baş katib", "ермения", "резолюция",
    "карабах", "соглашение", "генеральный секретарь", "ceasefire", "territorial", "khojaly",
    "resolution", "statement on", "minefield maps", "51/47-POL", "niamey", "dakar 1991", "mosque",
)  # fmt: skip
ROUNDS = 3
PAUSE_MS = 30
START_MS = 1500
PATIENCE_MS = 1000


class Typist(QObject):
    """Types a letter, waits for the painted answer, types the next."""

    def __init__(self) -> None:
        super().__init__()
        self.times: list[float] = []
        self.longest_gap = self.last_tick = 0.0
        self.pressed_at: float | None = None
        self.is_answered = False
        self.letters = self.all_letters()
        self.tick = QTimer(self, interval=4)
        self.tick.timeout.connect(self.on_tick)
        self.patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self.patience.timeout.connect(self.on_lost)
        self.lost: list[str] = []

    def begin(self) -> None:
        """Find the search box and the list, and start typing."""
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        edits = [w for w in application.allWidgets() if isinstance(w, QLineEdit)]
        self.box = max(edits, key=QWidget.width)
        views = [w for w in application.allWidgets() if isinstance(w, QListView | QTableView)]
        self.view = next(view for view in views if view.isVisible())
        self.view.viewport().installEventFilter(self)
        self.watch_model()
        self.tick.start()
        self.next_letter()

    def watch_model(self) -> None:
        """Hear when the list has other rows, whether its model stays or is replaced."""
        self.model = self.view.model()
        self.model.modelReset.connect(self.on_answer)

    def on_answer(self) -> None:
        """The answer is in the list; its paint comes next."""
        self.is_answered = True

    def all_letters(self) -> Iterator[str]:
        """Yield every letter of every query; an empty string empties the box."""
        for _ in range(ROUNDS):
            for query in QUERIES:
                yield from query
                yield ""

    def next_letter(self) -> None:
        """Press the next key, or finish."""
        letter = next(self.letters, None)
        if letter is None:
            self.finish()
            return
        if not letter:
            self.box.clear()
            QTimer.singleShot(PAUSE_MS * 3, self.next_letter)
            return
        self.is_answered = False
        will_search = len((self.box.text() + letter).strip()) >= 2
        self.pressed_at = time.perf_counter() if will_search else None
        event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        QCoreApplication.sendEvent(self.box, event)
        if self.view.model() is not self.model:
            self.watch_model()
            self.is_answered = True
        if will_search:
            self.patience.start()
        else:
            QTimer.singleShot(PAUSE_MS, self.next_letter)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and self.is_answered and self.pressed_at is not None:
            self.is_answered = False
            QTimer.singleShot(0, self.on_painted)
        return False

    def on_painted(self) -> None:
        """The paint is over."""
        self.patience.stop()
        if self.pressed_at is not None:
            self.times.append((time.perf_counter() - self.pressed_at) * 1000)
            self.pressed_at = None
        QTimer.singleShot(PAUSE_MS, self.next_letter)

    def on_lost(self) -> None:
        """Nothing was painted for this key; it is reported and typing goes on."""
        self.lost.append(self.box.text())
        self.pressed_at = None
        self.next_letter()

    def on_tick(self) -> None:
        """Notice when the event loop stood still."""
        now = time.perf_counter()
        if self.last_tick:
            self.longest_gap = max(self.longest_gap, (now - self.last_tick) * 1000)
        self.last_tick = now

    def finish(self) -> None:
        """Print and leave."""
        found = {"ms": self.times, "gap": self.longest_gap, "lost": self.lost}
        print(json.dumps(found), flush=True)
        QApplication.quit()


def main() -> None:
    """Run the asked window with a typist at it."""
    run_qt = QApplication.exec
    typists: list[Typist] = []

    def typed_exec(*_: object) -> int:
        typists.append(Typist())
        QTimer.singleShot(START_MS, typists[0].begin)
        return run_qt()

    QApplication.exec = typed_exec  # type: ignore[method-assign]
    if sys.argv[1] == "bare":
        from bare_window import main as bare

        bare()
    else:
        from viewer.cli.main import main as salname

        salname(["--db", sys.argv[2], "gui"])


if __name__ == "__main__":
    main()
