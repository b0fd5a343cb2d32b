"""The middle pane: how many statements there are, in which order, and the statements."""

from __future__ import annotations

from array import array
from collections.abc import Hashable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QSignalBlocker,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from viewer.store.records import Kind, Label
from viewer.text.languages import quotes
from viewer.ui.icons import Icon
from viewer.ui.models.listing import Listing
from viewer.ui.models.roles import StatementRole
from viewer.ui.models.statement_list import Marked, RowSource, StatementList
from viewer.ui.parts.empty_note import EmptyNote
from viewer.ui.parts.list_header import ListHeader
from viewer.ui.parts.row_layout import row_height, small_font
from viewer.ui.parts.row_text import isolated
from viewer.ui.parts.statement_delegate import StatementDelegate
from viewer.ui.parts.statement_view import MimeForDrag, StatementView

if TYPE_CHECKING:
    from viewer.ui.parts.chip_bar import ChipBar
    from viewer.ui.parts.search_notice import SearchNotice

_RESTORED = 1000
"""Most selected rows that survive a change of the list; scattered ones cost 0.1 ms each."""

_Flag = QItemSelectionModel.SelectionFlag


class StatementPane(QWidget):
    """Shows statements; tells which the reader picks, opens, sorts or wants a menu for."""

    statement_picked = Signal(object)
    """Number of the statement on which the reader now stands."""
    statement_activated = Signal(object)
    """Number of the statement the reader opened by Enter or double click."""
    selection_changed = Signal()
    """Other statements are selected; ask `selected_numbers`."""
    order_picked = Signal(str)
    """`date` or `relevance`."""
    marks_wanted = Signal(object)
    """Tuple of numbers in sight, while searching, whose marks are not known; for `add_marked`."""
    menu_wanted = Signal(object)
    """`QPoint` on the screen at which to open the context menu."""
    all_periods_wanted = Signal()
    """Nothing was found in the period: the reader wants to search in all."""
    explanation_wanted = Signal()
    """The reader asks how the search was read."""
    filter_removed = Signal(object)
    """The key of the filter the reader took away."""
    literal_wanted = Signal()
    """The reader wants what was typed searched as it is, or corrected after all."""
    filters_cleared = Signal()
    """The reader wants no filters any more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._lang = "en"
        self._listing = Listing()
        self._stood_on: int | None = None
        self._is_fresh = False
        self._model = StatementList(self)
        self._header = ListHeader(self)
        self._chips: ChipBar | None = None
        self._notice: SearchNotice | None = None
        self._view = StatementView(self)
        self._view.setModel(self._model)
        self._delegate = StatementDelegate(self._view)
        self._view.setItemDelegate(self._delegate)
        self._note = EmptyNote(self._view.viewport())
        self._sight = QTimer(self, singleShot=True, interval=0)
        self._build_layout()
        self._connect()
        self.setFocusProxy(self._view)
        self.set_zoom(100)
        self.retranslate()
        self._say_if_empty()

    def set_source(self, source: RowSource) -> None:
        """Ask someone else for rows; the list becomes empty."""
        self._delegate.forget()
        self._model.set_source(source)
        self.set_results(array("q"))

    def set_vocabulary(self, kinds: Sequence[Kind], evidences: Sequence[Label]) -> None:
        """Know the icons and labels of kinds and grades of evidence."""
        self._model.set_vocabulary(kinds, evidences)
        self._delegate.set_vocabulary(kinds, evidences)
        self._view.viewport().update()

    def set_lang(self, lang: str) -> None:
        """Show titles, dates and numbers in a language."""
        self._lang = lang
        self._delegate.set_lang(lang)
        self._model.set_lang(lang)
        self._header.set_lang(lang)
        self._say_if_empty()
        self._sight.start()

    def set_zoom(self, percent: int) -> None:
        """Scale the texts."""
        font = QApplication.font()
        font.setPointSizeF(font.pointSizeF() * percent / 100)
        self._view.setFont(font)
        self._header.set_text_font(small_font(font))
        if self._notice is not None:
            self._notice.set_text_font(small_font(font))
        self._fit_rows()

    def set_drag(self, mime: MimeForDrag | None) -> None:
        """Say in which formats statements are dragged out; `None` forbids it."""
        self._view.set_drag(self.selected_numbers, mime)

    def set_filters(self, chips: Sequence[tuple[Hashable, str]]) -> None:
        """Show which filters narrow the list, each with a key of the caller's and its label."""
        if chips and self._chips is None:
            self._chips = self._build_chips()
        if self._chips is not None:
            self._chips.set_chips(chips)

    def set_results(
        self,
        numbers: array[int],
        listing: Listing | None = None,
        marked: Mapping[int, Marked] | None = None,
    ) -> None:
        """Show other statements, tell nothing; the reader stands where she stood, if it is there.

        A new query is shown from its first row on. Rows selected stay so where they are still
        in the list.

        Args:
            numbers: the statements, in the order to show.
            listing: what they answer; by default nothing was searched.
            marked: marks of the first rows, if a search gave some.
        """
        is_new_query = (listing or Listing()).query not in ("", self._listing.query)
        selected = self._selected_to_restore()
        self._listing = listing or Listing()
        self._is_fresh = True
        with QSignalBlocker(self):
            self._model.set_numbers(numbers, marked)
            self._fit_rows()
            self._restore(selected)
        if is_new_query or self.current() is None:
            self._view.scrollToTop()
        self._header.set_listing(len(numbers), self._listing)
        self._announce()
        self._say_if_empty()
        self._sight.start()

    def add_marked(self, marked: Mapping[int, Marked]) -> None:
        """Show marks that were asked for by `marks_wanted`."""
        self._model.add_marked(marked)

    def rows_in_sight(self) -> int:
        """Return how many rows the pane has room for, to ask for their marks with the search."""
        return self._view.viewport().height() // max(1, row_height(self._view.font(), True)) + 1

    def current(self) -> int | None:
        """Return the number of the statement the reader stands on, if any."""
        index = self._view.currentIndex()
        return index.data(StatementRole.NUMBER) if index.isValid() else None

    def set_current(self, number: int | None) -> None:
        """Stand on a statement and bring it in sight, without telling; `None` for none.

        One that is not in the list is stood on as soon as a list has it.
        """
        self._stood_on = number
        with QSignalBlocker(self):
            if number is None or (row := self._model.row_of(number)) < 0:
                self._view.selectionModel().clear()
            elif number != self.current():
                self._view.setCurrentIndex(self._model.index(row, 0))

    def selected_numbers(self) -> list[int]:
        """Return the numbers of the selected statements in the order shown."""
        numbers = self._model.numbers
        ranges = self._view.selected_rows()
        return [n for first, last in ranges for n in numbers[first : last + 1]]

    def step(self, rows: int) -> None:
        """Go so many rows down, or up where negative, as if the reader had pressed the arrow."""
        index = self._view.currentIndex()
        row = index.row() + rows if index.isValid() else 0
        if 0 <= row < self._model.rowCount():
            self._view.setCurrentIndex(self._model.index(row, 0))

    def focus_list(self) -> None:
        """Give the keyboard to the list, at its first row if the reader stands on none."""
        if not self._view.currentIndex().isValid():
            self.step(0)
        self._view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_results(self) -> None:
        """Give the keyboard to the list: at its first row, if it shows new results of a search."""
        if self._is_fresh and self._listing.is_search:
            self._view.setCurrentIndex(self._model.index(0, 0))
            self._is_fresh = False
        self.focus_list()

    def open_first(self) -> None:
        """Open the first statement, as if the reader had pressed Enter on it."""
        if self._model.rowCount():
            self._view.setCurrentIndex(self._model.index(0, 0))
            self.focus_list()
            self._on_activated(self._view.currentIndex())

    def retranslate(self) -> None:
        """Set every text in the language of the moment."""
        self._view.setAccessibleName(self.tr("Statements"))
        self._say_if_empty()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _announce(self) -> None:
        listing = self._listing
        has_news = listing.is_corrected or listing.is_literal or listing.names
        if has_news and self._notice is None:
            self._notice = self._build_notice()
        if self._notice is not None:
            self._notice.set_listing(listing)

    def _build_notice(self) -> SearchNotice:
        from viewer.ui.parts.search_notice import SearchNotice  # a first screen has no search

        notice = SearchNotice(self)
        notice.set_text_font(small_font(self._view.font()))
        notice.toggled.connect(self.literal_wanted)
        self._column.insertWidget(self._column.indexOf(self._view), notice)
        return notice

    def _build_chips(self) -> ChipBar:
        from viewer.ui.parts.chip_bar import ChipBar  # a first screen has no filters

        chips = ChipBar(self)
        chips.removed.connect(self.filter_removed)
        chips.cleared.connect(self.filters_cleared)
        self._column.insertWidget(0, chips)
        return chips

    def _build_layout(self) -> None:
        inside = QVBoxLayout(self._view.viewport())
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._note)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._header)
        self._column.addWidget(self._view, 1)

    def _connect(self) -> None:
        self._header.order_picked.connect(self.order_picked)
        self._header.explanation_wanted.connect(self.explanation_wanted)
        self._note.way_out_wanted.connect(self._on_way_out_wanted)
        self._sight.timeout.connect(self._on_sight_changed)
        self._view.moved.connect(self._sight.start)
        self._view.activated.connect(self._on_activated)
        self._view.customContextMenuRequested.connect(self._on_menu_requested)
        self._view.selectionModel().currentChanged.connect(self._on_current_changed)
        self._view.selectionModel().selectionChanged.connect(self._on_selection_changed)

    def _fit_rows(self) -> None:
        self._delegate.set_searching(self._listing.is_search)
        self._view.set_row_height(row_height(self._view.font(), self._listing.is_search))

    def _selected_to_restore(self) -> list[int]:
        ranges = self._view.selected_rows()
        is_few = sum(last - first + 1 for first, last in ranges) <= _RESTORED
        return self.selected_numbers() if is_few else []

    def _restore(self, selected: Sequence[int]) -> None:
        row = -1 if self._stood_on is None else self._model.row_of(self._stood_on)
        places = [place for number in selected if (place := self._model.row_of(number)) >= 0]
        selection = QItemSelection()
        for place in places or ([row] if row >= 0 else []):
            selection.select(self._model.index(place, 0), self._model.index(place, 0))
        self._view.selectionModel().select(selection, _Flag.ClearAndSelect)
        if row >= 0:
            current = self._model.index(row, 0)
            self._view.selectionModel().setCurrentIndex(current, _Flag.NoUpdate)
            self._view.scrollTo(current)

    def _say_if_empty(self) -> None:
        self._note.setVisible(not self._model.rowCount())
        if not self._listing.is_search:
            sentence, hint = self.tr("This collection has no statements"), ""
            if self._listing.is_filtered:
                sentence = self.tr("No statement has everything that is picked")
                self._note.say(Icon.FILTER, sentence, "", self.tr("Clear all filters"))
                return
            if self._listing.is_scoped:
                sentence = self.tr("No statements in this period")
                hint = self.tr("Choose another period at the left.")
            self._note.say(Icon.CALENDAR, sentence, hint)
            return
        opening, closing = quotes(self._lang)
        query = f"{opening}{isolated(self._listing.query)}{closing}"
        sentence, way_out = self.tr("Nothing found for {query}"), ""
        if self._listing.is_filtered:
            sentence = self.tr("Nothing found for {query} with these filters")
            way_out = self.tr("Clear all filters")
        elif self._listing.is_scoped:
            sentence = self.tr("Nothing found for {query} in this period")
            way_out = self.tr("Search in all periods")
        hint = self.tr("Check the spelling, or use fewer words.")
        self._note.say(Icon.SEARCH, sentence.format(query=query), hint, way_out)

    def _on_way_out_wanted(self) -> None:
        wanted = self.filters_cleared if self._listing.is_filtered else self.all_periods_wanted
        wanted.emit()

    def _on_sight_changed(self) -> None:
        if self._listing.is_search:
            wanted = self._model.unmarked(*self._view.rows_in_sight())
            if wanted:
                self.marks_wanted.emit(wanted)

    def _on_current_changed(self, current: QModelIndex, previous: QModelIndex) -> None:
        del previous
        if current.isValid() and not self.signalsBlocked():
            self._is_fresh = False
            self._stood_on = current.data(StatementRole.NUMBER)
            self.statement_picked.emit(self._stood_on)

    def _on_selection_changed(self) -> None:
        self.selection_changed.emit()

    def _on_activated(self, index: QModelIndex) -> None:
        self.statement_activated.emit(index.data(StatementRole.NUMBER))

    def _on_menu_requested(self, at: QPoint) -> None:
        self.menu_wanted.emit(self._view.viewport().mapToGlobal(at))
