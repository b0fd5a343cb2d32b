"""A typed text taken apart: words, phrases and fields, each with its place in the text."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from viewer.search.fields import Field, field_named
from viewer.search.terms import Ending, Kind, Part, Term
from viewer.search.vocabulary import Vocabulary
from viewer.store.facets import Facet, Filter
from viewer.text.date_ranges import may_begin, read_beginning, read_range
from viewer.text.fold import IGNORED, fold

MAX_TEXT = 4_000
"""Code points of a typed text that are read; the rest is as if it had not been typed."""

# What no text has, and what cannot be written as UTF-8: C0, C1 and surrogates.
_UNWRITABLE = re.compile("[\\x00-\\x1f\\x7f-\\x9f\\ud800-\\udfff]")
_QUOTED = r'["“”„](?P<phrase>[^"“”„]*)(?P<close>["“”„]?)(?P<all>\*?)'
_WORD = re.compile(rf"{_QUOTED}|(?P<word>\S+)")
_NAME = re.compile(r'(?P<name>[^\s:"“”„]+):')
_VALUE = re.compile(rf'{_QUOTED}|(?P<word>\[[^\[\]"“”„]*\]|[^\s,"“”„]+)')
QUOTES = frozenset('"“”„')
_PARTS = {Field.TITLE: Part.TITLE, Field.SYMBOL: Part.MARKS}


class Doubt(Enum):
    """Why something was not read as the syntax it looks like."""

    NO_VALUE = "no-value"
    """The field has no such value: it was taken for a word."""
    NO_DATE = "no-date"
    """It is no date: it was taken for a word."""
    LEFT_OUT = "left-out"
    """Other values of the field are known; this one is not, and was left out."""
    LONE_OR = "lone-or"
    """OR stands between a field and something else, where it means nothing."""


@dataclass(frozen=True, slots=True)
class Value:
    """One value of a field as typed, at its place, and what it may mean: ids, or a date range."""

    start: int
    end: int
    text: str
    meant: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Item:
    """One thing in a text: a term, or a field with values, or neither while it is being typed.

    `start` and `end` are code points of the text that `written` gives.
    """

    start: int
    end: int
    term: Term | None = None
    field: Field | None = None
    values: tuple[Value, ...] = ()
    is_excluded: bool = False
    doubt: Doubt | None = None
    """Why the term is one, although `field` stands before it."""

    @property
    def filter(self) -> Filter | None:
        """The condition that a field sets, if it is known what it means."""
        facet = self.field.facet if self.field else None
        meant = dict.fromkeys(id_ for value in self.values for id_ in value.meant)
        return Filter(facet, tuple(meant), self.is_excluded) if facet and meant else None


def written(text: str) -> str:
    """Return what is read of a typed text: NFC, what no text has made spaces, not too long."""
    return unicodedata.normalize("NFC", _UNWRITABLE.sub(" ", text[:MAX_TEXT]))


class Items:
    """Takes texts apart for one collection."""

    def __init__(self, languages: Sequence[str], vocabulary: Vocabulary | None = None) -> None:
        """Know the tags of languages, and what values are called; without, fields have none."""
        self._languages = {tag.lower(): tag for tag in languages}
        self._vocabulary = vocabulary

    def of(self, text: str, *, is_typing: bool = False) -> Iterator[Item]:
        """Yield what is in a text that `written` gives; with `is_typing` it may go on."""
        reader = _Reader(text, self._languages, self._vocabulary, is_typing=is_typing)
        at = 0
        while (item := reader.item(at)) is not None:
            yield item
            at = item.end


class _Reader:
    """Reads the things in one text one by one."""

    def __init__(
        self,
        text: str,
        languages: Mapping[str, str],
        vocabulary: Vocabulary | None,
        *,
        is_typing: bool,
    ) -> None:
        self._text = text
        self._languages = languages
        self._vocabulary = vocabulary
        self._is_typing = is_typing

    def item(self, at: int) -> Item | None:
        """Return the first thing at or after a place."""
        text = self._text
        start = next((i for i in range(at, len(text)) if not text[i].isspace()), -1)
        if start < 0:
            return None
        is_first = start == 0 or text[start - 1].isspace()
        is_minus = is_first and text[start] == "-" and not text[start + 1 : start + 2].isspace()
        after = start + 1 if is_minus and start + 1 < len(text) else start
        return self._after_minus(start, after, is_excluded=after > start)

    def _after_minus(self, start: int, at: int, *, is_excluded: bool) -> Item:
        found = self._named(at)
        if found is None:
            return self._term(start, at, None, is_excluded=is_excluded)
        name, after = found
        if after == len(self._text):  # the name alone is there as yet
            field = name if isinstance(name, Field) else None
            return Item(start, after, field=field, is_excluded=is_excluded)
        if isinstance(name, Field) and name.facet:
            return self._field(start, name, name.facet, after, is_excluded=is_excluded)
        return self._term(start, after, name, is_excluded=is_excluded)

    def _named(self, at: int) -> tuple[Field | str, int] | None:
        """Return the field or language named at a place, and where its value begins."""
        text, first = self._text, at
        while at < len(text) and fold(text[at]) in (" ", IGNORED):
            # A quotation mark begins a phrase only where nothing stands before it.
            if text[at].isspace() or (text[at] in QUOTES and at == first):
                return None
            at += 1
        match = _NAME.match(text, at)
        if match is None:
            return None
        after = match.end()
        is_there = not text[after].isspace() if after < len(text) else self._is_typing
        name = self._languages.get(match["name"].lower()) or field_named(match["name"])
        return (name, after) if name and is_there else None

    def _term(self, start: int, at: int, name: Field | str | None, *, is_excluded: bool) -> Item:
        """Read a word or a phrase, whose text may be empty."""
        match = _WORD.match(self._text, at)
        if match is None:  # a minus before nothing
            return Item(start, max(at, start + 1))
        text, ending = self._stem(match, is_excluded=is_excluded)
        term = Term(
            text=_trimmed(text),
            kind=Kind.WORD if match["phrase"] is None else Kind.PHRASE,
            ending=ending,
            field=name if isinstance(name, str) else None,
            is_excluded=is_excluded,
            part=_PARTS.get(name) if isinstance(name, Field) else None,
            typed=text,
        )
        return Item(start, match.end(), term if term.text else None, is_excluded=is_excluded)

    def _stem(self, match: re.Match[str], *, is_excluded: bool) -> tuple[str, Ending]:
        """Return what is written without quotes and stars, and how it ends."""
        is_phrase = match["phrase"] is not None
        raw = match["phrase"] if is_phrase else match["word"]
        stem = raw if is_phrase else raw.rstrip("*")
        is_open = not match["close"] if is_phrase else stem == raw
        is_cut = bool(match["all"]) if is_phrase else stem != raw
        ending = Ending.WHOLE
        if stem and fold(stem[-1]) != " ":
            is_last = self._is_typing and match.end() == len(self._text)
            if is_cut:
                ending = Ending.PREFIX
            elif is_last and is_open and not is_excluded:
                ending = Ending.TYPED
        return " ".join(stem.split()), ending

    def _field(self, start: int, field: Field, facet: Facet, at: int, *, is_excluded: bool) -> Item:
        """Read a field with its values, or a term where it has none of them."""
        values, end = self._values(facet, at)
        is_last = self._is_typing and end == len(self._text)
        if any(value.meant for value in values) or not values:
            return Item(start, end, None, field, values, is_excluded)
        if facet is Facet.DATE and is_last and all(may_begin(value.text) for value in values):
            return Item(start, end, field=field, is_excluded=is_excluded)
        item = self._after_minus(start, at, is_excluded=is_excluded)
        if item.field is not None:  # a field inside a field that has no such value
            return item
        doubt = Doubt.NO_DATE if facet is Facet.DATE else Doubt.NO_VALUE
        return Item(start, item.end, item.term, field, (), is_excluded, doubt)

    def _values(self, facet: Facet, at: int) -> tuple[tuple[Value, ...], int]:
        """Read values with commas between them; return them and where they end."""
        values: list[Value] = []
        while (match := _VALUE.match(self._text, at)) is not None:
            at = match.end()
            values.append(self._value(facet, match))
            if self._text[at : at + 1] != ",":
                break
            at += 1
        return tuple(value for value in values if value.text), at

    def _value(self, facet: Facet, match: re.Match[str]) -> Value:
        text, ending = self._stem(match, is_excluded=False)
        text = text.strip("() ;") if facet is Facet.DATE else _trimmed(text)
        meant: tuple[str, ...] = ()
        if facet is Facet.DATE:
            found = read_beginning(text) if ending is Ending.TYPED else read_range(text)
            meant = (found.text,) if found else ()
        elif self._vocabulary is not None and text:
            is_open = ending is Ending.PREFIX
            meant = self._vocabulary.meant(facet, text, is_open=is_open)
        return Value(match.start(), match.end(), text, meant)


def _trimmed(text: str) -> str:
    """Take away what is no part of a word at either end."""
    bare = fold(text).replace(IGNORED, " ")
    return text[len(bare) - len(bare.lstrip(" ")) : len(bare.rstrip(" "))]
