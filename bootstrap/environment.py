"""Tells whether a virtual environment is in step with the checkout, and has it made if not.

Every start goes through here, so what is only needed to make one is imported only then.
"""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Collection
from dataclasses import asdict, dataclass
from pathlib import Path

from bootstrap import ASSETS, NOTICE
from bootstrap.exclusive import exclusive
from bootstrap.lockfile import LOCK, Part

INPUTS = ("pyproject.toml", LOCK, "assets.toml", "hatch_build.py")


@dataclass(frozen=True)
class Stamp:
    """What an environment was made for; it is written when all is in place."""

    python: str
    inputs: str
    parts: tuple[str, ...]

    @classmethod
    def wanted(cls, root: Path, parts: Collection[Part]) -> Stamp:
        """Return the stamp of an environment that this checkout and this Python need now."""
        digest = hashlib.sha256(b"".join((root / name).read_bytes() for name in INPUTS))
        python = f"{sys.version_info[0]}.{sys.version_info[1]} {sys.base_prefix}"
        return cls(python, digest.hexdigest(), tuple(part.name for part in parts))

    @classmethod
    def read(cls, path: Path) -> Stamp | None:
        """Return the stamp in a file, or nothing where it is absent or not ours."""
        try:
            values = json.loads(path.read_text("utf-8"))
            return cls(values["python"], values["inputs"], tuple(values["parts"]))
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def write(self, path: Path) -> None:
        """Write the stamp to a file."""
        path.write_text(json.dumps(asdict(self)), "utf-8")

    def covers(self, wanted: Stamp) -> bool:
        """Tell whether an environment of this stamp does for the wanted one."""
        same = (self.python, self.inputs) == (wanted.python, wanted.inputs)
        return same and set(wanted.parts) <= set(self.parts)


@dataclass(frozen=True)
class Environment:
    """One virtual environment of the checkout: the usual one, or one without Qt."""

    root: Path
    with_qt: bool = True

    @property
    def folder(self) -> Path:
        """Return where the environment is."""
        return self.root / (".venv" if self.with_qt else ".venv-no-qt")

    @property
    def log(self) -> Path:
        """Return the file that keeps what a failed step had to say."""
        return self.root / f"{self.folder.name}.log"

    @property
    def python(self) -> Path:
        """Return the environment's interpreter; it need not exist yet."""
        inside = "Scripts/python.exe" if sys.platform == "win32" else "bin/python"
        return self.folder / inside

    @property
    def stamp_file(self) -> Path:
        """Return the file that says what the environment was made for."""
        return self.folder / "salname-stamp.json"

    def is_usable(self) -> bool:
        """Tell whether it was once complete and its Python is this one, still in its place."""
        stamp = Stamp.read(self.stamp_file)
        wanted = Stamp.wanted(self.root, ())
        return stamp is not None and stamp.python == wanted.python and self.python.exists()

    def holds(self, parts: Collection[Part]) -> bool:
        """Tell whether nothing is to be done."""
        stamp = Stamp.read(self.stamp_file)
        return (
            stamp is not None
            and stamp.covers(Stamp.wanted(self.root, parts))
            and self.python.exists()
            and (self.root / ASSETS / NOTICE).exists()
        )

    def ensure(self, parts: Collection[Part]) -> None:
        """Make or update the environment unless it holds these parts already."""
        if self.holds(parts):
            return
        from bootstrap.making import make  # 20 ms that most starts do not need

        with exclusive(self.root / f"{self.folder.name}.lock"):
            if not self.holds(parts):  # another start may have made it meanwhile
                make(self, parts)
