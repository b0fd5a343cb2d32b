"""What narrows the list, whether picked in the pane or typed in the box: shown as one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from viewer.search.edits import (
    Typed,
    spelt,
    typed_values,
    without_fields,
    without_pick,
    without_value,
)
from viewer.search.engine import Engine
from viewer.search.query import SearchQuery
from viewer.search.scope import Scope, whole
from viewer.store.facets import NOTHING_PICKED, Pick, Picks
from viewer.ui import clipboard
from viewer.ui.actions import Actions
from viewer.ui.menu.command import Command
from viewer.ui.state import ViewState
from viewer.ui.status_line import StatusLine

if TYPE_CHECKING:
    from viewer.ui.interior import Panes


class Filters(QObject):
    """Between state, search box, facets and chips: a typed field is a filter like any other."""

    def __init__(
        self, state: ViewState, panes: Panes, engine: Engine, status: StatusLine, parent: QObject
    ) -> None:
        """Show what the state says, now and after every change."""
        super().__init__(parent)
        self._state, self._panes, self._engine, self._status = state, panes, engine, status
        self._typed: tuple[Typed, ...] = ()
        self._shown = NOTHING_PICKED
        panes.facets.picked.connect(self._on_picked)
        panes.statements.filter_removed.connect(self._on_removed)
        panes.statements.filters_cleared.connect(self.clear)
        state.picks_changed.connect(self.show)
        state.query_changed.connect(self.show)
        self.show()

    def connect_to(self, actions: Actions) -> None:
        """Let the actions about filters do their work."""
        actions[Command.CLEAR_FILTERS].triggered.connect(self.clear)
        actions[Command.WRITE_FILTERS].triggered.connect(self.write)
        actions[Command.COPY_SEARCH].triggered.connect(self.copy)

    @property
    def is_any(self) -> bool:
        """Whether anything narrows the list, the period apart."""
        return bool(self._state.picks or self._typed)

    @property
    def is_picked(self) -> bool:
        """Whether something narrows the list that is not in the search box."""
        return bool(self._state.picks or self._state.period)

    def show(self) -> None:
        """Show all filters in the pane and as chips."""
        text = self._state.query
        self._typed = typed_values(self._engine.items, text) if ":" in text else ()
        labels, lang, picks = self._panes.facet_labels, self._state.shown.lang, self._state.picks
        shown = picks | self._typed_picks()
        if shown != self._shown:
            self._shown = shown
            self._panes.facets.set_picks(shown)
        picked = [(pick, labels.chip(pick, lang)) for pick in labels.in_order(picks)]
        typed = [(typed, labels.typed_chip(typed, lang)) for typed in self._typed]
        self._panes.statements.set_filters([*picked, *typed])
        self._panes.search.set_hint(self._doubt())

    def clear(self) -> None:
        """Take every filter away, those in the search box too."""
        self._set_text(without_fields(self._engine.items, self._state.query))
        self._state.set_picks(NOTHING_PICKED)

    def write(self) -> None:
        """Put period and picks into the search box as fields, before what is there."""
        text = f"{self._whole()} "
        self._state.set_picks(NOTHING_PICKED)
        self._state.set_period("")
        self._set_text(text)
        self._panes.search.setFocus()

    def copy(self) -> None:
        """Put period, picks and query on the clipboard, as one text to type or paste."""
        text = self._whole()
        clipboard.put_text(text)
        self._status.say(self.tr("Copied: {search}").format(search=text))

    def _whole(self) -> str:
        """Return period and picks as fields in the interface language, then what is typed."""
        state = self._state
        scope = Scope(state.period or None, state.picks)
        filters = whole(SearchQuery(), scope).filters
        return f"{spelt(filters, self._engine.vocabulary, state.shown.lang)} {state.query}".strip()

    def _doubt(self) -> str:
        """Say what of the text was not read as it looks, the first such thing."""
        state, engine = self._state, self._engine
        if ":" not in state.query:
            return ""
        from viewer.search.explain import doubts  # most searches have no field
        from viewer.search.explained import Wording

        languages = self._panes.facet_labels.languages
        wording = Wording(engine.vocabulary, languages, state.shown.lang)
        return next(map(wording.doubt, doubts(engine, state.query)), "")

    def _typed_picks(self) -> Picks:
        return frozenset(
            (typed.facet, value)
            for typed in self._typed
            if not typed.is_excluded
            for value in typed.values
        )

    def _on_picked(self, picks: Picks) -> None:
        """Follow the pane, which shows both what is picked and what is typed."""
        if not picks:
            self.clear()
            return
        typed, text = self._typed_picks(), self._state.query
        for pick in typed - picks:
            text = without_pick(self._engine.items, text, pick)
        self._set_text(text)
        self._state.set_picks((picks - typed) | (picks & self._state.picks))

    def _on_removed(self, key: Pick | Typed) -> None:
        if isinstance(key, Typed):
            text = self._state.query
            self._set_text(without_value(self._engine.items, text, key.start))
        else:
            self._state.set_picks(self._state.picks - {key})

    def _set_text(self, text: str) -> None:
        self._panes.search.set_text(text)
        self._state.set_query(text)
