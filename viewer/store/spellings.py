"""Names as readers and texts spell them: in any language and script, and with endings."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice, product
from typing import Any

from viewer.text.families.grouping import candidates
from viewer.text.families.phrases import changing
from viewer.text.fold import tokens
from viewer.text.languages import UNDETERMINED

Words = tuple[str, ...]

LONGEST = 8
"""Words of the longest name that is looked for in a query; the gazetteer's longest have more."""

REMEMBERED = 256
"""Names whose spellings are kept between keystrokes."""

PHRASES = 64
"""Inflected forms of one spelling that are asked for at most."""

_ANY = ""
"""In place of a language: the words as they stand, whatever their language."""

_FILL = "INSERT INTO spelling (name, position, lang, words, key) VALUES (?, ?, ?, ?, ?)"
_FORMS = "SELECT name, position, lang, text FROM name_form ORDER BY name, position"
_SPELLINGS = "SELECT name, position, lang, words, key FROM spelling ORDER BY name, position"
_FAMILIES = """
SELECT "column", term, family FROM term
WHERE "column" IN (SELECT value FROM json_each(:tags))
  AND term IN (SELECT value FROM json_each(:words))
"""
_NAMED = """
SELECT DISTINCT wanted.value ->> '$[0]', s.name FROM json_each(:wanted) AS wanted
JOIN spelling AS s ON s.key = wanted.value ->> '$[2]' AND s.lang = wanted.value ->> '$[1]'
UNION
SELECT wanted.value ->> '$[0]', s.name FROM json_each(:wanted) AS wanted
JOIN spelling AS s ON s.words = wanted.value ->> '$[2]'
WHERE wanted.value ->> '$[1]' = ''
ORDER BY 2
"""
_SPELT = """
SELECT s.name, n.kind, s.lang, f.text, s.words, s.key
FROM spelling AS s JOIN name AS n ON n.id = s.name
JOIN name_form AS f ON f.name = s.name AND f.position = s.position
WHERE s.name IN (SELECT value FROM json_each(?))
ORDER BY n.position, s.position
"""
_MEMBERS = """
SELECT t."column", t.family, t.term FROM json_each(?) AS wanted
JOIN term AS t ON t."column" = wanted.value ->> '$[0]' AND t.family = wanted.value ->> '$[1]'
ORDER BY t.term
"""
_MET = """
SELECT DISTINCT t."column", t.family FROM json_each(?) AS wanted
JOIN term AS t ON t."column" = wanted.value ->> '$[0]' AND t.family = wanted.value ->> '$[1]'
"""
_IN_MARKS = """
SELECT term FROM term WHERE "column" = 'marks' AND term IN (SELECT value FROM json_each(?))
"""
_BEGINS = "SELECT 1 FROM spelling WHERE words >= ? AND words < ? LIMIT 1"

Ask = Callable[[str, Any], list[Any]]
"""Runs a query with its values."""


@dataclass(frozen=True, slots=True)
class Spelling:
    """A way to write a name that the texts have.

    `text` is as the gazetteer has it, `phrases` are the folded forms, inflected ones too, that
    texts of the language `tag` may have, words parted by one space. The official titles, which may
    be in any language, are of `UNDETERMINED`.
    """

    name: str
    tag: str
    text: str
    phrases: tuple[str, ...]


def fill_spellings(connection: sqlite3.Connection, tags: tuple[str, ...]) -> None:
    """Fill the table `spelling`; `name_form` and `term` must be filled. The caller commits."""
    connection.executemany(_FILL, _rows(connection, tags))


def are_spellings_right(connection: sqlite3.Connection, tags: tuple[str, ...]) -> bool:
    """Tell whether the table `spelling` is as `fill_spellings` would make it."""
    return connection.execute(_SPELLINGS).fetchall() == list(_rows(connection, tags))


def _rows(connection: sqlite3.Connection, tags: tuple[str, ...]) -> Iterator[tuple[Any, ...]]:
    def ask(sql: str, values: Any) -> list[Any]:
        return connection.execute(sql, values).fetchall()

    forms = ask(_FORMS, ())
    spelt = [tuple(token.folded for token in tokens(text)) for *_, text in forms]
    known = _known(ask, spelt, tags)
    keys = {(lang, key) for (*_, lang, _), words in zip(forms, spelt, strict=True)
            for word in words for key in candidates(word, lang)}  # fmt: skip
    met = {tuple(pair) for pair in ask(_MET, (json.dumps(sorted(keys)),))}
    for (name, position, lang, _), words in zip(forms, spelt, strict=True):
        if words:
            key = (known.get((lang, word)) or _likeliest(word, lang, met if len(words) > 1 else ())
                   for word in words)  # fmt: skip
            yield name, position, lang, " ".join(words), " ".join(key)


