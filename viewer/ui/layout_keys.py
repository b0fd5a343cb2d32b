"""Shortcuts on keyboard layouts without Latin letters: the physical key counts there.

Qt matches a shortcut by the letter of the layout. On a Cyrillic layout no key bears C, so
Ctrl+Shift+C would be dead; this filter then takes the letter that the key bears on a US keyboard.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QCoreApplication, QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication

_ROWS = {16: "QWERTYUIOP[]", 30: "ASDFGHJKL;'", 44: "ZXCVBNM,./"}
"""First scan code of each row of letters (IBM PC set 1, which Linux's evdev codes follow)."""

_US_KEYS = {
    first + place: letter for first, row in _ROWS.items() for place, letter in enumerate(row)
}
_XKB_OFFSET = 8
"""X11 and Wayland add 8 to the evdev code."""

_LAST_LATIN = 0x24F
_FIRST_SPECIAL = 0x01000000


def latin_key(key: int, scan_code: int) -> Qt.Key | None:
    """Return the US key at a place of the keyboard when `key` is no Latin letter, else None."""
    if not _LAST_LATIN < key < _FIRST_SPECIAL:
        return None
    place = scan_code - _XKB_OFFSET if sys.platform.startswith("linux") else scan_code
    letter = _US_KEYS.get(place)
    return Qt.Key(ord(letter)) if letter else None


class LayoutKeys(QObject):
    """An event filter of the application that triggers `actions` by the physical key."""

    def __init__(self, actions: list[QAction]) -> None:
        """Watch every key press of the application."""
        super().__init__()
        self._actions = actions
        if (application := QApplication.instance()) is not None:
            application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take over presses with Ctrl that no Latin layout explains."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        key = latin_key(event.key(), event.nativeScanCode())
        if key is None:
            return False
        pressed = QKeySequence(QKeyCombination(event.modifiers(), key))
        for action in self._actions:
            if action.isEnabled() and pressed in action.shortcuts():
                action.trigger()
                return True
        # Not a command of ours: text fields know Ctrl+A, Ctrl+V and the like by the Latin key.
        replaced = QKeyEvent(event.type(), key, event.modifiers(), "", event.isAutoRepeat())
        return QCoreApplication.sendEvent(watched, replaced)
