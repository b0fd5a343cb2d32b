"""The last resort: our own bugs are logged and shown, with what to send us."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable
from functools import cache
from types import TracebackType

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
    qVersion,
)

from viewer import __version__, paths
from viewer.errors import SalnameError
from viewer.store.connection import sqlite_version

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_LARGEST_LOG = 1_000_000


class CrashReporter(QObject):
    """Catches exceptions that nobody caught, from any thread, and shows them in the GUI thread."""

    crashed = Signal(str)
    failed = Signal(object)
    """`SalnameError`: no bug, but a failure of the world that nobody expected where it came."""

    def install(self, show: Callable[[str], None], tell: Callable[[SalnameError], None]) -> None:
        """Catch from now on; `show` gets reports of bugs, `tell` failures of the world."""
        self.failed.connect(tell)
        self.crashed.connect(show)
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception
        qInstallMessageHandler(_on_qt_message)

    def _on_exception(
        self, kind: type[BaseException], value: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, value, trace)
            return
        if isinstance(value, SalnameError):
            self.failed.emit(value)
            return
        text = report(value)
        _log().critical("%s", text)
        self.crashed.emit(text)

    def _on_thread_exception(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            self._on_exception(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)


def report(error: BaseException) -> str:
    """Return what we need to know about a bug: versions, system, traceback; no text of the user."""
    import platform  # not at every start: a bug is rare
    import traceback

    head = (
        f"Salname {__version__}, Python {platform.python_version()}, Qt {qVersion()}, "
        f"SQLite {sqlite_version()}, {platform.platform()}"
    )
    return f"{head}\n\n{''.join(traceback.format_exception(error))}"


@cache
def _log() -> logging.Logger:
    """Return the log: the user's log file, or standard error where it cannot be written.

    It is opened when there is something to say.
    """
    path = paths.user_log()
    target: logging.Handler
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.is_file() and path.stat().st_size > _LARGEST_LOG:
            path.replace(path.with_suffix(".old.log"))
        target = logging.FileHandler(path, encoding="utf-8")
    except OSError:
        target = logging.StreamHandler(sys.stderr)
    target.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    log = logging.getLogger("salname")
    log.addHandler(target)
    return log


def _on_qt_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    del context
    _log().log(_LEVELS.get(kind, logging.WARNING), "Qt: %s", message)
