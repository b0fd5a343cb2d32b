"""The notebook's file: opened for writing, checked first, never overwritten.

A new one is made in a single transaction, so that a crash leaves it whole or empty. Every commit is
on the disk when it returns (WAL with `synchronous=FULL`; SQLite, "PRAGMA synchronous").
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Self

from viewer.errors import (
    DamagedNotebook,
    NewerNotebook,
    NotANotebook,
    NotebookInUse,
    NotebookUnwritable,
)
from viewer.store.connection import require_sqlite
from viewer.store.notebook.copies import copies_of, keep_daily_copy

APPLICATION_ID = 0x534C4E42
"""The letters SLNB, at byte 68 of the file (SQLite file format, section 1.3.6)."""

NOTEBOOK_VERSION = 3
"""How many migrations a notebook of this program has had; kept as `user_version`."""

PATIENCE = 5.0
"""Seconds to wait for another window or command that writes."""

_MAGIC = b"SQLite format 3\0"
_PRIMARY = 0xFF
_DAMAGE = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
_IN_USE = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED})
_UNWRITABLE = frozenset(
    {
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_PERM,
        sqlite3.SQLITE_READONLY,
    }
)


class NotebookFile:
    """An open notebook, used by the thread that opened it; what it tells and takes is SQL."""

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        """Use `open` or `in_memory`."""
        self.path = path
        self._connection = connection

    @classmethod
    def open(cls, path: Path, patience: float = PATIENCE) -> Self:
        """Open a notebook, made where there is none. Raises what `connect` raises."""
        return cls(path, connect(path, patience))

    @classmethod
    def in_memory(cls) -> Self:
        """Make a notebook that is forgotten when it is closed."""
        connection = sqlite3.connect(":memory:", isolation_level=None)
        _migrate(connection)
        return cls(Path(":memory:"), connection)

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Read; what the world did to the file becomes an error that says so.

        Raises:
            DamagedNotebook, NotebookInUse, NotebookUnwritable: see there.
        """
        with _told(self.path):
            yield self._connection

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """Write in one transaction, which begins by waiting for other writers; as `reading`."""
        with _told(self.path), _transaction(self._connection):
            yield self._connection

    def close(self) -> None:
        """Close the file; what was written is on the disk already."""
        self._connection.close()


def connect(path: Path, patience: float = PATIENCE) -> sqlite3.Connection:
    """Open a notebook, made where there is none, for the thread that calls.

    It is brought to this version, after a copy of the day was laid aside.

    Raises:
        NotANotebook, NewerNotebook, DamagedNotebook, NotebookInUse, NotebookUnwritable: see there.
        OldSqlite: Python's SQLite is too old.
    """
    require_sqlite()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        is_old = _check_header(path)
    except OSError as error:
        raise NotebookUnwritable(path, error.strerror or str(error)) from error
    with _told(path):
        connection = sqlite3.connect(path, timeout=patience, isolation_level=None)
    try:
        with _told(path):
            _prepare(connection, path, is_old=is_old)
    except BaseException:
        connection.close()
        raise
    return connection


@contextmanager
def _transaction(connection: sqlite3.Connection) -> Iterator[None]:
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


@contextmanager
def _told(path: Path) -> Iterator[None]:
    try:
        yield
    except sqlite3.DatabaseError as error:
        code = getattr(error, "sqlite_errorcode", 0) & _PRIMARY
        if code in _DAMAGE:
            raise DamagedNotebook(path, copies_of(path)) from error
        if code in _IN_USE:
            raise NotebookInUse(path) from error
        if code in _UNWRITABLE:
            raise NotebookUnwritable(path, str(error)) from error
        raise


def _check_header(path: Path) -> bool:
    """Tell whether there is a notebook already; refuse what is none, before SQLite touches it.

    Raises:
        NotANotebook: something else is at the path.
        DamagedNotebook: it is empty, though there was something in it.
        OSError: it cannot be read.
    """
    try:
        with path.open("rb") as file:
            header = file.read(100)
    except FileNotFoundError:
        return False
    if _beside(path, "-journal").exists():
        return bool(header)  # the making of it was cut short: SQLite knows what to do
    if not header:
        if _has_content(_beside(path, "-wal")) or any(copies_of(path).glob("*.db")):
            raise DamagedNotebook(path, copies_of(path))
        return False
    if not header.startswith(_MAGIC) or header[68:72] != APPLICATION_ID.to_bytes(4, "big"):
        raise NotANotebook(path)
    return True


def _prepare(connection: sqlite3.Connection, path: Path, *, is_old: bool) -> None:
    """Check a notebook, copy it once a day, bring it to this version, and write it safely."""
    connection.execute("PRAGMA trusted_schema = OFF")
    if is_old:
        _check(connection, path)
        keep_daily_copy(connection, path)
    if _version(connection) < NOTEBOOK_VERSION:
        _migrate(connection)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")


def _check(connection: sqlite3.Connection, path: Path) -> None:
    if (found := _version(connection)) > NOTEBOOK_VERSION:
        raise NewerNotebook(path, found, NOTEBOOK_VERSION)
    (answer,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    if answer != "ok":
        raise DamagedNotebook(path, copies_of(path))


def _migrate(connection: sqlite3.Connection) -> None:
    """Apply what is missing, in one transaction; a second opener waits and finds it done."""
    from viewer.store.notebook.migrations import apply  # sqlite_utils costs 100 ms, once a version

    with _transaction(connection):
        if _version(connection) < NOTEBOOK_VERSION:
            apply(connection)
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.execute(f"PRAGMA user_version = {NOTEBOOK_VERSION}")


def _version(connection: sqlite3.Connection) -> int:
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return version


def _beside(path: Path, ending: str) -> Path:
    return path.with_name(path.name + ending)


def _has_content(path: Path) -> bool:
    return path.is_file() and path.stat().st_size > 0
