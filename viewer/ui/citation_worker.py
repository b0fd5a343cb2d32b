"""Citing beside the window: one thread that owns the citation engine."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import CancelledError, Future
from contextlib import AbstractContextManager, ExitStack, closing, contextmanager
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Protocol, TypeAlias

from PySide6.QtCore import QObject, Qt, Signal, Slot

from viewer.cite.payload import (
    CitationRequest,
    CollectionRequest,
    PassageRequest,
    Payload,
    SaveRequest,
)
from viewer.errors import SalnameError
from viewer.store.library import Library
from viewer.ui.worker_thread import worker_thread

Request: TypeAlias = CitationRequest | PassageRequest | CollectionRequest | SaveRequest
Progress: TypeAlias = Callable[[float], bool]
Result: TypeAlias = Payload | SalnameError | None


_STACK = 8 << 20
"""Bytes; the engine uses one megabyte, which is more than macOS gives a thread by itself."""


class Citing(Protocol):
    """What makes citations, in the thread that made it."""

    def cite(
        self,
        request: CitationRequest | PassageRequest | CollectionRequest,
        progress: Progress | None = None,
    ) -> Payload:
        """Return the finished citation; failures of the world are `SalnameError`."""

    def save(self, request: SaveRequest, progress: Progress | None = None) -> None:
        """Write a citation to a file."""


@contextmanager
def open_citer(path: Path) -> Iterator[Citing]:
    """Open a collection and a citer for it."""
    from viewer.cite.export import Exporter  # imports the engine, which start-up must not

    with Library.open(path) as library, closing(Exporter(library)) as citer:
        yield citer


@dataclass(frozen=True, slots=True)
class Cited:
    """An answer: the citation, or what prevented it; None for what is saved.

    Of what the reader stopped, `is_stopped` says so.
    """

    request: Request
    result: Result
    is_stopped: bool = False


class CitationWorker(QObject):
    """Lives in the window's thread, works in its own.

    Of previews, and of samples, only the latest is answered; every `cite` is.
    """

    previewed = Signal(object)
    """`Cited`, for the preview asked for last."""
    sampled = Signal(object)
    """`Cited`, for the sample asked for last."""
    cited = Signal(object)
    """`Cited`, for each `cite`, in order."""
    progressed = Signal(float)
    """How much of a long list is done, 0 to 1."""
    _woken = Signal()

    def __init__(
        self,
        path: Path,
        open_with: Callable[[Path], AbstractContextManager[Citing]] = open_citer,
        parent: QObject | None = None,
    ) -> None:
        """Cite from the collection at `path`, which is opened at the first request."""
        super().__init__(parent)
        self._latest: dict[_Use, Request | None] = {}
        self._inbox = _Inbox()
        self._thread = worker_thread(self, "citation", _STACK)
        self._bench = _Bench(self._inbox, path, open_with)
        self._bench.moveToThread(self._thread)
        self._woken.connect(self._bench.work, Qt.ConnectionType.QueuedConnection)
        self._thread.finished.connect(self._bench.put_away, Qt.ConnectionType.DirectConnection)
        self._bench.finished.connect(self._on_finished)
        self._bench.progressed.connect(self.progressed)
        self._thread.start()

    def preview(self, request: Request) -> None:
        """Ask for a citation to look at; previews asked for before are forgotten."""
        self._want(_Use.PREVIEW, request)

    def sample(self, request: Request) -> None:
        """Ask for a citation to compare; samples asked for before are forgotten."""
        self._want(_Use.SAMPLE, request)

    def cite(self, request: Request) -> None:
        """Ask for a citation to copy or to save; it comes before previews."""
        self._inbox.put(request)
        self._woken.emit()

    def promise(self, request: Request) -> Future[Payload]:
        """Ask for a citation that somebody may wait for; it is told to nobody else."""
        future: Future[Payload] = Future()
        self._inbox.put(request, future)
        self._woken.emit()
        return future

    def stop(self) -> None:
        """Give up the list that is being made; it is answered as stopped."""
        self._inbox.stop()

    def forget_preview(self) -> None:
        """Want no preview any more."""
        self._latest[_Use.PREVIEW] = None
        self._inbox.put_latest(_Use.PREVIEW, None)

    def close(self) -> None:
        """End the thread after the citation it is at; calling again does nothing."""
        self._latest.clear()
        self._inbox.stop()
        self._inbox.end()
        self._thread.quit()
        self._thread.wait()

    @Slot(object)
    def _on_finished(self, outcome: _Outcome) -> None:
        if outcome.use is not _Use.COPY and outcome.request is not self._latest.get(outcome.use):
            return
        if not isinstance(outcome.value, Payload | SalnameError | None):
            raise outcome.value  # a bug of ours: reports are made in the window's thread
        told = Cited(outcome.request, outcome.value, outcome.is_stopped)
        match outcome.use:
            case _Use.PREVIEW:
                self.previewed.emit(told)
            case _Use.SAMPLE:
                self.sampled.emit(told)
            case _Use.COPY:
                self.cited.emit(told)

    def _want(self, use: _Use, request: Request) -> None:
        self._latest[use] = request
        self._inbox.put_latest(use, request)
        self._woken.emit()


class _Use(Enum):
    """What a citation is for."""

    COPY = "copy"
    PREVIEW = "preview"
    SAMPLE = "sample"


@dataclass(frozen=True, slots=True)
class _Job:
    request: Request
    use: _Use
    future: Future[Payload] | None = None


@dataclass(frozen=True, slots=True)
class _Outcome:
    request: Request
    use: _Use
    value: Payload | Exception | None
    is_stopped: bool = False


class _Inbox:
    """What is asked and not yet begun; shared by both threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._copies: deque[_Job] = deque()
        self._latest: dict[_Use, Request | None] = {}
        self._is_over = False
        self._is_stopped = False

    def put(self, request: Request, future: Future[Payload] | None = None) -> None:
        """Line up a citation to copy."""
        with self._lock:
            self._copies.append(_Job(request, _Use.COPY, future))

    def put_latest(self, use: _Use, request: Request | None) -> None:
        """Replace the preview, or the sample, that waits."""
        with self._lock:
            self._latest[use] = request

    def stop(self) -> None:
        """Let the job that runs be given up."""
        self._is_stopped = True

    def goes_on(self) -> bool:
        """Say whether the job that runs is still wanted."""
        return not self._is_stopped

    def end(self) -> None:
        """Give out no job any more."""
        with self._lock:
            self._is_over = True

    def take(self) -> _Job | None:
        """Begin the next job: copies first, since somebody waits to paste them."""
        with self._lock:
            if self._is_over:
                return None
            self._is_stopped = False
            if self._copies:
                return self._copies.popleft()
            for use in (_Use.PREVIEW, _Use.SAMPLE):
                if request := self._latest.pop(use, None):
                    return _Job(request, use)
            return None


