"""Sources, and what ties a statement to them."""

from __future__ import annotations

import json
import sqlite3

from viewer.store.labels import date_text, labels_of
from viewer.store.whole import Author, Locator, Reference, Source
from viewer.text import edtf
from viewer.text.languages import Texts

_SOURCE = """
SELECT id, type, lang, title, authors, publisher, container, volume, issue, pages, date, address,
       seen_as, seen_on, is_one_sided
FROM source WHERE id = ?
"""
_REFERENCES = """
SELECT s.source, s.locator_label, s.locator, s.number, s.number_locator_label, s.number_locator,
       r.target IS NOT NULL
FROM statement_source AS s
LEFT JOIN source_reference AS r ON r.source = s.source AND r.number = s.number
WHERE s.statement = ? ORDER BY s.position
"""


def read_source(connection: sqlite3.Connection, id_: str) -> Source | None:
    """Return a source, or None where there is none of that id."""
    row = connection.execute(_SOURCE, (id_,)).fetchone()
    if row is None:
        return None
    labels = labels_of(connection, "source", id_)
    return Source(
        id=row[0],
        type=row[1],
        lang=row[2],
        title=row[3],
        translated_title=labels.get("translated_title", Texts()),
        authors=tuple(_author(author) for author in json.loads(row[4])),
        publisher=row[5],
        container=row[6],
        volume=row[7],
        issue=row[8],
        pages=row[9],
        date=edtf.parse(row[10]) if row[10] else None,
        date_text=date_text(connection, row[10]),
        address=row[11],
        seen_as=row[12],
        seen_on=row[13],
        seen_on_text=date_text(connection, row[13]),
        is_one_sided=bool(row[14]),
        note=labels.get("note", Texts()),
    )


def read_references(connection: sqlite3.Connection, number: int) -> tuple[Reference, ...]:
    """Return a statement's sources in the order shown."""
    found = []
    for id_, label, value, own, own_label, own_value, resolved in connection.execute(
        _REFERENCES, (number,)
    ).fetchall():
        source = read_source(connection, id_)
        if source is not None:
            found.append(
                Reference(
                    source,
                    locator(label, value),
                    own,
                    locator(own_label, own_value),
                    bool(resolved),
                )
            )
    return tuple(found)


def locator(label: str | None, value: str | None) -> Locator | None:
    """Return a locator, or None where the record has none."""
    return Locator(label, value) if label and value else None


def _author(author: dict[str, str]) -> Author:
    return Author(author.get("family"), author.get("given"), author.get("literal"))
