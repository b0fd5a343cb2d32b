"""Rules about terms: the glossary has one for each concept, and texts keep to it."""

from __future__ import annotations

from collections.abc import Iterator

from viewer.collection.known import Known
from viewer.collection.rules.prose import PROSE, prose
from viewer.collection.rules.registry import Finding, rule
from viewer.collection.source_form import Document
from viewer.collection.texts import find

_ABOUT_WORDS = ("names", "sources")
"""Catalogues whose notes speak of other spellings and titles."""


@rule(*(kind for kind in PROSE if kind not in _ABOUT_WORDS))
def terms_are_the_glossarys(document: Document, known: Known) -> Iterator[Finding]:
    """No text uses a variant that the glossary forbids."""
    if not known.forbidden:
        return
    for place, tag, words in prose(document):
        forbidden = known.forbidden.get(tag)
        if forbidden and (found := forbidden.search(words)):
            params = {"words": found.words, "preferred": found.preferred}
            yield place, "forbidden-term", params


@rule("glossary")
def preferred_terms_are_not_forbidden(document: Document, known: Known) -> Iterator[Finding]:
    """No entry prefers what it or another one forbids."""
    for place, texts in find(document.data, ("*", "preferred")):
        for tag, words in texts.items():
            forbidden = known.forbidden.get(tag)
            if forbidden and (found := forbidden.search(words)):
                params = {"words": found.words, "preferred": found.preferred}
                yield (*place, tag), "forbidden-term", params
