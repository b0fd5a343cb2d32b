"""What the basket's window asks of its worker, and what it is answered: plain values."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from viewer.cite.engine import Progress
from viewer.cite.export import Exporter
from viewer.cite.formats import ExportFormat
from viewer.cite.payload import CitationRequest, Payload, SaveRequest
from viewer.errors import SalnameError
from viewer.store.library import Library
from viewer.store.notebook.values import BasketKey


@dataclass(frozen=True, slots=True)
class ShowRequest:
    """Entries to be shown as each would be cited, in `like`'s style and language.

    A style that `is_numeric` gives a number to each, which is left out: it counts in the list only.
    """

    keys: tuple[BasketKey, ...]
    like: CitationRequest
    is_numeric: bool = False


@dataclass(frozen=True, slots=True)
class ListRequest:
    """Entries to be made one list, for the clipboard or in a format for a file."""

    keys: tuple[BasketKey, ...]
    like: CitationRequest
    format: ExportFormat | None = None
    path: Path | None = None


@dataclass(frozen=True, slots=True)
class Shown:
    """How some entries of a request are cited, or why they cannot be."""

    request: ShowRequest
    citations: tuple[tuple[BasketKey, str | SalnameError], ...]


@dataclass(frozen=True, slots=True)
class Ordered:
    """The entries of a request in the order of the style's list; what cannot be cited last."""

    request: ShowRequest
    keys: tuple[BasketKey, ...]


@dataclass(frozen=True, slots=True)
class Made:
    """A list: its payload, None where it was written to its file or stopped, or what failed."""

    request: ListRequest
    result: Payload | SalnameError | None
    is_stopped: bool = False


class Gathered(Protocol):
    """What cites the basket, in the thread that made it."""

    def cite(self, request: CitationRequest, progress: Progress | None = None) -> Payload:
        """Return the finished citation."""

    def order(self, request: CitationRequest) -> list[BasketKey]:
        """Return the targets of a request in the order of the style's list."""

    def save(self, request: SaveRequest, progress: Progress | None = None) -> None:
        """Write a file."""


@contextmanager
def open_gathered(path: Path) -> Iterator[Gathered]:
    """Open a collection and what cites from it."""
    with Library.open(path) as library, closing(Exporter(library)) as citer:
        yield citer
