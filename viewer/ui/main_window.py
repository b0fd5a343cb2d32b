"""The main window: builds the parts, and remembers where the reader was."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow

from viewer.errors import SalnameError
from viewer.store.library import Library
from viewer.text.messages import sentence
from viewer.ui.actions import Actions
from viewer.ui.citing import Citing, first_choice
from viewer.ui.commands import Commands
from viewer.ui.detail.vocabulary import Vocabulary
from viewer.ui.dialogs.opener import Dialogs
from viewer.ui.file_watch import FileWatch
from viewer.ui.i18n import Interface
from viewer.ui.layout import Layout, Panes
from viewer.ui.menus import Menus
from viewer.ui.presenter import Presenter
from viewer.ui.settings import Settings
from viewer.ui.single_instance import Wish
from viewer.ui.state import Shown, ViewState
from viewer.ui.status_line import StatusLine
from viewer.ui.wiring import Wiring


class MainWindow(QMainWindow):
    """One collection in a window."""

    collection_wanted = Signal(str)
    """Path of a collection to open instead of this one."""
    closed = Signal()

    def __init__(self, library: Library, settings: Settings, interface: Interface) -> None:
        """Show a library as the settings say; the window closes the library."""
        super().__init__()
        self._library, self._settings, self._interface = library, settings, interface
        self.state = self._restored_state()
        self.panes = Panes.build()
        self.actions_ = Actions(self)
        self._menus = Menus(self.menuBar(), self.actions_)
        self.status = StatusLine(self, library.collection)
        self.setStatusBar(self.status)
        self._presenter = Presenter(library, self.state, self)
        self._citing = Citing(library, self.state, self)
        self._watch = FileWatch(library.path, self)
        self._layout = Layout(self, self.panes, self.actions_)
        self._connect()
        self._fill()

    @property
    def path(self) -> Path:
        """The collection's file."""
        return self._library.path

    def fulfil(self, wish: Wish) -> None:
        """Show and search what a start asked for, and come to the front."""
        if wish.search is not None:
            self.panes.search.set_text(wish.search)
            self.state.set_query(wish.search)
        if wish.statement is not None:
            self.state.set_statement(wish.statement)
        if self.isMinimized():
            self.showNormal()
        self.raise_()
        self.activateWindow()

    def show_crash(self, report: str) -> None:
        """Show the report of a bug of ours."""
        self._dialogs.open_crash(report)

    def show_failure(self, error: SalnameError) -> None:
        """Say in the status line what could not be done, and why."""
        self.status.say(sentence(error, self._interface.lang))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the reader's place and stop the threads."""
        collection = self._library.collection.id
        self._layout.save(self._settings)
        self._settings.set_statement(collection, self.state.statement)
        self._settings.set_period(collection, self.state.period)
        self._settings.save()
        self._presenter.close()
        self._citing.close()
        self._library.close()
        super().closeEvent(event)
        self.closed.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface language; panes and dialogs follow it themselves."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.actions_.retranslate()
            self._menus.retranslate()

    def _restored_state(self) -> ViewState:
        settings, lang = self._settings, self._interface.lang
        known = self._library.collection.tags
        remembered = settings.tags(self._library.collection.id)
        tags = tuple(tag for tag in remembered if tag in known) or known
        return ViewState(Shown(lang, tags, settings.zoom), first_choice(settings, lang))

    def _connect(self) -> None:
        commands = Commands(
            self, self.panes, self._presenter, self._citing, self.state, self.status
        )
        commands.connect_to(self.actions_)
        commands.collection_wanted.connect(self.collection_wanted)
        self._dialogs = Dialogs(self, self._library, self._settings, self._interface, self.state)
        self._dialogs.connect_to(self.actions_)
        self._dialogs.reload_wanted.connect(self.collection_wanted)
        self._watch.replaced.connect(self._dialogs.ask_to_reload)
        self._wiring = Wiring(self, commands, self._presenter, self._citing, self._settings)
        self._presenter.failed.connect(self.show_failure)
        self._citing.failed.connect(self.show_failure)

    def _fill(self) -> None:
        """Give every part its content, and go where the reader was last time."""
        library, panes = self._library, self.panes
        panes.search.set_languages(library.collection.languages)
        panes.periods.set_periods(library.periods())
        panes.statements.set_vocabulary(library.kinds(), library.evidences())
        panes.statements.set_source(library)
        panes.detail.set_collection(Vocabulary.of(library))
        panes.detail.set_stacked(self._settings.is_stacked)
        panes.citation.set_styles(self._citing.styles())
        panes.citation.set_choice(self.state.citation)
        self._wiring.show_as(self.state.shown)
        self._layout.restore(self._settings)
        period = self._settings.period(library.collection.id)
        self.state.set_period(period if any(p.id == period for p in library.periods()) else "")
        panes.periods.set_current(self.state.period)
        self._presenter.refresh()
        self.state.set_statement(self._last_statement())
        panes.statements.setFocus()

    def _last_statement(self) -> str:
        last = self._settings.statement(self._library.collection.id)
        try:
            self._library.number_of(last)
        except SalnameError:
            numbers = self._library.numbers(self.state.period or None)
            return self._presenter.id_of(numbers[0]) if numbers else ""
        return last
