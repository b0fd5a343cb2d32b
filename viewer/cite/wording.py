"""How a document and the source through which it is known become one citation.

The manuals agree that the source seen is what is cited, and that the document is named with it:
"as cited in" (APA 7, 8.6), "quoted in" (Chicago 17, 14.260), "Цит. по" (GOST R 7.0.5-2008, 4.12).
Citations are inline HTML.
"""

from __future__ import annotations

import re
from html import escape

from viewer.cite import terms
from viewer.cite.markup import close_sentence
from viewer.cite.terms import Through

_STOP = re.compile(r"\.((?:</\w+>|[”»’\"])*)$")
_ABBREVIATED = re.compile(r"(?:^|[\s(\[.])(?:[^\W\d_]|гг|др|al|ed)$")
_GAP = "\0"
_BRACKETS = {"(": ")", "[": "]"}


def open_end(text: str) -> str:
    """Return a citation without its full stop, so that it can go on; abbreviations keep theirs."""
    found = _STOP.search(text)
    if found is None or _ABBREVIATED.search(text, 0, found.start()):
        return text
    return text[: found.start()] + found[1]


def clause(document: str, through: Through, lang: str, source: str) -> str:
    """Return both in one sentence: "..., as cited in ..."."""
    return f"{open_end(document)}, {_worded(terms.clause(through, lang, _GAP), source)}"


def sentences(document: str, through: Through, lang: str, source: str) -> str:
    """Return both in two sentences: "... As cited in ..."."""
    words = _worded(terms.sentence(through, lang, _GAP), source)
    return f"{close_sentence(document)} {words}"


def inside(citation: str, through: Through, lang: str) -> str:
    """Return a citation in brackets with its words inside: "[as cited in 1, p. 218]"."""
    words = terms.clause if lang != "ru" else terms.sentence  # [Цит. по: 1] in the standard itself
    opening, inner, closing = parted(citation)
    return f"{opening}{_worded(words(through, lang, _GAP), inner)}{closing}"


def within(document: str, through: Through, lang: str, source: str) -> str:
    """Return two citations in brackets as one: "(A, 2020, as cited in B, 2022, p. 218)"."""
    opening, outer, closing = parted(document)
    return f"{opening}{clause(outer, through, lang, parted(source)[1])}{closing}"


def parted(citation: str) -> tuple[str, str, str]:
    """Return a citation in brackets as bracket, content, bracket; without brackets, empty ones."""
    opening, closing = citation[:1], citation[-1:]
    if _BRACKETS.get(opening) != closing or not _is_one(citation[1:-1], opening, closing):
        return "", citation, ""
    return opening, citation[1:-1], closing


def followed(citation: str, addition: str) -> str:
    """Return a citation with something put before its full stop."""
    stop = "." if _STOP.search(citation) else ""
    return f"{open_end(citation)} {addition}{stop}"


def joined(notes: list[str]) -> str:
    """Return several notes as one."""
    return "; ".join([*map(open_end, notes[:-1]), *notes[-1:]])


def _worded(words: str, source: str) -> str:
    return source.join(escape(part, quote=False) for part in words.split(_GAP))


def _is_one(inner: str, opening: str, closing: str) -> bool:
    depth = 0
    for character in inner:
        depth += (character == opening) - (character == closing)
        if depth < 0:
            return False
    return True
