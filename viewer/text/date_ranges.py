"""Days that a reader asks for: EDTF, ranges, before and after, and dates with dots."""

from __future__ import annotations

import re
from dataclasses import dataclass

from viewer.errors import BadDate
from viewer.text import edtf

_SIDE = re.compile(r"(?P<sign>[<>]=?)(?P<date>.+)")
_YEARS = re.compile(r"(\d{4})-(\d{4})", re.ASCII)
_DOTTED = re.compile(r"(?:(?P<day>\d\d?)\.)?(?P<month>\d\d?)\.(?P<year>\d{4})", re.ASCII)
_PART = re.compile(r"(?P<year>\d{1,4})(?:-(?P<month>\d{0,2})(?:-(?P<day>\d?))?)?", re.ASCII)
_BEGUN = re.compile(
    r"(?:[<>]=?)?"
    r"(?:\d{0,4}|\d{2,3}X{0,2}|\d{4}-\d{0,2}(?:-\d{0,2})?[~?%]?|\d\d?\.(?:\d\d?\.)?\d{0,4}\.?)\.?",
    re.ASCII,
)
_DASHES = str.maketrans({"–": "..", "—": "..", "…": "..", "−": "-", "‐": "-", "‑": "-"})
_MEMBERS = 200
"""Members of a typed set that are read."""


@dataclass(frozen=True, slots=True)
class DateRange:
    """Stretches of days of which a statement must meet one.

    `spans` are first and last day keys, see `edtf.day_key`; `text` writes the range the one way
    that `read_range` reads back to an equal value.
    """

    text: str
    spans: tuple[tuple[int, int], ...]


def read_range(text: str) -> DateRange | None:
    """Read the days that a reader means, or return None where the text does not say it for certain.

    Understood are EDTF dates of level 1 and sets of level 2 (`1993-05`, `1993~`, `199X`,
    `1993-04/1993-07`, `[1991,1992-03]`); ranges with an end or without (`2020-09..2020-11`,
    `1991..`, `..1994`; with a dash for the dots too, and `1991-1994`); and sides of a date.
    `<1994` is before it began: the statement's earliest day is earlier. `>2020-11-10` is after it
    ended: the statement's latest day is later. `<=` and `>=` take the date itself in.

    Numbers with dots are day, month and year in this order, as written in Azerbaijani and Russian:
    `03.07.2020` is 3 July, `05.1993` is May. Nothing else with dots, no year of two digits and no
    number with slashes (`03/07/2020`) is guessed at.
    """
    written = text.strip().translate(_DASHES)
    if side := _SIDE.fullmatch(written):
        return _side(side["sign"], side["date"])
    if years := _YEARS.fullmatch(written):
        written = f"{years[1]}..{years[2]}"
    if ".." in written and "/" not in written:
        return _between(*written.split("..", 1))
    date = _date(written)
    if date is None or len(date.spans()) > _MEMBERS:
        return None
    return DateRange(date.text, date.spans())


def read_beginning(text: str) -> DateRange | None:
    """Read a range of which the last date is still being typed, so that its last part may lack.

    `199` is the decade for now, `1993-0` the year, `2020-11-1` the month, `1991..20` from 1991 on.
    None stands for what says nothing yet, and for what no date begins with.
    """
    if (found := read_range(text)) is not None:
        return found
    head, last = _last_date(text)
    part = _PART.fullmatch(last)
    if part is None:
        return read_range(head) if head.endswith("..") and not last else None
    if len(part["year"]) < 4:
        whole = part["year"].ljust(4, "X") if len(part["year"]) > 1 and not head else ""
    else:
        month = part["month"] or ""
        is_month = len(month) == 2 and part["day"] is not None
        whole = f"{part['year']}-{month}" if is_month else part["year"]
    return read_range(f"{head}{whole}")


def may_begin(text: str) -> bool:
    """Tell whether a text may be the beginning of a range that `read_range` understands."""
    if text.startswith("["):
        return re.fullmatch(r"\[[\d, X~?%-]*", text) is not None
    text = text.translate(_DASHES)
    head, mark, last = text.rpartition(".." if ".." in text else "/")
    is_sided = mark != "" and last[:1] in ("<", ">")
    is_known = not head or _date(head) is not None
    return is_known and not is_sided and _BEGUN.fullmatch(last) is not None


def _last_date(text: str) -> tuple[str, str]:
    """Part a text before the last date in it."""
    at = max((text.rfind(mark) + len(mark) for mark in ("..", "<", ">", "=")), default=0)
    at = at if any(mark in text for mark in ("..", "<", ">", "=")) else 0
    return text[:at], text[at:]


def _side(sign: str, written: str) -> DateRange | None:
    date = _date(written.strip())
    if date is None:
        return None
    first, last = {
        "<": (edtf.OPEN_START, date.earliest - 1),
        "<=": (edtf.OPEN_START, date.latest),
        ">": (date.latest + 1, edtf.OPEN_END),
        ">=": (date.earliest, edtf.OPEN_END),
    }[sign]
    return DateRange(f"{sign}{date.text}", ((first, last),))


def _between(start: str, end: str) -> DateRange | None:
    first, last = _date(start.strip()), _date(end.strip())
    if not (first or last) or (start.strip() and not first) or (end.strip() and not last):
        return None
    earliest = first.earliest if first else edtf.OPEN_START
    latest = last.latest if last else edtf.OPEN_END
    if earliest > latest:
        return None
    text = f"{first.text if first else ''}..{last.text if last else ''}"
    return DateRange(text, ((earliest, latest),))


def _date(written: str) -> edtf.EdtfDate | None:
    """Read an EDTF date, or day, month and year with dots; None for any other text."""
    if dotted := _DOTTED.fullmatch(written):
        day = f"-{dotted['day']:0>2}" if dotted["day"] else ""
        written = f"{dotted['year']}-{dotted['month']:0>2}{day}"
    try:
        date = edtf.parse(written)
    except BadDate:
        return None
    # A year of more digits is no number that a database holds.
    return date if date.earliest >= edtf.OPEN_START and date.latest <= edtf.OPEN_END else None
