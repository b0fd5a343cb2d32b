"""The search worker: the latest wins, what runs is stopped, closing waits for nothing."""

import threading
from pathlib import Path

import pytest

from tests.ui.listed import numbers
from viewer.errors import DamagedCollection
from viewer.search.engine import Results
from viewer.search.query import SearchQuery, Term
from viewer.ui.search_session import Counted, Found, MarksFound, SearchRequest
from viewer.ui.search_worker import SearchWorker

SLOW = "slow"
LONG = 30
"""Seconds after which a test that hangs gives up."""


class Session:
    """Answers at once, but to "slow" only when interrupted, and then as SQLite does: by raising."""

    def __init__(self, path, counting):
        self.path = path
        self.counting = counting
        self.began = threading.Event()
        self.stopped = threading.Event()
        self.threads = {"opened": threading.get_ident()}
        self.error = None
        self.interruptions = 0

    def find(self, request):
        if self.error:
            raise self.error
        if str(request.query) == SLOW:
            self.began.set()
            assert self.stopped.wait(LONG)
            raise RuntimeError("interrupted")
        found = numbers(len(str(request.query)))
        return Found(request, Results(request.query), found, is_by_date=False, marked={})

    def mark(self, request):
        return MarksFound(request.search, dict.fromkeys(request.numbers))

    def count(self, request):
        self.counting.set()
        return Counted(request.search, {}, {})

    def interrupt(self):
        self.interruptions += 1
        self.stopped.set()

    def resume(self):
        self.stopped.clear()

    def close(self):
        self.threads["closed"] = threading.get_ident()


def ask(text):
    return SearchRequest(SearchQuery((Term(text),)))


@pytest.fixture
def worker(qapp):
    opened = []
    counting = threading.Event()

    def open_session(path):
        opened.append(Session(path, counting))
        return opened[-1]

    made = SearchWorker(Path("c.db"), open_session)
    made.opened = opened
    made.counting = counting
    made.told = []
    for name in ("found", "marked", "counted", "failed"):
        getattr(made, name).connect(lambda value, name=name: made.told.append((name, value)))
    yield made
    made.close()


@pytest.fixture
def begun(worker, qtbot):
    """A worker in the middle of a search that does not end by itself."""
    with qtbot.waitSignal(worker.found):
        worker.search(ask("first"))
    worker.told.clear()
    worker.search(ask(SLOW))
    assert worker.opened[0].began.wait(LONG)
    return worker


def test_an_answer_says_what_it_answers_and_counts_follow_when_asked_for(worker, qtbot):
    worker.count()
    request = ask("sülh")
    with qtbot.waitSignal(worker.found):
        worker.search(request)
    with qtbot.waitSignal(worker.counted):
        worker.count()
    assert [name for name, _ in worker.told] == ["found", "counted"]
    assert all(value.search is request for _, value in worker.told)


def test_the_collection_is_opened_once_beside_the_window(worker, qtbot):
    assert worker.opened == []
    for text in ("a", "b"):
        with qtbot.waitSignal(worker.found):
            worker.search(ask(text))
    worker.close()
    (session,) = worker.opened
    assert session.path == Path("c.db")
    assert session.threads["opened"] == session.threads["closed"] != threading.get_ident()


def test_the_latest_wins_and_what_runs_is_stopped(begun, qtbot):
    latest = ask("third")
    with qtbot.waitSignal(begun.found):
        begun.search(ask("second"))
        begun.search(latest)
    assert [(name, value.search) for name, value in begun.told] == [
        ("found", latest),
    ]
    assert begun.opened[0].interruptions >= 1


def test_what_is_superseded_while_the_collection_opens_is_stopped(qapp, qtbot):
    opening, may_open, sessions = threading.Event(), threading.Event(), []

    def open_session(path):
        opening.set()
        assert may_open.wait(LONG)
        sessions.append(Session(path, threading.Event()))
        return sessions[0]

    worker = SearchWorker(Path("c.db"), open_session)
    latest = ask("second")
    worker.search(ask(SLOW))
    assert opening.wait(LONG)
    worker.search(latest)
    with qtbot.waitSignal(worker.found) as told:
        may_open.set()
    assert told.args[0].search is latest
    assert sessions[0].interruptions == 1
    worker.close()


def test_counts_already_on_their_way_are_dropped_when_superseded(worker, qtbot):
    with qtbot.waitSignal(worker.found):
        worker.search(ask("first"))
    worker.told.clear()
    worker.count()
    assert worker.counting.wait(LONG), "no event of this thread is handled meanwhile"
    latest = ask("latest")
    with qtbot.waitSignal(worker.found):
        worker.search(latest)
    assert {value.search for _, value in worker.told} == {latest}


def test_a_request_that_needs_no_search_stops_what_runs_and_can_be_counted(begun, qtbot):
    request = ask("")
    begun.rest(request)
    assert begun.opened[0].interruptions == 1
    with qtbot.waitSignal(begun.counted):
        begun.count()
    assert [(name, value.search) for name, value in begun.told] == [("counted", request)]


def test_rows_are_marked_for_the_latest_search(worker, qtbot):
    worker.mark([1, 2])
    request = ask("sülh")
    with qtbot.waitSignal(worker.found):
        worker.search(request)
    with qtbot.waitSignal(worker.marked):
        worker.mark([])
        worker.mark([1, 2])
    name, value = worker.told[-1]
    assert (name, value.search, list(value.marked)) == ("marked", request, [1, 2])


def test_closing_during_a_search_stops_it_and_closes_the_collection(begun, qtbot):
    begun.close()
    session = begun.opened[0]
    assert session.threads["closed"] == session.threads["opened"]
    begun.close()
    qtbot.wait(1)
    assert begun.told == []


def test_closing_before_any_search_opens_nothing(worker):
    worker.close()
    assert worker.opened == []


def test_a_failure_of_the_world_is_told(worker, qtbot):
    with qtbot.waitSignal(worker.found):
        worker.search(ask("first"))
    worker.told.clear()
    worker.opened[0].error = DamagedCollection(Path("c.db"))
    with qtbot.waitSignal(worker.failed):
        worker.search(ask("second"))
    assert worker.told == [("failed", worker.opened[0].error)]


def test_a_bug_is_raised_in_the_windows_thread(worker, qtbot):
    with qtbot.waitSignal(worker.found):
        worker.search(ask("first"))
    worker.opened[0].error = ZeroDivisionError()
    with qtbot.captureExceptions() as caught:
        worker.search(ask("second"))
        qtbot.waitUntil(lambda: bool(caught))
    assert caught[0][0] is ZeroDivisionError
