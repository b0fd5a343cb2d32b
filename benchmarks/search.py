"""How long the search worker takes for a keystroke: `python -m benchmarks.search [--db FILE]`.

Each query is typed letter by letter. A keystroke is what the worker does for it: read the query,
find the statements, cut the snippets of the rows in sight in every language. Each round begins
with a newly opened file, as the window does; the figures are of all rounds together.
"""

import argparse
import platform
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter_ns

from viewer import paths
from viewer.search.engine import Engine
from viewer.store.library import Library

ROWS_IN_SIGHT = 12

QUERIES = {
    "az": (
        "azərbaycan ərazi bütövlüyü",
        "isgal olunmus eraziler",
        "xocalı soyqırımı",
        "dağlıq qarabağ",
        "İKT baş katibi",
        '"təşkilatın baş katibi',
        "az:ermənistan -silahlı",
    ),
    "ru": (
        "территориальная целостность азербайджана",
        "осудил оккупацию",
        "ходжалы",
        "организация исламского сотрудничества",
        "генеральный секретарь",
        "беженцев OR переселенцев",
    ),
    "en": (
        "territorial integrity of azerbaijan",
        "condemned the occupation",
        "khojaly massacre",
        "islamic cooperation",
        "contact group",
        "resolution 51/47-POL",
        "oic-2020-11",
    ),
    "fields": (
        "kind:resolution date:<1994",
        "дата:2020-09..2020-11 вид:заявление осуждает",
        "növ:qətnamə şəxs:əliyev azərbaycan",
        "organ:oic -place:baku title:territorial",
        "mentions:shusha date:>2020-11-10",
    ),
}


def main() -> None:
    """Measure and print."""
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("--db", type=Path, default=paths.shipped_collection())
    reader.add_argument("--rounds", type=int, default=5)
    options = reader.parse_args()
    times: dict[str, list[int]] = {lang: [] for lang in QUERIES}
    for _ in range(options.rounds):
        with Library.open(options.db) as library:
            statements = library.collection.statements
            for lang, queries in QUERIES.items():
                times[lang] += keystrokes(library, queries)
    print(f"{statements} statements, {options.rounds} rounds")
    print(f"Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}")
    print(f"{'':8}{'keys':>6}{'p50':>8}{'p95':>8}{'p99':>8}{'max':>8}   milliseconds")
    together = [time for measured in times.values() for time in measured]
    for lang, measured in (*times.items(), ("all", together)):
        print(row(lang, measured))


def keystrokes(library: Library, queries: tuple[str, ...]) -> Iterator[int]:
    """Type the queries; yield the nanoseconds of each letter from the second on."""
    engine = Engine(library)
    for typed in queries:
        for end in range(2, len(typed) + 1):
            start = perf_counter_ns()
            query = engine.read(typed[:end], is_typing=True)
            results = engine.run(query)
            engine.snippets(query, results.numbers[:ROWS_IN_SIGHT])
            yield perf_counter_ns() - start


def row(name: str, measured: list[int]) -> str:
    """Return one line of the table."""
    ordered = sorted(measured)
    cells = [ordered[min(len(ordered) - 1, len(ordered) * part // 100)] for part in (50, 95, 99)]
    figures = "".join(f"{cell / 1e6:8.2f}" for cell in (*cells, ordered[-1]))
    return f"{name:8}{len(ordered):6}{figures}"


if __name__ == "__main__":
    main()
