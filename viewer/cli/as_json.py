"""The stable JSON shapes of the command line, made from the store's values."""

from __future__ import annotations

from typing import Any

from viewer.store.records import Period, StatementRow
from viewer.store.whole import (
    Locator,
    Name,
    Organ,
    Reference,
    Relation,
    Remark,
    Segment,
    Source,
    Statement,
)


def row(statement: StatementRow) -> dict[str, Any]:
    """Return one element of `list --json`."""
    return {
        "id": statement.id,
        "date": statement.date,
        "kind": statement.kind,
        "organ": dict(statement.organ),
        "symbol": statement.symbol,
        "period": statement.period,
        "title": dict(statement.title),
    }


def period(value: Period) -> dict[str, Any]:
    """Return one element of `periods --json`."""
    return {
        "id": value.id,
        "parent": value.parent,
        "bounds": value.bounds.text,
        "label": dict(value.label),
        "description": dict(value.description),
        "count": value.statements,
    }


def statement(value: Statement) -> dict[str, Any]:
    """Return `show --json`: every field of a statement."""
    official = value.official_title
    return {
        "id": value.id,
        "date": value.date.text,
        "date_sense": value.date_sense.value if value.date_sense else None,
        "date_text": dict(value.date_text),
        "kind": value.kind.id,
        "organs": [_organ(organ) for organ in value.organs],
        "symbol": value.symbol,
        "places": [_name(place) for place in value.places],
        "persons": [_name(person) for person in value.persons],
        "period": value.period,
        "period_reason": dict(value.period_reason) or None,
        "title": dict(value.title),
        "official_title": {"lang": official.lang, "text": official.text} if official else None,
        "segments": [_segment(segment) for segment in value.segments],
        "sources": [_reference(reference) for reference in value.references],
        "evidence": value.evidence.value,
        "one_sided_sources": value.is_one_sided,
        "remarks": [_remark(remark) for remark in value.remarks],
        "related": [_relation(relation) for relation in value.relations],
    }


def _organ(organ: Organ) -> dict[str, Any]:
    return {
        "id": organ.id,
        "name": dict(organ.name),
        "abbreviation": dict(organ.abbreviation),
        "session": dict(organ.session) or None,
    }


def _name(name: Name) -> dict[str, Any]:
    return {"id": name.id, "name": dict(name.official)}


def _segment(segment: Segment) -> dict[str, Any]:
    attribution = {"source": segment.source, "locator": _locator(segment.locator)}
    return {
        "text": dict(segment.text),
        "stance": list(segment.stances),
        "attribution": attribution if segment.source else None,
        "document_locator": _locator(segment.document_locator),
        "verbatim": [
            {"lang": words.lang, "span": [words.start, words.end]} for words in segment.verbatim
        ],
    }


def _locator(locator: Locator | None) -> dict[str, str] | None:
    return {"label": locator.label, "value": locator.value} if locator else None


def _reference(reference: Reference) -> dict[str, Any]:
    return {
        **_source(reference.source),
        "locator": _locator(reference.locator),
        "number": reference.number,
        "number_locator": _locator(reference.number_locator),
        "number_resolved": reference.is_resolved if reference.number else None,
    }


def _source(source: Source) -> dict[str, Any]:
    return {
        "id": source.id,
        "type": source.type,
        "lang": source.lang,
        "title": source.title,
        "translated_title": dict(source.translated_title),
        "authors": [
            {"literal": author.literal}
            if author.literal
            else {"family": author.family, "given": author.given}
            for author in source.authors
        ],
        "publisher": source.publisher,
        "container": source.container,
        "volume": source.volume,
        "issue": source.issue,
        "pages": source.pages,
        "date": source.date.text if source.date else None,
        "address": source.address,
        "seen": {"as": source.seen_as, "on": source.seen_on},
        "one_sided": source.is_one_sided,
        "note": dict(source.note) or None,
    }


def _remark(remark: Remark) -> dict[str, Any]:
    return {"text": dict(remark.text), "about": remark.about, "source": remark.source}


def _relation(relation: Relation) -> dict[str, Any]:
    return {
        "type": relation.type.value,
        "outgoing": relation.is_outgoing,
        "statement": relation.statement,
        "title": dict(relation.title),
    }
