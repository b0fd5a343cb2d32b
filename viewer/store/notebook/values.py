"""What the reader's own data is made of: plain values that cross the layers."""

from __future__ import annotations

from dataclasses import dataclass

from viewer.store.facets import NOTHING_PICKED, Picks


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
