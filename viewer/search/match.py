"""From a query to what the search index is asked, and the ways a statement can match."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from viewer.search.query import Ending, SearchQuery, Term
from viewer.store.fulltext import PrefixTerms
from viewer.store.index import quoted
from viewer.store.schema import search_columns
from viewer.text.fold import fold, tokens

NATIVE_PREFIX = 3
"""Letters up to which the index itself is quick with beginnings of words (`prefix='2 3'`)."""

FEW = 5_000
"""Up to so many places the index may gather all words that begin alike before it answers."""


class Match(Enum):
    """How a statement was found, the nearest way first."""

    EXACT = "exact"
    FOLDED = "folded"
    FAMILY = "family"
    NAME = "name"
    FUZZY = "fuzzy"


@dataclass(frozen=True, slots=True)
class Expression:
    """A query in FTS5's language; `is_complete` is False where rare endings were left out."""

    text: str
    is_complete: bool


@dataclass(frozen=True, slots=True)
class Wanted:
    """The words, standing together, that a term looks for; with `is_prefix` any ending will do."""

    words: tuple[str, ...]
    is_prefix: bool


PrefixLookup = Callable[[str, str | None], PrefixTerms]
"""Gives the index's words that begin with a folded prefix, in one language or in any."""


def wanted(term: Term, spell: Callable[[str], str]) -> Wanted | None:
    """Return what a term looks for, or None while it is but the first letter of a word.

    `spell` is the folding to look in: `fold`, or `small` for exact letters. A last word of one
    letter that may go on is not looked for: half of all words begin like it.
    """
    words = tuple(token.folded for token in tokens(term.text, spell))
    is_prefix = term.ending is not Ending.WHOLE
    if is_prefix and len(words[-1]) == 1:
        words, is_prefix = words[:-1], False
    return Wanted(words, is_prefix) if words else None


def expression(query: SearchQuery, lookup: PrefixLookup) -> Expression | None:
    """Return what to ask the index, or None for a query that cannot be asked.

    Where only exact letters are wanted the answer is wider: the caller compares letters, and then
    does without the excluded terms, whose other spellings may stay.
    """
    if not query.runs:
        return None
    writer = _Writer(lookup)
    needed = [writer.any_of(group) for group in query.groups]
    text = " AND ".join(part for part in needed if part)
    barred = "" if query.is_exact else writer.any_of(query.excluded)
    if text and barred:
        text = f"({text}) NOT {barred}"
    return Expression(text, writer.is_complete) if text else None


class _Writer:
    """Writes terms in FTS5's language. Folded words have letters and digits only."""

    def __init__(self, lookup: PrefixLookup) -> None:
        self._lookup = lookup
        self.is_complete = True

    def any_of(self, terms: tuple[Term, ...]) -> str:
        parts = [part for part in map(self._one, terms) if part]
        return f"({' OR '.join(parts)})" if parts else ""

    def _one(self, term: Term) -> str:
        what = wanted(term, fold)
        if what is None:
            return ""
        text = self._prefix(what.words, term.field) if what.is_prefix else _phrase(what.words)
        if term.field is None:
            return text
        columns = " ".join(map(quoted, search_columns((term.field,))[:-1]))
        return f"{{{columns}}} : {text}"

    def _prefix(self, words: tuple[str, ...], field: str | None) -> str:
        native = f"{_phrase(words)} *"
        if len(words) > 1 or len(words[0]) <= NATIVE_PREFIX:
            return native
        found = self._lookup(words[0], field)
        if found.statements <= FEW:
            return native
        self.is_complete = self.is_complete and found.terms <= len(found.commonest)
        return f"({' OR '.join(_phrase((word,)) for word in found.commonest)})"


def _phrase(words: tuple[str, ...]) -> str:
    return f'"{" ".join(words)}"'
