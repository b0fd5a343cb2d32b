"""The page of the detail pane: titles, facts, texts side by side, sources; as tall as it needs."""

from __future__ import annotations

import math
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from viewer.ui.detail import look
from viewer.ui.detail.alignment import Aligner
from viewer.ui.detail.column import Column
from viewer.ui.detail.page import Page

_WIDEST = (46, 80, 46, 66)
"""Ems that titles, facts, texts, sources may take in width: longer lines are hard to read."""


class Sheet(QWidget):
    """Lays out columns by hand, because their heights follow from their widths."""

    column_added = Signal(object)
    """A column was made; who listens connects to its signals."""
    resettled = Signal()
    """Heights changed after `arrange` had returned."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.titles: list[Column] = []
        self.texts: list[Column] = []
        self.facts = Column(self)
        self.foot = Column(self)
        self._shown = 0
        self._aligner = Aligner(self)
        self._aligner.chunk_aligned.connect(self._on_chunk_aligned)

    @property
    def rows(self) -> tuple[list[Column], ...]:
        """The columns shown: titles, facts, texts, sources."""
        count = self._shown
        return self.titles[:count], [self.facts], self.texts[:count], [self.foot]

    @property
    def columns(self) -> list[Column]:
        """The columns shown, in reading order."""
        return [column for row in self.rows for column in row]

    @property
    def is_settled(self) -> bool:
        """Whether all rows are side by side."""
        return self._aligner.is_done

    def top_of(self, number: int) -> int:
        """Return where a paragraph of the texts begins, in pixels from the sheet's top."""
        column = self.texts[0]
        block = column.block_of(number)
        inside = column.document().documentLayout().blockBoundingRect(block).top()
        return column.y() + round(inside)

    def show_page(self, page: Page, font: QFont) -> None:
        """Fill the columns; `arrange` gives them their places."""
        self._shown = len(page.texts)
        for columns, contents in ((self.titles, page.titles), (self.texts, page.texts)):
            self._make_columns(columns)
            for index, column in enumerate(columns):
                column.setVisible(index < self._shown)
                if index < self._shown:
                    column.show_blocks(contents[index], font)
        self.facts.show_html(page.facts, font)
        self.foot.show_html(page.foot, font)
        for before, after in pairwise(self.columns):
            QWidget.setTabOrder(before, after)

    def arrange(self, width: int) -> None:
        """Give every column its width and the sheet its height."""
        size = look.em(self.facts.font())
        for row, most in zip(self.rows, _WIDEST, strict=True):
            left = width - min(width, len(row) * round(most * size))
            for index, column in enumerate(row):
                _set_width(column, _share(width - left, len(row), index))
        self.setFixedWidth(width)
        self._aligner.align(self.texts[: self._shown])
        self._settle()

    def _settle(self) -> None:
        """Put the parts under each other; widths are right already."""
        top = 0
        for row in self.rows:
            height = max((_height(column) for column in row), default=0)
            left = 0
            for column in row:
                column.setGeometry(left, top, column.width(), height)
                left += column.width()
            top += height
        self.setFixedHeight(top)

    def _make_columns(self, columns: list[Column]) -> None:
        while len(columns) < self._shown:
            column = Column(self)
            column.is_outermost = not columns
            columns.append(column)
            self.column_added.emit(column)

    def _on_chunk_aligned(self) -> None:
        self._settle()
        self.resettled.emit()


def _share(width: int, count: int, index: int) -> int:
    """Return the width of one of `count` columns that fill `width` to the pixel."""
    return width * (index + 1) // count - width * index // count


def _set_width(column: Column, width: int) -> None:
    column.resize(width, column.height())
    if column.document().textWidth() != width:
        column.document().setTextWidth(width)  # a hidden widget would do it only when shown


def _height(column: Column) -> int:
    return math.ceil(column.document().size().height())
