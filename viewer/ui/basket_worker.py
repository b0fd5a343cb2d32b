"""Citing the basket beside the window, by a citer of its own: a long list blocks no preview."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, ExitStack
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QElapsedTimer, QObject, Qt, Signal, Slot

from viewer.cite.engine import Stopped
from viewer.cite.payload import CitationRequest, Payload, SaveRequest
from viewer.errors import SalnameError, UnknownSegment, UnknownStatement, WithdrawnStatement
from viewer.store.notebook.values import BasketKey
from viewer.ui.gathered import Gathered, ListRequest, Made, Ordered, Shown, ShowRequest
from viewer.ui.worker_thread import worker_thread

_STACK = 8 << 20
"""Bytes of the thread's stack; see `citation_worker`."""

_BATCH_MS = 80
"""Citations made within so many milliseconds are shown together."""


_NUMBER = re.compile(r"^\W*1\W+")
"""The number that a style gives to an entry that stands alone."""

_Request: TypeAlias = ShowRequest | ListRequest


class BasketWorker(QObject):
    """Lives in the window's thread, works in its own; of shows only the latest is finished."""

    shown = Signal(object)
    """`Shown`, several for a request."""
    ordered = Signal(object)
    """`Ordered`, after all of a request was shown."""
    progressed = Signal(float)
    """The share of a list that is done, 0 to 1."""
    made = Signal(object)
    """`Made`, for each list."""
    _woken = Signal()

    def __init__(
        self,
        path: Path,
        open_with: Callable[[Path], AbstractContextManager[Gathered]],
        parent: QObject | None = None,
    ) -> None:
        """Cite from the collection at `path`, which is opened at the first request."""
        super().__init__(parent)
        self._inbox = _Inbox()
        self._thread = worker_thread(self, "basket", _STACK)
        self._bench = _Bench(self._inbox, path, open_with)
        self._bench.moveToThread(self._thread)
        self._woken.connect(self._bench.work, Qt.ConnectionType.QueuedConnection)
        self._thread.finished.connect(self._bench.put_away, Qt.ConnectionType.DirectConnection)
        self._bench.told.connect(self._on_told)
        self._bench.progressed.connect(self.progressed)
        self._thread.start()

    def show(self, request: ShowRequest) -> None:
        """Ask how entries are cited; what was asked so before is forgotten."""
        self._inbox.put_show(request)
        self._woken.emit()

    def make(self, request: ListRequest) -> None:
        """Ask for a list; it comes before entries to show."""
        self._inbox.put_list(request)
        self._woken.emit()

    def stop(self) -> None:
        """Stop the list that is being made."""
        self._inbox.stop()

    def close(self) -> None:
        """End the thread after the citation it is at; calling again does nothing."""
        self._inbox.end()
        self._thread.quit()
        self._thread.wait()

    @Slot(object)
    def _on_told(self, value: Shown | Ordered | Made | Exception) -> None:
        match value:
            case Shown():
                if self._inbox.is_wanted(value.request):
                    self.shown.emit(value)
            case Ordered():
                if self._inbox.is_wanted(value.request):
                    self.ordered.emit(value)
            case Made():
                self.made.emit(value)
            case bug:  # raised here: reports are made in the window's thread
                raise bug


