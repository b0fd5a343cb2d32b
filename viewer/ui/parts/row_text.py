"""Short texts laid out for painting: some lines, then elided; marked; in either direction."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

from viewer.text.spans import Span, clip

if TYPE_CHECKING:  # PySide makes the class only where a text is marked
    from PySide6.QtGui import QTextCharFormat

_ELLIPSIS = "…"
_LAST_SINGLE = "\uffff"
"""Code points after it are two units in UTF-16."""
_BREAKS = re.compile(r"[\s\u2028\u2029]")
_STRONG = frozenset({"L", "R", "AL"})
_LEAD_SHARE = 0.7
"""Part of a line within which the first mark of a snippet must end."""


def lay_out(
    text: str,
    font: QFont,
    width: float,
    lines: int = 1,
    spans: Sequence[Span] = (),
    mark: QTextCharFormat | None = None,
) -> QTextLayout:
    """Lay out a text in at most `lines` lines, the last one elided where the text is longer.

    `spans` are code points of `text` to be shown as `mark`. A text that begins with a letter of a
    right-to-left script stands at the right.
    """
    flat = _BREAKS.sub(" ", text)
    if lines == 1:
        return _in_one_line(flat, font, width, spans, mark)
    layout = _broken(flat, font, width, lines + 1, _formats(flat, spans, mark))
    if layout.lineCount() > lines:
        start = _code_points(flat, layout.lineAt(lines - 1).textStart())
        rest = QFontMetricsF(font).elidedText(flat[start:], Qt.TextElideMode.ElideRight, width)
        flat = flat[:start] + rest
        kept = clip(spans, Span(0, len(flat) - len(_ELLIPSIS)))
        layout = _broken(flat, font, width, lines, _formats(flat, kept, mark))
    return layout


def led_to_mark(
    text: str, spans: tuple[Span, ...], font: QFont, width: float
) -> tuple[str, tuple[Span, ...]]:
    """Drop as many words from the front as hide the first mark from a line of this width."""
    if not spans:
        return text, spans
    metrics = QFontMetricsF(font)
    first = spans[0]
    starts = [0, *(i + 1 for i in range(first.start) if text[i].isspace()), first.start]

    def fits(start: int) -> bool:
        head = (_ELLIPSIS if start else "") + text[start : first.end]
        return metrics.horizontalAdvance(head) <= width * _LEAD_SHARE

    start = starts[min(bisect_left(starts, True, key=fits), len(starts) - 1)]
    if start == 0:
        return text, spans
    move = len(_ELLIPSIS) - start
    moved = tuple(Span(span.start + move, span.end + move) for span in spans)
    return _ELLIPSIS + text[start:], moved


def isolated(text: str) -> str:
    """Wrap a text so that its direction reorders nothing beside it (UAX 9: FSI and PDI)."""
    return f"\u2068{text}\u2069" if text else ""


def _in_one_line(
    text: str, font: QFont, width: float, spans: Sequence[Span], mark: QTextCharFormat | None
) -> QTextLayout:
    cut = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, width)
    kept = spans if cut == text else clip(spans, Span(0, len(cut) - len(_ELLIPSIS)))
    return _broken(cut, font, width, 1, _formats(cut, kept, mark))


def _broken(
    text: str, font: QFont, width: float, lines: int, formats: list[QTextLayout.FormatRange]
) -> QTextLayout:
    layout = QTextLayout(text, font)
    if formats:
        layout.setFormats(formats)  # before the lines are made: it throws lines away
    layout.setTextOption(_OPTIONS[_runs_to_the_left(text), lines == 1])
    height = QFontMetricsF(font).height()
    layout.beginLayout()
    for place in range(lines):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0.0, place * height))
    layout.endLayout()
    return layout


def _option(direction: Qt.LayoutDirection, wrap: QTextOption.WrapMode) -> QTextOption:
    is_leftwards = direction is Qt.LayoutDirection.RightToLeft
    option = QTextOption(
        Qt.AlignmentFlag.AlignRight if is_leftwards else Qt.AlignmentFlag.AlignLeft
    )
    option.setTextDirection(direction)
    option.setWrapMode(wrap)
    return option


_OPTIONS = {
    (direction is Qt.LayoutDirection.RightToLeft, is_single): _option(direction, wrap)
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft)
    for is_single, wrap in (
        (False, QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere),
        (True, QTextOption.WrapMode.NoWrap),
    )
}
"""How a text is set, by whether it runs to the left and whether it has one line."""


def _runs_to_the_left(text: str) -> bool:
    """Tell the direction of the first letter (UAX 9, P2, but looking into isolates)."""
    directions = map(unicodedata.bidirectional, text)
    return next((way for way in directions if way in _STRONG), "L") != "L"


def _formats(
    text: str, spans: Sequence[Span], mark: QTextCharFormat | None
) -> list[QTextLayout.FormatRange]:
    return [_range(text, span, mark) for span in spans] if mark else []


def _range(text: str, span: Span, mark: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start = _units(text[: span.start])
    made.length = _units(text[span.start : span.end])
    made.format = mark
    return made


def _units(text: str) -> int:
    """Return the length of a text as Qt counts it: in UTF-16 units."""
    return len(text) + sum(letter > _LAST_SINGLE for letter in text)


def _code_points(text: str, units: int) -> int:
    """Return how many code points the first `units` UTF-16 units of a text are."""
    passed = 0
    for place, letter in enumerate(text):
        passed += 1 + (letter > _LAST_SINGLE)
        if passed > units:
            return place
    return len(text)
