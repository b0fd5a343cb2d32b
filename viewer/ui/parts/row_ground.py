"""What rows of the tree and of the list share: ground, inks and the mark of focus."""

from __future__ import annotations

from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem

from viewer.ui import theme

_Role = QPalette.ColorRole
_State = QStyle.StateFlag
_SELECTED_FRAME = 0.4
"""Opacity of the frame in a selected row, which is plain to see already."""


def is_selected(option: QStyleOptionViewItem) -> bool:
    """Tell whether a row is selected."""
    return bool(option.state & _State.State_Selected)


def is_strong(option: QStyleOptionViewItem) -> bool:
    """Tell whether a row is selected in the pane that has the keyboard."""
    return is_selected(option) and _has_keyboard(option)


def ink(option: QStyleOptionViewItem) -> QColor:
    """Return the colour of a row's main text."""
    if is_selected(option):
        return option.palette.color(_group(option), _Role.HighlightedText)
    return option.palette.color(_Role.Text)


def muted_ink(option: QStyleOptionViewItem) -> QColor:
    """Return the colour of what stands back in a row."""
    if not is_selected(option):
        return theme.colour(theme.Role.MUTED, option.palette)
    text = ink(option)
    text.setAlphaF(0.85)
    return text


def icon_mode(option: QStyleOptionViewItem) -> QIcon.Mode:
    """Return the mode that draws an icon in the colour of the row's text."""
    return QIcon.Mode.Selected if is_strong(option) else QIcon.Mode.Normal


def paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """Paint what lies under a row's texts: selection, or the pointer's trace."""
    if is_selected(option):
        painter.fillRect(option.rect, option.palette.color(_group(option), _Role.Highlight))
    elif option.state & _State.State_MouseOver:
        painter.fillRect(option.rect, theme.colour(theme.Role.TINT, option.palette))


def paint_focus(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """Frame the row on which the keyboard acts."""
    if option.state & _State.State_HasFocus:
        colour = ink(option) if is_selected(option) else option.palette.color(_Role.Accent)
        colour.setAlphaF(_SELECTED_FRAME if is_selected(option) else 1.0)
        painter.setPen(QPen(colour, 1))
        painter.drawRect(option.rect.adjusted(1, 1, -2, -3))


def _has_keyboard(option: QStyleOptionViewItem) -> bool:
    view = option.widget
    return isinstance(view, QAbstractItemView) and view.hasFocus() and view.isActiveWindow()


def _group(option: QStyleOptionViewItem) -> QPalette.ColorGroup:
    return QPalette.ColorGroup.Active if _has_keyboard(option) else QPalette.ColorGroup.Inactive
