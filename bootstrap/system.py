"""Checks what the operating system must bring, and says in one line how to get it."""

from __future__ import annotations

import ctypes
import importlib.util
import sys
from collections.abc import Iterable, Mapping
from contextlib import closing
from pathlib import Path

from bootstrap import SetupError

OLDEST_SQLITE = (3, 40)

# Each library that PySide6's wheels do not bring, with its Debian package.
QT = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
}
X11 = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
WAYLAND = {"libwayland-cursor.so.0": "libwayland-cursor0"}


def require_sqlite() -> None:
    """Refuse a Python whose SQLite cannot read the collection."""
    try:
        import sqlite3  # a home-built Python may lack it
    except ImportError as error:
        raise SetupError("this Python was built without SQLite; use another Python") from error
    if sqlite3.sqlite_version_info < OLDEST_SQLITE:
        raise SetupError(
            f"SQLite 3.40 or newer is needed, this Python has {sqlite3.sqlite_version}; "
            "use a newer Python"
        )
    with closing(sqlite3.connect(":memory:")) as connection:
        try:
            connection.execute("create virtual table probe using fts5(text)")
        except sqlite3.OperationalError as error:
            raise SetupError(
                "this Python's SQLite lacks full-text search (FTS5); use another Python"
            ) from error


def require_venv_module() -> None:
    """Make sure that this Python can make an environment; Debian splits that part off."""
    if importlib.util.find_spec("ensurepip") and importlib.util.find_spec("venv"):
        return
    is_debians_own = Path(sys.executable).resolve() == Path("/usr/bin/python3").resolve()
    version = "3" if is_debians_own else f"3.{sys.version_info[1]}"
    _bring([f"python{version}-venv"], "Python's venv module is missing")


def require_screen(environment: Mapping[str, str]) -> None:
    """Make sure that a window can be opened: a display, and the libraries to draw on it."""
    if not sys.platform.startswith("linux"):
        return
    if environment.get("QT_QPA_PLATFORM"):  # who sets it knows what to draw on
        require_libraries(QT)
    elif environment.get("WAYLAND_DISPLAY"):
        require_libraries(QT | WAYLAND)
    elif environment.get("DISPLAY"):
        require_libraries(QT | X11)
    else:
        raise SetupError(
            "no display was found (DISPLAY and WAYLAND_DISPLAY are unset); "
            "start it from a desktop session or under xvfb-run"
        )


def require_libraries(libraries: Mapping[str, str]) -> None:
    """Make sure that Qt's system libraries are there; only Linux leaves them to the system."""
    if sys.platform.startswith("linux") and (absent := _absent(libraries)):
        _bring([libraries[name] for name in absent], "system libraries are missing")


def _absent(libraries: Iterable[str]) -> list[str]:
    return [name for name in libraries if not _loads(name)]


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _bring(packages: list[str], problem: str) -> None:
    """Install Debian packages if we may, else say which."""
    from bootstrap import apt  # what it imports costs 5 ms that most starts do not need

    if not apt.may_install():
        raise SetupError(f"{problem}; on Debian or Ubuntu: sudo apt install {' '.join(packages)}")
    apt.install(packages)
