"""Find in text: the bar at the foot of the detail pane, its marks, its keys, what it gives back."""

import re
import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.ui import samples
from viewer.text.spans import Span
from viewer.ui import theme
from viewer.ui.detail.column import Column
from viewer.ui.detail.find_edit import FindEdit
from viewer.ui.detail.hit_bar import HitBar
from viewer.ui.main_window import MainWindow
from viewer.ui.menu.command import Command
from viewer.ui.panes.detail_pane import DetailPane
from viewer.ui.state import Shown
from viewer.ui.theme import Role, Theme

ALL = ("az", "ru", "en")
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier

Type = Callable[[QWidget, str], None]


@pytest.fixture
def pane(qtbot, qapp):
    """A detail pane with a statement in three languages."""
    theme.prepare(qapp)
    theme.apply(qapp, Theme.LIGHT)
    pane = DetailPane()
    qtbot.addWidget(pane)
    pane.set_collection(samples.vocabulary())
    pane.resize(1200, 700)
    pane.show()
    qtbot.waitExposed(pane)
    pane.show_statement(samples.KHOJALY, Shown("en", ALL))
    return pane


def _edit(pane: DetailPane) -> FindEdit:
    return pane.findChild(FindEdit)


def _said(pane: DetailPane) -> str:
    """Return what the bar says beside the field; the field says the same to who hears it."""
    (label,) = pane._find_bar.findChildren(QLabel)
    assert _edit(pane).accessibleDescription() == label.text()
    return label.text()


def _find(pane: DetailPane, type_text: Type, text: str) -> None:
    pane.find_in_text()
    type_text(_edit(pane), text)


def _marked(pane: DetailPane) -> list[str]:
    """Return the texts that are painted as marks, column by column."""
    found = []
    for column in pane._reader.sheet.columns:
        selections = column.extraSelections()  # kept: what it holds dies with it
        found += [selection.cursor.selectedText() for selection in selections]
    return found


def _search_marks(pattern: str):
    return lambda text, _lang: [Span(*found.span()) for found in re.finditer(pattern, text)]


def _select(column: Column, word: str) -> None:
    cursor = column.textCursor()
    cursor.setPosition(column.toPlainText().index(word))
    cursor.movePosition(QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor, len(word))
    column.setTextCursor(cursor)


def test_typing_marks_in_titles_texts_and_remarks_of_all_columns(pane, type_text):
    _find(pane, type_text, "51/47-pol")
    assert _marked(pane) == ["51/47-POL", *["51/47-Pol", "51/47-POL"] * 3]
    _edit(pane).clear()
    type_text(_edit(pane), "ilə")
    assert "ilə" in _marked(pane)
    columns = [column for column in pane._reader.sheet.columns if column.extraSelections()]
    assert {pane._reader.sheet.titles[0], pane._reader.sheet.texts[0]} <= set(columns)


def test_letters_fold_as_in_the_search(pane, type_text):
    _find(pane, type_text, "azerbaycan")
    assert _marked(pane) == ["Azərbaycan"] * 2
    assert _said(pane) == "1 of 2"


def test_every_letter_typed_finds_anew(pane, type_text):
    pane.find_in_text()
    counts = []
    for letter in "khojaly":
        type_text(_edit(pane), letter)
        counts.append(pane.hits()[1])
    assert counts == sorted(counts, reverse=True)
    assert counts[0] > counts[-1] == 3


def test_next_and_previous_go_across_columns_and_round_the_end(qtbot, pane, type_text):
    _find(pane, type_text, "51/47-pol")
    langs = [pane._reader.hits.current.lang]
    for _ in range(7):
        qtbot.keyClick(_edit(pane), Qt.Key.Key_Return)
        langs.append(pane._reader.hits.current.lang)
    assert langs == ["", "az", "az", "ru", "ru", "en", "en", ""]
    assert _said(pane) == "1 of 7"
    qtbot.keyClick(_edit(pane), Qt.Key.Key_Return, SHIFT)
    assert _said(pane) == "7 of 7"


def test_buttons_go_on_and_back(pane, type_text):
    _find(pane, type_text, "51/47-pol")
    pane._find_bar._next.click()
    assert _said(pane) == "2 of 7"
    pane._find_bar._previous.click()
    pane._find_bar._previous.click()
    assert _said(pane) == "7 of 7"


def test_what_is_not_found_is_said_and_coloured(pane, type_text):
    _find(pane, type_text, "zenith")
    assert _said(pane) == "Not in this text"
    assert _edit(pane).palette().text().color() == theme.colour(Role.WARNING)
    assert not pane._find_bar._next.isEnabled()
    _edit(pane).setText("khojaly")
    assert _edit(pane).palette().text().color() == pane.palette().text().color()
    assert pane._find_bar._next.isEnabled()


