"""The marker for tests that need outside programs."""

import ast
from pathlib import Path

import pytest

from tests.outside import PACKAGES, OutsidePrograms, packages

TESTS = Path(__file__).parent.parent


class Mark:
    def __init__(self, *args):
        self.args = args


class Item:
    nodeid = "tests/test_x.py::test_y"

    def __init__(self, *programs):
        self.programs = programs
        self.user_properties = []

    def iter_markers(self, _name):
        return [Mark(*self.programs)]


@pytest.fixture
def nothing_installed(monkeypatch):
    monkeypatch.setattr("tests.outside.shutil.which", lambda _name: None)


@pytest.fixture
def all_installed(monkeypatch):
    monkeypatch.setattr("tests.outside.shutil.which", lambda name: f"/usr/bin/{name}")


@pytest.mark.usefixtures("all_installed")
def test_a_test_whose_programs_are_there_runs():
    OutsidePrograms(all_required=False).pytest_runtest_setup(Item("xdotool"))


@pytest.mark.usefixtures("nothing_installed")
def test_a_test_whose_program_is_absent_is_named_at_the_end_with_the_apt_line():
    plugin = OutsidePrograms(all_required=False)
    item = Item("Xvfb", "xdotool")
    with pytest.raises(pytest.skip.Exception, match="needs Xvfb, xdotool"):
        OutsidePrograms(all_required=False).pytest_runtest_setup(item)  # in a process of its own
    plugin.pytest_runtest_logreport(item)
    assert plugin.summary() == (
        "Not run: tests/test_x.py::test_y (Xvfb, xdotool). "
        "To run them: sudo apt install xdotool xvfb"
    )


@pytest.mark.usefixtures("nothing_installed")
def test_with_all_an_absent_program_fails_the_test():
    with pytest.raises(pytest.fail.Exception, match="not installed: xdotool"):
        OutsidePrograms(all_required=True).pytest_runtest_setup(Item("xdotool"))


@pytest.mark.usefixtures("all_installed")
def test_a_program_without_a_known_package_fails_the_test():
    with pytest.raises(pytest.fail.Exception, match="no package for emacs"):
        OutsidePrograms(all_required=False).pytest_runtest_setup(Item("emacs"))


def test_packages_are_named_once_in_order():
    assert packages(["xdotool", "Xvfb", "xdotool"]) == ["xdotool", "xvfb"]


def test_every_listed_program_is_needed_by_a_test():
    needed = {name for path in TESTS.rglob("test_*.py") for name in _marked(path)}
    assert needed == set(PACKAGES)


def _marked(path):
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "outside":
            yield from (argument.value for argument in node.args)
