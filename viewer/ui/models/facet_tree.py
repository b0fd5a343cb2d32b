"""Facets and their values as Qt sees them: with counts, and picked or not."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from viewer.store.facets import NOTHING_PICKED, Facet, FacetCounts, Pick, Picks
from viewer.ui.models.facet_labels import FacetLabels
from viewer.ui.models.roles import TreeRole

_NOWHERE = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex
_FACETS = tuple(Facet)
_STEP = len(_FACETS)


class FacetTree(QAbstractItemModel):
    """One row per facet and, below it, one per value that some statement has had.

    Qt's internal id of a facet is 0, of a value 1 + the place of its facet. A value that once left
    something stays, so that rows do not jump while the reader types.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        """Start without values."""
        super().__init__(parent)
        self._lang = "en"
        self._labels = FacetLabels()
        self._values: dict[Facet, list[str]] = {facet: [] for facet in _FACETS}
        self._counts: FacetCounts = {}
        self._picks = NOTHING_PICKED

    def set_labels(self, labels: FacetLabels) -> None:
        """Forget all values, and call those to come by these labels."""
        self.beginResetModel()
        self._labels = labels
        self._values = {facet: [] for facet in _FACETS}
        self._counts = {}
        self.endResetModel()

    def set_lang(self, lang: str) -> None:
        """Show labels and numbers in a language."""
        self._lang = lang
        self._tell_all()

    def set_counts(self, counts: FacetCounts) -> None:
        """Show how many statements each value would leave."""
        self._counts = counts
        for facet in _FACETS:
            self._add_values(facet, counts.get(facet, {}))
        self._tell_all()

    def set_picks(self, picks: Picks) -> None:
        """Show what is picked."""
        self._picks = picks
        for facet in _FACETS:
            self._add_values(facet, {value: 0 for of, value in picks if of is facet})
        self._tell_all()

    def index(self, row: int, column: int, parent: _Index = _NOWHERE) -> QModelIndex:
        """Return a facet, or a value below its facet."""
        if column != 0 or not 0 <= row < self.rowCount(parent):
            return QModelIndex()
        return self.createIndex(row, 0, 1 + parent.row() if parent.isValid() else 0)

    def parent(self, child: _Index = _NOWHERE) -> Any:  # QObject.parent() has the same name
        """Return the facet of a value."""
        if not child.isValid() or child.internalId() == 0:
            return QModelIndex()
        return self.createIndex(child.internalId() - 1, 0, 0)

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Count facets, or the values of one."""
        if not parent.isValid():
            return _STEP
        return len(self._values[_FACETS[parent.row()]]) if parent.internalId() == 0 else 0

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """Have one column."""
        del parent
        return 1

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Answer some roles of `TreeRole` and of Qt's."""
        if not index.isValid():
            return None
        pick = self._pick(index)
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return self._label(index)
            case Qt.ItemDataRole.AccessibleTextRole:
                number = self._number_text(index)
                return f"{self._label(index)}, {number}" if number else self._label(index)
            case Qt.ItemDataRole.CheckStateRole if pick is not None:
                is_picked = pick in self._picks
                return Qt.CheckState.Checked if is_picked else Qt.CheckState.Unchecked
            case TreeRole.PICK:
                return pick
            case TreeRole.HITS if pick is not None:  # dims a value that would leave nothing
                return None if self._counts.get(pick[0], {}).get(pick[1]) else 0
            case TreeRole.NUMBER_TEXT:
                return self._number_text(index)
        return None

    def index_of(self, pick: Pick) -> QModelIndex:
        """Return the row of a value; an invalid index where there is none."""
        facet, value = pick
        if value not in self._values[facet]:
            return QModelIndex()
        above = self.index(_FACETS.index(facet), 0)
        return self.index(self._values[facet].index(value), 0, above)

    def _pick(self, index: _Index) -> Pick | None:
        if index.internalId() == 0:
            return None
        facet = _FACETS[index.internalId() - 1]
        return facet, self._values[facet][index.row()]

    def _label(self, index: _Index) -> str:
        pick = self._pick(index)
        if pick is None:
            return self._labels.facet(_FACETS[index.row()])
        return self._labels.value(pick, self._lang)

    def _number_text(self, index: _Index) -> str:
        """Return a value's count; of a facet, how many of its values are picked, if any are."""
        pick = self._pick(index)
        if pick is not None:
            number = self._counts.get(pick[0], {}).get(pick[1], 0)
            return QLocale(self._lang).toString(number)
        picked = sum(facet is _FACETS[index.row()] for facet, _ in self._picks)
        return f"{QLocale(self._lang).toString(picked)} \u2713" if picked else ""

    def _add_values(self, facet: Facet, values: Mapping[str, int]) -> None:
        """Add rows for values that are new, each at its place in the collection's order."""
        known = self._values[facet]
        for value in sorted(set(values) - set(known), key=self._labels.order_of(facet)):
            order = self._labels.order_of(facet)
            row = sum(order(other) < order(value) for other in known)
            self.beginInsertRows(self.index(_FACETS.index(facet), 0), row, row)
            known.insert(row, value)
            self.endInsertRows()

    def _tell_all(self) -> None:
        for row in range(_STEP):
            facet = self.index(row, 0)
            self.dataChanged.emit(facet, facet)
            if count := self.rowCount(facet):
                self.dataChanged.emit(self.index(0, 0, facet), self.index(count - 1, 0, facet))
