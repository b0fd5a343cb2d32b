"""Facets: properties by which statements can be narrowed, and how many each of them leaves."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from enum import Enum
from typing import TYPE_CHECKING, Any, NamedTuple

from viewer.store.limits import CAP

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


class FacetCounts(dict[Facet, Mapping[str, int]]):
    """Statements that each value would leave; values that would leave none are missing.

    With `is_capped` there were more than `CAP`: only the newest are counted, there may be more.
    """

    def __init__(
        self, counts: Mapping[Facet, Mapping[str, int]] | None = None, *, is_capped: bool = False
    ) -> None:
        super().__init__(counts or {})
        self.is_capped = is_capped


NOTHING_PICKED: Picks = frozenset()


class Filter(NamedTuple):
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
_FROM_ALL = "statement AS s"
_FROM_GIVEN = "json_each(:numbers) AS given JOIN statement AS s ON s.number = given.value"
_COUNT = """
SELECT {value}, count(DISTINCT s.number) FROM {source} {join} WHERE {conditions} GROUP BY 1
"""

Ask = Callable[[str, Mapping[str, Any]], list[Any]]
"""Runs a question with its values and returns the rows."""


Find = Callable[["Narrowing"], Sequence[int]]
"""Finds the newest statements in a narrowing, `CAP` + 1 at most."""


def count_facets(ask: Ask, narrowing: Narrowing, find: Find | None = None) -> FacetCounts:
    """Return for each facet how many statements its values would leave.

    What is picked in a facet does not narrow its own counts, so that a second value can be added.
    Where `find` is None, all statements in the narrowing count; else those that it finds.
    """
    counts: dict[Facet, dict[str, int]] = {}
    found: dict[Narrowing, Sequence[int]] = {}
    for facet in _VALUES:
        within = narrowing.without(facet)
        if find is None:
            counts[facet] = _count(ask, facet, _FROM_ALL, within.conditions(), within.values())
        else:
            if within not in found:
                found[within] = find(within)
            values = {**within.values(), "numbers": json.dumps(list(found[within][:CAP]))}
            counts[facet] = _count(ask, facet, _FROM_GIVEN, within.conditions(), values)
    return FacetCounts(counts, is_capped=any(len(some) > CAP for some in found.values()))


def _count(
    ask: Ask, facet: Facet, source: str, conditions: str, values: Mapping[str, Any]
) -> dict[str, int]:
    value, join = _VALUES[facet]
    sql = _COUNT.format(value=value, source=source, join=join, conditions=conditions)
    return {value: count for value, count in ask(sql, values) if value is not None}
