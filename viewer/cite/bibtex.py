"""Writes items as BibTeX (0.99), with the fields of later styles that older ones pass over."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from viewer.cite import bibfile
from viewer.cite.cited import Item
from viewer.cite.exact import edtf, shared_parts, sitting

_TYPES = {
    "article-journal": "article",
    "article-newspaper": "article",
    "article-magazine": "article",
    "book": "book",
    "chapter": "incollection",
    "report": "techreport",
}
_OTHER = "misc"
_CONTAINERS = {"article": "journal", "incollection": "booktitle"}
_PLAIN = {
    "publisher-place": "address",
    "genre": "type",
    "number": "number",
    "volume": "volume",
    "issue": "number",
    "edition": "edition",
    "version": "edition",
}


def written(items: Sequence[Item]) -> str:
    """Return the entries of items."""
    return bibfile.written(items, _described)


def _described(item: Item) -> tuple[str, bibfile.Fields]:
    kind = _TYPES.get(item["type"], _OTHER)
    return kind, dict(_fields(item, kind))


def _fields(item: Item, kind: str) -> Iterator[tuple[str, str]]:
    if "author" in item:
        yield "author", bibfile.authors(item)
    yield "title", bibfile.title(item)
    if "title-short" in item:
        yield "shorttitle", bibfile.title(item, "title-short")
    if "container-title" in item:
        container = bibfile.escaped(item["container-title"])
        yield _CONTAINERS.get(kind, "howpublished"), container
    yield from _publisher(item, kind)
    for name, field in _PLAIN.items():
        if name in item:
            yield field, bibfile.escaped(item[name])
    if "page" in item:
        yield "pages", bibfile.pages(item)
    yield from _date(item)
    yield from _online(item)
    if "language" in item:
        yield "language", bibfile.language(item)
    if note := "; ".join(filter(None, (sitting(item), item.get("note")))):
        yield "note", bibfile.escaped(note)


def _publisher(item: Item, kind: str) -> Iterator[tuple[str, str]]:
    if kind == "techreport":  # which must have an institution, and it is the author
        if bodies := bibfile.bodies(item):
            yield "institution", bibfile.escaped("; ".join(bodies))
    elif "publisher" in item:
        yield "publisher", bibfile.escaped(item["publisher"])


def _date(item: Item) -> Iterator[tuple[str, str]]:
    parts = shared_parts(item)
    if parts:
        yield "year", str(parts[0])
        if len(parts) > 1:
            yield "month", bibfile.MONTHS[parts[1] - 1]
    elif "issued" in item:
        yield "year", edtf(item["issued"]).replace("~", "")


def _online(item: Item) -> Iterator[tuple[str, str]]:
    if "URL" in item:
        yield "url", bibfile.address(item)
    if parts := shared_parts(item, "accessed"):
        yield "urldate", edtf({"date-parts": [parts]})
