"""Tries a reader's style out on works of three types, so that a fault shows before it is used."""

from __future__ import annotations

from contextlib import closing

from viewer.cite.cited import Cite, Item
from viewer.cite.engine import NOTHING, Engine
from viewer.cite.styles import Style
from viewer.errors import BadStyle, CitationFailed

_WORKS: tuple[Item, ...] = (
    {
        "id": "report",
        "type": "report",
        "language": "en",
        "title": "On solidarity",
        "genre": "Resolution",
        "number": "1/1",
        "author": [{"literal": "Council"}],
        "issued": {"date-parts": [[2020, 11, 28]]},
        "URL": "https://example.org",
        "accessed": {"date-parts": [[2021, 1, 2]]},
    },
    {
        "id": "webpage",
        "type": "webpage",
        "language": "en",
        "title": "A statement",
        "container-title": "Example",
        "issued": {"date-parts": [[2020, 11, 28]]},
        "URL": "https://example.org",
    },
    {
        "id": "book",
        "type": "book",
        "language": "en",
        "title": "A book",
        "author": [{"family": "Smith", "given": "Ann"}],
        "publisher": "Press",
        "issued": {"date-parts": [[2020]]},
    },
)


def try_out(style: Style) -> None:
    """Cite with a style in every way the program does.

    Raises:
        BadStyle: the engine cannot use it, or it prints nothing for any of the works.
    """
    faults = []
    with closing(Engine()) as engine:
        for work in _WORKS:
            try:
                engine.reference([work], style, style.english)
                engine.in_text([Cite(work, "4")], style, style.english)
                engine.short([Cite(work)], style, style.english)
            except CitationFailed as fault:
                faults.append((engine.line, fault.reason))
    if len(faults) == len(_WORKS):
        line, reason = faults[0]
        if reason != NOTHING:
            raise BadStyle(style.path, line, reason)
        line, reason = _printing_line(style), "it prints nothing for a report, a web page or a book"
        raise BadStyle(style.path, line, reason)


def _printing_line(style: Style) -> int:
    """Return the line of what should have printed the works."""
    tree = style.tree()
    part = tree.child("bibliography") or tree.child("citation")
    layout = part.child("layout") if part else None
    return (layout or part or tree).line
