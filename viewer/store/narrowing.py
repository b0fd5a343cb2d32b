"""Where to look, as SQL: periods, what is picked, fields of a query, and the rows worth reading."""

from __future__ import annotations

import json
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, NamedTuple

from viewer.errors import BadDate
from viewer.store.facets import NOTHING_PICKED, Ask, Facet, Filter, Picks
from viewer.text import edtf

# Every condition is about the table `statement AS s`; its values are bound as a JSON list.
_CONDITIONS = {
    Facet.KIND: "s.kind IN (SELECT value FROM json_each(:{0}))",
    Facet.ORGAN: """s.number IN (SELECT statement FROM statement_organ
        WHERE organ IN (SELECT value FROM json_each(:{0})))""",
    Facet.STANCE: """s.number IN (SELECT statement FROM segment_stance
        WHERE stance IN (SELECT value FROM json_each(:{0})))""",
    Facet.EVIDENCE: "s.evidence IN (SELECT value FROM json_each(:{0}))",
    Facet.SIDES: "s.is_one_sided IN (SELECT value = 'one' FROM json_each(:{0}))",
    Facet.TITLE: "s.official_title_lang IN (SELECT value FROM json_each(:{0}))",
    Facet.NAME: """s.number IN (SELECT statement FROM mention
        WHERE name IN (SELECT value FROM json_each(:{0})))""",
    Facet.PLACE: """s.number IN (SELECT statement FROM statement_name
        WHERE role = 'place' AND name IN (SELECT value FROM json_each(:{0})))""",
    Facet.PERSON: """s.number IN (SELECT statement FROM statement_name
        WHERE role = 'person' AND name IN (SELECT value FROM json_each(:{0})))""",
    Facet.PERIOD: "s.period IN (SELECT value FROM json_each(:{0}))",
    Facet.ID: """s.number IN (SELECT known.number FROM json_each(:{0}) AS wanted
        JOIN statement AS known ON known.id >= json_extract(wanted.value, '$[0]')
          AND known.id < json_extract(wanted.value, '$[1]'))""",
}
# A set of dates, `[1991,1992-03]`, has gaps between its members: they are asked one by one. CASE,
# as AND and OR may ask Python for every row where the answer is a value and no condition.
_MEETS = """CASE WHEN s.earliest <= {last} AND s.latest >= {first} THEN
    CASE WHEN substr(s.date, 1, 1) <> '[' THEN 1 ELSE edtf_meets(s.date, {first}, {last}) END
    ELSE 0 END"""
_MEETS_ANY = """EXISTS (SELECT 1 FROM json_each(:{0}) AS span WHERE {meets})"""
_FIRST, _LAST_OF = ("json_extract(span.value, '$[0]')", "json_extract(span.value, '$[1]')")
_FEW = 8
"""Spans up to which each is a condition of its own, which is quicker than a list."""

_WITHOUT_WORDS = """s.number NOT IN (
    SELECT rowid FROM statement_index WHERE statement_index MATCH :barred)"""

_ENDS = """
SELECT (SELECT min(number) FROM statement WHERE period = value),
       (SELECT max(number) FROM statement WHERE period = value)
FROM json_each(:periods)
"""
_COUNT = "SELECT max(number) FROM statement"
_EARLIEST = "SELECT earliest FROM statement WHERE number = :number"
# With + the days are read in the index of both, not row by row in the order of the last.
_LONGEST = """
SELECT max(latest / 10000 - earliest / 10000) FROM statement WHERE +latest < :open_end
"""
_HAS_OPEN = "SELECT 1 FROM statement WHERE latest >= :open_end LIMIT 1"

_LAST = 2**63 - 1
_FIRST_LETTER = " "  # of what ids are made of nothing comes before it; SQLite's JSON ends at NUL
_LAST_LETTER = "\U0010ffff"


class Narrowing(NamedTuple):
    """Where to look: in some periods, None for all, among statements with what is wanted.

    `picks` are alternatives within a facet; of `filters` every one must agree, those about periods
    naming the periods below too. `barred` are words, as FTS5 takes them, that must not be there;
    it is for questions that ask for no words.
    """

    periods: tuple[str, ...] | None = None
    picks: Picks = NOTHING_PICKED
    filters: tuple[Filter, ...] = ()
    barred: str = ""

    def without(self, facet: Facet) -> Narrowing:
        """Return the same without what is picked of a facet."""
        return self._replace(picks=frozenset(pick for pick in self.picks if pick[0] is not facet))

    def conditions(self) -> str:
        """Return the SQL conditions on `statement AS s`; `1` for none."""
        parts = [_condition(wanted, name) for name, wanted in (*self._picked(), *self._filters())]
        if self.periods is not None:
            parts.append(_CONDITIONS[Facet.PERIOD].format("periods"))
        if self.barred:
            parts.append(_WITHOUT_WORDS)
        return " AND ".join(parts) or "1"

    def values(self) -> dict[str, Any]:
        """Return the values that `conditions` binds."""
        bound: dict[str, Any] = {}
        for name, wanted in (*self._picked(), *self._filters()):
            bound |= _bound(wanted, name)
        if self.periods is not None:
            bound["periods"] = json.dumps(self.periods)
        return bound | {"barred": self.barred} if self.barred else bound

    def _picked(self) -> Iterator[tuple[str, Filter]]:
        """Yield what is picked of each facet, with the name under which its values are bound."""
        for facet in Facet:
            values = sorted(value for of, value in self.picks if of is facet)
            if values:
                yield facet.value, Filter(facet, tuple(values))

    def _filters(self) -> Iterator[tuple[str, Filter]]:
        for place, wanted in enumerate(self.filters):
            yield f"filter_{place}", wanted


