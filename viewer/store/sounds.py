"""Words that are names by the look of them, and how they sound."""

from __future__ import annotations

import json
import re
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from viewer.store.schema import quoted, search_columns
from viewer.store.spellings import Ask
from viewer.text.fold import tokens
from viewer.text.sounds import alike, sound

MOSTLY = 0.6
"""Share of its places in which a word has a capital, from which on it is taken for a name."""

REMEMBERED = 256
"""Words whose like are kept between keystrokes."""

_FILL = 'INSERT INTO sound ("column", term, sound, written) VALUES (?, ?, ?, ?)'
_SOUNDS = 'SELECT "column", term, sound, written FROM sound ORDER BY 1, 2, 3'
_WORDS = re.compile(r"\w+")
_FAMILY = 'SELECT family FROM term WHERE "column" = ? AND term = ?'
_OWN = """
SELECT term, sound FROM sound WHERE "column" IN (SELECT value FROM json_each(:tags))
  AND term IN (SELECT value FROM json_each(:words))
"""
_KNOWN = """
SELECT DISTINCT "column" FROM term WHERE "column" IN (SELECT value FROM json_each(:tags))
  AND term IN (SELECT value FROM json_each(:words))
"""
_LIKE = """
SELECT s."column", own.family, s.term, s.written, other.term FROM sound AS s
JOIN term AS own ON own."column" = s."column" AND own.term = s.term
JOIN term AS other ON other."column" = s."column" AND other.family = own.family
WHERE s.sound IN (SELECT value FROM json_each(?))
ORDER BY s."column", length(s.term), s.term, other.term
"""


@dataclass(frozen=True, slots=True)
class Heard:
    """A word that sounds like another: its language, as texts write it, and its folded forms."""

    tag: str
    text: str
    forms: tuple[str, ...]


class Sounds:
    """What else sounds like a word."""

    def __init__(self, ask: Ask, tags: tuple[str, ...], *, is_there: bool) -> None:
        """Ask through `ask`; where `is_there` is False the file has no sounds by our rules."""
        self._ask = ask
        self._tags = tags
        self._is_there = is_there
        self._heard: dict[tuple[str, tuple[str, ...]], tuple[Heard, ...]] = {}

    def like(self, word: str, forms: Collection[str]) -> tuple[Heard, ...]:
        """Return the names that sound like a folded word, each as its shortest form is written.

        Only names have any: words that the texts mostly write with a capital, or do not have (which
        must be more alike).
        `forms` are the other forms of the word that the texts have. A language that has the word
        itself has no other spelling for it: Niger is not Nigeria.
        """
        heard = sound(word)
        if not heard or not self._is_there:
            return ()
        key = (word, tuple(forms))
        if key not in self._heard:
            if len(self._heard) >= REMEMBERED:
                self._heard.clear()
            self._heard[key] = self._found(word, heard, forms)
        return self._heard[key]

    def _found(self, word: str, heard: str, forms: Collection[str]) -> tuple[Heard, ...]:
        values = {"tags": json.dumps(self._tags), "words": json.dumps([word, *forms])}
        known = {tag for (tag,) in self._ask(_KNOWN, values)}
        own = self._ask(_OWN, values) if known else [(word, heard)]
        if not own:
            return ()
        sounds = sorted({heard, *(each for _, each in own)})
        words = {word, *(term for term, _ in own)}
        texts: dict[tuple[str, str], str] = {}
        found: dict[tuple[str, str], dict[str, None]] = defaultdict(dict)
        for tag, family, term, written, form in self._ask(_LIKE, (json.dumps(sounds),)):
            if tag not in known and any(alike(each, term, is_strict=not known) for each in words):
                texts.setdefault((tag, family), written)
                found[tag, family][form] = None
        return tuple(Heard(place[0], text, tuple(found[place])) for place, text in texts.items())


def fill_sounds(connection: sqlite3.Connection, tags: tuple[str, ...]) -> None:
    """Fill the table `sound`; `search_text` must be filled. The caller commits."""
    connection.executemany(_FILL, sorted(_rows(connection, tags)))


def are_sounds_right(connection: sqlite3.Connection, tags: tuple[str, ...]) -> bool:
    """Tell whether the table `sound` is as `fill_sounds` would make it."""
    return connection.execute(_SOUNDS).fetchall() == sorted(_rows(connection, tags))


def _rows(
    connection: sqlite3.Connection, tags: tuple[str, ...]
) -> Iterator[tuple[str, str, str, str]]:
    for tag in tags:
        columns = ", ".join(map(quoted, search_columns((tag,))[:2]))  # facts are labels: capitals
        texts = connection.execute(f"SELECT {columns} FROM search_text")  # noqa: S608 - our names
        # A first word has a capital whatever it is.
        found = (word for row in texts for text in row for word in _WORDS.findall(text)[1:])
        for term, written in _names(Counter(found)):
            (family,) = connection.execute(_FAMILY, (tag, term)).fetchone() or ("",)
            # Endings have consonants too, and what looks like one may be of the name itself.
            for heard in sorted({sound(term), sound(family)} - {""}):
                yield tag, term, heard, written


def _names(counts: Mapping[str, int]) -> Iterator[tuple[str, str]]:
    """Yield folded words mostly written with a capital, and how; `counts` has words as written."""
    written: dict[str, dict[str, int]] = defaultdict(dict)
    for word, count in counts.items():
        for token in tokens(word):
            written[token.folded][word[token.start : token.end]] = count
    for term, ways in sorted(written.items()):
        capital = {way: count for way, count in ways.items() if way[0].isupper()}
        if capital and sum(capital.values()) >= MOSTLY * sum(ways.values()):
            yield term, max(sorted(capital), key=capital.__getitem__)
