"""The statements gathered to be cited, one basket for each collection."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable

from viewer.store.notebook.values import BasketEntry, BasketKey
from viewer.text.languages import Texts

_ALL = """
SELECT statement, segment, version, title FROM basket WHERE collection = ? ORDER BY position
"""
_ADD = """
INSERT INTO basket (collection, statement, segment, version, title, position)
VALUES (:collection, :statement, :segment, :version, :title,
    (SELECT coalesce(max(position), 0) + 1 FROM basket WHERE collection = :collection))
ON CONFLICT DO NOTHING
"""
_REMOVE = "DELETE FROM basket WHERE collection = ? AND statement = ? AND segment = ?"
_PLACE = "UPDATE basket SET position = ? WHERE collection = ? AND statement = ? AND segment = ?"


def read_all(connection: sqlite3.Connection, collection: str) -> tuple[BasketEntry, ...]:
    """Return the entries in the order that the reader gave them."""
    return tuple(
        BasketEntry(statement, segment or None, version, Texts(json.loads(title)))
        for statement, segment, version, title in connection.execute(_ALL, (collection,))
    )


def add(connection: sqlite3.Connection, collection: str, entries: Iterable[BasketEntry]) -> int:
    """Put entries at the end; return how many were not there before."""
    before = connection.total_changes
    for entry in entries:
        values = {
            "collection": collection,
            "statement": entry.statement,
            "segment": entry.segment or 0,
            "version": entry.version,
            "title": json.dumps(dict(entry.title), ensure_ascii=False),
        }
        connection.execute(_ADD, values)
    return connection.total_changes - before


def remove(connection: sqlite3.Connection, collection: str, keys: Iterable[BasketKey]) -> None:
    """Take entries out; those that are not there count as taken."""
    connection.executemany(_REMOVE, [(collection, id_, part or 0) for id_, part in keys])


def place(connection: sqlite3.Connection, collection: str, keys: Iterable[BasketKey]) -> None:
    """Number entries in an order; what is not there is passed over."""
    connection.executemany(
        _PLACE, [(at, collection, id_, part or 0) for at, (id_, part) in enumerate(keys, 1)]
    )
