"""The field of the find bar: what to find, and its keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QPalette
from PySide6.QtWidgets import QLineEdit, QWidget

from viewer.ui import icons, theme
from viewer.ui.icons import Icon

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_SHIFT, _KEYPAD = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.KeypadModifier


class FindEdit(QLineEdit):
    """A line edit whose Enter goes on and Shift+Enter back; coloured where all is in vain."""

    next_wanted = Signal()
    previous_wanted = Signal()

    _is_missing = False  # Qt sends the first changes while the base class is being made

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon = QAction(icons.icon(Icon.FIND), "", self)
        self.addAction(self._icon, QLineEdit.ActionPosition.LeadingPosition)

    def set_name(self, name: str) -> None:
        """Tell what the field is for, to the eye and the ear."""
        self.setPlaceholderText(name)
        self.setAccessibleName(name)
        self._icon.setText(name)

    def set_missing(self, is_missing: bool) -> None:
        """Tell by its colour that the text stands nowhere, or that it does."""
        if is_missing != self._is_missing:
            self._is_missing = is_missing
            self._recolour()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on Enter; leave the rest to the line edit."""
        modifiers = event.modifiers() & ~_KEYPAD
        if event.key() in _ENTER and modifiers == _SHIFT:
            self.previous_wanted.emit()
        elif event.key() in _ENTER and not modifiers:
            self.next_wanted.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        if event.type() is QEvent.Type.PaletteChange:
            self._recolour()
        super().changeEvent(event)

    def _recolour(self) -> None:
        palette = QPalette()
        if self._is_missing:
            palette.setColor(QPalette.ColorRole.Text, theme.colour(theme.Role.WARNING))
        if palette.color(QPalette.ColorRole.Text) != self.palette().color(QPalette.ColorRole.Text):
            self.setPalette(palette)