EVERYWHERE = Narrowing()


class Bounds:
    """Finds the first and last number that a narrowing can leave, so that no others are read.

    Numbers are in the order of the earliest day, so that dates are ranges of them; no period is
    far from its own statements.
    """

    def __init__(self, ask: Ask) -> None:
        """Ask through `ask`, which runs a question and returns the rows."""
        self._ask = ask
        self._longest = cache(self._read_longest)

    def of(self, narrowing: Narrowing) -> tuple[int, int]:
        """Return the first and last number; the first is the greater one where there is none."""
        ends = [(1, _LAST)]
        if narrowing.periods is not None:
            ends.append(self._ends(narrowing.periods))
        for wanted in narrowing.filters:
            if wanted.facet is Facet.PERIOD and not wanted.is_excluded:
                ends.append(self._ends(wanted.values))
            elif wanted.facet is Facet.DATE and not wanted.is_excluded:
                ends.append(self._days(_spans(wanted)))
        return max(first for first, _ in ends), min(last for _, last in ends)

    def _ends(self, periods: tuple[str, ...]) -> tuple[int, int]:
        ends = self._ask(_ENDS, {"periods": json.dumps(periods)})
        return (
            min((first for first, _ in ends if first is not None), default=1),
            max((last for _, last in ends if last is not None), default=0),
        )

    def _days(self, spans: tuple[tuple[int, int], ...]) -> tuple[int, int]:
        """Return the numbers between which statements may meet one of the spans."""
        numbers = range(1, (self._ask(_COUNT, {})[0][0] or 0) + 1)
        since = min((begin for begin, _ in spans), default=edtf.OPEN_END)
        until = max((end for _, end in spans), default=edtf.OPEN_START)
        below = since - (self._longest() + 1) * 10_000
        return (
            1 + bisect_left(numbers, below, key=self._earliest),
            bisect_right(numbers, until, key=self._earliest),
        )

    def _earliest(self, number: int) -> int:
        return int(self._ask(_EARLIEST, {"number": number})[0][0])

    def _read_longest(self) -> int:
        """Return over how many years a statement's days go at most."""
        values = {"open_end": edtf.OPEN_END}
        if self._ask(_HAS_OPEN, values):
            return edtf.OPEN_END
        return int(self._ask(_LONGEST, values)[0][0] or 0)


def edtf_meets(date: str, first: int, last: int) -> bool:
    """Tell whether a date (EDTF) can be on one of the days; what is no date never is.

    SQL calls it by its name: `viewer.store.connection` makes it known.
    """
    try:
        return any(begin <= last and end >= first for begin, end in edtf.parse(date).spans())
    except BadDate:
        return False


def _condition(wanted: Filter, name: str) -> str:
    if wanted.facet is Facet.DATE:
        condition = _date_condition(len(_spans(wanted)), name)
    else:
        condition = _CONDITIONS[wanted.facet].format(name)
    # NULL, as of an official title that is not there, is no reason to leave a statement out.
    return f"NOT coalesce({condition}, 0)" if wanted.is_excluded else condition


def _date_condition(spans: int, name: str) -> str:
    if spans > _FEW:
        return _MEETS_ANY.format(name, meets=_MEETS.format(first=_FIRST, last=_LAST_OF))
    ways = (
        _MEETS.format(first=f":{name}_first_{place}", last=f":{name}_last_{place}")
        for place in range(spans)
    )
    return f"({' OR '.join(ways) or '0'})"


def _bound(wanted: Filter, name: str) -> Mapping[str, Any]:
    if wanted.facet is Facet.DATE:
        spans = _spans(wanted)
        if len(spans) > _FEW:
            return {name: json.dumps(spans)}
        ends = [(f"{name}_first_{n}", f"{name}_last_{n}") for n in range(len(spans))]
        return {
            key: day
            for pair, span in zip(ends, spans, strict=True)
            for key, day in zip(pair, span, strict=True)
        }
    if wanted.facet is Facet.ID:
        return {name: json.dumps([id_range(value) for value in wanted.values])}
    return {name: json.dumps(wanted.values)}


def id_range(value: str) -> tuple[str, str]:
    """Return from which id on, and before which, a value of `Facet.ID` means statements."""
    beginning = value.removesuffix("*")
    return beginning, beginning + (_LAST_LETTER if value.endswith("*") else _FIRST_LETTER)


def _spans(wanted: Filter) -> tuple[tuple[int, int], ...]:
    from viewer.text.date_ranges import read_range  # no part of a first screen

    ranges = (read_range(value) for value in wanted.values)
    return tuple(span for found in ranges if found for span in found.spans)
