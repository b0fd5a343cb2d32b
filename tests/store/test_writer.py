"""The written file: tables as declared, packed, with views that any program can read."""

import sqlite3

import pytest

from viewer.store.schema import APPLICATION_ID, SCHEMA_VERSION, TABLES
from viewer.store.views import VIEWS


@pytest.fixture(scope="module")
def database(corpus_db):
    connection = sqlite3.connect(corpus_db)
    yield connection
    connection.close()


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("application_id", APPLICATION_ID),
        ("user_version", SCHEMA_VERSION),
        ("page_size", 4096),
        ("journal_mode", "delete"),
        ("freelist_count", 0),
        ("encoding", "UTF-8"),
        ("integrity_check", "ok"),
    ],
)
def test_the_header(database, pragma, value):
    assert database.execute(f"PRAGMA {pragma}").fetchone() == (value,)


def test_no_reference_is_loose(database):
    assert database.execute("PRAGMA foreign_key_check").fetchall() == []


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_tables_are_as_declared(database, table):
    listed = database.execute(f'PRAGMA table_list("{table.name}")').fetchone()
    assert listed[5] == 1, "STRICT"
    info = database.execute(f'PRAGMA table_info("{table.name}")').fetchall()
    declared = {row[1]: row[2] + "!" * row[3] for row in info if row[1] in table.columns}
    assert declared == table.columns
    key = [row[1] for row in sorted(info, key=lambda row: row[5]) if row[5]]
    assert tuple(key) == table.key
    links = database.execute(f'PRAGMA foreign_key_list("{table.name}")').fetchall()
    assert sorted((row[3], row[2], row[4]) for row in links) == sorted(table.links)
    indexes = database.execute(f'PRAGMA index_list("{table.name}")').fetchall()
    names = [row[1] for row in indexes if row[3] == "c"]
    columns = [
        tuple(row[2] for row in database.execute(f'PRAGMA index_info("{name}")')) for name in names
    ]
    assert sorted(columns) == sorted(table.indexes)


@pytest.mark.parametrize(
    "table", [table for table in TABLES if table.name != "term"], ids=lambda table: table.name
)  # term stands as the index's vocabulary gives it
def test_rows_stand_in_the_order_of_their_key(database, table):
    key = ", ".join(f'"{column}"' for column in table.key)
    rows = database.execute(f'SELECT {key} FROM "{table.name}" ORDER BY rowid').fetchall()
    assert rows == sorted(rows)


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.name)
def test_views_read_no_search_table(view):
    sql = view.sql(("az", "zh-Hant"))
    for name in ("statement_index", "search_fold", "search_text", "term"):
        assert f" {name}" not in sql


def test_views_have_columns_for_every_language(corpus_db_of_any_languages):
    connection = sqlite3.connect(corpus_db_of_any_languages)
    tags = [row[0] for row in connection.execute("SELECT tag FROM language ORDER BY position")]
    cursor = connection.execute("SELECT * FROM statement_flat")
    columns = [column[0] for column in cursor.description]
    assert [column for column in columns if column.startswith("title_")] == [
        f"title_{tag}" for tag in tags
    ]
    assert all(None not in row[columns.index("title_" + tags[0]) :: 4] for row in cursor)
    connection.close()
