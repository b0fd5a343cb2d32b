"""Takes the README's pictures of the real window: `python -m tools.screenshots [FOLDER]`.

Draws without a screen, with the shipped fonts, so that the pictures are the same everywhere.
"""

import os
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["XDG_CONFIG_HOME"] = tempfile.mkdtemp(prefix="salname-pictures-")

from PySide6.QtCore import QCoreApplication, QEvent, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from viewer import paths
from viewer.store.library import Library
from viewer.ui import clipboard, theme
from viewer.ui.i18n import Interface
from viewer.ui.main_window import MainWindow
from viewer.ui.settings import Settings
from viewer.ui.single_instance import Wish
from viewer.ui.theme import Theme

SETTLE_MS = 1500
"""Time for the search, the alignment and the citation to arrive."""


@dataclass(frozen=True)
class Picture:
    """What a picture shows."""

    name: str
    lang: str
    theme: Theme
    statement: str
    search: str | None
    size: tuple[int, int] = (1366, 768)


PICTURES = (
    Picture("reading", "en", Theme.LIGHT, "oic-2020-11-11-s01", None),
    Picture("searching", "az", Theme.DARK, "oic-2021-02-25-s01", "xocali"),
)


def take(application: QApplication, interface: Interface, picture: Picture, folder: Path) -> None:
    """Show the window as a picture wants it and save what is drawn."""
    store = QSettings(str(folder / ".settings.ini"), QSettings.Format.IniFormat)
    store.clear()
    interface.speak(picture.lang)
    theme.apply(application, picture.theme)
    window = MainWindow(Library.open(paths.shipped_collection()), Settings(store), interface)
    window.resize(*picture.size)
    window.show()
    window.fulfil(Wish(picture.statement, picture.search))
    QTimer.singleShot(SETTLE_MS, application.quit)
    application.exec()
    window.grab().save(str(folder / f"{picture.name}.png"))
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)
    (folder / ".settings.ini").unlink(missing_ok=True)


def main() -> None:
    """Take every picture."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path("docs/pictures")
    folder.mkdir(parents=True, exist_ok=True)
    application = QApplication([*sys.argv[:1], *theme.STYLE])
    application.setQuitOnLastWindowClosed(False)
    clipboard.empty_at_exit(application)
    theme.prepare(application)
    interface = Interface(application)
    for picture in PICTURES:
        take(application, interface, picture, folder)


if __name__ == "__main__":
    main()
