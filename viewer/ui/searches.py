"""The searches a reader may come back to: offered under the search box, and made again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint

from viewer.store.notebook.values import Search
from viewer.store.records import Period
from viewer.ui.keeping import Keeping
from viewer.ui.models.facet_labels import FacetLabels
from viewer.ui.models.search_list import RowKind, SearchRow
from viewer.ui.panes.search_box import SearchBox
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
        labels: FacetLabels,
        periods: tuple[Period, ...],
    ) -> None:
        """Offer searches below `box`; labels and periods are the collection's."""
        super().__init__(box)
        self._box, self._state, self._keeping, self._settings = box, state, keeping, settings
        self._labels = labels
        self._periods = {period.id: period.label for period in periods}
        self._is_wanted = False
        self._popup: SearchesPopup | None = None
        box.searches_wanted.connect(self.open)
        keeping.history_read.connect(self._on_history_read)

    def open(self) -> None:
        """Show the searches, as they are in the notebook now."""
        self._is_wanted = True
        self._keeping.read_history()

    def run(self, search: Search) -> None:
        """Make a search again; what the collection no longer has is left out."""
        state = self._state
        self._box.set_text(search.text)
        state.set_query(search.text)
        state.set_period(search.period if search.period in self._periods else "")
        state.set_picks(search.picks)
        if search.order:
            state.set_order(search.order)
        self._box.focus_and_select()

    def narrowing(self, search: Search) -> str:
        """Say in the interface language what narrows a search: its period and filters."""
        lang = self._state.shown.lang
        period = self._periods.get(search.period)
        picks = self._labels.in_order(search.picks)
        return " · ".join(
            [
                *([period.best(lang)] if period else []),
                *(self._labels.chip(pick, lang) for pick in picks),
            ]
        )

    def _on_history_read(self, recent: tuple[Search, ...]) -> None:
        if self._popup is None and not self._is_wanted:
            return  # written, not asked for
        popup = self._ready_popup()
        popup.set_recent(
            [
                SearchRow(RowKind.RECENT, search.text, self.narrowing(search), search)
                for search in recent
            ],
            self._hint(),
        )
        if self._is_wanted:
            self._is_wanted = False
            popup.open_at(self._box.mapToGlobal(QPoint(0, self._box.height())), self._box.width())

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
        return self._popup
