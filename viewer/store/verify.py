"""Checks a built collection: its shape, its digest, every index and every reference."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from viewer.errors import DamagedCollection
from viewer.store.connection import connect
from viewer.store.digest import digest
from viewer.store.index import is_index_intact
from viewer.store.schema import TABLES, Table, search_columns
from viewer.store.views import VIEWS


@dataclass(frozen=True, slots=True)
class Flaw:
    """Something wrong in a built collection; its sentence stands in the catalogue, table check."""

    key: str
    params: Mapping[str, str | int] = field(default_factory=dict)


_LABELS_INCOMPLETE = """
SELECT entity || ' ' || id, field, group_concat(lang, ' ') FROM label
WHERE field <> 'translated_title' GROUP BY entity, id, field
HAVING count(*) <> (SELECT count(*) FROM language)
    OR sum(lang IN (SELECT tag FROM language)) <> count(*)
"""

_TEXTS_INCOMPLETE = """
SELECT s.id, t.what, t.position FROM (
  SELECT number AS statement, 'statement_title' AS what, 0 AS position,
    (SELECT count(*) FROM statement_title WHERE statement = number) AS languages FROM statement
  UNION ALL
  SELECT statement, 'segment_text', position, (SELECT count(*) FROM segment_text AS x
    WHERE x.statement = g.statement AND x.position = g.position) FROM segment AS g
  UNION ALL
  SELECT statement, 'remark_text', position, (SELECT count(*) FROM remark_text AS x
    WHERE x.statement = r.statement AND x.position = r.position) FROM remark AS r
) AS t JOIN statement AS s ON s.number = t.statement
WHERE t.languages <> (SELECT count(*) FROM language)
"""

_LOOSE_ENDS = """
SELECT 'collection.article', article FROM collection
WHERE article IS NOT NULL AND article NOT IN (SELECT id FROM source)
UNION ALL
SELECT 'withdrawn.successor', successor FROM withdrawn
WHERE successor IS NOT NULL AND successor NOT IN (SELECT id FROM statement)
UNION ALL
SELECT 'withdrawn.id', id FROM withdrawn WHERE id IN (SELECT id FROM statement)
UNION ALL
SELECT 'statement.date', id FROM statement WHERE NOT EXISTS (
  SELECT 1 FROM date_text WHERE date = statement.date AND sense = statement.date_sense)
UNION ALL
SELECT 'segment.statement', id FROM statement WHERE NOT EXISTS (
  SELECT 1 FROM segment WHERE statement = number)
UNION ALL
SELECT 'verbatim.end', s.id FROM verbatim AS v JOIN statement AS s ON s.number = v.statement
WHERE NOT EXISTS (SELECT 1 FROM segment_text AS x WHERE x.statement = v.statement
  AND x.position = v.position AND x.lang = v.lang AND v."end" <= length(x.text))
"""

_NOT_INDEXED = "SELECT count(*) FROM statement WHERE number NOT IN (SELECT number FROM search_text)"

_UNORDERED = """
SELECT id FROM (
  SELECT id, number, row_number() OVER (ORDER BY earliest, latest, id) AS wanted FROM statement
) WHERE number <> wanted LIMIT 1
"""


def verify(path: Path) -> list[Flaw]:
    """Return what is wrong with a built collection.

    The search index can only be checked by a connection that may write, so a copy is checked.

    Raises:
        FileMissing, FileUnreadable, NotACollection, NewerCollection, DamagedCollection: the file
            cannot be opened as a collection at all.
    """
    connect(path).close()
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder, path.name)
        shutil.copyfile(path, copy)
        try:
            with closing(sqlite3.connect(copy)) as connection:
                flaws = list(verify_tables(connection))
                return flaws or [*_digest(connection), *_index(connection)]
        except sqlite3.DatabaseError as error:
            raise DamagedCollection(path) from error


def verify_tables(connection: sqlite3.Connection) -> Iterator[Flaw]:
    """Yield what is wrong with an open collection, but for its digest and its search index.

    Those two take as long as making them, so a build does not repeat them at once.
    """
    damage = [row[0] for row in connection.execute("PRAGMA integrity_check(5)")]
    if damage != ["ok"]:
        yield Flaw("damaged", {"reason": "; ".join(damage)})
        return
    shape = list(_shape(connection))
    yield from shape
    if shape:
        return
    for table, _, other, _ in connection.execute("PRAGMA foreign_key_check"):
        yield Flaw("loose-reference", {"table": table, "other": other})
    yield from _content(connection)


def _shape(connection: sqlite3.Connection) -> Iterator[Flaw]:
    """Compare tables and views with the schema."""
    names = {row[0] for row in connection.execute("SELECT name FROM sqlite_schema")}
    wanted = {table.name for table in TABLES} | {view.name for view in VIEWS} | {"statement_index"}
    missing = sorted(wanted - names)
    for name in missing:
        yield Flaw("missing-table", {"name": name})
    if missing:
        return
    tags = _tags(connection)
    for table in TABLES:
        found = {
            row[1]: row[2] + "!" * bool(row[3])
            for row in connection.execute(f'PRAGMA table_info("{table.name}")')
        }
        if found != _declared(table, tags):
            yield Flaw("other-columns", {"name": table.name})


def _declared(table: Table, tags: tuple[str, ...]) -> dict[str, str]:
    if table.name == "search_text":
        return table.columns | dict.fromkeys(search_columns(tags), "TEXT!")
    return table.columns


def _digest(connection: sqlite3.Connection) -> Iterator[Flaw]:
    rows = connection.execute("SELECT digest FROM collection").fetchall()
    if len(rows) != 1 or rows[0][0] != digest(connection):
        yield Flaw("digest-differs")


def _index(connection: sqlite3.Connection) -> Iterator[Flaw]:
    """Compare the search index with the texts, and the texts with the statements by number."""
    intact = is_index_intact(connection, _tags(connection))
    connection.rollback()
    (loose,) = connection.execute(_NOT_INDEXED).fetchone()
    if loose or not intact:
        yield Flaw("index-differs")


def _tags(connection: sqlite3.Connection) -> tuple[str, ...]:
    return tuple(row[0] for row in connection.execute("SELECT tag FROM language ORDER BY position"))


def _content(connection: sqlite3.Connection) -> Iterator[Flaw]:
    """Check what neither types nor foreign keys say."""
    for name, part, langs in connection.execute(_LABELS_INCOMPLETE):
        yield Flaw("languages-differ", {"name": name, "part": part, "languages": langs})
    for id_, part, position in connection.execute(_TEXTS_INCOMPLETE):
        yield Flaw("texts-missing", {"id": id_, "part": part, "position": position})
    for part, id_ in connection.execute(_LOOSE_ENDS):
        yield Flaw("loose-end", {"part": part, "id": id_})
    for (id_,) in connection.execute(_UNORDERED):
        yield Flaw("numbers-unordered", {"id": id_})
