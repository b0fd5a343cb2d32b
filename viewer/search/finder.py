"""Finding a query's words in texts, by the rules by which the search index finds them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache, partial
from itertools import accumulate
from typing import NamedTuple

from viewer.search.match import wanted
from viewer.search.query import SearchQuery, Term
from viewer.text.fold import Words, fold, lower, small, words

_ANY_LANGUAGE = ("", "az")
"""Where a text's language is not known, both ways of making I small are tried."""


class Reading:
    """A text prepared, when first asked, for finding words in it; `lang` None is any language."""

    def __init__(self, text: str, lang: str | None = None, field: str = "text") -> None:
        self.text = text
        self.lang = lang
        self.field = field

    @cached_property
    def folded(self) -> Words:
        """Its words, letters that are taken for one another made equal."""
        return words(fold(self.text))

    @property
    def casings(self) -> tuple[str, ...]:
        """The languages whose small letters it may have."""
        return _ANY_LANGUAGE if self.lang is None else (self.lang,)


class Sheet:
    """All texts of one statement, each in a language."""

    def __init__(self, readings: Iterable[Reading]) -> None:
        self.readings = tuple(readings)
        self.langs = frozenset(reading.lang or "" for reading in self.readings)

    def having(self, spellings: Mapping[str, str]) -> Iterable[Reading]:
        """Return the texts in which a word may stand in exact letters, by language as spelt there.

        Most statements have none, and this is the quick way to know.
        """
        if self._lowered is None:
            yield from (reading for reading in self.readings if reading.lang in spellings)
            return
        for spelling in set(spellings.values()):
            at = self._lowered.find(spelling)
            while at >= 0:
                place = bisect_right(self._starts, at) - 1
                reading = self.readings[place]
                if spellings.get(reading.lang or "") == spelling:
                    yield reading
                at = self._lowered.find(spelling, self._starts[place] + len(reading.text))

    @cached_property
    def _lowered(self) -> str | None:
        """All texts in small letters, one after the other, or None where one is uneven."""
        lowered: list[str] = []
        for reading in self.readings:
            text = lower(reading.text, reading.lang or "")
            if text is None:
                return None
            lowered.append(text)
        return "\n".join(lowered)

    @cached_property
    def _starts(self) -> tuple[int, ...]:
        """Where in `_lowered` each text starts."""
        return tuple(accumulate((len(one.text) + 1 for one in self.readings[:-1]), initial=0))


class Found(NamedTuple):
    """One place, in code points of the text, where a term stands; `term` counts in the query."""

    start: int
    end: int
    term: int


@dataclass(frozen=True, slots=True)
class _Needle:
    """A term ready to be looked for. `first` is its first word, the quick test."""

    place: int
    term: Term
    first: str
    pattern: re.Pattern[str]

    def all_in(self, reading: Reading) -> Iterable[Found]:
        haystack = reading.folded
        if self.first in haystack.text:
            for match in self.pattern.finditer(haystack.text):
                span = haystack.span(*match.span())
                yield Found(span.start, span.end, self.place)

    def exact_in(self, reading: Reading) -> Iterable[Found]:
        """Find the places whose letters are those of the term."""
        for found in self.all_in(reading):
            part = reading.text[found.start : found.end]
            if any(_exact_words(part, tag) == self.letters(tag) for tag in reading.casings):
                yield found

    def letters(self, tag: str) -> tuple[str, ...]:
        """Return the term's words in a language's small letters."""
        return _exact_term(self.term, tag)

    def is_for(self, lang: str | None) -> bool:
        """Tell whether the term is looked for in texts of a language."""
        return self.term.field is None or lang is None or self.term.field == lang


class Finder:
    """Finds the terms of one query in texts."""

    def __init__(self, query: SearchQuery) -> None:
        self._query = query
        self._needles = tuple(
            needle for place, term in enumerate(query.terms) if (needle := _needle(place, term))
        )
        self._barred = [needle for needle in self._needles if needle.term.is_excluded]
        self._sought = [needle for needle in self._needles if not needle.term.is_excluded]
        self._groups: list[list[_Needle]] = []
        for needle in self._sought:
            if needle.term.is_alternative and self._groups:
                self._groups[-1].append(needle)
            else:
                self._groups.append([needle])

    def find(self, reading: Reading) -> list[Found]:
        """Return every place of a wanted term, in the order of the text.

        Only exact letters count where the query wants them.
        """
        found: list[Found] = []
        for needle in self._sought:
            if needle.is_for(reading.lang):
                places = needle.exact_in if self._query.is_exact else needle.all_in
                found += places(reading)
        found.sort()
        return found

    def is_exact_hit(self, sheet: Sheet) -> bool:
        """Tell whether a statement has what is asked in exact letters.

        Excluded terms count only where the query's letters must be exact: else the index has
        already kept them out.
        """
        if self._query.is_exact and any(_is_on(needle, sheet) for needle in self._barred):
            return False
        return all(any(_is_on(needle, sheet) for needle in group) for group in self._groups)


@lru_cache(maxsize=8)
def finder(query: SearchQuery) -> Finder:
    """Return the finder of a query; the same one while the query is the same."""
    return Finder(query)


def _is_on(needle: _Needle, sheet: Sheet) -> bool:
    spellings = {lang: needle.letters(lang)[0] for lang in sheet.langs if needle.is_for(lang)}
    return any(True for reading in sheet.having(spellings) for _ in needle.exact_in(reading))


def _needle(place: int, term: Term) -> _Needle | None:
    what = wanted(term, fold)
    if what is None:
        return None
    body = " +".join(map(re.escape, what.words))
    whole = "" if what.is_prefix else "(?![^ ])"
    return _Needle(place, term, what.words[0], re.compile(f"(?<![^ ]){body}{whole}"))


@lru_cache(maxsize=256)
def _exact_term(term: Term, tag: str) -> tuple[str, ...]:
    what = wanted(term, partial(small, tag=tag))
    return what.words if what else ()


def _exact_words(text: str, tag: str) -> tuple[str, ...]:
    return tuple(words(small(text, tag)).text.split())
