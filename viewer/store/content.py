"""What a collection says, entry by entry, so that two collections can be compared."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections import defaultdict

from viewer.store.schema import DERIVED, TABLES, Table

Entry = tuple[str, str]
"""What an entry is (`statement`, `name`, `source`, ...) and its id."""

_NUMBERED = "statement"
_OWNERS = {
    "organ_form": ("organ", "organ"),
    "name_form": ("name", "name"),
    "source_reference": ("source", "source"),
}
"""Tables whose rows belong to an entry of another table, by the column with its id."""

_NOT_SAID = {
    "collection": {"version", "date", "term_rules", "digest"},
    "statement": {"number"},
    "source": set[str](),
}
"""Columns that change with every edition or follow from the rest; of other tables, the position."""


def read_content(connection: sqlite3.Connection) -> dict[Entry, str]:
    """Return every entry of a collection with a digest of all that is said about it.

    Numbers and places in a list are no part of it: they change when other entries come.
    """
    ids = dict(connection.execute("SELECT number, id FROM statement"))
    said: dict[Entry, list[str]] = defaultdict(list)
    for table in TABLES:
        if table.name in DERIVED or table.name in ("language", "edition"):
            continue
        for row in connection.execute(f'SELECT * FROM "{table.name}"'):  # noqa: S608 - ours
            entry, values = _entry(table, dict(zip(table.columns, row, strict=True)), ids)
            said[entry].append(json.dumps([table.name, values], sort_keys=True))
    return {
        entry: hashlib.sha256("\n".join(sorted(rows)).encode()).hexdigest()
        for entry, rows in said.items()
    }


def _entry(
    table: Table, row: dict[str, str | int | None], ids: dict[int, str]
) -> tuple[Entry, dict[str, str | int | None]]:
    """Return to which entry a row belongs, and what of it counts."""
    if table.name == "label":
        return (str(row["entity"]), str(row["id"])), row
    if _NUMBERED in table.columns:
        owner = ids[int(row.pop(_NUMBERED) or 0)]
        if "target" in row:
            row["target"] = ids[int(row["target"] or 0)]
        return ("statement", owner), row
    if table.name in _OWNERS:
        entity, column = _OWNERS[table.name]
        return (entity, str(row[column])), row
    for name in _NOT_SAID.get(table.name, {"position"}):
        row.pop(name, None)
    return (table.name, str(row["id"])), row
