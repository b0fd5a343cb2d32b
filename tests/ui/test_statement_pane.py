"""The statement pane with keys and mouse."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, Qt
from PySide6.QtGui import QAccessible, QDrag, QGuiApplication, QMouseEvent

from tests.ui.listed import EVIDENCES, KINDS, Rows, numbers, upto
from viewer.ui.models.listing import Listing, Order
from viewer.ui.models.statement_list import Marked
from viewer.ui.panes.statement_pane import StatementPane

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform's own
Key, Button, Mod = Qt.Key, Qt.MouseButton, Qt.KeyboardModifier


@pytest.fixture
def pane(qtbot):
    made = StatementPane()
    qtbot.addWidget(made)
    made.set_source(Rows())
    made.set_vocabulary(KINDS, EVIDENCES)
    made.set_results(upto(30))
    made.resize(360, 500)
    made.show()
    made.told = {}
    for name in (
        "statement_picked",
        "statement_activated",
        "order_picked",
        "marks_wanted",
        "menu_wanted",
    ):
        made.told[name] = []
        getattr(made, name).connect(made.told[name].append)
    return made


def spot(pane, row):
    return pane._view.visualRect(pane._model.index(row, 0)).center()


def click(qtbot, pane, row, keys=Mod.NoModifier):
    qtbot.mouseClick(pane._view.viewport(), Button.LeftButton, keys, spot(pane, row))


def test_arrows_clicks_and_ends_pick(pane, qtbot):
    click(qtbot, pane, 1)
    for key in (Key.Key_Down, Key.Key_End, Key.Key_Home):
        qtbot.keyClick(pane._view, key)
    assert pane.told["statement_picked"] == [2, 3, 30, 1]
    assert pane.current() == 1


def test_enter_and_double_click_open(pane, qtbot):
    click(qtbot, pane, 1)
    qtbot.keyClick(pane._view, Key.Key_Return)
    click(qtbot, pane, 0)
    qtbot.mouseDClick(pane._view.viewport(), Button.LeftButton, pos=spot(pane, 0))
    assert pane.told["statement_activated"] == [2, 1]


def test_many_can_be_selected_and_come_in_the_order_shown(pane, qtbot):
    pane.set_results(numbers(9, 3, 7, 1))
    click(qtbot, pane, 3)
    click(qtbot, pane, 1, Mod.ControlModifier)
    assert pane.selected_numbers() == [3, 1]
    qtbot.keyClick(pane._view, Key.Key_A, Mod.ControlModifier)
    assert pane.selected_numbers() == [9, 3, 7, 1]


def test_a_change_of_the_list_keeps_who_is_still_in_it_and_tells_nothing(pane, qtbot):
    click(qtbot, pane, 4)
    click(qtbot, pane, 2, Mod.ControlModifier)
    before = list(pane.told["statement_picked"])
    pane.set_results(numbers(20, 5, 8))
    assert (pane.current(), pane.selected_numbers()) == (None, [5])
    pane.set_current(8)
    pane.set_results(numbers(1, 2, 8))
    assert (pane.current(), pane.selected_numbers()) == (8, [8])
    pane.set_results(numbers(1))
    assert (pane.current(), pane.selected_numbers()) == (None, [])
    pane.set_results(numbers(6, 8))
    assert (pane.current(), pane.selected_numbers()) == (8, [8]), "it came back"
    pane.set_current(77)
    assert pane.current() is None
    pane.set_results(numbers(77))
    assert pane.current() == 77
    pane.set_current(None)
    assert pane.told["statement_picked"] == before


def test_another_selection_is_told_only_when_the_reader_makes_it(pane, qtbot):
    told = []
    pane.selection_changed.connect(lambda: told.append(pane.selected_numbers()))
    click(qtbot, pane, 1)
    click(qtbot, pane, 3, Mod.ControlModifier)
    pane.set_results(upto(2))
    assert told == [[2], [2, 4]]


def test_stepping_tells_and_stops_at_the_ends(pane):
    pane.step(1)
    pane.step(1)
    pane.step(-1)
    pane.step(-1)
    assert pane.told["statement_picked"] == [1, 2, 1]


def test_new_results_are_entered_at_the_top_old_ones_where_the_reader_was(pane, qtbot):
    pane.set_current(5)
    pane.focus_results()
    assert pane.current() == 5, "nothing was searched"
    pane.set_results(upto(30), Listing(query="sülh"))
    pane.focus_results()
    assert pane.current() == 1
    click(qtbot, pane, 3)
    pane.focus_results()
    assert pane.current() == 4
    assert pane._view.hasFocus()


def test_the_first_is_opened_if_there_is_one(pane):
    pane.set_results(numbers(6, 2), Listing(query="sülh"))
    pane.open_first()
    assert pane.told["statement_picked"] == pane.told["statement_activated"] == [6]
    pane.set_results(numbers(), Listing(query="zz"))
    pane.open_first()
    pane.focus_results()
    assert pane.told["statement_activated"] == [6]


@pytest.mark.parametrize(
    ("listing", "lang", "words"),
    [
        (Listing(), "en", "30 statement(s)"),
        (Listing(query="a"), "en", "30 found"),
        (Listing(query="a", total=166), "en", "30 of 166"),
        (Listing(query="a", found=10_000, total=1_000_000, is_capped=True), "az", None),
    ],
)
def test_the_header_counts(pane, listing, lang, words):
    pane.set_lang(lang)
    pane.set_results(upto(30), listing)
    assert pane._header.count_text() == (words or "10.000+ of 1.000.000")


def test_relevance_can_be_chosen_only_while_searching(pane):
    header = pane._header
    assert not header._by_relevance.isEnabled()
    pane.set_results(upto(3), Listing(query="a", order=Order.RELEVANCE))
    header._by_relevance.trigger()
    assert pane.told["order_picked"] == [], "it is the order already"
    header._by_date.trigger()
    assert pane.told["order_picked"] == ["date"]


@pytest.mark.parametrize(
    ("listing", "words", "has_way_out"),
    [
        (Listing(), "This collection has no statements", False),
        (Listing(is_scoped=True), "No statements in this period", False),
        (Listing(query="<b>zz"), "Nothing found for “\u2068<b>zz\u2069”", False),
        (Listing(query="zz", is_scoped=True), "in this period", True),
    ],
)
def test_an_empty_list_says_why(pane, qtbot, listing, words, has_way_out):
    assert not pane._note.isVisible()
    pane.set_results(numbers(), listing)
    assert pane._note.isVisible()
    assert words in pane._note.sentence()
    assert pane._note._button.isVisible() == has_way_out
    if has_way_out:
        with qtbot.waitSignal(pane.all_periods_wanted):
            pane._note._button.click()


def test_marks_are_asked_for_rows_in_sight_only_while_searching(pane, qtbot):
    pane._on_sight_changed()
    assert pane.told["marks_wanted"] == []
    with qtbot.waitSignal(pane.marks_wanted):
        pane.set_results(upto(30), Listing(query="a"), {1: Marked()})
    wanted = pane.told["marks_wanted"][-1]
    assert wanted[0] == 2
    assert len(wanted) < pane.rows_in_sight() + 1
    pane.add_marked(dict.fromkeys(range(1, 31), Marked()))
    pane._on_sight_changed()
    assert len(pane.told["marks_wanted"]) == 1


def test_scrolling_asks_for_more_marks(pane, qtbot):
    pane.set_results(upto(30), Listing(query="a"), dict.fromkeys(range(1, 12), Marked()))
    with qtbot.waitSignal(pane.marks_wanted):
        pane._view.scrollToBottom()
    assert pane.told["marks_wanted"][-1][-1] == 30


def test_a_statement_near_the_end_stays_in_sight_when_rows_grow(pane):
    pane.set_current(30)
    pane.set_results(upto(30), Listing(query="a"))
    pane.set_results(upto(30), Listing(query="a", order=Order.RELEVANCE))
    assert pane._view.rows_in_sight()[1] == 29


def test_rows_are_higher_while_searching_and_with_zoom(pane):
    def height():
        return pane._view.rowHeight(0)

    plain = height()
    pane.set_results(upto(3), Listing(query="a"))
    searching = height()
    pane.set_zoom(200)
    assert plain < searching < height() / 1.7


def test_a_change_of_height_does_not_tell_of_every_row(pane):
    told = []
    pane._view.verticalHeader().sectionResized.connect(lambda *row: told.append(row))
    pane.set_results(upto(30), Listing(query="a"))
    pane.set_zoom(150)
    assert told == [], "a million rows would take minutes"
    assert spot(pane, 1).y() - spot(pane, 0).y() == pane._view.rowHeight(0)


def test_a_new_query_starts_at_the_top(pane):
    pane.set_current(30)
    pane.set_results(upto(30), Listing(query="a"))
    assert pane._view.rows_in_sight()[0] == 0
    pane.set_results(upto(30))
    assert pane._view.rows_in_sight()[1] == 29, "back in the whole list, the statement is in sight"


def test_the_menu_is_asked_for_where_the_pointer_is(pane):
    pane._view.customContextMenuRequested.emit(QPoint(5, 6))
    assert pane.told["menu_wanted"] == [pane._view.viewport().mapToGlobal(QPoint(5, 6))]


@pytest.fixture
def dragged(pane, monkeypatch):
    """What was dragged: the statements, and whether as a citation for the text."""
    found = []

    def mime(numbers, is_short):
        found.append((numbers, is_short))
        return QMimeData()

    monkeypatch.setattr(QDrag, "exec", lambda _drag, _action: None)
    pane.set_drag(mime)
    return found


def sweep(qtbot, pane, first, last, modifier=Mod.NoModifier, dragged=None):
    """Press on one row and move to another; a drag keeps the rest of the way for itself."""
    view = pane._view
    start, end = spot(pane, first), spot(pane, last)
    qtbot.mousePress(view.viewport(), Button.LeftButton, modifier, start)
    for step in range(1, 6):
        point = start + (end - start) * step / 5
        event = QMouseEvent(
            QEvent.Type.MouseMove,
            point.toPointF(),
            view.viewport().mapToGlobal(point).toPointF(),
            Button.NoButton,
            Button.LeftButton,
            modifier,
        )
        QCoreApplication.sendEvent(view.viewport(), event)
        if dragged:
            return
    qtbot.mouseRelease(view.viewport(), Button.LeftButton, modifier, end)


def test_without_something_to_drag_a_sweep_selects(pane, qtbot):
    click(qtbot, pane, 1)
    sweep(qtbot, pane, 1, 3)
    assert pane.selected_numbers() == [2, 3, 4]


def test_a_sweep_from_what_is_not_selected_selects(pane, qtbot, dragged):
    click(qtbot, pane, 1)
    sweep(qtbot, pane, 2, 4)
    assert pane.selected_numbers() == [3, 4, 5]
    assert dragged == []


def test_a_sweep_from_what_is_selected_drags_all_of_it(pane, qtbot, dragged):
    sweep(qtbot, pane, 1, 3)
    sweep(qtbot, pane, 2, 5, dragged=dragged)
    assert dragged == [([2, 3, 4], False)]
    assert pane.selected_numbers() == [2, 3, 4]


def test_with_shift_the_citation_for_the_text_is_dragged(pane, qtbot, dragged, monkeypatch):
    shift = Mod.ShiftModifier
    monkeypatch.setattr(QGuiApplication, "keyboardModifiers", lambda: shift)
    sweep(qtbot, pane, 1, 3)
    sweep(qtbot, pane, 2, 5, shift, dragged)
    assert dragged == [([2, 3, 4], True)]
    assert pane.selected_numbers() == [2, 3, 4]


def test_clicks_select_as_ever(pane, qtbot, dragged):
    shift, control = Mod.ShiftModifier, Mod.ControlModifier
    click(qtbot, pane, 1)
    click(qtbot, pane, 4, shift)
    assert pane.selected_numbers() == [2, 3, 4, 5]
    click(qtbot, pane, 2, shift)
    assert pane.selected_numbers() == [2, 3], "a click with Shift shortens what it is in"
    click(qtbot, pane, 2, control)
    assert pane.selected_numbers() == [2]
    click(qtbot, pane, 3, control)
    assert pane.selected_numbers() == [2, 4]
    click(qtbot, pane, 3)
    assert pane.selected_numbers() == [4]
    assert dragged == []


def test_tab_leaves_the_list_and_letters_read_no_rows(pane, qtbot):
    click(qtbot, pane, 0)
    source = Rows()
    pane.set_source(source)
    pane.set_results(upto(100_000))
    pane._view.keyboardSearch("x")
    assert len(source.asked) <= 1
    assert not pane._view.tabKeyNavigation()


def test_a_source_replaced_shows_nothing_old(pane):
    pane.set_source(Rows())
    assert pane._model.rowCount() == 0
    assert pane.current() is None


def test_everything_has_an_accessible_name_after_a_change_of_language(pane, qapp):
    for part in (pane, pane._header):
        qapp.sendEvent(part, QEvent(QEvent.Type.LanguageChange))
    for part in (pane._view, pane._header._sort):
        assert QAccessible.queryAccessibleInterface(part).text(QAccessible.Text.Name)