def test_the_colour_of_what_is_not_found_follows_the_theme(qapp, pane, type_text):
    _find(pane, type_text, "zenith")
    theme.apply(qapp, Theme.DARK)
    qapp.processEvents()
    assert _edit(pane).palette().text().color() == theme.colour(Role.WARNING)
    _edit(pane).setText("khojaly")
    theme.apply(qapp, Theme.LIGHT)
    qapp.processEvents()
    assert _edit(pane).palette().text().color() == qapp.palette().text().color()


def test_an_empty_field_says_nothing_and_leaves_the_marks_of_the_search(pane):
    pane.set_marks(_search_marks("Niamey"))
    marked = _marked(pane)
    pane.find_in_text()
    assert _said(pane) == ""
    assert _marked(pane) == marked != []


def test_esc_brings_the_marks_of_the_search_back_and_gives_the_keyboard_back(
    qtbot, pane, type_text
):
    pane.set_marks(_search_marks("Niamey"))
    marked = _marked(pane)
    column = pane._reader.sheet.texts[1]
    column.setFocus()
    _find(pane, type_text, "khojaly")
    assert {text.lower() for text in _marked(pane)} == {"khojaly"}
    assert not pane.findChild(HitBar).isVisible()
    qtbot.keyClick(_edit(pane), Qt.Key.Key_Escape)
    assert not pane.is_finding
    assert _marked(pane) == marked
    assert pane.findChild(HitBar).isVisible()
    assert QApplication.focusWidget() is column


def test_a_search_meanwhile_changes_nothing_until_the_bar_is_closed(pane, type_text):
    _find(pane, type_text, "khojaly")
    pane.set_marks(_search_marks("Niamey"))
    assert "Niamey" not in _marked(pane)
    pane._find_bar._close.click()
    assert set(_marked(pane)) == {"Niamey"}


def test_esc_in_the_text_closes_the_bar_and_leaves_the_keyboard_there(qtbot, pane, type_text):
    _find(pane, type_text, "khojaly")
    column = pane._reader.sheet.texts[2]
    column.setFocus()
    qtbot.keyClick(column, Qt.Key.Key_Escape)
    assert not pane.is_finding
    assert QApplication.focusWidget() is column


def test_another_statement_keeps_the_bar_and_finds_anew(pane, type_text):
    _find(pane, type_text, "azerbaycan")
    pane.show_statement(samples.long_statement(6), Shown("en", ALL))
    assert pane.is_finding
    assert (_edit(pane).text(), _said(pane)) == ("azerbaycan", "Hits: 4")
    assert pane._reader.top == 0
    pane.next_hit()
    assert _said(pane) == "1 of 4"


def test_what_is_found_below_comes_into_view_above_the_bar(pane, type_text):
    pane.resize(1200, 300)
    pane.show_statement(samples.long_statement(30), Shown("en", ("en",)))
    _find(pane, type_text, "massacre")
    pane.previous_hit()
    reader = pane._reader
    place = reader.hits.current
    cursor = QTextCursor(place.column.document())
    cursor.setPosition(place.start)
    bottom = place.column.y() + place.column.cursorRect(cursor).bottom()
    assert 0 < reader.top < bottom < reader.top + reader.viewport().height()
    assert reader.geometry().bottom() < pane._find_bar.geometry().top()


def test_typing_on_goes_on_from_where_the_reader_is(pane, type_text):
    pane.show_statement(samples.long_statement(30), Shown("en", ("en",)))
    pane._reader.scroll_to(pane._reader.sheet.top_of(15))
    _find(pane, type_text, "massacre")
    assert pane.hits()[0] > 1
    assert pane._reader.top >= pane._reader.sheet.top_of(14)


def test_a_selection_is_what_to_find(pane):
    _select(pane._reader.sheet.texts[0], "Azərbaycan")
    pane.find_in_text()
    assert _edit(pane).selectedText() == "Azərbaycan"
    assert pane.hits()[1] == 2


def test_the_place_is_kept_when_the_theme_changes(qapp, pane, type_text):
    _find(pane, type_text, "51/47-pol")
    pane.next_hit()
    theme.apply(qapp, Theme.DARK)
    qapp.processEvents()
    assert _said(pane) == "2 of 7"


def test_everything_in_the_bar_has_an_accessible_name(pane):
    pane.find_in_text()
    bar = pane._find_bar
    controls = [bar._edit, bar._previous, bar._next, bar._close]
    names = [
        QAccessible.queryAccessibleInterface(control).text(QAccessible.Text.Name)
        for control in controls
    ]
    assert names == ["Find in this text", "Previous hit", "Next hit", "Close"]


# In the window


def _press(window: MainWindow, key: Qt.Key, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget() or window, key, modifiers)


