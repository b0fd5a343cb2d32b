"""Searching beside the window: one thread, one connection, and the latest request wins."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot

from viewer.errors import SalnameError
from viewer.ui.search_session import (
    Counted,
    CountRequest,
    Found,
    MarksFound,
    MarksRequest,
    SearchRequest,
    SearchSession,
    Session,
)
from viewer.ui.worker_thread import worker_thread

_Job = SearchRequest | MarksRequest | CountRequest


class SearchWorker(QObject):
    """Answers searches of a collection; lives in the window's thread, works in its own.

    Only answers to the request made last are told. Nothing waits: a new request stops the old.
    """

    found = Signal(object)
    """`Found`, soon after `search`."""
    marked = Signal(object)
    """`MarksFound`, after `mark`."""
    counted = Signal(object)
    """`Counted`, after `count`."""
    failed = Signal(object)
    """`SalnameError` that the latest request met."""
    _woken = Signal()

    def __init__(
        self,
        path: Path,
        open_session: Callable[[Path], Session] = SearchSession.open,
        parent: QObject | None = None,
    ) -> None:
        """Search the collection at `path`, which is opened at the first request."""
        super().__init__(parent)
        self._latest: SearchRequest | None = None
        self._inbox = _Inbox()
        self._thread = worker_thread(self, "search")
        self._bench = _Bench(self._inbox, path, open_session)
        self._bench.moveToThread(self._thread)
        self._woken.connect(self._bench.work, Qt.ConnectionType.QueuedConnection)
        self._thread.finished.connect(self._bench.put_away, Qt.ConnectionType.DirectConnection)
        self._bench.finished.connect(self._on_finished)
        self._thread.start()

    def search(self, request: SearchRequest) -> None:
        """Ask; whatever was asked before is forgotten, and stopped if it runs."""
        self._latest = request
        self._inbox.put(request)
        self._woken.emit()

    def rest(self, request: SearchRequest) -> None:
        """Stand at a request that calls for no search; whatever was asked before is forgotten."""
        self._latest = request
        self._inbox.clear()

    def count(self) -> None:
        """Ask for the counts of the latest request."""
        if self._latest is not None:
            self._inbox.put(CountRequest(self._latest))
            self._woken.emit()

    def mark(self, numbers: Sequence[int]) -> None:
        """Ask for the marks of rows of the latest search; without a search, nothing."""
        if self._latest is not None and numbers:
            self._inbox.put(MarksRequest(self._latest, tuple(numbers)))
            self._woken.emit()

    def close(self) -> None:
        """Stop what runs, end the thread and close its collection; calling again does nothing."""
        self._latest = None
        self._inbox.end()
        self._thread.quit()
        self._thread.wait()

    @Slot(object)
    def _on_finished(self, outcome: _Outcome) -> None:
        if outcome.search is not self._latest:
            return  # superseded; if it failed, then because it was interrupted
        match outcome.value:
            case Found() as found:
                self.found.emit(found)
            case MarksFound() as marked:
                self.marked.emit(marked)
            case Counted() as counted:
                self.counted.emit(counted)
            case SalnameError() as error:
                self.failed.emit(error)
            case bug:  # raised here because crash reports are made in the window's thread
                raise bug


@dataclass(frozen=True, slots=True)
class _Outcome:
    """What became of a job of a search."""

    search: SearchRequest
    value: Found | MarksFound | Counted | Exception


class _Inbox:
    """What is asked and not yet begun; shared by both threads.

    Interrupting happens under the lock under which jobs are taken: it cannot miss the job that is
    meant, nor hit the one that comes after.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._jobs: dict[type[_Job], _Job] = {}
        self._running: _Job | None = None
        self._session: Session | None = None
        self._is_over = False

    def attach(self, session: Session) -> None:
        """Say what to interrupt: at once, if the job that opened it is no longer wanted."""
        with self._lock:
            self._session = session
            session.resume()
            if self._running is None:
                session.interrupt()

    def put(self, job: _Job) -> None:
        """Replace the job of the same type; a search replaces everything, the running one too."""
        with self._lock:
            if isinstance(job, SearchRequest):
                self._drop()
            self._jobs[type(job)] = job

    def clear(self) -> None:
        """Forget everything and stop what runs."""
        with self._lock:
            self._drop()

    def end(self) -> None:
        """Clear, and give out no job any more."""
        with self._lock:
            self._is_over = True
            self._drop()

    def take(self) -> _Job | None:
        """Begin the most urgent job: a search, else marks, else counts."""
        with self._lock:
            waiting = [self._jobs[type_] for type_ in _URGENCY if type_ in self._jobs]
            self._running = waiting[0] if waiting and not self._is_over else None
            if self._running is not None:
                del self._jobs[type(self._running)]
                if self._session is not None:
                    self._session.resume()
            return self._running

    def finish(self) -> None:
        """End the job begun last."""
        with self._lock:
            self._running = None

    def _drop(self) -> None:
        self._jobs.clear()
        if self._running is not None and self._session is not None:
            self._session.interrupt()
        self._running = None


_URGENCY: tuple[type[_Job], ...] = (SearchRequest, MarksRequest, CountRequest)


class _Bench(QObject):
    """Does the jobs, in the worker's thread."""

    finished = Signal(object)

    def __init__(self, inbox: _Inbox, path: Path, open_session: Callable[[Path], Session]) -> None:
        super().__init__()
        self._inbox = inbox
        self._path = path
        self._open_session = open_session
        self._session: Session | None = None

    @Slot()
    def work(self) -> None:
        """Do all that waits."""
        while (job := self._inbox.take()) is not None:
            value = self._outcome(job)
            self._inbox.finish()
            search = job if isinstance(job, SearchRequest) else job.search
            self.finished.emit(_Outcome(search, value))

    @Slot()
    def put_away(self) -> None:
        """Close the session in the thread that opened it."""
        if self._session is not None:
            self._session.close()
            self._session = None

    def _outcome(self, job: _Job) -> Found | MarksFound | Counted | Exception:
        try:
            return self._do(job)
        except Exception as error:  # noqa: BLE001 - told or raised in the window's thread
            return error

    def _do(self, job: _Job) -> Found | MarksFound | Counted:
        session = self._ready_session()
        match job:
            case SearchRequest():
                return session.find(job)
            case MarksRequest():
                return session.mark(job)
            case CountRequest():
                return session.count(job)

    def _ready_session(self) -> Session:
        if self._session is None:
            self._session = self._open_session(self._path)
            self._inbox.attach(self._session)
        return self._session
