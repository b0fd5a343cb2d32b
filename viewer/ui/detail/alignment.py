"""Keeps the paragraphs of several columns side by side by evening out the room below them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCursor

from viewer.ui.detail import look
from viewer.ui.detail.column import Column

CHUNK = 80
"""Rows evened out in one go; more wait for the event loop, so that long texts open at once."""

_CLOSE_ENOUGH = 0.4
"""Margins closer than this, in pixels, are left as they are."""


class Aligner(QObject):
    """Evens out the rows of columns, chunk by chunk; `chunk_aligned` says that heights changed."""

    chunk_aligned = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._columns: Sequence[Column] = ()
        self._gaps: list[float] = []
        self._next = 0
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._on_timeout)

    @property
    def is_done(self) -> bool:
        """Whether all rows are side by side."""
        return self._next >= len(self._gaps)

    def align(self, columns: Sequence[Column]) -> None:
        """Even out the first rows now and the others as soon as the event loop is free."""
        self._columns = columns
        self._gaps = look.gaps(columns[0].blocks) if columns else []
        self._next = 0
        self._timer.stop()
        self._align_chunk()

    def _on_timeout(self) -> None:
        self._align_chunk()
        self.chunk_aligned.emit()

    def _align_chunk(self) -> None:
        first, last = self._next, min(len(self._gaps), self._next + CHUNK)
        rows = [_blocks(column, first, last) for column in self._columns]
        heights = [[block.layout().boundingRect().height() for block in row] for row in rows]
        tallest = [max(row) for row in zip(*heights, strict=True)]
        for column, blocks, own in zip(self._columns, rows, heights, strict=True):
            size = look.em(column.font())
            room = [
                gap * size + most - height
                for gap, most, height in zip(self._gaps[first:last], tallest, own, strict=True)
            ]
            _set_room_below(column, blocks, room)
        self._next = last
        if not self.is_done:
            self._timer.start()


def _blocks(column: Column, first: int, last: int) -> list[QTextBlock]:
    """Return blocks of a column, laid out: reading heights earlier gives those of before."""
    column.document().documentLayout().documentSize()
    block = column.block_of(first)
    blocks = []
    for _ in range(last - first):
        blocks.append(block)
        block = block.next()
    return blocks


def _set_room_below(column: Column, blocks: Sequence[QTextBlock], room: Sequence[float]) -> None:
    cursor = QTextCursor(column.document())
    cursor.beginEditBlock()
    for block, margin in zip(blocks, room, strict=True):
        if abs(block.blockFormat().bottomMargin() - margin) > _CLOSE_ENOUGH:
            form = QTextBlockFormat()
            form.setBottomMargin(round(margin, 1))
            cursor.setPosition(block.position())
            cursor.mergeBlockFormat(form)
    cursor.endEditBlock()
