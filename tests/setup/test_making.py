"""The steps that make an environment, with installing itself faked."""

import os
from pathlib import Path

import pytest

import bootstrap
from bootstrap import SetupError, assets, launch, making, system
from bootstrap.environment import Environment
from bootstrap.lockfile import Part

ROOT = Path(__file__).parent.parent.parent


class Installer:
    """Notes what it is asked to install; makes only the interpreter's file."""

    offline = False

    def __init__(self, _folder, python, _log):
        self.python = python

    def make_environment(self):
        self.steps.append("environment")
        self.python.parent.mkdir(parents=True, exist_ok=True)
        self.python.touch()

    def install_locked(self, requirements, *_options):
        if self.offline:
            raise SetupError("no network")
        self.steps.append(requirements)

    def install_project(self, _root):
        self.steps.append("project")

    def unpack_qt_support(self):
        self.steps.append("unpacked")


@pytest.fixture
def steps(monkeypatch):
    monkeypatch.setattr(making, "Installer", Installer)
    monkeypatch.setattr(Installer, "steps", [], raising=False)
    monkeypatch.setattr(system, "require_venv_module", lambda: None)
    return Installer.steps


@pytest.fixture
def checkout(tmp_path, monkeypatch):
    """A checkout whose assets are in place, with a lock of one package a part."""
    lock = "\n".join(f"{part.heading}\n{part.name.lower()}==1 \\\n    --hash=x\n" for part in Part)
    texts = {
        "requirements.lock": lock,
        "assets.toml": "",
        "pyproject.toml": "",
        "hatch_build.py": "",
    }
    for name, text in texts.items():
        (tmp_path / name).write_text(text, "utf-8")
    monkeypatch.setattr(assets, "cache_folder", lambda: tmp_path / "cache")
    return Environment(tmp_path)


def test_an_environment_is_made_from_the_parts_asked_for(checkout, steps):
    checkout.ensure([Part.VIEWER, Part.BUILD])
    viewer_and_build = "viewer==1 \\\n    --hash=x\nbuild==1 \\\n    --hash=x\n"
    assert steps == ["environment", viewer_and_build, "project", "unpacked"]
    assert checkout.holds([Part.VIEWER, Part.BUILD])
    assert (checkout.root / bootstrap.ASSETS / bootstrap.NOTICE).is_file()


def test_an_existing_environment_is_added_to(checkout, steps):
    checkout.ensure([Part.VIEWER])
    steps.clear()
    checkout.ensure([Part.VIEWER, Part.DEVELOPMENT])
    assert "environment" not in steps


def test_a_half_made_environment_is_made_anew(checkout, steps, monkeypatch):
    monkeypatch.setattr(Installer, "offline", True)
    with pytest.raises(SetupError, match="no network"):
        checkout.ensure([Part.VIEWER])
    monkeypatch.setattr(Installer, "offline", False)
    steps.clear()
    checkout.ensure([Part.VIEWER])
    assert steps[0] == "environment"


def test_offline_the_package_whose_files_are_missing_is_named(checkout, steps, monkeypatch):
    (checkout.root / "assets.toml").write_text((ROOT / "assets.toml").read_text("utf-8"), "utf-8")
    monkeypatch.setattr(Installer, "offline", True)
    with pytest.raises(SetupError, match=r"files of citeproc [\d.]+ are missing: no network"):
        making.bring_assets(checkout, Installer("", "", ""))
    assert steps == []


@pytest.fixture
def started(monkeypatch):
    """What is started in place of ourselves, with nothing set up."""
    commands = []
    monkeypatch.setattr(Environment, "ensure", lambda _self, _parts: None)
    monkeypatch.setattr(launch, "_become", commands.append)
    monkeypatch.setattr(os, "chdir", lambda _folder: None)
    monkeypatch.setattr(system, "require_libraries", lambda _libraries: None)
    return commands


def test_run_passes_its_arguments_on_to_salname(started):
    launch.run(["search", "xocali", "--json"])
    python = Environment(launch.ROOT).python
    assert started == [[python, "-P", "-m", "viewer", "search", "xocali", "--json"]]


def test_test_passes_its_arguments_on_to_pytest(started):
    launch.test(["--all", "-s", "-k", "fold"])
    python = Environment(launch.ROOT).python
    assert started == [[python, "-m", "pytest", "--all", "-s", "-k", "fold"]]


@pytest.mark.parametrize(
    ("arguments", "is_shared"),
    [
        ("", True),
        ("--all -q", True),
        ("--cov --durations=40", True),
        ("tests/text -q", False),
        ("tests/text/test_fold.py::test_x", False),
        ("--pdb", False),
        ("-n 0", False),
    ],
)
def test_the_whole_suite_and_no_part_of_it_runs_on_all_processors(started, arguments, is_shared):
    launch.test(arguments.split())
    assert ("loadfile" in started[0]) is is_shared


def test_without_qt_another_environment_is_used(started):
    launch.test(["--no-qt"])
    python = Environment(launch.ROOT, with_qt=False).python
    assert started[0][0] == python
    assert started[0][-1] == "--no-qt"
