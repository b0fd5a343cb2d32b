"""Copies of the notebook, one a day of use, and what becomes of a damaged one."""

from __future__ import annotations

import sqlite3
from contextlib import closing, suppress
from datetime import UTC, date, datetime
from pathlib import Path

KEPT = 7
"""Copies that are kept; the oldest goes first."""

_SIDE_FILES = ("-wal", "-shm", "-journal")


def copies_of(path: Path) -> Path:
    """Return the folder with the copies of a notebook, named by their days; it may not exist."""
    return path.with_name(f"{path.name}.copies")


def keep_daily_copy(
    connection: sqlite3.Connection, path: Path, day: date | None = None
) -> Path | None:
    """Copy a notebook that was checked, if today (UTC) nothing was copied; return the new copy.

    It holds what was written up to the day before. Where no copy can be made the notebook is
    opened all the same: to refuse it would cost the reader more than a day without a copy.
    """
    folder = copies_of(path)
    target = folder / f"{day or datetime.now(UTC).date()}.db"
    if target.exists():
        return None
    unfinished = target.with_suffix(".unfinished")
    with suppress(OSError, sqlite3.Error):
        folder.mkdir(exist_ok=True)
        with closing(sqlite3.connect(unfinished)) as copy:
            connection.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")  # one file, nothing beside it
        unfinished.replace(target)
        for old in sorted(folder.glob("*.db"))[:-KEPT]:
            old.unlink()
        return target
    return None


def newest_copy(path: Path) -> Path | None:
    """Return the newest copy of a notebook that is whole, or None."""
    return next(filter(_is_whole, sorted(copies_of(path).glob("*.db"), reverse=True)), None)


def set_aside(path: Path) -> Path:
    """Rename a damaged notebook, with what SQLite keeps beside it; return its new path.

    Raises:
        OSError: the folder cannot be written.
    """
    target = _free(path, datetime.now(UTC).date())
    path.rename(target)
    for ending in _SIDE_FILES:
        beside = path.with_name(path.name + ending)
        if beside.exists():
            beside.rename(target.with_name(target.name + ending))
    return target


def restore(path: Path, copy: Path) -> None:
    """Put a copy in the place of a notebook that was set aside.

    Raises:
        OSError: it cannot be written.
    """
    unfinished = path.with_name(f"{path.name}.unfinished")
    try:
        with (
            closing(sqlite3.connect(copy)) as source,
            closing(sqlite3.connect(unfinished)) as target,
        ):
            source.backup(target)
    except sqlite3.Error as error:
        raise OSError(str(error)) from error
    unfinished.replace(path)


def _free(path: Path, day: date) -> Path:
    name, count = f"{path.stem}.damaged-{day}", 1
    while (target := path.with_name(f"{name}{path.suffix}")).exists():
        count += 1
        name = f"{path.stem}.damaged-{day}-{count}"
    return target


def _is_whole(copy: Path) -> bool:
    try:
        with closing(sqlite3.connect(copy)) as opened:
            return bool(opened.execute("PRAGMA quick_check(1)").fetchone() == ("ok",))
    except sqlite3.Error:
        return False
