"""Takes Azerbaijani words apart: of which stems may a word be a form."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from viewer.text.families.azerbaijani import (
    FINITE,
    GLIDE,
    IRREGULAR_NOUNS,
    IRREGULAR_VERBS,
    NEGATION,
    NOMINAL,
    SHORT_VERBS,
    SOFTENED,
    TENSES,
    VOICED,
)

VERB = "-"
"""Stands after the stem of a verb, which is no word by itself: `et-`."""

SHORTEST = 2
"""Letters of the shortest stem; so short a one needs an ending of as many."""

_STATES = {
    state: tuple(tuple(step.split(">")) for step in steps.split())
    for state, steps in (NOMINAL | FINITE).items()
}
_LATIN = re.compile("[a-z]+")
_LETTER = re.compile(r"\((.)\)|(.)")
_VOWELS = "aeiou"
_HARMONY = {
    "A": {"a": "a", "e": "e", "i": "ae", "o": "ae", "u": "ae"},
    "I": {"a": "i", "e": "i", "i": "i", "o": "u", "u": "u"},
    "K": {"a": "qg", "e": "ky", "i": "qkgy", "o": "qkgy", "u": "qkgy"},
}


class Reading(NamedTuple):
    """A way to take a word for a form: of `stem` (`VERB` after a verb's), by so many letters.

    `tense` is the ending of `TENSES` that a verb has. `is_restored` tells that the stem's last
    letter is what it would be without the ending, `is_refilled` that a vowel lost was put back.
    """

    stem: str
    letters: int
    tense: str = ""
    is_restored: bool = False
    is_refilled: bool = False


def readings(word: str) -> list[Reading]:
    """Return the ways to take a folded word for an inflected form, the shortest stem first."""
    if not _LATIN.fullmatch(word):
        return []
    found: list[Reading] = []
    vowel = ""
    for cut in range(1, len(word)):
        if word[cut - 1] in _VOWELS:
            vowel = word[cut - 1]
        if cut < SHORTEST or not vowel or word[cut] not in _firsts():
            continue
        stem, rest = word[:cut], word[cut:]
        if cut > SHORTEST or len(rest) >= SHORTEST:
            found += _of_noun(stem, rest, vowel)
            found += _of_verb(stem, rest, vowel)
    return found


def restored(stem: str) -> Iterator[str]:
    """Yield the nouns that may be `stem` before a vowel: torpaq for torpağ-, mövqe for mövqey-."""
    if stem in IRREGULAR_NOUNS:
        yield IRREGULAR_NOUNS[stem]
    if stem.endswith("e" + GLIDE) and len(stem) > SHORTEST + 1:
        yield stem.removesuffix(GLIDE)
    if stem[-1] in SOFTENED and stem[-2] in _VOWELS and _is_long(stem):
        yield stem[:-1] + SOFTENED[stem[-1]]


def refilled(stem: str) -> Iterator[str]:
    """Yield the noun that may have lost its last vowel to become `stem`: oğl-, oğul."""
    if len(stem) > SHORTEST and not _is_long(stem) and not set(stem[-2:]) & set(_VOWELS):
        yield stem[:-1] + _HARMONY["I"][_last_vowel(stem)] + stem[-1]


def _of_noun(stem: str, rest: str, vowel: str) -> Iterator[Reading]:
    if not _follows("noun", rest, vowel, stem[-1] in _VOWELS):
        return
    yield Reading(stem, len(rest))
    if rest[0] in _VOWELS:
        for noun in restored(stem):
            yield Reading(noun, len(rest), is_restored=True)
        for noun in refilled(stem):
            yield Reading(noun, len(rest), is_refilled=True)


def _of_verb(stem: str, rest: str, vowel: str) -> Iterator[Reading]:
    tense = _tense(rest, vowel, stem[-1] in _VOWELS)
    if not tense or _is_negated(stem):
        return
    for verb in _verbs(stem, rest[0] in _VOWELS):
        if len(verb) > SHORTEST or verb in SHORT_VERBS:
            yield Reading(verb + VERB, len(rest), tense, is_restored=verb != stem)


def _verbs(stem: str, is_before_vowel: bool) -> Iterator[str]:
    """Yield the verbs that a stem may be of: itself, or törəd- of törət-, dey- of de-."""
    if not is_before_vowel:
        yield stem
    elif stem in IRREGULAR_VERBS:
        yield IRREGULAR_VERBS[stem]
    elif not (stem.endswith(GLIDE) and stem[-2] in _VOWELS and _is_long(stem)):
        yield stem
        if stem[-1] in VOICED and stem[-2] in _VOWELS:
            yield stem[:-1] + VOICED[stem[-1]]


def _is_negated(stem: str) -> bool:
    """Tell whether a verb's stem has the ending of "not", which is none of the stem's."""
    return _is_long(stem) and stem.endswith(_spelt_negation())


@lru_cache(maxsize=1)
def _spelt_negation() -> tuple[str, ...]:
    return tuple(ending for ending, _ in _spellings(NEGATION, "i", True))


def _is_long(stem: str) -> bool:
    """Tell whether a stem has more than one syllable."""
    return sum(letter in _VOWELS for letter in stem) > 1


def _tense(rest: str, vowel: str, is_open: bool) -> str:
    """Return the tense with which `rest` may follow the stem of a verb, or nothing."""
    for tense, (ending, following, after, opens) in _tenses(vowel, is_open).get(rest[0], ()):
        if rest == ending:
            return tense
        if rest.startswith(ending) and _follows(following, rest[len(ending) :], after, opens):
            return tense
    for ending, after in _spellings(NEGATION, vowel, is_open):
        if rest.startswith(ending) and rest != ending and not rest.startswith(NEGATION, 2):
            return _tense(rest[len(ending) :], after, True)
    return ""


def _follows(state: str, rest: str, vowel: str, is_open: bool) -> bool:
    """Tell whether `rest` is what a state lets follow after a vowel; `is_open` after it at once."""
    for ending, following, after, opens in _steps(state, vowel, is_open).get(rest[0], ()):
        if rest == ending:
            return True
        if rest.startswith(ending) and _follows(following, rest[len(ending) :], after, opens):
            return True
    return False


class _Step(NamedTuple):
    """An ending as it is written, and where it leads: to a state, after a vowel."""

    ending: str
    state: str
    vowel: str
    is_open: bool


@lru_cache(maxsize=1_000)
def _steps(state: str, vowel: str, is_open: bool) -> dict[str, list[_Step]]:
    """Return what may follow in a state, those passed on to included, by its first letter."""
    found: dict[str, list[_Step]] = {}
    for suffix, following in _STATES[state]:
        if suffix:
            for step in _written(suffix, following, vowel, is_open):
                found.setdefault(step.ending[0], []).append(step)
        else:
            for letter, steps in _steps(following, vowel, is_open).items():
                found.setdefault(letter, []).extend(steps)
    return found


@lru_cache(maxsize=100)
def _tenses(vowel: str, is_open: bool) -> dict[str, list[tuple[str, _Step]]]:
    """Return the tenses that may follow a verb's stem, by their first letter."""
    found: dict[str, list[tuple[str, _Step]]] = {}
    for tense, state in TENSES.items():
        for step in _written(tense, state, vowel, is_open):
            found.setdefault(step.ending[0], []).append((tense, step))
    return found


@lru_cache(maxsize=1)
def _firsts() -> frozenset[str]:
    """Return the letters with which any ending begins: what most places of a word do not have."""
    after = [(vowel, is_open) for vowel in _VOWELS for is_open in (True, False)]
    nouns = (letter for way in after for letter in _steps("noun", *way))
    verbs = (letter for way in after for letter in _tenses(*way))
    return frozenset((*nouns, *verbs, NEGATION[0]))


def _written(suffix: str, state: str, vowel: str, is_open: bool) -> Iterator[_Step]:
    for ending, after in _spellings(suffix, vowel, is_open):
        yield _Step(ending, state, after, ending[-1] in _VOWELS)


@lru_cache(maxsize=1_000)
def _spellings(suffix: str, vowel: str, is_open: bool) -> tuple[tuple[str, str], ...]:
    """Return the ways an ending is written after a vowel, each with the last vowel it leaves."""
    ways = [("", vowel)]
    for optional, plain in _LETTER.findall(suffix):
        letter = optional or plain
        if optional and (letter == "I") is is_open:
            continue
        ways = [
            (written + each, each if each in _VOWELS else last)
            for written, last in ways
            for each in _HARMONY.get(letter, {}).get(last, letter)
        ]
    return tuple(ways)


def _last_vowel(text: str) -> str:
    return next((letter for letter in reversed(text) if letter in _VOWELS), "")
