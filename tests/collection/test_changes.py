"""What differs between two collections."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.collection.spoiling import RESOLUTION, spoil
from tests.corpus import read_yaml, write_yaml
from viewer.collection.build import build
from viewer.collection.changes import ChangeKind, compare
from viewer.store.content import read_content
from viewer.store.schema import DERIVED, TABLES

ADDED, CHANGED, WITHDRAWN, REMOVED = ChangeKind


@pytest.fixture
def differ(corpus_source: Path, corpus_db: Path, tmp_path: Path):
    """Return what differs from the small collection once its source form is edited."""

    def changes():
        built = build(corpus_source, tmp_path / "new.db", lambda *_: None)
        return [(one.kind, one.entity, one.id) for one in compare(corpus_db, built.path).entries]

    return changes


def test_nothing_differs_from_itself(differ) -> None:
    assert differ() == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("en: The resolution condemns {aggression}.", "en: The resolution deplores {aggression}."),
        ("- condemns", "- calls-for-withdrawal"),
        ("value: '1'", "value: '9'"),
        ("evidence: text", "evidence: report"),
        ("date: 1994-12-13/1994-12-15", "date: 1994-12-13/1994-12-14"),
    ],
)
def test_a_changed_statement(corpus_source: Path, differ, old: str, new: str) -> None:
    spoil(corpus_source, RESOLUTION, old, new)
    assert differ() == [(CHANGED, "statement", "oic-1994-12-13-s01")]


def test_an_added_statement_changes_no_other(corpus_source: Path, differ) -> None:
    path = corpus_source / RESOLUTION
    entry = read_yaml(path) | {"id": "oic-1990-s01"}
    write_yaml(path.with_name("oic-1990-s01.yaml"), entry)
    assert differ() == [(ADDED, "statement", "oic-1990-s01")]


def test_a_statement_is_withdrawn_or_gone(corpus_source: Path, differ) -> None:
    (corpus_source / "statements" / "oic-1993-10-s01.yaml").unlink()
    assert differ() == [(REMOVED, "statement", "oic-1993-10-s01")]
    path = corpus_source / "withdrawn.yaml"
    reason = read_yaml(path)[0]["reason"]
    write_yaml(path, [*read_yaml(path), {"id": "oic-1993-10-s01", "reason": reason}])
    assert differ() == [(WITHDRAWN, "statement", "oic-1993-10-s01")]


def test_catalogues_differ_entry_by_entry(corpus_source: Path, differ) -> None:
    spoil(corpus_source, "names.yaml", "Hamid Algabid", "Hamid Al-Gabid")
    spoil(corpus_source, "sources.yaml", "title: Azerbaijan and the OIC", "title: The OIC")
    spoil(corpus_source, "stances.yaml", "en: Condemns", "en: Denounces")
    path = corpus_source / "sources.yaml"
    entry = read_yaml(path)[-1] | {"id": "another-2026"}
    write_yaml(path, [entry, *read_yaml(path)])
    assert differ() == [
        (ADDED, "source", "another-2026"),
        (CHANGED, "source", "embassy-riyadh-nd"),
        (CHANGED, "name", "hamid-algabid"),
        (CHANGED, "stance", "condemns"),
    ]


def test_an_edition_of_its_own_is_no_difference(corpus_source: Path, differ) -> None:
    spoil(corpus_source, "collection.yaml", "version: '1.0'", "version: '2.0'")
    assert differ() == []


def test_every_table_belongs_to_some_entry(corpus_db: Path) -> None:
    with closing(sqlite3.connect(corpus_db)) as connection:
        entities = {entity for entity, _ in read_content(connection)}
        filled = {
            table.name
            for table in TABLES
            if table.key == ("id",)
            and table.name not in DERIVED | {"edition"}
            and connection.execute(f'SELECT 1 FROM "{table.name}"').fetchone()
        }
    assert filled | {"statement"} == entities
