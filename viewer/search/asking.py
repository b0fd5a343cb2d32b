"""What a query asks of a collection: its meaning, the index's question, where to look."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from viewer.search.match import Expression, Match, expression
from viewer.search.meaning import Meaning, meaning
from viewer.search.partial import most_of
from viewer.search.query import SearchQuery
from viewer.search.scope import Scope
from viewer.store.library import Library
from viewer.store.narrowing import Narrowing

REMEMBERED = 64
"""Queries whose meaning is kept between keystrokes and questions."""

_Typed = tuple[SearchQuery, tuple[str, ...]]


class Asking:
    """Reads queries by one collection's vocabulary, and remembers those read lately.

    Methods raise `Interrupted` where `Library.interrupt` was called meanwhile.
    """

    def __init__(self, library: Library) -> None:
        self._library = library
        self._fulltext = library.fulltext
        self._meanings: dict[_Typed, Meaning] = {}
        self._latest: tuple[SearchQuery, Meaning] | None = None
        self._expressions: dict[_Typed, Expression | None] = {}

    def meaning(self, query: SearchQuery) -> Meaning:
        """Return how a query is read: the forms and names that are looked for too."""
        if self._latest is None or self._latest[0] is not query:
            key = _as_typed(query)
            if key not in self._meanings:
                _make_room(self._meanings)
                self._meanings[key] = meaning(query, self._fulltext)
            self._latest = query, self._meanings[key]
        return self._latest[1]

    def adopt(self, query: SearchQuery, meant: Meaning) -> None:
        """Keep how a query was read elsewhere."""
        _make_room(self._meanings)
        self._meanings[_as_typed(query)] = meant
        self._latest = None

    def expression(self, query: SearchQuery) -> Expression | None:
        """Return what to ask the index; remembered, for answers, counts and marks ask alike."""
        key = _as_typed(query)
        if key not in self._expressions:
            _make_room(self._expressions)
            self._expressions[key] = self._made(query)
        return self._expressions[key]

    def within(self, query: SearchQuery, scope: Scope) -> Narrowing:
        """Return where to look; excluded words narrow where no others are asked for."""
        within = self._library.narrowing(scope.period, scope.picks, query.filters)
        if query.has_words or not query.excluded:
            return within
        wanted = [replace(term, is_excluded=False) for term in query.excluded]
        parts = [part for term in wanted if (part := self._written(SearchQuery((term,))))]
        return within._replace(barred=" OR ".join(part.typed for part in parts))

    def _made(self, query: SearchQuery) -> Expression | None:
        meant = self.meaning(query)
        asked = self._written(meant.query, meant)
        if asked is None or query.is_exact:
            return asked
        if meant.corrections:
            asked = replace(asked, tiers=tuple((Match.FUZZY, text) for _, text in asked.tiers))
        is_whole = query.is_literal or len(asked.pieces) < 2
        # What is asked last finds all that the others do, but what was typed is the quicker to ask.
        ways = (asked.typed, asked.text)
        if is_whole or any(self._fulltext.newest(text, limit=1) for text in ways):
            return asked
        return most_of(asked, self._fulltext) or asked

    def _written(self, query: SearchQuery, meant: Meaning | None = None) -> Expression | None:
        families, names = (meant.families, meant.names) if meant else ((), ())
        lookup, tags = self._fulltext.prefix_terms, self._library.collection.tags
        return expression(query, lookup, families, names, tags)


def _as_typed(query: SearchQuery) -> _Typed:
    """Return what tells queries apart also where marks at the ends of words may be letters."""
    return query, tuple(term.typed for term in query.terms)


def _make_room(kept: dict[_Typed, Any]) -> None:
    if len(kept) >= REMEMBERED:
        kept.clear()
