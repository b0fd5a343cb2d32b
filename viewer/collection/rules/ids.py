"""Rules about ids: each exists once, and whatever names one names something that exists."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath

from viewer.collection.known import Known
from viewer.collection.rules.registry import Finding, rule
from viewer.collection.source_form import CATALOGUES, Document
from viewer.collection.texts import Path, find

_LISTS = tuple(kind for kind in CATALOGUES if kind != "collection")

_LINKS: dict[str, tuple[tuple[Path, str, str], ...]] = {
    "collection": ((("article",), "sources", "unknown-source"),),
    "periods": (
        (("*", "parent"), "periods", "unknown-period"),
        (("*", "source"), "sources", "unknown-source"),
    ),
    "names": ((("*", "organ"), "organs", "unknown-organ"),),
    "sources": ((("*", "references", "*", "source"), "sources", "unknown-source"),),
    "statement": (
        (("kind",), "kinds", "unknown-kind"),
        (("period",), "periods", "unknown-period"),
        (("evidence",), "evidence", "unknown-evidence"),
        (("organs", "*", "organ"), "organs", "unknown-organ"),
        (("places", "*"), "names", "unknown-name"),
        (("persons", "*"), "names", "unknown-name"),
        (("mentions", "*"), "names", "unknown-name"),
        (("segments", "*", "stance", "*"), "stances", "unknown-stance"),
        (("segments", "*", "source"), "sources", "unknown-source"),
        (("sources", "*", "source"), "sources", "unknown-source"),
        (("remarks", "*", "source"), "sources", "unknown-source"),
    ),
}

_ROLES = {"places": "place", "persons": "person"}


@rule(*_LINKS)
def links_lead_somewhere(document: Document, known: Known) -> Iterator[Finding]:
    """What names an entry of a catalogue names one that exists."""
    for path, catalogue, key in _LINKS[document.kind]:
        if catalogue not in known.ids:  # that file has problems of its own
            continue
        for place, id_ in find(document.data, path):
            if id_ and id_ not in known.ids[catalogue]:
                yield place, key, {"id": id_}


@rule(*_LISTS)
def ids_are_unique(document: Document, _: Known) -> Iterator[Finding]:
    """No id stands twice in a catalogue."""
    lines: dict[str, int] = {}
    for place, id_ in find(document.data, ("*", "id")):
        if id_ in lines:
            yield place, "duplicate-id", {"id": id_, "file": document.file, "line": lines[id_]}
        lines.setdefault(id_, document.line(place))


@rule("collection")
def languages_are_unique(document: Document, _: Known) -> Iterator[Finding]:
    """No language is listed twice."""
    seen: set[str] = set()
    for place, tag in find(document.data, ("languages", "*", "tag")):
        if tag in seen:
            yield place, "duplicate-language", {"tag": tag}
        seen.add(tag)


@rule("statement")
def id_is_the_file_name(document: Document, _: Known) -> Iterator[Finding]:
    """A statement's file is named after its id."""
    name = PurePosixPath(document.file).stem
    for place, id_ in find(document.data, ("id",)):
        if id_ != name:
            yield place, "id-not-file-name", {"id": id_, "file": f"{id_}.yaml"}


@rule("statement")
def names_are_of_their_kind(document: Document, known: Known) -> Iterator[Finding]:
    """Places are places and persons are persons."""
    for key, wanted in _ROLES.items():
        for place, id_ in find(document.data, (key, "*")):
            found = known.name_kinds.get(id_, wanted)
            if found != wanted:
                yield place, f"not-a-{wanted}", {"id": id_, "found": found}


@rule("statement")
def statements_do_not_name_themselves(document: Document, _: Known) -> Iterator[Finding]:
    """No statement is related to itself."""
    for place, id_ in find(document.data, ("related", "*", "statement")):
        if id_ == document.data.get("id"):
            yield place, "related-to-itself", {"id": id_}


@rule("periods")
def periods_form_a_tree(document: Document, _: Known) -> Iterator[Finding]:
    """No period lies inside itself."""
    parents = {
        entry["id"]: entry.get("parent")
        for entry in document.data
        if isinstance(entry, dict) and "id" in entry
    }
    for place, parent in find(document.data, ("*", "parent")):
        own = id_ = document.data[place[0]].get("id")
        seen = set()
        while parent is not None and parent not in seen and parent != own:
            seen.add(parent)
            parent = parents.get(parent)
        if parent == own:
            yield place, "period-cycle", {"id": id_}
