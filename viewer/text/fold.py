"""Folding: letters that readers take for one another become one, code point by code point.

The search index folds in two steps: its view replaces `REPLACED` in SQL, and SQLite's tokenizer
`unicode61` does the rest. `fold` does both at once, so that words found here are words found there.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass
from itertools import accumulate

from viewer.text import unicode61
from viewer.text.languages import primary
from viewer.text.spans import Span

IGNORED = "\u00ad"
"""What `fold` makes of every code point that is no part of a word although it stands inside it."""

# First the letter, then those taken for it: Azerbaijani, also where an old font or keyboard gave a
# look-alike schwa; Russian (й is another letter than и); Arabic and Persian.
_SAME = "eəƏǝƎәӘ iı еёЁ اأإآٱ هة يىی كک"
# Apostrophes that Unicode counts as letters become separators, as ' and ’ are.
_SEPARATING = "ʻʼʽʾʿ"
# Soft hyphen, zero widths, joiners, the Arabic letter mark, primes for the Cyrillic soft and hard
# sign; then Arabic: tatweel and the vowel signs, which unicode61 would split words at.
_DROPPED = "\u00ad\u200b\u200c\u200d\u2060\ufeff\u061cʹʺ\u0640" + "".join(
    map(chr, (*range(0x64B, 0x653), 0x670))
)

REPLACED: dict[str, str] = {
    **{letter: word[0] for word in _SAME.split() for letter in word[1:]},
    **dict.fromkeys(_SEPARATING, " "),
    **dict.fromkeys(_DROPPED, ""),
}
"""What the index's view replaces before the tokenizer sees a text; the empty string drops."""

_LETTERS = {ord(letter): word[0] for word in unicode61.LETTERS.split() for letter in word[1:]}
_TURNS = tuple(accumulate(int(step, 36) for step in unicode61.SEPARATORS.split()))
_WORD = re.compile("[^ ]+")
_UNEVEN = re.compile(f"[Σ{_DROPPED}{unicode61.MARKS}]")


@dataclass(frozen=True, slots=True)
class Token:
    """A word: code points `start` to `end` of the text, and its folded form."""

    start: int
    end: int
    folded: str


class _Folds(dict[int, str]):
    """Code point to what it folds to; filled as code points are met."""

    def __missing__(self, code: int) -> str:
        letter = chr(code)
        if letter in REPLACED:
            folded = REPLACED[letter] or IGNORED
        elif letter in unicode61.MARKS:
            folded = IGNORED
        elif bisect_right(_TURNS, code) % 2:  # the first turn, at U+0000, begins a separator
            folded = " "
        else:
            folded = _LETTERS.get(code, letter)
        self[code] = folded
        return folded


class _Smalls(dict[int, str]):
    """Code point to its small letter; what is no letter is treated as `fold` does."""

    def __missing__(self, code: int) -> str:
        folded = _FOLDS[code]
        self[code] = small = folded if folded in (" ", IGNORED) else chr(code).lower()[0]
        return small


_FOLDS = _Folds()
_SMALLS = _Smalls()
_TURKIC_SMALLS = _Smalls({ord("I"): "ı"})
_TURKIC = frozenset({"az", "tr", "tk", "tt", "crh", "gag"})


def fold(text: str) -> str:
    """Fold a text to one of the same length, in which equal words are equal strings.

    Separators become spaces, and what is ignored inside words becomes `IGNORED`.
    """
    return text.translate(_FOLDS)


def small(text: str, tag: str = "") -> str:
    """Do the same but keep the letters as they are written, only small.

    In a Turkic language I is the capital of ı. (Python's `str.lower` makes two of İ.)
    """
    return text.translate(_TURKIC_SMALLS if primary(tag) in _TURKIC else _SMALLS)


def lower(text: str, tag: str = "") -> str | None:
    """Make a text's letters as small as `small` does, six times as fast, and nothing else of it.

    None stands for a text with ignored code points in its words, or with a letter that Python makes
    small by its neighbours: a word that `small` finds may not be a stretch of such a text.
    """
    if _UNEVEN.search(text):
        return None
    if primary(tag) in _TURKIC:
        text = text.replace("I", "ı")
    return text.replace("İ", "i").lower()


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a text, what is ignored inside them taken out; finds its way back to the text.

    `text` has the words with one or more spaces between them. `places`, where anything was taken
    out, has for each code point of `text`, and for its end, the place in the original.
    """

    text: str
    places: tuple[int, ...] = ()

    def span(self, start: int, end: int) -> Span:
        """Return where code points `start` to `end` stand in the original, with marks on them."""
        return Span(self.places[start], self.places[end]) if self.places else Span(start, end)


def words(folded: str) -> Words:
    """Return the words of a text that `fold` or `small` has made."""
    if IGNORED not in folded:
        return Words(folded)
    places = [place for place, letter in enumerate(folded) if letter != IGNORED]
    return Words(folded.replace(IGNORED, ""), (*places, len(folded)))


def tokens(text: str, spell: Callable[[str], str] = fold) -> list[Token]:
    """Split a text into its words, as the search index does; `spell` is `fold` or a `small`."""
    found = words(spell(text))
    result = []
    for match in _WORD.finditer(found.text):
        span = found.span(*match.span())
        result.append(Token(span.start, span.end, match[0]))
    return result
