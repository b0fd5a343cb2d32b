"""Installs Debian packages for root, as on a fresh machine or in a container."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence

from bootstrap import SetupError, say

APT_GET = ("apt-get", "-qq", "-o", "DPkg::Lock::Timeout=120")


def may_install() -> bool:
    """Tell whether we are root on a machine with apt."""
    return sys.platform == "linux" and os.geteuid() == 0 and shutil.which("apt-get") is not None


def install(packages: Sequence[str]) -> None:
    """Install packages, after reading the package lists anew if the first try fails."""
    names = " ".join(packages)
    say(f"installing system packages: {names} …")
    command = [*APT_GET, "install", "--yes", "--no-install-recommends", *packages]
    if _call(command).returncode == 0:
        return
    _call([*APT_GET, "update"])
    done = _call(command)
    if done.returncode:
        last = done.stdout.strip().rpartition("\n")[2]
        raise SetupError(f"apt-get could not install {names}: {last}")


def _call(command: Sequence[str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command,
        env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
