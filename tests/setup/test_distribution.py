"""What is published holds all that the program reads, and is built without a network."""

import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

from bootstrap import ASSETS, NOTICE, assets

ROOT = Path(__file__).parent.parent.parent
LISTED = [f"{ASSETS}/{file.target}" for each in assets.load(ROOT) for file in each.everything]


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """Build both from the checkout, by hatchling alone: nothing can be fetched."""
    folder = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "hatchling", "build", "-d", folder]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return folder


def test_the_wheel_carries_program_collection_resources_and_assets(built):
    with zipfile.ZipFile(next(built.glob("*.whl"))) as wheel:
        names = set(wheel.namelist())
    resources = [path for path in (ROOT / "resources").rglob("*") if path.is_file()]
    assert {"viewer/data.db", f"{ASSETS}/{NOTICE}", *LISTED} <= names
    assert {f"viewer/{path.relative_to(ROOT).as_posix()}" for path in resources} <= names
    assert not [name for name in names if not name.startswith(("viewer/", "salname-"))]


def test_the_sdist_carries_what_a_build_without_network_needs(built):
    with tarfile.open(next(built.glob("*.tar.gz"))) as sdist:
        names = {name.partition("/")[2] for name in sdist.getnames()}
    wanted = {"assets.toml", "bootstrap/assets.py", "data.db", "hatch_build.py", "pyproject.toml"}
    assert {*wanted, f"{ASSETS}/{NOTICE}", *LISTED} <= names
