"""Characters that do not belong in a source file: invisible, look-alike, not composed."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from viewer.collection.problems import Problem

_STRAYS = (
    "\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u200b\u2028\u2029\u2060\ufeff"
    "\ufff9-\ufffd\ufdd0-\ufdef\ufffe\uffff\ue000-\uf8ff"
)
_TURNS = "\u202a-\u202e\u2066-\u2069"
_STRAY = re.compile(f"[{_STRAYS}]")
_DIRECTIONS = re.compile(f"[{_TURNS}]")
_RARE = re.compile(f"[\t{_STRAYS}{_TURNS}]")
_LATIN, _CYRILLIC = "A-Za-zÀ-ÖØ-öø-ʯḀ-ỿ", "Ѐ-ԯ"
_ANY_CYRILLIC = re.compile(f"[{_CYRILLIC}]")
_MIXED = re.compile(f"[{_CYRILLIC}](?:[{_LATIN}]|(?<=[{_LATIN}].))")
"""Looks from each Cyrillic letter both ways: three times as fast as looking for pairs."""

_LETTERS = re.compile(f"[{_LATIN}{_CYRILLIC}]+")
_ESCAPE = re.compile(r"\\[xuUN_LPe0abv]")

_OPENING = {"\u202a", "\u202b", "\u202d", "\u202e"}
_ISOLATES = {"\u2066", "\u2067", "\u2068"}

LOOK_ALIKES = frozenset("АВЕЅІЈКМНОРСТУХЬаесіјорѕухһ")
"""Cyrillic letters that look like Latin ones."""


def raw_problems(file: str, text: str) -> list[Problem]:
    """Return what is wrong with the characters of a file, each at its line."""
    problems = []
    if text.startswith("\ufeff"):
        problems.append(Problem(file, 1, "byte-order-mark"))
        text = text[1:]
    text = text.replace("\r\n", "\n")
    if _is_suspicious(text):
        for number, line in enumerate(text.split("\n"), start=1):
            problems += [
                Problem(file, number, key, params) for key, params in character_flaws(line)
            ]
    return problems


def character_flaws(text: str) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield key and values of each thing wrong with the characters of a text."""
    if "\t" in text:
        yield "tab", {}
    if stray := _STRAY.search(text):
        yield "stray-character", {"code": code(stray[0])}
    if not unicodedata.is_normalized("NFC", text):
        yield "not-composed", {"word": _not_composed(text)}
    if _MIXED.search(text):
        yield "mixed-script", {"word": _mixed_word(text)}


def needs_close_reading(text: str) -> bool:
    """Tell whether a file has escapes or direction marks, which only decoded values explain."""
    return bool(("\\" in text and _ESCAPE.search(text)) or _DIRECTIONS.search(text))


def value_flaws(text: str) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield key and values of each thing wrong with the characters of a decoded value."""
    yield from character_flaws(text)
    if not directions_pair_up(text):
        yield "unpaired-direction", {}


def code(character: str) -> str:
    """Return a character's code point as Unicode writes it: `U+00AD`."""
    return f"U+{ord(character):04X}"


def directions_pair_up(text: str) -> bool:
    """Tell whether embeddings, overrides and isolates all end (Unicode UAX 9, section 2)."""
    open_: list[bool] = []
    for mark in _DIRECTIONS.findall(text):
        if mark in _OPENING or mark in _ISOLATES:
            open_.append(mark in _ISOLATES)
        elif not open_ or open_.pop() != (mark == "\u2069"):
            return False
    return not open_


def look_alike(text: str) -> str | None:
    """Return a word of a Latin-script text that is Cyrillic only by its look-alike letters."""
    if not _ANY_CYRILLIC.search(text):
        return None
    for word in _LETTERS.findall(text):
        if LOOK_ALIKES.issuperset(word):
            return str(word)
    return None


def _is_suspicious(text: str) -> bool:
    if _RARE.search(text) or _MIXED.search(text):
        return True
    return not unicodedata.is_normalized("NFC", text)


def _not_composed(text: str) -> str:
    words = (word for word in text.split() if not unicodedata.is_normalized("NFC", word))
    return next(words, text.strip())


def _mixed_word(text: str) -> str:
    return next(str(word) for word in _LETTERS.findall(text) if _MIXED.search(word))
