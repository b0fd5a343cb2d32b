"""Colours are readable, and icons follow them."""

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from viewer.ui import icons, theme
from viewer.ui.icons import Icon
from viewer.ui.main_window import MainWindow
from viewer.ui.theme import Role, Theme

Qt = QPalette.ColorRole
PAIRS = [
    (Qt.WindowText, Qt.Window),
    (Qt.Text, Qt.Base),
    (Qt.Text, Qt.AlternateBase),
    (Qt.ButtonText, Qt.Button),
    (Qt.HighlightedText, Qt.Highlight),
    (Qt.Link, Qt.Base),
    (Qt.PlaceholderText, Qt.Base),
    (Qt.ToolTipText, Qt.ToolTipBase),
]
OWN_PAIRS = [
    (Role.MARK_TEXT, Role.MARK),
    (Role.MARK_TEXT, Role.CURRENT_MARK),
    (Role.TAG_TEXT, Role.TAG),
]
ON_BASE = [Role.MUTED, Role.ACCENT, Role.GOOD, Role.FAIR, Role.WEAK, Role.WARNING]


def _contrast(first: QColor, second: QColor) -> float:
    """Return the contrast ratio of WCAG 2.2, definition "contrast ratio"."""

    def luminance(colour: QColor) -> float:
        parts = [
            part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
            for part in (colour.redF(), colour.greenF(), colour.blueF())
        ]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    light, dark = sorted((luminance(first), luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), PAIRS, ids=str)
def test_contrast(dark: bool, text: Qt, ground: Qt) -> None:
    palette = theme.palette(dark)
    assert _contrast(palette.color(text), palette.color(ground)) >= 4.5


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), OWN_PAIRS, ids=str)
def test_contrast_of_marks(dark: bool, text: Role, ground: Role) -> None:
    palette = theme.palette(dark)
    assert _contrast(theme.colour(text, palette), theme.colour(ground, palette)) >= 4.5


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("text", ON_BASE, ids=str)
@pytest.mark.parametrize("ground", [Qt.Base, Qt.Window], ids=str)
def test_contrast_of_notes(dark: bool, text: Role, ground: Qt) -> None:
    palette = theme.palette(dark)
    assert _contrast(theme.colour(text, palette), palette.color(ground)) >= 4.5


def test_icons_follow_the_theme(qapp: QApplication) -> None:
    before = qapp.palette()
    try:
        theme.apply(qapp, Theme.LIGHT)
        light = icons.icon(Icon.SEARCH).pixmap(24).toImage()
        theme.apply(qapp, Theme.DARK)
        assert theme.is_dark()
        assert icons.icon(Icon.SEARCH).pixmap(24).toImage() != light
    finally:
        qapp.setPalette(before)


def test_an_open_window_changes_with_the_theme(window: MainWindow, qapp: QApplication) -> None:
    before, active = qapp.palette(), QPalette.ColorGroup.Active
    try:
        for chosen in (Theme.DARK, Theme.LIGHT, Theme.DARK):
            theme.apply(qapp, chosen)
            wanted = theme.palette(chosen is Theme.DARK)
            for widget in window.findChildren(QWidget):
                for role in (Qt.Base, Qt.Window, Qt.Button):
                    assert widget.palette().color(active, role) == wanted.color(active, role)
    finally:
        qapp.setPalette(before)