class _Bench(QObject):
    """Does the jobs, in the worker's thread."""

    finished = Signal(object)
    progressed = Signal(float)

    def __init__(
        self,
        inbox: _Inbox,
        path: Path,
        open_with: Callable[[Path], AbstractContextManager[Citing]],
    ) -> None:
        super().__init__()
        self._inbox = inbox
        self._path = path
        self._open_with = open_with
        self._opened = ExitStack()
        self._citer: Citing | None = None

    @Slot()
    def work(self) -> None:
        """Do all that waits."""
        while (job := self._inbox.take()) is not None:
            outcome = self._done(job)
            if job.future is None:
                self.finished.emit(outcome)
            elif isinstance(outcome.value, Payload):
                job.future.set_result(outcome.value)
            else:
                job.future.set_exception(outcome.value or CancelledError())

    @Slot()
    def put_away(self) -> None:
        """Close the citer in the thread that opened it."""
        self._citer = None
        self._opened.close()

    def _done(self, job: _Job) -> _Outcome:
        try:
            value = self._cite(job)
        except Exception as error:  # noqa: BLE001 - told or raised in the window's thread
            if _is_stop(error):
                return _Outcome(job.request, job.use, None, is_stopped=True)
            return _Outcome(job.request, job.use, error)
        return _Outcome(job.request, job.use, value)

    def _cite(self, job: _Job) -> Payload | None:
        if self._citer is None:
            self._citer = self._opened.enter_context(self._open_with(self._path))
        request = job.request
        if isinstance(request, SaveRequest):
            self._citer.save(request, self._tell)
            return None
        if isinstance(request, CitationRequest) and job.use is _Use.COPY:
            return self._citer.cite(request, self._tell)
        return self._citer.cite(request)

    def _tell(self, share: float) -> bool:
        self.progressed.emit(share)
        return self._inbox.goes_on()


def _is_stop(error: Exception) -> bool:
    from viewer.cite.engine import Stopped  # what raises it is loaded by now

    return isinstance(error, Stopped)
