"""Paints a search to choose from: an icon, its words, and at the right what narrows it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from viewer.ui import icons, theme
from viewer.ui.icons import Icon
from viewer.ui.models.roles import SearchRole
from viewer.ui.models.search_list import RowKind, SearchRow
from viewer.ui.parts.row_ground import RowLook, look_of
from viewer.ui.parts.row_text import lay_out

_SIDE = 9
_TOP = 5
_ICON = 16
_BETWEEN = 8
_SHARE = 0.5
"""Most of a row's width that what narrows the search may take."""

_ICONS = {RowKind.SAVED: Icon.BOOKMARK, RowKind.RECENT: Icon.HISTORY}
_Index = QModelIndex | QPersistentModelIndex


class SearchDelegate(QStyledItemDelegate):
    """One line a search; headings stand back and in bold."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Make room for a line."""
        above = _TOP if index.row() and _row(index).search is None else 0
        return QSize(0, option.fontMetrics.height() + 2 * _TOP + above)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint a row."""
        painter.save()
        row = _row(index)
        inner = option.rect.adjusted(_SIDE, _TOP, -_SIDE, -_TOP)
        if row.search is None:
            _paint_heading(painter, option, inner, row.text)
        else:
            look = look_of(option, index)
            look.paint_ground(painter, option)
            _paint_search(painter, option, look, inner, row)
        painter.restore()


def _row(index: _Index) -> SearchRow:
    row: SearchRow = index.data(SearchRole.ROW)
    return row


def _paint_heading(
    painter: QPainter, option: QStyleOptionViewItem, inner: QRect, text: str
) -> None:
    font = QFont(option.font)
    font.setBold(True)
    painter.setPen(theme.colour(theme.Role.MUTED, option.palette))
    layout = lay_out(text, font, inner.width())
    layout.draw(painter, QPointF(inner.left(), inner.bottom() + 1 - option.fontMetrics.height()))


def _paint_search(
    painter: QPainter, option: QStyleOptionViewItem, look: RowLook, inner: QRect, row: SearchRow
) -> None:
    middle = inner.top() + (inner.height() - _ICON) // 2
    place = QRect(inner.left(), middle, _ICON, _ICON)
    icons.icon(_ICONS[row.kind]).paint(painter, place, mode=look.icon_mode)
    room = inner.width() - _ICON - _BETWEEN
    metrics = option.fontMetrics
    narrowing = 0
    if row.narrowing:
        words = metrics.horizontalAdvance(row.text) + 2 * _BETWEEN
        least = round(room * _SHARE)
        narrowing = min(metrics.horizontalAdvance(row.narrowing) + 2, max(least, room - words))
        painter.setPen(look.muted)
        layout = lay_out(row.narrowing, option.font, narrowing)
        width = layout.lineAt(0).naturalTextWidth()
        layout.draw(painter, QPointF(inner.right() + 1 - width, inner.top()))
        narrowing += 2 * _BETWEEN
    painter.setPen(look.ink)
    layout = lay_out(row.text, option.font, room - narrowing)
    layout.draw(painter, QPointF(inner.left() + _ICON + _BETWEEN, inner.top()))
