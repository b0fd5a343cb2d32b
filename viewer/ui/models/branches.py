"""A tree of two levels, as facets with values and kinds with names are."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex

Branch = TypeVar("Branch")
Leaf = TypeVar("Leaf")
Index = QModelIndex | QPersistentModelIndex

_NOWHERE = QModelIndex()


class Branches(QAbstractItemModel, Generic[Branch, Leaf]):
    """Branches with leaves; a subclass says what each shows.

    Qt's internal id of a branch is 0, of a leaf 1 + the place of its branch.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        """Start without branches."""
        super().__init__(parent)
        self.branches: list[tuple[Branch, list[Leaf]]] = []

    def branch(self, index: Index) -> Branch:
        """Return the branch of a row, or above it."""
        place = index.row() if index.internalId() == 0 else index.internalId() - 1
        return self.branches[place][0]

    def leaf(self, index: Index) -> Leaf | None:
        """Return the leaf of a row; None where the row is a branch."""
        if index.internalId() == 0:
            return None
        return self.branches[index.internalId() - 1][1][index.row()]

    def place_of(self, branch: Branch, leaf: Leaf) -> QModelIndex:
        """Return the row of a leaf; an invalid index where there is none."""
        for row, (known, leaves) in enumerate(self.branches):
            if known == branch and leaf in leaves:
                return self.index(leaves.index(leaf), 0, self.index(row, 0))
        return QModelIndex()

    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        """Return a branch, or a leaf of one."""
        if column != 0 or not 0 <= row < self.rowCount(parent):
            return QModelIndex()
        return self.createIndex(row, 0, 1 + parent.row() if parent.isValid() else 0)

    def parent(self, child: Index = _NOWHERE) -> Any:  # QObject.parent() has the same name
        """Return the branch of a leaf."""
        if not child.isValid() or child.internalId() == 0:
            return QModelIndex()
        return self.createIndex(child.internalId() - 1, 0, 0)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Count branches, or the leaves of one."""
        if not parent.isValid():
            return len(self.branches)
        return len(self._leaves(parent)) if parent.internalId() == 0 else 0

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Have one column."""
        del parent
        return 1

    def _leaves(self, index: Index) -> Sequence[Leaf]:
        return self.branches[index.row()][1]
