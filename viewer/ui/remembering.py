"""When a search counts as made: a hit was opened, Enter pressed, or the reader rested on it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from viewer.store.notebook.values import Search
from viewer.ui.keeping import Keeping
from viewer.ui.settings import Settings
from viewer.ui.state import ViewState

REST_MS = 4000
"""Milliseconds without a change after which the reader is looking at what was found."""


class Remembering(QObject):
    """Gives searches to the notebook, never while somebody types."""

    def __init__(
        self, state: ViewState, keeping: Keeping, settings: Settings, parent: QObject
    ) -> None:
        """Watch the state of a window."""
        super().__init__(parent)
        self._state, self._keeping, self._settings = state, keeping, settings
        self._last: Search | None = None
        self._is_last_rested = False
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._on_rested)
        for signal in (state.query_changed, state.period_changed, state.picks_changed):
            signal.connect(self._on_changed)

    def search(self) -> Search:
        """Return the search of the moment."""
        state = self._state
        return Search(state.query.strip(), state.period, state.picks, state.order)

    def note_use(self) -> None:
        """Count the search of the moment as made: a hit was opened, or Enter pressed."""
        self._rest.stop()
        self._remember(is_rested=False)

    def _on_changed(self) -> None:
        self._rest.start()

    def _on_rested(self) -> None:
        self._remember(is_rested=True)

    def _remember(self, *, is_rested: bool) -> None:
        search = self.search()
        if not search.text or not self._settings.keeps_history or search == self._last:
            return
        self._keeping.remember(search, self._begun(search))
        self._last, self._is_last_rested = search, is_rested

    def _begun(self, search: Search) -> Search | None:
        """Return the search that was only a pause in typing this one."""
        last = self._last
        if last is None or not self._is_last_rested or not search.text.startswith(last.text):
            return None
        return last if (last.period, last.picks) == (search.period, search.picks) else None
