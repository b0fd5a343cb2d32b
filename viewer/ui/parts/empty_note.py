"""What an empty list says instead of nothing: a sentence, and what to do about it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QShowEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from viewer.ui import icons
from viewer.ui.icons import Icon
from viewer.ui.parts.muted_label import MutedLabel

_ICON_SIZE = QSize(32, 32)
_SIDE = 24


class EmptyNote(QWidget):
    """An icon, a sentence, a hint and, where there is a way out, a button for it."""

    way_out_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Say nothing yet."""
        super().__init__(parent)
        self._which = Icon.SEARCH
        self._icon = QLabel(self)
        self._sentence = QLabel(self)
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._hint = MutedLabel(self)
        self._button = QPushButton(self)
        self._button.clicked.connect(self.way_out_wanted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_SIDE, _SIDE, _SIDE, _SIDE)
        layout.setSpacing(8)
        layout.addStretch(2)
        for label in (self._icon, self._sentence, self._hint):
            label.setWordWrap(label is not self._icon)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            layout.addWidget(label)
        layout.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)

    def say(self, icon: Icon, sentence: str, hint: str, way_out: str = "") -> None:
        """Say why there is nothing and what to do; `way_out` names the button, if there is one."""
        self._which = icon
        self._sentence.setText(sentence)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self._button.setText(way_out)
        self._button.setVisible(bool(way_out))
        if self.isVisible():
            self._draw_icon()

    def sentence(self) -> str:
        """Return what it says."""
        return self._sentence.text()

    def showEvent(self, event: QShowEvent) -> None:
        """Draw the icon now: most lists are never empty."""
        self._draw_icon()
        super().showEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        if event.type() is QEvent.Type.PaletteChange and self.isVisible():
            self._draw_icon()
        super().changeEvent(event)

    def _draw_icon(self) -> None:
        icon = icons.icon(self._which)
        ratio = self.devicePixelRatioF()
        self._icon.setPixmap(icon.pixmap(_ICON_SIZE, ratio, QIcon.Mode.Disabled))
