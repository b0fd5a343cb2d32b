"""The thread of a worker, which ends with it: Qt aborts where a running thread is destroyed."""

from __future__ import annotations

import weakref

from PySide6.QtCore import QObject, QThread
from shiboken6 import isValid


def worker_thread(worker: QObject, name: str, stack: int = 0) -> QThread:
    """Return a thread that still is to be started, with `stack` bytes or as many as usual.

    A worker ends it by itself when it is closed. Where nobody closes it, the thread is ended and
    waited for when the worker goes, at the latest when Python does.
    """
    thread = QThread()
    thread.setObjectName(name)
    thread.setStackSize(stack)
    weakref.finalize(worker, _end, thread)
    return thread


def _end(thread: QThread) -> None:
    if isValid(thread):  # when Python ends, Qt may have gone before
        thread.quit()
        thread.wait()
