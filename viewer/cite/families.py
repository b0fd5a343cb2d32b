"""What each family of styles needs of an item: the one table of their differences.

The types are those under which a family prints all that its manual asks for (title, date, number,
address) although it has no type of its own for a document of an international body.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from viewer.cite.cited import Item
from viewer.cite.styles import Style, StyleKind


@dataclass(frozen=True, slots=True)
class Family:
    """How the styles whose ids begin with `prefix` want their items.

    `online` and `offline` map the type of an item with, and without, an address to the type under
    which it is cited. `days` are those of which the style gives the year only, although documents
    such as press statements are told apart by the day. `spans` tells that an uncertain date stands
    in full, in square brackets. `capitals` that a kind of document begins with a capital, since it
    follows a full stop. `as_cited` that works are listed in the order in which they are cited.
    """

    prefix: str
    online: dict[str, str] = field(default_factory=dict)
    offline: dict[str, str] = field(default_factory=dict)
    days: frozenset[str] = frozenset()
    spans: bool = False
    capitals: bool = False
    as_cited: bool = False


# An address is printed for web pages only, "[Electronic resource]" for every web page.
_GOST = {"report": "webpage", "document": "webpage", "speech": "webpage", "treaty": "webpage"}
# Chicago's documents and speeches without a collection have no bibliography entry at all.
_CHICAGO = {"document": "webpage", "speech": "webpage"}

_FAMILIES = (
    Family("apa", {"report": "document"}, {"report": "document", "webpage": "document"}),
    Family("chicago-notes", _CHICAGO, _CHICAGO, frozenset({"report"}), spans=True),
    Family("chicago", _CHICAGO, _CHICAGO),
    Family("modern-language-association", capitals=True),
    Family("harvard", {"document": "report"}, {"document": "report"}, capitals=True),
    Family("ieee", {}, {"webpage": "document"}, spans=True, as_cited=True),
    Family("nlm", {}, {"webpage": "document"}, as_cited=True),
    Family(
        "oscola",
        {"document": "webpage"},
        {"document": "webpage"},
        frozenset({"report"}),
        spans=True,
    ),
    # Without an address: the author-date style prints a faulty ". ," for a report.
    Family(
        "gost-r-7-0-5-2008-numeric",
        _GOST,
        {"webpage": "report"},
        frozenset({"report", "webpage", "document", "speech", "treaty"}),
        spans=True,
    ),
    Family("gost", _GOST, {"webpage": "document", "report": "document"}),
)


def family(style: Style) -> Family:
    """Return the family of a style; one of the reader's own is taken by its way of citing."""
    for known in _FAMILIES:
        if style.id.startswith(known.prefix):
            return known
    is_numeric = style.kind is StyleKind.NUMERIC
    return Family("", spans=style.kind is StyleKind.NOTE, as_cited=is_numeric)


def adapted(item: Item, style: Style) -> Item:
    """Return an item as a style's family wants it."""
    found = family(style)
    types = found.online if "URL" in item else found.offline
    made: dict[str, Any] = {**item, "type": types.get(item["type"], item["type"])}
    if found.capitals and "genre" in item:
        made["genre"] = item["genre"][:1].upper() + item["genre"][1:]
    return made
