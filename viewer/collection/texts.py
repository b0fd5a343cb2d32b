"""Where texts and ids stand in the source form, and the one walker that finds them."""

from __future__ import annotations

from typing import Any

from viewer.collection.source_form import Place

Path = tuple[str, ...]
"""A way into a document; `*` stands for every item of a list."""

TEXTS: dict[str, tuple[Path, ...]] = {
    "collection": (("title",), ("description",), ("editions", "*", "changes")),
    "periods": (("*", "label"), ("*", "description")),
    "kinds": (("*", "label"), ("*", "genre")),
    "evidence": (("*", "label"), ("*", "definition")),
    "stances": (("*", "label"), ("*", "definition"), ("*", "boundary"), ("*", "example")),
    "organs": (
        ("*", "name"),
        ("*", "abbreviation"),
        ("*", "note"),
        ("*", "earlier", "*", "name"),
        ("*", "earlier", "*", "abbreviation"),
    ),
    "names": (("*", "official"), ("*", "note")),
    "sources": (("*", "note"),),
    "withdrawn": (("*", "reason"),),
    "glossary": (("*", "preferred"), ("*", "note")),
    "statement": (
        ("title",),
        ("period_reason",),
        ("organs", "*", "session"),
        ("segments", "*", "text"),
        ("remarks", "*", "text"),
    ),
}
"""Texts that must exist in every language of the collection."""

PLAIN: dict[str, tuple[Path, ...]] = {
    "names": (("*", "variants", "*", "text"),),
    "sources": (("*", "title"), ("*", "publisher"), ("*", "container")),
    "statement": (("official_title", "text"),),
}
"""Texts in one language, as printed."""


def find(data: Any, path: Path) -> list[tuple[Place, Any]]:
    """Return every value at a path with its place; what is not there is passed over."""
    found: list[tuple[Place, Any]] = [((), data)]
    for step in path:
        if step == "*":
            found = [
                ((*place, position), item)
                for place, value in found
                if isinstance(value, list)
                for position, item in enumerate(value)
            ]
        else:
            found = [
                ((*place, step), value[step])
                for place, value in found
                if isinstance(value, dict) and step in value
            ]
    return found


def texts(kind: str, data: Any) -> list[tuple[Place, dict[str, str]]]:
    """Return every text of a document that exists in the collection's languages."""
    return [found for path in TEXTS[kind] for found in find(data, path)]
