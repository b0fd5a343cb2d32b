"""A statement's text with its citation: our paraphrase, and therefore in no quotation marks."""

from __future__ import annotations

from html import escape
from itertools import groupby
from operator import itemgetter

from viewer.cite import wording
from viewer.cite.payload import PassageRequest
from viewer.errors import UnknownLanguage
from viewer.store.whole import Statement


def passage_texts(statement: Statement, request: PassageRequest) -> list[tuple[str, str]]:
    """Return the words to copy, each after its language: the reader's selection, or segments.

    Words really quoted stand in the text in its language's quotation marks already. A language
    that a segment is not given in is passed over, unless no other was asked for.

    Raises:
        UnknownLanguage: the statement has no text in any of the languages.
    """
    if request.selected:
        return [
            (tag, " ".join(" ".join(text.split()) for _, text in texts))
            for tag, texts in groupby(request.selected, key=itemgetter(0))
        ]
    numbers = [number for _, number in request.citation.targets if number is not None]
    parts = [statement.segments[number - 1] for number in numbers] or statement.segments
    found = [
        (tag, " ".join(part.text[tag] for part in parts))
        for tag in request.tags
        if all(tag in part.text for part in parts)
    ]
    if not found:
        known = ", ".join(dict.fromkeys(tag for part in parts for tag in part.text))
        raise UnknownLanguage(", ".join(request.tags), known)
    return found


def with_citation(said: str, citation: str) -> str:
    """Return a text, as HTML, followed by its citation in brackets, the full stop after both."""
    bare = escape(said.strip(), quote=False)
    return f"{wording.open_end(bare)} {in_brackets(citation)}."


def in_brackets(citation: str) -> str:
    """Return a citation in its brackets, or where it has none in round ones."""
    opening, inner, closing = wording.parted(citation)
    return f"{opening}{inner}{closing}" if opening else f"({wording.open_end(citation)})"
