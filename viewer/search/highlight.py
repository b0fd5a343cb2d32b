"""What to show of a text in which a query's words stand: marks, and the best part of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from viewer.search.finder import Found, Reading, finder
from viewer.search.match import Families
from viewer.search.naming import Named
from viewer.search.query import SearchQuery
from viewer.text.spans import Span, clip, merge

WIDTH = 160
"""Code points of a snippet, about; a line or two of the list."""

_BEFORE = 3
"""One part in so many of what a snippet has to spare stands before the first mark."""

_LONGEST = 60
"""A longer stretch without a space is cut anywhere."""

_ELLIPSIS = "…"


@dataclass(frozen=True, slots=True)
class Snippet:
    """A part of a text with its marks: `spans` are code points of `text`, ellipses included.

    `field` is title, text, facts or marks; the marks (id, symbol, official title) have the
    language `und`.
    """

    lang: str
    field: str
    text: str
    spans: tuple[Span, ...]


def marks(
    query: SearchQuery,
    text: str,
    lang: str | None = None,
    families: Families = (),
    names: tuple[Named, ...] = (),
) -> tuple[Span, ...]:
    """Return where the query's words stand in a text; of a word still being typed, its beginning.

    With `lang` only what may stand in that language is marked. `families` are the other forms of
    the words, `names` other spellings of what they name; these are marked whole.
    """
    return spans(finder(query, families, names).find(Reading(text, lang, "")))


def spans(found: Iterable[Found]) -> tuple[Span, ...]:
    """Return the places that terms were found at, those that touch made one."""
    return merge(Span(place.start, place.end) for place in found)


def snippet(reading: Reading, found: list[Found], width: int = WIDTH) -> Snippet:
    """Return the best part of a text: most different terms, then most places, then the first.

    It is cut at spaces, and an ellipsis stands where text was left out. `found` must not be empty.
    """
    window = _window(reading.text, _densest(found, width), width)
    head = _ELLIPSIS if window.start else ""
    tail = _ELLIPSIS if window.end < len(reading.text) else ""
    shown = reading.text[window.start : window.end].replace("\n", " ")
    inside = clip(spans(found), window)
    shifted = tuple(Span(span.start + len(head), span.end + len(head)) for span in inside)
    return Snippet(reading.lang or "", reading.field, f"{head}{shown}{tail}", shifted)


def _densest(found: list[Found], width: int) -> Span:
    """Return the best stretch from one place to another."""
    best = (0, 0)
    chosen = Span(found[0].start, found[0].end)
    for index, first in enumerate(found):
        inside = []
        for place in found[index:]:
            if place.start - first.start >= width:
                break
            if place is first or place.end - first.start <= width:
                inside.append(place)
        value = (len({place.term for place in inside}), len(inside))
        if value > best:
            best, chosen = value, Span(first.start, max(place.end for place in inside))
    return chosen


def _window(text: str, core: Span, width: int) -> Span:
    """Widen a stretch to about `width`, to where words begin and end."""
    if len(text) <= width:
        return Span(0, len(text))
    spare = max(0, width - (core.end - core.start))
    start = max(0, core.start - spare // _BEFORE)
    end = min(len(text), start + max(width, core.end - core.start))
    start = max(0, min(start, end - width))
    return Span(_word_start(text, start, core.start), _word_end(text, core.end, end))


def _word_start(text: str, start: int, core: int) -> int:
    """Return where to begin: at `start`, or the next word after it, or the word `core` is in."""
    if start == 0 or text[start - 1].isspace():
        return start
    for place in range(start, core):
        if text[place].isspace():
            return place + 1
    for place in range(start, max(0, start - _LONGEST), -1):
        if text[place - 1].isspace():
            return place
    return 0 if start <= _LONGEST else start


def _word_end(text: str, core: int, end: int) -> int:
    """Return where to stop: at `end`, or the last space before it, or after the word of `core`."""
    if end == len(text) or text[end].isspace():
        return end
    for place in range(end - 1, core - 1, -1):
        if text[place].isspace():
            return place
    for place in range(end, min(len(text), end + _LONGEST)):
        if text[place].isspace():
            return place
    return len(text) if len(text) - end <= _LONGEST else end
