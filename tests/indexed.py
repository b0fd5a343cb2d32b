"""A search index over a few rows, without the rest of a collection."""

import sqlite3
from dataclasses import dataclass
from types import SimpleNamespace

from viewer.store.fulltext import FullText
from viewer.store.index import create_index
from viewer.store.library import Library
from viewer.store.records import Period
from viewer.store.schema import TERM_RULES, search_columns
from viewer.text import edtf
from viewer.text.languages import Texts

TAGS = ("az", "ru", "en")


def indexed(*rows, tags=TAGS, gazetteer=None):
    """Return a connection to an index; a row is column to text, with `id` and `period` if wanted.

    Statements are numbered from 1 as they come. `gazetteer` has kind and forms (`az:Şuşa`) by id.
    """
    connection = sqlite3.connect(":memory:")
    columns = search_columns(tags)
    names = ", ".join(f'"{name}" TEXT NOT NULL' for name in columns)
    connection.executescript(f"""
        CREATE TABLE search_text (number INTEGER PRIMARY KEY, {names});
        CREATE TABLE statement (number INTEGER PRIMARY KEY, id TEXT, period TEXT);
        CREATE INDEX statement_period ON statement (period);
        CREATE TABLE term (
          "column" TEXT, term TEXT, statements INTEGER, family TEXT,
          PRIMARY KEY ("column", term)
        );
        CREATE TABLE collection (term_rules TEXT);
        CREATE TABLE name (id TEXT, position INTEGER, kind TEXT);
        CREATE TABLE name_form (name TEXT, position INTEGER, lang TEXT, text TEXT);
        CREATE TABLE spelling (name TEXT, position INTEGER, lang TEXT, words TEXT, key TEXT);
        CREATE TABLE sound ("column" TEXT, term TEXT, sound TEXT, written TEXT);
    """)
    for number, row in enumerate(rows, 1):
        statement = (number, row.get("id", f"s{number}"), row.get("period", "p"))
        connection.execute("INSERT INTO statement VALUES (?, ?, ?)", statement)
        texts = [row.get(name, "") for name in columns]
        places = ", ".join("?" * (1 + len(columns)))
        connection.execute(f"INSERT INTO search_text VALUES ({places})", (number, *texts))
    connection.execute("INSERT INTO collection VALUES (?)", (TERM_RULES,))
    for place, (name, (kind, spellings)) in enumerate((gazetteer or {}).items()):
        connection.execute("INSERT INTO name VALUES (?, ?, ?)", (name, place, kind))
        forms = ((name, n, *form.split(":")) for n, form in enumerate(spellings))
        connection.executemany("INSERT INTO name_form VALUES (?, ?, ?, ?)", forms)
    create_index(connection, tags)
    return connection


@dataclass
class FakeLibrary:
    """What an engine asks of a library."""

    fulltext: FullText
    collection: SimpleNamespace
    _periods: tuple[Period, ...] = ()

    periods = Library.periods
    narrowing = Library.narrowing
    _with_those_below = Library._with_those_below


def library(*rows, tags=TAGS, tree=(), has_families=False, gazetteer=None):
    """Return such a library; `tree` is pairs of a period and the one above it, in preorder."""
    bounds = edtf.parse("2000")
    periods = tuple(
        Period(id_, parent, Texts(), Texts(), bounds, Texts(), None, 0) for id_, parent in tree
    )
    fulltext = FullText(
        indexed(*rows, tags=tags, gazetteer=gazetteer), tags, has_families=has_families
    )
    return FakeLibrary(fulltext, SimpleNamespace(tags=tags, languages=()), periods)
