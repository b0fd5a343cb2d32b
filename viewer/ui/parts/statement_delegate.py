"""Paints the rows of the statement list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QSize,
)
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPalette
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from viewer.store.records import Evidence, Kind, Label, StatementRow
from viewer.text.languages import Texts
from viewer.ui import icons
from viewer.ui.icons import Icon
from viewer.ui.models.roles import StatementRole
from viewer.ui.models.statement_list import Marked
from viewer.ui.parts.kept import Kept
from viewer.ui.parts.row_ground import RowLook, look_of
from viewer.ui.parts.row_layout import (
    Badge,
    RowFrame,
    RowLayout,
    RowStyle,
    evidence_colours,
    lay_out_frame,
    lay_out_row,
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
_SIGNS = (Icon.STATEMENT, Icon.ONE_SIDED, *_EVIDENCE_ICONS.values())
_EDGE = 0.45
"""Opacity of the frame of a badge."""
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
        self._signs = {sign: icons.icon(sign) for sign in _SIGNS}
        self._styles: Kept[RowStyle] = Kept(2)
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
        self._styles.clear()
        self._frames.clear()
        self._layouts.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Make all rows equally high."""
        del index
        return QSize(option.rect.width(), row_height(option.font, self._is_searching))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint a row, from the layout kept of it if there is one."""
        row = index.data(StatementRole.ROW)
        look = look_of(option, index)
        painter.save()
        look.paint_ground(painter, option)
        painter.setPen(look.line)
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        if row is not None:
            marked = index.data(StatementRole.MARKED)
            made = self._layout(option, row, marked)
            self._paint_row(painter, option.rect.topLeft(), look, row, made)
        look.paint_focus(painter, option)
        painter.restore()

    def _layout(
        self, option: QStyleOptionViewItem, row: StatementRow, marked: Marked | None
    ) -> RowLayout:
        width = option.rect.width()
        look = (option.font.key(), option.palette.cacheKey(), self._lang)
        key = (row.number, width, *look)

        def style() -> RowStyle:
            return self._styles.get(look, lambda: self._style(option))

        def frame() -> RowFrame:
            return lay_out_frame(row, width, style())

        def layout() -> RowLayout:
            return lay_out_row(self._frames.get(key, frame), row, marked, style())

        return self._layouts.get((*key, marked), layout)

    def _style(self, option: QStyleOptionViewItem) -> RowStyle:
        """Copy what the option lends, since it lives no longer than the painting."""
        return RowStyle(
            lang=self._lang,
            font=QFont(option.font),
            small=small_font(option.font),
            palette=QPalette(option.palette),
            evidence_labels=self._labels,
            evidence_colours=evidence_colours(option.palette),
        )

    def _paint_row(
        self, painter: QPainter, corner: QPoint, look: RowLook, row: StatementRow, made: RowLayout
    ) -> None:
        frame = made.frame
        painter.translate(corner)
        kind = self._icons.get(row.kind) or self._signs[Icon.STATEMENT]
        kind.paint(painter, frame.icon, mode=look.icon_mode)
        painter.setPen(look.muted)
        frame.date.draw(painter, made.date_at)
        frame.organ.draw(painter, made.organ_at)
        if made.snippet:
            made.snippet.draw(painter, made.snippet_at)
        painter.setPen(look.ink)
        made.title.draw(painter, made.title_at)
        self._paint_badge(painter, look, frame.badge)
        painter.translate(-corner)

    def _paint_badge(self, painter: QPainter, look: RowLook, badge: Badge) -> None:
        if badge.scale:
            sign = self._signs[Icon.ONE_SIDED]
            sign.paint(painter, badge.scale.toAlignedRect(), mode=look.icon_mode)
        if badge.text is None:
            sign = self._signs[_EVIDENCE_ICONS[badge.evidence]]
            sign.paint(painter, badge.frame.toAlignedRect(), mode=look.icon_mode)
            return
        colour = look.ink if look.is_selected else badge.colour
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(_edge(colour))
        painter.drawRoundedRect(badge.frame.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(colour)
        badge.text.draw(painter, badge.text_at)


def _edge(colour: QColor) -> QColor:
    edge = QColor(colour)
    edge.setAlphaF(_EDGE)
    return edge
