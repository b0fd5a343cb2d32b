"""Citations as files for other programs, all text of which is UTF-8.

Text, HTML, RTF, Markdown and DOCX are what would be copied. The others list the works cited: of a
statement that is known through a source only the source, with a note that tells what is cited from
it.
"""

from __future__ import annotations

import json

from viewer.cite import biblatex, bibtex, markdown, ris
from viewer.cite.citer import Citer
from viewer.cite.engine import Progress
from viewer.cite.formats import ExportFormat
from viewer.cite.payload import CitationRequest, SaveRequest
from viewer.cite.saving import save


def export(
    citer: Citer,
    request: CitationRequest,
    format: ExportFormat,  # noqa: A002 - its name
    progress: Progress | None = None,
) -> bytes:
    """Return the citations a request asks for as the content of a file.

    Raises:
        UnknownStatement, WithdrawnStatement, UnknownSegment, CitationFailed: see `Citer`.
        UnknownStyle, MissingAsset, BadStyle: see `Citer`; every format words its locators.
        Stopped: `progress` answered no.
    """
    if format is ExportFormat.DOCX:
        from viewer.cite import docx  # a quarter of a second, for those who want it

        return docx.written(citer.paragraphs(request, progress))
    text = _text(citer, request, format, progress)
    return (text if text.endswith("\n") else f"{text}\n").encode()


class Exporter(Citer):
    """A citer that writes files as well."""

    def save(self, request: SaveRequest, progress: Progress | None = None) -> None:
        """Write citations to a file: the whole of it, or nothing.

        Raises:
            FileUnwritable: the file cannot be written.
            Others: see `export`.
        """
        save(request.path, export(self, request.citation, request.format, progress))


def _text(
    citer: Citer,
    request: CitationRequest,
    format: ExportFormat,  # noqa: A002 - its name
    progress: Progress | None,
) -> str:
    match format:
        case ExportFormat.TEXT:
            return citer.cite(request, progress).text
        case ExportFormat.HTML:
            return citer.cite(request, progress).html
        case ExportFormat.RTF:
            return citer.cite(request, progress).rtf
        case ExportFormat.MARKDOWN:
            return markdown.written(citer.cite(request, progress).html)
        case ExportFormat.BIBTEX:
            return bibtex.written(citer.items(request, progress))
        case ExportFormat.BIBLATEX:
            return biblatex.written(citer.items(request, progress))
        case ExportFormat.RIS:
            return ris.written(citer.items(request, progress))
        case ExportFormat.CSL_JSON:
            return json.dumps(citer.items(request, progress), ensure_ascii=False, indent=2)
        case ExportFormat.DOCX:
            raise AssertionError("a DOCX file is no text")
