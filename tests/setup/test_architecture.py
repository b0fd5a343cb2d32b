"""The architecture: who may import whom, what a module says first, what no module does."""

import ast
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
CONTRACTS = PROJECT["tool"]["importlinter"]["contracts"]

NOT_OURS = {"__pycache__", "_assets", "build", "dist", "htmlcov"}
TEXTS = {
    ".csl",
    ".css",
    ".js",
    ".json",
    ".md",
    ".py",
    ".qss",
    ".svg",
    ".toml",
    ".ts",
    ".xml",
    ".yaml",
}


def ours(folder=ROOT):
    """Yield the checkout's own files and folders; what tools leave there is not ours."""
    for path in folder.iterdir():
        is_folder = path.is_dir() and not path.is_symlink()
        if path.name in NOT_OURS or (
            is_folder and path.name.startswith(".") and path.name != ".ci"
        ):
            continue
        yield path
        if is_folder:
            yield from ours(path)


def relative(path):
    return path.relative_to(ROOT).as_posix()


MODULES = sorted(path for path in ours(ROOT / "viewer") if path.suffix == ".py")
each_module = pytest.mark.parametrize("module", MODULES, ids=relative)


@pytest.mark.parametrize("contract", CONTRACTS, ids=lambda contract: contract["name"])
def test_contract(contract):
    command = [Path(sys.executable).with_name("lint-imports"), "--contract", contract["id"]]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@each_module
def test_a_module_opens_with_one_sentence(module):
    docstring = ast.get_docstring(ast.parse(module.read_text("utf-8"))) or ""
    first = docstring.partition("\n\n")[0]
    assert first.endswith((".", "`.")), first or "no docstring"
    assert first[0].isupper() or first.startswith("`")


def calls(module):
    """Yield the names of the functions and methods that a module calls."""
    for node in ast.walk(ast.parse(module.read_text("utf-8"))):
        if isinstance(node, ast.Call):
            yield getattr(node.func, "attr", getattr(node.func, "id", ""))


BANNED = {"processEvents", "sleep", "msleep", "setStyleSheet"}
ALLOWED = {
    "viewer/ui/handover.py": {"msleep"},  # a second start, which has no window to keep awake yet
    "viewer/ui/theme.py": {"setStyleSheet"},  # the one style sheet
}


@each_module
def test_no_module_waits_by_hand_or_styles_by_itself(module):
    banned = BANNED - ALLOWED.get(relative(module), set())
    assert banned.isdisjoint(calls(module))


def test_every_exemption_is_needed():
    for name, allowed in ALLOWED.items():
        assert allowed <= set(calls(ROOT / name)), name


def test_no_file_is_a_link():
    assert [relative(path) for path in ours() if path.is_symlink()] == []


def test_texts_are_utf_8_with_unix_line_ends():
    for path in ours():
        if path.suffix in TEXTS:
            text = path.read_bytes().decode("utf-8")
            assert "\r" not in text, relative(path)
            assert text.endswith("\n") or not text, relative(path)


@pytest.mark.parametrize("name", ["run", "test", ".ci/run"])
def test_what_is_to_be_run_can_be(name):
    if sys.platform != "win32":
        assert (ROOT / name).stat().st_mode & 0o111
    assert (ROOT / name).read_bytes().startswith(b"#!/usr/bin/env ")
