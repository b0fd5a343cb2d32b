"""Finding a query's words in texts, by the rules by which the search index finds them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property, lru_cache, partial
from itertools import accumulate
from typing import NamedTuple

from viewer.search.match import Families, Wanted, related, wanted
from viewer.search.naming import Named
from viewer.search.query import SearchQuery
from viewer.search.terms import Ending, Part, Term
from viewer.store.fulltext import Family
from viewer.text.fold import Words, fold, lower, small, words
from viewer.text.languages import Texts

REMEMBERED = 64
"""So many whole terms are kept with a statement's texts: a dozen queries' worth."""

_ANY_LANGUAGE = ("", "az")
"""Where a text's language is not known, both ways of making I small are tried."""

_FIELDS = ("text", "title", "facts", "marks")
"""Where a snippet is best taken from."""

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

    @cached_property
    def by_lang(self) -> dict[str | None, list[Reading]]:
        """Its texts in each language, those a snippet is best taken from first."""
        found: dict[str | None, list[Reading]] = {}
        for reading in sorted(self.readings, key=lambda reading: _FIELDS.index(reading.field)):
            found.setdefault(reading.lang, []).append(reading)
        return found

    def title(self, lang: str) -> Reading:
        """Return our title as a list shows it in a language (see `Texts.best`).

        Whatever part of a statement a term is for, its letters are found here.
        """
        if lang in self._titles:
            return self._titles[lang]
        return Reading(Texts((tag, one.text) for tag, one in self._titles.items()).best(), None, "")

    @cached_property
    def _titles(self) -> dict[str, Reading]:
        found = ((one.lang or "", one.text) for one in self.readings if one.field == "title")
        return {lang: Reading(text, lang, "") for lang, text in sorted(found)}

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


_Phrases = Mapping[str, tuple[tuple[str, ...], ...]]
"""Forms as tuples of words, by the first of these, the longest first."""


class _Needle:
    """A term ready to be looked for, with other forms of its word; or a name, by these alone."""

    def __init__(self, place: int, term: Term, what: Wanted | None, family: Family) -> None:
        self.place = place
        self.term = term
        self._forms = dict(family)
        self._own = _pattern(what) if what else None
        self._phrases: dict[str | None, _Phrases] = {}
        self._letters: dict[str, tuple[str, ...]] = {}
        self._spellings: dict[frozenset[str], dict[str, str]] = {}

    def all_in(self, reading: Reading) -> Iterable[Found]:
        """Find the term, and its other forms in the text's language; a form before the term."""
        places = [(start, False, end) for start, end in _forms_in(reading, self._of(reading.lang))]
        places += [(start, True, end) for start, end in self._own_in(reading)]
        places.sort()
        free = 0
        for start, _, end in places:
            if start >= free:
                free = end
                yield self._found(reading, start, end)

    def exact_in(self, reading: Reading) -> Iterable[Found]:
        """Find the places whose letters are those of the term."""
        for place in self._own_in(reading):
            found = self._found(reading, *place)
            part = reading.text[found.start : found.end]
            if any(_exact_words(part, tag) == self.letters(tag) for tag in reading.casings):
                yield found

    def _own_in(self, reading: Reading) -> Iterator[tuple[int, int]]:
        haystack = reading.folded.text
        if self._own and self._own.first in haystack:
            for match in self._own.whole.finditer(haystack):
                yield match.span()

    def _found(self, reading: Reading, start: int, end: int) -> Found:
        span = reading.folded.span(start, end)
        return Found(span.start, span.end, self.place)

    def _of(self, lang: str | None) -> _Phrases:
        """Return the forms to look for in texts of a language, or of any."""
        if lang not in self._phrases:
            tags = self._forms if lang is None else (lang,)
            forms = (form for tag in tags for form in self._forms.get(tag, ()))
            self._phrases[lang] = _phrases(tuple(forms))
        return self._phrases[lang]

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
    """Finds the terms of one query, and other forms of its words and names, in texts.

    `terms` counts those it looks for: no text has more different ones.
    """

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
        self.terms = len(self._sought)
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
def _pattern(what: Wanted) -> _Pattern:
    """Return the pattern of what a term wants.

    The first letter stands before the look behind it: so the search passes over all places with
    other letters four times as fast.
    """
    first = what.words[0]
    rest = " +".join(map(re.escape, (first[1:], *what.words[1:])))
    end = "" if what.is_prefix else "(?![^ ])"
    return _Pattern(first, re.compile(f"{re.escape(first[0])}(?<![^ ].){rest}{end}"))


@lru_cache(maxsize=256)
def _phrases(forms: tuple[str, ...]) -> _Phrases:
    found: dict[str, tuple[tuple[str, ...], ...]] = {}
    # The longest first: of two forms that begin alike both may stand at a place.
    for form in sorted(forms, key=len, reverse=True):
        words = tuple(form.split(" "))
        found[words[0]] = (*found.get(words[0], ()), words)
    return found


def _forms_in(reading: Reading, phrases: _Phrases) -> Iterator[tuple[int, int]]:
    """Yield where forms stand in a text's words: where they may be hundreds, no pattern pays."""
    text = reading.folded.text
    for first in phrases.keys() & text.split() if phrases else ():
        at = text.find(first)
        while at >= 0:
            if at == 0 or text[at - 1] == " ":
                ends = (_end(text, at, words) for words in phrases[first])
                if end := next(filter(None, ends), 0):
                    yield at, end
            at = text.find(first, at + 1)


def _end(text: str, at: int, words: Sequence[str]) -> int:
    """Return where some words end that stand at a place, one after the other; 0 if they do not."""
    for word in words:
        while text[at : at + 1] == " ":
            at += 1
        if not text.startswith(word, at) or text[at + len(word) : at + len(word) + 1] not in (
            "",
            " ",
        ):
            return 0
        at += len(word)
    return at


def _exact_words(text: str, tag: str) -> tuple[str, ...]:
    return tuple(words(small(text, tag)).text.split())
