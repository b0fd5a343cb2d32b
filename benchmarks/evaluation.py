"""How well the search finds what a reader means: `python -m benchmarks.evaluation`.

    python -m benchmarks.evaluation [--set-aside] [--without PART] [--db FILE] [--quiet]

Asks every query of `benchmarks/queries/open.yaml` as the window does (its last word may go on) and
compares the first hits with the statements that are wanted. Prints recall at 10, precision at 5 and
mean reciprocal rank (defined in `benchmarks/metrics.py`) with 95 % intervals, in all, by language
and by difficulty; then each query that misses something: what is missing, and at which place it
stands if anywhere. `--set-aside` asks the queries that nobody may tune to. `--without` takes a part
of the search away: `families`, `names`, `rescue`, `tiers` or `prefix`; `all` takes all of them.
What then is left is FTS5 with our folding of letters.
"""

import argparse
import platform
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import yaml

from benchmarks.metrics import FIRST, Score, mean, score
from benchmarks.parts import PARTS, engine
from viewer import paths
from viewer.search.engine import Engine
from viewer.store.library import Library

QUERIES = Path(__file__).parent / "queries"
FIGURES: dict[str, Callable[[Score], float]] = {
    "recall at 10": lambda one: one.recall,
    "precision at 5": lambda one: one.precision,
    "reciprocal rank": lambda one: one.reciprocal,
}


@dataclass(frozen=True)
class Asked:
    """A query with what it got; `places` are those of wanted statements that were found."""

    query: str
    lang: str
    difficulty: str
    wanted: frozenset[str]
    score: Score
    places: dict[str, int]
    hits: int


def main() -> None:
    """Ask and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--set-aside", action="store_true")
    parser.add_argument("--without", choices=[*PARTS, "all"], action="append", default=[])
    parser.add_argument("--db", type=Path, default=paths.shipped_collection())
    parser.add_argument("--quiet", action="store_true", help="do not list what is missed")
    options = parser.parse_args()
    without = frozenset(PARTS if "all" in options.without else options.without)
    file = QUERIES / ("set-aside.yaml" if options.set_aside else "open.yaml")
    with Library.open(options.db) as library:
        searching = engine(library, without)
        asked = [ask(searching, entry, without) for entry in read(file)]
        print(f"{file.name}: {len(asked)} queries, {library.collection.statements} statements")
    print(f"Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}", end="")
    print(f", without {', '.join(sorted(without))}" if without else "")
    print_table(asked)
    if not options.quiet:
        print_misses(asked)


def read(file: Path) -> list[dict]:
    """Read the queries of a file.

    Raises:
        ValueError: a query wants nothing.
    """
    entries = yaml.safe_load(file.read_text("utf-8"))
    for entry in entries:
        if not entry["wanted"]:
            raise ValueError(f"{file.name}: {entry['query']} wants nothing")
    return entries


def ask(searching: Engine, entry: dict, without: frozenset[str]) -> Asked:
    """Ask one query."""
    query = searching.read(
        entry["query"], is_typing="prefix" not in without, is_literal="rescue" in without
    )
    hits = [hit.id for hit in searching.hits(searching.run(query))]
    wanted = frozenset(entry["wanted"])
    places = {id_: place for place, id_ in enumerate(hits, start=1) if id_ in wanted}
    return Asked(
        entry["query"],
        entry["lang"],
        entry["difficulty"],
        wanted,
        score(hits, wanted),
        places,
        len(hits),
    )


def print_table(asked: list[Asked]) -> None:
    """Print the means of all queries, of each language and of each difficulty."""
    print(f"{'':20}{'n':>4}  " + "".join(f"{name:27}" for name in FIGURES) + "nothing found")
    for name, part in parts(asked):
        scores = [one.score for one in part]
        cells = "".join(f"{mean(scores, figure)!s:27}" for figure in FIGURES.values())
        print(f"{name:20}{len(part):4}  {cells}{sum(not one.hits for one in part):5}")


def parts(asked: list[Asked]) -> Iterator[tuple[str, list[Asked]]]:
    """Yield the rows of the table."""
    yield "all", asked
    for lang in ordered(one.lang for one in asked):
        yield lang, [one for one in asked if one.lang == lang]
    for difficulty in ordered(one.difficulty for one in asked):
        yield difficulty, [one for one in asked if one.difficulty == difficulty]


def ordered(values: Iterable[str]) -> list[str]:
    """Return values once, in the order in which they come."""
    return list(dict.fromkeys(values))


def print_misses(asked: list[Asked]) -> None:
    """Print what is not among the first ten although it could be, or not before others."""
    print("\nmissed:")
    for one in asked:
        if one.score.recall < 1 or one.score.precision < 1:
            late = sorted(place for place in one.places.values() if place > FIRST)
            lost = sorted(one.wanted - one.places.keys())
            print(f"  {one.query}  ({one.lang}, {one.difficulty}; {one.hits} hits)")
            print(f"    recall {one.score.recall:.0%}, precision {one.score.precision:.0%}", end="")
            print(f"; late: {', '.join(map(str, late))}" if late else "", end="")
            print(f"; not found: {', '.join(lost)}" if lost else "")


if __name__ == "__main__":
    main()
