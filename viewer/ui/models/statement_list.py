"""The statement list as Qt sees it: an array of numbers, and rows fetched when looked at."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from viewer.store.records import Kind, Label, StatementRow
from viewer.text.languages import Texts
from viewer.text.markup import escape
from viewer.text.spans import Span
from viewer.ui.models.roles import StatementRole

if TYPE_CHECKING:  # the first list has no hits to show, and searching is imported later
    from viewer.search.highlight import Snippet

PAGE_ROWS = 32
"""Rows fetched at once: some three screens, so that the first of them comes quickly."""

KEPT_ROWS = 256 * PAGE_ROWS

_SPOKEN_ROLES = frozenset(
    {
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
    }
)
_NOWHERE = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex


class RowSource(Protocol):
    """Who knows the rows of statements: the library."""

    def rows(self, numbers: Sequence[int]) -> list[StatementRow]:
        """Return the rows of statements in the order of `numbers`; unknown ones left out."""
        ...


class Marked(NamedTuple):
    """What of a row answers a search: spans of its title as shown, and the snippet under it."""

    title: tuple[Span, ...] = ()
    snippet: Snippet | None = None


class StatementList(QAbstractTableModel):
    """One column of statements; any number of rows costs eight bytes each."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._lang = "en"
        self._numbers = array("q")
        self._source: RowSource | None = None
        self._rows: OrderedDict[int, StatementRow | None] = OrderedDict()
        self._marked: dict[int, Marked] = {}
        self._kinds: dict[str, Texts] = {}
        self._evidences: dict[str, Label] = {}

    @property
    def numbers(self) -> array[int]:
        """The statements shown, in the order shown."""
        return self._numbers

    def set_source(self, source: RowSource) -> None:
        """Ask someone else for rows; the list becomes empty."""
        self.beginResetModel()
        self._source = source
        self._numbers = array("q")
        self._rows.clear()
        self._marked = {}
        self.endResetModel()

    def set_vocabulary(self, kinds: Sequence[Kind], evidences: Sequence[Label]) -> None:
        """Know the labels that tooltips and screen readers speak."""
        self._kinds = {kind.id: kind.label for kind in kinds}
        self._evidences = {evidence.id: evidence for evidence in evidences}

    def set_lang(self, lang: str) -> None:
        """Show titles in a language; marks belong to the old titles and go."""
        self._lang = lang
        self._marked = {}
        self._tell_all()

    def set_numbers(self, numbers: array[int], marked: Mapping[int, Marked] | None = None) -> None:
        """Show other statements in one reset; rows already fetched are kept."""
        self.beginResetModel()
        self._numbers = numbers
        self._marked = dict(marked or {})
        self.endResetModel()

    def add_marked(self, marked: Mapping[int, Marked]) -> None:
        """Show marks that came later than the statements they belong to."""
        self._marked.update(marked)
        self._tell_all()

    def unmarked(self, first: int, last: int) -> tuple[int, ...]:
        """Return the numbers of rows `first` to `last`, both included, that have no marks yet."""
        return tuple(n for n in self._numbers[first : last + 1] if n not in self._marked)

    def row_of(self, number: int) -> int:
        """Return the row that shows a statement, or -1."""
        try:
            return self._numbers.index(number)
        except ValueError:
            return -1

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Count the statements."""
        return 0 if parent.isValid() else len(self._numbers)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """Have one column."""
        return 0 if parent.isValid() else 1

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let rows be dragged, as far as the view allows."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else flags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Answer the roles of `StatementRole` and three of Qt's."""
        if not index.isValid():
            return None
        number = self._numbers[index.row()]
        match role:
            case StatementRole.NUMBER:
                return number
            case StatementRole.MARKED:
                return self._marked.get(number)
            case StatementRole.ROW:
                return self._row(index.row())
        row = self._row(index.row()) if role in _SPOKEN_ROLES else None
        return self._spoken(row, role) if row else None

    def _row(self, place: int) -> StatementRow | None:
        number = self._numbers[place]
        if number not in self._rows:
            self._fetch_page(place // PAGE_ROWS)
        self._rows.move_to_end(number)
        return self._rows[number]

    def _fetch_page(self, page: int) -> None:
        wanted = self._numbers[page * PAGE_ROWS : (page + 1) * PAGE_ROWS]
        missing = [number for number in wanted if number not in self._rows]
        self._rows.update(dict.fromkeys(missing))
        if self._source:
            self._rows.update((row.number, row) for row in self._source.rows(missing))
        for number in wanted:
            self._rows.move_to_end(number)
        while len(self._rows) > KEPT_ROWS:
            self._rows.popitem(last=False)

    def _spoken(self, row: StatementRow, role: int) -> str:
        match role:
            case Qt.ItemDataRole.ToolTipRole:
                return self._tooltip(row)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._sentence(row)
        return row.title.best(self._lang)

    def _sentence(self, row: StatementRow) -> str:
        """Return what a screen reader says of a row: date, organ, kind and title."""
        kind = self._kinds.get(row.kind, Texts())
        parts = (row.date_text, row.organ, kind, row.title)
        return ", ".join(said for part in parts if (said := part.best(self._lang)))

    def _tooltip(self, row: StatementRow) -> str:
        """Return rich text, which wraps; everything from the collection is escaped."""
        kind = self._kinds.get(row.kind, Texts()).best(self._lang)
        about = (kind, row.date_text.best(self._lang), row.organ.best(self._lang), row.symbol)
        lines = [row.title.best(self._lang), " · ".join(filter(None, about))]
        if evidence := self._evidences.get(row.evidence.value):
            label, definition = (
                texts.best(self._lang) for texts in (evidence.label, evidence.definition)
            )
            lines.append(f"{label}: {definition}")
        if row.is_one_sided:
            lines.append(self.tr("All sources known belong to one side of the conflict."))
        return "".join(f"<p>{escape(line)}</p>" for line in lines)

    def _tell_all(self) -> None:
        if self._numbers:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._numbers) - 1, 0))
