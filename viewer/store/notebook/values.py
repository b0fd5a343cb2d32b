"""What the reader's own data is made of: plain values that cross the layers."""

from __future__ import annotations

from dataclasses import dataclass, field

from viewer.store.facets import NOTHING_PICKED, Picks
from viewer.text.languages import Texts


@dataclass(frozen=True, slots=True)
class Search:
    """What was searched: the text typed, a period (empty for all), and what was picked.

    `order` is `relevance` or `date`; empty for whatever is chosen when it is made again.
    """

    text: str
    period: str = ""
    picks: Picks = NOTHING_PICKED
    order: str = ""


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A search under the name the reader gave it."""

    name: str
    search: Search


BasketKey = tuple[str, int | None]
"""A statement's id, and a segment (from 1) whose locator is cited; None for the whole statement."""


@dataclass(frozen=True, slots=True)
class BasketEntry:
    """A statement gathered to be cited, or one of its segments.

    `version` of the collection and `title`, in its languages, are as they were when it was
    gathered: they tell what it was should the collection lose it.
    """

    statement: str
    segment: int | None = None
    version: str = ""
    title: Texts = field(default_factory=Texts)

    @property
    def key(self) -> BasketKey:
        """What there is once in a basket."""
        return self.statement, self.segment
