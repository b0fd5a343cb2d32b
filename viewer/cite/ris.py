"""Writes items as RIS, the tagged format of reference managers (2001 specification)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from viewer.cite.cited import Item
from viewer.cite.exact import shared_parts, sitting

_TYPES = {
    "article-journal": "JOUR",
    "article-newspaper": "NEWS",
    "article-magazine": "MGZN",
    "book": "BOOK",
    "chapter": "CHAP",
    "report": "RPRT",
    "webpage": "ELEC",
    "speech": "SLIDE",
    "treaty": "LEGAL",
}
_TAGS = {
    "title": "TI",
    "title-short": "ST",
    "container-title": "T2",
    "volume": "VL",
    "issue": "IS",
    "publisher": "PB",
    "publisher-place": "CY",
    "number": "M1",
    "genre": "M3",
    "URL": "UR",
    "language": "LA",
}
_NUMBER_OF_REPORT = "SN"
"""Where EndNote and Zotero look for it; of other works it is M1."""


def written(items: Sequence[Item]) -> str:
    """Return the records of items; lines end as the specification wants them."""
    return "\r\n".join("".join(map(_line, [*_record(item), ("ER", "")])) for item in items)


def _record(item: Item) -> Iterator[tuple[str, str]]:
    yield "TY", _TYPES.get(item["type"], "GEN")
    yield "ID", str(item["id"])
    for author in item.get("author", ()):
        yield "AU", _name(author)
    for name, tag in _TAGS.items():
        if name in item:
            is_report = name == "number" and item["type"] == "report"
            yield _NUMBER_OF_REPORT if is_report else tag, item[name]
    if note := "; ".join(filter(None, (sitting(item), item.get("note")))):
        yield "N1", note
    first, _, last = item.get("page", "").replace("-", "–").partition("–")
    if first:
        yield "SP", first
    if last:
        yield "EP", last
    if parts := shared_parts(item):
        yield "PY", f"{parts[0]:04}"
        yield "DA", _date(parts)
    if parts := shared_parts(item, "accessed"):
        yield "Y2", _date(parts)


def _line(field: tuple[str, str]) -> str:
    tag, value = field
    return f"{tag}  - {' '.join(value.split())}\r\n"


def _name(author: dict[str, str]) -> str:
    if "literal" in author:
        return author["literal"]
    return ", ".join(author[part] for part in ("family", "given") if part in author)


def _date(parts: list[int]) -> str:
    """Return YYYY/MM/DD/ with nothing between the strokes for what is not known."""
    known = [f"{parts[0]:04}", *(f"{part:02}" for part in parts[1:])]
    return "/".join([*known, *[""] * (4 - len(known))])
