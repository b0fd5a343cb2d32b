"""What works behind the first screen: text, citations, search, commands, dialogs.

Imported and built only after the statement list is painted, so that a start is quick.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from viewer import paths
from viewer.errors import SalnameError
from viewer.search.completion import Completer
from viewer.store.library import Library
from viewer.text.messages import sentence
from viewer.ui import theme
from viewer.ui.citing import Citing, first_choice
from viewer.ui.commands import Commands
from viewer.ui.completing import Completing
from viewer.ui.detail.vocabulary import Vocabulary
from viewer.ui.dialogs.notebook_trouble import NotebookTrouble
from viewer.ui.dialogs.opener import Dialogs
from viewer.ui.exporting import Exporting
from viewer.ui.file_watch import FileWatch
from viewer.ui.filters import Filters
from viewer.ui.gathering import Gathering
from viewer.ui.keeping import Keeping
from viewer.ui.layout import Lists
from viewer.ui.layout_keys import LayoutKeys
from viewer.ui.menu.command import Command
from viewer.ui.menus import TEXT_COMMANDS
from viewer.ui.models.facet_labels import FacetLabels
from viewer.ui.panes.citation_bar import CitationBar
from viewer.ui.panes.detail_pane import DetailPane
from viewer.ui.panes.facet_pane import FacetPane
from viewer.ui.panes.period_pane import PeriodPane
from viewer.ui.panes.search_box import SearchBox
from viewer.ui.panes.statement_pane import StatementPane
from viewer.ui.presenter import Presenter
from viewer.ui.remembering import Remembering
from viewer.ui.saving import Saving
from viewer.ui.search_words import SearchWords
from viewer.ui.searches import Searches
from viewer.ui.styling import Styling
from viewer.ui.text_keys import TextKeys
from viewer.ui.wiring import Wiring

if TYPE_CHECKING:
    from viewer.ui.main_window import MainWindow


@dataclass(frozen=True, slots=True)
class Panes:
    """All parts of the window."""

    search: SearchBox
    periods: PeriodPane
    facets: FacetPane
    facet_labels: FacetLabels
    statements: StatementPane
    detail: DetailPane
    citation: CitationBar

    @classmethod
    def around(cls, lists: Lists, library: Library) -> Panes:
        """Make the parts that the first screen did not need."""
        return cls(
            search=lists.search,
            periods=lists.periods,
            facets=FacetPane(),
            facet_labels=FacetLabels.of(library),
            statements=lists.statements,
            detail=DetailPane(),
            citation=CitationBar(),
        )


class Interior(QObject):
    """The working parts of one window."""

    def __init__(self, window: MainWindow) -> None:
        """Build, connect and fill them."""
        super().__init__(window)
        theme.add_faces()
        self._window = window
        self.panes = Panes.around(window.lists, window.library)
        self.presenter = Presenter(window.library, window.state, self)
        window.state.set_citation(first_choice(window.settings, window.interface.lang))
        self.filters = Filters(window.state, self.panes, self.presenter.engine, window.status, self)
        self.citing = Citing(window.library, window.state, self)
        self.styling = Styling(
            window,
            self.panes.citation,
            self.citing,
            window.state,
            window.settings,
            window.status,
        )
        self.dialogs = Dialogs(
            window, window.library, window.settings, window.interface, window.state
        )
        self.keeping = Keeping(
            window.notebook or paths.user_notebook(), window.library.collection.id, self
        )
        self._watch = FileWatch(window.library.path, self)
        self._fill()
        self._completing = Completing(
            window.lists.search,
            window.state,
            Completer(self.presenter.engine.vocabulary),
            window,
        )
        self.presenter.facets_counted.connect(self._completing.set_counts)
        self._build_own_data()
        self.exporting = Exporting(
            window, self.citing, window.state, window.settings, window.status
        )
        self._connect()

    def show_failure(self, error: SalnameError) -> None:
        """Say in the status line what could not be done, and why."""
        self._window.status.say(sentence(error, self._window.interface.lang))

    def close(self) -> None:
        """Stop the threads."""
        self._window.settings.open_facets = self.panes.facets.open_facets()
        self.dialogs.close()
        self.presenter.close()
        self.styling.close()
        self._gathering.close()
        self.citing.close()
        self.keeping.close()
        if (application := QApplication.instance()) is not None:
            application.removeEventFilter(self._keys)

    def _build_own_data(self) -> None:
        """Build what the reader keeps in the notebook: searches and the basket."""
        window = self._window
        self._trouble = NotebookTrouble(window, self.keeping, window.status, window.interface)
        words = SearchWords(self.panes.facet_labels, window.library.periods(), window.state)
        self._saving = Saving(window, window.state, self.keeping, words, window.status)
        self._searches = Searches(
            window.lists.search, window.state, self.keeping, window.settings, words, self._saving
        )
        self._gathering = Gathering(window, self.citing, self.keeping)
        self._remembering = Remembering(window.state, self.keeping, window.settings, self)

    def _fill(self) -> None:
        window, panes = self._window, self.panes
        panes.detail.set_collection(Vocabulary.of(window.library))
        panes.detail.set_stacked(window.settings.is_stacked)
        panes.detail.addActions([window.actions_[command] for command in TEXT_COMMANDS])
        panes.facets.set_labels(panes.facet_labels)
        panes.facets.set_open_facets(window.settings.open_facets)
        window.layout_.add_facets(panes.facets)
        window.layout_.add_reading(panes.detail, panes.citation)

    def _connect(self) -> None:
        window = self._window
        commands = Commands(
            window, self.panes, self.presenter, self.citing, window.state, window.status
        )
        commands.connect_to(window.actions_)
        self.dialogs.connect_to(window.actions_)
        self.filters.connect_to(window.actions_)
        window.actions_[Command.SAVE_REFERENCES].triggered.connect(self.exporting.ask)
        self.styling.connect_to(window.actions_)
        window.actions_[Command.ADD_TO_BASKET].triggered.connect(self._gathering.add)
        window.actions_[Command.BASKET].triggered.connect(self._gathering.open)
        window.actions_[Command.SEARCHES].triggered.connect(self._searches.open)
        window.actions_[Command.SAVE_SEARCH].triggered.connect(self._saving.save)
        window.actions_[Command.SAVED_SEARCHES].triggered.connect(self._saving.manage)
        for used in (
            self.panes.search.first_wanted,
            self.panes.statements.statement_picked,
            self.panes.statements.statement_activated,
        ):
            used.connect(self._remembering.note_use)
        self._keys = LayoutKeys(window.actions_.all())
        self._text_keys = TextKeys(window, self.panes.detail, window.actions_)
        commands.collection_wanted.connect(window.collection_wanted)
        self.dialogs.reload_wanted.connect(window.collection_wanted)
        self._watch.replaced.connect(self.dialogs.ask_to_reload)
        self.presenter.failed.connect(self.show_failure)
        self.citing.failed.connect(self.show_failure)
        self.keeping.failed.connect(self.show_failure)
        self._wiring = Wiring(window, self, commands)
        self._wiring.begin()
