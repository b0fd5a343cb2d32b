"""The collection itself, its period tree and its vocabularies."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from typing import TYPE_CHECKING

from viewer.store.labels import Labels, date_text, labels_of
from viewer.store.records import Collection, Kind, Label, Period
from viewer.text import edtf
from viewer.text.languages import Language, Texts

if TYPE_CHECKING:
    from viewer.store.whole import Edition

_COLLECTION = """
SELECT id, version, date, publisher, licence, article, digest,
       (SELECT count(*) FROM statement)
FROM collection
"""
_EDITORS = "SELECT value FROM collection, json_each(collection.editors) ORDER BY key"
_EDITIONS = "SELECT id, date FROM edition ORDER BY position"
_LANGUAGES = "SELECT tag, name FROM language ORDER BY position"
_PERIODS = "SELECT id, parent, bounds, source FROM period ORDER BY position"
_PERIOD_COUNTS = "SELECT period, count(*) FROM statement GROUP BY period"
_KINDS = "SELECT id, icon, is_document, csl FROM kind ORDER BY position"
_VOCABULARY = {
    "stance": "SELECT id FROM stance ORDER BY position",
    "evidence": "SELECT id FROM evidence ORDER BY position",
}


def read_collection(connection: sqlite3.Connection) -> Collection:
    """Return the collection's own entry."""
    row = connection.execute(_COLLECTION).fetchone()
    labels = labels_of(connection, "collection", row[0])
    return Collection(
        id=row[0],
        version=row[1],
        date=row[2],
        title=labels.get("title", Texts()),
        description=labels.get("description", Texts()),
        publisher=row[3],
        editors=tuple(name for (name,) in connection.execute(_EDITORS)),
        licence=row[4],
        article=row[5],
        languages=tuple(Language(*language) for language in connection.execute(_LANGUAGES)),
        digest=row[6],
        statements=row[7],
    )


def read_editions(connection: sqlite3.Connection) -> tuple[Edition, ...]:
    """Return the collection's editions, the newest first."""
    from viewer.store.whole import Edition  # no part of a first screen

    labels = Labels(connection, "edition")
    return tuple(
        Edition(id_, date_text(connection, date), labels.get(id_, "changes"))
        for id_, date in connection.execute(_EDITIONS).fetchall()
    )


def read_periods(connection: sqlite3.Connection) -> tuple[Period, ...]:
    """Return the period tree in preorder, each count including the periods below."""
    rows = connection.execute(_PERIODS).fetchall()
    children: dict[str | None, list[tuple[str, str | None, str, str | None]]] = defaultdict(list)
    for row in rows:
        children[row[1]].append(row)
    own = dict(connection.execute(_PERIOD_COUNTS))
    labels = Labels(connection, "period")
    found: list[Period] = []

    def visit(parent: str | None) -> int:
        total = 0
        for id_, _, bounds, source in children[parent]:
            place = len(found)
            found.append(
                Period(
                    id=id_,
                    parent=parent,
                    label=labels.get(id_, "label"),
                    description=labels.get(id_, "description"),
                    bounds=edtf.parse(bounds),
                    date_text=date_text(connection, bounds, "during"),
                    source=source,
                    statements=0,
                )
            )
            count = own.get(id_, 0) + visit(id_)
            found[place] = found[place]._replace(statements=count)
            total += count
        return total

    visit(None)
    return tuple(found)


def read_kinds(connection: sqlite3.Connection) -> tuple[Kind, ...]:
    """Return the kinds of statements in the collection's order."""
    labels = Labels(connection, "kind")
    return tuple(
        Kind(id_, labels.get(id_, "label"), icon, bool(is_document), csl, labels.get(id_, "genre"))
        for id_, icon, is_document, csl in connection.execute(_KINDS)
    )


def read_vocabulary(connection: sqlite3.Connection, entity: str) -> tuple[Label, ...]:
    """Return the terms of `stance` or `evidence` in the collection's order."""
    labels = Labels(connection, entity)
    return tuple(
        Label(id_, labels.get(id_, "label"), labels.get(id_, "definition"))
        for (id_,) in connection.execute(_VOCABULARY[entity])
    )
