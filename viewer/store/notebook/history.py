"""The searches made lately in one collection."""

from __future__ import annotations

import sqlite3

from viewer.store.notebook.values import Search
from viewer.store.notebook.written import read, write

_RECENT = "SELECT search FROM history WHERE collection = ? ORDER BY number DESC"
_FORGET = "DELETE FROM history WHERE collection = ? AND search = ?"
_FORGET_ALL = "DELETE FROM history WHERE collection = ?"
_ADD = "INSERT INTO history (collection, search) VALUES (?, ?)"
_CUT = """
DELETE FROM history WHERE collection = :collection AND number NOT IN
    (SELECT number FROM history WHERE collection = :collection ORDER BY number DESC LIMIT :most)
"""


def read_recent(connection: sqlite3.Connection, collection: str) -> tuple[Search, ...]:
    """Return the searches, the latest first."""
    return tuple(read(row[0]) for row in connection.execute(_RECENT, (collection,)))


def add(connection: sqlite3.Connection, collection: str, search: Search, most: int) -> None:
    """Put a search first, wherever it stood before, and keep no more than `most`."""
    remove(connection, collection, search)
    connection.execute(_ADD, (collection, write(search)))
    connection.execute(_CUT, {"collection": collection, "most": most})


def remove(connection: sqlite3.Connection, collection: str, search: Search) -> None:
    """Forget one search, if it is there."""
    connection.execute(_FORGET, (collection, write(search)))


def remove_all(connection: sqlite3.Connection, collection: str) -> None:
    """Forget every search."""
    connection.execute(_FORGET_ALL, (collection,))
