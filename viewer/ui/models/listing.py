"""What a list of statements is an answer to; the pane's words about it come from here."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:  # the first list is no answer to a search
    from viewer.search.naming import Named
    from viewer.search.rescue import Correction


class Order(Enum):
    """How the statements of a list follow each other."""

    DATE = "date"
    RELEVANCE = "relevance"


class Listing(NamedTuple):
    """The question behind a list.

    `query` is what was searched, as typed, empty for none; `found` and `total` count the hits and
    the statements searched, where they are not the rows of the list; `is_capped` says that
    `found` is a lower bound; `is_scoped` that a period narrows the list; `is_filtered` that
    filters do; `is_asked` that something was typed that words or fields were read from.

    `corrections` are what was searched instead of words as typed, `left_out` what no statement has
    together with the rest (None where nothing had to be left out), `names` what was searched in
    other spellings too; `is_literal` says that the reader wanted no correction.
    """

    query: str = ""
    order: Order = Order.DATE
    found: int | None = None
    total: int | None = None
    is_capped: bool = False
    is_scoped: bool = False
    is_filtered: bool = False
    is_asked: bool = False
    corrections: tuple[Correction, ...] = ()
    left_out: tuple[str, ...] | None = None
    names: tuple[Named, ...] = ()
    is_literal: bool = False

    @property
    def is_search(self) -> bool:
        """Whether something was searched for."""
        return bool(self.query)

    @property
    def is_corrected(self) -> bool:
        """Whether something else was searched than what was typed."""
        return bool(self.corrections) or self.left_out is not None
