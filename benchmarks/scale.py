"""Building and searching collections of many sizes, against SQLite's usual set-up and Recoll.

    python -m benchmarks.scale [COUNT ...] [--folder FOLDER] [--rounds N] [--no-recoll]

Measures the shipped collection, then spliced ones (`benchmarks/splice.py`, brief) of COUNT
statements, made in FOLDER and left there. A line each for: building; filling the vocabulary anew;
the search worker's whole answer to every letter from the second on of 60 queries (list, marks and
snippets of the rows in sight), with the file in memory and cold; its counts of periods and facets,
which come later and can be interrupted; its answer to queries by fields and to words that no text
has; and the references asked the same, once a letter or, for Recoll, once a query. Warm is each
round with a new session after one round not counted; cold is each query with a new connection to a
file whose pages were dropped (posix_fadvise).

All milliseconds are wall time; CPU is the process's own, which other work on the machine does not
change as much.
"""

import argparse
import multiprocessing
import os
import platform
import resource
import shutil
import sqlite3
import sys
import tempfile
from collections.abc import Callable, Iterable
from contextlib import closing
from functools import partial
from pathlib import Path
from time import perf_counter, perf_counter_ns, process_time, process_time_ns

from benchmarks.references import Recoll, UsualIndex, find_usual
from benchmarks.splice import write_database
from viewer import paths
from viewer.search.engine import Engine
from viewer.search.query import parse
from viewer.store.index import fill_terms
from viewer.store.library import Library
from viewer.ui.search_session import CountRequest, SearchRequest, SearchSession

ROWS_IN_SIGHT = 12
RECOLL_UP_TO = 100_000
"""Recoll's index of a million files takes hours."""

TAGS = ("az", "ru", "en")
QUERIES = {
    "az": (
        "azərbaycan ərazi bütövlüyü", "isgal olunmus eraziler", "xocalı soyqırımı",
        "dağlıq qarabağ", "İKT baş katibi", '"təşkilatın baş katibi', "az:ermənistan -silahlı",
        "qətnamə", "atəşkəs", "qaçqınlar", "Şuşa", "təcavüz", "laçın kəlbəcər", "məscidlərin",
        "nazirlər şurası", "minsk qrupu", "bakıda keçirilən", "humanitar yardım", "sülh sazişi",
        "dekabr 1994",
    ),
    "ru": (
        "территориальная целостность азербайджана", "осудил оккупацию", "ходжалы",
        "организация исламского сотрудничества", "генеральный секретарь",
        "беженцев OR переселенцев", "резолюция", "агрессия армении", "контактная группа",
        "прекращение огня", "шуша", "вывод войск", "культурное наследие", "совет министров",
        "заявление", "минные поля", "нагорный карабах", "мирный договор", "саммит в касабланке",
        "помощь пострадавшим",
    ),
    "en": (
        "territorial integrity of azerbaijan", "condemned the occupation", "khojaly massacre",
        "islamic cooperation", "contact group", "resolution 51/47-POL", "oic-2020-11",
        "ceasefire", "the", "shusha declaration", "secretary general", "mosques destroyed",
        "refugees and displaced persons", "withdrawal of forces", "minsk group", "landmines",
        "peace treaty", "casablanca summit", "heritage", "humanitarian aid",
    ),
}  # fmt: skip
TYPED = [
    (lang, query[:end])
    for lang, queries in QUERIES.items()
    for query in queries
    for end in range(2, len(query) + 1)
]
ASKED = [(lang, query) for lang, queries in QUERIES.items() for query in queries]

HEAD = f"{'':34}{'n':>6}{'p50':>9}{'p95':>9}{'p99':>9}{'max':>9}{'CPU p95':>9}"


class Times:
    """Wall and CPU nanoseconds of one thing done many times."""

    def __init__(self, name: str) -> None:
        self.name = name
        self._wall: list[int] = []
        self._cpu: list[int] = []

    def take(self, work: Callable[[], object]) -> None:
        """Do it once."""
        wall, cpu = perf_counter_ns(), process_time_ns()
        work()
        self._wall.append(perf_counter_ns() - wall)
        self._cpu.append(process_time_ns() - cpu)

    def __str__(self) -> str:
        wall = sorted(self._wall)
        cells = [quantile(wall, part) for part in (50, 95, 99, 100)]
        cells.append(quantile(sorted(self._cpu), 95))
        figures = "".join(f"{cell / 1e6:9.2f}" for cell in cells)
        return f"{self.name:34}{len(wall):6}{figures}"

    def over(self, other: "Times") -> str:
        """Return the ratio of medians and of 95th percentiles to another's."""
        ratios = (
            quantile(sorted(self._wall), part) / quantile(sorted(other._wall), part)
            for part in (50, 95)
        )
        return "{:.2f} (p50), {:.2f} (p95)".format(*ratios)


