"""The notebook beside the window: in order, all before the end, and without a file."""

import sqlite3
from functools import partial

from PySide6.QtWidgets import QApplication, QMessageBox

from tests.ui.windows import open_window
from viewer.errors import DamagedNotebook, NotANotebook
from viewer.notebook.notebook import Notebook
from viewer.store.notebook.values import Search
from viewer.ui.notebook_worker import NotebookWorker


def remember(text, notebook):
    notebook.history("oic").remember(Search(text))
    return text


def recent(path):
    with Notebook.open(path) as notebook:
        return [search.text for search in notebook.history("oic").recent()]


def test_what_was_asked_is_written_before_the_end(qtbot, tmp_path):
    worker = NotebookWorker(tmp_path / "notebook.db")
    for number in range(20):
        worker.do(partial(remember, str(number)), print)
    worker.close()
    assert recent(tmp_path / "notebook.db") == [str(n) for n in range(19, -1, -1)]


def test_the_file_is_left_alone_until_it_is_needed(qtbot, tmp_path):
    worker = NotebookWorker(tmp_path / "notebook.db")
    worker.close()
    assert list(tmp_path.iterdir()) == []


def test_nothing_begins_after_the_end(qtbot, tmp_path):
    worker = NotebookWorker(tmp_path / "notebook.db")
    worker.do(partial(remember, "a"), print)
    worker.close()
    worker.do(partial(remember, "b"), print)
    assert not worker._thread.isRunning()
    assert recent(tmp_path / "notebook.db") == ["a"]


def test_answers_come_in_order(qtbot, tmp_path):
    worker, told = NotebookWorker(tmp_path / "notebook.db"), []
    for text in "abc":
        worker.do(partial(remember, text), told.append)
    qtbot.waitUntil(lambda: len(told) == 3)
    assert told == ["a", "b", "c"]
    worker.close()


def test_without_a_file_it_works_until_the_end(qtbot, tmp_path):
    path = tmp_path / "notebook.db"
    path.write_text("a diary")
    worker, told = NotebookWorker(path), []
    with qtbot.waitSignal(worker.unsaved) as caught:
        worker.do(partial(remember, "a"), told.append)
    assert isinstance(caught.args[0], NotANotebook)
    worker.do(lambda notebook: notebook.history("oic").recent(), told.append)
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told == ["a", (Search("a"),)]
    worker.close()
    assert path.read_text() == "a diary"


def test_a_failure_is_told_and_the_next_job_done(qtbot, tmp_path):
    path = tmp_path / "notebook.db"
    worker, told = NotebookWorker(path), []
    with qtbot.waitSignal(worker.failed) as caught:
        worker.do(fail, told.append)
    assert isinstance(caught.args[0], DamagedNotebook)
    worker.do(partial(remember, "b"), told.append)
    qtbot.waitUntil(lambda: told == ["b"])
    worker.close()


def fail(notebook):
    raise DamagedNotebook(notebook.path, notebook.path) from sqlite3.DatabaseError()


def boxes(window):
    return [box for box in window.findChildren(QMessageBox) if box.isVisible()]


def test_a_damaged_notebook_is_set_aside_only_when_the_reader_says_so(
    qtbot, qapp: QApplication, corpus_db, settings, tmp_path
):
    path = tmp_path / "notebook.db"
    with Notebook.open(path) as notebook:
        notebook.history("oic-test").remember(Search("Şuşa"))
    Notebook.open(path).close()
    damaged = path.read_bytes()[:5000]
    path.write_bytes(damaged)
    with open_window(qtbot, qapp, corpus_db, settings, notebook=path) as window:
        window.interior.keeping.read()
        qtbot.waitUntil(lambda: bool(boxes(window)))
        (box,) = boxes(window)
        assert str(path) in box.text()
        assert path.read_bytes() == damaged
        assert "Nothing is saved" in window.status._warning.text()
        assert str(path) in window.status._warning.accessibleDescription()
        assert len(box.buttons()) == 3
        (use,) = [button for button in box.buttons() if "copy" in button.text()]
        use.click()
        qtbot.waitUntil(lambda: any("damaged-" in one.text() for one in boxes(window)))
        assert window.status._warning.isHidden()
        for one in boxes(window):
            one.close()
    with Notebook.open(path) as notebook:
        assert notebook.history("oic-test").recent() == (Search("Şuşa"),)
    (aside,) = tmp_path.glob("notebook.damaged-*.db")
    assert aside.read_bytes() == damaged


def test_a_notebook_is_read_by_itself_and_made_only_when_needed(
    qtbot, qapp, corpus_db, settings, tmp_path
):
    path = tmp_path / "own" / "notebook.db"
    with open_window(qtbot, qapp, corpus_db, settings, notebook=path) as window:
        assert not window.interior.keeping._first.isActive()
    assert not path.parent.exists()
    Notebook.open(path).close()
    with open_window(qtbot, qapp, corpus_db, settings, notebook=path) as window:
        keeping = window.interior.keeping
        assert keeping._first.isActive()
        with qtbot.waitSignal(keeping.basket_read):
            keeping._first.timeout.emit()


def test_a_foreign_notebook_is_said_and_the_window_works(
    qtbot, qapp, corpus_db, settings, tmp_path
):
    path = tmp_path / "notebook.db"
    path.write_text("a diary")
    with open_window(qtbot, qapp, corpus_db, settings, notebook=path) as window:
        window.interior.keeping.read()
        qtbot.waitUntil(lambda: window.status._warning is not None)
        assert boxes(window) == []
        window.status._warning.click()
        (box,) = boxes(window)
        assert str(path) in box.text()
        assert len(box.buttons()) == 1
        box.close()
