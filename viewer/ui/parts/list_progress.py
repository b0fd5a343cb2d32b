"""How far a list of references is, and the button that stops it; hidden while none is made."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

_GAP = 6
_PATIENCE = 300
"""Milliseconds a list may take before its progress is shown."""


class ListProgress(QWidget):
    """Told when a list begins and ends, and how far it is."""

    stop_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Be hidden."""
        super().__init__(parent)
        self._bar, self._stop = QProgressBar(self), QPushButton(self)
        self._bar.setRange(0, 100)
        self._stop.setAutoDefault(False)
        self._stop.clicked.connect(self.stop_wanted)
        self._late = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._late.timeout.connect(self.show)
        row = QHBoxLayout(self)
        row.setSpacing(_GAP)
        row.setContentsMargins(10, 6, 10, 0)
        row.addWidget(self._bar, 1)
        row.addWidget(self._stop)
        self.hide()
        self.retranslate()

    def set_busy(self, is_busy: bool) -> None:
        """Begin at nothing, to be seen if it takes long; or end."""
        self._late.stop()
        if is_busy:
            self._bar.setValue(0)
            self._late.start()
        else:
            self.hide()

    def set_share(self, share: float) -> None:
        """Show how much is done, 0 to 1."""
        self._bar.setValue(round(share * 100))

    def retranslate(self) -> None:
        """Set every text in the interface language."""
        self._bar.setAccessibleName(self.tr("Progress"))
        self._stop.setText(self.tr("Stop"))
        self._stop.setAccessibleName(self.tr("Stop"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
