"""The searches to choose from: those saved, those made lately, each with what narrows it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from viewer.store.notebook.values import Search
from viewer.ui.models.roles import SearchRole

_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


class RowKind(Enum):
    """What a row is."""

    HEADING = "heading"
    SAVED = "saved"
    RECENT = "recent"


@dataclass(frozen=True, slots=True)
class SearchRow:
    """A heading, or a search: its name or words, and what narrows it, for the reader."""

    kind: RowKind
    text: str
    narrowing: str = ""
    search: Search | None = None


class SearchList(QAbstractListModel):
    """Rows as they are given."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._rows: tuple[SearchRow, ...] = ()

    def set_rows(self, rows: Sequence[SearchRow]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def first(self) -> int:
        """Return the first row that can be chosen, -1 where there is none."""
        return next((n for n, row in enumerate(self._rows) if row.search is not None), -1)

    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let searches be chosen, headings not."""
        if not index.isValid() or self._rows[index.row()].search is None:
            return Qt.ItemFlag.NoItemFlags
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemNeverHasChildren
        )

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a row says, or knows."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.text
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(filter(None, (row.text, row.narrowing)))
            case Qt.ItemDataRole.ToolTipRole if row.search is not None:
                return "\n".join(filter(None, (row.text, row.narrowing)))
            case SearchRole.ROW:
                return row
        return None
