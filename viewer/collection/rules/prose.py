"""Which texts of a document are prose of ours, to which the rules of style apply."""

from __future__ import annotations

from collections.abc import Iterator

from viewer.collection.source_form import Document, Place
from viewer.collection.texts import TEXTS, texts
from viewer.collection.verbatim import MARKED

PROSE = tuple(kind for kind in TEXTS if kind != "glossary")
"""Kinds of documents that hold prose."""

_NO_PROSE = {"official", "name", "abbreviation"}
"""Names are spelt as their bearers spell them."""

_QUOTED = "\ufffc"
"""Stands for words really quoted, which are not ours."""


def prose(document: Document) -> Iterator[tuple[Place, str, str]]:
    """Yield place, language and words of every text, without words that are really quoted."""
    for place, text in texts(document.kind, document.data):
        if place[-1] not in _NO_PROSE:
            for tag, words in text.items():
                yield (*place, tag), tag, MARKED.sub(_QUOTED, words)
