"""What the check of a built file finds: each kind of damage, done to a copy."""

import shutil
import sqlite3

import pytest

from viewer.collection.check import check_file
from viewer.errors import DamagedCollection, FileMissing, NewerCollection, NotACollection


@pytest.fixture
def copy(corpus_db, tmp_path):
    return shutil.copy(corpus_db, tmp_path / "copy.db")


@pytest.mark.parametrize(
    ("sql", "keys"),
    [
        ("UPDATE statement_title SET text = 'x' WHERE statement = 1", {"digest-differs"}),
        ("UPDATE collection SET licence = 'MIT'", {"digest-differs"}),
        ("UPDATE search_text SET text_en = 'x' WHERE number = 1", {"index-differs"}),
        ("DELETE FROM term WHERE term = 'shusha'", {"index-differs"}),
        ("DELETE FROM search_text WHERE number = 12", {"index-differs"}),
        ("UPDATE statement SET kind = 'x' WHERE number = 1", {"loose-reference"}),
        ("DELETE FROM statement_title WHERE lang = 'ru'", {"texts-missing"}),
        ("DELETE FROM remark_text WHERE lang = 'ru'", {"texts-missing"}),
        ("DELETE FROM segment_text WHERE lang = 'az' AND statement = 1", {"texts-missing"}),
        ("DELETE FROM label WHERE entity = 'kind' AND lang = 'en'", {"languages-differ"}),
        ("UPDATE collection SET article = 'x'", {"loose-end"}),
        ("UPDATE withdrawn SET successor = 'x'", {"loose-end"}),
        ("DELETE FROM segment WHERE statement = 3", {"loose-end"}),
        ('UPDATE verbatim SET "end" = 1000', {"loose-end"}),
        (
            "UPDATE statement SET earliest = 20210101, latest = 20210101 WHERE number = 1",
            {"numbers-unordered"},
        ),
        ("DROP VIEW statement_flat", {"missing-table"}),
        ("DROP TABLE remark_text", {"missing-table"}),
        ("ALTER TABLE statement ADD COLUMN extra TEXT", {"other-columns"}),
    ],
)
def test_each_damage_is_found(copy, sql, keys):
    with sqlite3.connect(copy) as connection:
        connection.execute(sql)
    connection.close()
    assert {problem.key for problem in check_file(copy)} == keys


def test_a_damaged_page_is_found(copy):
    content = bytearray(copy.read_bytes())
    middle = len(content) // 4096 // 2 * 4096
    content[middle : middle + 4096] = bytes(4096)
    copy.write_bytes(content)
    try:
        keys = {problem.key for problem in check_file(copy)}
    except DamagedCollection:
        keys = {"damaged"}
    assert keys == {"damaged"}


@pytest.mark.parametrize(
    ("content", "error"),
    [
        (lambda path: None, FileMissing),
        (lambda path: path.write_bytes(b""), NotACollection),
        (lambda path: path.write_bytes(b"SQLite format 3\0" + bytes(84)), NotACollection),
    ],
)
def test_what_is_no_collection_is_refused(tmp_path, content, error):
    path = tmp_path / "other.db"
    content(path)
    with pytest.raises(error):
        check_file(path)


def test_a_later_version_is_refused(copy):
    with sqlite3.connect(copy) as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(NewerCollection):
        check_file(copy)


def test_the_checked_file_is_not_changed(copy):
    before = copy.read_bytes()
    check_file(copy)
    assert copy.read_bytes() == before
    assert list(copy.parent.iterdir()) == [copy]
