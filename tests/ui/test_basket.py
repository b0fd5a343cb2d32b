"""The basket: gathered from the list, shown as it will be cited, arranged, copied, exported."""

import threading
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QMainWindow

from viewer.cite.citer import Citer
from viewer.cite.engine import Stopped
from viewer.cite.formats import ExportFormat
from viewer.cite.payload import CitationRequest, Form, Payload
from viewer.errors import UnknownStatement
from viewer.notebook.notebook import Notebook
from viewer.store.notebook.values import BasketEntry
from viewer.text.languages import Texts
from viewer.ui.basket_worker import BasketWorker
from viewer.ui.dialogs.basket import BasketDialog
from viewer.ui.dialogs.export import ExportDialog
from viewer.ui.gathered import ListRequest, ShowRequest
from viewer.ui.menu.command import Command
from viewer.ui.models.basket_list import BasketList, BasketRow

Key, Alt = Qt.Key, Qt.KeyboardModifier.AltModifier
LIKE = CitationRequest((), "apa", "en", Form.REFERENCE)
ROWS = tuple(BasketRow(BasketEntry(id_), f"about {id_}", f"cited {id_}") for id_ in "abcd")


class Fake:
    """Cites by upper case, in the order of the alphabet; knows no statement x."""

    def __init__(self):
        self.may_go_on = threading.Event()

    def cite(self, request, progress=None):
        if "x" in request.ids:
            raise UnknownStatement("x")
        if "s" in request.ids and progress:
            progress(0.5)
            self.may_go_on.wait(20)
            if not progress(0.6):
                raise Stopped
        text = "1. " + "".join(request.ids).upper()
        return Payload(text, text, text, "[]", None, False)

    def order(self, request):
        if "x" in request.ids:
            raise UnknownStatement("x")
        return sorted(request.targets)

    def save(self, request, progress):
        progress(0.5)
        said = f"{request.format.value} {''.join(request.citation.ids)}"
        request.path.write_text(said, encoding="utf-8")


@pytest.fixture
def fake():
    return Fake()


@pytest.fixture
def worker(qtbot, fake, tmp_path):
    @contextmanager
    def opened(path):
        yield fake

    made = BasketWorker(tmp_path, opened)
    made.told = []
    made.shown.connect(lambda shown: made.told.extend(shown.citations))
    made.ordered.connect(lambda ordered: made.told.append("".join(k for k, _ in ordered.keys)))
    made.made.connect(made.told.append)
    yield made
    made.close()


def keys(ids):
    return tuple((id_, None) for id_ in ids)


def test_each_entry_is_shown_and_then_their_order(worker, qtbot):
    worker.show(ShowRequest(keys("bxa"), LIKE, is_numeric=True))
    qtbot.waitUntil(lambda: "abx" in worker.told)
    (b, x, a), told = worker.told[:3], dict(worker.told[:3])
    assert (b, a) == ((("b", None), "B"), (("a", None), "A"))
    assert isinstance(told["x", None], UnknownStatement)
    assert x[0] == ("x", None)


def test_only_the_latest_is_shown(worker, qtbot):
    for ids in ("abc", "abcd", "ba"):
        worker.show(ShowRequest(keys(ids), LIKE))
    qtbot.waitUntil(lambda: "ab" in worker.told)
    assert [told for told in worker.told if isinstance(told, str)] == ["ab"]


def test_a_list_leaves_out_what_is_not_there(worker, qtbot):
    worker.make(ListRequest(keys("bxa"), LIKE))
    qtbot.waitUntil(lambda: len(worker.told) == 1)
    assert worker.told[0].result.text == "1. BA"


def test_a_list_is_stopped_and_the_next_is_made(worker, qtbot, fake):
    with qtbot.waitSignal(worker.progressed) as caught:
        worker.make(ListRequest(keys("s"), LIKE))
    assert caught.args == [0.5]
    worker.stop()
    fake.may_go_on.set()
    qtbot.waitUntil(lambda: len(worker.told) == 1)
    assert worker.told[0].is_stopped
    worker.make(ListRequest(keys("a"), LIKE, ExportFormat.RIS, worker._bench._path / "a.ris"))
    qtbot.waitUntil(lambda: len(worker.told) == 2)
    assert not worker.told[1].is_stopped
    assert (worker._bench._path / "a.ris").read_text() == "ris a"


