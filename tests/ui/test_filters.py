"""Filters typed in the search box and picked in the pane are the same filters."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from viewer.store.facets import Facet
from viewer.ui.menu.command import Command

RESOLUTION, VISIT = (Facet.KIND, "resolution"), (Facet.KIND, "visit")
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def shown(window):
    return [row.id for row in window.library.rows(window.lists.statements._model.numbers)]


def chips(window):
    bar = window.interior.panes.statements._chips
    return [] if bar is None else [chip.text().strip("\u2066\u2069") for chip in bar.chips()]


@pytest.fixture(name="search")
def _search(window, type_text):
    """Return a function that types into the search box of a window that is all there."""
    edit = window.interior.panes.search._edit
    return lambda text: type_text(edit, text)


def ids_of(window, *picks):
    return [row.id for row in window.library.rows(window.library.numbers(picks=frozenset(picks)))]


def test_a_typed_field_is_a_chip_and_narrows_the_list(qtbot, window, search):
    search("növ:qətnam")
    qtbot.waitUntil(lambda: shown(window) == ids_of(window, RESOLUTION))
    assert chips(window) == ["Kind: Resolution"]
    model = window.interior.panes.facets._model
    checked = model.index_of(RESOLUTION).data(Qt.ItemDataRole.CheckStateRole)
    assert checked is Qt.CheckState.Checked
    window.interior.panes.statements._chips.chips()[0].click()
    assert window.interior.panes.search.text() == ""
    qtbot.waitUntil(lambda: len(shown(window)) == window.library.collection.statements)
    assert chips(window) == []


def test_a_chip_takes_its_own_field_out_of_the_text(qtbot, window, search):
    search("kind:resolution,visit az:azərbaycan -date:1993")
    assert chips(window) == ["Kind: Resolution", "Kind: Visit", "Not Date: 1993", "Clear all"]
    window.interior.panes.statements._chips.chips()[1].click()
    assert window.interior.panes.search.text() == "kind:resolution az:azərbaycan -date:1993"
    assert chips(window) == ["Kind: Resolution", "Not Date: 1993", "Clear all"]


def test_the_pane_adds_to_what_is_typed_and_takes_from_it(qtbot, window, search):
    search("kind:resolution")
    facets = window.interior.panes.facets
    qtbot.waitUntil(lambda: facets._model.index_of(VISIT).isValid())
    facets._on_toggled(facets._model.index_of(VISIT))
    assert window.state.picks == {VISIT}
    qtbot.waitUntil(lambda: shown(window) == ids_of(window, RESOLUTION, VISIT))
    facets._on_toggled(facets._model.index_of(RESOLUTION))
    assert window.interior.panes.search.text() == ""
    assert window.state.picks == {VISIT}
    qtbot.waitUntil(lambda: shown(window) == ids_of(window, VISIT))


def test_one_key_clears_picked_and_typed_filters(qtbot, window, search):
    search("kind:resolution az:azərbaycan")
    window.state.set_picks(frozenset({VISIT}))
    qtbot.waitUntil(window.actions_[Command.CLEAR_FILTERS].isEnabled)
    QTest.keyClick(window, Qt.Key.Key_L, CONTROL | SHIFT)
    assert window.interior.panes.search.text() == "az:azərbaycan"
    assert window.state.picks == frozenset()


@pytest.mark.parametrize(
    ("lang", "written"),
    [("az", "növ:Səfər "), ("ru", "вид:Визит "), ("en", "kind:Visit ")],
)
def test_filters_are_written_into_the_box(qtbot, window, lang, written):
    period = next(one for one in window.library.periods() if one.statements and one.parent)
    window.interior.dialogs._on_lang_picked(lang)
    window.state.set_query("sülh")
    window.state.set_picks(frozenset({VISIT}))
    window.state.set_period(period.id)
    qtbot.waitUntil(window.actions_[Command.WRITE_FILTERS].isEnabled)
    before = shown(window)
    window.actions_[Command.WRITE_FILTERS].trigger()
    text = window.interior.panes.search.text()
    assert written in text
    assert text.endswith("sülh ")
    assert (window.state.picks, window.state.period) == (frozenset(), "")
    read = window.interior.presenter.engine.read(text)
    assert {wanted.values for wanted in read.filters} == {(period.id,), ("visit",)}
    qtbot.waitUntil(lambda: shown(window) == before)


def test_a_search_is_copied_with_its_filters(qtbot, window):
    assert not window.actions_[Command.COPY_SEARCH].isEnabled()
    window.state.set_query("sülh")
    window.state.set_picks(frozenset({VISIT}))
    qtbot.waitUntil(window.actions_[Command.COPY_SEARCH].isEnabled)
    window.actions_[Command.COPY_SEARCH].trigger()
    assert QGuiApplication.clipboard().text() == "kind:Visit sülh"
    assert window.state.picks == {VISIT}, "nothing else changes"


def test_what_is_no_value_is_said_in_the_box(window, search):
    box = window.interior.panes.search
    search("kind:resolution ")
    assert box._hint.toolTip() == ""
    search("kind:xyz")
    assert "no such value" in box._hint.toolTip()
    assert "no such value" in box.edit.accessibleDescription()
    box.set_text("")
    search("date:03/07/2020")
    assert "03.07.2020" in box._hint.toolTip()
    box.set_text("")
    search("sülh")
    assert box._hint.toolTip() == ""


def test_a_list_that_typed_fields_empty_can_be_freed(qtbot, window, search):
    search("kind:visit -kind:visit")
    qtbot.waitUntil(lambda: shown(window) == [])
    assert "everything that is picked" in window.interior.panes.statements._note.sentence()
    window.interior.panes.statements._on_way_out_wanted()
    assert window.interior.panes.search.text() == ""
