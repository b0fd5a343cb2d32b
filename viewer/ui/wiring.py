"""Connects panes, state and answers: who hears what, and the few steps between."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, QPoint, QTimer
from PySide6.QtGui import QKeySequence, QShortcut

from viewer.cite.payload import (
    CitationRequest,
    CollectionRequest,
    Form,
    PassageRequest,
    Payload,
    SaveRequest,
)
from viewer.errors import SalnameError
from viewer.store.facets import Facet
from viewer.store.whole import Statement
from viewer.text.messages import sentence
from viewer.ui.citation_worker import Cited
from viewer.ui.citing import Citing
from viewer.ui.clipboard import PromisedData
from viewer.ui.commands import Commands
from viewer.ui.dialogs.opener import Dialogs
from viewer.ui.filters import Filters
from viewer.ui.menu.command import Needs
from viewer.ui.menus import statement_menu
from viewer.ui.presenter import ListContent, Presenter
from viewer.ui.state import CitationChoice, Shown

if TYPE_CHECKING:
    from viewer.ui.interior import Interior
    from viewer.ui.main_window import MainWindow

MOST_CITED = 1000
"""Most statements that one citation holds."""

_PAUSE = 40
"""Milliseconds from a new list to what follows it: while typing, the list is looked at."""

_DIGITS = 9
"""Ctrl+1 to Ctrl+9 show or hide a language column."""


class Wiring(QObject):
    """The slots between the parts of one window."""

    def __init__(self, window: MainWindow, interior: Interior, commands: Commands) -> None:
        """Connect everything."""
        super().__init__(interior)
        self._window, self._panes, self._state = window, interior.panes, window.state
        self._presenter: Presenter = interior.presenter
        self._citing: Citing = interior.citing
        self._settings = window.settings
        self._filters: Filters = interior.filters
        self._late = QTimer(self, singleShot=True, interval=_PAUSE)
        self._late.timeout.connect(self._on_paused)
        self._menu = statement_menu(window, window.actions_)
        self._connect_panes(commands, interior.dialogs)
        self._connect_citation()
        self._connect_answers()
        self._connect_columns()

    def begin(self) -> None:
        """Show what the state already says."""
        shown = self._state.shown
        self._panes.citation.set_zoom(shown.zoom)
        self._panes.facets.set_lang(shown.lang)
        self._panes.facets.set_zoom(shown.zoom)
        self._presenter.show_statement()
        if self._presenter.has_query():
            self._presenter.refresh()
        else:
            self._presenter.rest()
            self._late.start()

    def show_as(self, shown: Shown) -> None:
        """Show every text in the interface language, columns and size chosen."""
        self._window.lists.set_lang(shown.lang)
        self._window.lists.set_zoom(shown.zoom)
        self._panes.facets.set_lang(shown.lang)
        self._panes.facets.set_zoom(shown.zoom)
        self._panes.citation.set_zoom(shown.zoom)
        self._filters.show()
        self._window.status.set_lang(shown.lang)
        self._window.name_after(shown.lang)
        self._show_statement()
        self._settings.set_tags(self._presenter.library.collection.id, shown.tags)
        self._settings.zoom = shown.zoom
        self._presenter.refresh()

    def _connect_panes(self, commands: Commands, dialogs: Dialogs) -> None:
        panes, state, presenter = self._panes, self._state, self._presenter
        panes.search.query_edited.connect(self._late.stop)
        panes.search.query_edited.connect(state.set_query)
        panes.search.result_wanted.connect(panes.statements.focus_results)
        panes.search.first_wanted.connect(panes.statements.open_first)
        panes.search.left.connect(panes.statements.focus_list)
        panes.periods.period_picked.connect(self._on_period_picked)
        panes.statements.statement_picked.connect(self._on_statement_picked)
        panes.statements.statement_activated.connect(self._on_statement_picked)
        panes.statements.selection_changed.connect(self._on_selection_changed)
        panes.statements.set_drag(self._mime_for_drag)
        panes.statements.order_picked.connect(state.set_order)
        panes.statements.marks_wanted.connect(presenter.want_marks)
        panes.statements.menu_wanted.connect(self._on_menu_wanted)
        panes.statements.explanation_wanted.connect(commands.explain)
        panes.statements.literal_wanted.connect(commands.search_as_typed)
        panes.statements.all_periods_wanted.connect(partial(state.set_period, ""))
        panes.detail.statement_wanted.connect(state.set_statement)
        panes.detail.name_wanted.connect(dialogs.show_name)
        dialogs.list_wanted.connect(self._on_list_wanted)
        panes.detail.source_wanted.connect(commands.follow_address)
        panes.detail.columns_picked.connect(state.set_tags)
        panes.detail.zoom_picked.connect(state.set_zoom)
        panes.detail.stacking_picked.connect(self._on_stacking_picked)
        panes.detail.finding_toggled.connect(self._enable)

    def _connect_citation(self) -> None:
        bar, citing = self._panes.citation, self._citing
        self._panes.detail.segment_picked.connect(citing.set_segment)
        bar.style_picked.connect(citing.set_style)
        bar.lang_picked.connect(citing.set_lang)
        bar.form_picked.connect(citing.set_form)
        bar.titles_picked.connect(citing.set_titles)
        bar.direct_picked.connect(citing.set_direct)
        bar.copy_wanted.connect(citing.copy)
        citing.previewed.connect(self._on_previewed)
        citing.is_preparing.connect(bar.show_busy)
        citing.copied.connect(self._on_copied)

    def _connect_answers(self) -> None:
        state, presenter, panes = self._state, self._presenter, self._panes
        presenter.list_found.connect(self._on_list_found)
        presenter.hits_counted.connect(panes.periods.set_hits)
        presenter.facets_counted.connect(panes.facets.set_counts)
        presenter.marks_found.connect(panes.statements.add_marked)
        presenter.statement_found.connect(self._on_statement_found)
        presenter.is_searching.connect(panes.search.set_busy)
        state.period_changed.connect(panes.periods.set_current)
        state.shown_changed.connect(self.show_as)
        state.citation_changed.connect(self._on_citation_changed)

    def _connect_columns(self) -> None:
        for place in range(_DIGITS):
            shortcut = QShortcut(QKeySequence(f"Ctrl+{place + 1}"), self._window)
            shortcut.activated.connect(partial(self._toggle_column, place))

    def _toggle_column(self, place: int) -> None:
        """Show or hide the language at a place of the collection's list; one always stays."""
        known = self._presenter.library.collection.tags
        if place >= len(known):
            return
        tag, shown = known[place], self._state.shown.tags
        if tag not in shown:
            self._state.set_tags((*shown, tag))
        elif len(shown) > 1:
            self._state.set_tags(tuple(other for other in shown if other != tag))

    def _show_statement(self) -> None:
        self._panes.detail.show_statement(self._statement, self._state.shown)

    _statement: Statement | None = None
    _is_corrected = False

    def _on_list_wanted(self, name: str) -> None:
        """List all statements that mention a name, whatever narrowed the list before."""
        self._window.lists.search.set_text("")
        self._state.set_query("")
        self._state.set_period("")
        self._state.set_picks(frozenset({(Facet.NAME, name)}))
        self._window.activateWindow()

    def _on_period_picked(self, period: str) -> None:
        self._state.set_period(period)
        numbers = self._presenter.library.numbers(period or None, self._state.picks)
        here = self._statement.number if self._statement else None
        if not self._presenter.has_query() and here not in numbers and numbers:
            self._state.set_statement(self._presenter.id_of(numbers[0]))

    def _on_statement_picked(self, number: int) -> None:
        self._state.set_statement(self._presenter.id_of(number))

    def _mime_for_drag(self, numbers: list[int], is_short: bool) -> QMimeData | None:
        """Return what statements are where they are dropped: references, or a citation."""
        if not 0 < len(numbers) <= MOST_CITED:
            return None
        ids = tuple(self._presenter.library.ids(numbers))
        form = Form.IN_TEXT if is_short else Form.REFERENCE
        return PromisedData(self._citing.promise(ids, form))

    def _on_selection_changed(self) -> None:
        numbers = self._panes.statements.selected_numbers()
        if len(numbers) > MOST_CITED:
            self._citing.set_targets(())
            self._panes.citation.show_payload(
                self.tr("Select at most %n statement(s) to cite them.", "", MOST_CITED)
            )
        elif len(numbers) > 1:
            self._citing.set_targets(tuple(self._presenter.library.ids(numbers)))
        elif self._state.statement:
            self._citing.set_targets((self._state.statement,))

    def _on_stacking_picked(self, is_stacked: bool) -> None:
        self._settings.is_stacked = is_stacked

    def _on_menu_wanted(self, at: QPoint) -> None:
        self._menu.popup(at)

    def _on_list_found(self, content: ListContent) -> None:
        self._is_corrected = content.listing.is_corrected or content.listing.is_literal
        self._panes.statements.set_results(content.numbers, content.listing, content.marked)
        if self._statement is not None:
            self._panes.statements.set_current(self._statement.number)
        self._late.start()
        self._presenter.rows_in_sight = self._panes.statements.rows_in_sight()
        self._enable()

    def _on_paused(self) -> None:
        """Light the hits in the text and ask for counts: after the list, when typing pauses."""
        is_search = self._presenter.has_words()
        self._panes.detail.set_marks(self._presenter.marks if is_search else None)
        self._presenter.count()

    def _on_statement_found(self, statement: Statement | None) -> None:
        self._statement = statement
        self._show_statement()
        self._panes.statements.set_current(statement.number if statement else None)
        self._citing.set_targets((statement.id,) if statement else ())
        self._enable()

    def _enable(self) -> None:
        history = self._presenter.history
        there = {
            Needs.STATEMENT: self._statement is not None,
            Needs.HITS: self._presenter.has_words() or self._panes.detail.is_finding,
            Needs.CORRECTION: self._is_corrected,
            Needs.FILTER: self._filters.is_any,
            Needs.QUERY: self._presenter.has_query(),
            Needs.ASKED: self._presenter.has_query() or self._filters.is_picked,
            Needs.PICKED: self._filters.is_picked,
            Needs.BACK: history.can_go_back,
            Needs.FORWARD: history.can_go_forward,
        }
        self._window.actions_.enable({need for need, is_there in there.items() if is_there})

    def _on_previewed(self, result: Payload | SalnameError | None) -> None:
        if isinstance(result, SalnameError):
            self._panes.citation.show_payload(sentence(result, self._state.shown.lang))
        else:
            self._panes.citation.show_payload(result)
        is_document = self._statement is not None and self._statement.kind.is_document
        self._panes.citation.set_direct(self._citing.direct_choice(result) if is_document else None)

    def _on_copied(self, cited: Cited) -> None:
        self._panes.citation.show_copied()
        self._window.status.say(self._copied(cited))

    def _copied(self, cited: Cited) -> str:
        """Say what now is on the clipboard: form, style, page."""
        match cited.request:
            case PassageRequest(tags=(_,)):
                return self.tr("Copied: passage with citation (our paraphrase, not a quotation)")
            case PassageRequest():
                return self.tr(
                    "Copied: passage in %n language(s) with citation (our paraphrase)",
                    "",
                    len(cited.request.tags),
                )
            case CollectionRequest():
                return self.tr("Copied: citation of this collection")
            case CitationRequest() as request:
                locator = getattr(cited.result, "locator", None)
                return self.tr("Copied: {form}, {style}, {locator}").format(
                    form=self._form_name(request.form),
                    style=self._citing.style_title(request.style),
                    locator=locator or self.tr("no page recorded"),
                )
            case SaveRequest():
                raise AssertionError("what is saved is not copied")

    def _form_name(self, form: Form) -> str:
        return {
            Form.REFERENCE: self.tr("reference"),
            Form.FOOTNOTE: self.tr("footnote"),
            Form.SHORT: self.tr("short footnote"),
            Form.IN_TEXT: self.tr("in-text citation"),
        }[form]

    def _on_citation_changed(self, choice: CitationChoice) -> None:
        self._panes.citation.set_choice(choice)
        self._settings.style = choice.style
        self._settings.citation_lang = choice.lang
        self._settings.form = choice.form
        self._settings.titles = choice.titles
