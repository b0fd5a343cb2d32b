"""Where to look beside what is typed, and both of them written as one text."""

from __future__ import annotations

from dataclasses import dataclass, replace

from viewer.search.query import SearchQuery, agreed
from viewer.store.facets import NOTHING_PICKED, Facet, Filter, Picks


@dataclass(frozen=True, slots=True)
class Scope:
    """Where to look: in a period and those below it, among statements with what is picked."""

    period: str | None = None
    picks: Picks = NOTHING_PICKED


EVERYWHERE = Scope()


def whole(query: SearchQuery, scope: Scope = EVERYWHERE) -> SearchQuery:
    """Return the query that asks everywhere for what a query asks in a scope."""
    period = [Filter(Facet.PERIOD, (scope.period,))] if scope.period else []
    picked = [
        Filter(facet, tuple(values))
        for facet in Facet
        if (values := sorted(value for of, value in scope.picks if of is facet))
    ]
    return replace(query, filters=agreed((*period, *picked, *query.filters)))


def whole_text(query: SearchQuery, scope: Scope = EVERYWHERE) -> str:
    """Return period, picks and query as one text, the same in every interface language.

    `Engine.read` gives `whole` of them back, whatever the interface language is then. This is what
    to store for a search: it names values by their permanent ids.
    """
    return str(whole(query, scope))
