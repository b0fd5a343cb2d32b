"""The window that explains a search."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from viewer.ui.dialogs.explanation import ExplanationDialog
from viewer.ui.menu.command import Command

CONTROL = Qt.KeyboardModifier.ControlModifier


def opened():
    return next(
        one
        for one in QApplication.topLevelWidgets()
        if isinstance(one, ExplanationDialog) and one.isVisible()
    )


@pytest.mark.parametrize(
    ("lang", "head", "way"),
    [
        ("az", "Axtarış necə başa düşülüb", "hərflər"),
        ("ru", "Как понят запрос", "букв"),
        ("en", "How the search was read", "letters"),
    ],
)
def test_one_key_says_how_a_search_was_read_and_why_a_hit_is_there(
    qtbot, window, type_text, lang, head, way
):
    window.interior.dialogs._on_lang_picked(lang)
    assert not window.actions_[Command.EXPLAIN].isEnabled()
    type_text(window.interior.panes.search.edit, "azerbaycan")
    qtbot.waitUntil(window.actions_[Command.EXPLAIN].isEnabled)
    window.lists.statements.focus_results()
    QTest.keyClick(window, Qt.Key.Key_I, CONTROL)
    dialog = opened()
    title = window.library.rows([window.lists.statements.current()])[0].title[lang]
    for expected in (head, "azerbaycan", title, way):
        assert expected in dialog.text()
    assert dialog._page.accessibleName()
    dialog.close()


def test_a_button_by_the_count_explains_too(qtbot, window, type_text):
    header = window.lists.statements._header
    assert header._explain is None, "a first screen does without"
    type_text(window.interior.panes.search.edit, "date:<1994")
    qtbot.waitUntil(lambda: header._explain is not None and header._explain.isVisible())
    qtbot.mouseClick(header._explain, Qt.MouseButton.LeftButton)
    assert "1994" in opened().text()
    opened().close()
    window.interior.panes.search.set_text("")
    window.state.set_query("")
    qtbot.waitUntil(lambda: not header._explain.isVisible())
