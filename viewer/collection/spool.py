"""Compiled statements, kept on disk until all are known and can be numbered."""

from __future__ import annotations

import pickle
from collections.abc import Iterator
from dataclasses import dataclass
from operator import itemgetter
from typing import IO

from viewer.collection.compile import CompiledStatement
from viewer.store.rows import Rows


@dataclass(frozen=True, slots=True)
class Packed:
    """A compiled statement as bytes, with what its place in the order follows from."""

    id: str
    earliest: int
    latest: int
    date: str
    sense: str
    content: bytes


def pack(statement: CompiledStatement) -> Packed:
    """Turn a compiled statement into bytes."""
    content = pickle.dumps((statement.rows, statement.relations), pickle.HIGHEST_PROTOCOL)
    order = (statement.id, statement.earliest, statement.latest)
    return Packed(*order, statement.date, statement.sense, content)


class Spool:
    """A file of packed statements; in memory are only their order and their dates."""

    def __init__(self, file: IO[bytes]) -> None:
        """Use an empty file that can be read and written."""
        self._file = file
        self._order: list[tuple[int, int, str, int]] = []
        self.dates: set[tuple[str, str]] = set()

    def __len__(self) -> int:
        return len(self._order)

    def add(self, packed: Packed) -> None:
        """Write a statement to the end of the file."""
        place = self._file.tell()
        self._order.append((packed.earliest, packed.latest, packed.id, place))
        self.dates |= {(packed.date, packed.sense), (packed.date, "")}
        self._file.write(packed.content)

    def numbered(self) -> Iterator[Rows]:
        """Yield each statement's rows with its number, in the order of numbers; then be empty."""
        self._order.sort()
        numbers = {entry[2]: number for number, entry in enumerate(self._order, start=1)}
        for number, place in enumerate(map(itemgetter(3), self._order), start=1):
            self._file.seek(place)
            rows, relations = pickle.load(self._file)  # noqa: S301 - written by us a moment ago
            rows["relation"] = sorted((type_, numbers[target]) for type_, target in relations)
            yield {table: [(number, *row) for row in found] for table, found in rows.items()}
        self._file.truncate(0)
