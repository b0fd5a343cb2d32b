"""Keys that mean one thing in the text and another elsewhere, such as Ctrl+F."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QMainWindow, QMenuBar, QWidget

from viewer.ui.actions import Actions


class TextKeys(QObject):
    """Gives a window's actions their keys by where the keyboard is.

    So the menu names the keys that count, and no key is ambiguous, on whatever layout.
    """

    def __init__(self, window: QMainWindow, text: QWidget, actions: Actions) -> None:
        super().__init__(window)
        self._window, self._text, self._actions = window, text, actions
        if isinstance(application := QApplication.instance(), QApplication):
            application.focusChanged.connect(self._on_focus_changed)

    def _on_focus_changed(self, old: QWidget | None, now: QWidget | None) -> None:
        del old
        if now is None or isinstance(now, QMenuBar) or not self._window.isAncestorOf(now):
            return  # a menu or another window: the reader comes back to where the keyboard was
        self._actions.set_keys(in_text=self._text.isAncestorOf(now))
