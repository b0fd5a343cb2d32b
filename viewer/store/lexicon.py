"""Questions about the words that the index has."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from typing import Any

from viewer.store.spellings import Ask

MANY = 100_000
"""In a vocabulary of more words, only those with the same first letter are looked through."""

VERY_MANY = 1_000_000
"""And of still more, only those with the same two."""

REMEMBERED = 1_000
"""Answers that are kept between keystrokes."""

_KNOWN = """
SELECT DISTINCT term FROM term
WHERE "column" IN (SELECT value FROM json_each(:columns))
  AND term IN (SELECT value FROM json_each(:words))
"""
_BEGINS = """
SELECT 1 FROM term
WHERE "column" IN (SELECT value FROM json_each(:columns)) AND term >= :first AND term < :end
LIMIT 1
"""
# Counting would read them all; they are numbered without gaps.
_COUNT = "SELECT max(rowid) FROM term"
_SIZED = """
SELECT term, statements FROM term WHERE length(term) BETWEEN :least AND :most
"""
_SIZED_ALIKE = """
SELECT term, statements FROM term
WHERE "column" IN (SELECT value FROM json_each(:columns)) AND term >= :first AND term < :end
  AND length(term) BETWEEN :least AND :most
"""
_IS_NAME = "SELECT 1 FROM sound WHERE term = :word LIMIT 1"


class Lexicon:
    """The folded words of an index, in one language or in all its columns."""

    def __init__(self, ask: Ask, tags: tuple[str, ...], *, has_sounds: bool) -> None:
        """Ask through `ask`; `has_sounds` tells that the file knows names by our rules."""
        self._ask = ask
        self._columns = json.dumps([*tags, "marks"])
        self._has_sounds = has_sounds
        self._count: int | None = None
        self._answers: dict[tuple[str, str, str | None], bool] = {}

    def has(self, word: str, tag: str | None = None) -> bool:
        """Tell whether texts have a folded word, in a language or anywhere."""
        return self._remembered(_KNOWN, word, tag, {"words": json.dumps([word])})

    def known(self, words: Iterable[str], tag: str | None = None) -> set[str]:
        """Return those of some folded words that texts have."""
        values = {"columns": self._in(tag), "words": json.dumps(list(words))}
        return {term for (term,) in self._ask(_KNOWN, values)}

    def begins(self, prefix: str, tag: str | None = None) -> bool:
        """Tell whether a word of the texts begins with folded letters."""
        return self._remembered(_BEGINS, prefix, tag, _range(prefix))

    def sized(self, word: str, slack: int, tag: str | None = None) -> dict[str, int]:
        """Return the words about as long as a folded word, and in how many statements they stand.

        Those of a language (or of several) that are up to `slack` letters longer or shorter.
        """
        values: dict[str, Any] = {"least": len(word) - slack, "most": len(word) + slack}
        first = word[: self._letters()]
        if tag or first:
            rows = self._ask(_SIZED_ALIKE, {**values, **_range(first), "columns": self._in(tag)})
        else:
            rows = self._ask(_SIZED, values)
        found = Counter[str]()
        for term, statements in rows:  # SQL would sort them to add them up
            found[term] += statements
        return found

    def is_name(self, word: str) -> bool:
        """Tell whether texts mostly write a folded word with a capital."""
        return self._has_sounds and bool(self._ask(_IS_NAME, {"word": word}))

    def _remembered(self, sql: str, word: str, tag: str | None, values: dict[str, str]) -> bool:
        """Tell whether a question has an answer; asked once, for the next letter asks it again."""
        key = (sql, word, tag)
        if key not in self._answers:
            if len(self._answers) >= REMEMBERED:
                self._answers.clear()
            self._answers[key] = bool(self._ask(sql, {"columns": self._in(tag), **values}))
        return self._answers[key]

    def _letters(self) -> int:
        """Return with how many letters of a word those like it must begin."""
        if self._count is None:
            self._count = self._ask(_COUNT, {})[0][0] or 0
        return (self._count > MANY) + (self._count > VERY_MANY)

    def _in(self, tag: str | None) -> str:
        return json.dumps([tag]) if tag else self._columns


def _range(prefix: str) -> dict[str, str]:
    """Return the bounds of the words that begin with a prefix."""
    return {"first": prefix, "end": prefix + "\U0010ffff"}
