"""Choosing, marking, adding and removing citation styles in the window."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QListView, QMessageBox

from tests.cite.test_shelf import STYLE, TITLE
from tests.ui.test_clipboard import PAYLOAD
from viewer.cite.shelf import Shelf
from viewer.cite.styles import style, styles
from viewer.ui.dialogs.styles import StylesDialog
from viewer.ui.menu.command import Command
from viewer.ui.settings import Settings

ALL = [one.id for one in styles()]


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "vestnik.csl"
    fields = {"title": "Вестник", "uri": "urn:v", "updated": "2024-01-01", "layout": TITLE}
    path.write_text(STYLE.format(**fields), "utf-8")
    return path


@pytest.fixture
def styling(window, monkeypatch, tmp_path):
    """The window's, with an empty shelf."""
    found = window.interior.styling
    monkeypatch.setattr(window.interior.citing.shelf, "folder", tmp_path / "shelf")
    window.interior.citing.reload_styles()
    yield found
    window.interior.citing.shelf.folder = tmp_path / "none"


@pytest.fixture
def dialog(qtbot):
    made = StylesDialog(None)
    qtbot.addWidget(made)
    made.set_styles(styles(), ("apa",), "ru")
    made.show()
    return made


def names(dialog):
    model = dialog._list.model()
    return [model.index(row).data() for row in range(model.rowCount())]


def test_styles_bear_their_names_and_favourites_a_star(dialog):
    assert names(dialog) == [one.name("ru") for one in styles()]
    spoken = Qt.ItemDataRole.AccessibleTextRole
    assert dialog._list.model().index(0).data(spoken) == "APA 7, favourite"
    assert dialog._list.model().index(1).data(spoken) == "Chicago 18, сноски"


def test_a_name_from_a_file_is_no_markup(dialog):
    hostile = replace(style("apa"), id="x", title="<img src=file:///etc/hostname>")
    dialog.set_styles((hostile,), (), "en")
    assert dialog._name.textFormat() is Qt.TextFormat.PlainText
    tip = dialog._list.model().index(0).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "<p>&lt;img src=file:///etc/hostname&gt;</p>"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("гост 100", ["ГОСТ Р 7.0.100-2018"]),
        ("qost 100", ["ГОСТ Р 7.0.100-2018"]),
        ("HARVARD", ["Гарвардский (Cite Them Right 12)"]),
        ("ieee", ["IEEE"]),
        ("none such", []),
    ],
)
def test_a_filter_finds_names_of_every_language(qtbot, dialog, type_text, text, found):
    type_text(dialog._filter, text)
    assert names(dialog) == found
    assert dialog._use.isEnabled() == bool(found)


def test_the_style_looked_at_is_asked_for_and_shown(qtbot, dialog):
    dialog._list.setFocus()
    with qtbot.waitSignal(dialog.sample_wanted) as asked:
        qtbot.keyClick(dialog._list, Qt.Key.Key_Down)
    assert asked.args == [ALL[1]]
    dialog.show_sample(PAYLOAD)
    assert dialog._sample.toPlainText() == "İƏT Nazirlər Şurası, Həmrəylik, s. 218."
    assert dialog._name.text() == "Chicago 18, сноски"


def test_the_sample_of_another_style_does_not_stay(qtbot, dialog):
    dialog.show_sample(PAYLOAD)
    dialog.choose("ieee")
    qtbot.waitUntil(lambda: dialog._sample.toPlainText() == "Preparing the citation…")
    dialog.show_sample(PAYLOAD)
    assert dialog._sample.toPlainText().startswith("İƏT")


