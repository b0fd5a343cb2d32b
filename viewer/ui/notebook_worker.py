"""Reading and writing the notebook beside the window: one thread that owns it.

What is asked is done in order, and all of it before the thread ends, so that nothing is lost when
the window closes.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

from PySide6.QtCore import QObject, Qt, Signal, Slot

from viewer.errors import SalnameError
from viewer.notebook.notebook import Notebook
from viewer.ui.worker_thread import worker_thread

Job: TypeAlias = Callable[[Notebook], Any]
"""Asks or changes the notebook, in the worker's thread."""


@dataclass(frozen=True, slots=True)
class _Errand:
    """A job, and who hears in the window's thread what came of it."""

    job: Job
    then: Callable[[Any], object]


@dataclass(frozen=True, slots=True)
class _Outcome:
    errand: _Errand
    value: Any


class NotebookWorker(QObject):
    """Lives in the window's thread, works in its own; the notebook is opened at the first job.

    Where it cannot be opened, one in memory takes its place and `unsaved` says why.
    """

    unsaved = Signal(object)
    """`SalnameError`: why nothing will be kept."""
    failed = Signal(object)
    """`SalnameError`: why one job was not done."""
    _wanted = Signal(object)
    _mended = Signal()
    _ended = Signal()

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        """Work on the notebook at `path`."""
        super().__init__(parent)
        self._is_closed = False
        self._thread = worker_thread(self, "notebook")
        self._bench = _Bench(path)
        self._bench.moveToThread(self._thread)
        for signal, slot in (
            (self._wanted, self._bench.work),
            (self._mended, self._bench.put_away),
            (self._ended, self._bench.end),
        ):
            signal.connect(slot, Qt.ConnectionType.QueuedConnection)
        self._bench.finished.connect(self._on_finished)
        self._bench.unsaved.connect(self.unsaved)

    def do(self, job: Job, then: Callable[[Any], object]) -> None:
        """Do a job, after those asked before; `then` is told its value. After `close`: nothing."""
        if self._is_closed:
            return  # a timer may end after the window
        if not self._thread.isRunning():
            self._thread.start()
        self._wanted.emit(_Errand(job, then))

    def reopen(self) -> None:
        """Open the notebook anew at the next job."""
        self._mended.emit()

    def close(self) -> None:
        """Do all that was asked, then close the notebook; calling again does nothing."""
        self._is_closed = True
        if self._thread.isRunning():
            self._ended.emit()
            self._thread.wait()

    @Slot(object)
    def _on_finished(self, outcome: _Outcome) -> None:
        match outcome.value:
            case SalnameError() as error:
                self.failed.emit(error)
            case Exception() as bug:  # raised here: reports are made in the window's thread
                raise bug
            case value:
                outcome.errand.then(value)


class _Bench(QObject):
    """Does the jobs, in the worker's thread."""

    finished = Signal(object)
    unsaved = Signal(object)

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self._notebook: Notebook | None = None

    @Slot(object)
    def work(self, errand: _Errand) -> None:
        """Do a job."""
        try:
            value = errand.job(self._opened())
        except Exception as error:  # noqa: BLE001 - told or raised in the window's thread
            value = error
        self.finished.emit(_Outcome(errand, value))

    @Slot()
    def put_away(self) -> None:
        """Close the notebook."""
        if self._notebook is not None:
            self._notebook.close()
            self._notebook = None

    @Slot()
    def end(self) -> None:
        """Close the notebook and end the thread: this comes after all jobs."""
        self.put_away()
        self.thread().quit()

    def _opened(self) -> Notebook:
        if self._notebook is None:
            try:
                self._notebook = Notebook.open(self._path)
            except SalnameError as error:
                self._notebook = Notebook.unsaved()
                self.unsaved.emit(error)
        return self._notebook
