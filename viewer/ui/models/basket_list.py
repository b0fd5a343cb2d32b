"""The basket's entries in the order shown; dragging tells where they shall go."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeAlias

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from viewer.store.notebook.values import BasketEntry, BasketKey
from viewer.ui.models.roles import BasketRole

_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_ROWS = "application/x-salname-basket-rows"
_PAGE = 32
"""Rows described at a time."""

Describe: TypeAlias = Callable[[Sequence[BasketEntry]], list[str]]
_FLAGS = (
    Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsDragEnabled
    | Qt.ItemFlag.ItemNeverHasChildren
)


@dataclass(frozen=True, slots=True)
class BasketRow:
    """An entry as it is shown.

    `about` is what our own words call the statement, empty until it is looked at; `citation` is
    empty until it is made; `trouble` says why it cannot be cited.
    """

    entry: BasketEntry
    about: str = ""
    citation: str = ""
    trouble: str = ""

    def with_citation_of(self, other: BasketRow | None) -> BasketRow:
        """Return the row with the citation that is known of it, until there is a newer one."""
        if other is None or self.trouble:
            return self
        return replace(self, citation=other.citation, trouble=other.trouble)


class BasketList(QAbstractListModel):
    """Rows as they are given; citations come later."""

    moved = Signal(object, object)
    """The rows (`tuple[int, ...]`) that the reader dragged, and the row before which they go."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._rows: list[BasketRow] = []
        self._describe: Describe | None = None

    def set_describer(self, describe: Describe) -> None:
        """Ask someone for our own words, for rows that somebody looks at."""
        self._describe = describe

    @property
    def keys(self) -> tuple[BasketKey, ...]:
        """What is shown, in order."""
        return tuple(row.entry.key for row in self._rows)

    @property
    def rows(self) -> tuple[BasketRow, ...]:
        """The rows, in order."""
        return tuple(self._rows)

    def set_rows(self, rows: Sequence[BasketRow]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def add_citations(self, cited: Mapping[BasketKey, tuple[str, str]]) -> None:
        """Show citations that were made, each with what prevents it, if something does."""
        for place, row in enumerate(self._rows):
            if (found := cited.get(row.entry.key)) is not None:
                self._rows[place] = replace(row, citation=found[0], trouble=found[1])
                index = self.index(place)
                self.dataChanged.emit(index, index)

    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        """Return how many entries there are."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let rows be chosen and dragged, and be dropped between others."""
        return _FLAGS if index.isValid() else Qt.ItemFlag.ItemIsDropEnabled

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a row says, or knows."""
        if not index.isValid():
            return None
        row = self._described(index.row())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.citation or row.about
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return "\n".join(filter(None, (row.citation, row.about, row.trouble)))
            case BasketRole.ROW:
                return row
        return None

    def _described(self, place: int) -> BasketRow:
        """Return a row with our own words; its neighbours get theirs along with it."""
        if not self._rows[place].about and self._describe is not None:
            first = place - place % _PAGE
            rows = self._rows[first : first + _PAGE]
            texts = self._describe([row.entry for row in rows])
            self._rows[first : first + _PAGE] = [
                replace(row, about=text) for row, text in zip(rows, texts, strict=True)
            ]
        return self._rows[place]

    def supportedDropActions(self) -> Qt.DropAction:
        """Move, never copy."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Take our own rows only."""
        return [_ROWS]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Pack the rows that are dragged."""
        data = QMimeData()
        packed = " ".join(str(row) for row in sorted({index.row() for index in indexes}))
        data.setData(_ROWS, packed.encode())
        return data

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: _Index
    ) -> bool:
        """Tell where rows were dropped; they go there when the notebook has it so."""
        del column
        if action is not Qt.DropAction.MoveAction or not data.hasFormat(_ROWS):
            return False
        before = row if row >= 0 else parent.row() if parent.isValid() else len(self._rows)
        packed = bytes(data.data(_ROWS).data()).decode().split()
        self.moved.emit(tuple(map(int, packed)), before)
        return False  # else the view would take the rows away
