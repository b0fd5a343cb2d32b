"""Writes a collection file: the same bytes from the same content, all of it or nothing."""

from __future__ import annotations

import os
import sqlite3
import tempfile
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import sqlite_utils

from viewer.errors import FileInUse, FileUnwritable
from viewer.store.digest import digest
from viewer.store.index import create_index
from viewer.store.rows import Content, Row, Rows
from viewer.store.schema import (
    APPLICATION_ID,
    SCHEMA_VERSION,
    TABLES,
    Table,
    quoted,
    search_columns,
)
from viewer.store.verify import verify_tables
from viewer.store.views import VIEWS

Progress = Callable[[str, int, int], None]

PAGE_SIZE = 4096
_BATCH = 500
"""Statements written at once."""

_NO_ROOM = {
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_CANTOPEN,
}
"""SQLite's codes for a disk or folder that does not take what is written."""

_BEFORE = (
    f"PRAGMA page_size = {PAGE_SIZE}",
    "PRAGMA journal_mode = OFF",  # a build that fails is thrown away whole
    "PRAGMA synchronous = OFF",  # the finished file is synced once
    f"PRAGMA application_id = {APPLICATION_ID}",
    f"PRAGMA user_version = {SCHEMA_VERSION}",
)
_AFTER = ("PRAGMA journal_mode = DELETE", "VACUUM")


def write_collection(target: Path, content: Content, progress: Progress) -> str:
    """Write a collection file and return its digest.

    It is written beside the target, verified, synced to the disk and only then renamed.

    Raises:
        FileUnwritable: the target's folder cannot be written.
        FileInUse: the old file could not be replaced; the new one stands beside it.
    """
    fresh = _fresh_file(target)
    try:
        found = _write(fresh, content, progress)
        _sync(fresh)
        _replace(fresh, target)
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF not in _NO_ROOM:
            raise
        raise FileUnwritable(target, str(error)) from error
    finally:
        fresh.unlink(missing_ok=True)
    return found


def _fresh_file(target: Path) -> Path:
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(".tmp", f".{target.name}-", target.parent)
    except OSError as error:
        raise FileUnwritable(target, error.strerror or str(error)) from error
    os.close(handle)
    Path(name).chmod(0o644)  # not mkstemp's 0600: others may read a collection
    return Path(name)


def _write(path: Path, content: Content, progress: Progress) -> str:
    connection = sqlite3.connect(path)
    try:
        for statement in _BEFORE:
            connection.execute(statement)
        database = sqlite_utils.Database(connection, execute_plugins=False)
        _create_tables(database, content.tags)
        _insert_catalogues(database, content)
        _insert_statements(database, content, progress)
        progress("index", 0, 1)
        found = _finish(database, content.tags)
        progress("index", 1, 1)
        progress("verify", 0, 1)
        if flaws := list(verify_tables(connection)):
            raise AssertionError(f"the new file is not right: {flaws}")
        progress("verify", 1, 1)
        return found
    finally:
        connection.close()


def _finish(database: sqlite_utils.Database, tags: tuple[str, ...]) -> str:
    """Add the views, the search index, the other indexes and the digest; pack the file."""
    for view in VIEWS:
        database.create_view(view.name, view.sql(tags))
    connection = database.conn
    found = digest(connection)
    with connection:
        connection.execute("UPDATE collection SET digest = ?", (found,))
    create_index(connection, tags)
    for table in TABLES:
        for columns in table.indexes:
            database.table(table.name).create_index(columns, if_not_exists=True)
    connection.commit()
    for statement in _AFTER:
        connection.execute(statement)
    return found


def _create_tables(database: sqlite_utils.Database, tags: tuple[str, ...]) -> None:
    waiting = list(TABLES)
    while waiting:  # a table after those it refers to
        names = {table.name for table in waiting}
        ready = [table for table in waiting if not _needs(table) & names]
        for table in ready:
            _create_table(database, table, tags)
        waiting = [table for table in waiting if table not in ready]


def _needs(table: Table) -> set[str]:
    return {other for _, other, _ in table.links} - {table.name}


def _create_table(database: sqlite_utils.Database, table: Table, tags: tuple[str, ...]) -> None:
    declared = dict(table.columns)
    if table.name == "search_text":
        declared |= dict.fromkeys(search_columns(tags), "TEXT!")
    types = {name: str if kind.startswith("TEXT") else int for name, kind in declared.items()}
    database.create_table(
        table.name,
        types,
        pk=table.key if len(table.key) > 1 else table.key[0],
        not_null={name for name, kind in declared.items() if kind.endswith("!")},
        foreign_keys=list(table.links),
        strict=True,
    )


def _insert_catalogues(database: sqlite_utils.Database, content: Content) -> None:
    for table in TABLES:
        rows = content.catalogues.get(table.name, ())
        _insert(database.conn, table, sorted(rows, key=_key_of(table)), content.tags)


def _insert_statements(
    database: sqlite_utils.Database, content: Content, progress: Progress
) -> None:
    tables = {table.name: table for table in TABLES}
    for done, rows in _batches(content.statements):
        for name in tables:
            _insert(database.conn, tables[name], rows.get(name, ()), content.tags)
        progress("write", done, content.count)
    database.conn.commit()


def _batches(statements: Iterable[Rows]) -> Iterator[tuple[int, Rows]]:
    """Yield many statements' rows together, with the number of statements so far."""
    batch: dict[str, list[Row]] = defaultdict(list)
    done = 0
    for done, rows in enumerate(statements, start=1):
        for name, found in rows.items():
            batch[name].extend(found)
        if done % _BATCH == 0:
            yield done, batch
            batch = defaultdict(list)
    yield done, batch


def _insert(
    connection: sqlite3.Connection, table: Table, rows: Iterable[Row], tags: tuple[str, ...]
) -> None:
    columns = tuple(table.columns)
    if table.name == "search_text":
        columns += search_columns(tags)
    listed, places = ", ".join(map(quoted, columns)), ", ".join("?" * len(columns))
    sql = f'INSERT INTO "{table.name}" ({listed}) VALUES ({places})'  # noqa: S608 - our own names
    connection.executemany(sql, rows)


def _key_of(table: Table) -> Callable[[Row], tuple[str | int, ...]]:
    names = list(table.columns)
    places = [names.index(name) for name in table.key]
    return lambda row: tuple(row[place] or "" for place in places)


def _sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _replace(fresh: Path, target: Path) -> None:
    """Put the new file in the old one's place, as one step.

    Raises:
        FileInUse: the system does not let go of the old file (Windows).
        FileUnwritable: something else stands in the way, such as a folder of that name.
    """
    try:
        fresh.replace(target)
    except PermissionError as error:
        kept = target.with_name(f"{target.stem}-new{target.suffix}")
        _rename(fresh, kept)
        raise FileInUse(target, kept) from error
    except OSError as error:
        raise FileUnwritable(target, error.strerror or str(error)) from error


def _rename(fresh: Path, kept: Path) -> None:
    try:
        fresh.replace(kept)
    except OSError as error:
        raise FileUnwritable(kept, error.strerror or str(error)) from error
