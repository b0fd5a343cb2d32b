"""What the catalogues define, gathered once, so that each statement is checked by itself."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from viewer.collection.forbidden import ForbiddenTerms, forbidden_terms
from viewer.collection.source_form import Document
from viewer.collection.texts import Path, find
from viewer.errors import BadDate
from viewer.text import edtf
from viewer.text.edtf import EdtfDate

_IN_QUOTES = re.compile('«([^«»]+)»|“([^“”]+)”|„([^„“”]+)[“”]|"([^"]+)"|‹([^‹›]+)›|‘([^‘’]+)’')
_QUOTABLE: dict[str, tuple[Path, ...]] = {
    "names": (("*", "official"), ("*", "variants", "*", "text")),
    "organs": (
        ("*", "name"),
        ("*", "abbreviation"),
        ("*", "earlier", "*", "name"),
        ("*", "earlier", "*", "abbreviation"),
    ),
}


@dataclass(frozen=True, slots=True)
class Known:
    """The collection's languages, ids and dates that statements refer to.

    `ids` maps each catalogue that could be read to its ids, `references` a source to the numbers
    of its own list; `quotable` are forms of names, folded by `fold_quoted`, or None where the
    names could not be read; `forbidden` are the glossary's, by language.
    """

    tags: tuple[str, ...]
    ids: Mapping[str, frozenset[str]]
    name_kinds: Mapping[str, str]
    bounds: Mapping[str, EdtfDate]
    references: Mapping[str, frozenset[str]]
    quotable: frozenset[str] | None
    forbidden: Mapping[str, ForbiddenTerms]


def gather(catalogues: Mapping[str, Document]) -> Known:
    """Gather what the catalogues define; what is missing or broken is passed over."""
    data = {kind: document.data for kind, document in catalogues.items()}
    bounds = {
        entry["id"]: date
        for entry in entries(data["periods"])
        if (date := date_of(entry.get("bounds", "")))
    }
    return Known(
        tags=tuple(tag for _, tag in find(data["collection"], ("languages", "*", "tag"))),
        ids={
            kind: frozenset(entry["id"] for entry in entries(found))
            for kind, found in data.items()
            if found is not None
        },
        name_kinds={entry["id"]: entry.get("kind", "") for entry in entries(data["names"])},
        bounds=bounds,
        references={entry["id"]: _numbers(entry) for entry in entries(data["sources"])},
        quotable=None if None in (data["names"], data["organs"]) else frozenset(_quotable(data)),
        forbidden=forbidden_terms(entries(data.get("glossary"))),
    )


def entries(data: Any) -> list[dict[str, Any]]:
    """Return the entries of a catalogue that have an id."""
    found = data if isinstance(data, list) else ()
    return [entry for entry in found if isinstance(entry, dict) and entry.get("id")]


@lru_cache(maxsize=4096)
def date_of(text: str) -> EdtfDate | None:
    """Read an EDTF date; None where it is none."""
    try:
        return edtf.parse(text)
    except BadDate:
        return None


def quoted(text: str) -> list[str]:
    """Return what stands in quotation marks of any kind."""
    return [next(filter(None, match.groups())) for match in _IN_QUOTES.finditer(text)]


def fold_quoted(text: str) -> str:
    """Make quoted words comparable: case and spaces do not count."""
    return " ".join(text.casefold().split())


def _numbers(source: dict[str, Any]) -> frozenset[str]:
    return frozenset(number for _, number in find(source, ("references", "*", "number")))


def _quotable(data: Mapping[str, Any]) -> set[str]:
    found = set()
    for kind, paths in _QUOTABLE.items():
        for path in paths:
            for _, value in find(data[kind], path):
                for text in value.values() if isinstance(value, dict) else (value,):
                    found.add(fold_quoted(text))
                    found.update(map(fold_quoted, quoted(text)))
    return found
