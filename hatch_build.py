"""Build hook of hatchling: third-party files into `viewer/_assets`, the collection into wheels."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

sys.path.insert(0, str(Path(__file__).parent))  # a build backend does not put the project there

from bootstrap import SetupError, assets

SHIPPED = ("data.db", "resources")


class SalnameBuildHook(BuildHookInterface[Any]):
    """Completes what git does not hold, before a wheel, an sdist or an editable install."""

    def dependencies(self) -> list[str]:
        """Return PyPI packages for the build environment, none where all files are at hand."""
        return assets.build_requirements(assets.missing(self._project))

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Bring the third-party files; an editable install reads the rest from the checkout."""
        try:
            assets.install(self._project, sys.path)
        except SetupError as error:
            raise SystemExit(f"assets: {error}.") from error
        if self.target_name == "wheel" and version == "standard":
            self._include_collection(build_data)

    @property
    def _project(self) -> Path:
        return Path(self.root)

    def _include_collection(self, build_data: dict[str, Any]) -> None:
        for name in SHIPPED:
            if not (self._project / name).exists():
                raise SystemExit(
                    f"{name} is missing; it is made by: ./run build resources/collection -o data.db"
                )
            build_data["force_include"][name] = f"viewer/{name}"
