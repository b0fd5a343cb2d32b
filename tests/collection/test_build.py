"""Building: the same bytes each time, all or nothing, in any languages."""

import shutil
import sqlite3
from pathlib import Path

import pytest
import yaml

from tests.collection.spoiling import RESOLUTION, spoil
from tests.corpus import read_yaml
from viewer import paths
from viewer.collection import reading
from viewer.collection.build import build
from viewer.collection.check import check_file, check_source
from viewer.errors import FileInUse, FileUnwritable, SourceFormHasErrors
from viewer.store import writer


def quiet(*_):
    """Hear of progress and do nothing."""


def dump(path):
    """Return a file's content, but for the index, which each version of SQLite lays out its way."""
    connection = sqlite3.connect(path)
    lines = [line for line in connection.iterdump() if '"statement_index_' not in line]
    connection.close()
    return lines


def test_two_builds_are_equal_byte_for_byte(corpus_source, tmp_path):
    one = build(corpus_source, tmp_path / "one.db", quiet)
    two = build(corpus_source, tmp_path / "two.db", quiet)
    assert one.path.read_bytes() == two.path.read_bytes()
    assert one.digest == two.digest
    assert one.statements == 12


def test_the_digest_knows_content_only(corpus_source, corpus_db, tmp_path):
    for path in corpus_source.rglob("*.yaml"):  # the same, laid out in another way
        text = yaml.dump(read_yaml(path), default_flow_style=True, allow_unicode=True)
        path.write_text(text, encoding="utf-8")
    digest = build(corpus_source, tmp_path / "other.db", quiet).digest
    (recorded,) = sqlite3.connect(corpus_db).execute("SELECT digest FROM collection").fetchone()
    assert digest == recorded
    spoil(corpus_source, RESOLUTION, "aggression", "aggressions")
    assert build(corpus_source, tmp_path / "third.db", quiet).digest != digest


def test_a_refused_source_leaves_the_old_file(corpus_source, tmp_path):
    target = tmp_path / "out" / "data.db"
    build(corpus_source, target, quiet)
    before = target.read_bytes()
    spoil(corpus_source, RESOLUTION, "period: ceasefire", "period: peace")
    with pytest.raises(SourceFormHasErrors) as refused:
        build(corpus_source, target, quiet)
    assert refused.value.count == 1
    assert [problem.key for problem in refused.value.problems] == ["unknown-period"]
    assert target.read_bytes() == before
    assert list(target.parent.iterdir()) == [target]


def test_a_build_that_breaks_off_leaves_the_old_file(corpus_source, tmp_path):
    target = tmp_path / "out" / "data.db"
    build(corpus_source, target, quiet)
    before = target.read_bytes()

    def break_off(stage, *_):
        if stage == "verify":
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        build(corpus_source, target, break_off)
    assert target.read_bytes() == before
    assert list(target.parent.iterdir()) == [target]


def test_where_the_old_file_is_in_use_the_new_one_stands_beside_it(
    corpus_source, tmp_path, monkeypatch
):
    target = tmp_path / "out" / "data.db"
    build(corpus_source, target, quiet)
    rename = Path.replace

    def refuse(self, other):
        if other == target:
            raise PermissionError(13, "in use")
        return rename(self, other)

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(FileInUse) as told:
        build(corpus_source, target, quiet)
    assert told.value.kept == target.with_name("data-new.db")
    assert check_file(told.value.kept) == []
    assert sorted(target.parent.iterdir()) == sorted([target, told.value.kept])


def test_where_nothing_can_be_renamed_nothing_is_left(corpus_source, tmp_path, monkeypatch):
    def refuse(self, other):
        raise PermissionError(13, "in use")

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(FileUnwritable):
        build(corpus_source, tmp_path / "out" / "data.db", quiet)
    assert list((tmp_path / "out").iterdir()) == []


def test_a_target_that_cannot_be_written_is_told(corpus_source, tmp_path):
    (tmp_path / "file").write_text("no folder", encoding="utf-8")
    with pytest.raises(FileUnwritable):
        build(corpus_source, tmp_path / "file" / "data.db", quiet)


def test_a_folder_in_the_targets_place_is_told(corpus_source, tmp_path):
    (tmp_path / "data.db").mkdir()
    with pytest.raises(FileUnwritable):
        build(corpus_source, tmp_path / "data.db", quiet)
    assert not list(tmp_path.glob(".data.db*"))


def test_a_full_disk_is_told(corpus_source, tmp_path, monkeypatch):
    small = (*writer._BEFORE, "PRAGMA max_page_count = 20")
    monkeypatch.setattr(writer, "_BEFORE", small)
    with pytest.raises(FileUnwritable):
        build(corpus_source, tmp_path / "data.db", quiet)
    assert not list(tmp_path.glob("*.db*"))


def test_progress_names_the_stages_and_ends_full(corpus_source, tmp_path):
    heard = []
    build(corpus_source, tmp_path / "data.db", lambda *step: heard.append(step))
    assert list(dict.fromkeys(stage for stage, _, _ in heard)) == [
        "read",
        "write",
        "index",
        "verify",
    ]
    last = {stage: (done, total) for stage, done, total in heard}
    assert last == {"read": (12, 12), "write": (12, 12), "index": (1, 1), "verify": (1, 1)}


def test_statements_stream(corpus_source, tmp_path, monkeypatch):
    """Many batches give the same file as one."""
    whole = build(corpus_source, tmp_path / "whole.db", quiet)
    monkeypatch.setattr(writer, "_BATCH", 5)
    parts = build(corpus_source, tmp_path / "parts.db", quiet)
    assert dump(whole.path) == dump(parts.path)


@pytest.mark.filterwarnings("ignore:.*multi-threaded")  # other tests' threads, on Python 3.12+
def test_many_statements_are_read_by_several_processes(corpus_source, tmp_path, monkeypatch):
    alone = build(corpus_source, tmp_path / "alone.db", quiet)
    monkeypatch.setattr(reading, "MANY", 1)
    monkeypatch.setattr(reading, "_AT_ONCE", 1)
    monkeypatch.setattr(reading, "_cores", lambda: 2)
    together = build(corpus_source, tmp_path / "together.db", quiet)
    assert alone.path.read_bytes() == together.path.read_bytes()
    spoil(corpus_source, RESOLUTION, "period: ceasefire", "period: peace")
    assert [problem.key for problem in check_source(corpus_source)] == ["unknown-period"]


def test_a_collection_without_statements_builds(corpus_source, tmp_path):
    shutil.rmtree(corpus_source / "statements")
    (corpus_source / "withdrawn.yaml").write_text("[]\n", encoding="utf-8")
    report = build(corpus_source, tmp_path / "empty.db", quiet)
    assert report.statements == 0
    assert check_file(report.path) == []


def test_nothing_is_compiled_once_something_is_wrong(corpus_source, tmp_path, monkeypatch):
    spoil(corpus_source, "kinds.yaml", "csl: report", "csl: nothing")
    monkeypatch.setattr(reading, "compile_statement", None)
    with pytest.raises(SourceFormHasErrors):
        build(corpus_source, tmp_path / "data.db", quiet)


def test_the_shipped_collection_has_no_mistake():
    assert check_source(paths.resources("collection")) == []


def test_the_shipped_file_is_a_fresh_build_of_its_source(tmp_path):
    fresh = build(paths.resources("collection"), tmp_path / "data.db", quiet)
    assert dump(paths.shipped_collection()) == dump(fresh.path)
    assert check_file(paths.shipped_collection()) == []
