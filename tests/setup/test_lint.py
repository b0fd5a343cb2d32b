"""Linter, formatter and type checker find nothing; their settings are in pyproject.toml."""

import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
WITHOUT_QT = ["--exclude", "^viewer/(ui/|cli/gui)"]


@pytest.mark.parametrize("command", [["check"], ["format", "--check"]], ids=["check", "format"])
def test_ruff(command):
    run("-m", "ruff", *command, "--quiet", ".")


def test_mypy():
    has_qt = importlib.util.find_spec("PySide6") is not None
    run("-m", "mypy", *([] if has_qt else WITHOUT_QT))


def run(*arguments):
    command = [sys.executable, *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