def test_a_list_of_nothing_says_why(worker, qtbot):
    worker.make(ListRequest(keys("x"), LIKE))
    qtbot.waitUntil(lambda: len(worker.told) == 1)
    assert isinstance(worker.told[0].result, UnknownStatement)


def test_the_list_passes_the_model_tester(qtmodeltester, qapp):
    model = BasketList()
    model.set_rows(ROWS)
    qtmodeltester.check(model)


def test_only_what_is_looked_at_is_described(qapp):
    model, asked = BasketList(), []
    model.set_describer(lambda entries: [asked.append(one) or one.statement for one in entries])
    model.set_rows([BasketRow(BasketEntry(str(n))) for n in range(100)])
    assert asked == []
    assert [model.index(n).data() for n in (40, 50)] == ["40", "50"]
    assert [int(entry.statement) for entry in asked] == list(range(32, 64))


@pytest.mark.parametrize(("row", "before"), [(0, 0), (3, 3), (-1, 4)])
def test_what_is_dragged_is_told_and_not_taken(qapp, row, before):
    model = BasketList()
    model.set_rows(ROWS)
    told = []
    model.moved.connect(lambda rows, place: told.append((rows, place)))
    data = model.mimeData([model.index(2), model.index(1)])
    move = Qt.DropAction.MoveAction
    assert not model.dropMimeData(data, move, row, 0, model.index(-1))
    assert told == [((1, 2), before)]
    assert model.rowCount() == 4


@pytest.fixture
def dialog(qtbot, qapp):
    window = QMainWindow()
    qtbot.addWidget(window)
    made = BasketDialog(window)
    made.told = []
    made.moved.connect(lambda rows, before: made.told.append((rows, before)))
    made.remove_wanted.connect(lambda those: made.told.append("".join(id_ for id_, _ in those)))
    made.statement_wanted.connect(made.told.append)
    made.set_rows(ROWS, is_by_hand=False)
    made.show()
    yield made
    made.close()


def test_progress_is_seen_of_what_takes_long_and_can_be_stopped(dialog, qtbot):
    progress = dialog._progress
    dialog.set_busy(True)
    dialog.set_progress(0.4)
    assert not progress.isVisible()
    qtbot.waitUntil(progress.isVisible)
    assert progress._bar.value() == 40
    with qtbot.waitSignal(dialog.stop_wanted):
        progress._stop.click()
    dialog.set_busy(False)
    assert not progress.isVisible()
    dialog.set_busy(True)
    assert progress._bar.value() == 0


@pytest.mark.parametrize(
    ("chosen", "key", "told"),
    [
        ("b", Key.Key_Up, [((1,), 0)]),
        ("b", Key.Key_Down, [((1,), 3)]),
        ("bc", Key.Key_Down, [((1, 2), 4)]),
        ("a", Key.Key_Up, []),
        ("d", Key.Key_Down, []),
    ],
)
def test_keys_move_rows(dialog, qtbot, chosen, key, told):
    dialog.select(keys(chosen))
    qtbot.keyClick(dialog._view, key, Alt)
    assert dialog.told == told


def test_delete_takes_out_and_enter_opens(dialog, qtbot):
    dialog.select(keys("bd"))
    qtbot.keyClick(dialog._view, Key.Key_Delete)
    dialog._on_activated(dialog._model.index(2))
    assert dialog.told == ["bd", "c"]


def test_what_is_selected_stays_so(dialog):
    dialog.select(keys("b"))
    dialog.set_rows(ROWS[::-1], is_by_hand=True)
    assert dialog._view.selected_rows() == [2]
    assert dialog._order.currentIndex() == 1


def test_what_cannot_be_cited_is_counted_and_left_out(dialog):
    dialog.add_citations({("b", None): ("", "It was withdrawn.")})
    assert dialog.citable() == keys("acd")
    assert "1 cannot" in dialog._count.text()
    spoken = dialog._model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "about b\nIt was withdrawn."


