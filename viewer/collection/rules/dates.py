"""Rules about dates: EDTF that can be read, the sense of long ones, and periods' bounds."""

from __future__ import annotations

from collections.abc import Iterator

from viewer.collection.known import Known, date_of
from viewer.collection.rules.registry import Finding, rule
from viewer.collection.source_form import Document
from viewer.collection.texts import Path, find
from viewer.text.edtf import OPEN_START, Shape

_DATES: dict[str, tuple[Path, ...]] = {
    "collection": (("date",), ("editions", "*", "date")),
    "periods": (("*", "bounds"),),
    "organs": (("*", "earlier", "*", "until"),),
    "names": (("*", "dates"),),
    "sources": (("*", "date"), ("*", "seen", "on")),
    "statement": (("date",),),
}


@rule(*_DATES)
def dates_are_edtf(document: Document, _: Known) -> Iterator[Finding]:
    """Every date can be read."""
    for path in _DATES[document.kind]:
        for place, text in find(document.data, path):
            if text and date_of(text) is None:
                yield place, "bad-date", {"text": text}


@rule("periods")
def bounds_are_intervals(document: Document, _: Known) -> Iterator[Finding]:
    """A period lasts from one date to another."""
    for place, text in find(document.data, ("*", "bounds")):
        date = date_of(text)
        if date and date.shape is not Shape.INTERVAL:
            yield place, "bounds-not-interval", {"text": text}


@rule("periods")
def periods_lie_inside_their_parents(document: Document, known: Known) -> Iterator[Finding]:
    """A period's bounds lie inside those of the period above it."""
    for position, entry in enumerate(document.data):
        inner = known.bounds.get(entry.get("id", ""))
        outer = known.bounds.get(entry.get("parent", ""))
        if (
            inner
            and outer
            and not (outer.earliest <= inner.earliest and inner.latest <= outer.latest)
        ):
            params = {"id": entry["id"], "parent": entry["parent"]}
            yield (position, "bounds"), "period-outside-parent", params | {"bounds": outer.text}


@rule("collection")
def the_newest_edition_is_this_one(document: Document, _: Known) -> Iterator[Finding]:
    """The list of editions begins with the version and the day that the collection bears."""
    editions = document.data.get("editions") or ()
    for key in ("version", "date"):
        if editions and editions[0].get(key) != document.data.get(key):
            params = {"name": key, "value": document.data.get(key, "")}
            yield ("editions", 0, key), "edition-behind", params


@rule("organs")
def earlier_names_are_in_order(document: Document, _: Known) -> Iterator[Finding]:
    """The earlier names of a body stand oldest first."""
    for position, entry in enumerate(document.data):
        last = OPEN_START
        for place, text in find(entry, ("earlier", "*", "until")):
            date = date_of(text)
            if date and date.latest <= last:
                yield (position, *place), "earlier-names-unordered", {"text": text}
            last = date.latest if date else last


@rule("statement")
def long_dates_say_how_they_are_meant(document: Document, _: Known) -> Iterator[Finding]:
    """A date longer than a day says whether it lasted or is only not known better."""
    date = date_of(document.data.get("date", ""))
    sense = document.data.get("date_sense")
    if date and not date.is_day and not sense:
        yield ("date",), "date-sense-missing", {"text": date.text}
    if date and date.is_day and sense:
        yield ("date_sense",), "date-sense-needless", {"text": date.text}


@rule("statement")
def dates_lie_in_their_period(document: Document, known: Known) -> Iterator[Finding]:
    """A date outside its period needs a reason."""
    date = date_of(document.data.get("date", ""))
    period = document.data.get("period", "")
    bounds = known.bounds.get(period)
    if date and bounds and not date.overlaps(bounds) and not document.data.get("period_reason"):
        params = {"date": date.text, "period": period, "bounds": bounds.text}
        yield ("period",), "date-outside-period", params
