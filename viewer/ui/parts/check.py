"""Check boxes of our own: the style's outline can hardly be seen on a dark ground."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QCheckBox

from viewer.ui import theme

_RADIUS = 2.5
_TICK = (QPointF(0.24, 0.52), QPointF(0.43, 0.71), QPointF(0.77, 0.31))
_BETWEEN = 7
_SHARE = 0.75
"""Side of a box against the height of a line."""


def check_side(line_height: float) -> int:
    """Return the side of a box beside text of a line height, in pixels."""
    return round(_SHARE * line_height)


def paint_check(
    painter: QPainter, rect: QRectF, palette: QPalette, edge: QColor, *, is_checked: bool
) -> None:
    """Paint a box in a square, its outline in the colour `edge` while it is not checked."""
    box = rect.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if is_checked:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.accent())
        painter.drawRoundedRect(box, _RADIUS, _RADIUS)
        ink = palette.color(QPalette.ColorRole.Base)
        painter.setPen(QPen(ink, max(1.5, rect.width() / 8)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline([box.topLeft() + point * box.width() for point in _TICK])
    else:
        painter.setPen(QPen(edge, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, _RADIUS, _RADIUS)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


class CheckBox(QCheckBox):
    """A check box with our box and the focus round its text."""

    def sizeHint(self) -> QSize:
        """Make room for box and text."""
        metrics = self.fontMetrics()
        side = check_side(metrics.height())
        width = side + _BETWEEN + metrics.horizontalAdvance(self.text()) + 4
        return QSize(width, metrics.height() + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint box and text."""
        del event
        painter = QPainter(self)
        side = check_side(self.fontMetrics().height())
        box = QRectF(2, (self.height() - side) // 2, side, side)
        muted = theme.colour(theme.Role.MUTED, self.palette())
        paint_check(painter, box, self.palette(), muted, is_checked=self.isChecked())
        text = self.rect().adjusted(2 + side + _BETWEEN, 0, 0, 0)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextShowMnemonic
        painter.drawText(text, flags, self.text())
        if self.hasFocus():
            painter.setPen(self.palette().color(QPalette.ColorRole.Accent))
            painter.drawRect(text.adjusted(-4, 0, -1, -1))
