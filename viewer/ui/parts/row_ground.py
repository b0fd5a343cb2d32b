"""What rows of trees and lists share: ground, inks and the mark of focus."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtGui import QColor, QCursor, QIcon, QPainter, QPalette, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QWidget

from viewer.ui import theme
from viewer.ui.parts.kept import Kept

_Role = QPalette.ColorRole
_Index = QModelIndex | QPersistentModelIndex
_SELECTED_FRAME = 0.4
"""Opacity of the frame in a selected row, which is plain to see already."""
_MUTED_IN_SELECTED = 0.85


class _State(NamedTuple):
    is_selected: bool = False
    has_keyboard: bool = False
    is_pointed_at: bool = False
    is_focused: bool = False


class RowLook(NamedTuple):
    """The colours of a row in its state, for the whole of its painting."""

    is_selected: bool
    ink: QColor
    """Of its main text."""
    muted: QColor
    """Of what stands back in it."""
    line: QColor
    """Under it."""
    ground: QColor | None
    """Under its texts: selection, or the pointer's trace."""
    focus: QPen | None
    """Frames the row on which the keyboard acts."""
    icon_mode: QIcon.Mode
    """Draws an icon in the colour of its text."""

    def paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        """Paint what lies under a row's texts."""
        if self.ground:
            painter.fillRect(option.rect, self.ground)

    def paint_focus(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        """Paint the frame of the keyboard, if it is here."""
        if self.focus:
            painter.setPen(self.focus)
            painter.drawRect(option.rect.adjusted(1, 1, -2, -3))


_looks: Kept[RowLook] = Kept(32)
"""Of all states, in the palettes of the light and the dark theme."""


def look_of(option: QStyleOptionViewItem, index: _Index) -> RowLook:
    """Return how a row looks in the view that paints it."""
    palette = option.palette
    state = _state(option.widget, index)
    return _looks.get((palette.cacheKey(), *state), lambda: _look(palette, state))


def _state(view: QWidget | None, index: _Index) -> _State:
    """Ask the view: to read it from the option, PySide would make all that a style enumerates."""
    if not isinstance(view, QAbstractItemView):
        return _State()
    has_focus, is_selected = view.hasFocus(), view.selectionModel().isSelected(index)
    return _State(
        is_selected=is_selected,
        has_keyboard=is_selected and has_focus and view.isActiveWindow(),
        is_pointed_at=view.underMouse() and _pointed_at(view) == index,
        is_focused=has_focus and view.currentIndex() == index,
    )


def _pointed_at(view: QAbstractItemView) -> QModelIndex:
    return view.indexAt(view.viewport().mapFromGlobal(QCursor.pos()))


def _look(palette: QPalette, state: _State) -> RowLook:
    group = QPalette.ColorGroup.Active if state.has_keyboard else QPalette.ColorGroup.Inactive
    ink = palette.color(_Role.Text)
    muted = theme.colour(theme.Role.MUTED, palette)
    ground = theme.colour(theme.Role.TINT, palette) if state.is_pointed_at else None
    frame = palette.color(_Role.Accent)
    if state.is_selected:
        ink = palette.color(group, _Role.HighlightedText)
        muted, frame = _faded(ink, _MUTED_IN_SELECTED), _faded(ink, _SELECTED_FRAME)
        ground = palette.color(group, _Role.Highlight)
    return RowLook(
        is_selected=state.is_selected,
        ink=ink,
        muted=muted,
        line=theme.colour(theme.Role.LINE, palette),
        ground=ground,
        focus=QPen(frame, 1) if state.is_focused else None,
        icon_mode=QIcon.Mode.Selected if state.has_keyboard else QIcon.Mode.Normal,
    )


def _faded(colour: QColor, opacity: float) -> QColor:
    faded = QColor(colour)
    faded.setAlphaF(opacity)
    return faded
