"""The window's commands as Qt knows them: menus, shortcuts and the keys window read this."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from viewer.ui import icons
from viewer.ui.menu import collection, search, statement, view
from viewer.ui.menu.command import Command, Needs, Spec

CONTEXT = "Actions"

SPECS = (
    *collection.SPECS,
    *statement.SPECS,
    *search.SPECS,
    *view.SPECS,
)
"""Every command, menu by menu."""


def translated(text: str) -> str:
    """Return a text of this module in the interface language."""
    return QCoreApplication.translate(CONTEXT, text)


def plain(text: str) -> str:
    """Return a menu text without its mnemonic and ellipsis, as the keys window shows it."""
    return translated(text).replace("&", "").rstrip("…")


def keys(spec: Spec, in_text: bool) -> tuple[str, ...]:
    """Return a command's keys while the text has the keyboard, or while it has not."""
    if spec.in_text:
        return spec.keys if in_text else ()
    taken = {key for other in SPECS if in_text and other.in_text for key in other.keys}
    return tuple(key for key in spec.keys if key not in taken)


class Actions:
    """The window's actions, one per command."""

    def __init__(self, parent: QWidget) -> None:
        """Make every action and give its keys to `parent`."""
        self._actions: dict[Command, QAction] = {}
        for spec in SPECS:
            action = QAction(parent)
            if spec.icon:
                action.setIcon(icons.icon(spec.icon))
            parent.addAction(action)
            self._actions[spec.command] = action
        self.set_keys(in_text=False)
        self.retranslate()

    def __getitem__(self, command: Command) -> QAction:
        return self._actions[command]

    def all(self) -> list[QAction]:
        """Return every action."""
        return list(self._actions.values())

    def set_keys(self, *, in_text: bool) -> None:
        """Give every action the keys it has while the text has the keyboard, or has not."""
        for spec in SPECS:
            pressed = [QKeySequence(key) for key in keys(spec, in_text)]
            if pressed != self[spec.command].shortcuts():
                self[spec.command].setShortcuts(pressed)

    def retranslate(self) -> None:
        """Set every text in the interface language."""
        for spec in SPECS:
            self[spec.command].setText(translated(spec.text))

    def enable(self, available: set[Needs]) -> None:
        """Switch commands on whose needs are met; `NOTHING` always is."""
        for spec in SPECS:
            self[spec.command].setEnabled(spec.needs in available | {Needs.NOTHING})
