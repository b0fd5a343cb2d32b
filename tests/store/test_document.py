"""The description of the file: current, complete, and its queries run."""

import sqlite3
from pathlib import Path

import pytest

from viewer import paths
from viewer.store.document import EXAMPLES, describe, main
from viewer.store.schema import TABLES
from viewer.store.views import VIEWS

DOCUMENT = Path(__file__).parents[2] / "docs" / "schema.md"


def test_the_document_describes_the_shipped_file():
    connection = sqlite3.connect(paths.shipped_collection())
    assert DOCUMENT.read_text(encoding="utf-8") == describe(connection)
    connection.close()


@pytest.mark.parametrize("about", EXAMPLES)
def test_its_queries_find_something(corpus_db, about):
    connection = sqlite3.connect(corpus_db)
    assert connection.execute(EXAMPLES[about]).fetchall()
    connection.close()


def test_the_command_prints_it(corpus_db, capsys):
    assert main([str(corpus_db)]) == 0
    assert capsys.readouterr().out.startswith("# The collection file\n")


def test_it_names_every_table_and_view(corpus_db):
    connection = sqlite3.connect(corpus_db)
    text = describe(connection)
    connection.close()
    for part in (*TABLES, *VIEWS):
        assert f"### {part.name}\n" in text


def test_every_column_it_explains_exists():
    for table in TABLES:
        for name, _ in table.about_columns:
            assert name in table.columns or "LANG" in name or name == "marks", (table.name, name)
