"""Paints a basket's entry: the citation, and what our own words call it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from viewer.ui import theme
from viewer.ui.models.basket_list import BasketRow
from viewer.ui.models.roles import BasketRole
from viewer.ui.parts.row_ground import RowLook, look_of
from viewer.ui.parts.row_layout import small_font
from viewer.ui.parts.row_text import lay_out

_SIDE = 10
_TOP = 8
_LINES = 3
_Index = QModelIndex | QPersistentModelIndex


class BasketDelegate(QStyledItemDelegate):
    """Rows of one height: three lines of citation and a small one under them."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Make room for the lines."""
        del index
        return QSize(0, (_LINES + 1) * option.fontMetrics.height() + 2 * _TOP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint a row."""
        painter.save()
        look = look_of(option, index)
        look.paint_ground(painter, option)
        row: BasketRow = index.data(BasketRole.ROW)
        inner = option.rect.adjusted(_SIDE, _TOP, -_SIDE, -_TOP)
        _paint_texts(painter, option, look, inner, row)
        painter.setPen(look.line)
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.restore()


def _paint_texts(
    painter: QPainter, option: QStyleOptionViewItem, look: RowLook, inner: QRect, row: BasketRow
) -> None:
    main = row.citation or row.about
    painter.setPen(look.muted if row.trouble or not row.citation else look.ink)
    above = lay_out(main, option.font, inner.width(), _LINES)
    above.draw(painter, QPointF(inner.topLeft()))
    below = row.trouble or (row.about if row.citation else "")
    if below:
        painter.setPen(_warning(option, look) if row.trouble else look.muted)
        small = lay_out(below, small_font(option.font), inner.width(), 1 if row.citation else 2)
        top = inner.top() + above.boundingRect().height() + 2
        small.draw(painter, QPointF(inner.left(), top))


def _warning(option: QStyleOptionViewItem, look: RowLook) -> QColor:
    if look.is_selected:
        return look.muted
    return theme.colour(theme.Role.WARNING, option.palette)
