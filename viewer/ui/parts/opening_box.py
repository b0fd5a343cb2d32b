"""A combo box that tells before it opens, so that what it offers can be brought up to date."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox


class OpeningBox(QComboBox):
    """Tells when its list is about to be shown."""

    opening = Signal()

    def showPopup(self) -> None:
        """Show the list, after whoever hears of it has brought it up to date."""
        self.opening.emit()
        super().showPopup()
