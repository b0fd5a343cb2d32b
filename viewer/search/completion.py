"""What may follow in a query that is being typed: names of fields, and values after the colon."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from viewer.search.edits import spelt_value
from viewer.search.fields import Field, field_named
from viewer.search.items import QUOTES
from viewer.search.vocabulary import Vocabulary
from viewer.store.facets import FacetCounts
from viewer.text.fold import fold
from viewer.text.messages import say

MOST = 12
"""Suggestions at a time: what the reader can look over."""

_LEAST = 2
"""Letters of a field's name from which it is suggested."""

_OPEN = re.compile(
    r'(?:^|(?<=\s))-?\(*(?P<name>[^\s:"“”„()-][^\s:"“”„]*)'
    r'(?P<colon>:(?P<before>(?:(?:["“”„][^"“”„]*["“”„]|[^\s",“”„]+),)*)'
    r'(?P<value>["“”„][^"“”„]*|[^\s",“”„]*))?$'
)


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One way to go on: `text` is what comes into the box, `label` what is shown for it.

    `about` says what a field does, `count` how many statements a value would leave, where known.
    """

    text: str
    label: str
    about: str = ""
    count: int | None = None


@dataclass(frozen=True, slots=True)
class Completion:
    """Suggestions for the code points `start` to `end` of a text."""

    start: int
    end: int
    suggestions: tuple[Suggestion, ...]


class Completer:
    """Suggests in the interface language what a collection knows."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        """Suggest the values of a vocabulary."""
        self._vocabulary = vocabulary

    def of(
        self, text: str, cursor: int, lang: str, counts: FacetCounts | None = None
    ) -> Completion | None:
        """Return what may stand at the cursor, None where there is nothing to suggest."""
        before, after = text[:cursor], text[cursor : cursor + 1]
        match = _OPEN.search(before)
        if match is None or (after and not after.isspace()) or _is_quoted(before[: match.start()]):
            return None
        if match["colon"] is None:
            found = _fields(match["name"], lang)
            start = match.start("name")
        else:
            found = self._values(match["name"], match["value"], lang, counts or FacetCounts())
            start = match.start("value")
        return Completion(start, cursor, found) if found else None

    def _values(
        self, name: str, typed: str, lang: str, counts: FacetCounts
    ) -> tuple[Suggestion, ...]:
        field = field_named(name)
        facet = field.facet if field else None
        if facet is None:
            return ()
        own = counts.get(facet, {})
        wanted = typed.lstrip("".join(QUOTES))
        ids = self._vocabulary.offered(facet, wanted)
        if own:
            ids = tuple(sorted(ids, key=lambda id_: -own.get(id_, 0)))
        found = tuple(
            Suggestion(
                spelt_value(facet, id_, self._vocabulary, lang),
                self._vocabulary.label(facet, id_, lang),
                count=own.get(id_, 0) if own else None,
            )
            for id_ in ids[:MOST]
        )
        return () if [one.text for one in found] == [typed] else found


def _fields(typed: str, lang: str) -> tuple[Suggestion, ...]:
    """Suggest fields that begin so, by their first name in the interface language."""
    beginning = fold(typed)
    if len(beginning) < _LEAST:
        return ()
    return tuple(
        Suggestion(f"{name}:", f"{name}:", about(field, lang))
        for field in Field
        for name in field.names(lang)[:1]
        if fold(name).startswith(beginning)
    )


def about(field: Field, lang: str) -> str:
    """Return what a field does, in an interface language."""
    return say(lang, f"field.{field.value}")


def names_with_meaning(lang: str) -> Mapping[str, str]:
    """Return every field's name in an interface language with what it does."""
    return {field.names(lang)[0]: about(field, lang) for field in Field}


def _is_quoted(before: str) -> bool:
    """Tell whether a quotation mark is open at the end of a text."""
    return sum(letter in QUOTES for letter in before) % 2 == 1
