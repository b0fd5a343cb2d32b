"""Opening a collection: what is refused, and what an opened file cannot be made to do."""

import hashlib
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from viewer.errors import (
    DamagedCollection,
    FileMissing,
    FileUnreadable,
    NewerCollection,
    NotACollection,
    OldSqlite,
    SalnameError,
)
from viewer.store import connection
from viewer.store.connection import connect
from viewer.store.damage import reading
from viewer.store.library import Library
from viewer.store.schema import SCHEMA_VERSION


@pytest.fixture
def copy(corpus_db: Path, tmp_path: Path) -> Path:
    """A collection of the test's own, under a path full of letters that trouble addresses."""
    folder = tmp_path / "Ə # ? % qovluq"
    folder.mkdir()
    return Path(shutil.copy(corpus_db, folder / "data.db"))


def _patch(path: Path, offset: int, data: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(offset)
        file.write(data)


def _foreign(path: Path) -> None:
    path.unlink()
    with sqlite3.connect(path) as database:
        database.execute("CREATE TABLE statement (id)")
    database.close()


SPOILED = {
    "empty": (lambda path: path.write_bytes(b""), NotACollection),
    "text": (lambda path: path.write_text("salam" * 100), NotACollection),
    "foreign": (_foreign, NotACollection),
    "newer": (
        lambda path: _patch(path, 60, (SCHEMA_VERSION + 1).to_bytes(4, "big")),
        NewerCollection,
    ),
    "truncated": (lambda path: path.write_bytes(path.read_bytes()[:-5000]), DamagedCollection),
    "grown": (lambda path: path.write_bytes(path.read_bytes() + b"x"), DamagedCollection),
    "schema overwritten": (lambda path: _patch(path, 100, b"\xff" * 3000), DamagedCollection),
    "missing": (lambda path: path.unlink(), FileMissing),
}


@pytest.mark.parametrize(("spoil", "error"), SPOILED.values(), ids=SPOILED)
def test_refused(copy: Path, spoil, error: type[SalnameError]) -> None:
    spoil(copy)
    with pytest.raises(error) as caught:
        Library.open(copy)
    assert caught.value.path == copy


def test_a_folder_is_no_collection(tmp_path: Path) -> None:
    with pytest.raises(FileUnreadable):
        Library.open(tmp_path)


def test_an_old_sqlite_is_refused(copy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection.sqlite3, "sqlite_version_info", (3, 39, 4))
    with pytest.raises(OldSqlite):
        connect(copy)


def test_reading_leaves_no_trace(copy: Path) -> None:
    before = hashlib.sha256(copy.read_bytes()).digest()
    with Library.open(copy) as library:
        library.statement_at(1)
    assert hashlib.sha256(copy.read_bytes()).digest() == before
    assert [path.name for path in copy.parent.iterdir()] == ["data.db"]


@pytest.mark.parametrize(
    "sql",
    [
        "DELETE FROM statement",
        "CREATE TEMP TABLE t (x)",
        "ATTACH 'other.db' AS other",
        "PRAGMA journal_mode = WAL",
        "VACUUM INTO 'copy.db'",
        "SELECT load_extension('evil')",
        "SELECT randomblob(1000000000)",
        "SELECT zeroblob(1000000000)",
    ],
)
def test_reading_is_all_that_is_allowed(copy: Path, sql: str) -> None:
    opened = connect(copy)
    with pytest.raises(sqlite3.DatabaseError):
        opened.execute(sql)
    opened.close()


def test_a_read_only_folder_is_enough(copy: Path) -> None:
    copy.chmod(0o444)
    copy.parent.chmod(0o555)
    try:
        with Library.open(copy) as library:
            assert library.numbers()
    finally:
        copy.parent.chmod(0o755)


def test_damage_in_the_middle_is_told_when_it_is_met(copy: Path) -> None:
    content = bytearray(copy.read_bytes())
    for page in range(3, len(content) // 4096):  # the header and the schema stay whole
        content[page * 4096 + 8 : page * 4096 + 4000] = b"\xff" * 3992
    copy.write_bytes(content)
    with pytest.raises(DamagedCollection):
        _read_all(copy)


def _read_all(path: Path) -> None:
    with Library.open(path) as library:
        library.rows(library.numbers())
        library.statement_at(1)
        library.fulltext.newest('"qetname"')


def test_a_mistake_of_ours_is_no_damage(copy: Path) -> None:
    with (
        closing(sqlite3.connect(":memory:")) as database,
        pytest.raises(sqlite3.OperationalError),
        reading(copy),
    ):
        database.execute("SELECT nothing FROM nowhere")
