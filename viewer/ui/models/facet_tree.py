"""Facets and their values as Qt sees them: with counts, and picked or not."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QLocale, QModelIndex, QObject, Qt

from viewer.store.facets import COUNTED, NOTHING_PICKED, Facet, FacetCounts, Pick, Picks
from viewer.ui.models.branches import Branches, Index
from viewer.ui.models.facet_labels import FacetLabels
from viewer.ui.models.roles import TreeRole


class FacetTree(Branches[Facet, str]):
    """One row per facet and, below it, one per value that some statement has had.

    A value that once left something stays, so that rows do not jump while the reader types.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        """Start without values."""
        super().__init__(parent)
        self._lang = "en"
        self._labels = FacetLabels()
        self.branches = _empty()
        self._counts = FacetCounts()
        self._picks = NOTHING_PICKED

    def set_labels(self, labels: FacetLabels) -> None:
        """Forget all values, and call those to come by these labels."""
        self.beginResetModel()
        self._labels = labels
        self.branches = _empty()
        self._counts = FacetCounts()
        self.endResetModel()

    def set_lang(self, lang: str) -> None:
        """Show labels and numbers in a language."""
        self._lang = lang
        self._tell_all()

    def set_counts(self, counts: FacetCounts) -> None:
        """Show how many statements each value would leave."""
        self._counts = counts
        for row, (facet, _) in enumerate(self.branches):
            self._add_values(row, counts.get(facet, {}))
        self._tell_all()

    def set_picks(self, picks: Picks) -> None:
        """Show what is picked."""
        self._picks = picks
        for row, (facet, _) in enumerate(self.branches):
            self._add_values(row, {value: 0 for of, value in picks if of is facet})
        self._tell_all()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
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
        return self.place_of(*pick)

    def _pick(self, index: Index) -> Pick | None:
        value = self.leaf(index)
        return None if value is None else (self.branch(index), value)

    def _label(self, index: Index) -> str:
        pick = self._pick(index)
        if pick is None:
            return self._labels.facet(self.branch(index))
        return self._labels.value(pick, self._lang)

    def _number_text(self, index: Index) -> str:
        """Return a value's count; of a facet, how many of its values are picked, if any are."""
        pick = self._pick(index)
        if pick is not None:
            number = self._counts.get(pick[0], {}).get(pick[1], 0)
            more = "+" if number and self._counts.is_capped else ""
            return QLocale(self._lang).toString(number) + more
        picked = sum(facet is self.branch(index) for facet, _ in self._picks)
        return f"{QLocale(self._lang).toString(picked)} \u2713" if picked else ""

    def _add_values(self, row: int, values: Mapping[str, int]) -> None:
        """Add rows for values that are new, each at its place in the collection's order."""
        facet, known = self.branches[row]
        order = self._labels.order_of(facet)
        for value in sorted(set(values) - set(known), key=order):
            place = sum(order(other) < order(value) for other in known)
            self.beginInsertRows(self.index(row, 0), place, place)
            known.insert(place, value)
            self.endInsertRows()

    def _tell_all(self) -> None:
        for row in range(len(self.branches)):
            facet = self.index(row, 0)
            self.dataChanged.emit(facet, facet)
            if count := self.rowCount(facet):
                self.dataChanged.emit(self.index(0, 0, facet), self.index(count - 1, 0, facet))


def _empty() -> list[tuple[Facet, list[str]]]:
    return [(facet, []) for facet in COUNTED]
