"""Figures by which the search is judged."""

import pytest

from benchmarks.metrics import Score, mean, score
from benchmarks.parts import PARTS, engine
from viewer import paths
from viewer.store.library import Library


def ids(letters):
    return list(letters)


@pytest.mark.parametrize(
    ("hits", "wanted", "recall", "precision", "reciprocal"),
    [
        ("abc", "abc", 1, 1, 1),
        ("", "a", 0, 0, 0),
        ("xyz", "a", 0, 0, 0),
        ("xa", "a", 1, 1, 1 / 2),
        ("xyzuva", "a", 1, 0, 1 / 6),  # among ten, not among five
        ("xyzuvwrstqa", "a", 0, 0, 1 / 11),  # the eleventh
        ("axb", "abcd", 2 / 4, 2 / 4, 1),  # four could stand among the first five
        ("axbycd", "abcdef", 4 / 6, 3 / 5, 1),
        ("abcdefghij", "abcdefghijklm", 1, 1, 1),  # ten are all that ten can hold
        ("abcdefghix", "abcdefghijklm", 9 / 10, 1, 1),
    ],
)
def test_a_query_is_scored(hits, wanted, recall, precision, reciprocal):
    assert score(ids(hits), set(wanted)) == Score(recall, precision, reciprocal)


def test_a_mean_lies_in_its_interval_and_is_the_same_each_time():
    scores = [score(ids("xa"), {"a"})] * 30 + [score(ids("x"), {"a"})] * 10
    found = mean(scores, lambda one: one.recall)
    assert found.value == 0.75
    assert 0.55 < found.low < 0.7
    assert 0.8 < found.high < 0.95
    assert mean(scores, lambda one: one.recall) == found


def test_what_never_differs_has_no_width():
    found = mean([score(ids("a"), {"a"})] * 5, lambda one: one.precision)
    assert (found.low, found.value, found.high) == (1, 1, 1)


@pytest.mark.parametrize(("part", "query"), [("families", "qaçqınların"), ("names", "Kirovabad")])
def test_a_part_taken_away_is_missed(part, query):
    assert part in PARTS
    found = {}
    for without in (frozenset(), frozenset({part})):
        with Library.open(paths.shipped_collection()) as library:
            searching = engine(library, without)
            found[without] = searching.run(searching.read(query)).total
    assert found[frozenset()] > found[frozenset({part})]


def test_without_tiers_the_same_is_found_in_another_order():
    orders = []
    for without in (frozenset(), frozenset({"tiers"})):
        with Library.open(paths.shipped_collection()) as library:
            searching = engine(library, without)
            orders.append(list(searching.run(searching.read("Şuşaya")).numbers))
    assert sorted(orders[0]) == sorted(orders[1])
    assert orders[0] != orders[1]
