"""The filters that narrow the list, each as a chip that takes it away again."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QToolButton, QWidget

from viewer.ui import icons
from viewer.ui.icons import Icon
from viewer.ui.parts.flow_layout import FlowLayout

_WIDEST = 190
"""Pixels at which a chip's text is cut."""


class ChipBar(QWidget):
    """One chip a filter, and one that clears them all where there are several."""

    removed = Signal(object)
    """The key of the chip whose filter the reader took away."""
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without chips, and out of sight."""
        super().__init__(parent)
        self._chips: tuple[tuple[Hashable, str], ...] = ()
        self._buttons: list[QToolButton] = []
        self._layout = FlowLayout(self)
        self._layout.setContentsMargins(9, 6, 9, 2)
        self._layout.setSpacing(5)
        self.hide()

    def set_chips(self, chips: Sequence[tuple[Hashable, str]]) -> None:
        """Show other filters, each with a key of the caller's and its label."""
        if tuple(chips) != self._chips:
            self._chips = tuple(chips)
            self._show_chips()

    def _show_chips(self) -> None:
        for button in self._buttons:
            self._layout.removeWidget(button)
            button.deleteLater()
        self._buttons = []
        for key, label in self._chips:
            chip = self._add(label, self.tr("Remove filter: {label}").format(label=label))
            chip.clicked.connect(partial(self.removed.emit, key))
        if len(self._chips) > 1:
            clear = self._add(self.tr("Clear all"), self.tr("Clear all filters"))
            clear.clicked.connect(self.cleared)
        self.setVisible(bool(self._chips))
        self.updateGeometry()

    def chips(self) -> list[QToolButton]:
        """Return the buttons in their order."""
        return list(self._buttons)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._show_chips()
        super().changeEvent(event)

    def _add(self, text: str, about: str) -> QToolButton:
        chip = QToolButton(self)
        chip.setObjectName("chip")
        chip.setIcon(icons.icon(Icon.CLEAR))
        chip.setIconSize(chip.iconSize().scaled(12, 12, Qt.AspectRatioMode.KeepAspectRatio))
        chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the cross stands at the end
        shown = chip.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, _WIDEST)
        chip.setText(f"\u2066{shown}\u2069")
        chip.setToolTip(about)
        chip.setAccessibleName(about)
        self._layout.addWidget(chip)
        self._buttons.append(chip)
        return chip
