"""Order of texts in lists: the alphabets of Azerbaijani, Russian and English.

Punctuation and case do not count, digits come before letters and in the order of their value. In
Russian lists Cyrillic comes first (CLDR, collation of `ru`), in all others Latin; any other script
follows. Letters of another alphabet stand beside those they are made from.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import TypeAlias

from viewer.text.languages import primary

CollationKey: TypeAlias = tuple[tuple[tuple[int, int, int], ...], tuple[int, ...], str]

_LATIN = "abcdefghijklmnopqrstuvwxyz"
_CYRILLIC = "абвгґдеєжзиіїйклмнопрстуўфхцчшщъыьэюя"
_ALPHABETS = {"az": "abcçdeəfgğhxıijkqlmnoöprsştuüvwyz"}
_BASES = {"ə": "e", "ı": "i", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "þ": "th", "ß": "ss"}
_TURKIC_SMALLS = {"I": "ı", "İ": "i"}
_PARTS = re.compile(r"\d+|[^\W\d_]", re.UNICODE)
_DIGITS, _FIRST, _SECOND, _OTHER = range(4)


def collation_key(text: str, lang: str) -> CollationKey:
    """Return a key that sorts texts as a list in language `lang` (BCP 47 tag) does.

    Texts that differ only in accents, case or punctuation follow each other, always in one order.
    """
    ranks, letters = _ranks(primary(lang)), []
    accents: list[int] = []
    for part in _PARTS.findall(unicodedata.normalize("NFC", text)):
        if part.isdecimal():
            letters.append((_DIGITS, len(str(int(part))), int(part)))
            continue
        for letter, accent in _bases(_small(part, lang), ranks):
            rank = ranks.get(letter)
            letters.append((*rank, 0) if rank else (_OTHER, ord(letter), 0))
            accents.append(accent)
    return tuple(letters), tuple(accents), text


@cache
def _ranks(lang: str) -> dict[str, tuple[int, int]]:
    latin = _ALPHABETS.get(lang, _LATIN)
    scripts = (_CYRILLIC, latin) if lang == "ru" else (latin, _CYRILLIC)
    return {
        letter: (script, place)
        for script, alphabet in zip((_FIRST, _SECOND), scripts, strict=True)
        for place, letter in enumerate(alphabet)
    }


def _small(letter: str, lang: str) -> str:
    if primary(lang) in ("az", "tr") and letter in _TURKIC_SMALLS:
        return _TURKIC_SMALLS[letter]
    return letter.lower().removesuffix("\u0307")


def _bases(small: str, ranks: dict[str, tuple[int, int]]) -> list[tuple[str, int]]:
    """Return the letters of the alphabet that a letter is sorted as, each with its accent."""
    if small in ranks:
        return [(small, 0)]
    base = _BASES.get(small)
    if base is None:
        parts = unicodedata.normalize("NFD", small)
        base = "".join(part for part in parts if not unicodedata.combining(part)) or small
    accent = ord(small[0]) if base != small else 0
    return [(letter, accent) for letter in base]
