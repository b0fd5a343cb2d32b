"""Makes a virtual environment and what belongs to it, step by step."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Collection

from bootstrap import SetupError, assets, lockfile, say, system
from bootstrap.environment import Environment, Stamp
from bootstrap.installer import Installer, find_uv
from bootstrap.lockfile import Part


def make(environment: Environment, parts: Collection[Part]) -> None:
    """Bring the environment to what the checkout asks for; the stamp comes last."""
    started = time.monotonic()
    installer = Installer(environment.folder, environment.python, environment.log)
    system.require_sqlite()
    if not find_uv():
        system.require_venv_module()
    if environment.is_usable():
        say(f"updating {environment.folder.name} …")
    else:
        say(f"setting up {environment.folder.name}; this downloads up to 200 MB, once …")
        installer.make_environment()
    installer.install_locked(lockfile.read(environment.root, parts, with_qt=environment.with_qt))
    bring_assets(environment, installer)
    installer.install_project(environment.root)
    if environment.with_qt and Part.VIEWER in parts:
        installer.unpack_qt_support()
    Stamp.wanted(environment.root, parts).write(environment.stamp_file)
    say(f"ready after {time.monotonic() - started:.0f} s")


def bring_assets(environment: Environment, installer: Installer) -> None:
    """Bring the third-party files; their PyPI packages are needed only while being read."""
    root = environment.root
    lacking = assets.missing(root)
    needs = assets.build_requirements(lacking)
    with tempfile.TemporaryDirectory() as place:
        if needs:
            say("fetching fonts, icons and citation styles …")
            names = {lockfile.name(need) for need in needs}
            try:
                requirements = lockfile.pick(root, Part.ASSETS, names)
                installer.install_locked(requirements, "--target", place)
            except SetupError as error:
                raise SetupError(f"files of {lacking[0]} are missing: {error}") from error
        assets.install(root, [place])
