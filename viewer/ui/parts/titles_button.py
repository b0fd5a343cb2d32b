"""A button whose menu says how a citation gives titles in other languages."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from viewer.cite.payload import AS_THEY_ARE, Titles
from viewer.ui import icons
from viewer.ui.icons import Icon


class TitlesButton(QToolButton):
    """Tells what is switched on or off; looks pressed while a switch is on."""

    picked = Signal(object)
    """`Titles`."""

    def __init__(self, parent: QWidget) -> None:
        """Switch nothing on."""
        super().__init__(parent)
        self.setIcon(icons.icon(Icon.LANGUAGES))
        self.setAutoRaise(True)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        self._translated, self._romanized = QAction(menu), QAction(menu)
        for action in (self._translated, self._romanized):
            action.setCheckable(True)
            action.triggered.connect(self._on_triggered)
            menu.addAction(action)
        self.setMenu(menu)
        self.retranslate()

    def set_titles(self, titles: Titles) -> None:
        """Show what is switched on."""
        self._translated.setChecked(titles.translated)
        self._romanized.setChecked(titles.romanized)
        self.setChecked(titles != AS_THEY_ARE)

    def retranslate(self) -> None:
        """Set every text in the interface language."""
        self.setAccessibleName(self.tr("Titles in other languages"))
        self.setToolTip(self.tr("Titles in other languages"))
        self._translated.setText(
            self.tr("Add a &translation in brackets, where the record has one")
        )
        self._romanized.setText(self.tr("Put &Cyrillic in Latin letters (BGN/PCGN)"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _on_triggered(self) -> None:
        self.picked.emit(Titles(self._translated.isChecked(), self._romanized.isChecked()))
