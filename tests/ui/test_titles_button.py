"""The switches for titles in other languages."""

import pytest

from tests.ui.windows import open_window
from viewer.cite.payload import AS_THEY_ARE, Titles
from viewer.ui.dialogs.settings import SettingsDialog
from viewer.ui.menu.command import Command
from viewer.ui.parts.titles_button import TitlesButton


@pytest.fixture
def button(qtbot):
    made = TitlesButton(None)
    qtbot.addWidget(made)
    return made


def test_a_switch_tells_both(button, qtbot):
    translated, romanized = button.menu().actions()
    with qtbot.waitSignal(button.picked) as picked:
        translated.trigger()
    assert picked.args == [Titles(translated=True)]
    with qtbot.waitSignal(button.picked) as picked:
        romanized.trigger()
    assert picked.args == [Titles(translated=True, romanized=True)]


def test_what_is_on_is_shown_and_told_to_nobody(button, qtbot):
    with qtbot.assertNotEmitted(button.picked):
        button.set_titles(Titles(romanized=True))
    assert [action.isChecked() for action in button.menu().actions()] == [False, True]
    assert button.isChecked()
    button.set_titles(AS_THEY_ARE)
    assert not button.isChecked()


def test_it_has_a_name(button):
    assert button.accessibleName()
    assert all(action.text() for action in button.menu().actions())


def test_the_switches_reach_the_citation_and_are_remembered(qtbot, qapp, corpus_db, settings):
    with open_window(qtbot, qapp, corpus_db, settings) as window:
        citing = window.interior.citing
        with qtbot.waitSignal(citing.previewed, timeout=30_000):
            window.interior.panes.citation._titles.menu().actions()[0].trigger()
        assert citing._asked(window.state.citation.form).titles == Titles(translated=True)
    with open_window(qtbot, qapp, corpus_db, settings) as window:
        assert window.state.citation.titles == Titles(translated=True)
        assert window.interior.panes.citation._titles.isChecked()


def test_the_settings_switch_them_too(qtbot, qapp, corpus_db, settings):
    with open_window(qtbot, qapp, corpus_db, settings) as window:
        window.actions_[Command.SETTINGS].trigger()
        dialog = next(one for one in window.findChildren(SettingsDialog) if one.isVisible())
        citing = window.interior.citing
        with qtbot.waitSignal(citing.previewed, timeout=30_000):
            dialog._romanized.click()
        assert citing._asked(window.state.citation.form).titles == Titles(romanized=True)
        assert window.interior.panes.citation._titles.isChecked()
        dialog._translated.click()
        dialog.close()
    with open_window(qtbot, qapp, corpus_db, settings) as window:
        window.actions_[Command.SETTINGS].trigger()
        dialog = next(one for one in window.findChildren(SettingsDialog) if one.isVisible())
        assert (dialog._translated.isChecked(), dialog._romanized.isChecked()) == (True, True)
        dialog.close()
