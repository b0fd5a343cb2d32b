"""Turns a checked source form into the rows of a collection's tables."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from viewer.collection.known import date_of
from viewer.collection.mentions import Mentions
from viewer.collection.searchable import Facts
from viewer.collection.verbatim import set_in_quotes
from viewer.store.rows import Row, Rows
from viewer.store.schema import TERM_RULES
from viewer.text.edtf import EdtfDate

_LABELS = {
    "periods": ("period", ("label", "description")),
    "kinds": ("kind", ("label", "genre")),
    "evidence": ("evidence", ("label", "definition")),
    "stances": ("stance", ("label", "definition", "boundary", "example")),
    "organs": ("organ", ("note",)),
    "names": ("name", ("note",)),
    "sources": ("source", ("translated_title", "note")),
    "withdrawn": ("withdrawn", ("reason",)),
}
"""Catalogue to its entity and fields in the table `label`."""


@dataclass(frozen=True, slots=True)
class CompiledStatement:
    """A statement's rows without its number, which only the order of all statements gives.

    `relations` are (type, id of the other statement).
    """

    id: str
    earliest: int
    latest: int
    date: str
    sense: str
    rows: Rows
    relations: tuple[tuple[str, str], ...]


def compile_catalogues(data: Mapping[str, Any]) -> Rows:
    """Return the rows of every table that the catalogues fill."""
    collection = data["collection"]
    tags = [language["tag"] for language in collection["languages"]]
    rows: Rows = {
        "collection": [_collection(collection)],
        "edition": [
            (edition["version"], position, edition["date"])
            for position, edition in _numbered(collection.get("editions", ()))
        ],
        "language": [
            (language["tag"], position, language["name"])
            for position, language in enumerate(collection["languages"], start=1)
        ],
        "label": list(_labels(data)),
        "period": [_period(position, entry) for position, entry in _numbered(data["periods"])],
        "kind": [_kind(position, entry) for position, entry in _numbered(data["kinds"])],
        "evidence": [(entry["id"], position) for position, entry in _numbered(data["evidence"])],
        "stance": [(entry["id"], position) for position, entry in _numbered(data["stances"])],
        "organ": [
            (entry["id"], position, entry["standing"])
            for position, entry in _numbered(data["organs"])
        ],
        "organ_form": [row for entry in data["organs"] for row in _organ_forms(entry)],
        "name": [
            (entry["id"], position, entry["kind"], entry.get("dates"), entry.get("organ"))
            for position, entry in _numbered(data["names"])
        ],
        "name_form": [row for entry in data["names"] for row in _name_forms(entry, tags)],
        "source": [_source(entry) for entry in data["sources"]],
        "source_reference": [
            (entry["id"], reference["number"], reference.get("source"))
            for entry in data["sources"]
            for reference in entry.get("references", ())
        ],
        "withdrawn": [(entry["id"], entry.get("successor")) for entry in data["withdrawn"]],
    }
    return rows


def catalogue_dates(data: Mapping[str, Any]) -> set[tuple[str, str]]:
    """Return the dates (and senses) of the catalogues that readers see."""
    found = {(entry["bounds"], "during") for entry in data["periods"]}
    found |= {(edition["date"], "") for edition in data["collection"].get("editions", ())}
    found |= {(entry["dates"], "during") for entry in data["names"] if "dates" in entry}
    for entry in data["sources"]:
        found.add((entry["seen"]["on"], ""))
        if "date" in entry:
            found.add((entry["date"], ""))
    return found


@dataclass(frozen=True, slots=True)
class Cataloguer:
    """What the catalogues say that is written into a statement's rows."""

    facts: Facts
    mentions: Mentions

    @classmethod
    def of(cls, tags: Sequence[str], data: Mapping[str, Any]) -> Cataloguer:
        """Read it from the catalogues."""
        return cls(Facts(tags, data), Mentions(data["names"]))


def compile_statement(data: Mapping[str, Any], cataloguer: Cataloguer) -> CompiledStatement:
    """Return the rows of a statement."""
    date = _date(data["date"])
    title = data.get("official_title", {})
    rows: dict[str, list[Row]] = defaultdict(list)
    sense = data.get("date_sense", "")
    rows["statement"].append(
        (
            data["id"],
            data["date"],
            sense,
            date.earliest,
            date.latest,
            data["kind"],
            data.get("symbol"),
            data["period"],
            data["evidence"],
            _switch(data, "one_sided_sources"),
            title.get("text"),
            title.get("lang"),
        )
    )
    rows["statement_title"] = _texts(data["title"])
    rows["statement_period_reason"] = _texts(data.get("period_reason", {}))
    _add_parties(data, rows)
    _add_segments(data, rows)
    _add_sources(data, rows)
    rows["search_text"].append(cataloguer.facts.search_row(data, date.latest, rows["segment_text"]))
    rows["mention"] = [(name,) for name in cataloguer.mentions.of(data)]
    relations = tuple((entry["type"], entry["statement"]) for entry in data.get("related", ()))
    return CompiledStatement(
        data["id"], date.earliest, date.latest, data["date"], sense, dict(rows), relations
    )


