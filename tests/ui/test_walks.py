"""What a reader does in the window, with keys and mouse, from start to end."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrintPreviewDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMessageBox, QTreeView
from pytestqt.qtbot import QtBot

from tests.ui.windows import open_window
from viewer.cite.citer import Citer
from viewer.cite.payload import CitationRequest, Form
from viewer.cli.main import main
from viewer.store.facets import Facet
from viewer.store.library import Library
from viewer.ui import printing
from viewer.ui.main_window import MainWindow
from viewer.ui.menu.command import Command
from viewer.ui.settings import Settings
from viewer.ui.single_instance import Wish

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def _shown(window: MainWindow) -> list[str]:
    """Return the ids in the statement list, in order."""
    model = window.lists.statements._model
    return [row.id for row in window.library.rows(model.numbers)]


def _copied(qtbot: QtBot, window: MainWindow, do) -> str:
    with qtbot.waitSignal(window.interior.citing.copied, timeout=20_000):
        do()
    return QGuiApplication.clipboard().text()


def test_the_first_screen(window: MainWindow) -> None:
    assert len(_shown(window)) == window.library.collection.statements
    assert window.state.statement == _shown(window)[0]
    assert window.lists.statements.current() == 1
    assert window.focusWidget() is not None


def test_picking_a_period_with_the_mouse(qtbot: QtBot, window: MainWindow) -> None:
    tree = window.interior.panes.periods.findChild(QTreeView)
    period = next(period for period in window.library.periods() if period.statements)
    place = tree.visualRect(_index_of(tree, period.label["en"])).center()
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.state.period == period.id
    assert len(_shown(window)) == period.statements
    assert window.state.statement in _shown(window)


def test_filters_narrow_the_list_and_one_key_clears_them(qtbot: QtBot, window: MainWindow) -> None:
    panes, library = window.interior.panes, window.library
    kind = library.statement_at(2).kind.id
    wanted = [row.id for row in library.rows(library.numbers()) if row.kind == kind]
    window.state.set_picks(frozenset({(Facet.KIND, kind)}))
    qtbot.waitUntil(lambda: _shown(window) == wanted)
    periods = {row.period for row in library.rows(library.numbers()) if row.kind == kind}
    window.state.set_period(next(iter(periods)))
    qtbot.waitUntil(lambda: 0 < len(_shown(window)) <= len(wanted))
    assert [chip.text().strip("\u2066\u2069") for chip in panes.statements._chips.chips()]
    window.state.set_picks(window.state.picks | {(Facet.EVIDENCE, "no such")})
    window.state.set_query("azərbaycan")
    qtbot.waitUntil(lambda: not _shown(window))
    assert "these filters" in panes.statements._note.sentence()
    QTest.keyClick(window, Qt.Key.Key_L, CONTROL | SHIFT)
    assert window.state.picks == frozenset()
    window.state.set_query("")
    window.state.set_period("")
    qtbot.waitUntil(lambda: len(_shown(window)) == library.collection.statements)


def _index_of(tree: QTreeView, label: str):
    tree.expandAll()
    model = tree.model()
    flags = Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive
    return model.match(model.index(0, 0), Qt.ItemDataRole.DisplayRole, label, 1, flags)[0]


def test_typing_a_query_and_opening_the_first_hit(
    qtbot: QtBot, window: MainWindow, type_text
) -> None:
    word = window.library.statement_at(5).title["az"].split()[0]
    QTest.keyClick(window, Qt.Key.Key_L, CONTROL)
    box = QApplication.focusWidget()
    assert isinstance(box, QLineEdit)
    with qtbot.waitSignal(window.interior.presenter.hits_counted, timeout=5000):
        type_text(box, word)
    qtbot.waitUntil(lambda: 0 < len(_shown(window)) < window.library.collection.statements)
    first = _shown(window)[0]
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert window.state.statement == first
    qtbot.waitUntil(lambda: window.interior.panes.detail.hits()[1] > 0)
    QTest.keyClick(window, Qt.Key.Key_F3)
    assert window.interior.panes.detail.hits()[0] == 1
    QTest.keyClick(window, Qt.Key.Key_L, CONTROL)
    QTest.keyClick(box, Qt.Key.Key_Escape)
    assert window.state.query == ""
    assert len(_shown(window)) == window.library.collection.statements
    assert window.state.statement == first


@pytest.mark.parametrize(
    ("key", "form"), [(Qt.Key.Key_C, Form.REFERENCE), (Qt.Key.Key_A, Form.IN_TEXT)], ids=str
)
def test_copying_equals_the_command_line(
    qtbot: QtBot,
    window: MainWindow,
    corpus_db: Path,
    capsys: pytest.CaptureFixture[str],
    key: Qt.Key,
    form: Form,
) -> None:
    text = _copied(qtbot, window, lambda: QTest.keyClick(window, key, CONTROL | SHIFT))
    choice = window.state.citation
    wanted = ["--form", form.value, "--style", choice.style, "--lang", choice.lang]
    main(["cite", window.state.statement, "--db", str(corpus_db), *wanted])
    assert text == capsys.readouterr().out.rstrip("\n")


def test_every_flavour_is_copied_and_equals_the_preview(qtbot: QtBot, window: MainWindow) -> None:
    bar = window.interior.panes.citation
    qtbot.waitUntil(lambda: bar.payload is not None, timeout=20_000)
    _copied(qtbot, window, bar.copy_wanted.emit)
    data = QGuiApplication.clipboard().mimeData()
    payload = bar.payload
    assert data.text() == payload.text
    assert data.html() == payload.html
    assert data.data("text/rtf").data().decode("ascii") == payload.rtf
    json.loads(data.data("application/vnd.citationstyles.csl+json").data())


def test_several_statements_are_one_list(qtbot: QtBot, window: MainWindow, corpus_db: Path) -> None:
    window.lists.statements._view.selectAll()
    text = _copied(qtbot, window, window.actions_[Command.COPY_REFERENCE].trigger)
    choice = window.state.citation
    request = CitationRequest(tuple(_shown(window)), choice.style, choice.lang, Form.REFERENCE)
    with Library.open(corpus_db) as library:
        assert text == Citer(library).cite(request).text


def test_the_style_goes_round(window: MainWindow) -> None:
    first = window.state.citation.style
    for _ in window.interior.citing.styles():
        QTest.keyClick(window, Qt.Key.Key_F9)
    assert window.state.citation.style == first
    QTest.keyClick(window, Qt.Key.Key_F9, SHIFT)
    assert window.state.citation.style != first


def test_history_and_neighbours(window: MainWindow) -> None:
    first, second = _shown(window)[:2]
    QTest.keyClick(window, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert window.state.statement == second
    QTest.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.state.statement == first
    QTest.keyClick(window, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert window.state.statement == second


def test_columns_by_key(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_2, CONTROL)
    assert window.state.shown.tags == ("az", "en")
    QTest.keyClick(window, Qt.Key.Key_2, CONTROL)
    assert window.state.shown.tags == ("az", "en", "ru")
    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3):
        QTest.keyClick(window, key, CONTROL)
    assert window.state.shown.tags == ("en",)


def test_panes_by_key(window: MainWindow) -> None:
    inside = window.interior.panes
    panes = (inside.periods, inside.facets, inside.statements, inside.detail)
    inside.periods.focus_tree()
    for expected in (1, 2, 3, 0):
        QTest.keyClick(window, Qt.Key.Key_F6)
        assert panes[expected].isAncestorOf(QApplication.focusWidget())
    keys = (Qt.Key.Key_3, Qt.Key.Key_1, Qt.Key.Key_4, Qt.Key.Key_2)
    for digit, pane in zip(keys, (3, 0, 1, 2), strict=True):
        QTest.keyClick(window, digit, Qt.KeyboardModifier.AltModifier)
        assert panes[pane].isAncestorOf(QApplication.focusWidget())


def test_zoom(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_Plus, CONTROL)
    assert window.state.shown.zoom == 110
    QTest.keyClick(window, Qt.Key.Key_0, CONTROL)
    assert window.state.shown.zoom == 100


def test_link_and_report(window: MainWindow) -> None:
    window.actions_[Command.COPY_LINK].trigger()
    assert QGuiApplication.clipboard().text() == f"salname:{window.state.statement}"
    window.actions_[Command.REPORT_MISTAKE].trigger()
    report = QGuiApplication.clipboard().text()
    assert window.state.statement in report
    assert window.library.collection.version in report


def test_the_collection_is_cited(qtbot: QtBot, window: MainWindow) -> None:
    text = _copied(qtbot, window, window.actions_[Command.CITE_COLLECTION].trigger)
    assert window.library.collection.version in text


def test_a_passage_is_copied_without_quotation_marks(qtbot: QtBot, window: MainWindow) -> None:
    text = _copied(qtbot, window, window.actions_[Command.COPY_PASSAGE].trigger)
    assert not text.startswith(("“", "«", '"'))
    assert window.library.statement(window.state.statement).segments[0].text["az"][:20] in text


def test_the_place_is_remembered(
    qtbot: QtBot, qapp: QApplication, corpus_db: Path, settings: Settings
) -> None:
    with open_window(qtbot, qapp, corpus_db, settings) as window:
        window.state.set_statement(_shown(window)[3])
        window.state.set_tags(("en", "az"))
        window.state.set_zoom(120)
        window.interior.citing.set_style("apa")
        read = window.state.statement
    with open_window(qtbot, qapp, corpus_db, settings) as window:
        assert window.state.statement == read
        assert (window.state.shown.tags, window.state.shown.zoom) == (("en", "az"), 120)
        assert window.state.citation.style == "apa"


def test_wishes_of_a_second_start(qtbot: QtBot, window: MainWindow) -> None:
    wanted = _shown(window)[2]
    window.fulfil(Wish(statement=wanted, search="az"))
    assert (window.state.statement, window.interior.panes.search.text()) == (wanted, "az")
    window.fulfil(Wish(statement="no-such-statement"))
    assert "no-such-statement" in window.statusBar().currentMessage()


def test_closing_during_a_search(qtbot: QtBot, window: MainWindow) -> None:
    for text in ("az", "azə", "azər"):
        window.state.set_query(text)
    window.interior.citing.preview()
    assert window.close()


def test_a_click_on_a_source_asks_first(qtbot: QtBot, window: MainWindow, monkeypatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr(
        "viewer.ui.commands.QMessageBox.exec",
        lambda box: asked.append(box.informativeText()) or 0,
    )
    window.interior.panes.detail.source_wanted.emit("https://example.org/?a=ə")
    assert asked == ["https://example.org/?a=ə"]


def test_a_replaced_file_is_noticed(
    qtbot: QtBot, window: MainWindow, corpus_db: Path, tmp_path: Path
) -> None:
    from viewer.ui.file_watch import FileWatch

    copy = tmp_path / "copy.db"
    copy.write_bytes(corpus_db.read_bytes())
    watch = FileWatch(copy, window)
    newer = tmp_path / "newer.db"
    newer.write_bytes(corpus_db.read_bytes())
    with qtbot.waitSignal(watch.replaced, timeout=5000):
        newer.replace(copy)


def test_context_menu(qtbot: QtBot, window: MainWindow) -> None:
    window.lists.statements.menu_wanted.emit(QPoint(10, 10))
    menu = QApplication.activePopupWidget()
    assert window.actions_[Command.COPY_REFERENCE] in menu.actions()
    menu.close()


def test_a_statement_is_saved_as_pdf(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []
    monkeypatch.setattr(
        QFileDialog,
        "getSaveFileName",
        lambda parent, title, proposed, kinds: asked.append(proposed) or (str(target), kinds),
    )
    target = tmp_path / "statement"
    window.actions_[Command.SAVE_PDF].trigger()
    assert Path(asked[0]).name == f"{window.state.statement}.pdf"
    assert (tmp_path / "statement.pdf").read_bytes().startswith(b"%PDF")
    assert "statement.pdf" in window.status.currentMessage()
    target = tmp_path / "no such folder" / "statement.pdf"
    window.actions_[Command.SAVE_PDF].trigger()
    (box,) = [child for child in window.children() if isinstance(child, QMessageBox)]
    assert "no such folder" in box.text()
    box.close()


def test_the_print_preview_shows_the_statement(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    painted = []
    monkeypatch.setattr(printing, "paint", lambda device, job: painted.append(job.statement.id))
    monkeypatch.setattr(
        QPrintPreviewDialog, "exec", lambda dialog: dialog.paintRequested.emit(dialog.printer())
    )
    window.actions_[Command.PRINT_PREVIEW].trigger()
    assert set(painted) == {window.state.statement}


def test_a_correction_is_announced_and_undone_with_one_key(
    qtbot: QtBot, window: MainWindow, type_text
) -> None:
    QTest.keyClick(window, Qt.Key.Key_L, CONTROL)
    box = QApplication.focusWidget()
    assert isinstance(box, QLineEdit)
    as_typed = window.actions_[Command.SEARCH_AS_TYPED]
    assert not as_typed.isEnabled()
    type_text(box, "qetnmae")
    qtbot.waitUntil(as_typed.isEnabled)
    notice = window.lists.statements._notice
    assert "qətnamə" in notice.text()
    found = _shown(window)
    assert found
    QTest.keyClick(box, Qt.Key.Key_F4)
    qtbot.waitUntil(lambda: not _shown(window))
    assert notice.text() == "Searched as typed."
    QTest.keyClick(box, Qt.Key.Key_F4)
    qtbot.waitUntil(lambda: _shown(window) == found)
    QTest.keyClick(box, Qt.Key.Key_F4)
    type_text(box, " ")
    qtbot.waitUntil(lambda: _shown(window) == found)
    assert not window.state.is_literal
    QTest.keyClick(box, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(_shown(window)) == window.library.collection.statements)
    assert notice.isHidden()


def test_a_passage_is_copied_in_all_languages_shown(qtbot: QtBot, window: MainWindow) -> None:
    window.state.set_tags(("az", "en"))
    text = _copied(qtbot, window, window.actions_[Command.COPY_IN_ALL_LANGUAGES].trigger)
    segments = window.library.statement(window.state.statement).segments
    az, en, citation = text.split("\n")
    assert az == " ".join(segment.text["az"] for segment in segments)
    assert en == " ".join(segment.text["en"] for segment in segments)
    assert citation.startswith("(")
    assert window.status.currentMessage().startswith("Copied: passage in 2 languages")


def test_a_selection_keeps_the_place_of_its_segment(qtbot: QtBot, window: MainWindow) -> None:
    column = window.interior.panes.detail._reader.sheet.texts[0]
    cursor = column.textCursor()
    cursor.setPosition(column.block_of(0).position() + 3)
    cursor.setPosition(cursor.position() + 6, cursor.MoveMode.KeepAnchor)
    column.setTextCursor(cursor)
    text = _copied(qtbot, window, window.actions_[Command.COPY_PASSAGE].trigger)
    assert text.startswith(cursor.selectedText().strip())
    assert window.interior.panes.detail.segments() == (1,)
