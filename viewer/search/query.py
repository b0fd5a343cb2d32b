"""What the reader asks for, as a value: parsed from what was typed, and printed back.

Everything typed is literal unless it is written as syntax: `"a phrase"`, `OR` between two terms,
`-word`, `word*`, and the tag of a language before a term (`az:word`, `-ru:"a phrase"`).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from viewer.text.fold import IGNORED, fold, tokens

MAX_TEXT = 4_000
"""Code points of a typed text that are read; the rest is as if it had not been typed."""

MAX_TERMS = 32
"""Terms that are looked for; more than a reader types, and what keeps a pasted page harmless."""

MAX_WORDS = 64
"""Words in all terms together."""

MIN_LETTERS = 2
"""Letters and digits that a query must have before it is worth an answer."""

# What no text has, and what cannot be written as UTF-8: C0, C1 and surrogates.
_UNWRITABLE = re.compile("[\\x00-\\x1f\\x7f-\\x9f\\ud800-\\udfff]")


class Kind(Enum):
    """What a term is."""

    WORD = "word"
    PHRASE = "phrase"


class Ending(Enum):
    """Whether the last word of a term is whole."""

    WHOLE = "whole"
    PREFIX = "prefix"
    """The reader wrote `*`: any ending will do."""
    TYPED = "typed"
    """The reader is still typing it: any ending will do for now."""


@dataclass(frozen=True, slots=True)
class Term:
    """One thing to look for, its text as the reader wrote it (NFC, no marks at its ends).

    A word may be several in the index: `51/47-POL` is three that stand together. `field` is a
    language tag, or None for anywhere. `is_alternative` ties the term to the one before it by OR.
    """

    text: str
    kind: Kind = Kind.WORD
    ending: Ending = Ending.WHOLE
    field: str | None = None
    is_excluded: bool = False
    is_alternative: bool = False

    def __str__(self) -> str:
        text = self.text
        if self.kind is Kind.PHRASE:
            text = f'"{text}' if self.ending is Ending.TYPED else f'"{text}"'
        star = "*" if self.ending is Ending.PREFIX else ""
        field = f"{self.field}:" if self.field else ""
        return f"{'OR ' * self.is_alternative}{'-' * self.is_excluded}{field}{text}{star}"


@dataclass(frozen=True, slots=True)
class SearchQuery:
    """What is asked: statements with all terms, or one of those that OR ties, but none excluded.

    With `is_exact` only exact letters are found (small or capital), else all that fold alike.
    `str` gives what a reader would type for it; `is_exact` is a switch and has no syntax.
    """

    terms: tuple[Term, ...] = ()
    is_exact: bool = False

    def __str__(self) -> str:
        return " ".join(map(str, self.terms))

    @property
    def groups(self) -> tuple[tuple[Term, ...], ...]:
        """The terms to be found: one of each group must be."""
        groups: list[tuple[Term, ...]] = []
        for term in self.terms:
            if term.is_alternative:
                groups[-1] += (term,)
            elif not term.is_excluded:
                groups.append((term,))
        return tuple(groups)

    @property
    def excluded(self) -> tuple[Term, ...]:
        """The terms that must not be there."""
        return tuple(term for term in self.terms if term.is_excluded)

    @property
    def runs(self) -> bool:
        """Whether it asks for enough to be answered."""
        wanted = (term.text for group in self.groups for term in group)
        return sum(len(token.folded) for text in wanted for token in tokens(text)) >= MIN_LETTERS


def parse(
    text: str, languages: Sequence[str], *, is_typing: bool = False, is_exact: bool = False
) -> SearchQuery:
    """Read what was typed; any text is a query.

    Args:
        text: What the reader typed.
        languages: The collection's language tags, which are the names of fields.
        is_typing: The text may go on, so its last word is the beginning of one.
        is_exact: Only exact letters are wanted.
    """
    written = unicodedata.normalize("NFC", _UNWRITABLE.sub(" ", text[:MAX_TEXT]))
    fields = {tag.lower(): tag for tag in languages}
    terms: list[Term] = []
    room = MAX_WORDS
    for match in _items(tuple(fields)).finditer(written):
        term = _term(match, fields, is_typing=is_typing and match.end() == len(written))
        count = len(tokens(term.text))
        if count > room:
            break
        room -= count
        if count:
            terms.append(term)
    return SearchQuery(_with_alternatives(terms)[:MAX_TERMS], is_exact)


@lru_cache(maxsize=8)
def _items(fields: tuple[str, ...]) -> re.Pattern[str]:
    """Return the pattern of one term as typed."""
    names = "|".join(map(re.escape, fields)) or "(?!)"
    return re.compile(
        rf"(?:(?<!\S)(?P<minus>-))?(?:(?P<field>(?i:{names})):(?=\S))?"
        r'(?:["“”„](?P<phrase>[^"“”„]*)(?P<close>["“”„]?)(?P<all>\*?)|(?P<word>\S+))'
    )


def _term(match: re.Match[str], fields: dict[str, str], *, is_typing: bool) -> Term:
    """Make a term of what `_items` matched; its text may be empty."""
    is_phrase = match["phrase"] is not None
    raw = match["phrase"] if is_phrase else match["word"]
    stem = raw if is_phrase else raw.rstrip("*")
    is_open = not match["close"] if is_phrase else stem == raw
    is_cut = bool(match["all"]) if is_phrase else stem != raw
    excluded = match["minus"] is not None
    ending = Ending.WHOLE
    if stem and fold(stem[-1]) != " ":
        if is_cut:
            ending = Ending.PREFIX
        elif is_typing and is_open and not excluded:
            ending = Ending.TYPED
    text, field = _trimmed(" ".join(stem.split())), match["field"]
    if not is_phrase and field is None:
        field, text = _with_field(text, fields)
    return Term(
        text=text,
        kind=Kind.PHRASE if is_phrase else Kind.WORD,
        ending=ending,
        field=fields[field.lower()] if field else None,
        is_excluded=excluded,
    )


def _with_field(text: str, fields: dict[str, str]) -> tuple[str | None, str]:
    """Find the field in what is left of `(az:word)`."""
    name, colon, word = text.partition(":")
    if colon and name.lower() in fields:
        return name, _trimmed(word)
    return None, text


def _trimmed(text: str) -> str:
    """Take away what is no part of a word at either end."""
    bare = fold(text).replace(IGNORED, " ")
    return text[len(bare) - len(bare.lstrip(" ")) : len(bare.rstrip(" "))]


def _with_alternatives(terms: list[Term]) -> tuple[Term, ...]:
    """Take OR for an operator where a wanted term stands on either side of it."""
    result: list[Term] = []
    is_tied = False
    for term, following in zip(terms, [*terms[1:], None], strict=False):
        can_tie = bool(result) and not result[-1].is_excluded and not is_tied
        if can_tie and term == Term("OR") and following and not following.is_excluded:
            is_tied = True
            continue
        result.append(_tied(term) if is_tied else term)
        is_tied = False
    return tuple(result)


def _tied(term: Term) -> Term:
    return Term(term.text, term.kind, term.ending, term.field, is_alternative=True)