def test_nothing_gathered(dialog):
    dialog.set_rows((), is_by_hand=False)
    assert dialog._empty.isVisible()
    assert not any(
        button.isEnabled() for button in (dialog._copy, dialog._export, dialog._clear, dialog._up)
    )


def gathered(window, *ids):
    """Put statements into the basket and open its window when they are cited."""
    version = window.library.collection.version
    window.interior.keeping.add_to_basket(tuple(BasketEntry(id_, None, version) for id_ in ids))
    window.actions_[Command.BASKET].trigger()
    return window.interior._gathering._desk._dialog


def shown(dialog):
    return [row.entry.statement for row in dialog.rows]


def is_cited(dialog, count):
    return len(dialog.rows) == count and all(row.citation or row.trouble for row in dialog.rows)


def test_from_the_list_into_the_basket(window, qtbot, tmp_path):
    window.actions_[Command.ADD_TO_BASKET].trigger()
    qtbot.waitUntil(lambda: window.status._basket is not None)
    assert window.status._basket.text() == "Basket: 1"
    window.actions_[Command.ADD_TO_BASKET].trigger()
    qtbot.waitUntil(lambda: "already" in window.status.currentMessage())
    statement = window.library.statement(window.state.statement)
    collection = window.library.collection
    with Notebook.open(tmp_path / "notebook.db") as notebook:
        (entry,) = notebook.basket(collection.id).entries()
    assert entry == BasketEntry(statement.id, None, collection.version, statement.title)


def test_several_selected_statements(window, qtbot):
    window.lists.statements._view.selectAll()
    window.actions_[Command.ADD_TO_BASKET].trigger()
    total = window.library.collection.statements
    qtbot.waitUntil(lambda: window.status._basket is not None)
    assert window.status._basket.text() == f"Basket: {total}"


IDS = ("oic-1993-10-s01", "oic-2020-11-27-s01", "oic-1991-05-s01")


def test_it_is_arranged_copied_and_undone(window, qtbot):
    dialog = gathered(window, *IDS)
    qtbot.waitUntil(lambda: is_cited(dialog, 3), timeout=20_000)
    before = shown(dialog)
    dialog.select([dialog.keys[0]])
    qtbot.keyClick(dialog._view, Key.Key_Down, Alt)
    mine = [before[1], before[0], before[2]]
    qtbot.waitUntil(lambda: shown(dialog) == mine)
    assert window.settings.is_basket_by_hand
    dialog._copy.click()
    qtbot.waitUntil(lambda: "Copied" in dialog._note.text(), timeout=20_000)
    choice, shown_as = window.state.citation, window.state.shown.lang
    asked = CitationRequest(
        tuple(mine), choice.style, choice.lang, Form.REFERENCE, home=shown_as, as_given=True
    )
    expected = Citer(window.library).cite(asked)
    assert QGuiApplication.clipboard().text() == expected.text
    assert QGuiApplication.clipboard().mimeData().html() == expected.html
    dialog.select(dialog.keys)
    dialog._remove.click()
    qtbot.waitUntil(lambda: shown(dialog) == [])
    dialog._undo.click()
    qtbot.waitUntil(lambda: shown(dialog) == mine)
    dialog._undo.click()
    qtbot.waitUntil(lambda: not window.settings.is_basket_by_hand)
    dialog.close()


def test_what_the_collection_lost_is_kept_and_says_why(window, qtbot):
    lost = BasketEntry("oic-1900-s01", None, "1900.1", Texts({"en": "A lost statement"}))
    window.interior.keeping.add_to_basket((lost,))
    dialog = gathered(window, IDS[0])
    qtbot.waitUntil(lambda: is_cited(dialog, 2), timeout=20_000)
    (row,) = [one for one in dialog.rows if one.entry == lost]
    assert row.about == "A lost statement · from version 1900.1"
    assert "oic-1900-s01" in row.trouble
    assert dialog.citable() == ((IDS[0], None),)
    dialog.close()