def _add_parties(data: Mapping[str, Any], rows: dict[str, list[Row]]) -> None:
    for position, entry in _numbered(data.get("organs", ())):
        rows["statement_organ"].append((position, entry["organ"]))
        rows["statement_session"] += _texts(entry.get("session", {}), position)
    for role, key in (("mention", "mentions"), ("person", "persons"), ("place", "places")):
        rows["statement_name"] += [
            (role, position, name) for position, name in _numbered(data.get(key, ()))
        ]


def _add_segments(data: Mapping[str, Any], rows: dict[str, list[Row]]) -> None:
    for position, segment in _numbered(data["segments"]):
        places = (*_locator(segment, "locator"), *_locator(segment, "document_locator"))
        rows["segment"].append((position, segment.get("source"), *places))
        for tag, marked in sorted(segment["text"].items()):
            text, spans = set_in_quotes(marked, tag)
            rows["segment_text"].append((position, tag, text))
            rows["verbatim"] += [(position, tag, start, end) for start, end in spans]
        rows["segment_stance"] += [(position, id_) for id_ in sorted(segment.get("stance", ()))]


def _add_sources(data: Mapping[str, Any], rows: dict[str, list[Row]]) -> None:
    for position, entry in _numbered(data["sources"]):
        locators = (*_locator(entry, "locator"), entry.get("number"))
        place = _locator(entry, "number_locator")
        rows["statement_source"].append((position, entry["source"], *locators, *place))
    for position, remark in _numbered(data.get("remarks", ())):
        rows["remark"].append((position, remark.get("about"), remark.get("source")))
        rows["remark_text"] += _texts(remark["text"], position)


def _collection(entry: Mapping[str, Any]) -> Row:
    return (
        entry["id"],
        entry["version"],
        entry["date"],
        entry["publisher"],
        _json(entry.get("editors", [])),
        entry["licence"],
        entry.get("article"),
        TERM_RULES,
        "",
    )


def _labels(data: Mapping[str, Any]) -> Iterable[Row]:
    collection = data["collection"]
    for field in ("title", "description"):
        for tag, text in collection[field].items():
            yield "collection", collection["id"], field, tag, text
    for edition in collection.get("editions", ()):
        for tag, text in edition["changes"].items():
            yield "edition", edition["version"], "changes", tag, text
    for catalogue, (entity, fields) in _LABELS.items():
        for entry in data[catalogue]:
            for field in fields:
                for tag, text in entry.get(field, {}).items():
                    yield entity, entry["id"], field, tag, text


def _period(position: int, entry: Mapping[str, Any]) -> Row:
    bounds = _date(entry["bounds"])
    place = (entry["id"], entry.get("parent"), position)
    return (*place, bounds.text, bounds.earliest, bounds.latest, entry.get("source"))


def _kind(position: int, entry: Mapping[str, Any]) -> Row:
    return entry["id"], position, entry["icon"], _switch(entry, "document"), entry["csl"]


def _organ_forms(entry: Mapping[str, Any]) -> Iterable[Row]:
    forms = [*entry.get("earlier", ()), entry]
    for position, form in enumerate(forms, start=1):
        latest = _date(form["until"]).latest if "until" in form else None
        short = form.get("abbreviation", {})
        for tag, name in form["name"].items():
            yield entry["id"], position, tag, latest, name, short.get(tag)


def _name_forms(entry: Mapping[str, Any], tags: Iterable[str]) -> Iterable[Row]:
    attested = entry.get("attested", {})
    forms: list[tuple[str, str, int, str | None]] = [
        (tag, entry["official"][tag], 1, attested.get(tag)) for tag in tags
    ]
    forms += [(form["lang"], form["text"], 0, None) for form in entry.get("variants", ())]
    for position, form in enumerate(forms, start=1):
        yield entry["id"], position, *form


def _source(entry: Mapping[str, Any]) -> Row:
    optional = ("publisher", "container", "volume", "issue", "pages", "date", "address")
    return (
        entry["id"],
        entry["type"],
        entry["lang"],
        entry["title"],
        _json(entry.get("authors", [])),
        *(entry.get(key) for key in optional),
        entry["seen"]["as"],
        entry["seen"]["on"],
        _switch(entry, "one_sided"),
    )


def _texts(texts: Mapping[str, str], *key: int) -> list[Row]:
    return [(*key, tag, text) for tag, text in sorted(texts.items())]


def _locator(entry: Mapping[str, Any], key: str) -> tuple[str | None, str | None]:
    locator = entry.get(key, {})
    return locator.get("label"), locator.get("value")


def _switch(entry: Mapping[str, Any], key: str) -> int:
    return int(entry.get(key) == "yes")


def _numbered(entries: Iterable[Any]) -> Iterable[tuple[int, Any]]:
    return enumerate(entries, start=1)


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True)


def _date(text: str) -> EdtfDate:
    date = date_of(text)
    if date is None:
        raise AssertionError(f"{text} was checked before")
    return date