@pytest.mark.parametrize("how", ["space", "box", "click"])
def test_a_star_is_set_by_key_box_and_mouse(qtbot, dialog, how):
    with qtbot.waitSignal(dialog.star_toggled) as told:
        if how == "space":
            qtbot.keyClick(dialog._list, Qt.Key.Key_Space)
        elif how == "box":
            dialog._star.click()
        else:
            at = dialog._list.visualRect(dialog._list.model().index(0)).topLeft() + QPoint(8, 8)
            qtbot.mouseClick(dialog._list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert told.args == ["apa"]


def test_enter_uses_the_style_and_closes(qtbot, dialog):
    with qtbot.waitSignal(dialog.style_picked) as picked:
        qtbot.keyClick(dialog._filter, Qt.Key.Key_Return)
    assert picked.args == ["apa"]
    assert not dialog.isVisible()


def test_only_the_readers_styles_can_be_removed(dialog):
    assert not dialog._remove.isEnabled()
    assert "CC BY-SA 3.0" in dialog._about.text()


def test_every_control_has_an_accessible_name(dialog):
    controls = [
        child
        for kind in (QAbstractButton, QLineEdit, QListView)
        for child in dialog.findChildren(kind)
        if child.isVisible()
    ]
    read = QAccessible.queryAccessibleInterface
    assert len(controls) == 9  # one is the button that Qt puts into the filter box
    unnamed = [one for one in controls if not read(one).text(QAccessible.Text.Name)]
    assert len(unnamed) == 1


def test_favourites_come_first_and_the_key_goes_through_them(window, styling):
    citing = window.interior.citing
    styling._on_star_toggled("ieee")
    styling._on_star_toggled("oscola")
    assert [one.id for one in citing.styles()][:3] == ["ieee", "oscola", "apa"]
    citing.set_style("apa")
    seen = [citing.step_style(1) for _ in range(3)]
    assert seen == ["IEEE", "OSCOLA 4", "IEEE"]
    assert citing.step_style(-1) == "OSCOLA 4"
    styling._on_star_toggled("ieee")
    styling._on_star_toggled("oscola")
    assert [one.id for one in citing.styles()] == ALL


def test_favourites_are_remembered(settings, window, styling):
    styling._on_star_toggled("oscola")
    assert settings.favourites == ("oscola",)
    assert Settings(settings._store).favourites == ("oscola",)


def test_a_sample_is_a_citation_of_the_statement_shown(qtbot, window, styling):
    citing = window.interior.citing
    with qtbot.waitSignal(citing.sampled, timeout=20_000) as told:
        citing.sample("gost-r-7-0-100-2018")
    assert told.args[0].text.startswith("1. ")
    assert citing._state.citation.style != "gost-r-7-0-100-2018"


def test_a_file_is_added_chosen_and_removed(qtbot, window, styling, file):
    with qtbot.waitSignal(styling.adding.added, timeout=20_000):
        styling.add(file)
    bar = window.interior.panes.citation
    assert window.state.citation.style == "vestnik"
    assert bar._styles.currentText() == "Вестник"
    assert "Added: Вестник" in window.status.currentMessage()
    styling._on_star_toggled("vestnik")
    styling.remove("vestnik")
    assert window.state.citation.style in ALL
    assert bar._styles.findData("vestnik") == -1


def test_a_removal_is_undone_with_choice_and_star(qtbot, window, styling, file):
    with qtbot.waitSignal(styling.adding.added, timeout=20_000):
        styling.add(file)
    styling._on_star_toggled("vestnik")
    before = window.interior.citing.styles()
    styling.open()
    dialog = styling._dialog
    assert not dialog._undo.isEnabled()
    dialog._remove.click()
    assert dialog._note.text() == "Removed: Вестник"
    assert not window.interior.citing.shelf.styles()
    dialog._undo.click()
    assert window.interior.citing.styles() == before
    assert window.state.citation.style == dialog.current().id == "vestnik"
    assert window.interior.citing.favourites == ("vestnik",)
    assert not dialog._undo.isEnabled()
    dialog.close()


@pytest.mark.parametrize("how", ["window", "list", "key"])
def test_a_style_added_by_another_command_appears(window, styling, file, how):
    bar, citing = window.interior.panes.citation, window.interior.citing
    Shelf(citing.shelf.folder).add(file)
    assert bar._styles.findData("vestnik") == -1
    if how == "window":
        styling.open()
        assert styling._dialog._model.index_of("vestnik").isValid()
        styling._dialog.close()
    elif how == "list":
        bar._styles.showPopup()
        bar._styles.hidePopup()
    else:
        citing.step_style(1)
    assert bar._styles.findData("vestnik") >= 0


def test_a_bad_file_is_told_in_a_dialog_and_changes_nothing(qtbot, window, styling, file):
    file.write_text("<style", "utf-8")
    with qtbot.waitSignal(styling.adding.failed, timeout=20_000):
        styling.add(file)
    (box,) = [one for one in window.findChildren(QMessageBox) if one.isVisible()]
    assert box.text().startswith(f"{file}:1: ")
    box.close()
    assert [one.id for one in window.interior.citing.styles()] == ALL


def test_a_file_dropped_on_the_window_is_added(qtbot, window, styling, file):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)), QUrl.fromLocalFile("/tmp/a.txt")])
    copy, left, none = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    enter = QDragEnterEvent(QPoint(9, 9), copy, data, left, none)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    with qtbot.waitSignal(styling.adding.added, timeout=20_000) as told:
        QApplication.sendEvent(window, QDropEvent(QPointF(9, 9), copy, data, left, none))
    assert told.args[0].style.title == "Вестник"


def test_other_files_are_not_taken(window, styling):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/tmp/a.txt")])
    enter = QDragEnterEvent(
        QPoint(9, 9),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    enter.ignore()
    QApplication.sendEvent(window, enter)
    assert not enter.isAccepted()


def test_the_window_of_styles_opens_at_the_chosen_one(qtbot, window, styling):
    window.interior.citing.set_style("ieee")
    window.actions_[Command.STYLES].trigger()
    dialog = styling._dialog
    assert dialog.isVisible()
    assert dialog.current() == style("ieee")
    dialog.close()
