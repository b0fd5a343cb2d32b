"""Which names of the gazetteer a statement mentions: those listed, and those its texts bear."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from viewer.collection.known import date_of
from viewer.collection.texts import TEXTS, find
from viewer.text.edtf import EdtfDate
from viewer.text.fold import fold, words

_LISTED = ("places", "persons", "mentions")
_READ = tuple(path for path in TEXTS["statement"] if path[0] in ("title", "segments", "remarks"))

Words = tuple[str, ...]
_Alike = dict[int, dict[Words, list[str]]]
"""Forms that begin with one word, and the names that bear each, by their lengths, longest first."""


class Mentions:
    """Finds names in statements.

    A text in a language mentions a name where one of the name's forms in that language stands in
    it as whole words, letters compared as the search does; of forms that overlap the longest
    counts. Where several names share a form (an acronym that outlived a renaming), those whose
    dates meet the statement's are meant. Inflected forms are not known here: it is enough that
    one language has the name as the gazetteer spells it, or that the statement lists it.
    """

    def __init__(self, names: Iterable[Mapping[str, Any]]) -> None:
        """Keep the forms of all names by language and first word."""
        self._forms: dict[str, dict[str, _Alike]] = {}
        self._dates: dict[str, EdtfDate | None] = {}
        self._of_organ: dict[str, list[str]] = defaultdict(list)
        for entry in names:
            self._dates[entry["id"]] = date_of(entry.get("dates", ""))
            if "organ" in entry:
                self._of_organ[entry["organ"]].append(entry["id"])
            for lang, form in sorted(_forms(entry)):
                alike = self._forms.setdefault(lang, {}).setdefault(form[0], {})
                alike.setdefault(len(form), {}).setdefault(form, []).append(entry["id"])
        for firsts in self._forms.values():
            for first, alike in firsts.items():
                firsts[first] = dict(sorted(alike.items(), reverse=True))

    def of(self, statement: Mapping[str, Any]) -> list[str]:
        """Return the ids of the names that a statement mentions, sorted."""
        date = date_of(statement["date"])
        found = {id_ for key in _LISTED for id_ in statement.get(key, ())}
        for organ in statement.get("organs", ()):
            found |= self._meant(self._of_organ[organ["organ"]], date)
        for lang, text in _texts(statement):
            for ids in self._in_words(lang, _words(text)):
                found |= self._meant(ids, date)
        return sorted(found)

    def _in_words(self, lang: str, words: Words) -> Iterator[list[str]]:
        """Yield the names that share each form in a text, in the order of the text."""
        forms = self._forms.get(lang, {})
        free = 0
        for place, word in enumerate(words):
            if word in forms and place >= free:
                length, ids = _longest(forms[word], words, place)
                if ids:
                    yield ids
                    free = place + length

    def _meant(self, ids: list[str], date: EdtfDate | None) -> set[str]:
        if len(ids) < 2 or date is None:
            return set(ids)
        fitting = {id_ for id_ in ids if (own := self._dates[id_]) and own.overlaps(date)}
        return fitting or {id_ for id_ in ids if self._dates[id_] is None} or set(ids)


def _longest(forms: _Alike, words: Words, place: int) -> tuple[int, list[str]]:
    """Return how many words the longest form at a place has, and the names that bear it."""
    for length, alike in forms.items():
        if ids := alike.get(words[place : place + length]):
            return length, ids
    return 0, []


def _words(text: str) -> Words:
    return tuple(words(fold(text)).text.split())


def _forms(entry: Mapping[str, Any]) -> set[tuple[str, Words]]:
    spelt = [*entry["official"].items()]
    spelt += [(form["lang"], form["text"]) for form in entry.get("variants", ())]
    return {(lang, found) for lang, text in spelt if (found := _words(text))}


def _texts(statement: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for path in _READ:
        for _, texts in find(statement, path):
            yield from texts.items()
    title = statement.get("official_title")
    if title:
        yield title["lang"], title["text"]
