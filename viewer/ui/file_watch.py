"""Notices that the open collection's file was replaced by another."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

_SETTLE_MS = 500
"""A copy takes a while to write its file: ask when it has been quiet for so long."""


class FileWatch(QObject):
    """Watches a file through its folder, since a replaced file is another file."""

    replaced = Signal()

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        """Watch the file as it is now."""
        super().__init__(parent)
        self._path = path
        self._known = _identity(path)
        self._watcher = QFileSystemWatcher([str(path.resolve().parent)], self)
        self._quiet = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._watcher.directoryChanged.connect(self._quiet.start)
        self._quiet.timeout.connect(self._on_quiet)

    def _on_quiet(self) -> None:
        now = _identity(self._path)
        if now is not None and now != self._known:
            self._known = now
            self.replaced.emit()


def _identity(path: Path) -> tuple[int, int, int] | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_ino, status.st_size, status.st_mtime_ns
