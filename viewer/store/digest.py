"""A collection's digest: the same content gives the same 64 hexadecimal digits everywhere."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Iterator

from viewer.store.schema import DERIVED, TABLES, Table

_NOT_CONTENT = {"collection": ("term_rules", "digest")}
"""Columns that say how the file was made, not what it says."""


_AT_ONCE = 1000
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def digest(connection: sqlite3.Connection) -> str:
    """Return the SHA-256 of a collection's content.

    Hashed is canonical JSON (no spaces, letters unescaped, UTF-8), a line for each table in the
    schema's order, derived ones left out: `["table",["column",...],[[value,...],...]]`, the rows
    in the order of their key.
    """
    found = hashlib.sha256()
    for table in TABLES:
        if table.name not in DERIVED:
            columns = _columns(table)
            head = _encode([table.name, columns])[:-1]
            found.update(f"{head},[".encode())
            for part in _parts(connection.execute(_select(table, columns))):
                found.update(part.encode())
            found.update(b"]]\n")
    return found.hexdigest()


def _parts(cursor: sqlite3.Cursor) -> Iterator[str]:
    """Yield the rows as JSON, many at once: a call a row would take three times as long."""
    comma = ""
    while rows := cursor.fetchmany(_AT_ONCE):
        yield comma + _encode(rows)[1:-1]
        comma = ","


def _columns(table: Table) -> list[str]:
    left_out = _NOT_CONTENT.get(table.name, ())
    return [column for column in table.columns if column not in left_out]


def _select(table: Table, columns: list[str]) -> str:
    listed, key = (", ".join(f'"{name}"' for name in names) for names in (columns, table.key))
    return f'SELECT {listed} FROM "{table.name}" ORDER BY {key}'  # noqa: S608 - our own names
