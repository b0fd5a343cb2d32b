"""How a notebook came to its tables: one migration for each change, never altered afterwards.

Each thing the reader keeps has tables of its own, whose rows name the collection (and the
statement) they are about by id: what comes next adds tables and changes none.
"""

from __future__ import annotations

import sqlite3

from sqlite_utils import Database, Migrations

NOTEBOOK = Migrations("notebook")


def apply(connection: sqlite3.Connection) -> None:
    """Apply the migrations that a notebook has not had yet, within the transaction that runs."""
    NOTEBOOK.apply(Database(connection, execute_plugins=False))


@NOTEBOOK()
def history(db: Database) -> None:
    """Make room for the searches made lately; the latest has the highest number."""
    table = db.table("history")
    table.create(
        {"number": int, "collection": str, "search": str},
        pk="number",
        not_null=("collection", "search"),
        strict=True,
    )
    table.create_index(("collection", "search"), unique=True)


@NOTEBOOK()
def saved_searches(db: Database) -> None:
    """Make room for searches saved under names."""
    db.table("saved_search").create(
        {"collection": str, "name": str, "search": str},
        pk=("collection", "name"),
        not_null=("collection", "name", "search"),
        strict=True,
    )


@NOTEBOOK()
def citation_basket(db: Database) -> None:
    """Make room for statements gathered to be cited; segment 0 means the whole statement."""
    db.table("basket").create(
        {
            "collection": str,
            "statement": str,
            "segment": int,
            "position": int,
            "version": str,
            "title": str,
        },
        pk=("collection", "statement", "segment"),
        not_null=("collection", "statement", "segment", "position", "version", "title"),
        strict=True,
    )
