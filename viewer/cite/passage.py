"""A statement's text with its citation: our paraphrase, and therefore in no quotation marks."""

from __future__ import annotations

from html import escape

from viewer.cite import wording
from viewer.cite.payload import PassageRequest
from viewer.errors import UnknownLanguage
from viewer.store.whole import Statement


def passage_text(statement: Statement, request: PassageRequest) -> str:
    """Return the words to copy: the reader's selection, a segment, or all segments.

    Words really quoted stand in the text in its language's quotation marks already.

    Raises:
        UnknownLanguage: the statement has no text in that language.
    """
    if request.text is not None:
        return " ".join(request.text.split())
    number = request.citation.segment
    parts = statement.segments if number is None else (statement.segments[number - 1],)
    for part in parts:
        if request.tag not in part.text:
            raise UnknownLanguage(request.tag, ", ".join(part.text))
    return " ".join(part.text[request.tag] for part in parts)


def with_citation(said: str, citation: str) -> str:
    """Return a text, as HTML, followed by its citation in brackets, the full stop after both."""
    bare = escape(said.strip(), quote=False)
    bare = wording.open_end(bare)
    opening, inner, closing = wording.parted(citation)
    if not opening:
        opening, inner, closing = "(", wording.open_end(citation), ")"
    return f"{bare} {opening}{inner}{closing}."
