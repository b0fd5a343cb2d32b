"""Every place where what a reader typed stands in a text, also inside words."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from viewer.text.fold import IGNORED, fold, words
from viewer.text.spans import Span

MAX_TEXT = 400
"""Code points of a typed text that are looked for: a pasted page stands nowhere anyway."""


def occurrences(typed: str, text: str) -> tuple[Span, ...]:
    """Return where a text reads as typed, in code points; nothing typed stands nowhere.

    Letters fold as in the search, and what stands between words is all the same. Nothing typed is
    syntax. Signs alone, such as a dash, are looked for as they are.
    """
    wanted = unicodedata.normalize("NFC", typed[:MAX_TEXT]).strip()
    if not wanted:
        return ()
    pattern = _folded(wanted)
    if pattern is None:
        return tuple(Span(*found.span()) for found in re.finditer(re.escape(wanted), text))
    read = words(fold(text))
    return tuple(read.span(*found.span()) for found in pattern.finditer(read.text))


@lru_cache(maxsize=8)
def _folded(wanted: str) -> re.Pattern[str] | None:
    """Return the pattern of the words in what was typed; None where there are but signs."""
    parts = fold(wanted).replace(IGNORED, "").split()
    return re.compile(" +".join(map(re.escape, parts))) if parts else None
