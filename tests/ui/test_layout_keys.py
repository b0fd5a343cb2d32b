"""Shortcuts where the layout has no Latin letters."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from viewer.ui.layout_keys import LayoutKeys, latin_key

C_KEY, A_KEY, COMMA_KEY = 46 + 8, 30 + 8, 51 + 8
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.mark.parametrize(
    ("letter", "scan_code", "key"),
    [
        ("С", C_KEY, Qt.Key.Key_C),
        ("Ф", A_KEY, Qt.Key.Key_A),
        ("Б", COMMA_KEY, Qt.Key.Key_Comma),
        ("C", C_KEY, None),
        ("Ə", C_KEY, None),
        ("С", 9999, None),
    ],
)
def test_physical_key(
    monkeypatch: pytest.MonkeyPatch, letter: str, scan_code: int, key: Qt.Key | None
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    assert latin_key(ord(letter), scan_code) == key


def test_special_keys_are_left_alone() -> None:
    assert latin_key(Qt.Key.Key_F3, C_KEY) is None


def _press(widget: QLineEdit, letter: str, scan_code: int, modifiers: Qt.KeyboardModifier) -> None:
    event = QKeyEvent(
        QEvent.Type.KeyPress, ord(letter), modifiers, scan_code, 0, 0, letter, False, 1
    )
    QCoreApplication.sendEvent(widget, event)


def test_cyrillic_layout(qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    field = QLineEdit("mətn")
    qtbot.addWidget(field)
    action = QAction(field)
    action.setShortcut(QKeySequence("Ctrl+Shift+C"))
    keys = LayoutKeys([action])
    try:
        with qtbot.waitSignal(action.triggered):
            _press(field, "С", C_KEY, CONTROL | SHIFT)
        _press(field, "Ф", A_KEY, CONTROL)
        assert field.selectedText() == "mətn"
        _press(field, "ф", A_KEY, Qt.KeyboardModifier.NoModifier)
        assert field.text() == "ф"
    finally:
        qapp.removeEventFilter(keys)
