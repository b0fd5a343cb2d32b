"""The one scroll bar of the detail pane."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

_ROOM = 24
"""Pixels kept free above and below what is brought into view."""


class Scroller(QScrollArea):
    """Scrolls a sheet up and down; its bar is always there, so that widths never change."""

    resized = Signal()

    def __init__(self, sheet: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setWidget(sheet)

    @property
    def top(self) -> int:
        """The first row of pixels in view."""
        return self.verticalScrollBar().value()

    def scroll_to(self, top: int) -> None:
        """Bring a row of pixels to the top."""
        self.verticalScrollBar().setValue(top)

    def reveal(self, place: QRect) -> None:
        """Scroll no further than it takes to see a place of the sheet."""
        height = self.viewport().height()
        if place.top() - _ROOM < self.top:
            self.scroll_to(place.top() - _ROOM)
        elif place.bottom() + _ROOM > self.top + height:
            self.scroll_to(min(place.bottom() + _ROOM - height, place.top() - _ROOM))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell that there is more or less room."""
        super().resizeEvent(event)
        self.resized.emit()
