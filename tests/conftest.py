"""What holds for every test: no screen, no home of the reader's, options, markers."""

import importlib.util
import os
import sys
import tempfile
from pathlib import Path

import pytest
from hypothesis import settings

from tests.outside import OutsidePrograms

pytest_plugins = ["tests.corpus"]  # a small collection, for whoever asks for it

MISLEADING = [
    "LANGUAGE",  # outranks LC_ALL
    "PYTHONIOENCODING",  # this and the next two hide how the program writes to a pipe
    "PYTHONUNBUFFERED",
    "PYTHONUTF8",
]
UI_TESTS = Path(__file__).parent / "ui"


def pytest_addoption(parser):
    group = parser.getgroup("salname")
    group.addoption("--all", action="store_true", help="fail where an outside program is absent")
    group.addoption("--no-qt", action="store_true", help="run only what is below viewer.ui")
    group.addoption("--onscreen", action="store_true", help="show the windows on the real screen")
    if importlib.util.find_spec("pytestqt") is None:  # its settings are no mistake then
        parser.addini("qt_api", "the Qt binding, for pytest-qt")
        parser.addini("qt_log_level_fail", "the least grave Qt message that fails, for pytest-qt")
        parser.addini("qt_log_ignore", "Qt messages that do not fail, for pytest-qt")


def pytest_configure(config):
    settings.register_profile("salname", deadline=None)  # a test says what is right, not how fast
    settings.load_profile("salname")
    onscreen = config.getoption("--onscreen")
    config.pluginmanager.register(OutsidePrograms(all_required=config.getoption("--all")))
    config.add_cleanup(_use_empty_home(keep_session=onscreen))
    os.environ["LC_ALL"] = "C.UTF-8"
    for name in MISLEADING:
        os.environ.pop(name, None)
    if not onscreen:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"


def _use_empty_home(*, keep_session):
    """Send whatever the program would keep in the reader's folders to a new one; return its end."""
    folder = tempfile.TemporaryDirectory(
        prefix="salname-",  # short, as a socket's whole path is
        ignore_cleanup_errors=True,
    )
    home = Path(folder.name)
    os.environ.setdefault("XAUTHORITY", str(Path.home() / ".Xauthority"))
    for name in ("HOME", "USERPROFILE", "LOCALAPPDATA", "APPDATA"):
        os.environ[name] = str(home)
    kinds = ["CONFIG", "DATA", "CACHE", "STATE"]
    for kind in kinds:
        os.environ[f"XDG_{kind}_HOME"] = str(home / kind.lower())
    if not keep_session:  # a Wayland screen is found through it
        (home / "run").mkdir(mode=0o700)
        os.environ["XDG_RUNTIME_DIR"] = str(home / "run")
    return folder.cleanup


def _without_qt(config):
    return config.getoption("--no-qt") or importlib.util.find_spec("PySide6") is None


def pytest_ignore_collect(collection_path, config):
    return True if collection_path == UI_TESTS and _without_qt(config) else None


def pytest_collection_modifyitems(config, items):
    if _without_qt(config):
        left_out = [item for item in items if item.get_closest_marker("ui")]
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if item not in left_out]


@pytest.fixture(autouse=True, scope="session")
def _clipboard_emptied_at_the_end():
    """Offscreen, Qt crashes at exit if the clipboard still holds what a test put there."""
    yield
    if "PySide6.QtGui" in sys.modules:
        gui = sys.modules["PySide6.QtGui"]
        if gui.QGuiApplication.instance() is not None:
            gui.QGuiApplication.clipboard().clear()


@pytest.fixture
def type_text():
    """Return a function that types any letters into a widget.

    pytest-qt's own `keyClicks` aborts the process at the first letter outside ASCII.
    """
    from PySide6.QtCore import QCoreApplication, QEvent, Qt
    from PySide6.QtGui import QKeyEvent

    def type_into(widget, text):
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                QCoreApplication.sendEvent(widget, event)

    return type_into
