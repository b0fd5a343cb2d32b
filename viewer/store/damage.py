"""Tells damage of a collection's file from mistakes of ours."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from viewer.errors import BadDate, DamagedCollection

_DAMAGE = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_IOERR})
_PRIMARY = 0xFF
"""The part of an extended result code that says what happened (SQLite, "Result Codes")."""


@contextmanager
def reading(path: Path) -> Iterator[None]:
    """Read from a collection file; what only a damaged file can cause becomes its error.

    Raises:
        DamagedCollection: a page, a text or a date of the file is broken.
    """
    try:
        yield
    except BadDate as error:
        raise DamagedCollection(path) from error
    except sqlite3.DatabaseError as error:
        code = getattr(error, "sqlite_errorcode", None)
        is_text = code is None and "UTF-8" in str(error)
        if is_text or (code is not None and code & _PRIMARY in _DAMAGE):
            raise DamagedCollection(path) from error
        raise
