"""What the reader points at in the columns: the segment under the mouse, caret and selection."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from viewer.ui.detail.column import Column
from viewer.ui.detail.copying import Passage
from viewer.ui.detail.html import Part


class Reading(QObject):
    """Follows mouse and caret in all columns and tints the same segment in each."""

    segment_picked = Signal(object)
    """The current segment's position changed; None for none."""
    caret_moved = Signal(object)
    """The caret moved in the column sent along."""

    link_followed = Signal(str)
    menu_asked = Signal(object)
    zoom_stepped = Signal(int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._columns: list[Column] = []
        self._touched: Column | None = None
        self._lit: int | None = None
        self.current: int | None = None

    def watch(self, column: Column) -> None:
        """Follow a column."""
        self._columns.append(column)
        column.segment_hovered.connect(self._on_segment_hovered)
        column.caret_moved.connect(self._on_caret_moved)
        column.link_followed.connect(self.link_followed)
        column.menu_asked.connect(self.menu_asked)
        column.zoom_stepped.connect(self.zoom_stepped)

    def forget(self) -> None:
        """Begin anew with another statement."""
        self._touched = None
        self._pick(None)
        self._lit = None
        self.light()

    @property
    def selected(self) -> Column | None:
        """The column with a selection, if there is one."""
        column = self._touched
        return column if column and column.textCursor().hasSelection() else None

    @property
    def passages(self) -> list[Passage]:
        """What is selected, else the segment with the caret in the language it is read in."""
        column = self._touched
        if column is None or self.selected:
            return column.passages() if column else []
        number = column.textCursor().blockNumber()
        if self.current is None or number >= len(column.blocks):
            return []
        lang = column.blocks[number].lang
        return [
            Passage(lang, block.text)
            for block in column.blocks
            if block.part is Part.SEGMENT and (block.segment, block.lang) == (self.current, lang)
        ]

    @property
    def segments(self) -> tuple[int, ...]:
        """The segments of which something is selected, else the one with the caret."""
        if self.selected:
            return self.selected.selected_segments()
        return () if self.current is None else (self.current,)

    def light(self) -> None:
        """Tint segments where there is more than one to tell apart."""
        for column in self._columns:
            several = len({block.segment for block in column.blocks} - {None}) > 1
            column.light(self._lit if several else None, self.current if several else None)

    def _on_segment_hovered(self, segment: int | None) -> None:
        if segment != self._lit:
            self._lit = segment
            self.light()

    def _on_caret_moved(self) -> None:
        column = self.sender()
        if not isinstance(column, Column):
            return
        self._touched = column
        cursor = column.textCursor()
        if cursor.hasSelection():
            for other in self._columns:
                if other is not column:
                    other.drop_selection()
        if column.blocks:
            self._pick(column.segment_at(cursor.selectionStart()))
        self.caret_moved.emit(column)

    def _pick(self, segment: int | None) -> None:
        if segment != self.current:
            self.current = segment
            self.light()
            self.segment_picked.emit(segment)
