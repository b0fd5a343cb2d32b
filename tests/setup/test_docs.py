"""What README says of commands, keys and styles is true and complete."""

from pathlib import Path

import pytest

from viewer.cite.formats import ExportFormat
from viewer.cite.styles import styles
from viewer.cli.main import _MODULES

README = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("command", _MODULES)
def test_every_command_is_described(command):
    assert f"`salname {command}" in README


@pytest.mark.parametrize("name", ExportFormat)
def test_every_format_is_named(name):
    assert name in README


def test_the_number_of_styles():
    numbers = {12: "Twelve", 13: "Thirteen", 14: "Fourteen"}
    assert f"{numbers[len(styles())]} styles" in README


@pytest.mark.ui
def test_every_key_is_listed():
    from viewer.ui.actions import SPECS

    keys = {key for spec in SPECS for key in spec.keys}
    assert not [key for key in sorted(keys) if key not in README]


def test_every_picture_is_there():
    pictures = [part.split(")")[0] for part in README.split("](docs/pictures/")[1:]]
    folder = Path(__file__).parents[2] / "docs" / "pictures"
    assert pictures
    assert all((folder / name).is_file() for name in pictures)
