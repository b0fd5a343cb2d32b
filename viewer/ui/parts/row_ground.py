"""What rows of trees and lists share: ground, inks and the mark of focus."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem

from viewer.ui import theme
from viewer.ui.parts.kept import Kept

_Role = QPalette.ColorRole
_SELECTED = QStyle.StateFlag.State_Selected.value
_POINTED_AT = QStyle.StateFlag.State_MouseOver.value
_FOCUSED = QStyle.StateFlag.State_HasFocus.value
_SHOWN_STATES = _SELECTED | _POINTED_AT | _FOCUSED
_SELECTED_FRAME = 0.4
"""Opacity of the frame in a selected row, which is plain to see already."""
_MUTED_IN_SELECTED = 0.85


class RowLook(NamedTuple):
    """The colours of a row in its state; asked for once a row, since Qt's enumerations are slow."""

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


def look_of(option: QStyleOptionViewItem) -> RowLook:
    """Return how a row looks."""
    state = option.state.value & _SHOWN_STATES
    has_keyboard = bool(state & _SELECTED) and _has_keyboard(option)
    palette = option.palette
    key = (palette.cacheKey(), state, has_keyboard)
    return _looks.get(key, lambda: _look(palette, state, has_keyboard))


def _look(palette: QPalette, state: int, has_keyboard: bool) -> RowLook:
    is_selected = bool(state & _SELECTED)
    group = QPalette.ColorGroup.Active if has_keyboard else QPalette.ColorGroup.Inactive
    ink = palette.color(group, _Role.HighlightedText) if is_selected else palette.color(_Role.Text)
    muted = theme.colour(theme.Role.MUTED, palette)
    ground = theme.colour(theme.Role.TINT, palette) if state & _POINTED_AT else None
    frame = palette.color(_Role.Accent)
    if is_selected:
        muted, frame = _faded(ink, _MUTED_IN_SELECTED), _faded(ink, _SELECTED_FRAME)
        ground = palette.color(group, _Role.Highlight)
    return RowLook(
        is_selected=is_selected,
        ink=ink,
        muted=muted,
        line=theme.colour(theme.Role.LINE, palette),
        ground=ground,
        focus=QPen(frame, 1) if state & _FOCUSED else None,
        icon_mode=QIcon.Mode.Selected if has_keyboard else QIcon.Mode.Normal,
    )


def _faded(colour: QColor, opacity: float) -> QColor:
    faded = QColor(colour)
    faded.setAlphaF(opacity)
    return faded


def _has_keyboard(option: QStyleOptionViewItem) -> bool:
    view = option.widget
    return isinstance(view, QAbstractItemView) and view.hasFocus() and view.isActiveWindow()
