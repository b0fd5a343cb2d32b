"""The gazetteer, and issuing bodies under the name of the time."""

from __future__ import annotations

import sqlite3

from viewer.store.labels import grouped, labels_of
from viewer.store.organs import organ_name
from viewer.store.whole import Name, NameForm, Organ
from viewer.text.languages import Texts

_TODAY = 9999_12_31
"""A day key after every change of name."""

_NAMES = """
SELECT n.id, n.kind, n.dates
FROM statement_name AS s JOIN name AS n ON n.id = s.name
WHERE s.statement = ? AND s.role = ? ORDER BY s.position
"""
_FORMS = "SELECT lang, text, is_official FROM name_form WHERE name = ? ORDER BY position"
_ORGANS = """
SELECT s.position, o.id, o.standing, st.latest
FROM statement_organ AS s
JOIN organ AS o ON o.id = s.organ
JOIN statement AS st ON st.number = s.statement
WHERE s.statement = ? ORDER BY s.position
"""
_ALL_ORGANS = "SELECT id, standing FROM organ ORDER BY position"
_SESSIONS = "SELECT position, lang, text FROM statement_session WHERE statement = ?"


def read_names(connection: sqlite3.Connection, number: int, role: str) -> tuple[Name, ...]:
    """Return the places or persons (`role`) of a statement."""
    rows = connection.execute(_NAMES, (number, role)).fetchall()
    return tuple(_name(connection, *row) for row in rows)


def _name(connection: sqlite3.Connection, id_: str, kind: str, dates: str | None) -> Name:
    forms = tuple(
        NameForm(lang, text, bool(official))
        for lang, text, official in connection.execute(_FORMS, (id_,))
    )
    official = Texts((form.lang, form.text) for form in forms if form.is_official)
    note = labels_of(connection, "name", id_).get("note", Texts())
    return Name(id_, kind, official, forms, note, dates)


def read_organs(connection: sqlite3.Connection, number: int) -> tuple[Organ, ...]:
    """Return who issued a statement, each under the name it bore on the statement's last day."""
    sessions = grouped(connection.execute(_SESSIONS, (number,)))
    found = []
    for position, id_, standing, day in connection.execute(_ORGANS, (number,)).fetchall():
        name, abbreviation = organ_name(connection, id_, day)
        session = sessions.get(position, Texts())
        found.append(Organ(id_, standing, name, abbreviation, session))
    return tuple(found)


def read_all_organs(connection: sqlite3.Connection) -> tuple[Organ, ...]:
    """Return every issuing body under its present name, in the collection's order."""
    found = []
    for id_, standing in connection.execute(_ALL_ORGANS).fetchall():
        name, abbreviation = organ_name(connection, id_, _TODAY)
        found.append(Organ(id_, standing, name, abbreviation, Texts()))
    return tuple(found)
