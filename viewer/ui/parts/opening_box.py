"""A combo box that tells before it opens, so that what it offers can be brought up to date."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox

_BESIDE = 28
"""Width of what stands beside the texts of the list, a scroll bar perhaps."""


class OpeningBox(QComboBox):
    """Tells when its list is about to be shown."""

    opening = Signal()

    def showPopup(self) -> None:
        """Let the list be brought up to date, then show it, wide enough for its texts."""
        self.opening.emit()
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + _BESIDE)
        super().showPopup()
