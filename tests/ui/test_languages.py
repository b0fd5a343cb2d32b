"""Every pane and dialog in every interface language, light and dark, at several sizes."""

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from viewer.cite.formats import ExportFormat
from viewer.cite.payload import AS_THEY_ARE, Form
from viewer.text.languages import INTERFACE_LANGUAGES
from viewer.ui import theme
from viewer.ui.actions import SPECS
from viewer.ui.dialogs.about import AboutDialog
from viewer.ui.dialogs.crash import CrashDialog
from viewer.ui.dialogs.explanation import ExplanationDialog
from viewer.ui.dialogs.export import ExportDialog
from viewer.ui.dialogs.keys import KeysDialog
from viewer.ui.dialogs.settings import SettingsDialog
from viewer.ui.dialogs.styles import StylesDialog
from viewer.ui.i18n import OWN_NAMES
from viewer.ui.main_window import MainWindow
from viewer.ui.menu.command import Command
from viewer.ui.theme import Theme


def _explanation(window):
    dialog = ExplanationDialog(window, window.library, window.interface.lang)
    dialog.explain(window.interior.presenter.engine, "kind:visit,xyz sülh OR az:mir -title:a", 1)
    return dialog


DIALOGS = {
    "about": lambda window: AboutDialog(window, window.library, window.interface.lang),
    "keys": lambda window: KeysDialog(window, window.interface.lang),
    "explanation": _explanation,
    "settings": lambda window: SettingsDialog(
        window,
        window.interface.lang,
        Theme.LIGHT,
        100,
        titles=AS_THEY_ARE,
        keeps_history=True,
    ),
    "styles": StylesDialog,
    "export": lambda window: ExportDialog(window, "a", ExportFormat.DOCX, Form.REFERENCE),
    "crash": lambda window: CrashDialog(window, "a report"),
}


def _switch(window: MainWindow, lang: str) -> None:
    window.interface.speak(lang)
    window.state.set_lang(lang)
    _settle()


def _settle() -> None:
    """Let texts change, and then layouts."""
    for _ in range(3):
        QApplication.processEvents()


def _clipped(root: QWidget) -> list[str]:
    """Return the labels and buttons whose text has less room than it wants."""
    found = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or not isinstance(widget, QLabel | QAbstractButton):
            continue
        if isinstance(widget.parent(), QLineEdit):  # paints its icon alone; the text is spoken
            continue
        if isinstance(widget, QLabel) and widget.wordWrap():
            if widget.height() < widget.heightForWidth(widget.width()):
                found.append(widget.text())
        elif widget.text() and widget.width() < widget.minimumSizeHint().width():
            found.append(widget.text())
    return found


def _texts(root: QWidget) -> set[str]:
    """Return every text that the interface itself says."""
    texts = {widget.accessibleName() for widget in root.findChildren(QWidget)}
    texts |= {widget.toolTip() for widget in root.findChildren(QWidget)}
    texts |= {button.text() for button in root.findChildren(QAbstractButton)}
    texts |= {edit.placeholderText() for edit in root.findChildren(QLineEdit)}
    for box in root.findChildren(QComboBox):
        texts |= {box.itemText(place) for place in range(box.count())}
    return {text for text in texts if len(text) > 3}


@pytest.mark.parametrize("lang", INTERFACE_LANGUAGES)
@pytest.mark.parametrize("name", DIALOGS)
def test_dialogs(qtbot: QtBot, window: MainWindow, name: str, lang: str) -> None:
    _switch(window, lang)
    dialog: QDialog = DIALOGS[name](window)
    dialog.show()
    qtbot.waitExposed(dialog)
    assert dialog.windowTitle()
    assert _clipped(dialog) == []
    dialog.close()


@pytest.mark.parametrize("lang", ["az", "ru"])
def test_dialogs_are_translated(window: MainWindow, lang: str) -> None:
    english = {make(window).windowTitle() for make in DIALOGS.values()}
    _switch(window, lang)
    assert not english & {make(window).windowTitle() for make in DIALOGS.values()}


@pytest.mark.parametrize("width", [900, 1366, 1920])
@pytest.mark.parametrize("lang", INTERFACE_LANGUAGES)
def test_no_label_is_cut(qtbot: QtBot, window: MainWindow, lang: str, width: int) -> None:
    _switch(window, lang)
    window.resize(width, 700)
    _settle()
    assert _clipped(window) == []


def test_switching_live_leaves_nothing_behind(qtbot: QtBot, window: MainWindow) -> None:
    _settle()
    own = {language.name for language in window.library.collection.languages}
    own |= set(OWN_NAMES.values())
    styles = {style.title for style in window.interior.citing.styles()}  # "APA 7" in every language
    english = _texts(window) - own
    for lang in ("az", "ru", "az"):
        _switch(window, lang)
        assert _texts(window) & english <= {title for title in styles if "GOST" not in title}
    _switch(window, "en")
    assert _texts(window) - own == english


@pytest.mark.parametrize("lang", INTERFACE_LANGUAGES)
def test_menus_are_complete(window: MainWindow, lang: str) -> None:
    _switch(window, lang)
    for spec in SPECS:
        assert window.actions_[spec.command].text()
    assert window.actions_[Command.QUIT].menuRole() is not None


def test_every_control_has_an_accessible_name(qtbot: QtBot, window: MainWindow) -> None:
    unnamed = [
        type(widget).__name__
        for widget in window.findChildren(QWidget)
        if widget.focusPolicy().value
        and widget.isVisible()
        and not widget.accessibleName()
        and not (isinstance(widget, QAbstractButton) and widget.text())
        and widget.focusProxy() is None
        and not widget.objectName().startswith("qt_")
    ]
    assert unnamed == []


@pytest.mark.parametrize("chosen", Theme)
def test_settings_apply_at_once(
    qtbot: QtBot, qapp: QApplication, window: MainWindow, chosen: Theme
) -> None:
    before = qapp.palette()
    try:
        window.interior.dialogs._on_theme_picked(chosen)
        assert theme.is_dark() is theme.wants_dark(chosen)
        assert window.settings.theme is chosen
        window.interior.dialogs._on_lang_picked("ru")
        assert window.settings.lang == window.state.shown.lang == "ru"
    finally:
        qapp.setPalette(before)