def test_it_is_saved_in_a_format(window, qtbot, tmp_path, monkeypatch):
    path = tmp_path / "list.ris"
    monkeypatch.setattr(ExportDialog, "exec", lambda _: QDialog.DialogCode.Accepted)
    choice = path, ExportFormat.RIS, Form.REFERENCE
    monkeypatch.setattr(ExportDialog, "choice", lambda _: choice)
    dialog = gathered(window, *IDS[:2])
    qtbot.waitUntil(lambda: is_cited(dialog, 2), timeout=20_000)
    dialog._export.click()
    qtbot.waitUntil(lambda: "Saved" in dialog._note.text(), timeout=20_000)
    assert path.read_text(encoding="utf-8").count("ER  -") == 2
    assert window.settings.export_format is ExportFormat.RIS
    dialog.close()


def test_it_is_saved_as_footnotes(window, qtbot, tmp_path, monkeypatch):
    choice = tmp_path / "notes.txt", ExportFormat.TEXT, Form.FOOTNOTE
    monkeypatch.setattr(ExportDialog, "exec", lambda _: QDialog.DialogCode.Accepted)
    monkeypatch.setattr(ExportDialog, "choice", lambda _: choice)
    dialog = gathered(window, *IDS[:2])
    qtbot.waitUntil(lambda: is_cited(dialog, 2), timeout=20_000)
    dialog._export.click()
    qtbot.waitUntil(lambda: "Saved" in dialog._note.text(), timeout=20_000)
    like = window.interior._gathering._desk._like()._replace(
        ids=dialog_ids(dialog), form=Form.FOOTNOTE
    )
    expected = Citer(window.library).cite(like).text
    assert choice[0].read_text(encoding="utf-8") == expected + "\n"
    assert window.settings.export_form is Form.FOOTNOTE
    dialog.close()


def test_a_choice_to_cite_directly_is_said_not_to_come_along(window, qtbot):
    window.interior.citing.set_targets((IDS[0],))
    window.interior.citing.set_direct(True)
    with qtbot.waitSignal(window.interior.keeping.basket_added):
        window.actions_[Command.ADD_TO_BASKET].trigger()
    assert "through its source" in window.status.currentMessage()


def dialog_ids(dialog):
    return tuple(id_ for id_, _ in dialog.keys)


def test_it_follows_style_and_language(window, qtbot):
    dialog = gathered(window, IDS[1])
    qtbot.waitUntil(lambda: is_cited(dialog, 1), timeout=20_000)
    first = dialog.rows[0].citation
    window.interior.citing.set_style("gost-r-7-0-5-2008-numeric")
    qtbot.waitUntil(lambda: dialog.rows[0].citation != first, timeout=20_000)
    assert not dialog.rows[0].citation.startswith("1")
    assert "GOST" in dialog._style.text()
    dialog.close()


def test_what_another_window_added_is_there_when_the_reader_comes_back(window, qtbot, tmp_path):
    dialog = gathered(window, IDS[0])
    qtbot.waitUntil(lambda: len(dialog.rows) == 1)
    with Notebook.open(tmp_path / "notebook.db") as notebook:
        notebook.basket(window.library.collection.id).add([BasketEntry(IDS[1])])
    dialog.came_to_front.emit()
    qtbot.waitUntil(lambda: sorted(shown(dialog)) == sorted(IDS[:2]))
    qtbot.waitUntil(lambda: window.status._basket.text() == "Basket: 2")
    dialog.close()


def test_esc_and_the_button_of_the_window_close_it(dialog, qtbot):
    dialog.show()
    with qtbot.waitSignal(dialog.finished):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    dialog.show()
    with qtbot.waitSignal(dialog.finished):
        assert dialog.close()
    assert not dialog.isVisible()


def test_its_thread_ends_with_its_window(window, qtbot):
    dialog = gathered(window, IDS[1])
    desk = window.interior._gathering._desk
    qtbot.waitUntil(lambda: is_cited(dialog, 1), timeout=20_000)
    thread = desk._worker._thread
    qtbot.keyClick(dialog, Key.Key_Escape)
    assert thread.isFinished()
    assert desk._worker is None
    window.status._basket.click()
    qtbot.waitUntil(lambda: desk._worker is not None)
    dialog.close()


def test_rows_are_painted(dialog):
    dialog.add_citations({("b", None): ("", "It was withdrawn.")})
    picture = dialog._view.grab().toImage()
    colours = {picture.pixelColor(QPoint(x, 12)).name() for x in range(200)}
    assert len(colours) > 2
