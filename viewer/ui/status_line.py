"""The line at the bottom: what was just done, and what is open."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

from viewer.store.records import Collection

_SHOWN_MS = 8000


class StatusLine(QStatusBar):
    """Confirms what was copied, and names the collection and its version."""

    def __init__(self, parent: QWidget, collection: Collection) -> None:
        """Name the collection."""
        super().__init__(parent)
        self._collection = collection
        self._lang = "en"
        self._label = QLabel()
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setContentsMargins(0, 0, 8, 0)
        self.addPermanentWidget(self._label)
        self.setSizeGripEnabled(False)
        self.retranslate()

    def set_lang(self, lang: str) -> None:
        """Name the collection in the interface language."""
        self._lang = lang
        self.retranslate()

    def say(self, text: str) -> None:
        """Show a message for some seconds."""
        self.showMessage(text, _SHOWN_MS)

    def retranslate(self) -> None:
        """Set every text in the interface language."""
        counted = self.tr("%n statement(s)", "", self._collection.statements)
        version = self.tr("version {version}").format(version=self._collection.version)
        self._label.setText(f"{counted} · {version}")
        self._label.setToolTip(self._collection.title.best(self._lang))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
