"""Suggestions under the search box: they help, and never get in the way."""

import pytest
from PySide6.QtCore import Qt

from viewer.store.facets import Facet

Key = Qt.Key


@pytest.fixture(name="box")
def _box(window, type_text):
    box = window.interior.panes.search
    box.focus_and_select()
    box.type = lambda text: type_text(box.edit, text)
    return box


@pytest.fixture(name="shown")
def _shown(window):
    """Return a function that gives the labels shown, none while nothing is."""

    def labels():
        made = window.interior._completing._list
        if made is None or made.isHidden():
            return []
        model = made._model
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    return labels


def press(qtbot, box, *keys):
    for key in keys:
        qtbot.keyClick(box.edit, key)


def test_field_names_then_values_by_keyboard(qtbot, window, box, shown):
    assert window.interior._completing._list is None, "made when it is first wanted"
    box.type("ki")
    assert shown() == ["kind:"]
    press(qtbot, box, Key.Key_Tab)
    assert box.text() == "kind:"
    assert box.edit.hasFocus()
    box.type("v")
    assert "Visit" in shown()
    press(qtbot, box, Key.Key_Down, Key.Key_Return)
    assert box.text() == "kind:Visit "
    assert window.state.query == "kind:Visit "
    assert shown() == []


def test_down_and_up_go_round_by_none(qtbot, window, box, shown):
    box.type("per")
    made = window.interior._completing._list
    assert shown() == ["period:", "person:"]
    seen = []
    for key in (Key.Key_Down, Key.Key_Down, Key.Key_Down, Key.Key_Up, Key.Key_Up):
        press(qtbot, box, key)
        seen.append(made.current() and made.current().label)
        assert made.spoken().startswith(seen[-1] or "")
    assert seen == ["period:", "person:", None, "person:", "period:"]


def test_enter_with_nothing_chosen_opens_the_first_hit(qtbot, window, box, shown):
    box.type("az")
    box.set_text("")
    with qtbot.waitSignal(box.first_wanted):
        box.type("per")
        assert shown()
        press(qtbot, box, Key.Key_Return)
    assert shown() == []


def test_escape_hides_them_first(qtbot, box, shown):
    box.type("per")
    press(qtbot, box, Key.Key_Escape)
    assert (shown(), box.text()) == ([], "per")
    with qtbot.waitSignal(box.result_wanted):
        press(qtbot, box, Key.Key_Down)
    press(qtbot, box, Key.Key_Escape)
    assert box.text() == ""


def test_counts_follow_the_text_they_stand_under(qtbot, window, box):
    presenter = window.interior.presenter
    with qtbot.waitSignal(presenter.facets_counted):
        box.type("zzzz")  # which no statement has
    box.edit.selectAll()
    with qtbot.waitSignal(presenter.facets_counted):
        box.type("kind:")
    engine = presenter.engine
    counts = engine.facet_counts(engine.read(""))[Facet.KIND]
    suggested = window.interior._completing._completion.suggestions
    found = sorted(counts.values(), reverse=True)
    assert found
    assert [one.count for one in suggested][: len(found)] == found


def test_words_bring_no_suggestions(qtbot, box, shown):
    for text in ("azərbaycan", "sülh", '"per'):
        box.set_text("")
        box.type(text)
        assert shown() == []
    with qtbot.waitSignal(box.result_wanted):
        press(qtbot, box, Key.Key_Down)


def test_a_click_takes_a_suggestion(qtbot, window, box, shown):
    box.type("kind:v")
    view = window.interior._completing._list._view
    place = view.visualRect(view.model().index(0, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert box.text().startswith("kind:V")
    assert box.edit.hasFocus()
    assert shown() == []


def test_they_go_with_the_keyboard(qtbot, window, box, shown):
    box.type("per")
    window.lists.statements.focus_list()
    assert shown() == []


@pytest.mark.parametrize(("lang", "typed", "label"), [("az", "nö", "növ:"), ("ru", "ви", "вид:")])
def test_they_speak_the_interface_language(window, box, shown, lang, typed, label):
    window.interior.dialogs._on_lang_picked(lang)
    box.type(typed)
    assert label in shown()
