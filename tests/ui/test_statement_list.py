"""The list model: rows in pages, marks, words for tooltips and screen readers."""

import pytest
from PySide6.QtCore import Qt

from tests.ui.listed import EVIDENCES, KINDS, TITLE, Rows, numbers, row, texts, upto
from viewer.text.languages import Texts
from viewer.text.spans import Span
from viewer.ui.models.roles import StatementRole
from viewer.ui.models.statement_list import KEPT_ROWS, PAGE_ROWS, Marked, StatementList

SPOKEN = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def listed(qapp):
    def make(those, **special):
        model = StatementList()
        model.source = Rows(**special)
        model.set_source(model.source)
        model.set_vocabulary(KINDS, EVIDENCES)
        model.set_numbers(those)
        return model

    return make


def test_qt_finds_no_fault(listed, qtmodeltester):
    model = listed(upto(300))
    qtmodeltester.check(model)
    model.set_numbers(numbers(7, 5))
    model.add_marked({7: Marked()})
    qtmodeltester.check(model)


def test_rows_are_fetched_a_page_at_a_time_and_only_when_looked_at(listed):
    model = listed(upto(1000))
    assert model.source.asked == []
    for place in (500, 501, 510):
        assert model.index(place, 0).data(StatementRole.ROW).number == place + 1
    first = 500 // PAGE_ROWS * PAGE_ROWS
    assert model.source.asked == [list(range(first + 1, first + PAGE_ROWS + 1))]


def test_rows_known_are_not_asked_for_again_when_the_list_changes(listed):
    model = listed(upto(10))
    assert model.index(0, 0).data()
    model.set_numbers(numbers(3, 12))
    assert model.index(1, 0).data(StatementRole.ROW).number == 12
    assert model.source.asked[1:] == [[12]]


def test_rows_looked_at_long_ago_are_forgotten(listed):
    model = listed(upto(KEPT_ROWS + PAGE_ROWS))
    for place in range(0, KEPT_ROWS + PAGE_ROWS, PAGE_ROWS):
        model.index(place, 0).data()
    assert len(model._rows) == KEPT_ROWS
    asked = len(model.source.asked)
    assert model.index(0, 0).data()
    assert len(model.source.asked) == asked + 1


def test_a_row_the_source_has_lost_is_empty(listed, monkeypatch):
    model = listed(numbers(1, 2))
    monkeypatch.setattr(model.source, "rows", lambda numbers: [row(1)])
    assert model.index(1, 0).data(StatementRole.ROW) is None
    assert model.index(1, 0).data() is None


@pytest.mark.parametrize(
    ("lang", "sentence"),
    [
        ("en", f"27 November 2020, Council of Ministers, Resolution, {TITLE['en']}"),
        ("ru", f"27 ноября 2020 г., Совет министров, Резолюция, {TITLE['ru']}"),
    ],
)
def test_screen_readers_hear_one_sentence(listed, lang, sentence):
    model = listed(upto(1))
    model.set_lang(lang)
    assert model.index(0, 0).data(SPOKEN) == sentence


def test_nothing_is_said_of_what_is_not_there(listed):
    bare = row(1, organ=Texts(), kind="unknown")
    model = listed(upto(1), n1=bare)
    assert model.index(0, 0).data(SPOKEN) == f"27 November 2020, {bare.title['en']}"


def test_tooltip_has_the_whole_title_escaped_and_explains_the_badges(listed):
    model = listed(upto(1), n1=row(1, title=texts("a", "b", "A <b> title"), is_one_sided=True))
    tip = model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert tip.startswith("<p>A &lt;b&gt; title</p>")
    assert "51/47-POL" in tip
    assert "<p>Text: Seen.</p>" in tip
    assert "one side" in tip


def test_marks_come_with_the_list_or_later_and_go_with_it(listed):
    model = listed(numbers())
    model.set_numbers(numbers(4, 5, 6), {4: Marked((Span(0, 2),))})
    assert model.unmarked(0, 2) == (5, 6)
    model.add_marked({5: Marked()})
    assert model.index(1, 0).data(StatementRole.MARKED) == Marked()
    assert model.unmarked(0, 2) == (6,)
    model.set_numbers(numbers(4))
    assert model.unmarked(0, 0) == (4,)


def test_a_statement_is_found_by_its_number(listed):
    model = listed(numbers(9, 4))
    assert [model.row_of(4), model.row_of(5)] == [1, -1]
