"""The lock: complete, with hashes, without addresses, and splittable."""

import re
import tomllib
from pathlib import Path

import pytest

from bootstrap import assets, lockfile
from bootstrap.lockfile import Part

ROOT = Path(__file__).parent.parent.parent
TEXT = (ROOT / lockfile.LOCK).read_text("utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))


def names(*parts, **options):
    return {lockfile.name(each) for each in lockfile.entries(lockfile.read(ROOT, parts, **options))}


def test_every_package_is_pinned_with_hashes():
    for entry in lockfile.entries(TEXT):
        assert re.match(r"[a-z0-9-]+==[\w.]+( ; .+)? \\\n    --hash=sha256:", entry), entry


def test_no_address_stands_in_it():
    assert "://" not in TEXT
    assert "--index" not in TEXT


def test_the_parts_are_the_whole_and_share_nothing():
    every = [lockfile.name(entry) for entry in lockfile.entries(TEXT)]
    assert sorted(every) == sorted(name for part in Part for name in names(part))
    assert len(every) == len(set(every))


@pytest.mark.parametrize(
    ("part", "needs"),
    [
        (Part.VIEWER, PROJECT["project"]["dependencies"]),
        (Part.BUILD, PROJECT["build-system"]["requires"]),
        (Part.DEVELOPMENT, PROJECT["dependency-groups"]["dev"]),
        (Part.ASSETS, assets.build_requirements(assets.load(ROOT))),
    ],
)
def test_what_the_project_asks_for_is_locked(part, needs):
    wanted = {re.match(r"[\w.-]+", need)[0].lower() for need in needs}
    assert wanted <= names(*Part) if part is not Part.ASSETS else wanted <= names(part)


def test_asset_sources_are_locked_at_the_version_the_list_names():
    picked = lockfile.pick(ROOT, Part.ASSETS, {"citeproc-py"})
    (package,) = [each for each in assets.load(ROOT) if each.name == "citeproc-py"]
    assert picked.startswith(f"citeproc-py=={package.version} ")


def test_without_qt_no_qt_package_is_left_and_nothing_else_goes():
    parts = (Part.VIEWER, Part.DEVELOPMENT)
    assert names(*parts) - names(*parts, with_qt=False) == lockfile.QT_PACKAGES
