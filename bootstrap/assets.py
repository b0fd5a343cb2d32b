"""Puts the third-party files that `assets.toml` lists into `viewer/_assets`, verified by sha256.

They are never committed. What is in place or in the user's cache is taken from there, so that only
the first build on a machine asks a registry for anything.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from bootstrap import ASSETS, NOTICE, SetupError
from bootstrap.registries import NODE, FetchError, has_npm, read_npm, read_pypi

LIST = "assets.toml"
READERS = {"npm": read_npm, "pypi": read_pypi}


@dataclass(frozen=True)
class AssetFile:
    """One file: where it is in its package, where it goes below the assets folder."""

    source: str
    target: PurePosixPath
    sha256: str


@dataclass(frozen=True)
class AssetPackage:
    """A published package of which some files are taken."""

    name: str
    registry: str
    version: str
    licence: str
    attribution: str
    files: tuple[AssetFile, ...]
    notices: tuple[AssetFile, ...]

    def __str__(self) -> str:
        return f"{self.name} {self.version}"

    @property
    def everything(self) -> tuple[AssetFile, ...]:
        """Return the files and the licence texts that go with them."""
        return self.files + self.notices


def load(root: Path) -> list[AssetPackage]:
    """Read the list of packages and files."""
    tables = tomllib.loads((root / LIST).read_text("utf-8"))
    return [_package(name, table) for name, table in tables.items()]


def _package(name: str, table: dict[str, Any]) -> AssetPackage:
    folder = PurePosixPath(table["to"])
    short_name = name.rsplit("/", 1)[-1]
    return AssetPackage(
        name=name,
        registry=table["from"],
        version=table["version"],
        licence=table["licence"],
        attribution=table["attribution"],
        files=tuple(
            AssetFile(source, folder / PurePosixPath(source).name, sha256)
            for source, sha256 in table["files"].items()
        ),
        notices=tuple(
            AssetFile(source, folder / f"{short_name}-{PurePosixPath(source).name}", sha256)
            for source, sha256 in table["notices"].items()
        ),
    )


def cache_folder() -> Path:
    """Return where this user's verified files are kept, each under the name of its sha256."""
    home = Path.home()
    if sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local")
    elif sys.platform == "darwin":
        base = home / "Library" / "Caches"
    else:
        base = Path(os.environ.get("XDG_CACHE_HOME") or home / ".cache")
    return base / "salname" / "assets"


def install(root: Path, places: Sequence[str]) -> None:
    """Make the assets folder hold exactly the listed files; `places` hold the PyPI packages."""
    packages = load(root)
    folder = root / ASSETS
    for package in packages:
        _install_package(package, folder, places)
    _write_notice(folder / NOTICE, packages)
    _remove_unlisted(folder, packages)


def missing(root: Path) -> list[AssetPackage]:
    """Return the packages of which a file is neither in place nor in the cache."""
    folder = root / ASSETS
    return [
        package
        for package in load(root)
        if not all(_local_copy(file, folder) for file in package.everything)
    ]


def build_requirements(packages: Iterable[AssetPackage]) -> list[str]:
    """Return what has to be fetched from PyPI before these packages can be read."""
    packages = list(packages)
    needs = [f"{each.name}=={each.version}" for each in packages if each.registry == "pypi"]
    if any(each.registry == "npm" for each in packages) and not has_npm():
        needs.append(NODE)
    return needs


def _install_package(package: AssetPackage, folder: Path, places: Sequence[str]) -> None:
    lacking = []
    for file in package.everything:
        copy = _local_copy(file, folder)
        if copy is None:
            lacking.append(file)
        elif copy != folder / file.target:
            _write(folder / file.target, copy.read_bytes())
    if lacking:
        for file, data in zip(lacking, _fetch(package, lacking, places), strict=True):
            _keep(file, data)
            _write(folder / file.target, data)


def _local_copy(file: AssetFile, folder: Path) -> Path | None:
    """Return a right copy of the file on this machine: in place, else in the cache."""
    for path in (folder / file.target, cache_folder() / file.sha256):
        if path.is_file() and _digest(path.read_bytes()) == file.sha256:
            return path
    return None


def _fetch(package: AssetPackage, files: Sequence[AssetFile], places: Sequence[str]) -> list[bytes]:
    """Return the content of all files, or raise before any of it is used."""
    found = read(package, [file.source for file in files], places)
    for file in files:
        digest = _digest(found[file.source])
        if digest != file.sha256:
            raise SetupError(
                f"{file.source} of {package} is not the file {LIST} names (sha256 {digest[:12]}…, "
                f"expected {file.sha256[:12]}…); nothing of it was installed"
            )
    return [found[file.source] for file in files]


def read(package: AssetPackage, paths: Sequence[str], places: Sequence[str]) -> dict[str, bytes]:
    """Return files of the package as its registry has them, not yet verified."""
    try:
        return READERS[package.registry](package.name, package.version, paths, places)
    except FetchError as error:
        raise SetupError(
            f"{paths[0]} is missing, as {error}; "
            "the first build needs a network connection, later ones do not"
        ) from error
    except (KeyError, FileNotFoundError) as error:
        raise SetupError(f"{package} lacks a file that {LIST} lists: {error}") from error


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _keep(file: AssetFile, data: bytes) -> None:
    """Store a verified file in the cache, which is a convenience: a read-only home is no error."""
    try:
        _write(cache_folder() / file.sha256, data)
    except OSError:
        return


def _write(path: Path, data: bytes) -> None:
    """Write so that a reader, or a second build at the same time, never sees half a file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f"{path.name}.{os.getpid()}.part")
    part.write_bytes(data)
    part.replace(path)


def _write_notice(path: Path, packages: Sequence[AssetPackage]) -> None:
    """List what was taken from whom, for the About window and for whoever repackages us."""
    entries = [
        {
            "name": package.name,
            "version": package.version,
            "licence": package.licence,
            "attribution": package.attribution,
            "licence_files": [str(file.target) for file in package.notices],
            "files": [str(file.target) for file in package.files],
        }
        for package in packages
    ]
    data = (json.dumps(entries, ensure_ascii=False, indent=2) + "\n").encode()
    if not path.is_file() or path.read_bytes() != data:
        _write(path, data)


def _remove_unlisted(folder: Path, packages: Sequence[AssetPackage]) -> None:
    listed = {folder / file.target for package in packages for file in package.everything}
    listed.add(folder / NOTICE)
    for path in folder.rglob("*"):
        if path.is_file() and path not in listed:
            path.unlink()
