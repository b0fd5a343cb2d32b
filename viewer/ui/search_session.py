"""One search connection: requests in, answers out. Knows neither threads nor widgets."""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, Self

from viewer.search.engine import Engine, Results
from viewer.search.highlight import Snippet
from viewer.search.query import SearchQuery
from viewer.search.scope import Scope
from viewer.store.facets import NOTHING_PICKED, FacetCounts, Picks
from viewer.store.library import Library
from viewer.ui.models.statement_list import Marked


@dataclass(frozen=True)
class SearchRequest:
    """What the reader asks.

    `period` is an id, empty for all; `picks` what the statements must have; `lang` the language of
    the titles shown; `seen` the number of rows on the screen, whose marks come with the answer.
    """

    query: SearchQuery
    period: str = ""
    picks: Picks = NOTHING_PICKED
    by_date: bool = False
    lang: str = "en"
    seen: int = 0

    @property
    def scope(self) -> Scope:
        """Where to look."""
        return Scope(self.period or None, self.picks)


@dataclass(frozen=True)
class Found:
    """The answer: statements in the order to show, and marks of the first ones.

    `is_by_date` tells whether they stand by date, as asked, because they are too many, or because
    no words were asked.
    """

    search: SearchRequest
    results: Results
    numbers: array[int]
    is_by_date: bool
    marked: Mapping[int, Marked]


@dataclass(frozen=True)
class CountRequest:
    """The periods and facets of a search, or of all that is picked where nothing is searched."""

    search: SearchRequest


@dataclass(frozen=True)
class Counted:
    """How many statements answer a search.

    `periods` counts them by period, whatever period was asked for; None where neither words nor
    picks narrow the list. `facets` counts what each value would leave.
    """

    search: SearchRequest
    periods: Mapping[str, int] | None
    facets: FacetCounts


@dataclass(frozen=True)
class MarksRequest:
    """Rows of an answered search that came into sight."""

    search: SearchRequest
    numbers: tuple[int, ...]


@dataclass(frozen=True)
class MarksFound:
    """The marks of those rows."""

    search: SearchRequest
    marked: Mapping[int, Marked]


class Session(Protocol):
    """What the worker needs of a session; `interrupt` may be called from any thread."""

    def find(self, request: SearchRequest) -> Found:
        """Answer a search."""
        ...

    def count(self, request: CountRequest) -> Counted:
        """Count its hits per period and facet."""
        ...

    def mark(self, request: MarksRequest) -> MarksFound:
        """Mark some of its rows."""
        ...

    def interrupt(self) -> None:
        """Stop what is asked, until `resume`."""
        ...

    def resume(self) -> None:
        """Answer again."""
        ...

    def close(self) -> None:
        """Give everything back."""
        ...


class SearchSession:
    """A library and an engine of its own, used by the thread that opened it."""

    def __init__(self, library: Library) -> None:
        """Search in an open library, which the session closes."""
        self._library = library
        self._engine = Engine(library)

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open a collection for searching.

        Raises:
            FileMissing, FileUnreadable, NotACollection, NewerCollection, DamagedCollection:
                see there.
        """
        return cls(Library.open(path))

    def find(self, request: SearchRequest) -> Found:
        """Answer a search, with the marks of the rows that will be on the screen."""
        results = self._engine.run(request.query, request.scope)
        numbers, is_by_date = results.numbers, results.by_date
        if request.by_date and not is_by_date:
            numbers, is_by_date = array("q", sorted(numbers, reverse=True)), True
        marked = self._marked(request, numbers[: request.seen])
        return Found(request, results, numbers, is_by_date, marked)

    def count(self, request: CountRequest) -> Counted:
        """Count the hits in every period of the tree and for every value of the facets."""
        search = request.search
        is_narrow = search.query.runs or search.picks
        periods = self._engine.period_counts(search.query, search.picks) if is_narrow else None
        return Counted(search, periods, self._engine.facet_counts(search.query, search.scope))

    def mark(self, request: MarksRequest) -> MarksFound:
        """Mark titles and cut snippets of some rows."""
        return MarksFound(request.search, self._marked(request.search, request.numbers))

    def interrupt(self) -> None:
        """Stop what is asked, until `resume`; may be called from any thread."""
        self._library.interrupt()

    def resume(self) -> None:
        """Answer again."""
        self._library.resume()

    def close(self) -> None:
        """Close the file."""
        self._library.close()

    def _marked(self, search: SearchRequest, numbers: Sequence[int]) -> dict[int, Marked]:
        if not numbers or not search.query.has_words:
            return {}
        snippets = self._snippets(search, numbers)
        titles = self._engine.titles(search.query, numbers, search.lang)
        return {number: Marked(spans, snippets.get(number)) for number, spans in titles.items()}

    def _snippets(self, search: SearchRequest, numbers: Sequence[int]) -> dict[int, Snippet]:
        """Return the snippets that rows show; other languages are read only where needed."""
        tags = self._library.collection.tags
        own = (search.lang,) if search.lang in tags else ()
        first = _best(self._engine.snippets(search.query, numbers, own), search.lang)
        settled = {n: found for n, found in first.items() if found.lang == search.lang}
        rest = [number for number in numbers if number not in settled]
        others = tuple(tag for tag in tags if tag not in own)
        more = _best(self._engine.snippets(search.query, rest, others), search.lang)
        return {**first, **more, **settled}


def _best(snippets: Mapping[int, Sequence[Snippet]], lang: str) -> dict[int, Snippet]:
    best = ((number, best_snippet(found, lang)) for number, found in snippets.items())
    return {number: found for number, found in best if found is not None}


def best_snippet(snippets: Sequence[Snippet], lang: str) -> Snippet | None:
    """Choose the snippet a row shows, from those of all languages.

    Best is a text in the row's own language, then in others, then id, symbol or official title,
    then a title in another language. The row's own title is marked where it stands.
    """
    useful = [s for s in snippets if s.spans and not (s.field == "title" and s.lang == lang)]
    return min(useful, key=lambda s: (s.lang != lang, _FIELD_RANK[s.field]), default=None)


_FIELD_RANK = {"text": 0, "facts": 1, "marks": 2, "title": 3}
