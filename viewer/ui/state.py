"""What the window shows at the moment, as values that announce their change."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from viewer.cite.payload import AS_THEY_ARE, AUTO, Form, Titles
from viewer.store.facets import NOTHING_PICKED, Picks


class Shown(NamedTuple):
    """How texts are shown: interface language, text columns in order, zoom in percent."""

    lang: str
    tags: tuple[str, ...]
    zoom: int = 100


class CitationChoice(NamedTuple):
    """What a copied citation looks like: style id, language (`auto`, az, ru, en), form, titles."""

    style: str
    lang: str
    form: Form
    titles: Titles = AS_THEY_ARE


class ViewState(QObject):
    """The reader's place: period, query, picks, order, statement, columns and citation choice.

    Each value has one setter and one signal, emitted only when the value really changes.
    """

    period_changed = Signal(str)
    query_changed = Signal(str)
    literal_changed = Signal(bool)
    picks_changed = Signal(object)
    order_changed = Signal(str)
    statement_changed = Signal(str)
    shown_changed = Signal(object)
    citation_changed = Signal(object)

    def __init__(self, shown: Shown) -> None:
        """Start with all periods, no query, no statement."""
        super().__init__()
        self.period = ""
        self.query = ""
        self.is_literal = False
        self.picks = NOTHING_PICKED
        self.order = "relevance"
        self.statement = ""
        self.shown = shown
        self.citation = CitationChoice("", AUTO, Form.REFERENCE)

    def set_period(self, period: str) -> None:
        """Look at one period; the empty string means all."""
        if period != self.period:
            self.period = period
            self.period_changed.emit(period)

    def set_query(self, query: str) -> None:
        """Search; the empty string means no search. Another query may be corrected again."""
        if query != self.query:
            self.query = query
            self.is_literal = False
            self.query_changed.emit(query)

    def set_literal(self, is_literal: bool) -> None:
        """Search what was typed as it is, or with corrections."""
        if is_literal != self.is_literal:
            self.is_literal = is_literal
            self.literal_changed.emit(is_literal)

    def set_picks(self, picks: Picks) -> None:
        """Look only at statements with what is picked."""
        if picks != self.picks:
            self.picks = picks
            self.picks_changed.emit(picks)

    def set_order(self, order: str) -> None:
        """Sort hits by `relevance` or `date`."""
        if order != self.order:
            self.order = order
            self.order_changed.emit(order)

    def set_statement(self, statement: str) -> None:
        """Read a statement, given by its id; the empty string means none."""
        if statement != self.statement:
            self.statement = statement
            self.statement_changed.emit(statement)

    def set_lang(self, lang: str) -> None:
        """Switch the interface language."""
        self._set_shown(self.shown._replace(lang=lang))

    def set_tags(self, tags: tuple[str, ...]) -> None:
        """Choose the text columns and their order; at least one."""
        self._set_shown(self.shown._replace(tags=tags))

    def set_zoom(self, zoom: int) -> None:
        """Zoom the texts, in percent, 50 to 300."""
        self._set_shown(self.shown._replace(zoom=max(50, min(300, zoom))))

    def set_citation(self, choice: CitationChoice) -> None:
        """Choose style, language and form of citations."""
        if choice != self.citation:
            self.citation = choice
            self.citation_changed.emit(choice)

    def _set_shown(self, shown: Shown) -> None:
        if shown != self.shown:
            self.shown = shown
            self.shown_changed.emit(shown)
