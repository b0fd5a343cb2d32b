"""Facets: properties by which statements can be narrowed, and how many each of them leaves."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any


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


COUNTED = tuple(facet for facet in Facet if facet is not Facet.NAME)
"""The facets whose values are offered with their counts."""


ONE_SIDED = "one"
SEVERAL_SIDES = "several"

Pick = tuple[Facet, str]
Picks = frozenset[Pick]
"""What the reader picked: any of a facet's values will do, but every facet must agree."""

FacetCounts = Mapping[Facet, Mapping[str, int]]
"""Statements that each value would leave; values that would leave none are missing."""

NOTHING_PICKED: Picks = frozenset()

# Every condition is about the table `statement AS s`; its values are bound as a JSON list.
_CONDITIONS = {
    Facet.KIND: "s.kind IN (SELECT value FROM json_each(:kind))",
    Facet.ORGAN: """s.number IN (SELECT statement FROM statement_organ
        WHERE organ IN (SELECT value FROM json_each(:organ)))""",
    Facet.STANCE: """s.number IN (SELECT statement FROM segment_stance
        WHERE stance IN (SELECT value FROM json_each(:stance)))""",
    Facet.EVIDENCE: "s.evidence IN (SELECT value FROM json_each(:evidence))",
    Facet.SIDES: "s.is_one_sided IN (SELECT value = 'one' FROM json_each(:sides))",
    Facet.TITLE: "s.official_title_lang IN (SELECT value FROM json_each(:title))",
    Facet.NAME: """s.number IN (SELECT statement FROM mention
        WHERE name IN (SELECT value FROM json_each(:name)))""",
}
_PERIOD = "s.period IN (SELECT value FROM json_each(:periods))"
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


@dataclass(frozen=True, slots=True)
class Narrowing:
    """Where to look: in some periods, None for all, and among statements with what is picked."""

    periods: tuple[str, ...] | None = None
    picks: Picks = NOTHING_PICKED

    def conditions(self, apart_from: Facet | None = None) -> str:
        """Return the SQL conditions on `statement AS s`, one facet left out; `1` for none."""
        facets = {facet for facet, _ in self.picks} - {apart_from}
        parts = [_CONDITIONS[facet] for facet in Facet if facet in facets]
        if self.periods is not None:
            parts.append(_PERIOD)
        return " AND ".join(parts) or "1"

    def values(self) -> dict[str, Any]:
        """Return the values that `conditions` binds."""
        picked: dict[str, list[str]] = {}
        for facet, value in sorted(self.picks, key=lambda pick: (pick[0].value, pick[1])):
            picked.setdefault(facet.value, []).append(value)
        bound = {name: json.dumps(values) for name, values in picked.items()}
        return bound | {"periods": json.dumps(self.periods)} if self.periods is not None else bound


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
