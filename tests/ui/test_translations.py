"""The window speaks Azerbaijani, Russian and English: wholly, rightly, and switched while open."""

import re
import shutil
from collections import Counter

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QLineEdit, QMainWindow, QWidget

from tools import translations
from viewer.cite.payload import AS_THEY_ARE
from viewer.text.languages import INTERFACE_LANGUAGES
from viewer.text.messages import say
from viewer.ui.actions import Actions, translated
from viewer.ui.dialogs.settings import SettingsDialog
from viewer.ui.i18n import Interface
from viewer.ui.menu.command import Menu
from viewer.ui.menus import Menus
from viewer.ui.panes.citation_bar import CitationBar
from viewer.ui.panes.detail_pane import DetailPane
from viewer.ui.panes.period_pane import PeriodPane
from viewer.ui.panes.search_box import SearchBox
from viewer.ui.panes.statement_pane import StatementPane
from viewer.ui.theme import Theme

OURS = [*translations.TRANSLATED, translations.PLURALS]
ALL = [*OURS, *translations.QT]
BUTTON = QDialogButtonBox.StandardButton

_PLACEHOLDER = re.compile(r"\{[^{}]*\}|%L?n|%\d")
_MNEMONIC = re.compile(r"&(\w)")


@pytest.fixture(scope="module")
def renewed(tmp_path_factory):
    """A copy of the catalogues, brought up to date and compiled."""
    folder = tmp_path_factory.mktemp("i18n")
    for name in ALL:
        shutil.copy(translations.FOLDER / name, folder)
    translations.update(folder)
    translations.release(folder)
    return folder


@pytest.fixture
def interface(qapp):
    """An interface that falls silent after the test."""
    interface = Interface(qapp)
    yield interface
    interface.forget()


def texts(catalogue):
    """Return (context, source, all its translations) of every message."""
    return [
        (
            context,
            message.findtext("source"),
            [form.text or "" for form in message.iter("numerusform")]
            or [message.findtext("translation")],
        )
        for context, message in translations.messages(catalogue)
    ]


@pytest.mark.parametrize("name", OURS)
def test_every_text_of_the_window_is_in_the_catalogue_and_no_other(renewed, name):
    current = {text[:2] for text in texts(renewed / name)}
    committed = {text[:2] for text in texts(translations.FOLDER / name)}
    assert current - committed == set(), "translate these: python -m tools.translations"
    assert committed - current == set(), "these are gone: python -m tools.translations"


@pytest.mark.parametrize("name", ALL)
def test_everything_is_translated(name):
    catalogue = translations.FOLDER / name
    assert not translations.unfinished(catalogue)
    assert not [text for text in texts(catalogue) if not all(text[2])]


@pytest.mark.parametrize("name", ALL)
def test_compiled_catalogues_are_current(renewed, name):
    compiled = name.replace(".ts", ".qm")
    assert (translations.FOLDER / compiled).read_bytes() == (renewed / compiled).read_bytes()


@pytest.mark.parametrize("name", ALL)
def test_placeholders_mnemonics_and_ellipses_are_kept(name):
    for context, source, forms in texts(translations.FOLDER / name):
        for form in forms:
            assert _marks(form) == _marks(source), f"{context}: {source!r}: {form!r}"


def _marks(text):
    """Return what a translation must not lose or add."""
    ends_open = text.endswith(("…", "..."))
    return sorted(_PLACEHOLDER.findall(text)), len(_MNEMONIC.findall(text)), ends_open


@pytest.mark.parametrize("lang", INTERFACE_LANGUAGES)
def test_no_mnemonic_means_two_things(qtbot, interface, lang):
    interface.speak(lang)
    window = QMainWindow()
    qtbot.addWidget(window)
    menus = Menus(window.menuBar(), Actions(window)).all()
    assert len(menus) == len(Menu)
    for actions in (window.menuBar().actions(), *(menu.actions() for menu in menus)):
        shown = [action.text() for action in actions if not action.isSeparator()]
        keys = Counter(QKeySequence.mnemonic(text).toString() for text in shown)
        assert not [key for key, count in keys.items() if count > 1 or not key], shown