def _likeliest(word: str, lang: str, met: Container[tuple[str, ...]]) -> str:
    """Return the family of a name's word that texts do not have: one that they have, if any."""
    keys = candidates(word, lang)
    return next((key for key in keys if (lang, key) in met), keys[0])


class Spellings:
    """What the gazetteer says about the words of a query."""

    def __init__(self, ask: Ask, tags: tuple[str, ...], *, is_there: bool) -> None:
        """Ask through `ask`; where `is_there` is False the file has no spellings by our rules."""
        self._ask = ask
        self._tags = tags
        self._is_there = is_there
        self._spelt: dict[tuple[str, ...], tuple[Spelling, ...]] = {}

    def named(self, spans: Sequence[Words], open_word: str = "") -> dict[Words, tuple[str, ...]]:
        """Return which of these runs of folded words name something: the ids of the names.

        Words count in any form. A run that ends in `open_word`, which is still being typed, counts
        while it may go on only as it stands.
        """
        if not self._is_there or not spans:
            return {}
        known = _known(self._ask, spans, self._tags)
        met = {word for _, word in known}
        wanted = [
            (place, lang, " ".join(key))
            for place, words in enumerate(spans)
            for lang, key in self._keys(words, known, met, is_open=words[-1] == open_word)
        ]
        found: dict[Words, tuple[str, ...]] = {}
        for place, name in self._ask(_NAMED, {"wanted": json.dumps(wanted)}):
            found[spans[place]] = (*found.get(spans[place], ()), name)
        return found

    def spelt(self, names: tuple[str, ...]) -> tuple[Spelling, ...]:
        """Return how texts write names, given by id; spellings that no text has are left out."""
        if names not in self._spelt:
            if len(self._spelt) >= REMEMBERED:
                self._spelt.clear()
            self._spelt[names] = self._found(names)
        return self._spelt[names]

    def _found(self, names: tuple[str, ...]) -> tuple[Spelling, ...]:
        rows = self._ask(_SPELT, (json.dumps(names),))
        members = self._members(rows)
        marks = self._in_marks(rows)
        found = []
        for name, kind, lang, text, spelt, keys in rows:
            words, key = spelt.split(" "), keys.split(" ")
            changes = changing(words, lang, is_person=kind == "person")
            if lang in self._tags:
                ways = [
                    members[lang, family] if is_changing else members[lang, family] & {word}
                    for word, family, is_changing in zip(words, key, changes, strict=True)
                ]
                phrases = tuple(map(" ".join, islice(product(*map(sorted, ways)), PHRASES)))
                if phrases:
                    found.append(Spelling(name, lang, text, phrases))
            if marks.issuperset(words):
                found.append(Spelling(name, UNDETERMINED, text, (spelt,)))
        return tuple(found)

    def begins(self, prefix: str) -> bool:
        """Tell whether a name begins with folded letters."""
        if not self._is_there:
            return False
        return bool(self._ask(_BEGINS, (prefix, prefix + "\U0010ffff")))

    def _keys(
        self,
        words: Words,
        known: Mapping[tuple[str, str], str],
        met: set[str],
        *,
        is_open: bool,
    ) -> Iterator[tuple[str, Words]]:
        """Yield the keys, each in a language, that a run of words may have in the gazetteer."""
        yield _ANY, words
        for tag in self._tags:
            own = [known.get((tag, word)) or candidates(word, tag)[0] for word in words]
            is_known = (tag, words[-1]) in known
            if is_known or not is_open:
                yield tag, tuple(own)
            if not (is_known or is_open or words[-1] in met):
                for last in candidates(words[-1], tag)[1:]:
                    yield tag, (*own[:-1], last)

    def _members(self, rows: Iterable[Any]) -> Mapping[tuple[str, str], set[str]]:
        """Return the words that texts have of each family in a language."""
        wanted = {
            (lang, family)
            for _, _, lang, _, _, keys in rows
            if lang in self._tags
            for family in keys.split(" ")
        }
        found: dict[tuple[str, str], set[str]] = defaultdict(set)
        for column, family, term in self._ask(_MEMBERS, (json.dumps(sorted(wanted)),)):
            found[column, family].add(term)
        return found

    def _in_marks(self, rows: Iterable[Any]) -> set[str]:
        words = sorted({word for *_, spelt, _ in rows for word in spelt.split(" ")})
        return {term for (term,) in self._ask(_IN_MARKS, (json.dumps(words),))}


def _known(
    ask: Ask, spans: Iterable[Words], tags: tuple[str, ...]
) -> Mapping[tuple[str, str], str]:
    """Return the families of the words that texts have, by language and word."""
    words = sorted({word for words in spans for word in words})
    rows = ask(_FAMILIES, {"tags": json.dumps(tags), "words": json.dumps(words)})
    return {(column, term): family for column, term, family in rows}
