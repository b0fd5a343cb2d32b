"""The open collection: the one door through which everybody else asks."""

from __future__ import annotations

import sqlite3
from array import array
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from viewer.errors import (
    DamagedCollection,
    UnknownKind,
    UnknownPeriod,
    UnknownStatement,
    WithdrawnStatement,
)
from viewer.store import catalogues, listing
from viewer.store.connection import connect
from viewer.store.damage import reading
from viewer.store.facets import NOTHING_PICKED, SINGLE, Facet, Filter, Picks
from viewer.store.labels import labels_of
from viewer.store.narrowing import EVERYWHERE, Bounds, Narrowing, id_range
from viewer.store.records import Kind, Label, Period, StatementRow
from viewer.text.languages import Texts

if TYPE_CHECKING:
    from viewer.store.fulltext import FullText
    from viewer.store.values import Called
    from viewer.store.whole import Edition, Name, NameLink, Organ, Source, Statement

_STEPS = 20_000
"""Steps of SQLite's machine, a fifth of a millisecond or so, between looks for an interruption."""


class Library:
    """A collection file open for reading, used by the thread that opened it.

    Every method raises `DamagedCollection` where the file turns out to be broken.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        """Use `Library.open`."""
        self.path = path
        self._connection = connection
        self._is_interrupted = False
        self._listed: tuple[Narrowing, array[int]] | None = None
        self.collection = catalogues.read_collection(connection)

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open a collection.

        Raises:
            FileMissing, FileUnreadable, NotACollection, NewerCollection, DamagedCollection:
                see there.
        """
        connection = connect(path)
        try:
            return cls(path, connection)
        except (sqlite3.Error, TypeError, ValueError) as error:
            connection.close()
            raise DamagedCollection(path) from error

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        value: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def periods(self) -> tuple[Period, ...]:
        """Return the period tree in preorder; counts include the periods below."""
        return self._periods

    def kind(self, id: str) -> Kind:
        """Return the kind of an id.

        Raises:
            UnknownKind: there is none.
        """
        if id not in self._kinds:
            raise UnknownKind(id, ", ".join(self._kinds))
        return self._kinds[id]

    def kinds(self) -> tuple[Kind, ...]:
        """Return the kinds of statements in the collection's order."""
        return tuple(self._kinds.values())

    def stances(self) -> tuple[Label, ...]:
        """Return the stance codes in the collection's order."""
        return self._stances

    def evidences(self) -> tuple[Label, ...]:
        """Return the grades of evidence in the collection's order."""
        return self._evidences

    def editions(self) -> tuple[Edition, ...]:
        """Return the collection's editions, the newest first."""
        with reading(self.path):
            return catalogues.read_editions(self._connection)

    def organs(self) -> tuple[Organ, ...]:
        """Return every issuing body under its present name, in the collection's order."""
        from viewer.store import names  # see `statement_at`

        with reading(self.path):
            return names.read_all_organs(self._connection)

    def narrowing(
        self,
        period: str | None = None,
        picks: Picks = NOTHING_PICKED,
        filters: tuple[Filter, ...] = (),
    ) -> Narrowing:
        """Return where to look: in a period and those below it, among what picks and filters leave.

        What is wanted of a facet of which a statement has one value joins what is picked of it.

        Raises:
            UnknownPeriod: there is none of that id.
        """
        if period is not None and all(period != known.id for known in self._periods):
            raise UnknownPeriod(period, ", ".join(known.id for known in self._periods))
        joined = set(picks)
        others = []
        for wanted in filters:
            if wanted.facet is Facet.PERIOD:
                others.append(wanted._replace(values=self._with_those_below(wanted.values)))
            elif wanted.facet in SINGLE - {Facet.ID} and not wanted.is_excluded:
                joined |= {(wanted.facet, value) for value in wanted.values}
            else:
                others.append(wanted)
        within = None if period is None else self._with_those_below((period,))
        return Narrowing(within, frozenset(joined), tuple(others))

    def _with_those_below(self, periods: tuple[str, ...]) -> tuple[str, ...]:
        below = set(periods)
        for known in self._periods:
            if known.parent in below:
                below.add(known.id)
        return tuple(sorted(below))

    def numbers(self, period: str | None = None, picks: Picks = NOTHING_PICKED) -> array[int]:
        """Return the numbers of statements in date order; a period includes those below it.

        Raises:
            UnknownPeriod: there is none of that id.
        """
        return self.numbers_within(self.narrowing(period, picks))

    def numbers_within(self, narrowing: Narrowing) -> array[int]:
        """Return the numbers of statements that a narrowing leaves, in date order; only to read.

        The last answer is kept: the list that no search narrows comes back whenever one ends.
        """
        if narrowing == EVERYWHERE:
            return self._all_numbers
        if self._listed is None or self._listed[0] != narrowing:
            with reading(self.path):
                numbers = listing.read_numbers(self._connection, narrowing, self._bounds)
            self._listed = narrowing, numbers
        return self._listed[1]

    @cached_property
    def _all_numbers(self) -> array[int]:
        return array("q", range(1, self.collection.statements + 1))

    def rows(self, numbers: Sequence[int]) -> list[StatementRow]:
        """Return list rows in the order of `numbers`."""
        with reading(self.path):
            return listing.read_rows(self._connection, numbers)

    def ids(self, numbers: Sequence[int]) -> list[str]:
        """Return the ids of statements in the order of `numbers`; quicker than their rows."""
        with reading(self.path):
            return listing.read_ids(self._connection, numbers)

    def numbers_of(self, ids: Iterable[str]) -> dict[str, int]:
        """Return the numbers of those ids that a statement bears; the others: see `number_of`."""
        with reading(self.path):
            return listing.read_numbers_of(self._connection, ids)

    def titles(self, numbers: Iterable[int]) -> dict[int, Texts]:
        """Return the titles of statements by their numbers."""
        with reading(self.path):
            return listing.read_titles(self._connection, numbers)

    def number_of(self, id: str) -> int:
        """Return the number of a statement.

        Raises:
            UnknownStatement: no statement bears this id.
            WithdrawnStatement: the id was withdrawn.
        """
        with reading(self.path):
            number = listing.read_number(self._connection, id)
        if number is not None:
            return number
        if listing.is_withdrawn(self._connection, id):
            raise WithdrawnStatement(id, self.withdrawal(id).best())
        raise UnknownStatement(id)

    def withdrawal(self, id: str) -> Texts:
        """Return the reason for which a statement was withdrawn; empty where it was not."""
        return labels_of(self._connection, "withdrawn", id).get("reason", Texts())

    def statement(self, id: str) -> Statement:
        """Return one statement in full.

        Raises:
            UnknownStatement: no statement bears this id.
            WithdrawnStatement: the id was withdrawn.
        """
        return self.statement_at(self.number_of(id))

    def statement_at(self, number: int) -> Statement:
        """Return the statement of a number.

        Raises:
            UnknownStatement: there is none.
        """
        from viewer.store import statements  # the first list does without statements in full

        with reading(self.path):
            found = statements.read_statement(self._connection, number, self._kinds)
        if found is None:
            raise UnknownStatement(str(number))
        return found

    def names(self) -> tuple[NameLink, ...]:
        """Return every name of the gazetteer in short, in the collection's order."""
        from viewer.store import names  # see `statement_at`

        with reading(self.path):
            return names.read_links(self._connection)

    def name(self, id: str) -> Name | None:
        """Return a name with all its forms, or None where there is none of that id."""
        from viewer.store import names  # see `statement_at`

        with reading(self.path):
            return names.read_name(self._connection, id)

    def name_forms(self) -> dict[str, str]:
        """Return every spelling of every name, one a line, by id."""
        from viewer.store import names  # see `statement_at`

        with reading(self.path):
            return names.read_forms(self._connection)

    def mentioning(self, name: str) -> array[int]:
        """Return the numbers of the statements that mention a name (by id), in date order."""
        from viewer.store import names  # see `statement_at`

        with reading(self.path):
            return names.read_mentioning(self._connection, name)

    def mention_counts(self) -> dict[str, int]:
        """Return how many statements mention each name, those without any left out."""
        from viewer.store import names  # see `statement_at`

        with reading(self.path):
            return names.read_mention_counts(self._connection)

    def source(self, id: str) -> Source | None:
        """Return a source, or None where there is none of that id."""
        from viewer.store import sources  # see `statement_at`

        with reading(self.path):
            return sources.read_source(self._connection, id)

    def article(self) -> Source | None:
        """Return the article from which the collection grew, if there is one."""
        return self.source(self.collection.article) if self.collection.article else None

    def values(self, facet: Facet) -> Mapping[str, Called]:
        """Return a facet's values in the collection's order, each with its names in any language.

        The facets whose values are no catalogue (sides, dates, ids) have none.
        """
        from viewer.store import values  # see `statement_at`

        with reading(self.path):
            return values.read_values(self._connection, facet)

    def has_id(self, value: str) -> bool:
        """Tell whether some statement has an id, or one that begins so: a value of `Facet.ID`."""
        from viewer.store import values  # see `statement_at`

        with reading(self.path):
            return values.has_id_between(self._connection, *id_range(value))

    def interrupt(self) -> None:
        """Stop what is asked, also between two of its statements, until `resume`; from any thread.

        SQLite by itself forgets an interruption that comes while no statement runs.
        """
        self._is_interrupted = True
        self._connection.interrupt()

    def resume(self) -> None:
        """Answer again, from now on to be interrupted; for the thread that opened the library."""
        self._is_interrupted = False
        self._connection.set_progress_handler(lambda: self._is_interrupted, _STEPS)

    def close(self) -> None:
        """Close the file."""
        self._connection.close()

    @cached_property
    def _bounds(self) -> Bounds:
        return Bounds(lambda sql, values: self._connection.execute(sql, values).fetchall())

    @cached_property
    def fulltext(self) -> FullText:
        """Questions to the search index."""
        # The first list does without their tables.
        from viewer.store.fulltext import FullText
        from viewer.store.index import has_our_families

        tags, ours = self.collection.tags, has_our_families(self._connection)
        return FullText(self._connection, tags, self.path, has_families=ours)

    @cached_property
    def _periods(self) -> tuple[Period, ...]:
        with reading(self.path):
            return catalogues.read_periods(self._connection)

    @cached_property
    def _kinds(self) -> dict[str, Kind]:
        return {kind.id: kind for kind in catalogues.read_kinds(self._connection)}

    @cached_property
    def _stances(self) -> tuple[Label, ...]:
        return catalogues.read_vocabulary(self._connection, "stance")

    @cached_property
    def _evidences(self) -> tuple[Label, ...]:
        return catalogues.read_vocabulary(self._connection, "evidence")