def quantile(ordered: list[int], part: int) -> int:
    """Return a percentile."""
    return ordered[min(len(ordered) - 1, len(ordered) * part // 100)]


FIELDS = (
    "date:1993", "date:<1994 xocalı", "date:2020-09..2020-11", "date:2020 sülh", "kind:resolution",
    "növ:qətnamə azərbaycan", "kind:visit,meeting саммит", "organ:oic-cfm",
    "organ:oic-cfm -kind:resolution", "evidence:text ceasefire", "place:baku",
    "person:hissein-brahim-taha", "period:war-2020 мина", "stance:condemns",
    "title:xocalı", "symbol:51/47", "id:oic-2020*", "name:shusha heritage",
)  # fmt: skip
"""Fields alone and with words: many of them leave very many statements."""

UNKNOWN = (
    "işgql", "ishgal", "i.]al", "fpth,fql;fy", "htpjk.wbz", "rezolyutsiya", "occupaton",
    "территоральная", "Khankandi", "югюф", "qwertyuiop", "xocalı olimpiada",
)  # fmt: skip
"""Words that no text has: slips, other letters, other keyboards, other sounds, and nonsense."""


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("counts", metavar="COUNT", type=int, nargs="*")
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--no-recoll", action="store_true")
    options = parser.parse_args()
    print(f"Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}, ", end="")
    print(f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}, milliseconds")
    with tempfile.TemporaryDirectory() as passing:
        folder = options.folder or Path(passing)
        folder.mkdir(parents=True, exist_ok=True)
        measure(Path(shutil.copy(paths.shipped_collection(), folder / "shipped.db")), options)
        for count in options.counts:
            file = folder / f"spliced-{count}.db"
            if not file.exists():
                in_fresh_process(build, file, count)
            measure(file, options)


def build(file: Path, count: int) -> None:
    """Splice a collection and print what it took."""
    started = perf_counter()
    write_database(file, count, is_brief=True)
    seconds, own = perf_counter() - started, process_time()
    workers = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = own + workers.ru_utime + workers.ru_stime
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000
    print(
        f"\nspliced {count:,}: {seconds:.0f} s, CPU {cpu:.0f} s, "
        f"{file.stat().st_size / 1e6:,.0f} MB, peak memory {peak:.0f} MB"
    )


def measure(file: Path, options: argparse.Namespace) -> None:
    """Print everything about one collection."""
    in_fresh_process(measure_vocabulary, file)
    in_fresh_process(measure_search, file, options.rounds, not options.no_recoll)


def in_fresh_process(work: Callable[..., None], *arguments: object) -> None:
    """Run a measurement by itself, so that its memory is its own."""
    process = multiprocessing.get_context("spawn").Process(target=work, args=arguments)
    process.start()
    process.join()
    if process.exitcode:
        sys.exit(f"{work.__name__} did not finish")


def measure_vocabulary(file: Path) -> None:
    """Fill the table of words anew, and leave the file as it was."""
    with closing(sqlite3.connect(file)) as connection:
        (statements,) = connection.execute("SELECT count(*) FROM statement").fetchone()
        (terms,) = connection.execute("SELECT count(*) FROM term").fetchone()
        connection.execute("PRAGMA journal_mode = MEMORY")
        connection.execute("BEGIN")
        connection.execute("DELETE FROM term")
        connection.execute("DROP INDEX idx_term_column_family")
        started, cpu = perf_counter(), process_time()
        fill_terms(connection, TAGS)
        seconds, cpu = perf_counter() - started, process_time() - cpu
        connection.rollback()
    print(f"\n{statements:,} statements, {file.stat().st_size / 1e6:,.0f} MB, {terms:,} words")
    print(f"vocabulary filled in {seconds:.1f} s, CPU {cpu:.1f} s, peak memory ", end="")
    print(f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000:.0f} MB")


def measure_search(file: Path, rounds: int, with_recoll: bool) -> None:
    """Type the queries and print the tables."""
    print(HEAD)
    worker = warm(file, rounds)
    print(worker, flush=True)
    print(cold(file), flush=True)
    whole, counts = finished(file)
    print(whole, counts, fields(file, rounds), unknown(file, rounds), sep="\n", flush=True)
    with tempfile.TemporaryDirectory(dir=file.parent) as folder:
        usual = UsualIndex(file, Path(folder, "usual.db"))
        print(f"usual FTS5: {usual.size / 1e6:,.0f} MB, made in {usual.seconds:.0f} s")
        keys, asked = typed_usual(usual, rounds)
        print(keys, asked, sep="\n")
        print(f"worker over usual FTS5, each letter:  {worker.over(keys)}")
        print(f"worker over usual FTS5, each query:   {whole.over(asked)}", flush=True)
        if with_recoll and Recoll.is_here() and count_of(file) <= RECOLL_UP_TO:
            print_recoll(file, Path(folder, "recoll"), whole)


def warm(file: Path, rounds: int) -> Times:
    """Type every query letter by letter, with a new session each round."""
    times = Times("worker, each letter, warm")
    for measured in (Times(""), *[times] * rounds):
        with closing(SearchSession.open(file)) as session:
            for lang, typed in TYPED:
                measured.take(partial(answer, session, lang, typed))
    return times


def cold(file: Path) -> Times:
    """Type every query with a new session on a file that is no longer in memory."""
    times = Times("worker, each letter, cold")
    for lang, query in ASKED:
        drop([file])
        with closing(Late(file)) as session:
            for end in range(2, len(query) + 1):
                times.take(partial(session.find, lang, query[:end]))
    return times


class Late:
    """A session that opens its file when it is first asked."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._session: SearchSession | None = None

    def find(self, lang: str, typed: str) -> None:
        """Answer a search."""
        self._session = self._session or SearchSession.open(self._file)
        answer(self._session, lang, typed)

    def close(self) -> None:
        """Close the file."""
        if self._session:
            self._session.close()


def answer(session: SearchSession, lang: str, typed: str) -> None:
    """Do what the worker does for a letter, reading the query included."""
    session.find(request(lang, typed))


def finished(file: Path) -> tuple[Times, Times]:
    """Ask the whole queries, and then their counts."""
    found, counted = Times("worker, each query, warm"), Times("its counts, afterwards")
    with closing(SearchSession.open(file)) as session:
        for lang, query in ASKED:
            found.take(partial(answer, session, lang, query))
            counted.take(partial(session.count, CountRequest(request(lang, query))))
    return found, counted


def fields(file: Path, rounds: int) -> Times:
    """Ask by fields, read with the collection's values as the window reads them."""
    times = Times("worker, each field query, warm")
    with Library.open(file) as library:
        reader = Engine(library)
        asked = [reader.read(text, is_typing=True) for text in FIELDS]
    for measured in (Times(""), *[times] * rounds):
        with closing(SearchSession.open(file)) as session:
            for query in asked:
                wanted = SearchRequest(query=query, lang="az", seen=ROWS_IN_SIGHT)
                measured.take(partial(session.find, wanted))
    return times


def unknown(file: Path, rounds: int) -> Times:
    """Ask for words that no text has, with a new session each round after one not counted."""
    times = Times("worker, each unknown word, warm")
    for measured in (Times(""), *[times] * rounds):
        with closing(SearchSession.open(file)) as session:
            for typed in UNKNOWN:
                measured.take(partial(answer, session, "az", typed))
    return times


def typed_usual(usual: UsualIndex, rounds: int) -> tuple[Times, Times]:
    """Do the same at the usual index."""
    keys, asked = Times("usual FTS5, each letter, warm"), Times("usual FTS5, each query, warm")
    with closing(usual.open()) as connection:
        for measured in (Times(""), *[keys] * rounds):
            for _, typed in TYPED:
                measured.take(partial(find_usual, connection, typed))
        for _, query in ASKED:
            asked.take(partial(find_usual, connection, query))
    return keys, asked


def print_recoll(file: Path, folder: Path, whole: Times) -> None:
    """Do the same at Recoll."""
    recoll = Recoll(file, folder)
    times, floor = Times("recollq, each query, warm"), Times("recollq, starting alone")
    for measured in (Times(""), times):
        for _, query in ASKED:
            measured.take(partial(recoll.find, query))
            floor.take(recoll.floor)
    print(f"Recoll: {recoll.size / 1e6:,.0f} MB, made in {recoll.seconds:.0f} s")
    print(times, floor, sep="\n")
    print(f"worker over recollq, each query:      {whole.over(times)}", flush=True)


def request(lang: str, typed: str) -> SearchRequest:
    """Return what the window asks the worker."""
    query = parse(typed, TAGS, is_typing=True)
    return SearchRequest(query=query, lang=lang, seen=ROWS_IN_SIGHT)


def count_of(file: Path) -> int:
    """Return how many statements a file has."""
    with closing(sqlite3.connect(file)) as connection:
        (count,) = connection.execute("SELECT count(*) FROM statement").fetchone()
    return int(count)


def drop(files: Iterable[Path]) -> None:
    """Let the system forget what it has read of files."""
    for path in files:
        with path.open("rb") as file:
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


if __name__ == "__main__":
    main()
