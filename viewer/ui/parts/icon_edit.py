"""The line edit of the search box and the filter box: an icon, a clear button, and their keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from viewer.ui import icons
from viewer.ui.icons import Icon

_LEAST_WIDTH = 96
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_OWN_KEYS = _ENTER | {Qt.Key.Key_Escape, Qt.Key.Key_Down}


class IconEdit(QLineEdit):
    """A line edit that tells what the reader did, never what the program set.

    Esc clears the text; in an empty box it asks to leave.
    """

    edited = Signal(str)
    down_pressed = Signal()
    entered = Signal()
    icon_clicked = Signal()
    left = Signal()

    def __init__(self, icon: Icon, parent: QWidget | None = None) -> None:
        """Show an icon at the left."""
        super().__init__(parent)
        self.setMinimumWidth(_LEAST_WIDTH)  # else a hint inside the box would be part of it
        self._icon = self.addAction(icons.icon(icon), QLineEdit.ActionPosition.LeadingPosition)
        self._icon.triggered.connect(self.icon_clicked)
        self._clear = QAction(icons.icon(Icon.CLEAR), "", self)
        self._clear.triggered.connect(self._on_clear_wanted)
        self._is_telling = True
        self.textEdited.connect(self._on_text_edited)
        self.textChanged.connect(self._on_text_changed)
        self.retranslate()

    def put(self, text: str) -> None:
        """Have another text, without telling; what was there comes back by undoing."""
        self._is_telling = False
        self.selectAll()
        self.insert(text)
        self._is_telling = True

    def set_icon_hint(self, hint: str) -> None:
        """Say what a click on the icon does."""
        self._icon.setText(hint)
        self._icon.setToolTip(hint)

    def retranslate(self) -> None:
        """Set the texts of the language of the moment."""
        self._clear.setText(self.tr("Clear"))
        self._clear.setToolTip(self.tr("Clear (Esc)"))

    def event(self, event: QEvent) -> bool:
        """Keep our keys from shortcuts of the window while the box has the keyboard."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in _OWN_KEYS
            and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on Esc, Down and Enter; leave the rest to the line edit."""
        key = event.key()
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or key not in _OWN_KEYS:
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Escape:
            self._on_escape()
        elif key == Qt.Key.Key_Down:
            self.down_pressed.emit()
        else:
            self.entered.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _on_escape(self) -> None:
        if self.text():
            self._on_clear_wanted()
        else:
            self.left.emit()

    def _on_clear_wanted(self) -> None:
        self.clear()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit("")

    def _on_text_edited(self, text: str) -> None:
        if self._is_telling:
            self.edited.emit(text)

    def _on_text_changed(self, text: str) -> None:
        if not text:
            self.removeAction(self._clear)
        elif self._clear not in self.actions():
            self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
