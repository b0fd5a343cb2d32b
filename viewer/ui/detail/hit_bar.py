"""Which of the statement's hits the reader is at, with buttons to the one before and after."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from viewer.ui import icons
from viewer.ui.icons import Icon


class HitBar(QWidget):
    """Seen only while the statement has hits."""

    previous_wanted = Signal()
    next_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = 0
        self._count = 0
        self._label = QLabel(self)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._previous = self._build_button(Icon.UP)
        self._next = self._build_button(Icon.DOWN)
        self._previous.clicked.connect(self.previous_wanted)
        self._next.clicked.connect(self.next_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for widget in (self._label, self._previous, self._next):
            row.addWidget(widget)
        self.show_place(0, 0)

    def show_place(self, number: int, count: int) -> None:
        """Show the current hit's number, from 1, and how many there are."""
        self._number, self._count = number, count
        self.setVisible(count > 0)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the interface language."""
        if self._number:
            said = self.tr("{0} of {1}").format(self._number, self._count)
        else:
            said = self.tr("Hits: {0}").format(self._count)
        self._label.setText(said)
        for button, name in (
            (self._previous, self.tr("Previous hit")),
            (self._next, self.tr("Next hit")),
        ):
            button.setAccessibleName(name)
            button.setToolTip(name)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _build_button(self, which: Icon) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icons.icon(which))
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button
