"""The text of a statement with its one scroll bar: lays it out, marks it, keeps the place."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRect, QTimer, Signal
from PySide6.QtGui import QFont, QShowEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from viewer.store.whole import Statement
from viewer.ui.detail import look
from viewer.ui.detail.column import Column
from viewer.ui.detail.hits import Hits, Marks, Place
from viewer.ui.detail.page import Layout, Page, build_page
from viewer.ui.detail.reading import Reading
from viewer.ui.detail.scroller import Scroller
from viewer.ui.detail.sheet import Sheet
from viewer.ui.detail.vocabulary import Vocabulary
from viewer.ui.detail.words import Words

NARROWEST = 16
"""Ems below which a column is too narrow to read: languages then stand under each other."""

_TWO_PAIRS = 40
"""Ems from which facts stand two a line."""

_LONG = 80
"""Paragraphs from which a statement waits for the end of resizing to be laid out again."""

_RESIZE_PAUSE = 60
"""Milliseconds without a change of size that are taken for its end."""

_RERENDERED = {QEvent.Type.PaletteChange, QEvent.Type.FontChange}


@dataclass(frozen=True, slots=True)
class Text:
    """A statement with what it takes to show it; `zoom` in percent."""

    statement: Statement
    tags: tuple[str, ...]
    zoom: int
    words: Words
    vocabulary: Vocabulary


class Reader(Scroller):
    """Shows one text."""

    laid_out = Signal()
    """Languages may stand beside or under each other now."""
    hits_found = Signal()

    _text: Text | None = None  # Qt sends the first changes while the base class is being made

    def __init__(self, parent: QWidget) -> None:
        self.sheet = Sheet()
        super().__init__(self.sheet, parent)
        self.reading = Reading(self)
        self.hits = Hits()
        self.page: Page | None = None
        self.is_stacked = False
        self.has_room = True
        self._marks: Marks | None = None
        self._laid_out_as: Layout | None = None
        self._is_stacking_wanted = False
        self._resize_timer = QTimer(self, singleShot=True, interval=_RESIZE_PAUSE)
        self._resize_timer.timeout.connect(self._on_resize_ended)
        self.resized.connect(self._on_resized)
        self.sheet.column_added.connect(self.reading.watch)
        for column in (self.sheet.facts, self.sheet.foot):
            self.reading.watch(column)
        self.reading.caret_moved.connect(self._on_caret_moved)

    def show_text(self, text: Text) -> None:
        """Show a statement, from its beginning if it is another one."""
        is_other = self._text is None or self._text.statement.id != text.statement.id
        self._text = text
        if is_other:
            self.reading.forget()
            self.hits.go_to(None, self.sheet.columns)
        self._render()
        if is_other:
            self.scroll_to(0)

    def set_stacked(self, is_wanted: bool) -> None:
        """Put languages under each other also where there is room for columns."""
        self._is_stacking_wanted = is_wanted
        self._render()

    def set_marks(self, marks: Marks | None) -> None:
        """Mark what was searched or is being found."""
        self._marks = marks
        self._find_hits()

    def step(self, by: int) -> None:
        """Go `by` hits on and bring the one reached into view."""
        self.hits.step(by, self.sheet.columns)
        self._show_current()

    def seek(self, top: int) -> None:
        """Go to the first hit that is no higher than a row of pixels, else to the first of all."""
        if len(self.hits):
            below = (at for at, place in enumerate(self.hits) if _where(place).bottom() >= top)
            self.hits.go_to(next(below, 0), self.sheet.columns)
        self._show_current()

    def reveal_source(self, number: int) -> None:
        """Bring a source of the list into view."""
        foot = self.sheet.foot
        cursor = foot.document().find(f"[{number}]")
        if not cursor.isNull():
            self._reveal(foot, foot.cursorRect(cursor))

    def changeEvent(self, event: QEvent) -> None:
        """Follow theme and font, which style sheets of documents do not."""
        super().changeEvent(event)
        if event.type() in _RERENDERED:
            self._render()

    def showEvent(self, event: QShowEvent) -> None:
        """Listen to the window: beside an application style sheet Qt tells only it of a theme."""
        super().showEvent(event)
        self.window().installEventFilter(self)  # once more moves it, does not double it

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the theme."""
        if event.type() is QEvent.Type.ApplicationPaletteChange:
            self._render()
        return super().eventFilter(watched, event)

    def _render(self) -> None:
        if self._text is None:
            return
        text = self._text
        anchor = self._anchor()
        font = self._font(text.zoom)
        layout = self._laid_out_as = self._layout(text.tags, font)
        self.page = build_page(text.statement, layout, text.words, text.vocabulary)
        self.sheet.show_page(self.page, font)
        self.sheet.arrange(self.viewport().width())
        self.reading.light()
        self.setFocusProxy(self.sheet.texts[0])
        self._find_hits_again()
        self._return_to(anchor)
        self.laid_out.emit()

    def _layout(self, tags: tuple[str, ...], font: QFont) -> Layout:
        ems = self.viewport().width() / look.em(font)
        self.has_room = ems >= NARROWEST * len(tags)
        self.is_stacked = len(tags) > 1 and (self._is_stacking_wanted or not self.has_room)
        return Layout(tags, self.is_stacked, 2 if ems >= _TWO_PAIRS else 1)

    def _font(self, zoom: int) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * zoom / 100)
        return font

    def _find_hits(self) -> None:
        if self.page is None:
            return
        rows = self.sheet.rows[:-1]  # sources are not searched
        self.hits.find(rows, self._marks, self.page.labels)
        self.hits_found.emit()

    def _find_hits_again(self) -> None:
        """Find the same in the same text, whose current hit stays the current one."""
        bearing = self.hits.bearing
        self._find_hits()
        if (index := self.hits.index_of(bearing)) is not None:
            self.hits.go_to(index, self.sheet.columns)
            self.hits_found.emit()

    def _show_current(self) -> None:
        place = self.hits.current
        if place:
            self.reveal(_where(place))
        self.hits_found.emit()

    def _anchor(self) -> tuple[int, int] | None:
        """Return the first segment in view and how far below the upper edge it begins."""
        if self.page is None or not self.sheet.texts or not self.top:
            return None
        for number, block in enumerate(self.sheet.texts[0].blocks):
            top = self.sheet.top_of(number)
            if block.segment is not None and top >= self.top:
                return block.segment, top - self.top
        return None

    def _return_to(self, anchor: tuple[int, int] | None) -> None:
        if anchor is None:
            return
        for number, block in enumerate(self.sheet.texts[0].blocks):
            if block.segment == anchor[0]:
                self.scroll_to(self.sheet.top_of(number) - anchor[1])
                return

    def _reveal(self, column: Column, place: QRect) -> None:
        self.reveal(place.translated(column.pos()))

    def _on_resized(self) -> None:
        is_long = self.page is not None and len(self.page.texts[0]) > _LONG
        if is_long and self.isVisible():
            self._resize_timer.start()
        else:
            self._on_resize_ended()

    def _on_resize_ended(self) -> None:
        """Give the columns their new widths; build them anew only where they change places."""
        if self._text is None:
            return
        old = self._laid_out_as
        if self._layout(self._text.tags, self._font(self._text.zoom)) != old:
            self._render()
        else:
            anchor = self._anchor()
            self.sheet.arrange(self.viewport().width())
            self._return_to(anchor)

    def _on_caret_moved(self, column: Column) -> None:
        if column.hasFocus():
            self._reveal(column, column.cursorRect())


def _where(place: Place) -> QRect:
    """Return where on the sheet a hit begins."""
    cursor = QTextCursor(place.column.document())
    cursor.setPosition(place.start)
    return place.column.cursorRect(cursor).translated(place.column.pos())