def _open(window: MainWindow) -> DetailPane:
    """Press Ctrl+F in the text."""
    detail = window.interior.panes.detail
    detail.focus_text()
    _press(window, Qt.Key.Key_F, CONTROL)
    return detail


def test_ctrl_f_finds_in_the_text_where_that_has_the_keyboard(window: MainWindow) -> None:
    detail = _open(window)
    assert QApplication.focusWidget() is _edit(detail)
    _press(window, Qt.Key.Key_Escape)
    assert isinstance(QApplication.focusWidget(), Column)


def test_the_keys_of_the_text_count_on_a_cyrillic_layout_too(window: MainWindow) -> None:
    detail = window.interior.panes.detail
    detail.focus_text()
    scan_code = 41 if sys.platform.startswith("linux") else 33  # where F stands
    event = QKeyEvent(QEvent.Type.KeyPress, ord("А"), CONTROL, scan_code, 0, 0, "")
    QApplication.sendEvent(QApplication.focusWidget(), event)
    assert QApplication.focusWidget() is _edit(detail)


def test_ctrl_f_goes_to_the_search_box_elsewhere(window: MainWindow) -> None:
    panes = window.interior.panes
    _open(window)
    for focus in (panes.periods.focus_tree, panes.facets.focus_tree, panes.statements.focus_list):
        focus()
        _press(window, Qt.Key.Key_F, CONTROL)
        assert QApplication.focusWidget() is panes.search.focusProxy()


def test_ctrl_f_in_the_bar_selects_what_is_there(window: MainWindow, type_text: Type) -> None:
    detail = _open(window)
    type_text(_edit(detail), "az")
    _press(window, Qt.Key.Key_F, CONTROL)
    assert _edit(detail).selectedText() == "az"


def test_the_menu_finds_in_the_text_and_esc_goes_back_to_the_list(window: MainWindow) -> None:
    panes = window.interior.panes
    panes.statements.focus_list()
    before = QApplication.focusWidget()
    action = window.actions_[Command.FIND_IN_TEXT]
    assert QKeySequence("Ctrl+F") not in action.shortcuts()
    action.trigger()
    assert QApplication.focusWidget() is _edit(panes.detail)
    _press(window, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is before


def test_f3_walks_what_is_found_without_any_search(window: MainWindow, type_text: Type) -> None:
    next_hit = window.actions_[Command.NEXT_HIT]
    assert not next_hit.isEnabled()
    detail = _open(window)
    type_text(_edit(detail), "a")
    assert detail.hits()[0] == 1
    _press(window, Qt.Key.Key_F3)
    assert detail.hits()[0] == 2
    _press(window, Qt.Key.Key_F3, SHIFT)
    assert detail.hits()[0] == 1
    _press(window, Qt.Key.Key_Escape)
    assert not next_hit.isEnabled()


def test_the_marks_of_a_real_search_return(
    qtbot: QtBot, window: MainWindow, type_text: Type
) -> None:
    detail = window.interior.panes.detail
    word = window.library.statement(window.state.statement).title["az"].split()[0]
    window.state.set_query(word)
    qtbot.waitUntil(lambda: detail.hits()[1] > 0)
    marked = _marked(detail)
    _open(window)
    type_text(_edit(detail), "a")
    assert _marked(detail) != marked
    _press(window, Qt.Key.Key_Escape)
    assert _marked(detail) == marked


def test_the_next_statement_is_found_in_by_key(window: MainWindow, type_text: Type) -> None:
    detail = _open(window)
    type_text(_edit(detail), "a")
    before = window.state.statement
    _press(window, Qt.Key.Key_Down, ALT)
    assert window.state.statement != before
    assert QApplication.focusWidget() is _edit(detail)
    assert set(_marked(detail)) <= set("aAáÁàÀâÂäÄāĀ")
    assert detail.hits()[1] > 0


@pytest.mark.parametrize(
    ("lang", "place", "nothing"),
    [("az", "{} / {}", "Bu mətndə yoxdur"), ("ru", "{} из {}", "В этом тексте нет")],
)
def test_the_bar_changes_its_language_while_it_finds(
    qapp: QApplication, window: MainWindow, type_text: Type, lang: str, place: str, nothing: str
) -> None:
    detail = _open(window)
    type_text(_edit(detail), "a")
    current = detail._reader.hits.current
    window.interface.speak(lang)
    window.state.set_lang(lang)
    qapp.processEvents()
    assert (detail.is_finding, _edit(detail).text()) == (True, "a")
    assert _said(detail) == place.format(*detail.hits())
    assert detail.hits()[0] > 0
    assert detail._reader.hits.current.start == current.start
    type_text(_edit(detail), "zzzz")
    assert _said(detail) == nothing
