"""Citing beside the window: the latest preview wins, no copy is lost, failures are values."""

import threading
from contextlib import contextmanager
from pathlib import Path

import pytest

from viewer.cite.payload import CitationRequest, Form, Payload
from viewer.errors import FileMissing, UnknownStyle
from viewer.store.library import Library
from viewer.ui.citation_worker import CitationWorker


def request(id, style="apa"):
    return CitationRequest((id,), style, "auto", Form.REFERENCE)


class Citer:
    """Answers with the id; waits at the gate, if there is one, at its first work."""

    def __init__(self):
        self.gate = threading.Event()
        self.gate.set()
        self.busy = threading.Event()
        self.made = []
        self.threads = set()
        self.is_closed = False

    def cite(self, request, progress=None):
        self.busy.set()
        self.gate.wait(5)
        self.made.append(request.ids[0])
        self.threads.add(threading.get_ident())
        if request.style == "bug":
            raise ZeroDivisionError
        if request.style != "apa":
            raise UnknownStyle(request.style, "apa")
        return Payload(request.ids[0], "", "", "", None, False)

    @contextmanager
    def open(self, path):
        self.threads.add(threading.get_ident())
        yield self
        self.threads.add(threading.get_ident())
        self.is_closed = True


@pytest.fixture
def citer():
    return Citer()


@pytest.fixture
def worker(qapp, citer):
    worker = CitationWorker(Path("data.db"), citer.open)
    yield worker
    citer.gate.set()
    worker.close()


def test_a_preview_is_answered_with_its_request(qtbot, worker):
    asked = request("oic-1")
    with qtbot.waitSignal(worker.previewed) as told:
        worker.preview(asked)
    (answer,) = told.args
    assert answer.request is asked
    assert answer.result.text == "oic-1"


def test_only_the_latest_preview_is_answered(qtbot, worker, citer):
    answers = []
    worker.previewed.connect(answers.append)
    citer.gate.clear()
    worker.preview(request("a"))
    citer.busy.wait(5)
    for id_ in ("b", "c", "d"):
        worker.preview(request(id_))
    citer.gate.set()
    qtbot.waitUntil(lambda: bool(answers))
    assert [answer.result.text for answer in answers] == ["d"]
    assert citer.made == ["a", "d"]


def test_every_copy_is_answered_and_goes_before_previews(qtbot, worker, citer):
    answers = []
    worker.previewed.connect(answers.append)
    worker.cited.connect(answers.append)
    citer.gate.clear()
    worker.preview(request("a"))
    citer.busy.wait(5)
    worker.preview(request("b"))
    worker.cite(request("c"))
    worker.cite(request("d"))
    citer.gate.set()
    qtbot.waitUntil(lambda: len(answers) == 3)
    assert [answer.result.text for answer in answers] == ["c", "d", "b"]


def test_a_forgotten_preview_is_not_told(qtbot, worker, citer):
    answers = []
    worker.previewed.connect(answers.append)
    citer.gate.clear()
    worker.preview(request("a"))
    citer.busy.wait(5)
    worker.forget_preview()
    with qtbot.waitSignal(worker.cited):
        worker.cite(request("b"))
        citer.gate.set()
    assert answers == []


def test_a_failure_of_the_world_is_a_value(qtbot, worker):
    with qtbot.waitSignal(worker.cited) as told:
        worker.cite(request("oic-1", style="none"))
    failure = told.args[0].result
    assert isinstance(failure, UnknownStyle)
    assert failure.parameters() == {"id": "none", "known": "apa"}


def test_a_bug_is_raised_in_the_window_s_thread(qtbot, worker):
    with qtbot.captureExceptions() as raised:
        worker.cite(request("oic-1", style="bug"))
        qtbot.waitUntil(lambda: bool(raised))
    assert raised[0][0] is ZeroDivisionError


def test_one_thread_opens_cites_and_closes(qtbot, worker, citer):
    with qtbot.waitSignal(worker.cited):
        worker.cite(request("oic-1"))
    worker.close()
    assert citer.is_closed
    assert len(citer.threads) == 1
    assert threading.get_ident() not in citer.threads


def test_closing_twice_and_without_work_is_fine(worker, citer):
    worker.close()
    worker.close()
    assert citer.made == []


def test_a_statement_of_a_collection_is_cited(qtbot, corpus_db):
    with Library.open(corpus_db) as library:
        id_ = library.rows([1])[0].id
    worker = CitationWorker(corpus_db)
    with qtbot.waitSignal(worker.cited) as told:
        worker.cite(request(id_))
    worker.close()
    assert isinstance(told.args[0].result, Payload)
    assert told.args[0].result.text


def test_a_collection_that_cannot_be_opened_is_a_value(qtbot, tmp_path):
    worker = CitationWorker(tmp_path / "none.db")
    with qtbot.waitSignal(worker.previewed) as told:
        worker.preview(request("oic-1"))
    worker.close()
    assert isinstance(told.args[0].result, FileMissing)


def test_a_promise_is_kept_without_telling_anybody(qtbot, worker):
    with qtbot.assertNotEmitted(worker.cited):
        assert worker.promise(request("oic-1")).result(5).text == "oic-1"
    with pytest.raises(UnknownStyle):
        worker.promise(request("oic-1", style="none")).result(5)
