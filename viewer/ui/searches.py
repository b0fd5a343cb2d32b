"""The searches a reader may come back to: offered under the search box, and made again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint

from viewer.store.notebook.values import SavedSearch, Search
from viewer.ui.keeping import Keeping, KeptSearches
from viewer.ui.models.search_list import RowKind, SearchRow
from viewer.ui.panes.search_box import SearchBox
from viewer.ui.saving import Saving
from viewer.ui.search_words import SearchWords
from viewer.ui.settings import Settings
from viewer.ui.state import ViewState

if TYPE_CHECKING:
    from viewer.ui.parts.searches_popup import SearchesPopup


class Searches(QObject):
    """Between the notebook, the search box and the state of one window."""

    def __init__(
        self,
        box: SearchBox,
        state: ViewState,
        keeping: Keeping,
        settings: Settings,
        words: SearchWords,
        saving: Saving,
    ) -> None:
        """Offer searches below `box`."""
        super().__init__(box)
        self._box, self._state, self._keeping, self._settings = box, state, keeping, settings
        self._words, self._saving = words, saving
        self._is_wanted = False
        self._popup: SearchesPopup | None = None
        box.searches_wanted.connect(self.open)
        saving.run_wanted.connect(self.run)
        keeping.searches_read.connect(self._on_searches_read)

    def open(self) -> None:
        """Show the searches, as they are in the notebook now."""
        self._is_wanted = True
        self._keeping.read_searches()

    def run(self, search: Search) -> None:
        """Make a search again; what the collection no longer has is left out."""
        state = self._state
        self._box.set_text(search.text)
        state.set_query(search.text)
        state.set_period(search.period if self._words.knows_period(search.period) else "")
        state.set_picks(search.picks)
        if search.order:
            state.set_order(search.order)
        self._box.focus_and_select()

    def _on_searches_read(self, kept: KeptSearches) -> None:
        if self._popup is None and not self._is_wanted:
            return  # written, not asked for
        popup = self._ready_popup()
        words = self._words
        popup.set_searches(
            [
                SearchRow(RowKind.SAVED, one.name, self._meaning(one), one.search)
                for one in self._saving.in_order(kept.saved)
            ],
            [
                SearchRow(RowKind.RECENT, search.text, words.narrowing(search), search)
                for search in kept.recent
            ],
            self._hint(),
        )
        if self._is_wanted:
            self._is_wanted = False
            popup.open_at(self._box.mapToGlobal(QPoint(0, self._box.height())), self._box.width())

    def _meaning(self, saved: SavedSearch) -> str:
        """Return what a saved search looks for, where its name does not say that already."""
        about = self._words.about(saved.search)
        return about if about != saved.name else ""

    def _hint(self) -> str:
        if self._settings.keeps_history:
            return self.tr("The searches you make will be offered here.")
        return self.tr("Recent searches are not remembered; the settings can change that.")

    def _ready_popup(self) -> SearchesPopup:
        from viewer.ui.parts.searches_popup import SearchesPopup  # when it is first wanted

        if self._popup is None:
            self._popup = SearchesPopup(self._box)
            self._popup.chosen.connect(self.run)
            self._popup.forget_wanted.connect(self._keeping.forget)
            self._popup.clear_wanted.connect(self._keeping.clear_history)
            self._popup.save_wanted.connect(self._saving.save)
            self._popup.manage_wanted.connect(self._saving.manage)
        return self._popup
