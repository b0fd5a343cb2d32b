"""A tree whose rows wrap to its width and are painted from edge to edge."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QFrame, QStyleOptionViewItem, QTreeView, QWidget

from viewer.ui.parts.row_ground import look_of

_INDENT = 16


class TreeView(QTreeView):
    """The look of periods and facets."""

    def __init__(self, parent: QWidget) -> None:
        """Start without a model."""
        super().__init__(parent)
        # A viewport of ours: to wrap one of Qt's, PySide would make every widget class first.
        self.setViewport(QWidget())
        self.setHeaderHidden(True)
        self.setIndentation(_INDENT)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.setExpandsOnDoubleClick(True)

    def lay_out_anew(self) -> None:
        """Measure the rows again, because width, font or labels changed."""
        self.scheduleDelayedItemsLayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap labels to the new width."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.lay_out_anew()

    def drawRow(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the ground of the whole line, then the row."""
        look_of(option, index).paint_ground(painter, option)
        super().drawRow(painter, option, index)
