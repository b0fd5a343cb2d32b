"""The notebook's file: made, opened, refused, copied, mended; what survives a crash."""

import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import date

import pytest

from viewer import paths
from viewer.errors import (
    DamagedNotebook,
    NewerNotebook,
    NotANotebook,
    NotebookInUse,
    NotebookUnwritable,
)
from viewer.notebook.history import MOST
from viewer.notebook.mending import mend, newest_copy
from viewer.notebook.notebook import Notebook
from viewer.store.notebook import copies, file, migrations
from viewer.store.notebook.file import NotebookFile
from viewer.store.notebook.values import Search

WRITER = """
import itertools, sys
from pathlib import Path
from viewer.notebook.notebook import Notebook
from viewer.store.notebook.file import NotebookFile
from viewer.store.notebook.values import Search
with Notebook.open(Path(sys.argv[1])) as notebook:
    for number in itertools.count() if len(sys.argv) < 4 else range(int(sys.argv[3])):
        notebook.history(sys.argv[2]).remember(Search(f"{sys.argv[2]} {number}"))
        print(number, flush=True)
"""


@pytest.fixture
def path(tmp_path):
    """Where a notebook may be made."""
    return tmp_path / "own" / "notebook.db"


@pytest.fixture
def written(path):
    """A notebook with some pages in it, closed."""
    with Notebook.open(path) as notebook:
        for number in range(MOST):
            notebook.history("oic").remember(Search(f"{number} " + "ə" * 200))
    return path


def start_writer(path, *arguments):
    command = [sys.executable, "-c", WRITER, str(path), *arguments]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def test_what_is_kept_is_there_the_next_time(path):
    with Notebook.open(path) as notebook:
        notebook.history("oic").remember(Search("Şuşa"))
    with Notebook.open(path) as notebook:
        assert notebook.history("oic").recent() == (Search("Şuşa"),)


def test_every_commit_reaches_the_disk(path):
    with closing(file.connect(path)) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert connection.execute("PRAGMA synchronous").fetchone() == (2,)


