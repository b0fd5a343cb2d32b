"""Asks in which format and form citations are saved, and where."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QLabel,
    QWidget,
)

from viewer.cite.formats import ExportFormat
from viewer.cite.payload import Form
from viewer.ui.form_names import form_names
from viewer.ui.parts.muted_label import MutedLabel

_LEAST_WIDTH = 380


class ExportDialog(QDialog):
    """Format and form first, then the file; who gives up at the file can choose anew."""

    def __init__(self, parent: QWidget, name: str, format_: ExportFormat, form: Form) -> None:
        """Show what was chosen last; `name` is that of the file proposed, without its ending."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Save references"))
        self.setMinimumWidth(_LEAST_WIDTH)
        self._name, self._path = name, Path()
        self._formats, self._forms = QComboBox(self), QComboBox(self)
        self._about = MutedLabel(self)
        self._about.setWordWrap(True)
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        self._fill(format_, form)
        self._lay_out()
        self._formats.currentIndexChanged.connect(self._on_format_changed)
        self._buttons.accepted.connect(self._ask_for_file)
        self._buttons.rejected.connect(self.reject)
        self._on_format_changed()

    def choice(self) -> tuple[Path, ExportFormat, Form]:
        """Return file, format and form; a name with the ending of another format is of that one."""
        chosen = self._format()
        if self._path.suffix != chosen.suffix:
            known = (one for one in ExportFormat if one.suffix == self._path.suffix)
            chosen = next(known, chosen)
        form = Form(self._forms.currentData()) if chosen.is_worded else Form.REFERENCE
        return self._path, chosen, form

    def _fill(self, format_: ExportFormat, form: Form) -> None:
        for one in ExportFormat:
            self._formats.addItem(f"{self._format_name(one)} (*{one.suffix})", one.value)
        for value, text in form_names().items():
            self._forms.addItem(text, value.value)
        self._formats.setCurrentIndex(self._formats.findData(format_.value))
        self._forms.setCurrentIndex(self._forms.findData(form.value))

    def _lay_out(self) -> None:
        layout = QFormLayout(self)
        for text, box in (
            (self.tr("&Format"), self._formats),
            (self.tr("Citation f&orm"), self._forms),
        ):
            label = QLabel(text, self)
            label.setBuddy(box)
            box.setAccessibleName(text.replace("&", ""))
            layout.addRow(label, box)
        layout.addRow("", self._about)
        layout.addRow(self._buttons)

    def _format(self) -> ExportFormat:
        return ExportFormat(self._formats.currentData())

    def _on_format_changed(self) -> None:
        is_worded = self._format().is_worded
        self._forms.setEnabled(is_worded)
        self._about.setText(
            self.tr("In the style and language of the citation bar.")
            if is_worded
            else self.tr("Data of the works cited, for other programs to word.")
        )

    def _ask_for_file(self) -> None:
        """Let the reader name a file in her documents; with one, the dialog is done."""
        chosen = self._format()
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        files = QFileDialog(self, self.windowTitle(), folder, self._formats.currentText())
        files.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        files.setDefaultSuffix(chosen.suffix)
        files.selectFile(self._name + chosen.suffix)
        if files.exec() == QDialog.DialogCode.Accepted:
            self._path = Path(files.selectedFiles()[0])
            self.accept()
        files.deleteLater()

    def _format_name(self, format_: ExportFormat) -> str:
        return {
            ExportFormat.TEXT: self.tr("Plain text"),
            ExportFormat.HTML: self.tr("Web page"),
            ExportFormat.RTF: self.tr("Rich text"),
            ExportFormat.DOCX: self.tr("Word document"),
            ExportFormat.MARKDOWN: self.tr("Markdown"),
            ExportFormat.BIBTEX: "BibTeX",
            ExportFormat.BIBLATEX: "BibLaTeX",
            ExportFormat.RIS: self.tr("RIS for Zotero, EndNote, Mendeley"),
            ExportFormat.CSL_JSON: "CSL-JSON",
        }[format_]
