"""Words broken at the ends of lines: YAML folds a line's end to a space, which parts their halves.

The rule, for a hyphen between letters or digits at a line's end:

1. Before a conjunction it belongs to the first word alone (`two- and three-day`) and stays.
2. Where a half has a digit, the first is all capitals or the second begins with one, it belongs to
   the word (`1983-cü`, `İƏT-in`, `Nagorno-Karabakh`), and the halves are joined by it.
3. Else the rest of the file tells: where the word stands there with its hyphen, it keeps it, where
   without, it loses it. Where it stands there in neither way, nobody can tell.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

_BREAK = re.compile(r"(?P<left>[^\W_]+)[-\u2010][ \t\r]*\n[ \t]*(?P<right>[^\W_]+)")
_ANY_BREAK = re.compile(r"[-\u2010](?<=[^\W_].)[ \t\r]*\n[ \t]*[^\W_]")
"""Whether there is one: looking from hyphen to hyphen is ten times as fast as from word to word."""
_WORD = re.compile(r"[^\W_]+(?:[-\u2010][^\W_]+)*")
_CONJUNCTIONS = frozenset({"and", "or", "və", "ya", "yaxud", "и", "или"})


@dataclass(frozen=True, slots=True)
class Broken:
    """A word broken at the end of a line, counted from 0; `whole` is None where nobody can tell."""

    line: int
    left: str
    right: str
    whole: str | None


class Hyphens:
    """The broken words of one file."""

    def __init__(self, text: str) -> None:
        """Look through a file's text."""
        self._text = text
        self.has_any = bool(_ANY_BREAK.search(text))

    def mend(self, value: str, first: int, last: int) -> tuple[str, list[Broken]]:
        """Return a value with its broken words joined, and those that could not be.

        Args:
            value: As YAML read it.
            first: The line at which it begins in the file, counted from 0.
            last: The line at which it ends.
        """
        loose = []
        for broken in self._breaks(first, last):
            if broken.whole is None:
                loose.append(broken)
                continue
            halves = rf"{re.escape(broken.left)}[-\u2010]\s+{re.escape(broken.right)}"
            value = re.sub(rf"(?<![^\W_]){halves}(?![^\W_])", broken.whole, value, count=1)
        return value, loose

    def _breaks(self, first: int, last: int) -> Iterator[Broken]:
        raw = "\n".join(self._lines[first : last + 1])
        for match in _BREAK.finditer(raw):
            left, right = match["left"], match["right"]
            if right.lower() not in _CONJUNCTIONS:
                line = first + raw.count("\n", 0, match.start())
                yield Broken(line, left, right, self._whole(left, right))

    def _whole(self, left: str, right: str) -> str | None:
        compound, word = f"{left}-{right}", left + right
        has_digit = any(letter.isdigit() for letter in word)
        if has_digit or left.isupper() or right[0].isupper() or compound.lower() in self._words:
            return compound
        return word if word.lower() in self._words else None

    @cached_property
    def _lines(self) -> list[str]:
        return self._text.split("\n")

    @cached_property
    def _words(self) -> frozenset[str]:
        """The file's words but for the broken ones, small, every hyphen the usual one."""
        found = _WORD.findall(_BREAK.sub(" ", self._text))
        return frozenset(word.lower().replace("\u2010", "-") for word in found)
