"""The main window: the first screen, built first; and where the reader was, remembered."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QMainWindow

from viewer.errors import SalnameError
from viewer.store.library import Library
from viewer.ui.actions import Actions
from viewer.ui.i18n import Interface
from viewer.ui.layout import Layout, Lists
from viewer.ui.menus import Menus
from viewer.ui.settings import Settings
from viewer.ui.single_instance import Wish
from viewer.ui.state import Shown, ViewState
from viewer.ui.status_line import StatusLine

if TYPE_CHECKING:
    from viewer.ui.interior import Interior


class MainWindow(QMainWindow):
    """One collection in a window.

    The periods and the statement list come first; when they are painted, `complete` adds the rest.
    """

    collection_wanted = Signal(str)
    """Path of a collection to open instead of this one."""
    completed = Signal()
    closed = Signal()

    def __init__(
        self,
        library: Library,
        settings: Settings,
        interface: Interface,
        notebook: Path | None = None,
    ) -> None:
        """Show a library as the settings say; the window closes the library.

        `notebook` is the file of the reader's own data; None for the usual one.
        """
        super().__init__()
        self.notebook = notebook
        self.library, self.settings, self.interface = library, settings, interface
        self.state = self._restored_state()
        self.lists = Lists.build()
        self.actions_ = Actions(self)
        self._menus = Menus(self.menuBar(), self.actions_)
        self.status = StatusLine(self, library.collection)
        self.setStatusBar(self.status)
        self.layout_ = Layout(self, self.lists, self.actions_)
        self._interior: Interior | None = None
        self._is_painted = self._is_closed = False
        self._fill()

    @property
    def path(self) -> Path:
        """The collection's file."""
        return self.library.path

    @property
    def interior(self) -> Interior:
        """The working parts, built by now if they were not yet."""
        if self._interior is None:
            from viewer.ui.interior import Interior  # the slow half of a start

            self._interior = Interior(self)
            self.completed.emit()
        return self._interior

    def complete(self) -> None:
        """Build what the first screen did not need, unless the window is closed by now."""
        if not self._is_closed:
            _ = self.interior

    def fulfil(self, wish: Wish) -> None:
        """Show and search what a start asked for, and come to the front."""
        if wish.search is not None:
            self.lists.search.set_text(wish.search)
            self.state.set_query(wish.search)
        if wish.statement is not None:
            self.state.set_statement(wish.statement)
        if self.isMinimized():
            self.showNormal()
        self.raise_()
        self.activateWindow()

    def name_after(self, lang: str) -> None:
        """Bear the collection's title in the interface language."""
        self.setWindowTitle(self.library.collection.title.best(lang))

    def show_crash(self, report: str) -> None:
        """Show the report of a bug of ours."""
        self.interior.dialogs.open_crash(report)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Go on building as soon as the first screen is there."""
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self, self.complete)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the reader's place and stop the threads."""
        self._is_closed = True
        collection = self.library.collection.id
        self.layout_.save(self.settings)
        self.settings.set_statement(collection, self.state.statement)
        self.settings.set_period(collection, self.state.period)
        self.settings.save()
        if self._interior is not None:
            self._interior.close()
        self.library.close()
        super().closeEvent(event)
        self.closed.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface language; panes and dialogs follow it themselves."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.actions_.retranslate()
            self._menus.retranslate()

    def _restored_state(self) -> ViewState:
        collection = self.library.collection
        remembered = self.settings.tags(collection.id)
        tags = tuple(tag for tag in remembered if tag in collection.tags) or collection.tags
        state = ViewState(Shown(self.interface.lang, tags, self.settings.zoom))
        period = self.settings.period(collection.id)
        state.set_period(period if any(p.id == period for p in self.library.periods()) else "")
        return state

    def _fill(self) -> None:
        """Show periods and statements, and where the reader was last time."""
        library, lists, state = self.library, self.lists, self.state
        self.name_after(state.shown.lang)
        lists.set_lang(state.shown.lang)
        lists.set_zoom(state.shown.zoom)
        self.status.set_lang(state.shown.lang)
        lists.search.set_languages(library.collection.languages)
        lists.periods.set_periods(library.periods())
        lists.periods.set_current(state.period)
        lists.statements.set_vocabulary(library.kinds(), library.evidences())
        lists.statements.set_source(library)
        lists.statements.set_results(library.numbers(state.period or None))
        self.layout_.restore(self.settings)
        self._go_to_last_statement()
        lists.statements.setFocus()

    def _go_to_last_statement(self) -> None:
        last = self.settings.statement(self.library.collection.id)
        try:
            number = self.library.number_of(last)
        except SalnameError:
            number = next(iter(self.library.numbers(self.state.period or None)), 0)
        rows = self.library.rows([number])
        self.state.set_statement(rows[0].id if rows else "")
        self.lists.statements.set_current(number or None)
