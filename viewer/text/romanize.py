"""Cyrillic letters in Latin ones, by named standards: `resources/romanization.toml`.

Russian by BGN/PCGN 1947, without its optional dots; Azerbaijani by its own Latin alphabet, letter
for letter. Every other script is left as it is: Arabic, which writes no short vowels, cannot be put
in Latin letters without adding what is not there.
"""

from __future__ import annotations

import tomllib
from functools import cache
from typing import NamedTuple

from viewer import paths
from viewer.text.languages import primary

_RUSSIAN = "ru"


class Table(NamedTuple):
    """The letters of one language; `start` where one begins a word or follows one of `after`."""

    standard: str
    letters: dict[str, str]
    start: dict[str, str]
    after: frozenset[str]


@cache
def tables() -> dict[str, Table]:
    """Return the table of each language that has one."""
    with paths.resources("romanization.toml").open("rb") as file:
        given = tomllib.load(file)
    return {
        lang: Table(one["standard"], one["letters"], one["start"], frozenset(one["after"]))
        for lang, one in given.items()
    }


def romanized(text: str, tag: str) -> str:
    """Return a text of a language with its Cyrillic letters in Latin ones.

    Cyrillic in a text of a language without a table of its own, such as a Russian name in an
    English title, is taken for Russian.
    """
    table = tables().get(primary(tag), tables()[_RUSSIAN])
    return "".join(_letter(text, place, table) for place in range(len(text)))


def _letter(text: str, place: int, table: Table) -> str:
    letter = text[place]
    small = letter.lower()
    if small not in table.letters:
        return letter
    before = text[place - 1 : place].lower()
    begins = not before.isalpha() or before in table.after
    latin = table.start.get(small, "") if begins else ""
    latin = latin or table.letters[small]
    if letter == small:
        return latin
    if _is_among_capitals(text, place):
        return _capitals(latin, table)
    return _capitals(latin[:1], table) + latin[1:]


def _is_among_capitals(text: str, place: int) -> bool:
    """Say whether a capital stands in a word of capitals, so that all its letters are."""
    following, before = text[place + 1 : place + 2], text[max(place - 1, 0) : place]
    return following.isupper() or (before.isupper() and not following.isalpha())


def _capitals(latin: str, table: Table) -> str:
    """Return letters as capitals; where there is an ı, the capital of i has its dot."""
    return (latin.replace("i", "İ") if "ı" in table.letters.values() else latin).upper()
