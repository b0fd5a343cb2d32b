"""The formats that citations are saved in: the one list of them for window and command line."""

from __future__ import annotations

from enum import StrEnum


class ExportFormat(StrEnum):
    """A format, under its name on the command line."""

    TEXT = "text"
    HTML = "html"
    RTF = "rtf"
    DOCX = "docx"
    MARKDOWN = "markdown"
    BIBTEX = "bibtex"
    BIBLATEX = "biblatex"
    RIS = "ris"
    CSL_JSON = "csl-json"

    @property
    def suffix(self) -> str:
        """How a file of this format ends, dot included."""
        return _SUFFIXES[self]

    @property
    def is_worded(self) -> bool:
        """Whether it holds finished citations, in any form, and not data of the works."""
        return self in _WORDED

    @property
    def is_binary(self) -> bool:
        """Whether a terminal can not show it."""
        return self is ExportFormat.DOCX


_WORDED = {
    ExportFormat.TEXT,
    ExportFormat.HTML,
    ExportFormat.RTF,
    ExportFormat.DOCX,
    ExportFormat.MARKDOWN,
}
_SUFFIXES = {
    ExportFormat.TEXT: ".txt",
    ExportFormat.HTML: ".html",
    ExportFormat.RTF: ".rtf",
    ExportFormat.DOCX: ".docx",
    ExportFormat.MARKDOWN: ".md",
    ExportFormat.BIBTEX: ".bib",
    ExportFormat.BIBLATEX: ".bib",
    ExportFormat.RIS: ".ris",
    ExportFormat.CSL_JSON: ".json",
}
