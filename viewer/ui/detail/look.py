"""How a statement's text looks: its style sheet in the colours of a palette, sized by its font."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QFontInfo, QPainter, QPalette, QPixmap

from viewer.ui import icons, theme
from viewer.ui.detail.html import Block, Part
from viewer.ui.theme import Role

GAP = 1.0
"""Room below a segment with its tags, or a remark, in ems."""

CLOSE_GAPS = {
    Part.LANGUAGE: 0.1,
    Part.TITLE: 0.5,
    Part.SEGMENT: 0.35,
    Part.TAGS: 0.35,
    Part.REMARK_HEAD: 0.2,
    Part.REMARK: 0.35,
}
"""Room below a paragraph that more of the same follows, in ems."""

BADGES = {
    "evidence:text": Role.GOOD,
    "evidence:report": Role.FAIR,
    "evidence:title": Role.WEAK,
    "evidence:article-only": Role.WEAK,
    "sides:one": Role.WARNING,
}

_TEXT_SHEET = """
p {{ margin-top: 0px; margin-bottom: 0px; white-space: pre-wrap; }}
a {{ color: {link}; text-decoration: none; }}
.language {{ color: {muted}; font-size: small; }}
.title {{ font-size: large; font-weight: 700; }}
.lead {{ color: {muted}; font-size: small; font-weight: 400; }}
.remark-head {{ color: {muted}; font-size: small; font-weight: 700; }}
.tags {{ font-size: small; line-height: 120%; }}
a.tag {{ color: {tag}; }}
a.mark {{ font-size: small; }}
"""
_LIST_SHEET = """
a {{ color: {link}; text-decoration: none; }}
.facts td {{ padding-bottom: {small}px; }}
.label {{ color: {muted}; padding-right: {wide}px; white-space: nowrap; }}
.value {{ padding-right: {wider}px; }}
.quiet, .note {{ color: {muted}; }}
.note {{ font-size: small; }}
.head {{ font-weight: 700; margin-top: {head}px; margin-bottom: {small}px; }}
.number, .tie {{ color: {muted}; padding-right: {wide}px; white-space: nowrap; }}
.source, .related, .number, .tie {{ padding-bottom: {wide}px; }}
.locator {{ font-weight: 700; }}
{badges}
"""


def em(font: QFont) -> float:
    """Return the size of a font in pixels."""
    return float(QFontInfo(font).pixelSize())


def gaps(blocks: Sequence[Block]) -> list[float]:
    """Return the room below each paragraph of a column, in ems."""
    return [
        GAP if ends_group(blocks, at) and block.number is not None else CLOSE_GAPS[block.part]
        for at, block in enumerate(blocks)
    ]


def starts_group(blocks: Sequence[Block], at: int) -> bool:
    """Tell whether a paragraph is the first of its segment or remark."""
    return at == 0 or not blocks[at].goes_with(blocks[at - 1])


def ends_group(blocks: Sequence[Block], at: int) -> bool:
    """Tell whether a paragraph is the last of its segment or remark."""
    return at + 1 >= len(blocks) or not blocks[at].goes_with(blocks[at + 1])


def picture(name: str, badge: str, side: int, ratio: float) -> QPixmap:
    """Return an icon of `side` pixels, in the colour of the badge that it stands in, if any."""
    pixmap = icons.named(name).pixmap(QSize(side, side), ratio)
    if badge in BADGES:
        painter = QPainter(pixmap)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
        painter.fillRect(pixmap.rect(), theme.colour(BADGES[badge]))
        painter.end()
    return pixmap


def text_sheet(palette: QPalette) -> str:
    """Return the style sheet of a column of blocks; Qt's time grows with every rule."""
    return _TEXT_SHEET.format(
        link=palette.color(QPalette.ColorRole.Link).name(),
        muted=theme.colour(Role.MUTED, palette).name(),
        tag=theme.colour(Role.TAG_TEXT, palette).name(),
    )


def list_sheet(palette: QPalette, size: float) -> str:
    """Return the style sheet of facts and sources; `size` is an em in pixels."""
    return _LIST_SHEET.format(
        link=palette.color(QPalette.ColorRole.Link).name(),
        muted=theme.colour(Role.MUTED, palette).name(),
        small=round(0.35 * size),
        wide=round(0.7 * size),
        wider=round(1.6 * size),
        head=round(1.4 * size),
        badges="\n".join(
            f"a.{target.replace(':', '-')} {{ color: {theme.colour(role, palette).name()}; }}"
            for target, role in BADGES.items()
        ),
    )
