"""The suggestions under the search box while a query is typed; the box keeps the keyboard."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from viewer.search.completion import Suggestion
from viewer.ui import theme
from viewer.ui.parts.row_text import lay_out

_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_SIDE = 9
_TOP = 4
_FRAME = 4
"""Pixels of the frame at both sides together."""
_WIDTHS = (300, 560)
"""Least and greatest width, in pixels."""


class CompletionList(QFrame):
    """Shows suggestions below a point of the window; tells which is chosen with the mouse.

    It never takes the keyboard: who owns the text moves the choice.
    """

    chosen = Signal(object)
    """`Suggestion`."""

    def __init__(self, window: QWidget) -> None:
        """Start hidden, over everything in a window."""
        super().__init__(window)
        self._window = window
        self.setObjectName("popup")
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self._model = _Suggestions(self)
        self._view = QListView(self)
        self._view.setModel(self._model)
        self._view.setItemDelegate(_Delegate(self._view))
        self._view.setFrameShape(QFrame.Shape.NoFrame)
        self._view.setMouseTracking(True)
        self._view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.setAccessibleName(self.tr("Suggestions"))
        self._view.clicked.connect(self._on_clicked)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self._view)
        self.hide()

    def open_at(self, corner: QPoint, suggestions: Sequence[Suggestion], lang: str) -> None:
        """Show suggestions with the upper left corner at a point of the window; none is chosen."""
        self._model.set_suggestions(suggestions, lang)
        self._view.setCurrentIndex(QModelIndex())
        rows = range(self._model.rowCount())
        height = sum(self._view.sizeHintForRow(row) for row in rows) + _FRAME
        least, most = _WIDTHS
        width = max(least, min(self._view.sizeHintForColumn(0) + _FRAME, most))
        room = self._window.size()
        left = max(0, min(corner.x(), room.width() - width))
        self.setGeometry(left, corner.y(), width, min(height, room.height() - corner.y()))
        self._view.scrollToTop()
        self.show()
        self.raise_()

    def step(self, rows: int) -> None:
        """Choose another suggestion; beyond either end none is chosen."""
        count, here = self._model.rowCount(), self._view.currentIndex().row()
        place = (here + 1 + rows) % (count + 1) - 1
        self._view.setCurrentIndex(self._model.index(place, 0) if place >= 0 else QModelIndex())

    def current(self) -> Suggestion | None:
        """Return the suggestion that is chosen, if any."""
        return self._model.suggestion(self._view.currentIndex())

    def first(self) -> Suggestion | None:
        """Return the first suggestion."""
        return self._model.suggestion(self._model.index(0, 0))

    def spoken(self) -> str:
        """Return how a screen reader says the suggestion that is chosen."""
        index = self._view.currentIndex()
        return str(index.data(Qt.ItemDataRole.AccessibleTextRole) or "") if index.isValid() else ""

    def _on_clicked(self, index: QModelIndex) -> None:
        self.chosen.emit(self._model.suggestion(index))


class _Suggestions(QAbstractListModel):
    """Suggestions as they are given."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._suggestions: tuple[Suggestion, ...] = ()
        self._lang = "en"

    def set_suggestions(self, suggestions: Sequence[Suggestion], lang: str) -> None:
        self.beginResetModel()
        self._suggestions, self._lang = tuple(suggestions), lang
        self.endResetModel()

    def suggestion(self, index: _Index) -> Suggestion | None:
        return self._suggestions[index.row()] if index.isValid() else None

    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._suggestions)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        one = self.suggestion(index)
        if one is None:
            return None
        note = one.about if one.count is None else QLocale(self._lang).toString(one.count)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return one.label
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                return f"{one.label} {note}".strip()
            case Qt.ItemDataRole.UserRole:
                return note
        return None


class _Delegate(QStyledItemDelegate):
    """A label, and at the right what is said of it, quieter."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        words = f"{index.data()}   {index.data(Qt.ItemDataRole.UserRole)}"
        metrics = option.fontMetrics
        return QSize(metrics.horizontalAdvance(words) + 4 * _SIDE, metrics.height() + 2 * _TOP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        painter.save()
        palette = option.palette
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_chosen:
            painter.fillRect(option.rect, palette.color(QPalette.ColorRole.Highlight))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, theme.colour(theme.Role.TINT, palette))
        ink = palette.color(
            QPalette.ColorRole.HighlightedText if is_chosen else QPalette.ColorRole.Text
        )
        inner = option.rect.adjusted(_SIDE, _TOP, -_SIDE, -_TOP)
        note = str(index.data(Qt.ItemDataRole.UserRole))
        label_width = option.fontMetrics.horizontalAdvance(str(index.data())) + 2
        painter.setPen(ink)
        label = lay_out(str(index.data()), option.font, inner.width())
        label.draw(painter, QPointF(inner.left(), inner.top()))
        room = inner.width() - label_width - 2 * _SIDE
        if note and room > 0:
            painter.setPen(ink if is_chosen else theme.colour(theme.Role.MUTED, palette))
            words = lay_out(note, option.font, room)
            width = words.lineAt(0).naturalTextWidth()
            words.draw(painter, QPointF(inner.right() + 1 - width, inner.top()))
        painter.restore()
