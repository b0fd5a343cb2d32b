"""A real window for tests, with settings of its own."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from viewer.store.library import Library
from viewer.ui import theme
from viewer.ui.i18n import Interface
from viewer.ui.main_window import MainWindow
from viewer.ui.settings import Settings


def settings_in(folder: Path) -> Settings:
    """Return settings kept in a folder of the test's."""
    return Settings(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))


@contextmanager
def open_window(
    qtbot: QtBot,
    qapp: QApplication,
    path: Path,
    settings: Settings,
    lang: str = "en",
    notebook: Path | None = None,
) -> Iterator[MainWindow]:
    """Open a window on a collection in an interface language; close it at the end."""
    theme.prepare(qapp)
    interface = Interface(qapp)
    interface.speak(lang)
    window = MainWindow(Library.open(path), settings, interface, notebook)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.complete()
    try:
        yield window
    finally:
        window.close()
        interface.forget()
