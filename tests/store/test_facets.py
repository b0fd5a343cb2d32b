"""Narrowing by facets, and what each of their values would leave."""

from collections import Counter
from itertools import combinations
from pathlib import Path

import pytest

from viewer.store import narrowing
from viewer.store.facets import (
    COUNTED,
    NOTHING_PICKED,
    ONE_SIDED,
    SEVERAL_SIDES,
    Facet,
    Filter,
)
from viewer.store.library import Library
from viewer.store.narrowing import Narrowing
from viewer.store.whole import Statement


@pytest.fixture(name="library", scope="module")
def _library(corpus_db: Path):
    with Library.open(corpus_db) as library:
        yield library


@pytest.fixture(name="statements", scope="module")
def _statements(library: Library) -> list[Statement]:
    return [library.statement_at(number) for number in library.numbers()]


VALUES = {
    Facet.KIND: lambda one: {one.kind.id},
    Facet.ORGAN: lambda one: {organ.id for organ in one.organs},
    Facet.STANCE: lambda one: {stance for segment in one.segments for stance in segment.stances},
    Facet.EVIDENCE: lambda one: {one.evidence.value},
    Facet.SIDES: lambda one: {ONE_SIDED if one.is_one_sided else SEVERAL_SIDES},
    Facet.TITLE: lambda one: {one.official_title.lang} if one.official_title else set(),
    Facet.NAME: lambda one: {name.id for name in one.mentions},
    Facet.PLACE: lambda one: {name.id for name in one.places},
    Facet.PERSON: lambda one: {name.id for name in one.persons},
    Facet.ID: lambda one: {one.id},
}
"""What a statement has of a facet, read from the statement itself."""


def values(statement: Statement, facet: Facet) -> set[str]:
    return VALUES[facet](statement)


def fits(statement: Statement, picks) -> bool:
    """Tell whether a statement has one of the picked values of every facet."""
    wanted: dict[Facet, set[str]] = {}
    for facet, value in picks:
        wanted.setdefault(facet, set()).add(value)
    return all(values(statement, facet) & any_of for facet, any_of in wanted.items())


def all_picks(statements) -> list[tuple[Facet, str]]:
    found = {
        (facet, value)
        for statement in statements
        for facet in VALUES
        for value in values(statement, facet)
    }
    return sorted(found, key=str)


def test_the_small_collection_has_something_of_every_facet(statements) -> None:
    assert {facet for facet, _ in all_picks(statements)} == set(VALUES)


def test_every_one_and_two_picks_leave_what_has_them(library: Library, statements) -> None:
    picks = all_picks(statements)
    for chosen in [*((pick,) for pick in picks), *combinations(picks, 2)]:
        expected = [one.number for one in statements if fits(one, chosen)]
        assert library.numbers(picks=frozenset(chosen)).tolist() == expected, chosen


def test_counts_are_of_what_the_other_facets_leave(library: Library, statements) -> None:
    picks = all_picks(statements)
    for chosen in [(), *((pick,) for pick in picks), *combinations(picks, 2)]:
        counts = library.fulltext.counts_by_facet(None, Narrowing(None, frozenset(chosen)))
        for facet in COUNTED:
            others = [pick for pick in chosen if pick[0] is not facet]
            expected = Counter(
                value
                for statement in statements
                if fits(statement, others)
                for value in values(statement, facet)
            )
            assert counts[facet] == expected, (chosen, facet)


def test_a_period_and_words_narrow_counts(library: Library, statements) -> None:
    period = next(p for p in library.periods() if p.parent is None and p.statements)
    inside = set(library.numbers(period.id))
    counts = library.fulltext.counts_by_facet(None, library.narrowing(period.id))
    expected = Counter(one.kind.id for one in statements if one.number in inside)
    assert counts[Facet.KIND] == expected
    words = '"azerbaijan" OR "azərbaycan"'
    found = set(library.fulltext.newest(words))
    assert found
    counts = library.fulltext.counts_by_facet(words)
    assert counts[Facet.KIND] == Counter(one.kind.id for one in statements if one.number in found)
    assert library.fulltext.facets_of(sorted(found)) == counts
    assert not counts.is_capped


def test_of_very_many_the_newest_are_counted(
    library: Library, statements, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = '"azerbaijan" OR "azərbaycan"'
    found = set(library.fulltext.newest(words, limit=2))
    monkeypatch.setattr("viewer.store.facets.CAP", 2)
    counts = library.fulltext.counts_by_facet(words)
    assert counts.is_capped
    assert counts[Facet.KIND] == Counter(one.kind.id for one in statements if one.number in found)


def test_words_are_found_among_what_is_picked(library: Library, statements) -> None:
    words = '"azerbaijan" OR "azərbaycan"'
    found = set(library.fulltext.newest(words))
    for pick in all_picks(statements):
        narrowing = Narrowing(None, frozenset({pick}))
        expected = sorted(n for n in found if fits(statements[n - 1], [pick]))
        assert sorted(library.fulltext.newest(words, narrowing)) == expected
        assert sorted(n for n, _ in library.fulltext.ranked(words, narrowing)) == expected
        periods = Counter(statements[n - 1].period for n in expected)
        assert library.fulltext.counts_by_period(words, narrowing) == periods


def test_nothing_picked_narrows_nothing() -> None:
    assert Narrowing().conditions() == "1"
    assert Narrowing(None, NOTHING_PICKED).values() == {}


def test_days_are_read_in_an_index_and_dates_bound_the_rows(library: Library, statements) -> None:
    plan = library._connection.execute(
        f"EXPLAIN QUERY PLAN {narrowing._LONGEST}", {"open_end": 1}
    ).fetchall()
    assert "COVERING INDEX" in plan[0][3]
    for text in ("1993-05", "<1994", ">2020-11-10", "1991..", "..1992", "1800", "[1991,2020]"):
        wanted = Narrowing(None, NOTHING_PICKED, (Filter(Facet.DATE, (text,)),))
        first, last = library._bounds.of(wanted)
        found = library.numbers_within(wanted)
        assert all(first <= number <= last for number in found), text
        always = Filter(Facet.DATE, ("0000..9999",))
        everything = Narrowing(None, NOTHING_PICKED, (*wanted.filters, always))
        assert library.numbers_within(everything) == found
    outside = Narrowing(None, NOTHING_PICKED, (Filter(Facet.DATE, ("2020",)),))
    assert library._bounds.of(outside)[0] > 1, "what is long past is not read"
