"""Asks where references are saved, and in which format."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from viewer.cite.formats import ExportFormat


class ExportDialog(QFileDialog):
    """A file dialog whose kinds of files are the formats."""

    def __init__(self, parent: QWidget, name: str, format_: ExportFormat) -> None:
        """Propose a file, named without its ending, in the reader's documents."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        super().__init__(parent, "", folder)
        self.setWindowTitle(self.tr("Save references"))
        self.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self._filters = {f"{self._name(one)} (*{one.suffix})": one for one in ExportFormat}
        self.setNameFilters([*self._filters])
        self.filterSelected.connect(self._on_filter_selected)
        self.selectNameFilter(next(text for text, one in self._filters.items() if one is format_))
        self._on_filter_selected(self.selectedNameFilter())
        self.selectFile(name + format_.suffix)

    def choice(self) -> tuple[Path, ExportFormat]:
        """Return file and format; a name with the ending of another format is of that one."""
        path = Path(self.selectedFiles()[0])
        chosen = self._filters[self.selectedNameFilter()]
        if path.suffix != chosen.suffix:
            chosen = next((one for one in ExportFormat if one.suffix == path.suffix), chosen)
        return path, chosen

    def _on_filter_selected(self, text: str) -> None:
        self.setDefaultSuffix(self._filters[text].suffix)

    def _name(self, format_: ExportFormat) -> str:
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
