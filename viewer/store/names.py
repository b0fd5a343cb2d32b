"""The gazetteer, and issuing bodies under the name of the time."""

from __future__ import annotations

import sqlite3
from array import array
from collections import defaultdict
from collections.abc import Iterable

from viewer.store.labels import date_text, grouped, labels_of
from viewer.store.organs import OrganNames
from viewer.store.whole import Name, NameForm, NameLink, Organ
from viewer.text.languages import Texts

_TODAY = 9999_12_31
"""A day key after every change of name."""

_NAMES = """
SELECT n.id, n.kind, n.dates
FROM statement_name AS s JOIN name AS n ON n.id = s.name
WHERE s.statement = ? AND s.role = ? ORDER BY s.position
"""
_NAME = "SELECT id, kind, dates FROM name WHERE id = ?"
_LINKS = """
SELECT n.id, n.kind, f.lang, f.text FROM name AS n JOIN name_form AS f ON f.name = n.id
WHERE f.is_official ORDER BY n.position
"""
_MENTIONS = """
SELECT n.id, n.kind, f.lang, f.text
FROM mention AS m JOIN name AS n ON n.id = m.name JOIN name_form AS f ON f.name = n.id
WHERE m.statement = ? AND f.is_official ORDER BY n.position
"""
_ALL_FORMS = "SELECT name, group_concat(text, char(10)) FROM name_form GROUP BY name"
_MENTIONING = "SELECT statement FROM mention WHERE name = ? ORDER BY statement"
_MENTION_COUNTS = "SELECT name, count(*) FROM mention GROUP BY name"
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
    shown = date_text(connection, dates, "during")
    return Name(id_, kind, official, forms, note, dates, shown)


def read_name(connection: sqlite3.Connection, id_: str) -> Name | None:
    """Return one name with all its forms, or None where there is none of that id."""
    row = connection.execute(_NAME, (id_,)).fetchone()
    return _name(connection, *row) if row else None


def read_links(connection: sqlite3.Connection) -> tuple[NameLink, ...]:
    """Return every name in short, in the collection's order."""
    return _links(connection.execute(_LINKS))


def read_mentions(connection: sqlite3.Connection, number: int) -> tuple[NameLink, ...]:
    """Return the names that a statement mentions."""
    return _links(connection.execute(_MENTIONS, (number,)))


def read_forms(connection: sqlite3.Connection) -> dict[str, str]:
    """Return every spelling of every name, one a line, by id."""
    return dict(connection.execute(_ALL_FORMS).fetchall())


def read_mentioning(connection: sqlite3.Connection, id_: str) -> array[int]:
    """Return the numbers of the statements that mention a name, in date order."""
    return array("q", (number for (number,) in connection.execute(_MENTIONING, (id_,))))


def read_mention_counts(connection: sqlite3.Connection) -> dict[str, int]:
    """Return how many statements mention each name, those without any left out."""
    return dict(connection.execute(_MENTION_COUNTS).fetchall())


def _links(rows: Iterable[tuple[str, str, str, str]]) -> tuple[NameLink, ...]:
    kinds: dict[str, str] = {}
    forms: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for id_, kind, lang, text in rows:
        kinds[id_] = kind
        forms[id_].append((lang, text))
    return tuple(NameLink(id_, kind, Texts(forms[id_])) for id_, kind in kinds.items())


def read_organs(connection: sqlite3.Connection, number: int) -> tuple[Organ, ...]:
    """Return who issued a statement, each under the name it bore on the statement's last day."""
    sessions = grouped(connection.execute(_SESSIONS, (number,)))
    names = OrganNames(connection)
    found = []
    for position, id_, standing, day in connection.execute(_ORGANS, (number,)).fetchall():
        name, abbreviation = names.on(id_, day)
        session = sessions.get(position, Texts())
        found.append(Organ(id_, standing, name, abbreviation, session))
    return tuple(found)


def read_all_organs(connection: sqlite3.Connection) -> tuple[Organ, ...]:
    """Return every issuing body under its present name, in the collection's order."""
    names = OrganNames(connection)
    found = []
    for id_, standing in connection.execute(_ALL_ORGANS).fetchall():
        name, abbreviation = names.on(id_, _TODAY)
        found.append(Organ(id_, standing, name, abbreviation, Texts()))
    return tuple(found)
