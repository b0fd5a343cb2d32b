"""Opens the dialogs of a window and carries out what is chosen in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QMainWindow, QMessageBox

from viewer.cite.payload import Titles
from viewer.store.library import Library
from viewer.ui import theme
from viewer.ui.actions import Actions
from viewer.ui.i18n import Interface
from viewer.ui.menu.command import Command
from viewer.ui.settings import Settings
from viewer.ui.state import ViewState
from viewer.ui.theme import Theme

if TYPE_CHECKING:
    from viewer.ui.dialogs.names import NamesDialog


class Dialogs(QObject):
    """The dialogs of one window; each is imported when it is first wanted."""

    reload_wanted = Signal(str)
    """Path of the collection that shall be opened anew."""
    list_wanted = Signal(str)
    """A name's id: all statements that mention it are wanted in the list."""

    def __init__(
        self,
        window: QMainWindow,
        library: Library,
        settings: Settings,
        interface: Interface,
        state: ViewState,
    ) -> None:
        """Open dialogs over `window`."""
        super().__init__(window)
        self._window, self._library = window, library
        self._settings, self._interface, self._state = settings, interface, state
        self._names: NamesDialog | None = None

    def connect_to(self, actions: Actions) -> None:
        """Let the actions open their dialogs."""
        actions[Command.SETTINGS].triggered.connect(self.open_settings)
        actions[Command.NAMES].triggered.connect(self.open_names)
        actions[Command.KEYS].triggered.connect(self.open_keys)
        actions[Command.ABOUT].triggered.connect(self.open_about)

    def open_settings(self) -> None:
        """Let the reader choose how the interface looks, and what is cited and remembered how."""
        from viewer.ui.dialogs.settings import SettingsDialog

        dialog = SettingsDialog(
            self._window,
            self._interface.lang,
            self._settings.theme,
            self._state.shown.zoom,
            titles=self._state.citation.titles,
            keeps_history=self._settings.keeps_history,
        )
        dialog.lang_picked.connect(self._on_lang_picked)
        dialog.theme_picked.connect(self._on_theme_picked)
        dialog.zoom_picked.connect(self._state.set_zoom)
        dialog.titles_picked.connect(self._on_titles_picked)
        dialog.history_picked.connect(self._on_history_picked)
        dialog.open()

    def open_names(self) -> None:
        """Show the names of the collection beside the window."""
        dialog = self._names_dialog()
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def show_name(self, id: str) -> None:
        """Show the page of a name."""
        self.open_names()
        self._names_dialog().show_name(id)

    def open_keys(self) -> None:
        """Show all keys."""
        from viewer.ui.dialogs.keys import KeysDialog

        KeysDialog(self._window, self._interface.lang).open()

    def open_about(self) -> None:
        """Show what Salname and the collection are."""
        from viewer.ui.dialogs.about import AboutDialog

        AboutDialog(self._window, self._library, self._interface.lang).open()

    def open_crash(self, report: str) -> None:
        """Show the report of a bug of ours."""
        from viewer.ui.dialogs.crash import CrashDialog

        CrashDialog(self._window, report).open()

    def ask_to_reload(self) -> None:
        """Offer the new file after the collection's file was replaced."""
        box = QMessageBox(
            QMessageBox.Icon.Information,
            self.tr("The collection has changed"),
            self.tr("The file of this collection was replaced. Read the new one?"),
            QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No,
            self._window,
        )
        box.accepted.connect(self._on_reload_accepted)
        box.open()

    def _on_reload_accepted(self) -> None:
        self.reload_wanted.emit(str(self._library.path))

    def close(self) -> None:
        """Close what stays open beside the window."""
        if self._names is not None:
            self._names.end()

    def _names_dialog(self) -> NamesDialog:
        from viewer.ui.dialogs.names import NamesDialog

        if self._names is None:
            self._names = NamesDialog(self._window, self._library, self._interface.lang)
            self._names.statement_wanted.connect(self._state.set_statement)
            self._names.list_wanted.connect(self.list_wanted)
        return self._names

    def _on_lang_picked(self, lang: str) -> None:
        self._settings.lang = lang
        self._interface.speak(lang)
        self._state.set_lang(lang)
        if self._names is not None:
            self._names.set_lang(lang)

    def _on_titles_picked(self, titles: Titles) -> None:
        self._state.set_citation(self._state.citation._replace(titles=titles))

    def _on_history_picked(self, keeps_history: bool) -> None:
        self._settings.keeps_history = keeps_history

    def _on_theme_picked(self, chosen: Theme) -> None:
        self._settings.theme = chosen
        application = QApplication.instance()
        if isinstance(application, QApplication):
            theme.apply(application, chosen)
