"""Commands are declared once, completely and without conflict."""

from collections import Counter

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from viewer import paths
from viewer.ui import icons
from viewer.ui.actions import SPECS, Actions, keys, plain
from viewer.ui.icons import Icon
from viewer.ui.menu.command import Command, Needs
from viewer.ui.menus import Menus, statement_menu


def test_every_command_is_declared_once() -> None:
    assert Counter(spec.command for spec in SPECS) == Counter(Command)


@pytest.mark.parametrize("in_text", [False, True])
def test_no_key_means_two_things_in_one_place(in_text: bool) -> None:
    pressed = Counter(QKeySequence(key).toString() for spec in SPECS for key in keys(spec, in_text))
    assert not [key for key, count in pressed.items() if count > 1]
    assert "" not in pressed


def test_every_key_means_something_in_the_text_and_elsewhere() -> None:
    everywhere = {key for spec in SPECS for key in spec.keys}
    for in_text in (False, True):
        assert {key for spec in SPECS for key in keys(spec, in_text)} == everywhere


def test_no_key_is_needed_for_writing_letters() -> None:
    assert not [key for spec in SPECS for key in spec.keys if "Ctrl+Alt" in key or len(key) == 1]


def test_enabling(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    actions = Actions(window)
    actions.enable({Needs.STATEMENT})
    assert actions[Command.COPY_REFERENCE].isEnabled()
    assert not actions[Command.NEXT_HIT].isEnabled()
    assert actions[Command.QUIT].isEnabled()


def test_menus_hold_every_command(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    actions = Actions(window)
    menus = Menus(window.menuBar(), actions)
    shown = [action for menu in menus.all() for action in menu.actions()]
    assert {actions[command] for command in Command} <= set(shown)
    assert actions[Command.COPY_LINK] in statement_menu(window, actions).actions()


def test_plain_text_has_no_mnemonic() -> None:
    assert plain("&Open another collection…") == "Open another collection"


@pytest.mark.parametrize("icon", Icon)
def test_icons_are_shipped(icon: Icon) -> None:
    assert paths.assets("icons", f"{icon.value}.svg").is_file()


def test_an_unknown_kind_looks_like_a_document(qtbot: QtBot) -> None:
    unknown = icons.named("no-such-icon").pixmap(24).toImage()
    assert unknown == icons.icon(Icon.STATEMENT).pixmap(24).toImage()
    assert unknown != icons.icon(Icon.SEARCH).pixmap(24).toImage()
