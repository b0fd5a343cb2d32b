"""Calls uv where there is one, else venv and pip, and turns their failures into sentences."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from bootstrap import SetupError

OFFLINE = re.compile(
    r"connection|name resolution|dns error|timed out|error sending request|unreachable", re.I
)
UNFIT = re.compile(r"no matching distribution found for (\S+)|no wheels with a matching", re.I)
# By variable, as pip's own calls for a build environment read it too: fail soon when offline.
QUICK_TO_FAIL = {"PIP_RETRIES": "1", "PIP_DISABLE_PIP_VERSION_CHECK": "1", "UV_HTTP_RETRIES": "1"}


@dataclass(frozen=True)
class Installer:
    """A virtual environment, and the file that keeps what a failed step had to say."""

    folder: Path
    python: Path
    log: Path

    def make_environment(self) -> None:
        """Make the environment anew, in place of whatever was there."""
        if uv := find_uv():
            self._call([uv, "venv", "--quiet", "--clear", "--python", sys.executable, self.folder])
        else:
            self._call([sys.executable, "-m", "venv", "--clear", self.folder])

    def install_locked(self, requirements: str, *options: str | Path) -> None:
        """Install exactly these requirements, verified by hash."""
        with tempfile.TemporaryDirectory() as folder:
            lock = Path(folder, "requirements.txt")
            lock.write_text(requirements, "utf-8")
            strict = ["--no-deps", "--require-hashes", *options]
            self._call([*self._pip(), *strict, "--requirement", lock])

    def install_project(self, root: Path) -> None:
        """Install the checkout itself so that its code is imported from where it is."""
        self._call([*self._pip(), "--no-deps", "--no-build-isolation", "--editable", root])

    def unpack_qt_support(self) -> None:
        """Have PySide6 keep its Python files as files: else it compiles them at every start.

        `SBK_EMBED` is described under "Python File Embedding" in Qt for Python's documentation.
        Done anew after every update, since files unpacked before go before those of the package.
        """
        wanted = {"SBK_EMBED": "0", "PYTHONDONTWRITEBYTECODE": ""}
        self._call([self.python, "-c", "import shiboken6"], **wanted)

    def _pip(self) -> list[str | Path]:
        if uv := find_uv():
            return [uv, "pip", "install", "--quiet", "--python", self.python]
        return [self.python, "-m", "pip", "install", "--quiet", "--progress-bar", "off"]

    def _call(self, command: Sequence[str | Path], **variables: str) -> None:
        done = subprocess.run(
            command,
            env=QUICK_TO_FAIL | os.environ | variables,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            stdin=subprocess.DEVNULL,
            text=True,
            encoding="utf-8",
            errors="replace",
            check=False,
        )
        if done.returncode:
            self.log.write_text(done.stdout, "utf-8")
            raise SetupError(explain(done.stdout, self.log))


def find_uv() -> str | None:
    """Return where uv is, if it is on the path."""
    return shutil.which("uv")


def explain(output: str, log: Path) -> str:
    """Turn what a failed step printed into one sentence."""
    if own := re.search(r"assets: (.*)", output):
        return own[1].rstrip(".")
    if OFFLINE.search(output):
        return f"packages could not be fetched; the first run needs a network (details: {log})"
    if UNFIT.search(output):
        return f"a package has no release for this system or this Python (details: {log})"
    return f"packages could not be installed (details: {log})"
