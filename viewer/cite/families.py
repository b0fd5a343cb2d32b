"""What each family of styles needs of an item: the one table of their differences.

The types are those under which a family prints all that its manual asks for (title, date, number,
address) although it has no type of its own for a document of an international body.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from viewer.cite import marks
from viewer.cite.cited import Item
from viewer.cite.items import capital
from viewer.cite.styles import Style, StyleKind


@dataclass(frozen=True, slots=True)
class Family:
    """How the styles whose ids begin with `prefix` want their items.

    `online` and `offline` map the type of an item with, and without, an address to the type under
    which it is cited. `days` are those of which the style gives the year only, although documents
    such as press statements are told apart by the day. `spans` tells that an uncertain date stands
    in full, in square brackets. `capitals` that a kind of document begins with a capital, since it
    follows a full stop; `capitals_listed` that it does so in the reference list only. `as_cited`
    that works are listed in the order in which they are cited.

    `year_first` are the types that the style prints as "2020. 13 Nov.": of a date without a day, or
    over several years, they get the years only. More persons than `heading` stand after the title,
    as `contributor`; bodies stand there with `bodies_follow`, as `authority`. A work without an
    author is cited by the first `title_words` of its title. `year_and_day` are the sources of which
    the style gives the year only, although news are found by their day: "2006. 22 June".
    """

    prefix: str
    online: dict[str, str] = field(default_factory=dict)
    offline: dict[str, str] = field(default_factory=dict)
    days: frozenset[str] = frozenset()
    spans: bool = False
    capitals: bool = False
    capitals_listed: bool = False
    as_cited: bool = False
    year_first: frozenset[str] = frozenset()
    heading: int | None = None
    bodies_follow: bool = False
    title_words: int | None = None
    year_and_day: frozenset[str] = frozenset()


# An address is printed for web pages only, "[Electronic resource]" for every web page.
_GOST = dict.fromkeys(
    ("report", "document", "speech", "treaty", "book", "article-newspaper", "article-journal"),
    "webpage",
)
_PAPERS = ("article-newspaper", "article-magazine")
# Chicago's documents and speeches without a collection have no bibliography entry at all.
_CHICAGO = {"document": "webpage", "speech": "webpage"}

_FAMILIES = (
    Family("apa", {"report": "document"}, {"report": "document", "webpage": "document"}),
    Family(
        "chicago-notes",
        _CHICAGO,
        _CHICAGO,
        frozenset({"report"}),
        spans=True,
        capitals_listed=True,
    ),
    Family("chicago", _CHICAGO, _CHICAGO, capitals=True),
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
    Family(
        "gost-r-7-0-5-2008-numeric",
        _GOST,
        {"webpage": "report"},
        frozenset({"report", "webpage", "document", "speech", "treaty"}),
        spans=True,
        year_and_day=frozenset({"webpage", *_PAPERS}),
    ),
    Family(
        "gost-r-7-0-5-2008-author-date",
        year_first=frozenset({"report", "webpage", "document", "speech", "treaty", *_PAPERS}),
        heading=3,
        title_words=5,
    ),
    Family(
        "gost-r-7-0-100-2018",
        spans=True,
        year_first=frozenset({"webpage", *_PAPERS}),
        heading=3,
        bodies_follow=True,
    ),
    # A reader's own. Without an address the author-date style prints a faulty ". ," for a report.
    Family("gost", _GOST, {"webpage": "document", "report": "document"}),
)


def family(style: Style) -> Family:
    """Return the family of a style; one of the reader's own is taken by its way of citing."""
    for known in _FAMILIES:
        if style.manner.startswith(known.prefix):
            return known
    is_numeric = style.kind is StyleKind.NUMERIC
    return Family("", spans=style.kind is StyleKind.NOTE, as_cited=is_numeric)


def adapted(item: Item, style: Style, lang: str, *, listed: bool = False) -> Item:
    """Return an item worded in `lang` as a style's family wants it, in a note or `listed`."""
    found = family(style)
    types = found.online if "URL" in item else found.offline
    made: dict[str, Any] = {**item, "type": types.get(item["type"], item["type"])}
    if "genre" in item and (found.capitals or (listed and found.capitals_listed)):
        made["genre"] = capital(item["genre"], lang)
    if found.title_words and "title-short" not in made:
        made["title-short"] = marks.shortened(made["title"], found.title_words)
    _place_authors(made, found)
    return made


def _place_authors(item: dict[str, Any], found: Family) -> None:
    """Put bodies, and persons that are too many for a heading, where the style names them."""
    authors = item.pop("author", ())
    bodies = [author["literal"] for author in authors if "literal" in author]
    if found.bodies_follow and bodies:
        item["authority"] = ", ".join(bodies)
        authors = [author for author in authors if "literal" not in author]
    if authors:
        is_heading = found.heading is None or len(authors) <= found.heading
        item["author" if is_heading else "contributor"] = authors
