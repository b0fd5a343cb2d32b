"""Where everything in a row of the statement list stands; measured once, painted many times.

From top to bottom: icon, date, one-sided sign and evidence badge; the title on one line or two;
organ and symbol; while searching, a snippet.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPalette, QTextLayout

from viewer.store.records import Evidence, StatementRow
from viewer.text.languages import Texts
from viewer.text.spans import Span
from viewer.ui import theme
from viewer.ui.models.statement_list import Marked
from viewer.ui.parts.row_text import isolated, lay_out, led_to_mark

if TYPE_CHECKING:
    from PySide6.QtGui import QTextCharFormat

PADDING = 9
GAP = 3
_AFTER_ICON = 8
_SCALE_SHARE = 0.88
"""Side of the one-sided sign against the badge beside it."""

SMALL = 0.9
"""Size of dates, organs and snippets against titles."""

_EVIDENCE_COLOURS = {
    Evidence.TEXT: theme.Role.GOOD,
    Evidence.REPORT: theme.Role.FAIR,
    Evidence.TITLE: theme.Role.WEAK,
    Evidence.ARTICLE_ONLY: theme.Role.WEAK,
}
_BADGE_PADDING = 5
_BADGE_SHARE = 0.5
_DOT = " · "
_NO_LANGUAGE = "und"
"""The tag of ids and symbols (ISO 639-2)."""


class Badge(NamedTuple):
    """The grade of evidence at the top right; an icon alone where its word finds no room."""

    evidence: Evidence
    colour: QColor
    frame: QRectF
    text: QTextLayout | None
    scale: QRectF | None
    """Where the one-sided sign stands, if it is wanted."""

    @property
    def text_at(self) -> QPointF:
        """Where its word stands."""
        return self.frame.topLeft() + QPointF(_BADGE_PADDING, 0)

    def moved(self, by: QPointF) -> Badge:
        """Return it elsewhere."""
        scale = self.scale.translated(by) if self.scale else None
        return self._replace(frame=self.frame.translated(by), scale=scale)


class RowFrame(NamedTuple):
    """What of a row no search changes, relative to its top left corner."""

    icon: QRect
    left: float
    room: float
    date: QTextLayout
    organ: QTextLayout
    badge: Badge


class RowLayout(NamedTuple):
    """A row ready for painting, relative to its top left corner."""

    frame: RowFrame
    date_at: QPointF
    title: QTextLayout
    title_at: QPointF
    organ_at: QPointF
    snippet: QTextLayout | None
    snippet_at: QPointF


class RowStyle(NamedTuple):
    """What rows look like: language, fonts, colours; labels and colours of the evidence grades."""

    lang: str
    font: QFont
    small: QFont
    palette: QPalette
    evidence_labels: Mapping[Evidence, Texts]
    evidence_colours: Mapping[Evidence, QColor]


def small_font(font: QFont) -> QFont:
    """Return the font of the small lines beside a title font."""
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * SMALL)
    return small


def mark_format(palette: QPalette) -> QTextCharFormat:
    """Return how words that answer the search look."""
    from PySide6.QtGui import QTextCharFormat  # a first list has no marks

    made = QTextCharFormat()
    made.setBackground(theme.colour(theme.Role.MARK, palette))
    made.setForeground(theme.colour(theme.Role.MARK_TEXT, palette))
    return made


def evidence_colours(palette: QPalette) -> dict[Evidence, QColor]:
    """Return the colours of the badges."""
    return {grade: theme.colour(role, palette) for grade, role in _EVIDENCE_COLOURS.items()}


def row_height(font: QFont, is_searching: bool) -> int:
    """Return the height of every row: a small line, two of the title, a small one or two."""
    small = QFontMetricsF(small_font(font)).height()
    small_lines = 3 if is_searching else 2
    title = 2 * QFontMetricsF(font).height()
    return round(2 * PADDING + title + small_lines * small + small_lines * GAP) + 1


def lay_out_frame(row: StatementRow, width: int, style: RowStyle) -> RowFrame:
    """Lay out in a width what of a row no search changes."""
    small = QFontMetricsF(style.small).height()
    left = PADDING + round(small) + _AFTER_ICON
    room = max(2 * small, width - left - PADDING)
    badge = _badge(row, room, style).moved(QPointF(left, 0))
    left_of_badge = max(small, (badge.scale or badge.frame).left() - left - PADDING)
    return RowFrame(
        icon=QRect(PADDING, PADDING, round(small), round(small)),
        left=left,
        room=room,
        date=lay_out(row.date_text.best(style.lang), style.small, left_of_badge),
        organ=lay_out(_organ(row, room, style), style.small, room),
        badge=badge,
    )


def lay_out_row(
    frame: RowFrame, row: StatementRow, marked: Marked | None, style: RowStyle
) -> RowLayout:
    """Lay out a row of the list in its frame."""
    small = QFontMetricsF(style.small).height()
    mark = mark_format(style.palette) if marked else None
    title = lay_out(
        row.title.best(style.lang),
        style.font,
        frame.room,
        2,
        marked.title if marked else (),
        mark,
    )
    organ_top = PADDING + small + GAP + title.boundingRect().height() + GAP
    snippet_top = organ_top + (small + GAP if frame.organ.text() else 0)
    return RowLayout(
        frame=frame,
        date_at=QPointF(frame.left, PADDING),
        title=title,
        title_at=QPointF(frame.left, PADDING + small + GAP),
        organ_at=QPointF(frame.left, organ_top),
        snippet=_snippet(marked, frame.room, style, mark),
        snippet_at=QPointF(frame.left, snippet_top),
    )


def _badge(row: StatementRow, room: float, style: RowStyle) -> Badge:
    """Return the badge at the right end of a room that begins at 0."""
    metrics = QFontMetricsF(style.small)
    side = metrics.height()
    word = style.evidence_labels.get(row.evidence, Texts()).best(style.lang)
    wanted = metrics.horizontalAdvance(word) + 2 * _BADGE_PADDING
    has_room = bool(word) and wanted <= room * _BADGE_SHARE
    width = wanted if has_room else side
    frame = QRectF(room - width, PADDING, width, side)
    sign = side * _SCALE_SHARE
    scale = QRectF(frame.left() - sign - _BADGE_PADDING, frame.center().y() - sign / 2, sign, sign)
    return Badge(
        evidence=row.evidence,
        colour=style.evidence_colours[row.evidence],
        frame=frame,
        text=lay_out(word, style.small, width) if has_room else None,
        scale=scale if row.is_one_sided else None,
    )


def _organ(row: StatementRow, room: float, style: RowStyle) -> str:
    """Return organ and symbol: the full name if it fits, else the short; the symbol stays whole."""
    metrics = QFontMetricsF(style.small)
    symbol = isolated(row.symbol or "")
    left = room - metrics.horizontalAdvance(_DOT + symbol) if symbol else room
    full, short = row.organ.best(style.lang), row.organ_short.best(style.lang)
    name = full if metrics.horizontalAdvance(full) <= left else short or full
    cut = metrics.elidedText(name, Qt.TextElideMode.ElideRight, left)
    return _DOT.join(filter(None, (isolated(cut), symbol)))


def _snippet(
    marked: Marked | None, room: float, style: RowStyle, mark: QTextCharFormat | None
) -> QTextLayout | None:
    """Lay out the snippet, its language before it where it is not the row's own."""
    if not marked or not marked.snippet:
        return None
    found = marked.snippet
    is_foreign = found.lang not in (style.lang, _NO_LANGUAGE)
    before = f"{found.lang.upper()}{_DOT}" if is_foreign else ""
    left = room - QFontMetricsF(style.small).horizontalAdvance(before)
    text, spans = led_to_mark(found.text, found.spans, style.small, left)
    moved = [Span(span.start + len(before), span.end + len(before)) for span in spans]
    return lay_out(before + text, style.small, room, 1, moved, mark)
