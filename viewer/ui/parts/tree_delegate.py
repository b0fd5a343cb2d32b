"""Paints the rows of periods and facets: a check box, the label, its number, a bar of hits."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from viewer.ui import theme
from viewer.ui.models.roles import TreeRole
from viewer.ui.parts.check import check_side, paint_check
from viewer.ui.parts.row_ground import RowLook, look_of
from viewer.ui.parts.row_text import lay_out

_LEFT = 4
_RIGHT = 9
_TOP = 5
_BETWEEN = 10
_AFTER_BOX = 7
_BAR = 36
"""Length of the bar of the period with the most hits; also the least room kept for its number."""
_BAR_HEIGHT = 3
_LABEL_LINES = 3
_REMEMBERED = 512
"""Labels whose heights are kept: all periods and facets at two widths."""

_Index = QModelIndex | QPersistentModelIndex


class TreeDelegate(QStyledItemDelegate):
    """A row as high as its label needs, up to three lines; its number stands at the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Make room for the label, wrapped to the width of the tree."""
        taken = _LEFT + _RIGHT + _number_room(option, index) + _box_room(option, index)
        width = _row_width(option, index) - taken
        return QSize(_BAR, _label_height(index.data(), option.font.key(), width) + 2 * _TOP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint label, number and bar; the tree has painted the ground."""
        look = look_of(option, index)
        painter.save()
        painter.setFont(option.font)
        inner = option.rect.adjusted(_LEFT, _TOP, -_RIGHT, -_TOP)
        room, before = _number_room(option, index), _box_room(option, index)
        if before:
            _paint_box(painter, option, look, index, inner)
        _paint_label(painter, option, look, index, inner.adjusted(before, 0, -room, 0))
        _paint_number(painter, option, look, index, inner)
        if (share := index.data(TreeRole.SHARE)) is not None:
            _paint_bar(painter, option, look, inner, share)
        if not look.is_selected:
            look.paint_focus(painter, option)
        painter.restore()


@lru_cache(maxsize=_REMEMBERED)
def _label_height(label: str, font: str, width: int) -> int:
    """Return how high a label stands in a font, given by its key: Qt asks often for the same."""
    made = QFont()
    made.fromString(font)
    return round(lay_out(label, made, width, _LABEL_LINES).boundingRect().height())


def _row_width(option: QStyleOptionViewItem, index: _Index) -> int:
    """Return the width of a row in the view as it is now, which Qt does not tell size hints."""
    view = option.widget
    if not isinstance(view, QTreeView):
        return option.rect.width()
    depth = 1 if view.rootIsDecorated() else 0
    above = index.parent()
    while above.isValid():
        depth, above = depth + 1, above.parent()
    return view.viewport().width() - depth * view.indentation()


def _box_room(option: QStyleOptionViewItem, index: _Index) -> int:
    has_box = index.data(Qt.ItemDataRole.CheckStateRole) is not None
    return _box_side(option) + _AFTER_BOX if has_box else 0


def _box_side(option: QStyleOptionViewItem) -> int:
    return check_side(option.fontMetrics.height())


def _number_room(option: QStyleOptionViewItem, index: _Index) -> int:
    text = index.data(TreeRole.NUMBER_TEXT)
    least = 0 if index.data(TreeRole.COUNT) is None else _BAR
    return _BETWEEN + max(least, option.fontMetrics.horizontalAdvance(text))


def _paint_box(
    painter: QPainter, option: QStyleOptionViewItem, look: RowLook, index: _Index, rect: QRect
) -> None:
    side = _box_side(option)
    down = (QFontMetricsF(option.font).height() - side) / 2
    box = QRectF(rect.left(), rect.top() + round(down), side, side)
    is_checked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
    paint_check(painter, box, option.palette, look.muted, is_checked=is_checked)


def _paint_label(
    painter: QPainter, option: QStyleOptionViewItem, look: RowLook, index: _Index, rect: QRect
) -> None:
    has_none = index.data(TreeRole.HITS) == 0
    painter.setPen(look.muted if has_none else look.ink)
    label = lay_out(index.data(), option.font, rect.width(), _LABEL_LINES)
    label.draw(painter, QPointF(rect.topLeft()))


def _paint_number(
    painter: QPainter, option: QStyleOptionViewItem, look: RowLook, index: _Index, rect: QRect
) -> None:
    painter.setPen(look.ink if index.data(TreeRole.HITS) else look.muted)
    line = QRectF(rect.left(), rect.top(), rect.width(), QFontMetricsF(option.font).height())
    painter.drawText(line, Qt.AlignmentFlag.AlignRight, index.data(TreeRole.NUMBER_TEXT))


def _paint_bar(
    painter: QPainter, option: QStyleOptionViewItem, look: RowLook, rect: QRect, share: float
) -> None:
    """Paint hits against the period with the most, growing from the right, under the number."""
    top = rect.top() + round(QFontMetricsF(option.font).height()) + 1
    track = QRectF(rect.right() + 1 - _BAR, top, _BAR, _BAR_HEIGHT)
    length = max(_BAR_HEIGHT, share * _BAR) if share else 0.0
    colour = look.muted if look.is_selected else _bar_colour(option)
    painter.fillRect(track.adjusted(_BAR - length, 0, 0, 0), colour)


def _bar_colour(option: QStyleOptionViewItem) -> QColor:
    return theme.colour(theme.Role.HIT_BAR, option.palette)
