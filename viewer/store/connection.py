"""Opening a collection file: read-only, never changed, hardened against a hostile file."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from viewer.errors import (
    DamagedCollection,
    FileMissing,
    FileUnreadable,
    NewerCollection,
    NotACollection,
    OldSqlite,
)
from viewer.store.narrowing import edtf_meets
from viewer.store.schema import APPLICATION_ID, SCHEMA_VERSION

SQLITE_FLOOR = (3, 40, 0)
"""Debian 12's SQLite; nothing newer is used."""

_MAGIC = b"SQLite format 3\0"
_MAXIMUM = {
    sqlite3.SQLITE_LIMIT_SQL_LENGTH: 1_000_000,
    sqlite3.SQLITE_LIMIT_ATTACHED: 0,
    sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH: 1,
}
_FIRST_USES = (
    "SELECT rowid FROM statement_index WHERE statement_index MATCH 'a' LIMIT 0",
    "SELECT value FROM json_each('[]')",
)
_ALLOWED = frozenset(
    {sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ, sqlite3.SQLITE_FUNCTION, sqlite3.SQLITE_RECURSIVE}
)
_REFUSED_FUNCTIONS = frozenset({"load_extension", "fts3_tokenizer", "randomblob", "zeroblob"})


def connect(path: Path) -> sqlite3.Connection:
    """Open a built collection for reading.

    The file is opened `immutable`, so that nothing is written beside it even in a read-only
    folder, and under an authorizer that allows reading only.

    Raises:
        FileMissing, FileUnreadable, NotACollection, NewerCollection, DamagedCollection: see there.
        OldSqlite: Python's SQLite is older than 3.40 or lacks FTS5.
    """
    require_sqlite()
    _check_header(path)
    uri = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
    try:
        connection = sqlite3.connect(uri, uri=True, check_same_thread=False)
    except sqlite3.Error as error:
        raise DamagedCollection(path) from error
    try:
        _harden(connection)
    except sqlite3.Error as error:
        connection.close()
        raise DamagedCollection(path) from error
    return connection


def require_sqlite() -> None:
    """Check that Python's SQLite is new enough and has FTS5.

    Raises:
        OldSqlite: it is not.
    """
    needed = ".".join(map(str, SQLITE_FLOOR[:2]))
    if sqlite3.sqlite_version_info < SQLITE_FLOOR:
        raise OldSqlite(sqlite3.sqlite_version, needed)


def sqlite_version() -> str:
    """Return the version of Python's SQLite, for reports."""
    return sqlite3.sqlite_version


def _check_header(path: Path) -> None:
    """Read the first 100 bytes (SQLite file format, section 1.3) and compare with the file."""
    try:
        with path.open("rb") as file:
            header = file.read(100)
            size = file.seek(0, 2)
    except FileNotFoundError as error:
        raise FileMissing(path) from error
    except OSError as error:
        raise FileUnreadable(path, error.strerror or str(error)) from error
    if len(header) < 100 or not header.startswith(_MAGIC):
        raise NotACollection(path)
    if _number(header, 68, 4) != APPLICATION_ID:
        raise NotACollection(path)
    if (found := _number(header, 60, 4)) > SCHEMA_VERSION:
        raise NewerCollection(path, found, SCHEMA_VERSION)
    page_size = _number(header, 16, 2)
    if size != (65536 if page_size == 1 else page_size) * _number(header, 28, 4):
        raise DamagedCollection(path)


def _number(header: bytes, offset: int, length: int) -> int:
    return int.from_bytes(header[offset : offset + length], "big")


def _harden(connection: sqlite3.Connection) -> None:
    for limit, value in _MAXIMUM.items():
        connection.setlimit(limit, value)
    for pragma in ("trusted_schema = OFF", "cell_size_check = ON", "query_only = ON"):
        connection.execute(f"PRAGMA {pragma}")
    connection.execute("PRAGMA mmap_size = 1073741824")
    # A virtual table's first use declares it, which the authorizer would refuse.
    for first_use in _FIRST_USES:
        connection.execute(first_use).close()
    connection.create_function("edtf_meets", 3, edtf_meets, deterministic=True)
    connection.set_authorizer(_authorize)


def _authorize(action: int, first: str | None, second: str | None, *_: str | None) -> int:
    if action == sqlite3.SQLITE_FUNCTION:
        refused = (second or "").lower() in _REFUSED_FUNCTIONS
        return sqlite3.SQLITE_DENY if refused else sqlite3.SQLITE_OK
    if action in _ALLOWED:
        return sqlite3.SQLITE_OK
    if action == sqlite3.SQLITE_PRAGMA and first == "data_version":
        return sqlite3.SQLITE_OK
    return sqlite3.SQLITE_DENY
