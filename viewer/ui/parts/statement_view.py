"""The table inside the statement pane: one column, and keys and drags as a list has them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMimeData, QModelIndex, Qt, Signal
from PySide6.QtGui import QDrag, QGuiApplication, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QHeaderView,
    QTableView,
    QWidget,
)

MimeForDrag = Callable[[list[int], bool], QMimeData | None]
"""Takes the statements dragged, and whether Shift asks for their short form."""

_Action = QAbstractItemView.CursorAction
_Key = Qt.KeyboardModifier


class StatementView(QTableView):
    """A list of any length; Home and End go to its ends, Tab leaves it, letters do nothing."""

    moved = Signal()
    """Other rows may be in sight."""

    def __init__(self, parent: QWidget) -> None:
        """Have neither headers nor grid."""
        super().__init__(parent)
        # A viewport of ours: to wrap one of Qt's, PySide would make every widget class first.
        self.setViewport(QWidget())
        self._numbers_dragged: Callable[[], list[int]] = list
        self._mime_for_drag: MimeForDrag | None = None
        self._put_off: QMouseEvent | None = None
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        # A least size above the present one would be given to the rows one by one: minutes for
        # a million of them.
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setMouseTracking(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.verticalScrollBar().valueChanged.connect(self.moved)

    def set_drag(self, numbers: Callable[[], list[int]], mime: MimeForDrag | None) -> None:
        """Say what is dragged out, and in which formats; `None` forbids dragging."""
        self._numbers_dragged = numbers
        self._mime_for_drag = mime

    def set_row_height(self, height: int) -> None:
        """Make every row this high, in pixels."""
        self.verticalHeader().setDefaultSectionSize(height)
        self.verticalScrollBar().setSingleStep(height // 2)
        self.updateGeometries()  # now, so that scrolling right after finds the new range

    def rows_in_sight(self) -> tuple[int, int]:
        """Return the first and the last row of which something is seen; (0, -1) where none is."""
        first = self.rowAt(0)
        if first < 0:
            return 0, -1
        last = self.rowAt(self.viewport().height() - 1)
        return first, last if last >= 0 else self.model().rowCount() - 1

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell that other rows may be in sight."""
        super().resizeEvent(event)
        self.moved.emit()

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Let Home and End go to the ends of the list, not of its one column."""
        rows = self.model().rowCount()
        if action is _Action.MoveHome and rows:
            return self.model().index(0, 0)
        if action is _Action.MoveEnd and rows:
            return self.model().index(rows - 1, 0)
        return super().moveCursor(action, modifiers)

    def keyboardSearch(self, search: str) -> None:
        """Do nothing: a million titles would be read for it, and the search box is there."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Press: what is selected can be dragged, a sweep from anything else selects.

        A press with Shift on something selected may begin a drag, so that it selects only when it
        is released without one.
        """
        can_drag = self._begins_drag(event)
        self.setDragEnabled(can_drag)
        if can_drag and event.modifiers() & _Key.ShiftModifier:
            self._put_off = event.clone()
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Begin the drag that a press with Shift announced."""
        if self._put_off is None:
            super().mouseMoveEvent(event)
            return
        way = event.position() - self._put_off.position()
        if way.manhattanLength() >= QApplication.startDragDistance():
            self._put_off = None
            self.startDrag(Qt.DropAction.CopyAction)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Release: a press that was put off selects now."""
        pressed, self._put_off = self._put_off, None
        if pressed is not None:
            super().mousePressEvent(pressed)
        super().mouseReleaseEvent(event)

    def _begins_drag(self, event: QMouseEvent) -> bool:
        return (
            self._mime_for_drag is not None
            and event.button() is Qt.MouseButton.LeftButton
            and not event.modifiers() & _Key.ControlModifier
            and self.selectionModel().isSelected(self.indexAt(event.position().toPoint()))
        )

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Drag the selected statements out."""
        del actions
        keys = QGuiApplication.keyboardModifiers()
        is_short = bool(keys & _Key.ShiftModifier)
        numbers = self._numbers_dragged()
        mime = self._mime_for_drag(numbers, is_short) if self._mime_for_drag else None
        if mime is not None:
            drag = QDrag(self)
            drag.setMimeData(mime)
            drag.exec(Qt.DropAction.CopyAction)

    def selected_rows(self) -> list[tuple[int, int]]:
        """Return the selected rows as ranges, both ends included, in the order shown.

        Asking for rows one by one would take seconds where many are selected.
        """
        ranges = self.selectionModel().selection().toList()
        return sorted((part.top(), part.bottom()) for part in ranges)
