"""The saved searches as a table: a name that can be changed, and what it stands for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from viewer.store.notebook.values import SavedSearch

_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


class SavedColumn(IntEnum):
    """The columns."""

    NAME = 0
    SEARCH = 1


@dataclass(frozen=True, slots=True)
class SavedRow:
    """A saved search, and what it looks for in words of the interface language."""

    saved: SavedSearch
    about: str


class SavedList(QAbstractTableModel):
    """Rows as they are given; a name written into the table is told, not taken."""

    renamed = Signal(str, str)
    """The name there was, and the one that the reader wrote."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._rows: tuple[SavedRow, ...] = ()

    def set_rows(self, rows: Sequence[SavedRow]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def saved(self, row: int) -> SavedSearch | None:
        """Return the saved search of a row."""
        return self._rows[row].saved if 0 <= row < len(self._rows) else None

    def row_of(self, name: str) -> int:
        """Return the row of a name, -1 where there is none."""
        return next((n for n, row in enumerate(self._rows) if row.saved.name == name), -1)

    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        """Return how many there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _NO_PARENT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(SavedColumn)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let names be changed."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        is_name = index.column() == SavedColumn.NAME
        return flags | Qt.ItemFlag.ItemIsEditable if is_name else flags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell says."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        text = row.saved.name if index.column() == SavedColumn.NAME else row.about
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return text
            case Qt.ItemDataRole.ToolTipRole:
                return f"{row.saved.name}\n{row.about}"
        return None

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tell the name that the reader wrote; the row changes when it was kept."""
        name = self._rows[index.row()].saved.name
        if role != Qt.ItemDataRole.EditRole or index.column() != SavedColumn.NAME:
            return False
        if value and value != name:
            self.renamed.emit(name, value)
        return True

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Name the columns."""
        if orientation is Qt.Orientation.Vertical or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self.tr("Name") if section == SavedColumn.NAME else self.tr("Search")
