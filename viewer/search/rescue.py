"""Words that no text has, and what was probably meant by them."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from viewer.search.naming import Named, is_plain, may_go_on, words_of
from viewer.search.query import SearchQuery
from viewer.search.terms import Ending, Term
from viewer.store.fulltext import Family, FullText
from viewer.text import chat, keyboards, typos
from viewer.text.fold import small, tokens

FEWEST = 3
"""Letters of a word that is corrected; while it is being typed, one more."""

FEW = 3
"""Readings of a word, the likeliest, that may also be forms of words."""

SHORTEST_STEM = 4
"""Letters of a known word to which an ending may be growing."""

_DIGIT = re.compile(r"\d")


class Way(Enum):
    """What a word that no text has may come from."""

    CHAT = "chat"
    """Plain Latin letters for others: ishgal for işğal."""
    KEYBOARD = "keyboard"
    """The layout of another language: fpth,fql;fy for азербайджан."""
    TYPO = "typo"


@dataclass(frozen=True, slots=True)
class Correction:
    """A word at a place among the query's terms: as typed, and what is searched instead."""

    place: int
    typed: str
    shown: str
    way: Way


def corrections(
    query: SearchQuery, families: Sequence[Family], names: Sequence[Named], fulltext: FullText
) -> tuple[Correction, ...]:
    """Return what was probably meant by the words that the index knows in no way.

    That is: neither the word nor, while it is typed, a beginning, no other form of it, no name.
    Phrases, `word*`, numbers and what is excluded stay as they are.
    """
    if query.is_exact or query.is_literal:
        return ()
    named = {place for name in names for place in range(name.first, name.last + 1)}
    found = []
    for place, term in enumerate(query.terms):
        has_forms = bool(families and families[place])
        if place in named or has_forms or not _is_unknown(term, fulltext):
            continue
        if correction := _correction(place, term, fulltext):
            found.append(correction)
    return tuple(found)


def corrected(query: SearchQuery, corrections: Iterable[Correction]) -> SearchQuery:
    """Return a query with the words that were meant."""
    terms = list(query.terms)
    for each in corrections:
        terms[each.place] = replace(terms[each.place], text=each.shown, typed=each.shown)
    return replace(query, terms=tuple(terms))


def _is_unknown(term: Term, fulltext: FullText) -> bool:
    words = words_of((term,))
    is_typed = term.ending is Ending.TYPED
    if not is_plain(term) or _DIGIT.search(term.text) or len(term.typed) < FEWEST + is_typed:
        return False
    if len(words) > 1:
        return not fulltext.newest(f'"{" ".join(words)}"', limit=1)
    if fulltext.lexicon.has(words[0], term.field) or may_go_on(term, words[0], fulltext):
        return False
    return not fulltext.spellings.named((words,))


def _correction(place: int, term: Term, fulltext: FullText) -> Correction | None:
    words = words_of((term,))
    if len(words) == 1 and (word := _first(chat.meant(words[0]), term, fulltext)):
        return Correction(place, term.text, _written(word, fulltext), Way.CHAT)
    for text in keyboards.retyped(term.typed):
        other = tokens(text)
        if len(other) == 1 and _first((other[0].folded,), term, fulltext):
            shown = text[other[0].start : other[0].end]
            return Correction(place, term.typed, shown, Way.KEYBOARD)
    if len(words) > 1 or fulltext.sounds.like(words[0], ()):
        return None
    if (slips := typos.allowed(words[0])) and not _may_be_inflected(term, words[0], fulltext):
        known = fulltext.lexicon.sized(words[0], slips, term.field)
        if word := typos.nearest(words[0], known):
            return Correction(place, term.text, _written(word, fulltext), Way.TYPO)
    return None


def _may_be_inflected(term: Term, word: str, fulltext: FullText) -> bool:
    """Tell whether a word, still being typed, is a known one with the beginning of an ending."""
    if term.ending is not Ending.TYPED:
        return False
    stems = (word[:end] for end in range(SHORTEST_STEM, len(word)))
    return bool(fulltext.lexicon.known(stems, term.field))


def _first(words: Sequence[str], term: Term, fulltext: FullText) -> str | None:
    """Return the first of some folded words that texts have, or that is a form of one they have.

    While a word is being typed, a beginning will do.
    """
    lexicon = fulltext.lexicon
    known: Collection[str] = lexicon.known(words, term.field)
    if not known and term.ending is Ending.TYPED:
        known = [word for word in words if lexicon.begins(word, term.field)]
    if not known:
        known = [word for word in words[:FEW] if _is_form(word, fulltext)]
    return next((word for word in words if word in known), None)


def _is_form(word: str, fulltext: FullText) -> bool:
    """Tell whether a word that no text has is a form of one that some have, or a name's."""
    return bool(fulltext.family(word) or fulltext.spellings.named(((word,),)))


def _written(word: str, fulltext: FullText) -> str:
    """Return a folded word as texts write it; the word itself where it is but a beginning."""
    for passages in fulltext.passages(fulltext.newest(f'"{word}"', limit=1)).values():
        for passage in passages:
            for token in tokens(passage.text):
                if token.folded == word:
                    text = passage.text[token.start : token.end]
                    return text if fulltext.lexicon.is_name(word) else small(text, passage.lang)
    return word
