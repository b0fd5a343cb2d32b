"""Saving the search of the moment under a name."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QWidget,
)

from viewer.notebook.saved import tidy
from viewer.ui.parts.muted_label import MutedLabel

_WIDTH = 460
_LONGEST = 200
"""Letters of a name."""


class SaveSearchDialog(QDialog):
    """Asks for a name; says when it is taken, and by what is saved it would be replaced."""

    named = Signal(str)

    def __init__(self, parent: QWidget, name: str, about: str, taken: Collection[str]) -> None:
        """Propose a name for the search that `about` describes; `taken` are names in use."""
        super().__init__(parent)
        self._taken = frozenset(taken)
        self.setWindowTitle(self.tr("Save this search"))
        self.setMinimumWidth(_WIDTH)
        self._name = QLineEdit(name[:_LONGEST], self)
        self._name.setMaxLength(_LONGEST)
        self._name.setAccessibleName(self.tr("Name"))
        self._name.selectAll()
        self._note = MutedLabel(self)
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        self._lay_out(about)
        self._name.textChanged.connect(self._on_text_changed)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._on_text_changed()

    def accept(self) -> None:
        """Tell the name."""
        super().accept()
        self.named.emit(tidy(self._name.text()))

    def _lay_out(self, about: str) -> None:
        described = QLabel(self)
        described.setTextFormat(self._note.textFormat())
        described.setText(about)
        described.setWordWrap(True)
        described.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        form = QFormLayout(self)
        form.setVerticalSpacing(8)
        form.addRow(self.tr("&Name"), self._name)
        form.addRow(self.tr("Search"), described)
        form.addRow("", self._note)
        form.addRow(self._buttons)

    def _on_text_changed(self) -> None:
        name = tidy(self._name.text())
        save = self._buttons.button(QDialogButtonBox.StandardButton.Save)
        save.setEnabled(bool(name))
        note = self.tr("It takes the place of the one saved under this name.")
        self._note.setText(note if name in self._taken else " ")
