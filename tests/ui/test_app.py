"""Starting: what is imported when, other collections, collections that do not open, bugs."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox, QPlainTextEdit
from pytestqt.qtbot import QtBot

from viewer import paths
from viewer.errors import DamagedCollection, NoDisplay, NotACollection
from viewer.store.library import Library
from viewer.ui import app
from viewer.ui.app import Desk
from viewer.ui.crash import CrashReporter, report
from viewer.ui.i18n import Interface
from viewer.ui.main_window import MainWindow
from viewer.ui.settings import Settings
from viewer.ui.single_instance import Wish, claim

HEAVY = {
    "sqlite_utils", "quickjs", "babel", "yaml", "jsonschema_rs", "platformdirs", "numpy",
    "asyncio", "importlib.metadata", "PySide6.QtNetwork", "PySide6.QtPrintSupport",
    "viewer.cite.engine", "viewer.cite.citer", "viewer.cite.cslxml", "viewer.cite.shelf",
    "viewer.search.engine", "viewer.ui.interior",
}  # fmt: skip

START = """
import builtins, json, sys
from viewer.ui.main_window import MainWindow
from PySide6.QtCore import QTimer
complete = MainWindow.complete
def stop(window):
    reads_sources = builtins.__import__ is not builtins.__orig_import__
    print(json.dumps({"imported": list(sys.modules), "reads_sources": reads_sources}))
    QTimer.singleShot(0, window, window.close)
MainWindow.complete = stop
from viewer.cli.main import main
sys.exit(main())
"""


@pytest.fixture(scope="module")
def started() -> dict[str, Any]:
    """What a start has imported at the first paint, and whether importing reads sources."""
    done = subprocess.run(
        [sys.executable, "-c", START],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
        # Offscreen, Qt complains at every start, and a complaint opens the log.
        env={**os.environ, "QT_LOGGING_RULES": "default.warning=false"},
    )
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def test_little_is_imported_before_the_first_paint(started: dict[str, Any]) -> None:
    assert sorted(HEAVY.intersection(started["imported"])) == []


def test_importing_reads_no_sources(started: dict[str, Any]) -> None:
    assert started["reads_sources"] is False


@pytest.fixture
def desk(qapp: QApplication, settings: Settings, corpus_db: Path):
    """A desk with a window on the small collection; its windows are closed at the end."""
    made = Desk(settings, Interface(qapp))
    made.show(Library.open(corpus_db), claim(corpus_db), Wish())
    yield made
    window(made).close()


def window(desk: Desk) -> MainWindow:
    assert desk._window is not None
    return desk._window


def test_a_window_closed_at_once_is_not_built_any_further(qtbot: QtBot, desk: Desk) -> None:
    window(desk).close()
    window(desk).complete()
    assert window(desk)._interior is None


def test_another_collection(qtbot: QtBot, desk: Desk, settings: Settings) -> None:
    qtbot.waitUntil(lambda: window(desk)._interior is not None)
    window(desk).collection_wanted.emit(str(paths.shipped_collection()))
    assert window(desk).path == paths.shipped_collection()
    assert settings.collection == ""
    qtbot.waitUntil(lambda: window(desk)._interior is not None)


def test_reading_a_replaced_file_again(qtbot: QtBot, desk: Desk, corpus_db: Path) -> None:
    first = window(desk)
    first.complete()
    first.interior.dialogs.ask_to_reload()
    box = first.findChild(QMessageBox)
    box.button(QMessageBox.StandardButton.Yes).click()
    assert window(desk) is not first
    assert window(desk).path == corpus_db


def test_a_damaged_collection_keeps_the_window(
    qtbot: QtBot, desk: Desk, corpus_db: Path, tmp_path: Path
) -> None:
    damaged = tmp_path / "damaged.db"
    damaged.write_bytes(corpus_db.read_bytes()[:9000])
    before = window(desk)
    before.collection_wanted.emit(str(damaged))
    assert window(desk) is before
    box = before.findChild(QMessageBox)
    assert str(damaged) in box.text()
    box.close()


def _answer(monkeypatch: pytest.MonkeyPatch, role: QMessageBox.ButtonRole) -> list[str]:
    """Answer every message box with its button of a role; return the texts shown."""
    shown: list[str] = []

    def answer(box: QMessageBox) -> int:
        shown.append(box.text())
        button = next(one for one in box.buttons() if box.buttonRole(one) is role)
        monkeypatch.setattr(QMessageBox, "clickedButton", lambda _: button)
        return 0

    monkeypatch.setattr(QMessageBox, "exec", answer)
    return shown


def test_a_remembered_collection_that_is_gone(
    qapp: QApplication, settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.collection = str(tmp_path / "gone.db")
    shown = _answer(monkeypatch, QMessageBox.ButtonRole.AcceptRole)
    library = app.open_library(None, settings, Interface(qapp))
    assert library is not None
    assert library.path == paths.shipped_collection()
    assert settings.collection == ""
    assert "gone.db" in shown[0]
    library.close()


def test_giving_up(
    qapp: QApplication, settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.collection = str(tmp_path / "gone.db")
    _answer(monkeypatch, QMessageBox.ButtonRole.RejectRole)
    assert app.open_library(None, settings, Interface(qapp)) is None


def test_choosing_another_file(
    qapp: QApplication,
    settings: Settings,
    corpus_db: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    settings.collection = str(tmp_path / "gone.db")
    _answer(monkeypatch, QMessageBox.ButtonRole.ActionRole)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(corpus_db), ""))
    library = app.open_library(None, settings, Interface(qapp))
    assert library is not None
    assert library.path == corpus_db
    library.close()


@pytest.mark.parametrize(("content", "error"), [(b"", NotACollection), (None, DamagedCollection)])
def test_a_bad_file_named_on_the_command_line(
    qapp: QApplication,
    settings: Settings,
    corpus_db: Path,
    tmp_path: Path,
    content: bytes | None,
    error: type[Exception],
) -> None:
    bad = tmp_path / "bad.db"
    bad.write_bytes(corpus_db.read_bytes()[:9000] if content is None else content)
    with pytest.raises(error):
        app.open_library(bad, settings, Interface(qapp))


def test_no_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    with pytest.raises(NoDisplay):
        app.require_display()


def test_a_bug_is_logged_and_shown(qtbot: QtBot, desk: Desk) -> None:
    hooks = sys.excepthook
    crashes = CrashReporter()
    shown: list[str] = []
    crashes.crashed.connect(shown.append)
    bug = ZeroDivisionError("a bug of ours")
    crashes._on_exception(type(bug), bug, None)
    assert "a bug of ours" in shown[0]
    assert "a bug of ours" in paths.user_log().read_text()
    assert sys.excepthook is hooks
    desk.show_crash(shown[0])
    dialog = next(d for d in window(desk).findChildren(QDialog) if d.isVisible())
    assert "a bug of ours" in dialog.findChild(QPlainTextEdit).toPlainText()
    dialog._on_copy()
    assert "ZeroDivisionError" in QGuiApplication.clipboard().text()
    dialog.close()


def test_a_report_says_what_we_need() -> None:
    text = report(ValueError("x"))
    assert all(word in text for word in ("Salname", "Python", "Qt", "SQLite", "ValueError: x"))


def test_damage_met_in_the_middle_is_no_bug(qtbot: QtBot, desk: Desk, corpus_db: Path) -> None:
    crashes = CrashReporter()
    crashes.failed.connect(desk.tell)
    error = DamagedCollection(corpus_db)
    crashes._on_exception(type(error), error, None)
    assert str(corpus_db) in window(desk).status.currentMessage()
