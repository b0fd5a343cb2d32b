"""Facets: properties by which statements can be narrowed, and how many each of them leaves."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from viewer.store.narrowing import Narrowing


class Facet(Enum):
    """A property of statements, with values the reader can pick."""

    KIND = "kind"
    ORGAN = "organ"
    STANCE = "stance"
    EVIDENCE = "evidence"
    SIDES = "sides"
    """Whether the sources are of one side: `ONE_SIDED` or `SEVERAL_SIDES`."""
    TITLE = "title"
    """Language of the official title (BCP 47)."""
    NAME = "name"
    """A name of the gazetteer that is mentioned; too many to be counted."""
    PLACE = "place"
    """Where it was, by the gazetteer."""
    PERSON = "person"
    """Who took part, by the gazetteer."""
    PERIOD = "period"
    """A period, with those below it."""
    DATE = "date"
    """Days of which it meets one, as `read_range` reads them."""
    ID = "id"
    """Its id, or how its id begins: `oic-2020*`."""


COUNTED = (
    Facet.KIND,
    Facet.ORGAN,
    Facet.STANCE,
    Facet.EVIDENCE,
    Facet.SIDES,
    Facet.TITLE,
)
"""The facets whose values are offered with their counts."""

SINGLE = frozenset({Facet.KIND, Facet.EVIDENCE, Facet.SIDES, Facet.TITLE, Facet.ID})
"""Of these a statement has one value, so that several that are wanted can only be alternatives."""


ONE_SIDED = "one"
SEVERAL_SIDES = "several"

Pick = tuple[Facet, str]
Picks = frozenset[Pick]
"""What the reader picked: any of a facet's values will do, but every facet must agree."""

FacetCounts = Mapping[Facet, Mapping[str, int]]
"""Statements that each value would leave; values that would leave none are missing."""

NOTHING_PICKED: Picks = frozenset()


@dataclass(frozen=True, slots=True)
class Filter:
    """A condition on statements: one of a facet's values will do, or none of them may be there."""

    facet: Facet
    values: tuple[str, ...]
    is_excluded: bool = False


_VALUES = {
    Facet.KIND: ("s.kind", ""),
    Facet.ORGAN: ("v.organ", "JOIN statement_organ AS v ON v.statement = s.number"),
    Facet.STANCE: ("v.stance", "JOIN segment_stance AS v ON v.statement = s.number"),
    Facet.EVIDENCE: ("s.evidence", ""),
    Facet.SIDES: ("iif(s.is_one_sided, 'one', 'several')", ""),
    Facet.TITLE: ("s.official_title_lang", ""),
}
_FROM_ALL = ("statement AS s", "1")
_FROM_FOUND = (
    "statement_index CROSS JOIN statement AS s ON s.number = statement_index.rowid",
    "statement_index MATCH :words",
)
_FROM_GIVEN = (
    "json_each(:numbers) AS given JOIN statement AS s ON s.number = given.value",
    "1",
)

Ask = Callable[[str, Mapping[str, Any]], list[Any]]
"""Runs a question with its values and returns the rows."""


def count_facets(
    ask: Ask, narrowing: Narrowing, words: str | None = None, numbers: str | None = None
) -> FacetCounts:
    """Return for each facet how many statements its values would leave.

    What is picked in a facet does not narrow its own counts, so that a second value can be added.

    Args:
        ask: runs the questions.
        narrowing: periods and what is picked.
        words: an FTS5 query that the statements must match.
        numbers: JSON list of the only statements to count, instead of `words`.
    """
    given = {"words": words} if words is not None else {"numbers": numbers} if numbers else {}
    source, match = _FROM_FOUND if words is not None else _FROM_GIVEN if numbers else _FROM_ALL
    counts = {}
    for facet, (value, join) in _VALUES.items():
        rows = ask(
            f"SELECT {value}, count(DISTINCT s.number) FROM {source} {join} "  # noqa: S608 - constants
            f"WHERE {match} AND {narrowing.conditions(facet)} GROUP BY 1",
            {**given, **narrowing.values()},
        )
        counts[facet] = {value: count for value, count in rows if value is not None}
    return counts
