"""The period pane with keys and mouse."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible

from tests.ui.listed import PERIODS, period
from viewer.ui.models.period_tree import ALL
from viewer.ui.panes.period_pane import PeriodPane

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform's own
Key = Qt.Key


@pytest.fixture
def pane(qtbot):
    made = PeriodPane()
    qtbot.addWidget(made)
    made.set_periods(PERIODS)
    made.resize(260, 500)
    made.show()
    made.picked = []
    made.period_picked.connect(made.picked.append)
    return made


def shown(pane):
    tree, model = pane._tree, pane._model
    rows = [(id, model.index_of(id)) for id in model.ids()]
    return [id for id, at in rows if not tree.isRowHidden(at.row(), at.parent())]


def click(qtbot, pane, id):
    spot = pane._tree.visualRect(pane._model.index_of(id)).center()
    qtbot.mouseClick(pane._tree.viewport(), Qt.MouseButton.LeftButton, pos=spot)


def test_it_starts_at_all_periods_and_tells_nothing(pane):
    assert pane.current() == ALL
    assert pane.picked == []


def test_arrows_and_clicks_pick(pane, qtbot):
    for key in (Key.Key_Down, Key.Key_Down, Key.Key_Down):
        qtbot.keyClick(pane._tree, key)
    click(qtbot, pane, "war")
    click(qtbot, pane, ALL)
    assert pane.picked == ["before", "occupation", "first", "war", ""]


def test_what_the_program_sets_is_not_told(pane):
    pane.set_current("war")
    assert pane.current() == "war"
    pane.set_periods(PERIODS)
    assert pane.current() == "war"
    pane.set_periods(PERIODS[:1])
    assert pane.current() == ALL
    pane.set_current("unknown")
    pane.set_current(None)
    assert pane.picked == []


def test_the_filter_hides_what_is_named_otherwise(pane, type_text):
    type_text(pane._filter, "işğal")
    assert shown(pane) == [ALL, "occupation", "first", "second"]
    type_text(pane._filter, "zz")
    assert shown(pane) == [ALL]
    assert pane._nothing.isVisible()
    assert pane.picked == []


def test_escape_clears_the_filter_then_leaves_it(pane, qtbot, type_text):
    pane.focus_filter()
    type_text(pane._filter, "война")
    qtbot.keyClick(pane._filter, Key.Key_Escape)
    assert len(shown(pane)) == 6
    assert pane._filter.hasFocus()
    qtbot.keyClick(pane._filter, Key.Key_Escape)
    assert pane._tree.hasFocus()


def test_enter_in_the_filter_picks_the_first_period_named_so(pane, qtbot, type_text):
    type_text(pane._filter, "этап")
    qtbot.keyClick(pane._filter, Key.Key_Return)
    assert pane.picked == ["first"]
    assert pane._tree.hasFocus()


def test_a_long_label_takes_two_lines_where_the_pane_is_narrow(pane, qtbot):
    long = "Years of occupation of the territories, and talks about them"
    pane.set_periods((period("long", 3, en=long),))

    def height():
        pane._tree.executeDelayedItemsLayout()
        return pane._tree.visualRect(pane._model.index_of("long")).height()

    pane.resize(900, 500)
    wide = height()
    pane.resize(220, 500)
    assert height() > 1.5 * wide


def test_hits_paint_bars_in_place_of_counts(pane, qtbot):
    before = pane._tree.viewport().grab().toImage()
    pane.set_hits({"war": 3})
    searching = pane._tree.viewport().grab().toImage()
    assert searching != before
    pane.set_hits(None)
    assert pane._tree.viewport().grab().toImage() == before


def test_zoom_and_language_change_the_rows(pane):
    heights = []
    for percent in (100, 200):
        pane.set_zoom(percent)
        pane._tree.executeDelayedItemsLayout()
        heights.append(pane._tree.visualRect(pane._model.index_of(ALL)).height())
    assert heights[1] > 1.4 * heights[0]
    pane.set_lang("az")
    assert pane._model.index_of("war").data() == "44 günlük müharibə"


def test_everything_has_an_accessible_name_after_a_change_of_language(pane, qapp):
    qapp.sendEvent(pane, QEvent(QEvent.Type.LanguageChange))
    for part in (pane._filter, pane._tree):
        assert QAccessible.queryAccessibleInterface(part).text(QAccessible.Text.Name)
