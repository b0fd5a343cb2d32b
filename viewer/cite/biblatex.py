"""Writes items as BibLaTeX (3.8), within its data model: `biber --validate-datamodel` is content.

An entry type must have some fields and may have others; what a type has no field for is said at
the entry's end. Only a date that is not known cannot be given: BibLaTeX then prints "n.d." in the
language of the paper.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from viewer.cite import bibfile
from viewer.cite.cited import Item
from viewer.cite.exact import edtf, sitting

_TYPES = {
    "article-journal": "article",
    "article-newspaper": "article",
    "article-magazine": "article",
    "book": "book",
    "chapter": "inbook",
    "report": "report",
    "webpage": "online",
    "speech": "unpublished",
}
_NEEDED = {
    "article": ("author", "container-title"),
    "book": ("author",),
    "inbook": ("author", "container-title"),
    "report": ("author", "genre"),
    "online": ("URL",),
    "unpublished": ("author",),
}
_FIELDS = {
    "article": {
        "container-title": "journaltitle",
        "volume": "volume",
        "issue": "number",
        "version": "version",
    },
    "book": {
        "publisher": "publisher",
        "publisher-place": "location",
        "volume": "volume",
        "edition": "edition",
    },
    "inbook": {
        "container-title": "booktitle",
        "publisher": "publisher",
        "publisher-place": "location",
        "volume": "volume",
        "edition": "edition",
    },
    "report": {
        "genre": "type",
        "number": "number",
        "publisher-place": "location",
        "version": "version",
    },
    "online": {
        "container-title": "organization",
        "publisher": "organization",
        "version": "version",
    },
    "unpublished": {
        "genre": "type",
        "container-title": "howpublished",
        "publisher-place": "location",
        "event-title": "eventtitle",
        "event-place": "venue",
    },
    "misc": {
        "genre": "type",
        "container-title": "howpublished",
        "publisher": "organization",
        "publisher-place": "location",
        "version": "version",
    },
}
"""Where each entry type has what; the fields that all types have are not named here."""

_WITH_PAGES = frozenset({"article", "book", "inbook", "report"})
_AT_THE_END = (
    "genre",
    "number",
    "container-title",
    "volume",
    "issue",
    "publisher-place",
    "publisher",
    "edition",
    "version",
)
_LISTS = frozenset({"institution", "location", "organization", "publisher"})
_SUBTYPES = {"article-newspaper": "newspaper", "article-magazine": "magazine"}


def written(items: Sequence[Item]) -> str:
    """Return the entries of items."""
    return bibfile.written(items, _described)


def _described(item: Item) -> tuple[str, bibfile.Fields]:
    kind = _kind(item)
    return kind, dict(_fields(item, kind))


def _kind(item: Item) -> str:
    """Return the entry type that has all it must have."""
    kind = _TYPES.get(item["type"], "misc")
    if all(name in item for name in _NEEDED.get(kind, ())):
        return kind if kind != "report" or bibfile.bodies(item) else "misc"
    return "online" if kind == "article" and "URL" in item else "misc"


def _fields(item: Item, kind: str) -> Iterator[tuple[str, str]]:
    if "author" in item:
        yield "author", bibfile.authors(item)
    yield "title", bibfile.title(item)
    if "title-short" in item:
        yield "shorttitle", bibfile.title(item, "title-short")
    if kind == "article" and item["type"] in _SUBTYPES:
        yield "entrysubtype", _SUBTYPES[item["type"]]
    yield from _own_fields(item, kind)
    if "page" in item and kind in _WITH_PAGES:
        yield "pages", bibfile.pages(item)
    yield from _dates(item, kind)
    if "URL" in item:
        yield "url", bibfile.address(item)
    if "language" in item:
        yield "langid", bibfile.language(item)
    if "note" in item:
        yield "note", bibfile.escaped(item["note"])
    if end := _end(item, kind):
        yield "addendum", bibfile.escaped(end)


def _own_fields(item: Item, kind: str) -> Iterator[tuple[str, str]]:
    found: dict[str, list[str]] = {}
    if kind == "report":
        found["institution"] = bibfile.bodies(item)
    for name, field in _FIELDS[kind].items():
        if name in item:
            found.setdefault(field, []).append(item[name])
    for field, texts in found.items():
        yield field, (bibfile.listed(*texts) if field in _LISTS else bibfile.escaped(texts[0]))


def _dates(item: Item, kind: str) -> Iterator[tuple[str, str]]:
    names = {"issued": "date", "event-date": "eventdate", "accessed": "urldate"}
    if kind != "unpublished":
        del names["event-date"]
    for name, field in names.items():
        if "date-parts" in item.get(name, {}):
            yield field, edtf(item[name])


def _end(item: Item, kind: str) -> str:
    """Return what the entry type has no field for."""
    placed = {*_FIELDS[kind], *(("publisher",) if kind == "report" else ())}
    parts = [item[name] for name in _AT_THE_END if name in item and name not in placed]
    if "page" in item and kind not in _WITH_PAGES:
        parts.append(item["page"])
    if "event-title" not in placed:
        parts.append(sitting(item))
    return ", ".join(filter(None, parts))
