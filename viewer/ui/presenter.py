"""Asks the collection what the window's state calls for, and tells the answers."""

from __future__ import annotations

from array import array
from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from viewer.errors import SalnameError
from viewer.search.engine import Engine
from viewer.search.query import SearchQuery
from viewer.store.library import Library
from viewer.text.spans import Span
from viewer.ui.history import History
from viewer.ui.models.listing import Listing, Order
from viewer.ui.models.statement_list import Marked
from viewer.ui.search_session import Counted, Found, MarksFound, SearchRequest
from viewer.ui.search_worker import SearchWorker
from viewer.ui.state import ViewState


@dataclass(frozen=True, slots=True)
class ListContent:
    """What the statement list shows: numbers in order, what they answer, first marks."""

    numbers: array[int]
    listing: Listing
    marked: Mapping[int, Marked]


class Presenter(QObject):
    """Between the state and the store: list, statement, hits."""

    list_found = Signal(object)
    """`ListContent`."""
    hits_counted = Signal(object)
    """Hits per period id, or None when nothing narrows the list."""
    facets_counted = Signal(object)
    """`FacetCounts`."""
    marks_found = Signal(object)
    """Marks of further rows, by number."""
    statement_found = Signal(object)
    """`Statement`, or None."""
    is_searching = Signal(bool)
    failed = Signal(object)
    """`SalnameError`."""

    def __init__(self, library: Library, state: ViewState, parent: QObject) -> None:
        """Answer for a library whenever the state changes."""
        super().__init__(parent)
        self.library = library
        self.history = History()
        self.rows_in_sight = 20
        self._state = state
        self.engine = Engine(library)
        self._is_closed = False
        self._read: tuple[tuple[str, bool], SearchQuery] | None = None
        self._worker = SearchWorker(library.path, parent=self)
        self._worker.found.connect(self._on_found)
        self._worker.counted.connect(self._on_counted)
        self._worker.marked.connect(self._on_marked)
        self._worker.failed.connect(self._on_failed)
        state.period_changed.connect(self.refresh)
        state.query_changed.connect(self.refresh)
        state.literal_changed.connect(self.refresh)
        state.picks_changed.connect(self.refresh)
        state.order_changed.connect(self.refresh)
        state.statement_changed.connect(self.show_statement)

    def refresh(self) -> None:
        """Ask for the list anew."""
        request = self._request()
        if request.query.runs or request.picks:
            self.is_searching.emit(request.query.runs)
            self._worker.search(request)
            return
        self._worker.rest(request)
        self.is_searching.emit(False)
        numbers = self.library.numbers(self._state.period or None)
        listing = Listing(is_scoped=bool(self._state.period))
        self.list_found.emit(ListContent(numbers, listing, {}))
        self.hits_counted.emit(None)

    def count(self) -> None:
        """Ask for the counts of periods and facets."""
        self._worker.count()

    def rest(self) -> None:
        """Stand at the list that is there already, so that its counts can be asked for."""
        self._worker.rest(self._request())

    def show_statement(self) -> None:
        """Tell the statement that is read."""
        id_ = self._state.statement
        if not id_:
            self.statement_found.emit(None)
            return
        try:
            statement = self.library.statement(id_)
        except SalnameError as error:
            self.failed.emit(error)
            return
        self.history.visit(id_)
        self.statement_found.emit(statement)

    def want_marks(self, numbers: tuple[int, ...]) -> None:
        """Ask for the marks of rows that came into sight."""
        self._worker.mark(numbers)

    def marks(self, text: str, lang: str | None = None) -> tuple[Span, ...]:
        """Return what the present query matches in a text of a language, in code points."""
        query = self._query()
        if self._is_closed or not query.has_words:  # a pause in typing may end after the window
            return ()
        return self.engine.marks(query, text, lang)

    def has_query(self) -> bool:
        """Tell whether words or fields are searched."""
        return bool(self._state.query.strip()) and self._query().runs

    def has_words(self) -> bool:
        """Tell whether words are searched, which stand somewhere in the texts."""
        return bool(self._state.query.strip()) and self._query().has_words

    def id_of(self, number: int) -> str:
        """Return the id of a statement's number."""
        return self.library.rows([number])[0].id

    def go(self, step: int) -> None:
        """Go back (-1) or forward (1) in what was read."""
        id_ = self.history.back() if step < 0 else self.history.forward()
        if id_ is not None:
            self._state.set_statement(id_)

    def close(self) -> None:
        """Stop searching and wait for the thread."""
        self._is_closed = True
        self._worker.close()

    def _query(self) -> SearchQuery:
        """Return what the box asks; the same value while it stays, for every text is marked by it.

        Where it is the same, the engine knows its meaning without looking it up.
        """
        key = self._state.query, self._state.is_literal
        if self._read is None or self._read[0] != key:
            text, is_literal = key
            self._read = key, self.engine.read(text, is_typing=True, is_literal=is_literal)
        return self._read[1]

    def _request(self) -> SearchRequest:
        return SearchRequest(
            query=self._query(),
            period=self._state.period,
            picks=self._state.picks,
            by_date=self._state.order == Order.DATE.value,
            lang=self._state.shown.lang,
            seen=self.rows_in_sight,
        )

    def _on_found(self, found: Found) -> None:
        self.is_searching.emit(False)
        self.engine.adopt(found.results)
        asked = found.search.query
        listing = Listing(
            query=self._state.query.strip() if asked.has_words else "",
            order=Order.DATE if found.is_by_date else Order.RELEVANCE,
            found=found.results.total,
            total=self.library.collection.statements,
            is_capped=found.results.is_capped,
            is_scoped=bool(found.search.period),
            is_filtered=bool(found.search.picks or asked.filters),
            is_asked=asked.runs,
            corrections=found.results.corrections,
            left_out=found.results.left_out if found.results.is_partial else None,
            names=found.results.names,
            is_literal=asked.is_literal,
        )
        self.list_found.emit(ListContent(found.numbers, listing, found.marked))

    def _on_counted(self, counted: Counted) -> None:
        self.hits_counted.emit(counted.periods)
        self.facets_counted.emit(counted.facets)

    def _on_marked(self, marked: MarksFound) -> None:
        self.marks_found.emit(marked.marked)

    def _on_failed(self, error: SalnameError) -> None:
        self.is_searching.emit(False)
        self.failed.emit(error)
