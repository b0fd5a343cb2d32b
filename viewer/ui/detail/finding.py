"""Finding in the text: what the bar asks for is marked instead of what the search found."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from viewer.search.occurrences import occurrences
from viewer.text.spans import Span
from viewer.ui.detail.find_bar import FindBar
from viewer.ui.detail.hit_bar import HitBar
from viewer.ui.detail.hits import Marks
from viewer.ui.detail.reader import Reader

_LONGEST = 80
"""Letters of a selection that are taken for what to find."""


class Finding(QObject):
    """Keeps both marks of one reader, the find bar's and the search's, and shows those that count.

    The search's are shown while the bar is closed or empty.
    """

    toggled = Signal(bool)
    """The bar was opened or closed."""

    def __init__(self, reader: Reader, bar: FindBar, hit_bar: HitBar) -> None:
        super().__init__(reader)
        self._reader, self._bar, self._hit_bar = reader, bar, hit_bar
        self._searched: Marks | None = None
        self._from = 0
        self._giver: QWidget | None = None
        bar.edited.connect(self._on_edited)
        bar.next_wanted.connect(partial(self.step, 1))
        bar.previous_wanted.connect(partial(self.step, -1))
        bar.close_wanted.connect(self.close)
        reader.hits_found.connect(self._on_hits_found)

    @property
    def is_open(self) -> bool:
        """Whether the bar is there."""
        return not self._bar.isHidden()

    @property
    def is_asked(self) -> bool:
        """Whether the bar is there and asks for something."""
        return self.is_open and bool(self._bar.wanted)

    def set_marks(self, marks: Marks | None) -> None:
        """Take what the search found; a text being found in keeps its own marks."""
        self._searched = marks
        if not self.is_asked:
            self._reader.set_marks(marks)

    def open(self, selected: str) -> None:
        """Open the bar, or come back to it, with what is selected in the text, if it is short."""
        focus = QApplication.focusWidget()
        if focus is None or not self._bar.isAncestorOf(focus):
            self._giver = focus
        was_open = self.is_open
        self._from = self._reader.top
        is_short = len(selected) <= _LONGEST and "\n" not in selected
        self._bar.begin(selected if is_short else "")
        if not was_open:
            self._mark()
            self.toggled.emit(True)

    def close(self) -> None:
        """Close the bar, mark what the search found, and give the keyboard back."""
        if not self.is_open:
            return
        focus = QApplication.focusWidget()
        had_keyboard = focus is None or self._bar.isAncestorOf(focus)
        self._bar.hide()
        self._mark()
        self.toggled.emit(False)
        if had_keyboard:
            self._give_back()

    def step(self, by: int) -> None:
        """Go so many places on."""
        self._reader.step(by)
        self._from = self._reader.top

    def _mark(self) -> None:
        """Mark what counts now; of what is being found, go to the first place from here on."""
        if self.is_asked:
            self._reader.set_marks(partial(_found, self._bar.wanted))
            self._reader.seek(self._from)
        else:
            self._reader.set_marks(self._searched)

    def _give_back(self) -> None:
        giver, self._giver = self._giver, None
        if giver is not None and isValid(giver) and giver.isVisible():
            giver.setFocus()
        else:
            self._reader.setFocus()

    def _on_edited(self) -> None:
        if self.is_open:
            self._mark()

    def _on_hits_found(self) -> None:
        place = self._reader.hits.number, len(self._reader.hits)
        self._bar.show_place(*place)
        self._hit_bar.show_place(*((0, 0) if self.is_asked else place))


def _found(wanted: str, text: str, lang: str | None) -> tuple[Span, ...]:
    """Return where a text has what is wanted, in whatever language."""
    del lang
    return occurrences(wanted, text)
