"""The line at the bottom: what was just done, and what is open."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QStatusBar, QToolButton, QWidget

from viewer.errors import SalnameError
from viewer.store.records import Collection
from viewer.text.markup import escape
from viewer.ui import icons
from viewer.ui.icons import Icon

_SHOWN_MS = 8000


class StatusLine(QStatusBar):
    """Confirms what was copied, and names the collection and its version."""

    basket_clicked = Signal()
    """The reader wants to see the basket."""
    trouble_clicked = Signal()
    """The reader wants to know why nothing is saved."""

    def __init__(self, parent: QWidget, collection: Collection) -> None:
        """Name the collection."""
        super().__init__(parent)
        self._collection = collection
        self._lang = "en"
        self._trouble: SalnameError | None = None
        self._warning: QToolButton | None = None
        self._basket: QToolButton | None = None
        self._gathered = 0
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
            self._warning = self._build_button(Icon.WARNING)
            self._warning.clicked.connect(self.trouble_clicked)
        if self._warning is not None:
            self._warning.setVisible(trouble is not None)
        self.retranslate()

    def set_basket(self, count: int) -> None:
        """Say how many entries the basket has, if any."""
        self._gathered = count
        if count and self._basket is None:
            self._basket = self._build_button(Icon.BASKET)
            self._basket.clicked.connect(self.basket_clicked)
        if self._basket is not None:
            self._basket.setVisible(bool(count))
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the interface language."""
        counted = self.tr("%n statement(s)", "", self._collection.statements)
        version = self.tr("version {version}").format(version=self._collection.version)
        self._label.setText(f"{counted} · {version}")
        self._label.setToolTip(self._collection.title.best(self._lang))
        if self._basket is not None:
            self._basket.setText(self.tr("Basket: %Ln", "", self._gathered))
            self._basket.setToolTip(self.tr("Citation basket (Ctrl+B)"))
        if self._warning is not None and self._trouble is not None:
            from viewer.text.messages import sentence  # trouble is rare, and this is slow

            why = sentence(self._trouble, self._lang)
            self._warning.setText(self.tr("Nothing is saved"))
            self._warning.setToolTip(f"<p>{escape(why)}</p>")
            self._warning.setAccessibleDescription(why)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _build_button(self, icon: Icon) -> QToolButton:
        """Add a button left of what is open."""
        button = QToolButton()
        button.setIcon(icons.icon(icon))
        button.setIconSize(QSize(16, 16))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setAutoRaise(True)
        self.insertPermanentWidget(0, button)
        return button