class _Inbox:
    """What is asked and not yet done; shared by both threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._lists: list[ListRequest] = []
        self._waiting: ShowRequest | None = None
        self._shown: ShowRequest | None = None
        self._is_stopped = False
        self._is_over = False

    def put_show(self, request: ShowRequest) -> None:
        """Replace the entries to show."""
        with self._lock:
            self._waiting = self._shown = request

    def put_list(self, request: ListRequest) -> None:
        """Line up a list."""
        with self._lock:
            self._lists.append(request)

    def stop(self) -> None:
        """Want the list in hand no more."""
        with self._lock:
            self._is_stopped = True

    def end(self) -> None:
        """Want nothing any more."""
        with self._lock:
            self._is_over = True
            self._shown = None

    def is_wanted(self, request: ShowRequest) -> bool:
        """Tell whether entries are still to be shown."""
        with self._lock:
            return request is self._shown

    def may_show(self, request: ShowRequest) -> bool:
        """Tell whether to go on showing now: wanted, and no list waits."""
        with self._lock:
            return request is self._shown and not self._lists and self._waiting is None

    def goes_on(self) -> bool:
        """Tell whether the list in hand is still wanted."""
        with self._lock:
            return not (self._is_stopped or self._is_over)

    def put_off(self, request: ShowRequest) -> None:
        """Show the rest of a request later, unless others are wanted by now."""
        with self._lock:
            if request is self._shown and self._waiting is None:
                self._waiting = request

    def take(self) -> _Request | None:
        """Begin the next request: lists first, since somebody waits for them."""
        with self._lock:
            if self._is_over:
                return None
            if self._lists:
                self._is_stopped = False
                return self._lists.pop(0)
            request, self._waiting = self._waiting, None
            return request


class _Bench(QObject):
    """Does the work, in the worker's thread."""

    told = Signal(object)
    progressed = Signal(float)

    def __init__(
        self,
        inbox: _Inbox,
        path: Path,
        open_with: Callable[[Path], AbstractContextManager[Gathered]],
    ) -> None:
        super().__init__()
        self._inbox, self._path, self._open_with = inbox, path, open_with
        self._opened = ExitStack()
        self._citer: Gathered | None = None
        self._done: set[BasketKey] = set()
        self._lost: set[BasketKey] = set()
        self._begun: ShowRequest | None = None

    @Slot()
    def work(self) -> None:
        """Do all that waits."""
        while (request := self._inbox.take()) is not None:
            try:
                if isinstance(request, ShowRequest):
                    self._show(request)
                else:
                    self.told.emit(self._make(request))
            except Exception as bug:  # noqa: BLE001 - raised in the window's thread
                self.told.emit(bug)

    @Slot()
    def put_away(self) -> None:
        """Close the citer in the thread that opened it."""
        self._citer = None
        self._opened.close()

    def _show(self, request: ShowRequest) -> None:
        """Cite entry by entry, and go on later where a list comes between."""
        if request is not self._begun:
            self._begun, self._done, self._lost = request, set(), set()
        batch: list[tuple[BasketKey, str | SalnameError]] = []
        clock = QElapsedTimer()
        clock.start()
        for key in request.keys:
            if key in self._done:
                continue
            if not self._inbox.may_show(request):
                self._inbox.put_off(request)
                break
            batch.append((key, self._cited(key, request)))
            self._done.add(key)
            if clock.elapsed() > _BATCH_MS:
                self.told.emit(Shown(request, tuple(batch)))
                batch.clear()
                clock.restart()
        self.told.emit(Shown(request, tuple(batch)))
        if len(self._done) == len(request.keys):
            self.told.emit(Ordered(request, self._in_order(request)))

    def _cited(self, key: BasketKey, request: ShowRequest) -> str | SalnameError:
        try:
            text = self._ready().cite(_request([key], request.like)).text
            return _NUMBER.sub("", text) if request.is_numeric else text
        except SalnameError as error:
            self._lost.add(key)
            return error

    def _in_order(self, request: ShowRequest) -> tuple[BasketKey, ...]:
        """Return the order of the style's list; what the collection lost comes last."""
        there = [key for key in request.keys if key not in self._lost]
        ordered = self._ready().order(_request(there, request.like)) if there else []
        return tuple(dict.fromkeys((*ordered, *request.keys)))

    def _make(self, request: ListRequest) -> Made:
        """Make a list of what the collection has; one entry that it lost is no reason for none."""
        keys = list(request.keys)
        while True:
            try:
                return Made(request, self._made(request, keys))
            except Stopped:
                return Made(request, None, is_stopped=True)
            except (UnknownStatement, WithdrawnStatement, UnknownSegment) as error:
                lost = error.id
                keys = [key for key in keys if key[0] != lost]
                if not keys:
                    return Made(request, error)
            except SalnameError as error:
                return Made(request, error)

    def _made(self, request: ListRequest, keys: Sequence[BasketKey]) -> Payload | None:
        asked = _request(keys, request.like)
        if request.format is None or request.path is None:
            return self._ready().cite(asked, self._go_on)
        self._ready().save(SaveRequest(asked, request.format, request.path), self._go_on)
        return None

    def _go_on(self, share: float) -> bool:
        self.progressed.emit(share)
        return self._inbox.goes_on()

    def _ready(self) -> Gathered:
        if self._citer is None:
            self._citer = self._opened.enter_context(self._open_with(self._path))
        return self._citer


def _request(keys: Sequence[BasketKey], like: CitationRequest) -> CitationRequest:
    return like._replace(
        ids=tuple(id_ for id_, _ in keys),
        segments=tuple(segment for _, segment in keys),
        segment=None,
    )
