"""Dates of statements and sources as CSL dates, no more precise than the record is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TypeAlias

from viewer.text.edtf import OPEN_END, OPEN_START, DateSense, EdtfDate, Point, Shape

CslDate: TypeAlias = dict[str, Any]
"""A date variable of CSL-JSON: `date-parts` of one or two dates, and `circa`."""


@dataclass(frozen=True, slots=True)
class Dating:
    """When something was issued.

    `known` is what is certain of the date, down to the year: styles that tell works apart by their
    year use it. `whole` is all that the record says. `spans` are the stretches or dates, of which
    one is meant, where the exact day is not known: they are cited in square brackets.
    """

    known: CslDate
    whole: CslDate
    spans: tuple[CslDate, ...] = ()


def dating(date: EdtfDate, sense: DateSense | None = None) -> Dating:
    """Return the CSL dates of an EDTF date; `sense` says how one longer than a day is meant."""
    if date.shape is Shape.ONE_OF:
        spans = tuple(_csl(point) for point in date.points if point)
        return Dating(_shared(date), _uncertain(_ends(date)), spans)
    if sense is not DateSense.WITHIN or date.is_day:
        whole = _ends(date)
        return Dating(whole, whole)
    return Dating(_shared(date), _uncertain(_ends(date)), (_ends(date),))


def day(iso: str) -> CslDate:
    """Return the CSL date of a day in ISO 8601."""
    return {"date-parts": [[int(part) for part in iso.split("-")]]}


def year_first(date: CslDate) -> CslDate:
    """Return what a style that puts the year first can print: days of one year, else the years.

    A year is certain though the month or day in it is not.
    """
    parts = date["date-parts"]
    if len({part[0] for part in parts}) == 1 and all(len(part) == 3 for part in parts):
        return date
    years = [list(year) for year in dict.fromkeys((part[0],) for part in parts)]
    if len(years) == 1 and any(len(part) > 1 for part in parts):
        return {"date-parts": years}
    return {**date, "date-parts": years}


def _ends(date: EdtfDate) -> CslDate:
    """Return a date from its first point to its last; an open end is left out."""
    points = [point for point in date.points if point]
    ends = points[:1] if len(points) == 1 else [points[0], points[-1]]
    if date.shape is Shape.POINT and not ends[0].exact_year:
        made: CslDate = {"date-parts": [[date.earliest // 10_000], [date.latest // 10_000]]}
        return _uncertain(made)
    made = {"date-parts": _even([_parts(point) for point in ends])}
    return _uncertain(made) if any(map(_is_doubtful, ends)) else made


def _shared(date: EdtfDate) -> CslDate:
    """Return what all possible days share: month and year, or the year; else the years, circa."""
    if date.earliest == OPEN_START or date.latest == OPEN_END:
        return _uncertain(_ends(date))
    first, last = date.earliest, date.latest
    if first // 10_000 != last // 10_000:
        return _uncertain({"date-parts": [[first // 10_000], [last // 10_000]]})
    year, month = first // 10_000, first // 100 % 100
    same_month = month == last // 100 % 100 and all(point and point.month for point in date.points)
    shared: CslDate = {"date-parts": [[year, month] if same_month else [year]]}
    return _uncertain(shared) if any(p and _is_doubtful(p) for p in date.points) else shared


def _csl(point: Point) -> CslDate:
    made: CslDate = {"date-parts": [_parts(point)]}
    return _uncertain(made) if _is_doubtful(point) else made


def _parts(point: Point) -> list[int]:
    """Return year, month, day as far as they are given; a season gives its year only."""
    parts = [point.year]
    if point.month:
        parts.append(point.month)
        if point.day:
            parts.append(point.day)
    return parts


def _even(dates: list[list[int]]) -> list[list[int]]:
    """Cut dates to what all of them give: the engine refuses a day to a month."""
    given = min(map(len, dates))
    return [date[:given] for date in dates]


def _is_doubtful(point: Point) -> bool:
    return point.approximate or point.uncertain


def _uncertain(date: CslDate) -> CslDate:
    return {**date, "circa": True}
