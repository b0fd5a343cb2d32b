"""A file is written as a whole or not at all."""

import sys

import pytest

from viewer.cite.saving import save
from viewer.errors import FileUnwritable


def test_the_content_takes_the_place_of_what_was_there(tmp_path):
    path = tmp_path / "list.txt"
    path.write_bytes(b"old")
    save(path, b"new")
    assert path.read_bytes() == b"new"
    assert [*tmp_path.iterdir()] == [path]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no such rights")
def test_rights_are_those_of_the_old_file_else_of_any_new_one(tmp_path):
    old, new, usual = (tmp_path / name for name in ("old", "new", "usual"))
    old.touch(0o600)
    usual.touch()
    for path in (old, new):
        save(path, b"x")
    assert old.stat().st_mode & 0o777 == 0o600
    assert new.stat().st_mode == usual.stat().st_mode


@pytest.mark.parametrize("name", ["absent/list.txt", "folder"])
def test_where_nothing_can_be_written_nothing_is_left(tmp_path, name):
    (tmp_path / "folder").mkdir()
    with pytest.raises(FileUnwritable) as caught:
        save(tmp_path / name, b"x")
    assert caught.value.path == tmp_path / name
    assert [one.name for one in tmp_path.iterdir()] == ["folder"]


def test_a_full_disk_leaves_the_old_file(tmp_path, monkeypatch):
    path = tmp_path / "list.txt"
    path.write_bytes(b"old")

    def fail(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("viewer.cite.saving._write", fail)
    with pytest.raises(FileUnwritable, match="No space"):
        save(path, b"new")
    assert path.read_bytes() == b"old"
