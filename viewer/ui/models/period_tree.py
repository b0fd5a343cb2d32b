"""The period tree as Qt sees it: "all periods" first, then the periods, over plain values."""

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

from viewer.store.limits import CAP
from viewer.store.records import Period
from viewer.text.markup import escape
from viewer.ui.models.roles import TreeRole

ALL = ""
"""The id of the row that stands for all periods."""

_ROOT = -1
_ALL_NODE = 0
_NOWHERE = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex


class PeriodTree(QAbstractItemModel):
    """Periods with their counts and, while searching, their hits.

    A node is an integer, which is also Qt's internal id: 0 for all periods, else 1 + the place of
    the period among those given. A period whose parent is not given stands at the top.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        """Start without periods."""
        super().__init__(parent)
        self._lang = "en"
        self._hits: Mapping[str, int] | None = None
        self._set_nodes(())

    def set_periods(self, periods: tuple[Period, ...]) -> None:
        """Show other periods, given in preorder, with counts that include those below."""
        self.beginResetModel()
        self._set_nodes(periods)
        self.endResetModel()

    def set_lang(self, lang: str) -> None:
        """Show labels and numbers in a language."""
        self._lang = lang
        self._tell_all()

    def set_hits(self, hits: Mapping[str, int] | None) -> None:
        """Show how many statements of each period answer the search; `None` ends the search.

        Like counts, hits include those of the periods below; a period left out has none. More
        than `CAP` are shown as that many or more.
        """
        self._hits = hits
        self._tell_all()

    def ids(self) -> tuple[str, ...]:
        """Return the ids of all rows in preorder, `ALL` first."""
        return (ALL, *(period.id for period in self._periods))

    def index_of(self, period: str) -> QModelIndex:
        """Return the row of a period; an invalid index where there is none."""
        node = self._node_of.get(period)
        return QModelIndex() if node is None else self._index(node)

    def named(self, text: str) -> tuple[str, ...]:
        """Return the ids of the periods whose label or dates contain a text, in any language."""
        return tuple(self._periods[node - 1].id for node in self._named_nodes(text))

    def matching(self, text: str) -> frozenset[str]:
        """Return the ids of the periods named like a text, and of their kin.

        Kin are the periods below, and those above, without which a row cannot show.
        """
        shown = set(self._named_nodes(text))
        above: set[int] = set()
        for node in shown:
            while (node := self._parent_of[node]) != _ROOT:
                above.add(node)
        for node in range(1, len(self._periods) + 1):
            if self._parent_of[node] in shown:
                shown.add(node)
        return frozenset(self._periods[node - 1].id for node in shown | above)

    def index(self, row: int, column: int, parent: _Index = _NOWHERE) -> QModelIndex:
        """Return a row below another, or at the top."""
        children = self._children_of[_node(parent)]
        if column != 0 or not 0 <= row < len(children):
            return QModelIndex()
        return self.createIndex(row, 0, children[row])

    def parent(self, child: _Index = _NOWHERE) -> Any:  # QObject.parent() has the same name
        """Return the row above another."""
        if not child.isValid():
            return QModelIndex()
        return self._index(self._parent_of[_node(child)])

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Count the rows below another, or at the top."""
        return len(self._children_of[_node(parent)])

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """Have one column."""
        del parent
        return 1

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Answer the roles of `TreeRole` and three of Qt's."""
        if not index.isValid():
            return None
        node = _node(index)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._label(node)
            case Qt.ItemDataRole.ToolTipRole:
                return self._tooltip(node)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{self._label(node)}, {self._spoken_count(node)}"
            case TreeRole.ID:
                return self._id(node)
            case TreeRole.COUNT:
                return self._count(node)
            case TreeRole.HITS:
                return self._hits_of(node)
            case TreeRole.SHARE:
                return self._share(node)
            case TreeRole.NUMBER_TEXT:
                return self._number_text(node)
        return None

    def _set_nodes(self, periods: tuple[Period, ...]) -> None:
        self._periods = periods
        self._node_of = {ALL: _ALL_NODE}
        self._parent_of = {_ALL_NODE: _ROOT}
        self._children_of: dict[int, list[int]] = {_ROOT: [_ALL_NODE], _ALL_NODE: []}
        for node, period in enumerate(periods, start=1):
            above = self._node_of.get(period.parent, _ROOT) if period.parent else _ROOT
            self._node_of[period.id] = node
            self._parent_of[node] = above
            self._children_of[node] = []
            self._children_of[above].append(node)

    def _named_nodes(self, text: str) -> list[int]:
        from viewer.text.fold import fold  # its tables cost time that a start does not have

        wanted = fold(text.strip())
        return [
            node
            for node, period in enumerate(self._periods, start=1)
            if any(wanted in fold(name) for name in _names(period))
        ]

    def _index(self, node: int) -> QModelIndex:
        if node == _ROOT:
            return QModelIndex()
        row = self._children_of[self._parent_of[node]].index(node)
        return self.createIndex(row, 0, node)

    def _top(self) -> list[Period]:
        return [self._periods[node - 1] for node in self._children_of[_ROOT] if node != _ALL_NODE]

    def _id(self, node: int) -> str:
        return ALL if node == _ALL_NODE else self._periods[node - 1].id

    def _label(self, node: int) -> str:
        if node == _ALL_NODE:
            return self.tr("All periods")
        return self._periods[node - 1].label.best(self._lang)

    def _count(self, node: int) -> int:
        if node == _ALL_NODE:
            return sum(period.statements for period in self._top())
        return self._periods[node - 1].statements

    def _hits_of(self, node: int) -> int | None:
        if self._hits is None:
            return None
        if node == _ALL_NODE:
            return sum(self._hits.get(period.id, 0) for period in self._top())
        return self._hits.get(self._periods[node - 1].id, 0)

    def _share(self, node: int) -> float | None:
        hits = self._hits_of(node)
        if hits is None or node == _ALL_NODE:
            return None
        most = max((self._hits or {}).values(), default=0)
        return hits / most if most else 0.0

    def _number_text(self, node: int) -> str:
        hits = self._hits_of(node)
        number = self._count(node) if hits is None else min(hits, CAP)
        more = "+" if hits is not None and hits > CAP else ""
        return QLocale(self._lang).toString(number) + more

    def _spoken_count(self, node: int) -> str:
        count = self.tr("%Ln statement(s)", "", self._count(node))
        if self._hits is None:
            return count
        return f"{count}, {self.tr('{hits} found').format(hits=self._number_text(node))}"

    def _tooltip(self, node: int) -> str:
        """Return rich text, which wraps; everything from the collection is escaped."""
        if node == _ALL_NODE:
            return f"<p>{escape(self._spoken_count(node))}</p>"
        period = self._periods[node - 1]
        heading = f"<b>{escape(self._label(node))}</b>"
        facts = f"{period.date_text.best(self._lang)} · {self._spoken_count(node)}"
        description = escape(period.description.best(self._lang))
        return f"<p>{heading}<br>{escape(facts)}</p><p>{description}</p>"

    def _tell_all(self) -> None:
        for parent, children in self._children_of.items():
            if children:
                above = self._index(parent)
                last = self.index(len(children) - 1, 0, above)
                self.dataChanged.emit(self.index(0, 0, above), last)


def _node(index: _Index) -> int:
    return index.internalId() if index.isValid() else _ROOT


def _names(period: Period) -> tuple[str, ...]:
    return (*period.label.values(), *period.date_text.values())
