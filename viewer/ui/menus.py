"""The menu bar and the context menus, filled from the declared commands."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from viewer.ui.actions import SPECS, Actions, translated
from viewer.ui.menu.command import Command, Menu

STATEMENT_COMMANDS = (
    Command.COPY_REFERENCE,
    Command.COPY_IN_TEXT,
    Command.COPY_PASSAGE,
    Command.COPY_IN_ALL_LANGUAGES,
    Command.ADD_TO_BASKET,
    Command.COPY_LINK,
    Command.SAVE_REFERENCES,
    Command.PRINT,
    Command.REPORT_MISTAKE,
)

TEXT_COMMANDS = (Command.COPY_PASSAGE, Command.COPY_IN_ALL_LANGUAGES)
"""In the context menu of the text."""


class Menus:
    """The menus of the menu bar."""

    def __init__(self, bar: QMenuBar, actions: Actions) -> None:
        """Fill `bar` with every menu."""
        self._menus = {menu: bar.addMenu("") for menu in Menu}
        for spec in SPECS:
            menu = self._menus[spec.menu]
            if spec.after_line:
                menu.addSeparator()
            menu.addAction(actions[spec.command])
        self.retranslate()

    def all(self) -> list[QMenu]:
        """Return the menus in their order."""
        return list(self._menus.values())

    def retranslate(self) -> None:
        """Set the titles in the interface language."""
        for menu, made in self._menus.items():
            made.setTitle(translated(menu.value))


def statement_menu(parent: QWidget, actions: Actions) -> QMenu:
    """Return the context menu of a statement."""
    menu = QMenu(parent)
    menu.addActions([actions[command] for command in STATEMENT_COMMANDS])
    return menu
