"""Rules about sources: attributions, locators and a source's own numbered references."""

from __future__ import annotations

from collections.abc import Iterator

from viewer.collection.known import Known
from viewer.collection.rules.registry import Finding, rule
from viewer.collection.source_form import Document
from viewer.collection.texts import find


@rule("statement")
def locators_have_a_source(document: Document, _: Known) -> Iterator[Finding]:
    """A segment's locator says where in a source, so there is a source."""
    for place, segment in find(document.data, ("segments", "*")):
        if segment.get("locator") and not segment.get("source"):
            yield (*place, "locator"), "locator-without-source", {}


@rule("statement")
def number_locators_have_a_number(document: Document, _: Known) -> Iterator[Finding]:
    """A numbered reference's page needs its number."""
    for place, source in find(document.data, ("sources", "*")):
        if source.get("number_locator") and not source.get("number"):
            yield (*place, "number_locator"), "number-locator-without-number", {}


@rule("statement")
def attributions_are_listed(document: Document, known: Known) -> Iterator[Finding]:
    """A segment is attributed to one of the statement's sources."""
    listed = {id_ for _, id_ in find(document.data, ("sources", "*", "source"))}
    for place, id_ in find(document.data, ("segments", "*", "source")):
        if id_ in known.references and id_ not in listed:
            yield place, "attribution-not-listed", {"id": id_}


@rule("statement")
def reference_numbers_are_listed(document: Document, known: Known) -> Iterator[Finding]:
    """A source's own reference number is one that the source lists."""
    for place, source in find(document.data, ("sources", "*")):
        number, id_ = source.get("number"), source.get("source", "")
        if number and id_ in known.references and number not in known.references[id_]:
            yield (*place, "number"), "unlisted-reference", {"number": number, "id": id_}


@rule("sources")
def reference_numbers_are_unique(document: Document, _: Known) -> Iterator[Finding]:
    """A source lists each of its reference numbers once."""
    for position, source in enumerate(document.data):
        seen: set[str] = set()
        for place, number in find(source, ("references", "*", "number")):
            if number in seen:
                yield (position, *place), "duplicate-reference", {"number": number}
            seen.add(number)


@rule("sources")
def resolved_references_name_their_source(document: Document, _: Known) -> Iterator[Finding]:
    """A resolved reference names the source meant, an unresolved one does not."""
    for place, reference in find(document.data, ("*", "references", "*")):
        status, number = reference.get("status"), reference.get("number", "")
        if status == "resolved" and not reference.get("source"):
            yield place, "resolved-without-source", {"number": number}
        if status == "unresolved" and reference.get("source"):
            yield (*place, "source"), "unresolved-with-source", {"number": number}
