"""Saving searches under names, and the window in which those saved are managed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMainWindow

from viewer.store.notebook.values import SavedSearch, Search
from viewer.text.collate import collation_key
from viewer.ui.keeping import Keeping, KeptSearches
from viewer.ui.models.saved_list import SavedRow
from viewer.ui.search_words import SearchWords
from viewer.ui.state import ViewState
from viewer.ui.status_line import StatusLine

if TYPE_CHECKING:
    from viewer.ui.dialogs.saved_searches import SavedSearchesDialog


class Saving(QObject):
    """Between the notebook and the dialogs about saved searches."""

    run_wanted = Signal(object)
    """`Search` to be made again."""

    def __init__(
        self,
        window: QMainWindow,
        state: ViewState,
        keeping: Keeping,
        words: SearchWords,
        status: StatusLine,
    ) -> None:
        """Open dialogs over `window`."""
        super().__init__(window)
        self._window, self._state, self._keeping = window, state, keeping
        self._words, self._status = words, status
        self._saved: tuple[SavedSearch, ...] = ()
        self._search: Search | None = None
        self._dialog: SavedSearchesDialog | None = None
        keeping.searches_read.connect(self._on_searches_read)

    def save(self) -> None:
        """Ask for a name for the search of the moment."""
        from viewer.ui.dialogs.save_search import SaveSearchDialog  # when it is first wanted

        state = self._state
        search = Search(state.query.strip(), state.period, state.picks, state.order)
        about = self._words.about(search)
        if not about:
            self._status.say(self.tr("There is no search to save: write one, or pick a filter."))
            return
        self._search = search
        taken = [saved.name for saved in self._saved]
        dialog = SaveSearchDialog(self._window, search.text or about, about, taken)
        dialog.named.connect(self._on_named)
        dialog.open()

    def manage(self) -> None:
        """Show the saved searches in a window of their own."""
        dialog = self._ready_dialog()
        self._keeping.read_searches()
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def in_order(self, saved: tuple[SavedSearch, ...]) -> list[SavedSearch]:
        """Return saved searches in the order of the interface language's alphabet."""
        lang = self._state.shown.lang
        return sorted(saved, key=lambda one: collation_key(one.name, lang))

    def _on_named(self, name: str) -> None:
        if self._search is not None:
            self._keeping.save_search(SavedSearch(name, self._search))
            self._status.say(self.tr("Saved: {name}").format(name=name))

    def _on_searches_read(self, kept: KeptSearches) -> None:
        self._saved = kept.saved
        if self._dialog is not None:
            self._dialog.set_rows(
                [SavedRow(one, self._words.about(one.search)) for one in self.in_order(kept.saved)]
            )

    def _ready_dialog(self) -> SavedSearchesDialog:
        from viewer.ui.dialogs.saved_searches import SavedSearchesDialog  # see `save`

        if self._dialog is None:
            self._dialog = SavedSearchesDialog(self._window, self._state.shown.lang)
            self._dialog.run_wanted.connect(self.run_wanted)
            self._dialog.rename_wanted.connect(self._keeping.rename_search)
            self._dialog.delete_wanted.connect(self._keeping.delete_search)
            self._dialog.save_wanted.connect(self._keeping.save_search)
            self._dialog.came_to_front.connect(self._keeping.read_searches)
        self._dialog.set_lang(self._state.shown.lang)
        return self._dialog
