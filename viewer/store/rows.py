"""What writers of a collection hand over: rows of values, by table."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

Value = str | int | None
Row = tuple[Value, ...]
Rows = Mapping[str, Sequence[Row]]
"""Table to rows, each in the order of the table's columns."""


@dataclass(frozen=True, slots=True)
class Content:
    """Everything that goes into a collection file.

    `catalogues` hold every table that fits into memory, whatever their order; `statements` give
    one statement's rows after the other, in the order of their numbers.
    """

    tags: tuple[str, ...]
    catalogues: Rows
    statements: Iterable[Rows]
    count: int
