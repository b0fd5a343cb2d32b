"""Dates with uncertainty: EDTF (ISO 8601-2:2019) level 1 and the one-of-a-set of level 2."""

from __future__ import annotations

import re
from enum import Enum
from typing import NamedTuple

from viewer.errors import BadDate

OPEN_START = -(10**10)
OPEN_END = 10**10
"""Day keys of `..`: earlier, and later, than any day that EDTF level 1 can write."""

_POINT = re.compile(
    r"(?P<year>-?(?:\d{4}|\d{3}X|\d{2}XX)|Y-?\d{5,})"
    r"(?:-(?P<month>\d\d|XX)(?:-(?P<day>\d\d|XX))?)?(?P<mark>[?~%]?)",
    re.ASCII,
)
_SEASONS = {21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 12)}


class DateSense(Enum):
    """How a date that is longer than a day is meant."""

    DURING = "during"
    WITHIN = "within"


class Shape(Enum):
    """What kind of EDTF expression a date is."""

    POINT = "point"
    INTERVAL = "interval"
    ONE_OF = "one-of"


class Point(NamedTuple):
    """One date of year, month or day precision; `None` where a part is absent or unspecified.

    `season` is 21 to 24 (spring to winter). `earliest` and `latest` are day keys, see `day_key`.
    """

    year: int
    month: int | None
    day: int | None
    season: int | None
    approximate: bool
    uncertain: bool
    exact_year: bool
    earliest: int
    latest: int


class EdtfDate(NamedTuple):
    """A date as written, with what it is made of.

    An interval has two points, `None` for an open (`..`) or unknown (empty) end.
    `earliest` and `latest` are day keys; an unknown end counts as the end that is known.
    """

    text: str
    shape: Shape
    points: tuple[Point | None, ...]
    earliest: int
    latest: int

    @property
    def is_day(self) -> bool:
        """Whether it names one certain day."""
        point = self.points[0]
        return self.shape is Shape.POINT and point is not None and point.day is not None

    def overlaps(self, other: EdtfDate) -> bool:
        """Tell whether some day can belong to both; members of a set are tested one by one."""
        return any(
            mine[0] <= theirs[1] and theirs[0] <= mine[1]
            for mine in self.spans()
            for theirs in other.spans()
        )

    def spans(self) -> tuple[tuple[int, int], ...]:
        """Return the stretches of day keys it can lie in: one, or one per member of a set."""
        if self.shape is Shape.ONE_OF:
            return tuple((point.earliest, point.latest) for point in self.points if point)
        return ((self.earliest, self.latest),)


def day_key(year: int, month: int, day: int) -> int:
    """Return a number that orders days: 19911208 for 8 December 1991; years before 0 work too."""
    return year * 10_000 + month * 100 + day


def parse(text: str) -> EdtfDate:
    """Read an EDTF date of level 1, or a level 2 set such as `[1991,1992-03]`.

    Raises:
        BadDate: the text is no such date.
    """
    if text.startswith("[") and text.endswith("]"):
        members = tuple(_point(part.strip(), text) for part in text[1:-1].split(","))
        earliest = min(point.earliest for point in members)
        return EdtfDate(
            text, Shape.ONE_OF, members, earliest, max(point.latest for point in members)
        )
    if "/" in text:
        return _interval(text)
    point = _point(text, text)
    return EdtfDate(text, Shape.POINT, (point,), point.earliest, point.latest)


def _interval(text: str) -> EdtfDate:
    ends = text.split("/")
    if len(ends) != 2 or all(end in ("", "..") for end in ends):
        raise BadDate(text)
    start, end = (None if part in ("", "..") else _point(part, text) for part in ends)
    earliest = start.earliest if start else _missing(ends[0], OPEN_START, end, "earliest")
    latest = end.latest if end else _missing(ends[1], OPEN_END, start, "latest")
    if earliest > latest:
        raise BadDate(text)
    return EdtfDate(text, Shape.INTERVAL, (start, end), earliest, latest)


def _missing(written: str, when_open: int, known: Point | None, bound: str) -> int:
    """Return the day key of an end that is no date: open, or unknown and then like the other."""
    return when_open if written else int(getattr(known, bound))


def _point(text: str, whole: str) -> Point:
    match = _POINT.fullmatch(text)
    if not match:
        raise BadDate(whole)
    digits = match["year"].removeprefix("Y")
    first, last = int(digits.replace("X", "0")), int(digits.replace("X", "9"))
    if digits.startswith("-"):
        first, last = last, first
    month, day = _part(match["month"]), _part(match["day"])
    season = month if month in _SEASONS else None
    if not _valid(match, first, month, day):
        raise BadDate(whole)
    months = _SEASONS[season] if season else (month or 1, month or 12)
    return Point(
        year=first,
        month=None if season else month,
        day=day,
        season=season,
        approximate=match["mark"] in ("~", "%"),
        uncertain=match["mark"] in ("?", "%"),
        exact_year="X" not in digits,
        earliest=day_key(first, months[0], day or 1),
        latest=day_key(last, months[1], day or _days(last, months[1])),
    )


def _part(digits: str | None) -> int | None:
    return None if digits is None or digits == "XX" else int(digits)


def _valid(match: re.Match[str], year: int, month: int | None, day: int | None) -> bool:
    """Check month and day, and that nothing precise follows what is left unspecified."""
    if "X" in match["year"] or match["year"].startswith("Y"):
        return match["month"] is None
    if month is None:
        return day is None
    if month in _SEASONS:
        return match["day"] is None
    return 1 <= month <= 12 and (day is None or 1 <= day <= _days(year, month))


def _days(year: int, month: int) -> int:
    if month == 2:
        return 28 + (year % 4 == 0 and (year % 100 != 0 or year % 400 == 0))
    return 30 if month in (4, 6, 9, 11) else 31
