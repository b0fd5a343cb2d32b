"""Paints the rows of the statement list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
)
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from viewer.store.records import Evidence, Kind, Label, StatementRow
from viewer.text.languages import Texts
from viewer.ui import icons, theme
from viewer.ui.icons import Icon
from viewer.ui.models.roles import StatementRole
from viewer.ui.models.statement_list import Marked
from viewer.ui.parts.kept import Kept
from viewer.ui.parts.row_ground import (
    icon_mode,
    ink,
    is_selected,
    muted_ink,
    paint_focus,
    paint_ground,
)
from viewer.ui.parts.row_layout import (
    Badge,
    RowFrame,
    RowLayout,
    RowStyle,
    lay_out_frame,
    lay_out_row,
    mark_format,
    row_height,
    small_font,
)

KEPT_LAYOUTS = 300
"""Some thirty screens of rows, at about two kilobytes each."""

_EVIDENCE_ICONS = {
    Evidence.TEXT: Icon.TEXT_SEEN,
    Evidence.REPORT: Icon.REPORT_SEEN,
    Evidence.TITLE: Icon.TITLE_SEEN,
    Evidence.ARTICLE_ONLY: Icon.ARTICLE_SEEN,
}
_EVIDENCE_COLOURS = {
    Evidence.TEXT: theme.Role.GOOD,
    Evidence.REPORT: theme.Role.FAIR,
    Evidence.TITLE: theme.Role.WEAK,
    Evidence.ARTICLE_ONLY: theme.Role.WEAK,
}
_Index = QModelIndex | QPersistentModelIndex


class StatementDelegate(QStyledItemDelegate):
    """A row: kind, date, evidence, title, organ and, while searching, a snippet."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start in English, without labels."""
        super().__init__(parent)
        self._lang = "en"
        self._is_searching = False
        self._icons: dict[str, QIcon] = {}
        self._labels: dict[Evidence, Texts] = {}
        self._frames: Kept[RowFrame] = Kept(KEPT_LAYOUTS)
        self._layouts: Kept[RowLayout] = Kept(KEPT_LAYOUTS)

    def set_lang(self, lang: str) -> None:
        """Paint titles, dates and organs in a language."""
        self._lang = lang

    def set_searching(self, is_searching: bool) -> None:
        """Leave room for a snippet in every row, or take it back."""
        self._is_searching = is_searching

    def set_vocabulary(self, kinds: Sequence[Kind], evidences: Sequence[Label]) -> None:
        """Know the icons of kinds and the short labels of the grades of evidence."""
        self._icons = {kind.id: icons.named(kind.icon) for kind in kinds}
        self._labels = {Evidence(evidence.id): evidence.label for evidence in evidences}
        self.forget()

    def forget(self) -> None:
        """Drop every layout, because rows have other contents now."""
        self._frames.clear()
        self._layouts.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Make all rows equally high."""
        del index
        return QSize(option.rect.width(), row_height(option.font, self._is_searching))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint a row, from the layout kept of it if there is one."""
        row = index.data(StatementRole.ROW)
        painter.save()
        paint_ground(painter, option)
        _paint_line(painter, option)
        if row is not None:
            marked = index.data(StatementRole.MARKED)
            self._paint_row(painter, option, row, self._layout(option, row, marked))
        paint_focus(painter, option)
        painter.restore()

    def _layout(
        self, option: QStyleOptionViewItem, row: StatementRow, marked: Marked | None
    ) -> RowLayout:
        width = option.rect.width()
        look = (option.font.key(), option.palette.cacheKey(), self._lang)
        key = (row.number, width, *look)

        def frame() -> RowFrame:
            return lay_out_frame(row, width, self._style(option))

        def layout() -> RowLayout:
            return lay_out_row(self._frames.get(key, frame), row, marked, self._style(option))

        return self._layouts.get((*key, marked), layout)

    def _style(self, option: QStyleOptionViewItem) -> RowStyle:
        return RowStyle(
            lang=self._lang,
            font=option.font,
            small=small_font(option.font),
            mark=mark_format(option.palette),
            evidence_labels=self._labels,
        )

    def _paint_row(
        self, painter: QPainter, option: QStyleOptionViewItem, row: StatementRow, made: RowLayout
    ) -> None:
        top_left = QPointF(option.rect.topLeft())
        kind = self._icons.get(row.kind) or icons.icon(Icon.STATEMENT)
        square = made.frame.icon.translated(top_left).toAlignedRect()
        kind.paint(painter, square, mode=icon_mode(option))
        painter.setPen(muted_ink(option))
        made.frame.date.draw(painter, top_left + made.date_at)
        made.frame.organ.draw(painter, top_left + made.organ_at)
        painter.setPen(ink(option))
        made.title.draw(painter, top_left + made.title_at)
        if made.snippet:
            painter.setPen(muted_ink(option))
            made.snippet.draw(painter, top_left + made.snippet_at)
        _paint_badge(painter, option, made.frame.badge.moved(top_left))


def _paint_line(painter: QPainter, option: QStyleOptionViewItem) -> None:
    painter.setPen(theme.colour(theme.Role.LINE, option.palette))
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())


def _paint_badge(painter: QPainter, option: QStyleOptionViewItem, badge: Badge) -> None:
    if badge.scale:
        _paint_icon(painter, option, Icon.ONE_SIDED, badge.scale)
    if badge.text is None:
        _paint_icon(painter, option, _EVIDENCE_ICONS[badge.evidence], badge.frame)
        return
    colour = ink(option) if is_selected(option) else _evidence_ink(badge.evidence, option.palette)
    edge = QColor(colour)
    edge.setAlphaF(0.45)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(edge, 1))
    painter.drawRoundedRect(badge.frame.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    painter.setPen(colour)
    badge.text.draw(painter, badge.text_at)


def _evidence_ink(evidence: Evidence, palette: QPalette) -> QColor:
    return theme.colour(_EVIDENCE_COLOURS[evidence], palette)


def _paint_icon(painter: QPainter, option: QStyleOptionViewItem, which: Icon, rect: QRectF) -> None:
    icons.icon(which).paint(painter, rect.toAlignedRect(), mode=icon_mode(option))
