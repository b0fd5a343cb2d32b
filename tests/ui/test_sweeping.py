"""Garbage goes in the window's thread, and threads end with their workers."""

import gc
import threading

import pytest
import shiboken6
from PySide6.QtCore import QObject

from viewer.ui.app import Desk
from viewer.ui.notebook_worker import NotebookWorker
from viewer.ui.sweeping import Sweeping
from viewer.ui.worker_thread import worker_thread


class Litter:
    """Refers to itself, and notes which thread takes it away."""

    def __init__(self, taken):
        self.itself, self.taken = self, taken

    def __del__(self):
        self.taken.append(threading.current_thread())


@pytest.fixture
def sweeping(qapp):
    parent = QObject()
    yield Sweeping(parent)
    gc.unfreeze()
    gc.enable()


def litter(taken):
    for _ in range(5_000):
        Litter(taken)


def test_a_worker_s_garbage_is_taken_away_in_the_window_s_thread(qtbot, sweeping):
    taken = []
    sweeping.begin()
    worker = threading.Thread(target=litter, args=[taken])
    worker.start()
    worker.join()
    assert taken == []
    qtbot.waitUntil(lambda: len(taken) == 5_000)
    assert set(taken) == {threading.main_thread()}


def test_what_a_former_window_left_is_taken_away_with_the_next(qtbot, sweeping):
    taken = []
    kept = [Litter(taken)]
    sweeping.begin()
    kept.clear()
    gc.collect()
    assert taken == []
    sweeping.begin()
    assert taken == [threading.main_thread()]


def test_it_begins_when_the_window_is_built(qtbot, qapp, settings, sweeping, monkeypatch):
    begun = []
    monkeypatch.setattr("viewer.ui.sweeping.Sweeping.begin", lambda self: begun.append(self))
    desk = Desk(settings, None)
    desk._sweep()
    desk._sweep()
    assert len(begun) == 2
    assert begun[0] is begun[1]


def test_a_worker_that_nobody_closes_takes_its_thread_along(qtbot, tmp_path):
    worker = NotebookWorker(tmp_path / "notebook.db")
    thread, begun = worker._thread, threading.Event()
    worker.do(lambda notebook: begun.set(), print)
    assert begun.wait(5)
    del worker
    gc.collect()
    assert not thread.isRunning()


def test_a_thread_that_never_began_ends_too(qapp):
    owner = QObject()
    thread = worker_thread(owner, "idle", 1 << 20)
    assert (thread.objectName(), thread.stackSize()) == ("idle", 1 << 20)
    del owner
    gc.collect()
    assert not thread.isRunning()


def test_a_thread_that_qt_has_taken_is_left_alone(qapp):
    owner = QObject()
    thread = worker_thread(owner, "gone")
    shiboken6.delete(thread)
    del owner
    gc.collect()
    assert not shiboken6.isValid(thread)
