"""What a search is called in the interface language: its words, its period, its filters."""

from __future__ import annotations

from viewer.store.notebook.values import Search
from viewer.store.records import Period
from viewer.ui.models.facet_labels import FacetLabels
from viewer.ui.state import ViewState


class SearchWords:
    """Describes searches of one collection in the language of the moment."""

    def __init__(self, labels: FacetLabels, periods: tuple[Period, ...], state: ViewState) -> None:
        """Take the labels of filters and the periods of the collection."""
        self._labels, self._state = labels, state
        self._periods = {period.id: period.label for period in periods}

    def knows_period(self, id: str) -> bool:
        """Tell whether the collection has a period."""
        return id in self._periods

    def narrowing(self, search: Search) -> str:
        """Return the period and the filters of a search; empty where it has none."""
        lang = self._state.shown.lang
        period = self._periods.get(search.period)
        parts = [period.best(lang)] if period else []
        parts += [self._labels.chip(pick, lang) for pick in self._labels.in_order(search.picks)]
        return " · ".join(parts)

    def about(self, search: Search) -> str:
        """Return everything a search looks for."""
        return " · ".join(filter(None, (search.text, self.narrowing(search))))
