"""What the reader sees of a bug of ours: an apology, the report, and a way to go on."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from viewer import paths


class CrashDialog(QDialog):
    """Shows a crash report and offers to copy it."""

    def __init__(self, parent: QWidget | None, report: str) -> None:
        """Show `report`, which says no more than what stands in the log."""
        super().__init__(parent)
        self._report = report
        self.setWindowTitle(self.tr("Something went wrong in Salname"))
        self.resize(680, 420)
        layout = QVBoxLayout(self)
        text = self.tr(
            "This is a mistake of ours. Nothing of yours is lost; you can go on reading. "
            "The report below is also in the file {log}."
        ).format(log=paths.user_log())
        label = QLabel(text)
        label.setWordWrap(True)
        layout.addWidget(label)
        details = QPlainTextEdit(report)
        details.setReadOnly(True)
        details.setAccessibleName(self.tr("Report"))
        layout.addWidget(details, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = QPushButton(self.tr("&Copy report"))
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(self._on_copy)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report)
