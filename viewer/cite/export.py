"""Citations for other programs: Markdown, BibTeX, BibLaTeX, RIS, CSL-JSON. All are UTF-8.

Markdown is what would be copied. The others list the works cited: of a statement that is known
through a source only the source, with a note that tells what is cited from it.
"""

from __future__ import annotations

import json
from enum import StrEnum

from viewer.cite import biblatex, bibtex, markdown, ris
from viewer.cite.citer import Citer
from viewer.cite.payload import CitationRequest
from viewer.store.library import Library


class ExportFormat(StrEnum):
    """A format of other programs, under its name on the command line."""

    MARKDOWN = "markdown"
    BIBTEX = "bibtex"
    BIBLATEX = "biblatex"
    RIS = "ris"
    CSL_JSON = "csl-json"


def export(library: Library, request: CitationRequest, format: str) -> str:  # noqa: A002 - its name
    """Return the citations a request asks for in a format (a value of `ExportFormat`).

    Raises:
        UnknownStatement, WithdrawnStatement, UnknownSegment, CitationFailed: see `Citer`.
        UnknownStyle, MissingAsset, BadStyle: see `Citer`; every format words its locators.
    """
    citer = Citer(library)
    match ExportFormat(format):
        case ExportFormat.MARKDOWN:
            return markdown.written(citer.cite(request).html)
        case ExportFormat.BIBTEX:
            return bibtex.written(citer.items(request))
        case ExportFormat.BIBLATEX:
            return biblatex.written(citer.items(request))
        case ExportFormat.RIS:
            return ris.written(citer.items(request))
        case ExportFormat.CSL_JSON:
            return json.dumps(citer.items(request), ensure_ascii=False, indent=2) + "\n"
