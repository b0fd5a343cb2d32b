"""Starting the window: application, language, collection, window; returns the exit status."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject
from PySide6.QtWidgets import QApplication

from viewer import paths
from viewer.errors import ExitCode, NoDisplay, SalnameError
from viewer.store.library import Library
from viewer.ui import theme
from viewer.ui.crash import CrashReporter
from viewer.ui.i18n import Interface, system_language
from viewer.ui.main_window import MainWindow
from viewer.ui.settings import Settings
from viewer.ui.single_instance import Wish, claim

if TYPE_CHECKING:
    from viewer.ui.sweeping import Sweeping

_SWITCH = 0.0005
"""Seconds after which a busy thread lets another run: Python's own 5 ms are felt while typing."""


def run(
    path: Path | None,
    notebook: Path | None,
    statement: str | None,
    search: str | None,
    lang: str | None,
) -> int:
    """Open the window on a collection and return when it closes.

    Args:
        path: the collection; None for the one opened last, else the shipped one.
        notebook: the file of the reader's own data; None for the usual one.
        statement: id of a statement to show.
        search: a text to search.
        lang: interface language (az, ru, en); None for the reader's or the system's.

    Raises:
        NoDisplay: there is no screen.
        SalnameError: a collection named on the command line cannot be opened.
    """
    require_display()
    sys.setswitchinterval(_SWITCH)
    application = QApplication.instance() or QApplication(["salname", *theme.STYLE])
    if not isinstance(application, QApplication):
        raise TypeError("a window needs a QApplication")
    application.setApplicationName("salname")
    application.setApplicationDisplayName("Salname")
    application.setDesktopFileName("salname")
    theme.prepare(application)
    settings = Settings()
    interface = Interface(application)
    interface.speak(lang or settings.lang or system_language())
    theme.apply(application, settings.theme)
    wish = Wish(statement, search)
    library = open_library(path, settings, interface)
    if library is None:
        return ExitCode.BAD_INPUT
    lock = claim(library.path, notebook)
    if lock is None and _is_handed_over(library, wish, notebook):
        return ExitCode.DONE
    return _show(application, Desk(settings, interface, notebook), library, lock, wish)


def require_display() -> None:
    """Check for a screen, since Qt would abort without one.

    Raises:
        NoDisplay: there is none.
    """
    needs_one = sys.platform.startswith("linux") and "QT_QPA_PLATFORM" not in os.environ
    if needs_one and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        raise NoDisplay


def open_library(path: Path | None, settings: Settings, interface: Interface) -> Library | None:
    """Open the collection that was asked for, or let the reader choose where it fails.

    None means that the reader gave up.

    Raises:
        SalnameError: a collection named on the command line cannot be opened.
    """
    if path is not None:
        return Library.open(path)
    remembered = settings.collection
    wanted = Path(remembered) if remembered else paths.shipped_collection()
    while True:
        try:
            return Library.open(wanted)
        except SalnameError as error:
            problem = error
        from viewer.ui.dialogs.opening import ask_for_another  # rarely needed

        chosen = ask_for_another(problem, interface.lang, wanted)
        if chosen is None:
            return None
        wanted = chosen
        remember(settings, wanted)


def remember(settings: Settings, path: Path) -> None:
    """Open this collection next time; the shipped one wherever it then is."""
    is_shipped = path.resolve() == paths.shipped_collection().resolve()
    settings.collection = "" if is_shipped else str(path.resolve())


def _is_handed_over(library: Library, wish: Wish, notebook: Path | None) -> bool:
    """Give the wish to the window that is open; if it does not answer, open another after all."""
    from viewer.ui.handover import hand_over  # a first start needs no sockets

    if not hand_over(library.path, wish, notebook=notebook):
        return False
    library.close()
    return True


class Desk(QObject):
    """Keeps the window, and changes it for another when another collection is wanted."""

    def __init__(
        self, settings: Settings, interface: Interface, notebook: Path | None = None
    ) -> None:
        """Start with no window."""
        super().__init__()
        self._notebook = notebook
        self._settings, self._interface = settings, interface
        self._window: MainWindow | None = None
        self._lock: QLockFile | None = None
        self._sweeping: Sweeping | None = None

    def show(self, library: Library, lock: QLockFile | None, wish: Wish) -> None:
        """Open a window on a library and close the one before."""
        former = self._window
        self._window = MainWindow(library, self._settings, self._interface, self._notebook)
        self._lock = lock
        self._window.collection_wanted.connect(self.open)
        self._window.completed.connect(self._sweep)
        self._window.completed.connect(self._listen)
        self._window.show()
        self._window.fulfil(wish)
        if former is not None:
            former.close()
            former.deleteLater()

    def open(self, path: str) -> None:
        """Open another collection, or say why it cannot be opened and keep this one."""
        try:
            library = Library.open(Path(path))
        except SalnameError as error:
            from viewer.ui.dialogs.opening import warn  # rarely needed

            warn(self._window, error, self._interface.lang)
            return
        is_here = self._is_open(library.path)
        lock = self._lock if is_here else claim(library.path, self._notebook)
        if lock is None and _is_handed_over(library, Wish(), self._notebook):
            return
        remember(self._settings, library.path)
        self.show(library, lock, Wish())

    def show_crash(self, report: str) -> None:
        """Show the report of a bug of ours."""
        if self._window is not None:
            self._window.show_crash(report)

    def tell(self, error: SalnameError) -> None:
        """Say what the world refused, such as a broken page of the file met while painting."""
        if self._window is not None:
            self._window.interior.show_failure(error)

    def _is_open(self, path: Path) -> bool:
        return self._window is not None and self._window.path.resolve() == path.resolve()

    def _sweep(self) -> None:
        """Look for garbage from now on; a start makes none."""
        from viewer.ui.sweeping import Sweeping

        if self._sweeping is None:
            self._sweeping = Sweeping(self)
        self._sweeping.begin()

    def _listen(self) -> None:
        """Hear later starts; once the window is there, since it costs time."""
        from viewer.ui.handover import Listener

        if self._window is not None:
            listener = Listener(self._window.path, self._window, self._notebook)
            listener.wished.connect(self._window.fulfil)
            self._window.closed.connect(listener.close)


def _show(
    application: QApplication, desk: Desk, library: Library, lock: QLockFile | None, wish: Wish
) -> int:
    crashes = CrashReporter()
    crashes.install(desk.show_crash, desk.tell)
    if application.platformName() == "offscreen":
        from viewer.ui import clipboard  # with a screen, the first one to copy imports it

        clipboard.empty_at_exit(application)
    desk.show(library, lock, wish)
    return int(application.exec())
