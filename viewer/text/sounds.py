"""How names sound, whatever script and spelling: Ходжалы, Xocalı and Khojaly are one.

Two steps. `romanised` writes a word in one rough alphabet in which letters that Azerbaijani,
Russian and English write for one another are one; `sound` leaves only its consonants, which
different spellings share. Words of one sound are a name only where they are also `alike`.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import groupby

SHORTEST = 4
"""Letters of a word that can be known by its sound; shorter ones share it with too many others."""

FLOOR = 0.8
"""Jaro-Winkler similarity, from 0 to 1, that two romanised words of one name have at least."""

HIGH_FLOOR = 0.88
"""The same where the sound has fewer than `FEW` consonants (Oman is not Amman), or wanted so."""

FEW = 3

_CYRILLIC = """
    а=a б=b в=v г=g д=d е=e ж=c з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=h ц=s
    ч=c ш=s щ=s ъ= ы=i ь= э=e ю=yu я=ya ғ=g ҝ=g ҹ=c һ=h ө=o ү=u ј=y і=i ї=i є=e ґ=g
"""
_FROM_CYRILLIC = str.maketrans(dict(pair.split("=") for pair in _CYRILLIC.split()))

# Folded letters, so c is ç too and s is ş. The longer come first.
_LATIN = """
    dzh=c tch=c dj=c zh=c ch=c sh=s ts=s tz=s kh=h gh=g ph=f th=t wh=v ck=k oo=u ee=i ou=u
    iy=i yi=i ij=i yy=y ye=e yo=o q=g x=h j=c w=v
"""
_TOGETHER = dict(pair.split("=") for pair in _LATIN.split())
_GROUPS = re.compile("|".join(_TOGETHER))
_VOWEL_GROUPS = re.compile("iy|yi|yy|ye|yo")
_DZH = ("дж", "c")

_SAME_PLACE = str.maketrans("khq", "ggg")
"""Sounds of one place in the mouth, which languages write for one another."""

_VOWELS = frozenset("aeiouy")
_LETTERS = re.compile("[a-z]+|[\u0400-\u04ff]+")


def romanised(word: str) -> str:
    """Return a folded word in the rough alphabet; one of other scripts than ours as it is."""
    latin = word.replace(*_DZH).translate(_FROM_CYRILLIC)
    groups = _GROUPS if latin == word else _VOWEL_GROUPS  # пх is no ph
    return _single(groups.sub(lambda found: _TOGETHER[found[0]], latin))


@lru_cache(maxsize=1_000)
def sound(word: str) -> str:
    """Return the consonants of a folded word, after an `a` where it begins with a vowel.

    Nothing for a word that is too short, or not in Latin or Cyrillic letters alone.
    """
    if len(word) < SHORTEST or not _LETTERS.fullmatch(word):
        return ""
    written = romanised(word)
    consonants = "".join(letter for letter in written if letter not in _VOWELS)
    first = "a" if written[:1] in _VOWELS else ""
    return first + consonants.translate(_SAME_PLACE) if consonants else ""


def alike(one: str, other: str, *, is_strict: bool = False) -> bool:
    """Tell whether two folded words of one sound may be spellings of one name."""
    first, second = _open_a(romanised(one)), _open_a(romanised(other))
    if first == second:
        return True
    from rapidfuzz.distance import JaroWinkler  # few queries need it

    is_strict = is_strict or len(sound(one).lstrip("a")) < FEW
    return JaroWinkler.similarity(first, second) >= (HIGH_FLOOR if is_strict else FLOOR)


def _open_a(written: str) -> str:
    """Begin with a what an Azerbaijani ə, folded to e, may begin: Əliyev is Алиев."""
    return "a" + written[1:] if written.startswith("e") else written


def _single(letters: str) -> str:
    """Write doubled letters once."""
    return "".join(letter for letter, _ in groupby(letters))
