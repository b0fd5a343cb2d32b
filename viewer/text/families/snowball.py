"""Keys of Russian and English families, by Snowball's stemmers with a few words put right."""

from __future__ import annotations

from functools import lru_cache
from typing import Protocol

from viewer.text.languages import primary

_ALGORITHMS = {"ru": "russian", "en": "english"}

_APART = {
    "ru": {
        "после": "после",
        "алиев": "алиев",
        "аль": "аль",
        "ней": "ней",
        "ее": "ее",
        "нее": "ней",
    },
    "en": {
        "authority": "authority",
        "authorities": "authority",
        "several": "several",
        "assistant": "assistant",
        "assistants": "assistant",
        "its": "its",
        "national": "national",
        "nationals": "national",
        "nationality": "nationality",
        "nationalities": "nationality",
        "international": "international",
        "internationally": "international",
        "organ": "organ",
        "organs": "organ",
        "human": "human",
        "humanity": "humanity",
        "arms": "arms",
        "resolute": "resolute",
    },
}
"""Words that the stemmers would put with others, by language, and their keys."""

_TOGETHER = {
    "ru": {
        "азербайджа": "азербайджан",
        "ильх": "ильхам",
        "караб": "карабах",
        "посол": "посл",
        "самм": "саммит",
    },
    "en": {},
}
"""Stems of which a part was taken for an ending, by language, and what other forms have."""

_FLEETING = {"ru": ("ец", "ц"), "en": ("", "")}
"""What a stem ends in without an ending, and with one: беженец, беженцы."""


class _Stemmer(Protocol):
    def stemWord(self, word: str) -> str: ...  # noqa: N802 - PyStemmer's own name


def key(word: str, tag: str) -> str:
    """Return the key of a folded word's family; where a language has no rules, the word."""
    language = primary(tag)
    if language not in _ALGORITHMS:
        return word
    if word in _APART[language]:
        return _APART[language][word]
    stem = _stemmer(language).stemWord(word)
    bare, inflected = _FLEETING[language]
    if bare and stem.endswith(bare):
        stem = stem.removesuffix(bare) + inflected
    return _TOGETHER[language].get(stem, stem)


@lru_cache(maxsize=2)
def _stemmer(language: str) -> _Stemmer:
    from Stemmer import Stemmer  # the first list does without

    made: _Stemmer = Stemmer(_ALGORITHMS[language], 0)  # no cache: a vocabulary has each word once
    return made
