"""Asking for files: a collection to open, a place to save; and saying why one does not do."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from viewer import paths
from viewer.errors import SalnameError
from viewer.text.messages import sentence


def ask_for_file(parent: QWidget | None, folder: Path) -> Path | None:
    """Let the reader pick a collection, beginning in a folder."""
    title = QCoreApplication.translate("Opening", "Open a collection")
    kinds = QCoreApplication.translate("Opening", "Collections (*.db);;All files (*)")
    name, _ = QFileDialog.getOpenFileName(parent, title, str(folder), kinds)
    return Path(name) if name else None


def ask_where_to_save(parent: QWidget, name: str) -> Path | None:
    """Let the reader name a PDF file; `name` is proposed, in her documents."""
    title = QCoreApplication.translate("Opening", "Save as PDF")
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(Path(folder, name)), "PDF (*.pdf)")
    path = Path(chosen)
    return (path if path.suffix else path.with_suffix(".pdf")) if chosen else None


def ask_for_another(problem: SalnameError, lang: str, failed: Path) -> Path | None:
    """Show why a collection does not open; return another that the reader picks."""
    box = QMessageBox(QMessageBox.Icon.Warning, "Salname", sentence(problem, lang))
    shipped = paths.shipped_collection()
    usual = None
    if failed != shipped:
        text = QCoreApplication.translate("Opening", "Open the &shipped collection")
        usual = box.addButton(text, QMessageBox.ButtonRole.AcceptRole)
    text = QCoreApplication.translate("Opening", "&Choose a file…")
    other = box.addButton(text, QMessageBox.ButtonRole.ActionRole)
    box.addButton(QMessageBox.StandardButton.Close)
    box.exec()
    if usual is not None and box.clickedButton() is usual:
        return shipped
    return ask_for_file(None, failed.parent) if box.clickedButton() is other else None


def warn(parent: QWidget | None, problem: SalnameError, lang: str) -> None:
    """Say why something cannot be done."""
    ok = QMessageBox.StandardButton.Ok
    text = sentence(problem, lang)
    box = QMessageBox(QMessageBox.Icon.Warning, "Salname", text, ok, parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
