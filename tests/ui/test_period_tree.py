"""The tree model: shape, labels, counts, hits, names."""

import pytest
from PySide6.QtCore import QModelIndex, Qt

from tests.ui.listed import PERIODS, period
from viewer.store.limits import CAP
from viewer.ui.models.period_tree import ALL, PeriodTree
from viewer.ui.models.roles import TreeRole


@pytest.fixture
def tree(qapp):
    model = PeriodTree()
    model.set_periods(PERIODS)
    return model


def labels(model, parent=None):
    above = parent or QModelIndex()
    return [model.index(row, 0, above).data() for row in range(model.rowCount(above))]


def test_qt_finds_no_fault(tree, qtmodeltester):
    qtmodeltester.check(tree)
    tree.set_hits({"war": 2})
    tree.set_periods(PERIODS[:2])
    qtmodeltester.check(tree)


def test_all_periods_stand_first_and_children_below_their_parents(tree):
    assert labels(tree) == ["All periods", "Before membership", "Years of occupation", "44-day war"]
    assert labels(tree, tree.index_of("occupation")) == ["First stage", "Second stage"]
    assert tree.index_of("second").parent() == tree.index_of("occupation")
    assert tree.ids() == (ALL, "before", "occupation", "first", "second", "war")
    assert not tree.index_of("unknown").isValid()


def test_a_period_without_its_parent_stands_at_the_top(tree):
    tree.set_periods((period("lost", 1, "nowhere"),))
    assert labels(tree) == ["All periods", "Period lost"]


@pytest.mark.parametrize(
    ("lang", "label"),
    [("az", "Üzvlükdən əvvəl"), ("ru", "До вступления"), ("fr", "Before membership")],
)
def test_labels_speak_the_interface_language(tree, lang, label):
    tree.set_lang(lang)
    assert tree.index_of("before").data() == label


def test_the_total_counts_no_statement_twice(tree):
    assert tree.index_of(ALL).data(TreeRole.COUNT) == 3 + 95 + 7


def test_hits_replace_counts_while_searching(tree):
    first = tree.index_of("first")
    assert (first.data(TreeRole.NUMBER_TEXT), first.data(TreeRole.SHARE)) == ("25", None)
    tree.set_hits({"occupation": 8, "first": 2})
    assert [tree.index_of(id).data(TreeRole.NUMBER_TEXT) for id in ("first", "war", ALL)] == [
        "2",
        "0",
        "8",
    ]
    assert [tree.index_of(id).data(TreeRole.SHARE) for id in ("first", "war", ALL)] == [
        0.25,
        0.0,
        None,
    ]
    tree.set_hits(None)
    assert first.data(TreeRole.NUMBER_TEXT) == "25"


@pytest.mark.parametrize(("lang", "text"), [("en", "10,000+"), ("az", "10.000+")])
def test_more_hits_than_are_counted_are_told_as_a_lower_bound(tree, lang, text):
    tree.set_lang(lang)
    tree.set_hits({"war": CAP + 1})
    assert tree.index_of("war").data(TreeRole.NUMBER_TEXT) == text


def test_a_change_of_hits_reaches_every_level(tree, qtbot):
    told = []
    tree.dataChanged.connect(lambda first, last: told.append((first.parent().data(), last.row())))
    tree.set_hits({})
    assert told == [(None, 3), ("Years of occupation", 1)]


@pytest.mark.parametrize(
    ("text", "named", "shown"),
    [
        ("isgal", ("occupation",), {"occupation", "first", "second"}),
        ("ВОЙНА", ("war",), {"war"}),
        ("first", ("first",), {"first", "occupation"}),
        ("1991-2003", ("before", "occupation", "first", "second", "war"), None),
        ("zzz", (), set()),
    ],
)
def test_names_are_found_in_any_language_and_spelling(tree, text, named, shown):
    assert tree.named(text) == named
    if shown is not None:
        assert tree.matching(text) == shown


def test_tooltip_is_escaped_and_screen_readers_hear_the_count(tree):
    index = tree.index_of("first")
    tree.set_hits({"first": 2})
    assert "Description &lt;b&gt;" in index.data(Qt.ItemDataRole.ToolTipRole)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).startswith("First stage, 25 ")
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).endswith("2 found")
