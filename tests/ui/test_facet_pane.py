"""Filters in the left pane: their rows, and picking them with mouse and keys."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest

from viewer.store.facets import (
    COUNTED,
    NOTHING_PICKED,
    ONE_SIDED,
    SEVERAL_SIDES,
    Facet,
    FacetCounts,
)
from viewer.text.languages import Language, Texts
from viewer.ui.models.facet_labels import FacetLabels
from viewer.ui.models.facet_tree import FacetTree
from viewer.ui.models.roles import TreeRole
from viewer.ui.panes.facet_pane import FacetPane
from viewer.ui.parts.chip_bar import ChipBar

LABELS = FacetLabels(
    {
        Facet.KIND: {
            "resolution": Texts({"en": "Resolution", "ru": "Резолюция"}),
            "visit": Texts({"en": "Visit", "ru": "Визит"}),
        },
        Facet.STANCE: {"condemns": Texts({"en": "Condemns"})},
    },
    (Language("az", "azərbaycanca"), Language("en", "English")),
)
RESOLUTION, VISIT = (Facet.KIND, "resolution"), (Facet.KIND, "visit")
COUNTS = FacetCounts(
    {
        Facet.KIND: {"visit": 1, "resolution": 1200},
        Facet.SIDES: {ONE_SIDED: 3, SEVERAL_SIDES: 4},
        Facet.TITLE: {"xx": 1, "en": 2, "az": 1},
    }
)


@pytest.fixture
def tree(qapp):
    model = FacetTree()
    model.set_labels(LABELS)
    return model


@pytest.fixture
def pane(qtbot):
    made = FacetPane()
    qtbot.addWidget(made)
    made.set_labels(LABELS)
    made.set_counts(COUNTS)
    made.set_open_facets(("kind", "sides"))
    made.resize(240, 400)
    made.show()
    qtbot.waitExposed(made)
    return made


def labels(model, facet=None):
    above = QModelIndex() if facet is None else model.index(COUNTED.index(facet), 0)
    return [model.index(row, 0, above).data() for row in range(model.rowCount(above))]


def test_qt_finds_no_fault(tree, qtmodeltester):
    qtmodeltester.check(tree)
    tree.set_counts(COUNTS)
    tree.set_picks(frozenset({VISIT, (Facet.STANCE, "condemns")}))
    qtmodeltester.check(tree)


def test_values_stand_in_the_order_of_the_collection_below_their_facet(tree):
    assert labels(tree) == [
        "Kind", "Issued by", "Stance", "Evidence", "Sources", "Official title in",
    ]  # fmt: skip
    tree.set_counts(COUNTS)
    assert labels(tree, Facet.KIND) == ["Resolution", "Visit"]
    assert labels(tree, Facet.SIDES) == ["Of one side only", "Of several sides"]
    assert labels(tree, Facet.TITLE) == ["azərbaycanca", "English", "xx"]
    assert tree.index_of(VISIT).parent().data() == "Kind"


def test_a_value_stays_once_it_was_there_and_is_dimmed_when_it_leaves_nothing(tree):
    tree.set_counts(COUNTS)
    tree.set_counts(FacetCounts({Facet.KIND: {"visit": 7}}))
    resolution, visit = tree.index_of(RESOLUTION), tree.index_of(VISIT)
    assert (resolution.data(TreeRole.NUMBER_TEXT), visit.data(TreeRole.NUMBER_TEXT)) == ("0", "7")
    assert (resolution.data(TreeRole.HITS), visit.data(TreeRole.HITS)) == (0, None)


def test_where_only_some_were_counted_there_may_be_more(tree):
    tree.set_counts(FacetCounts({Facet.KIND: {"visit": 7}}, is_capped=True))
    assert tree.index_of(VISIT).data(TreeRole.NUMBER_TEXT) == "7+"


def test_numbers_and_labels_speak_the_interface_language(tree):
    tree.set_counts(COUNTS)
    tree.set_lang("ru")
    assert tree.index_of(RESOLUTION).data() == "Резолюция"
    assert tree.index_of(RESOLUTION).data(TreeRole.NUMBER_TEXT) == "1\u00a0200"
    spoken = tree.index_of(VISIT).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Визит, 1"


def test_picks_are_checked_and_counted_at_their_facet(tree):
    tree.set_picks(frozenset({VISIT}))
    assert tree.index_of(VISIT).data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
    assert tree.index_of(VISIT).parent().data(TreeRole.NUMBER_TEXT) == "1 ✓"
    assert tree.index(0, 0).data(Qt.ItemDataRole.CheckStateRole) is None


def test_a_click_picks_and_a_second_adds(pane, qtbot):
    for pick, expected in ((VISIT, {VISIT}), (RESOLUTION, {VISIT, RESOLUTION})):
        with qtbot.waitSignal(pane.picked) as told:
            click(pane, qtbot, pick)
        assert told.args == [frozenset(expected)]
        pane.set_picks(told.args[0])
    with qtbot.waitSignal(pane.picked) as told:
        click(pane, qtbot, VISIT)
    assert told.args == [frozenset({RESOLUTION})]


def test_keys_open_a_facet_and_pick_a_value(pane, qtbot):
    pane.set_open_facets(())
    pane.focus_tree()
    tree = pane._tree
    QTest.keyClick(tree, Qt.Key.Key_Return)
    assert pane.open_facets() == ("kind",)
    QTest.keyClick(tree, Qt.Key.Key_Down)
    with qtbot.waitSignal(pane.picked) as told:
        QTest.keyClick(tree, Qt.Key.Key_Space)
    assert told.args == [frozenset({RESOLUTION})]


def test_the_cross_is_there_only_to_clear_something(pane, qtbot):
    assert not pane._clear.isVisible()
    pane.set_picks(frozenset({VISIT}))
    with qtbot.waitSignal(pane.picked) as told:
        qtbot.mouseClick(pane._clear, Qt.MouseButton.LeftButton)
    assert told.args == [NOTHING_PICKED]


def test_chips_name_what_is_picked_and_take_it_away(qtbot):
    bar = ChipBar()
    qtbot.addWidget(bar)
    picks = LABELS.in_order(frozenset({(Facet.TITLE, "en"), VISIT, RESOLUTION}))
    bar.set_chips([(pick, LABELS.chip(pick, "en")) for pick in picks])
    names = [chip.accessibleName() for chip in bar.chips()]
    assert names == [
        "Remove filter: Kind: Resolution",
        "Remove filter: Kind: Visit",
        "Remove filter: Official title in: English",
        "Clear all filters",
    ]
    with qtbot.waitSignal(bar.removed) as told:
        bar.chips()[1].click()
    assert told.args == [VISIT]
    with qtbot.waitSignal(bar.cleared):
        bar.chips()[3].click()
    bar.set_chips([])
    assert not bar.chips()
    assert bar.isHidden()


def test_chips_that_do_not_fit_go_to_the_next_line(qtbot):
    bar = ChipBar()
    qtbot.addWidget(bar)
    bar.set_chips([(VISIT, "Kind: Visit"), (RESOLUTION, "Kind: Resolution")])
    one_line = bar.heightForWidth(1000)
    assert bar.heightForWidth(120) > 1.8 * one_line
    bar.resize(120, bar.heightForWidth(120))
    bar.show()
    qtbot.waitExposed(bar)
    tops = [chip.y() for chip in bar.chips()]
    assert tops == sorted(set(tops))


def click(pane, qtbot, pick):
    tree = pane._tree
    place = tree.visualRect(tree.model().index_of(pick)).center()
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
