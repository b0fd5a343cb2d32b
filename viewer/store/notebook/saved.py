"""The searches saved under names in one collection."""

from __future__ import annotations

import sqlite3

from viewer.store.notebook.values import SavedSearch, Search
from viewer.store.notebook.written import read, write

_ALL = "SELECT name, search FROM saved_search WHERE collection = ? ORDER BY name"
_HAS = "SELECT 1 FROM saved_search WHERE collection = ? AND name = ?"
_SAVE = """
INSERT INTO saved_search (collection, name, search) VALUES (?, ?, ?)
ON CONFLICT (collection, name) DO UPDATE SET search = excluded.search
"""
_RENAME = "UPDATE saved_search SET name = ? WHERE collection = ? AND name = ?"
_DELETE = "DELETE FROM saved_search WHERE collection = ? AND name = ?"


def read_all(connection: sqlite3.Connection, collection: str) -> tuple[SavedSearch, ...]:
    """Return them by the code points of their names."""
    rows = connection.execute(_ALL, (collection,))
    return tuple(SavedSearch(name, read(search)) for name, search in rows)


def has(connection: sqlite3.Connection, collection: str, name: str) -> bool:
    """Tell whether a name is taken."""
    return connection.execute(_HAS, (collection, name)).fetchone() is not None


def save(connection: sqlite3.Connection, collection: str, name: str, search: Search) -> None:
    """Save a search, in the place of one that has the name."""
    connection.execute(_SAVE, (collection, name, write(search)))


def rename(connection: sqlite3.Connection, collection: str, name: str, new: str) -> None:
    """Give another name, which must be free."""
    connection.execute(_RENAME, (new, collection, name))


def delete(connection: sqlite3.Connection, collection: str, name: str) -> None:
    """Delete one, if it is there."""
    connection.execute(_DELETE, (collection, name))
