"""What Salname is, which collection is open, and whose work it stands on."""

from __future__ import annotations

import json

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QLabel,
    QPlainTextEdit,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from viewer import __version__, paths
from viewer.store.library import Library
from viewer.store.records import Collection


class AboutDialog(QDialog):
    """Program, collection (edition, version, digest) and third-party licences."""

    def __init__(self, parent: QWidget, library: Library, lang: str) -> None:
        """Fill the dialog; `lang` is the interface language."""
        super().__init__(parent)
        collection = library.collection
        self.setWindowTitle(self.tr("About Salname"))
        self.resize(680, 560)
        layout = QVBoxLayout(self)
        layout.addWidget(_label(f"Salname {__version__}", heading=True))
        layout.addWidget(
            _label(self.tr("An offline reference viewer for collections of diplomatic statements."))
        )
        layout.addWidget(_label(collection.title.best(lang), heading=True))
        layout.addWidget(_label(self._edition(collection, lang)))
        layout.addWidget(self._pages(library, lang), 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)

    def _pages(self, library: Library, lang: str) -> QTabWidget:
        pages = QTabWidget(self)
        texts = {
            self.tr("Collection"): library.collection.description.best(lang),
            self.tr("What changed"): _history(library, lang),
            self.tr("Third-party work"): third_party_notices(),
        }
        for name, text in texts.items():
            if text:
                pages.addTab(_reading(text, name), name)
        return pages

    def _edition(self, collection: Collection, lang: str) -> str:
        day = QDate.fromString(collection.date, Qt.DateFormat.ISODate)
        return self.tr("Version {version} of {date}, {licence}; digest {digest}").format(
            version=collection.version,
            date=QLocale(lang).toString(day, "d MMMM yyyy"),
            licence=collection.licence,
            digest=collection.digest[:16],
        )


def _history(library: Library, lang: str) -> str:
    return "\n\n".join(
        f"{edition.version} ({edition.date_text.best(lang)})\n{edition.changes.best(lang)}"
        for edition in library.editions()
    )


def _reading(text: str, name: str) -> QPlainTextEdit:
    page = QPlainTextEdit(text)
    page.setAccessibleName(name)
    page.setReadOnly(True)
    page.setFrameShape(QFrame.Shape.NoFrame)
    return page


def third_party_notices() -> str:
    """Return the attribution, name, version and licence of every shipped third-party package.

    The attribution of citeproc-js stands here because its licence asks for it (CPAL 1.0, 14).
    """
    try:
        notices = json.loads(paths.assets("NOTICE.json").read_text(encoding="utf-8"))
    except OSError:
        return ""
    return "\n\n".join(
        f"{notice['attribution']}\n{notice['name']} {notice['version']}, {notice['licence']}"
        for notice in notices
    )


def _label(text: str, *, heading: bool = False) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if heading:
        font = label.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.15)
        label.setFont(font)
    return label
