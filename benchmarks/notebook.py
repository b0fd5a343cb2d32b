"""Times the reader's own data: `python -m benchmarks.notebook`.

Prints medians: opening a notebook (also the first time ever, which makes it), one search remembered
on the disk, reading forty, against a bare commit of SQLite with the same settings.
"""

import sqlite3
import statistics
import tempfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from time import perf_counter

from viewer.notebook.notebook import Notebook
from viewer.store.notebook.values import Search

WRITES = 200


def timed(work: Callable[[], object]) -> float:
    """Return the milliseconds that some work takes."""
    started = perf_counter()
    work()
    return 1000 * (perf_counter() - started)


def measure_file(folder: Path) -> None:
    """Time opening, writing and reading."""
    path = folder / "notebook.db"
    made = timed(lambda: Notebook.open(path).close())
    print(f"made, ms: {made:.1f} (the first time ever, with sqlite_utils)")
    opening = [timed(lambda: Notebook.open(path).close()) for _ in range(20)]
    with Notebook.open(path) as notebook:
        history = notebook.history("oic")
        writes = [
            timed(lambda n=number: history.remember(Search(f"search {n}")))
            for number in range(WRITES)
        ]
        reads = [timed(history.recent) for _ in range(WRITES)]
    with closing(sqlite3.connect(folder / "bare.db", isolation_level=None)) as bare:
        bare.execute("PRAGMA journal_mode = WAL")
        bare.execute("PRAGMA synchronous = FULL")
        bare.execute("CREATE TABLE t (text)")
        commits = [timed(lambda: bare.execute("INSERT INTO t VALUES ('x')")) for _ in range(WRITES)]
    for name, values in (
        ("opened", opening),
        ("a search remembered", writes),
        ("a bare commit", commits),
        ("forty read", reads),
    ):
        print(f"{name}, ms: {statistics.median(values):.2f}; longest {max(values):.1f}")


def main() -> None:
    """Measure everything."""
    with tempfile.TemporaryDirectory() as folder:
        measure_file(Path(folder))


if __name__ == "__main__":
    main()
