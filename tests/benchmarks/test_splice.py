"""Collections spliced for benchmarks are like any other: right, and the same each time."""

from pathlib import Path

import pytest

from benchmarks.splice import Splicer, write_database, write_source
from viewer.collection.build import build
from viewer.collection.check import check_source
from viewer.store.library import Library

COUNT = 60


def nobody(_stage: str, _done: int, _total: int) -> None:
    """Hear of progress and do nothing."""


@pytest.mark.parametrize("is_brief", [True, False])
def test_both_outputs_are_one_collection_without_a_fault(tmp_path: Path, is_brief: bool) -> None:
    source = write_source(tmp_path / "source", COUNT, is_brief=is_brief)
    straight, built = tmp_path / "straight.db", tmp_path / "built.db"
    write_database(straight, COUNT, is_brief=is_brief)
    assert check_source(source) == []
    build(source, built, nobody)
    assert built.read_bytes() == straight.read_bytes()


def test_a_statement_follows_from_its_number_alone() -> None:
    assert Splicer(is_brief=True).statement(7) == Splicer(is_brief=True).statement(7)
    assert Splicer(is_brief=True).statement(7) != Splicer(is_brief=True, seed=1).statement(7)


def test_three_words_in_a_hundred_are_new(tmp_path: Path) -> None:
    write_database(tmp_path / "many.db", 300)
    shipped, spliced = (
        vocabulary(path) for path in (Path(__file__).parents[2] / "data.db", tmp_path / "many.db")
    )
    new = sum(count for word, count in spliced.items() if word not in shipped)
    assert 0.01 < new / sum(spliced.values()) < 0.045


def vocabulary(path: Path) -> dict[str, int]:
    """Return how often each Azerbaijani word stands in the statements' texts."""
    counts: dict[str, int] = {}
    with Library.open(path) as library:
        numbers = library.numbers()
        for passages in library.fulltext.passages(numbers).values():
            for passage in passages:
                if passage.lang == "az" and passage.field == "text":
                    for word in passage.text.lower().split():
                        counts[word] = counts.get(word, 0) + 1
    return counts