@pytest.mark.parametrize(
    ("lang", "number", "said"),
    [
        ("en", 1, "1 statement"),
        ("en", 1166, "1,166 statements"),
        ("az", 1, "1 yazı"),
        ("az", 1166, "1.166 yazı"),
        ("ru", 1, "1 запись"),
        ("ru", 22, "22 записи"),
        ("ru", 111, "111 записей"),
    ],
)
def test_counts(interface, lang, number, said):
    interface.speak(lang)
    text = QCoreApplication.translate("PeriodTree", "%Ln statement(s)", "", number)
    assert text == said


def test_a_language_is_switched_in_an_open_dialog(qtbot, interface):
    window = QMainWindow()
    qtbot.addWidget(window)
    dialog = SettingsDialog(window, "en", Theme.SYSTEM, 100, titles=AS_THEY_ARE, keeps_history=True)
    close = dialog.findChild(QDialogButtonBox).button(BUTTON.Close)
    for lang, title, button in (
        ("az", "Parametrlər", "Bağla"),
        ("ru", "Настройки", "Закрыть"),
        ("en", "Settings", "Close"),
    ):
        interface.speak(lang)
        qtbot.waitUntil(lambda title=title: dialog.windowTitle() == title)
        assert close.text().replace("&", "") == button


@pytest.mark.parametrize("part", [SearchBox, PeriodPane, StatementPane, DetailPane, CitationBar])
def test_a_part_switched_reads_like_a_new_one(qtbot, interface, part):
    interface.speak("az")
    switched = part()
    qtbot.addWidget(switched)
    for lang in ("ru", "en", "az"):
        interface.speak(lang)
        new = part()
        qtbot.addWidget(new)
        qtbot.waitUntil(lambda new=new: _said(switched) == _said(new))
        assert any(_said(new))


def _said(part):
    """Return every text that a part shows or tells a screen reader."""
    getters = ("text", "toolTip", "accessibleName", "placeholderText")
    said = [
        getattr(widget, getter)()
        for widget in (part, *part.findChildren(QWidget))
        for getter in getters
        if hasattr(widget, getter)
    ]
    boxes = part.findChildren(QComboBox)
    return said + [box.itemText(place) for box in boxes for place in range(box.count())]


def test_qt_itself_speaks_azerbaijani(qtbot, interface):
    interface.speak("az")
    box = QDialogButtonBox(BUTTON.Ok | BUTTON.Cancel | BUTTON.Open | BUTTON.Yes | BUTTON.No)
    edit = QLineEdit("söz")
    for widget in (box, edit):
        qtbot.addWidget(widget)
    named = {button.text().replace("&", "") for button in box.buttons()}
    assert named == {"OK", "Ləğv et", "Aç", "Bəli", "Xeyr"}
    menu = edit.createStandardContextMenu()
    qtbot.addWidget(menu)
    offered = [action.text().split("\t")[0].replace("&", "") for action in menu.actions()]
    assert [text for text in offered if text] == [
        "Geri al", "Təkrar et", "Kəs", "Köçür", "Yapışdır", "Sil", "Hamısını seç",
    ]  # fmt: skip
    native = QKeySequence.SequenceFormat.NativeText
    assert QKeySequence("Alt+Left").toString(native) == "Alt+Sol"


@pytest.mark.parametrize("lang", ["az", "ru"])
@pytest.mark.parametrize(
    ("key", "context", "text"),
    [
        ("show.date", "DetailWords", "Date"),
        ("show.kind", "DetailWords", "Kind"),
        ("show.organ", "DetailWords", "Issued by"),
        ("show.symbol", "DetailWords", "Symbol"),
        ("show.official-title", "DetailWords", "Official title"),
        ("show.period", "DetailWords", "Period"),
        ("show.evidence", "DetailWords", "Evidence"),
        ("show.one-sided", "DetailWords", "One-sided sources"),
        ("show.remark", "DetailWords", "Editor’s remark"),
        ("show.sources", "DetailWords", "Sources"),
        ("show.related", "DetailWords", "Related statements"),
    ],
)
def test_the_command_line_has_the_same_words(interface, lang, key, context, text):
    interface.speak(lang)
    assert QCoreApplication.translate(context, text) == say(lang, key)


def test_menu_texts_are_translated(interface):
    interface.speak("az")
    assert translated(Menu.COLLECTION.value) == "&Toplu"
