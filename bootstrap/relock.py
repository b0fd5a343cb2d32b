"""Writes `requirements.lock`, or the hashes in `assets.toml`, anew; for developers, needs uv.

`python -m bootstrap.relock packages`: after a change of dependencies, or to take new releases.
`python -m bootstrap.relock assets`: after a change of assets.toml; a new file first gets hash "".
"""

from __future__ import annotations

import hashlib
import re
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Sequence
from pathlib import Path

from bootstrap import SetupError, assets, lockfile, registries
from bootstrap.assets import AssetPackage
from bootstrap.installer import find_uv
from bootstrap.launch import ROOT, fail
from bootstrap.lockfile import Part

HEADER = """\
# Every package that may be installed, with hashes, for Python 3.11 to 3.14 on Linux, Windows and
# macOS. Written by `python -m bootstrap.relock packages`; not to be edited by hand.
"""
COMPILE = ("pip", "compile", "--quiet", "--universal", "--python-version", "3.11", "--no-header")
COMPILE_HASHES = ("--generate-hashes", "--no-emit-index-url", "--no-annotate")
EDITABLE = "editables"  # hatchling asks for it when a checkout is installed


def relock_packages(root: Path) -> None:
    """Resolve all parts together, then give each package to the first part that needs it."""
    wanted = _requirements(root)
    everything = [need for part in Part if part is not Part.ASSETS for need in wanted[part]]
    versions = _compile(everything)
    sections, seen, needs = [HEADER], set[str](), list[str]()
    for part in Part:
        needs = wanted[part] if part is Part.ASSETS else needs + wanted[part]
        options = ["--no-deps"] if part is Part.ASSETS else []
        found = lockfile.entries(_compile(needs, *options, constraint=versions))
        new = [entry for entry in found if lockfile.name(entry) not in seen]
        seen.update(lockfile.name(entry) for entry in new)
        sections.append(f"{part.heading}\n{''.join(new)}")
    (root / lockfile.LOCK).write_text("\n".join(sections), "utf-8", newline="\n")


def _requirements(root: Path) -> dict[Part, list[str]]:
    project = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))
    return {
        Part.VIEWER: project["project"]["dependencies"],
        Part.BUILD: [*project["build-system"]["requires"], EDITABLE],
        Part.DEVELOPMENT: project["dependency-groups"]["dev"],
        Part.ASSETS: [*_pypi_sources(root), registries.NODE],
    }


def _pypi_sources(root: Path) -> list[str]:
    packages = assets.load(root)
    return [f"{each.name}=={each.version}" for each in packages if each.registry == "pypi"]


def _compile(needs: Sequence[str], *options: str, constraint: str = "") -> str:
    with tempfile.TemporaryDirectory() as folder:
        versions = Path(folder, "constraints.txt")
        versions.write_text(constraint, "utf-8")
        command = [_uv(), *COMPILE, *COMPILE_HASHES, *options, "--constraint", str(versions), "-"]
        done = subprocess.run(
            command, input="\n".join(needs), capture_output=True, text=True, check=False
        )
    if done.returncode:
        raise SetupError(done.stderr.strip())
    return done.stdout


def _uv() -> str:
    if uv := find_uv():
        return uv
    raise SetupError("uv is needed for this: pip install uv")


def relock_assets(root: Path) -> None:
    """Take the listed files as the registries have them now, and write down their hashes."""
    path = root / assets.LIST
    lines = path.read_text("utf-8").splitlines()
    with tempfile.TemporaryDirectory() as place:
        _install_sources(root, Path(place))
        hashes = {package.name: _hashes(package, [place]) for package in assets.load(root)}
    path.write_text("\n".join(_with_hashes(lines, hashes)) + "\n", "utf-8", newline="\n")


def _install_sources(root: Path, place: Path) -> None:
    needs = assets.build_requirements(assets.load(root))
    command = [_uv(), "pip", "install", "--quiet", "--no-deps", "--python", sys.executable]
    subprocess.run([*command, "--target", place, *needs], check=True)


def _hashes(package: AssetPackage, places: Sequence[str]) -> dict[str, str]:
    found = assets.read(package, [file.source for file in package.everything], places)
    return {path: hashlib.sha256(data).hexdigest() for path, data in found.items()}


def _with_hashes(lines: Sequence[str], hashes: dict[str, dict[str, str]]) -> list[str]:
    """Return the lines with each file's hash replaced, comments and order kept."""
    package, changed = "", []
    for line in lines:
        if heading := re.match(r'\["?([^"\]]+?)"?(?:\.\w+)?\]$', line):
            package = heading[1]
        if entry := re.match(r'"([^"]+)" = "\w*"$', line):
            changed.append(f'"{entry[1]}" = "{hashes[package][entry[1]]}"')
        else:
            changed.append(line)
    return changed


def main(arguments: Sequence[str]) -> int:
    """Rewrite what the reader named."""
    tasks = {"packages": relock_packages, "assets": relock_assets}
    if len(arguments) != 1 or arguments[0] not in tasks:
        return fail(f"say one of: {', '.join(tasks)}")
    try:
        tasks[arguments[0]](ROOT)
    except SetupError as error:
        return fail(str(error))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