def test_the_version_counts_the_migrations(path):
    with closing(file.connect(path)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (file.NOTEBOOK_VERSION,)
        applied = connection.execute("SELECT count(*) FROM _sqlite_migrations").fetchone()
    assert applied == (file.NOTEBOOK_VERSION,) == (len(migrations.NOTEBOOK._migrations),)


def test_sqlite_utils_is_not_needed_for_a_notebook_of_this_version(written):
    code = f"import sys; sys.modules['sqlite_utils'] = None\n{WRITER}"
    command = [sys.executable, "-c", code, str(written), "x", "1"]
    subprocess.run(command, check=True, capture_output=True)


def _text(path):
    path.write_text("My dear diary", encoding="utf-8")


def _foreign(path):
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE history (number)")


def _collection(path):
    path.write_bytes(paths.shipped_collection().read_bytes())


def _newer(path):
    file.connect(path).close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {file.NOTEBOOK_VERSION + 1}")


@pytest.mark.parametrize(
    ("make", "error"),
    [
        (_text, NotANotebook),
        (_foreign, NotANotebook),
        (_collection, NotANotebook),
        (_newer, NewerNotebook),
    ],
)
def test_what_is_not_ours_is_refused_and_left_as_it_is(tmp_path, make, error):
    path = tmp_path / "notebook.db"
    make(path)
    before = path.read_bytes()
    with pytest.raises(error) as refused:
        Notebook.open(path)
    assert refused.value.path == path
    assert path.read_bytes() == before


def _halve(path):
    with path.open("r+b") as opened:
        opened.truncate(path.stat().st_size // 2)


def _empty(path):
    path.write_bytes(b"")


def _scribble(path):
    content = path.read_bytes()
    with path.open("r+b") as opened:
        opened.seek(4096)
        opened.write(b"\xff" * (len(content) - 4096))


@pytest.mark.parametrize("spoil", [_halve, _empty, _scribble])
def test_a_damaged_notebook_is_never_overwritten(written, spoil):
    Notebook.open(written).close()  # the second opening leaves a copy
    spoil(written)
    before = written.read_bytes()
    for _ in range(2):
        with pytest.raises(DamagedNotebook) as refused:
            Notebook.open(written)
        assert refused.value.copies == copies.copies_of(written)
        assert written.read_bytes() == before


def test_an_empty_file_becomes_a_notebook_where_nothing_can_be_lost(tmp_path):
    path = tmp_path / "notebook.db"
    path.touch()
    with Notebook.open(path) as notebook:
        assert notebook.history("oic").recent() == ()


def test_another_program_that_holds_the_file(written):
    with closing(sqlite3.connect(written, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with Notebook(NotebookFile.open(written, patience=0.01)) as notebook:
            assert len(notebook.history("oic").recent()) == MOST, "reading does not wait"
            with pytest.raises(NotebookInUse):
                notebook.history("oic").clear()


def test_a_folder_that_cannot_be_made(tmp_path):
    (tmp_path / "file").touch()
    for path in (tmp_path / "file" / "notebook.db", tmp_path):
        with pytest.raises(NotebookUnwritable) as refused:
            Notebook.open(path)
        assert refused.value.reason


def test_a_full_disk_loses_nothing_that_was_there(written):
    with closing(file.connect(written)) as connection:
        notebook = Notebook(NotebookFile(written, connection))
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages}")
        with pytest.raises(NotebookUnwritable):
            notebook.history("oic").remember(Search("a" * 100_000))
        assert len(notebook.history("oic").recent()) == MOST


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_a_killed_writer_loses_nothing_it_was_told_is_kept(path):
    for round_ in range(3):
        writer = start_writer(path, str(round_))
        told = [int(writer.stdout.readline()) for _ in range(5 + 10 * round_)]
        os.kill(writer.pid, signal.SIGKILL)
        told += [int(line) for line in writer.communicate()[0].splitlines()]
        with Notebook.open(path) as notebook:
            searches = notebook.history(str(round_)).recent()
        kept = [int(search.text.split()[1]) for search in searches]
        assert kept[0] in (told[-1], told[-1] + 1), "one may be kept and not yet told"
        assert kept == list(range(kept[0], max(-1, kept[0] - MOST), -1))


def test_two_writers_lose_nothing(path):
    writers = [start_writer(path, name, "30") for name in ("one", "two")]
    assert [writer.wait(60) for writer in writers] == [0, 0]
    for writer in writers:
        writer.stdout.close()
    with Notebook.open(path) as notebook:
        assert [len(notebook.history(name).recent()) for name in ("one", "two")] == [30, 30]


def test_one_copy_a_day_and_a_week_of_them(written):
    with closing(file.connect(written)) as connection:
        days = [date(2026, 3, day) for day in range(1, 11)]
        made = [copies.keep_daily_copy(connection, written, day) for day in days]
        assert copies.keep_daily_copy(connection, written, days[-1]) is None
    kept = sorted(copies.copies_of(written).glob("*"))
    assert len(kept) == copies.KEPT
    assert set(made[-copies.KEPT + 1 :]) <= set(kept)


def test_a_copy_is_a_whole_notebook(written, tmp_path):
    Notebook.open(written).close()
    (copy,) = copies.copies_of(written).glob("*")
    with Notebook.open(copy.rename(tmp_path / "copy.db")) as notebook:
        assert len(notebook.history("oic").recent()) == MOST


def test_mending_keeps_the_damaged_file_and_takes_the_newest_whole_copy(written):
    with closing(file.connect(written)) as connection:
        copies.keep_daily_copy(connection, written, date(2026, 3, 1))
        spoilt = copies.keep_daily_copy(connection, written, date(2026, 3, 2))
    for copy in copies.copies_of(written).glob("*"):
        if copy.stem != "2026-03-01":
            _halve(copy)
    assert spoilt.exists()
    _halve(written)
    damaged = written.read_bytes()
    copy = newest_copy(written)
    assert copy.stem == "2026-03-01"
    mended = mend(written, copy)
    assert mended.aside.read_bytes() == damaged
    with Notebook.open(written) as notebook:
        assert len(notebook.history("oic").recent()) == MOST
    assert mend(written, None) is None, "another window has mended it"


def test_beginning_anew(written):
    Notebook.open(written).close()
    for _ in range(2):
        _scribble(written)
        mend(written, None)
        with Notebook.open(written) as notebook:
            assert notebook.history("oic").recent() == ()
    assert len(list(written.parent.glob("notebook.damaged-*.db"))) == 2
