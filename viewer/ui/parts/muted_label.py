"""A label that stands back: what explains, not what is read first."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QWidget

from viewer.ui import theme


class MutedLabel(QLabel):
    """Plain text in the theme's muted colour, on a window's ground as on a list's; it may warn."""

    _role = theme.Role.MUTED

    def __init__(self, parent: QWidget | None = None) -> None:
        """Say nothing yet."""
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._recolour()

    def set_warning(self, is_warning: bool) -> None:
        """Take the colour of a warning, or stand back again."""
        role = theme.Role.WARNING if is_warning else theme.Role.MUTED
        if role is not self._role:
            self._role = role
            self._recolour()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        if event.type() is QEvent.Type.PaletteChange:
            self._recolour()
        super().changeEvent(event)

    def _recolour(self) -> None:
        palette = QPalette(self.palette())
        for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text):
            palette.setColor(role, theme.colour(self._role))
        self.setPalette(palette)
