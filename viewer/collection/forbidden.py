"""Finds the variants that a glossary forbids in one language."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

_SPACE = r"[ \u00a0]"
_ENDING = r"\w*"


@dataclass(frozen=True, slots=True)
class FoundTerm:
    """Words that are forbidden, and the term to write instead."""

    words: str
    preferred: str


class ForbiddenTerms:
    """The forbidden variants of a language, as one search.

    A variant is found as whole words, letter for letter, small and capital, but that a word which
    ends in `*` may go on.
    """

    def __init__(self, variants: Iterable[tuple[str, str]]) -> None:
        """Take pairs of a variant and the preferred term."""
        self._preferred: list[str] = []
        parts = []
        for variant, preferred in variants:
            self._preferred.append(preferred)
            # The group that tells which one it was stands last and empty: `re` passes over a branch
            # that begins with another letter, but not one that begins with a group.
            parts.append(f"{_pattern(variant)}()")
        self._search = re.compile(rf"(?<!\w)(?:{'|'.join(parts)})(?!\w)")

    def search(self, text: str) -> FoundTerm | None:
        """Return the first forbidden words of a text."""
        match = self._search.search(text)
        if match is None or match.lastindex is None:
            return None
        return FoundTerm(match[0], self._preferred[match.lastindex - 1])


def forbidden_terms(glossary: Iterable[Mapping[str, Any]]) -> dict[str, ForbiddenTerms]:
    """Return the searches of a glossary's languages; entries that are broken are passed over."""
    variants: dict[str, list[tuple[str, str]]] = {}
    for entry in glossary:
        for form in entry.get("forbidden", ()):
            tag, text = form.get("lang", ""), form.get("text", "").strip(" *")
            preferred = entry.get("preferred", {}).get(tag)
            if text and preferred:
                variants.setdefault(tag, []).append((form["text"].strip(), preferred))
    return {tag: ForbiddenTerms(found) for tag, found in variants.items()}


def _pattern(variant: str) -> str:
    return re.escape(variant).replace(r"\*", _ENDING).replace(r"\ ", _SPACE)
