"""Finding a query's words in texts, by the rules by which the search index finds them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property, lru_cache, partial
from itertools import accumulate
from typing import NamedTuple

from viewer.search.match import Families, Wanted, related, wanted
from viewer.search.naming import Named
from viewer.search.query import SearchQuery
from viewer.search.terms import Ending, Part, Term
from viewer.store.fulltext import Family
from viewer.text.fold import Words, fold, lower, small, words

REMEMBERED = 64
"""So many whole terms are kept with a statement's texts: a dozen queries' worth."""

_ANY_LANGUAGE = ("", "az")
"""Where a text's language is not known, both ways of making I small are tried."""

_PART_FIELDS = {Part.TITLE: "title", Part.MARKS: "marks"}


class Reading:
    """A text prepared, when first asked, for finding words in it.

    `lang` None is any language; `field` is title, text, facts or marks, empty for any.
    """

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
        self.seen: dict[Term, bool] = {}
        """Whole terms looked for before, and whether they are here in exact letters."""

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


class _Pattern(NamedTuple):
    """A pattern, and letters that every text has in which it is found: the quick test."""

    first: str
    whole: re.Pattern[str]


class _Needle:
    """A term ready to be looked for, with other forms of its word; or a name, by these alone."""

    def __init__(self, place: int, term: Term, what: Wanted | None, family: Family) -> None:
        self.place = place
        self.term = term
        self._forms = dict(family)
        self._what = what
        self._own = _pattern(what, ())
        self._patterns: dict[str | None, _Pattern] = {}
        self._letters: dict[str, tuple[str, ...]] = {}
        self._spellings: dict[frozenset[str], dict[str, str]] = {}

    def all_in(self, reading: Reading) -> Iterable[Found]:
        """Find the term, and its other forms in the text's language."""
        if not self._forms:
            return self._any_in(reading, self._own)
        if reading.lang not in self._patterns:
            tags = self._forms if reading.lang is None else (reading.lang,)
            forms = (form for tag in tags for form in self._forms.get(tag, ()))
            self._patterns[reading.lang] = _pattern(self._what, tuple(forms))
        return self._any_in(reading, self._patterns[reading.lang])

    def exact_in(self, reading: Reading) -> Iterable[Found]:
        """Find the places whose letters are those of the term."""
        for found in self._any_in(reading, self._own):
            part = reading.text[found.start : found.end]
            if any(_exact_words(part, tag) == self.letters(tag) for tag in reading.casings):
                yield found

    def _any_in(self, reading: Reading, pattern: _Pattern) -> Iterable[Found]:
        haystack = reading.folded
        if pattern.first in haystack.text:
            for match in pattern.whole.finditer(haystack.text):
                span = haystack.span(*match.span())
                yield Found(span.start, span.end, self.place)

    def letters(self, tag: str) -> tuple[str, ...]:
        """Return the term's words in a language's small letters."""
        if tag not in self._letters:
            what = wanted(self.term, partial(small, tag=tag))
            self._letters[tag] = what.words if what else ()
        return self._letters[tag]

    def spellings(self, langs: frozenset[str]) -> dict[str, str]:
        """Return the term's first word as spelt in each language in which it is looked for."""
        if langs not in self._spellings:
            found = {lang: self.letters(lang)[0] for lang in langs if self.is_for(lang)}
            self._spellings[langs] = found
        return self._spellings[langs]

    def is_for(self, lang: str | None, field: str = "") -> bool:
        """Tell whether the term is looked for in texts of a language, in a field of statements."""
        is_part = self.term.part is None or not field or field == _PART_FIELDS[self.term.part]
        return is_part and (self.term.field is None or lang is None or self.term.field == lang)


class Finder:
    """Finds the terms of one query, and other forms of its words and names, in texts."""

    def __init__(
        self, query: SearchQuery, families: Families = (), names: Sequence[Named] = ()
    ) -> None:
        self._query = query
        terms = query.terms
        pairs = enumerate(zip(terms, related(families, names, len(terms)), strict=True))
        needles = [needle for place, pair in pairs if (needle := _needle(place, *pair))]
        self._barred = [needle for needle in needles if needle.term.is_excluded]
        self._sought = [needle for needle in needles if not needle.term.is_excluded]
        self._named = [
            _Needle(name.first, terms[name.first], None, name.forms)
            for name in names
            if name.first < name.last
        ]
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
        for needle in (*self._sought, *self._named):
            if needle.is_for(reading.lang, reading.field):
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
def finder(query: SearchQuery, families: Families = (), names: tuple[Named, ...] = ()) -> Finder:
    """Return the finder of a query; the same one while the query is the same."""
    return Finder(query, families, names)


def _is_on(needle: _Needle, sheet: Sheet) -> bool:
    """Tell whether a statement has a term in exact letters; remembered while more is typed."""
    if (known := sheet.seen.get(needle.term)) is not None:
        return known
    found = _is_there(needle, sheet)
    if needle.term.ending is Ending.WHOLE and len(sheet.seen) < REMEMBERED:
        sheet.seen[needle.term] = found
    return found


def _is_there(needle: _Needle, sheet: Sheet) -> bool:
    having = sheet.having(needle.spellings(sheet.langs))
    return any(
        True
        for reading in having
        if needle.is_for(reading.lang, reading.field)
        for _ in needle.exact_in(reading)
    )


def _needle(place: int, term: Term, family: Family) -> _Needle | None:
    what = wanted(term, fold)
    return _Needle(place, term, what, family) if what else None


@lru_cache(maxsize=256)
def _pattern(what: Wanted | None, forms: tuple[str, ...]) -> _Pattern:
    """Return the pattern of what a term wants, and of any of its other forms."""
    # The longest first: of two forms that begin alike both may stand at a place.
    spelt = [form.replace(" ", " +") for form in sorted(forms, key=len, reverse=True)]
    ways = [f"{form}(?![^ ])" for form in spelt]
    firsts = [form.partition(" ")[0] for form in forms]
    if what:
        own = " +".join(map(re.escape, what.words))
        ways.append(own if what.is_prefix else f"{own}(?![^ ])")
        firsts.append(what.words[0])
    return _Pattern(_common(firsts), re.compile(_at_words(ways)))


def _at_words(ways: Iterable[str]) -> str:
    """Return a pattern of what begins a word in one of some ways; letters and digits begin each.

    Grouped by first letter, and that before the look behind it: so the search passes over all
    places with other letters four times as fast.
    """
    groups: dict[str, list[str]] = defaultdict(list)
    for way in ways:
        groups[way[0]].append(way[1:])
    found = (f"{first}(?<![^ ].)(?:{'|'.join(rest)})" for first, rest in groups.items())
    return "|".join(found) or "(?!)"


def _common(words: Sequence[str]) -> str:
    """Return the letters with which all words begin; of no words none."""
    first, last = min(words, default=""), max(words, default="")
    pairs = enumerate(zip(first, last, strict=False))
    return first[: next((place for place, (one, other) in pairs if one != other), len(first))]


def _exact_words(text: str, tag: str) -> tuple[str, ...]:
    return tuple(words(small(text, tag)).text.split())
