"""A second start hands its wishes to the first."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from viewer.ui.handover import Listener, hand_over
from viewer.ui.single_instance import Wish, claim, instance_name

SECOND = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from viewer.ui.handover import hand_over
from viewer.ui.single_instance import Wish
application = QCoreApplication([])
sys.exit(0 if hand_over(Path(sys.argv[1]), Wish("oic-1", "Şuşa")) else 1)
"""


def test_nobody_listens(qtbot: QtBot, tmp_path: Path) -> None:
    assert not hand_over(tmp_path / "data.db", Wish("oic-1"), patience=100)


def test_a_second_process_hands_over(qtbot: QtBot, tmp_path: Path) -> None:
    collection = tmp_path / "data.db"
    listener = Listener(collection)
    with qtbot.waitSignal(listener.wished, timeout=20_000) as caught:
        second = subprocess.Popen([sys.executable, "-c", SECOND, str(collection)])
    assert caught.args == [Wish("oic-1", "Şuşa")]
    assert second.wait(20) == 0
    listener.close()


def test_another_collection_has_its_own_window(qtbot: QtBot, tmp_path: Path) -> None:
    listener = Listener(tmp_path / "data.db")
    assert not hand_over(tmp_path / "other.db", Wish(), patience=100)
    listener.close()


def test_noise_on_the_socket_is_ignored(qtbot: QtBot, tmp_path: Path) -> None:
    listener = Listener(tmp_path / "data.db")
    for noise in (b"\xff\xfe\n", b"[1]\n", b'{"statement": 3}\n'):
        socket = QLocalSocket()
        socket.connectToServer(instance_name(tmp_path / "data.db"))
        with qtbot.waitSignal(socket.readyRead, timeout=5000):
            socket.write(noise)
    listener.close()


def test_the_first_claim_wins(tmp_path: Path) -> None:
    first = claim(tmp_path / "data.db")
    assert first is not None
    assert claim(tmp_path / "data.db") is None
    assert claim(tmp_path / "other.db") is not None
    first.unlock()
    assert claim(tmp_path / "data.db") is not None


def test_without_a_temporary_folder_everybody_has_a_window(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path / "nowhere"))
    claims = [claim(tmp_path / "data.db"), claim(tmp_path / "data.db")]
    assert None not in claims
