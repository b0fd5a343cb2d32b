"""The list inside the basket's window: dragged about, by the mouse or by Alt and the arrows."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QItemSelection, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class BasketView(QListView):
    """Tells what a key asks of the selected rows."""

    step_wanted = Signal(int)
    """-1 to move the rows up, 1 down."""
    remove_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Let several rows be chosen and dragged."""
        super().__init__(parent)
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDragDropOverwriteMode(False)
        self.setDropIndicatorShown(True)

    def selected_rows(self) -> list[int]:
        """Return the chosen rows from the top."""
        ranges = self.selectionModel().selection().toList()
        return sorted(row for part in ranges for row in range(part.top(), part.bottom() + 1))

    def select(self, rows: Iterable[int]) -> None:
        """Select rows, besides those selected, and stand on the first of them."""
        model, selection, chosen = self.model(), self.selectionModel(), QItemSelection()
        runs = _runs(rows)
        for first, last in runs:
            chosen.select(model.index(first, 0), model.index(last, 0))
        selection.select(chosen, selection.SelectionFlag.Select)
        here = model.index(runs[0][0] if runs else 0, 0)
        selection.setCurrentIndex(here, selection.SelectionFlag.NoUpdate)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move rows on Alt+Up and Alt+Down, take them out on Delete."""
        key, is_alt = event.key(), event.modifiers() == Qt.KeyboardModifier.AltModifier
        if is_alt and key in _STEPS:
            self.step_wanted.emit(_STEPS[Qt.Key(key)])
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_wanted.emit()
        else:
            super().keyPressEvent(event)


def _runs(rows: Iterable[int]) -> list[tuple[int, int]]:
    """Return first and last of each run of rows that follow each other: few are quick to select."""
    runs: list[tuple[int, int]] = []
    for row in rows:
        if runs and row == runs[-1][1] + 1:
            runs[-1] = runs[-1][0], row
        else:
            runs.append((row, row))
    return runs
