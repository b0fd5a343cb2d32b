"""The line at the bottom: what was just done, and what is open."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLabel, QStatusBar, QToolButton, QWidget

from viewer.errors import SalnameError
from viewer.store.records import Collection
from viewer.text.markup import escape
from viewer.text.messages import sentence
from viewer.ui import icons
from viewer.ui.icons import Icon

_SHOWN_MS = 8000


class StatusLine(QStatusBar):
    """Confirms what was copied, and names the collection and its version."""

    trouble_clicked = Signal()
    """The reader wants to know why nothing is saved."""

    def __init__(self, parent: QWidget, collection: Collection) -> None:
        """Name the collection."""
        super().__init__(parent)
        self._collection = collection
        self._lang = "en"
        self._trouble: SalnameError | None = None
        self._warning: QToolButton | None = None
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

    def show_trouble(self, trouble: SalnameError | None) -> None:
        """Say, as long as it is so, that nothing of the reader's own is saved, and why."""
        self._trouble = trouble
        if trouble is not None and self._warning is None:
            self._warning = QToolButton()
            self._warning.setIcon(icons.icon(Icon.WARNING))
            self._warning.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            self._warning.setAutoRaise(True)
            self._warning.clicked.connect(self.trouble_clicked)
            self.insertPermanentWidget(0, self._warning)
        if self._warning is not None:
            self._warning.setVisible(trouble is not None)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the interface language."""
        counted = self.tr("%n statement(s)", "", self._collection.statements)
        version = self.tr("version {version}").format(version=self._collection.version)
        self._label.setText(f"{counted} · {version}")
        self._label.setToolTip(self._collection.title.best(self._lang))
        if self._warning is not None and self._trouble is not None:
            why = sentence(self._trouble, self._lang)
            self._warning.setText(self.tr("Nothing is saved"))
            self._warning.setToolTip(f"<p>{escape(why)}</p>")
            self._warning.setAccessibleDescription(why)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
