"""The search box: keys, hint, sign of work."""

import pytest
from PySide6.QtCore import Qt

from viewer.text.languages import Language
from viewer.ui.panes.search_box import SearchBox

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform's own
Key = Qt.Key


@pytest.fixture
def box(qtbot):
    made = SearchBox()
    qtbot.addWidget(made)
    made.resize(600, 32)
    made.show()
    made.focus_and_select()
    made.told = []
    made.query_edited.connect(made.told.append)
    for name in ("result_wanted", "first_wanted", "left"):
        getattr(made, name).connect(lambda name=name: made.told.append((name,)))
    return made


def test_every_letter_is_told(box, type_text):
    type_text(box._edit, "şə")
    type_text(box._edit, "ы")
    assert box.told == ["ş", "şə", "şəы"]
    assert box.text() == "şəы"


def test_what_the_program_sets_is_not_told_and_keeps_the_cursor(box):
    box.set_text("Xocalı")
    box._edit.setCursorPosition(2)
    box.set_text("Xocalı")
    assert box.told == []
    assert box._edit.cursorPosition() == 2


def test_what_the_program_sets_can_be_undone(box, type_text):
    type_text(box._edit, "sülh")
    box.set_text("")
    assert (box.text(), box.told[-1]) == ("", "sülh")
    box._edit.undo()
    assert (box.text(), box.told[-1]) == ("sülh", "sülh")
    box.set_text("mir")
    box._edit.undo()
    assert box.text() == "sülh"


@pytest.mark.parametrize(
    ("key", "told"),
    [
        (Key.Key_Down, ("result_wanted",)),
        (Key.Key_Return, ("first_wanted",)),
        (Key.Key_Enter, ("first_wanted",)),
    ],
)
def test_keys_lead_to_the_results(box, qtbot, key, told):
    qtbot.keyClick(box._edit, key)
    assert box.told == [told]


def test_escape_clears_then_leaves(box, qtbot):
    box.set_text("sülh")
    for _ in range(2):
        qtbot.keyClick(box._edit, Key.Key_Escape)
    assert box.told == ["", ("left",)]


def test_the_clear_button_is_there_while_there_is_text(box, qtbot):
    assert box._edit._clear not in box._edit.actions()
    box.set_text("sülh")
    assert box._edit._clear.toolTip()
    box._edit._clear.trigger()
    assert box.told == [""]
    assert box._edit._clear not in box._edit.actions()
    assert box._edit.hasFocus()


def test_the_empty_box_names_the_languages(box):
    box.set_languages([Language("az", "azərbaycanca"), Language("ru", "русский")])
    assert "azərbaycanca, русский" in box._edit.placeholderText()


def test_a_hint_leaves_room_for_the_query(box, qtbot):
    assert not box._hint.isVisible()
    box.set_hint("showing results for “Xocalı”")
    assert box._hint.isVisible()
    assert box._edit.textMargins().right() >= box._hint.width()
    assert box._edit.accessibleDescription().startswith("showing")
    box.resize(170, 32)
    qtbot.waitUntil(box._hint.isHidden)
    assert box._edit.textMargins().right() == 0
    box.set_hint("")
    assert box._hint.toolTip() == ""


def test_the_sign_of_work_comes_late_and_stays_a_while(box):
    line = box._line
    box.set_busy(True)
    assert line.isHidden()
    begun = line._late.timerId()
    box.set_busy(True)
    assert line._late.timerId() == begun, "another letter does not put the sign off"
    box.set_busy(False)
    assert not line._late.isActive()
    box.set_busy(True)
    line._late.timeout.emit()
    box.set_busy(False)
    assert not line.isHidden(), "it would blink"
    line._least.stop()
    line._least.timeout.emit()
    assert line.isHidden()
