"""Adding a citation style beside the window: checking and citing with it takes a moment."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QRunnable, QThreadPool, Signal
from PySide6.QtGui import QDropEvent

from viewer.cite.shelf import Added, Shelf
from viewer.errors import SalnameError

_STACK = 8 << 20
"""Bytes; see `citation_worker`."""


class StyleAdding(QObject):
    """Puts CSL files on the reader's shelf, one after the other, in a thread of its own."""

    added = Signal(object)
    """`Added`."""
    failed = Signal(object)
    """`SalnameError`: why a file is no style to use."""
    _finished = Signal(object)

    def __init__(self, shelf: Shelf, parent: QObject) -> None:
        """Add to a shelf."""
        super().__init__(parent)
        self._shelf = shelf
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._pool.setStackSize(_STACK)
        self._finished.connect(self._on_finished)

    def add(self, path: Path) -> None:
        """Add a file; `added` or `failed` follows."""
        self._pool.start(QRunnable.create(lambda: self._finished.emit(self._outcome(path))))

    def close(self) -> None:
        """Wait for the file at hand, forget the others."""
        self._pool.clear()
        self._pool.waitForDone()

    def _outcome(self, path: Path) -> Added | Exception:
        try:
            return self._shelf.add(path)
        except Exception as error:  # noqa: BLE001 - told or raised in the window's thread
            return error

    def _on_finished(self, outcome: Added | Exception) -> None:
        match outcome:
            case Added():
                self.added.emit(outcome)
            case SalnameError():
                self.failed.emit(outcome)
            case _:
                raise outcome  # a bug of ours: reports are made in the window's thread


class StyleDrop(QObject):
    """Hears of CSL files dropped on a window."""

    dropped = Signal(object)
    """`Path` of one file."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a drag that carries CSL files, and tell of each when they are dropped."""
        is_ours = event.type() in (QEvent.Type.DragEnter, QEvent.Type.Drop)
        if not is_ours or not isinstance(event, QDropEvent):
            return super().eventFilter(watched, event)
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        styles = [path for path in files if path.suffix.casefold() == ".csl"]
        if not styles:
            return super().eventFilter(watched, event)
        event.acceptProposedAction()
        if event.type() is QEvent.Type.Drop:
            for path in styles:
                self.dropped.emit(path)
        return True
