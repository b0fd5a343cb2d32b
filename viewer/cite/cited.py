"""What the citation engine is asked for: items, cites of them, and the format of the answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, TypeAlias

Item: TypeAlias = Mapping[str, Any]
"""One work in CSL-JSON (CSL 1.0.2, "Appendix IV - Variables"); `id` and `type` are needed."""


class Format(StrEnum):
    """How a citation is written down: bare text, inline HTML, or the body of an RTF paragraph."""

    TEXT = "text"
    HTML = "html"
    RTF = "rtf"


class Label(StrEnum):
    """What a locator counts (CSL 1.0.2, "Locators")."""

    ACT = "act"
    APPENDIX = "appendix"
    ARTICLE = "article-locator"
    BOOK = "book"
    CANON = "canon"
    CHAPTER = "chapter"
    COLUMN = "column"
    ELOCATION = "elocation"
    EQUATION = "equation"
    FIGURE = "figure"
    FOLIO = "folio"
    ISSUE = "issue"
    LINE = "line"
    NOTE = "note"
    OPUS = "opus"
    PAGE = "page"
    PARAGRAPH = "paragraph"
    PART = "part"
    RULE = "rule"
    SCENE = "scene"
    SECTION = "section"
    SUB_VERBO = "sub-verbo"
    SUPPLEMENT = "supplement"
    TABLE = "table"
    TIMESTAMP = "timestamp"
    TITLE = "title-locator"
    VERSE = "verse"
    VOLUME = "volume"


@dataclass(frozen=True, slots=True)
class Cite:
    """One work as it is cited in one place; without a locator the whole work is meant."""

    item: Item
    locator: str = ""
    label: Label = Label.PAGE


class Works:
    """Items under ids of our own, "0", "1" ...: whatever the items' ids are, these are safe keys.

    Items that bear the same id are one work.
    """

    def __init__(self, items: Sequence[Item]) -> None:
        self._ids: dict[str, str] = {}
        self.items: list[dict[str, Any]] = []
        for item in items:
            id_ = str(item["id"])
            if id_ not in self._ids:
                self._ids[id_] = str(len(self._ids))
                self.items.append({**item, "id": self._ids[id_]})

    def id_of(self, item: Item) -> str:
        """Return our id of an item."""
        return self._ids[str(item["id"])]

    def original(self, id_: str) -> str:
        """Return the item's own id, or nothing where `id_` is none of ours."""
        return next((given for given, ours in self._ids.items() if ours == id_), "")

    def cite(self, cite: Cite) -> dict[str, str]:
        """Return a cite as the engine takes it."""
        if not cite.locator:
            return {"id": self.id_of(cite.item)}
        return {"id": self.id_of(cite.item), "locator": cite.locator, "label": cite.label.value}
