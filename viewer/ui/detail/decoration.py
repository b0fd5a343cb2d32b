"""What is painted below the text of a column: tinted segments and remarks, tags and badges."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import cast

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QPainter,
    QPalette,
    QPen,
    QTextBlock,
    QTextDocument,
    QTextFragment,
    QTextLine,
)

from viewer.ui import theme
from viewer.ui.detail import look
from viewer.ui.detail.html import Block, Part
from viewer.ui.theme import Role

BAR = 3
"""Width of the bar at the outer edge of the current segment and of remarks, in pixels."""


@dataclass(frozen=True)
class Scene:
    """A column as the painter needs it; `size` is an em in pixels."""

    document: QTextDocument
    blocks: Sequence[Block]
    palette: QPalette
    width: int
    size: float
    is_outermost: bool
    lit: int | None
    current: int | None


def paint(painter: QPainter, scene: Scene, clip: QRect) -> None:
    """Paint what lies below the text inside `clip`."""
    if not scene.is_outermost:
        _paint_edge(painter, scene, clip)
    for block in _visible(scene.document, clip):
        number = block.blockNumber()
        if number < len(scene.blocks):
            _paint_row(painter, scene, block)
        if not scene.blocks or scene.blocks[number].part is Part.TAGS:
            _paint_pills(painter, scene, block)


def _paint_edge(painter: QPainter, scene: Scene, clip: QRect) -> None:
    """Paint the line between two columns, as long as their text."""
    layout = scene.document.documentLayout()
    top = layout.blockBoundingRect(scene.document.begin()).top()
    bottom = layout.documentSize().height() - scene.document.documentMargin()
    edge = QRect(0, round(top), 1, round(bottom - top))
    painter.fillRect(edge.intersected(clip), theme.colour(Role.LINE, scene.palette))


def _visible(document: QTextDocument, clip: QRect) -> Iterator[QTextBlock]:
    """Yield the blocks that a stretch of the document shows."""
    layout = document.documentLayout()
    position = layout.hitTest(QPointF(0, clip.top()), Qt.HitTestAccuracy.FuzzyHit)
    block = document.findBlock(max(position, 0))
    if block.blockNumber() > 0:
        block = block.previous()  # its margin may reach into the stretch
    while block.isValid() and layout.blockBoundingRect(block).top() <= clip.bottom() + 99:
        yield block
        block = block.next()


def _paint_row(painter: QPainter, scene: Scene, block: QTextBlock) -> None:
    what = scene.blocks[block.blockNumber()]
    bar: Role | None = None
    if what.is_remark:
        ground, bar = Role.REMARK, Role.REMARK_EDGE
    elif what.segment is not None and what.segment in (scene.lit, scene.current):
        ground = Role.TINT
        bar = Role.ACCENT if what.segment == scene.current else None
    else:
        return
    row = _row(scene, block)
    painter.fillRect(row, theme.colour(ground, scene.palette))
    if bar and scene.is_outermost:
        edge = QRect(row.left(), row.top(), BAR, row.height())
        painter.fillRect(edge, theme.colour(bar, scene.palette))


def _row(scene: Scene, block: QTextBlock) -> QRect:
    """Return the row of a block, as wide as the column and as tall in all columns.

    Rows of one segment, or one remark, touch; two of them share the room between them.
    """
    at = block.blockNumber()
    text = scene.document.documentLayout().blockBoundingRect(block)
    half = look.GAP * scene.size / 2
    top = text.top() - (half if look.starts_group(scene.blocks, at) else 0)
    bottom = text.bottom() + block.blockFormat().bottomMargin()
    if look.ends_group(scene.blocks, at):
        bottom -= half
    return QRect(0, round(top), scene.width, round(bottom) - round(top))


def _paint_pills(painter: QPainter, scene: Scene, block: QTextBlock) -> None:
    origin = scene.document.documentLayout().blockBoundingRect(block).topLeft()
    for target, group in groupby(fragments(block), _target):
        if target.startswith("stance:"):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(Role.TAG, scene.palette))
        elif target in look.BADGES:
            painter.setPen(QPen(theme.colour(look.BADGES[target], scene.palette), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
        else:
            continue
        parts = list(group)
        start, end = parts[0].position(), parts[-1].position() + parts[-1].length()
        for pill in _line_rects(block, start - block.position(), end - block.position()):
            radius = scene.size * 0.35
            place = pill.translated(origin).adjusted(0, 0.5, 0, -0.5)
            painter.drawRoundedRect(place, radius, radius)


def _target(piece: QTextFragment) -> str:
    return piece.charFormat().anchorHref()


def fragments(block: QTextBlock) -> Iterator[QTextFragment]:
    """Yield the pieces of a block that have one format each."""
    each = block.begin()
    while not each.atEnd():
        yield each.fragment()
        each += 1


def _line_rects(block: QTextBlock, start: int, end: int) -> Iterator[QRectF]:
    """Yield the place of a stretch of a block on each line it stands on."""
    layout = block.layout()
    for index in range(layout.lineCount()):
        line = layout.lineAt(index)
        first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
        if first < last:
            edges = [_x(line, at) for at in range(first, last + 1)]  # either way round
            yield QRectF(min(edges), line.y(), max(edges) - min(edges), line.height())


def _x(line: QTextLine, position: int) -> float:
    """Return where a position stands on a line; Qt's hints miss that it returns a pair."""
    return cast("tuple[float, int]", line.cursorToX(position))[0]
