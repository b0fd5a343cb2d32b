"""Reads `requirements.lock`: every package that may be installed, with hashes, in four parts."""

from __future__ import annotations

import re
from collections.abc import Collection
from enum import Enum
from pathlib import Path

LOCK = "requirements.lock"
QT_PACKAGES = frozenset({"pyside6-essentials", "shiboken6", "pytest-qt"})


class Part(Enum):
    """What a locked package is for; each stands under the first part that needs it."""

    VIEWER = "what the viewer needs to run"
    BUILD = "what installing the viewer needs"
    DEVELOPMENT = "what the tests and checks need"
    ASSETS = "where third-party files come from, fetched only if they are not on this machine"

    @property
    def heading(self) -> str:
        """Return the comment line that opens the part."""
        return f"# {self.name.lower()}: {self.value}"


def read(root: Path, parts: Collection[Part], *, with_qt: bool = True) -> str:
    """Return the requirements of some parts, as text that pip and uv take."""
    found = [entry for part in parts for entry in _part(root, part)]
    return "".join(entry for entry in found if with_qt or name(entry) not in QT_PACKAGES)


def pick(root: Path, part: Part, names: Collection[str]) -> str:
    """Return only the named requirements of a part."""
    return "".join(entry for entry in _part(root, part) if name(entry) in names)


def _part(root: Path, part: Part) -> list[str]:
    after_heading = (root / LOCK).read_text("utf-8").partition(part.heading + "\n")[2]
    return entries(after_heading.partition("\n# ")[0] + "\n")


def entries(text: str) -> list[str]:
    """Split requirements into packages, each with its lines of hashes."""
    return re.findall(r"^[^\s#].*\n(?:    .*\n)*", text, flags=re.MULTILINE)


def name(entry: str) -> str:
    """Return the package that an entry is for."""
    return entry.partition("==")[0]
