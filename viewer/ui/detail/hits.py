"""The places in a statement that match the search, in reading order across the columns."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from viewer.text.spans import Span
from viewer.ui.detail.column import Column
from viewer.ui.detail.offsets import Offsets

Marks = Callable[[str, str | None], Sequence[Span]]
"""Returns the marked spans of a text in a language, or in none that is known."""


@dataclass(frozen=True, slots=True)
class Place:
    """A hit: a stretch of a column's document; `lang` is empty outside the texts."""

    column: Column
    start: int
    end: int
    lang: str


Bearing = tuple[str, int]
"""A hit's language and how many of that language stand before it."""


class Hits:
    """All hits of a statement and the current one, painted as marks in the columns."""

    def __init__(self) -> None:
        self._places: list[Place] = []
        self._current: int | None = None

    def __len__(self) -> int:
        return len(self._places)

    def __iter__(self) -> Iterator[Place]:
        return iter(self._places)

    @property
    def number(self) -> int:
        """The current hit's number from 1; 0 before the first was asked for."""
        return 0 if self._current is None else self._current + 1

    @property
    def current(self) -> Place | None:
        """The hit the reader jumped to last."""
        return None if self._current is None else self._places[self._current]

    @property
    def bearing(self) -> Bearing | None:
        """The current hit as it is known again when the same text is laid out anew."""
        current = self.current
        if current is None:
            return None
        before = self._places[: self._current]
        return current.lang, sum(place.lang == current.lang for place in before)

    def index_of(self, bearing: Bearing | None) -> int | None:
        """Return where the hit of a bearing stands now, counted from 0; None where it is gone."""
        if bearing is None:
            return None
        lang, number = bearing
        same = (at for at, place in enumerate(self._places) if place.lang == lang)
        return next(islice(same, number, None), None)

    def find(
        self, rows: Iterable[Sequence[Column]], marks: Marks | None, passed_over: Collection[str]
    ) -> None:
        """Look for hits in columns; paragraphs that read as one of `passed_over` have none."""
        rows = list(rows)
        self._current = None
        self._places = []
        if marks:
            for row in rows:
                self._places += _places(row, marks, passed_over)
        self.paint(column for row in rows for column in row)

    def paint(self, columns: Iterable[Column]) -> None:
        """Paint the marks in the palette's colours of the moment."""
        current = self.current
        for column in columns:
            spans = [(hit.start, hit.end) for hit in self._places if hit.column is column]
            is_here = current is not None and current.column is column
            column.mark(spans, (current.start, current.end) if current and is_here else None)

    def step(self, by: int, columns: Iterable[Column]) -> Place | None:
        """Go `by` hits on, round the end; return the hit reached, None where there is none."""
        if not self._places:
            return None
        start = self._current if self._current is not None else (-1 if by > 0 else 0)
        self.go_to((start + by) % len(self._places), columns)
        return self.current

    def go_to(self, index: int | None, columns: Iterable[Column]) -> None:
        """Make a hit, counted from 0, the current one, or none."""
        self._current = index
        self.paint(columns)


def _places(row: Sequence[Column], marks: Marks, passed_over: Collection[str]) -> Iterator[Place]:
    """Yield the hits of columns side by side: paragraph by paragraph, then column by column."""
    count = max((column.document().blockCount() for column in row), default=0)
    for number in range(count):
        for column in row:
            block = column.block_of(number)
            if not block.isValid():
                continue
            if column.blocks:
                text, lead, lang = _own_text(column, number)
            else:
                text, lead, lang = block.text(), 0, ""
            if not text or text in passed_over:
                continue
            offsets = Offsets(text)
            at = block.position() + lead
            for span in marks(text, lang or None):
                start, end = offsets.to_document(span.start), offsets.to_document(span.end)
                yield Place(column, at + start, at + end, lang)


def _own_text(column: Column, number: int) -> tuple[str, int, str]:
    if number >= len(column.blocks):
        return "", 0, ""
    block = column.blocks[number]
    return block.text, block.lead, block.lang
