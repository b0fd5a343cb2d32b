"""Where a text's code points stand in a Qt document, which counts UTF-16 units.

A document holds a text code point for code point: what it cannot hold is replaced one to one,
and words longer than `LONGEST_WORD` get break marks, because laying them out takes seconds.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

LONGEST_WORD = 1_000
BREAK = "\u200b"
_WORD_PART = re.compile(rf"\S{{{LONGEST_WORD}}}(?=\S)")
_SPACES = dict.fromkeys(
    [*range(0x20), *range(0x7F, 0xA0), 0x2029, 0xFEFF], " "
)  # controls, paragraph separator and byte order mark would start blocks or vanish
_UNSHOWABLE = dict.fromkeys([0xFDD0, 0xFDD1, 0xFFFC, 0xFFFE, 0xFFFF], "\ufffd")  # Qt's own marks
_REPLACED = str.maketrans({**_SPACES, **_UNSHOWABLE, "\n": "\u2028"})


def shown(text: str) -> str:
    """Return a text as a document holds it, line ends as U+2028."""
    clean = _clean(text)
    if len(clean) <= LONGEST_WORD:
        return clean
    return _WORD_PART.sub(lambda part: part[0] + BREAK, clean)


def _clean(text: str) -> str:
    if text.isprintable() and "\ufffc" not in text:  # nearly always, and 10 times as fast
        return text
    return text.translate(_REPLACED)


class Offsets:
    """Turns code point offsets of a text into offsets of the document that shows it, and back."""

    def __init__(self, text: str) -> None:
        """Note where the two ways of counting part."""
        self._length = len(text)
        self._breaks = [part.end() for part in _WORD_PART.finditer(_clean(text))]
        wide = bool(text) and max(text) > "\uffff"
        self._wide = [at for at, letter in enumerate(text) if letter > "\uffff"] if wide else []

    def to_document(self, offset: int) -> int:
        """Return where a code point stands in the document."""
        return offset + bisect_right(self._breaks, offset) + bisect_left(self._wide, offset)

    def to_text(self, offset: int) -> int:
        """Return the first code point at or after a place in the document."""
        return bisect_left(range(self._length), offset, key=self.to_document)
