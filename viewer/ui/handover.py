"""Handing a wish to the window that already runs, and hearing such wishes.

The only socket of the program: a local one (a file or named pipe), never the network.
"""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QObject, QThread, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from viewer.ui.single_instance import Wish, instance_name

PATIENCE_MS = 3000
"""The first window may still be starting when the second start wants to talk to it."""

_PAUSE_MS = 50
_ANSWER_MS = 1000
_MOST = 65_536


def hand_over(
    collection: Path, wish: Wish, patience: int = PATIENCE_MS, notebook: Path | None = None
) -> bool:
    """Give a wish to the window of this collection; False when it does not answer in time."""
    deadline = QDeadlineTimer(patience)
    socket = QLocalSocket()
    while True:
        socket.connectToServer(instance_name(collection, notebook))
        if socket.waitForConnected(_ANSWER_MS):
            break
        if deadline.hasExpired():
            return False
        QThread.msleep(_PAUSE_MS)
    socket.write(json.dumps(wish._asdict()).encode() + b"\n")
    socket.flush()
    return socket.waitForReadyRead(_ANSWER_MS)


class Listener(QObject):
    """Waits for later starts on the same collection."""

    wished = Signal(object)
    """A `Wish`."""

    def __init__(
        self, collection: Path, parent: QObject | None = None, notebook: Path | None = None
    ) -> None:
        """Listen; where that is impossible, every start has its own window."""
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        name = instance_name(collection, notebook)
        if not self._server.listen(name):
            # A crash left the socket's file behind; the lock says that nobody else listens on it.
            QLocalServer.removeServer(name)
            self._server.listen(name)

    def close(self) -> None:
        """Stop listening."""
        self._server.close()

    def _on_connection(self) -> None:
        socket = self._server.nextPendingConnection()
        socket.readyRead.connect(self._on_ready)
        socket.disconnected.connect(socket.deleteLater)
        if socket.canReadLine():
            self._read(socket)

    def _on_ready(self) -> None:
        socket = self.sender()
        if isinstance(socket, QLocalSocket) and socket.canReadLine():
            self._read(socket)

    def _read(self, socket: QLocalSocket) -> None:
        line = bytes(socket.readLine(_MOST).data())
        socket.write(b"ok\n")
        socket.flush()
        if (wish := _wish(line)) is not None:
            self.wished.emit(wish)


def _wish(line: bytes) -> Wish | None:
    """Read a wish; anything else that reaches the socket is ignored."""
    try:
        values = json.loads(line)
    except ValueError:
        return None
    if not isinstance(values, dict):
        return None
    statement, search = values.get("statement"), values.get("search")
    return Wish(
        statement if isinstance(statement, str) else None,
        search if isinstance(search, str) else None,
    )
