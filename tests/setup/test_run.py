"""What `./run` and `./test` say where something is missing, and when they set anything up."""

import ast
import ctypes
import sqlite3
import subprocess
import sys
import threading
from pathlib import Path

import pytest

import bootstrap
from bootstrap import SetupError, apt, installer, launch, system
from bootstrap.environment import Environment, Stamp
from bootstrap.exclusive import exclusive
from bootstrap.lockfile import Part

ROOT = Path(__file__).parent.parent.parent
on_linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux only")


@pytest.mark.parametrize("version", [(3, 11), (3, 12), (3, 14, 2)])
def test_supported_pythons_are_no_problem(version):
    assert bootstrap.python_problem(version) == ""


@pytest.mark.parametrize("version", [(2, 7), (3, 10, 13), (3, 15)])
def test_other_pythons_get_one_sentence(version):
    found = f"Python 3.11 to 3.14 is needed, this is {version[0]}.{version[1]}"
    assert bootstrap.python_problem(version).startswith(found)


def test_a_python_3_6_could_read_the_file_that_says_so():
    source = (ROOT / "bootstrap" / "__init__.py").read_text("utf-8")
    ast.parse(source, feature_version=(3, 6))
    assert source.isascii()


@pytest.mark.parametrize(
    ("command", "opens"),
    [
        ("", True),
        ("gui", True),
        ("gui --search list", True),
        ("--db other.db", True),
        ("--db other.db gui --statement S-1", True),
        ("--ui-lang ru salname:S-1", True),
        ("--db=other.db", True),
        ("--help", False),
        ("--version", False),
        ("gui --help", False),
        ("list --json", False),
        ("--db gui list", False),
        ("search gui", False),
        ("frobnicate", False),
    ],
)
def test_a_display_is_asked_for_only_by_what_opens_a_window(command, opens):
    assert launch.opens_window(command.split()) is opens


@pytest.fixture
def no_library_loads(monkeypatch):
    def fail(name):
        raise OSError(name)

    monkeypatch.setattr(ctypes, "CDLL", fail)


@pytest.fixture
def ordinary_user(monkeypatch):
    monkeypatch.setattr(apt, "may_install", lambda: False)


@pytest.fixture
def installed(monkeypatch):
    """Root on Debian: what apt-get is asked to install."""
    packages = []
    monkeypatch.setattr(apt, "may_install", lambda: True)
    monkeypatch.setattr(apt, "install", packages.extend)
    return packages


def test_the_readme_names_every_system_package():
    readme = (ROOT / "README.md").read_text("utf-8")
    packages = {"python3-venv", *(system.QT | system.X11 | system.WAYLAND).values()}
    assert [name for name in packages if f" {name}" not in readme] == []


@on_linux
def test_without_a_display_the_window_is_refused():
    with pytest.raises(SetupError, match="no display was found"):
        system.require_screen({})


@on_linux
@pytest.mark.usefixtures("no_library_loads", "ordinary_user")
@pytest.mark.parametrize(
    ("environment", "package"),
    [
        ({"DISPLAY": ":0"}, "libxcb-cursor0"),
        ({"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}, "libwayland-cursor0"),
        ({"QT_QPA_PLATFORM": "offscreen"}, "libegl1"),
    ],
)
def test_missing_libraries_come_with_the_apt_line(environment, package):
    with pytest.raises(SetupError, match=f"sudo apt install .*{package}"):
        system.require_screen(environment)


@on_linux
@pytest.mark.usefixtures("no_library_loads")
def test_root_on_debian_gets_them_installed(installed):
    system.require_libraries(system.QT)
    assert installed == list(system.QT.values())


@on_linux
def test_present_libraries_are_no_problem(monkeypatch):
    monkeypatch.setattr(ctypes, "CDLL", lambda _name: None)
    system.require_screen({"DISPLAY": ":0"})


@pytest.mark.usefixtures("ordinary_user")
def test_a_python_without_venv_is_told_the_package(monkeypatch):
    monkeypatch.setattr(system.importlib.util, "find_spec", lambda _name: None)
    with pytest.raises(SetupError, match=r"venv module is missing; .* apt install python3.*-venv"):
        system.require_venv_module()


def test_apt_reads_its_lists_anew_when_it_does_not_know_a_package(monkeypatch):
    calls = []

    def call(command):
        calls.append(command[-1])
        code = 100 if len(calls) == 1 else 0
        return subprocess.CompletedProcess(command, code, "E: Unable to locate package libgl1")

    monkeypatch.setattr(apt, "_call", call)
    apt.install(["libgl1"])
    assert calls == ["libgl1", "update", "libgl1"]


def test_what_apt_refuses_is_told(monkeypatch):
    def refuse(command):
        return subprocess.CompletedProcess(command, 100, "reading\nE: no space left\n")

    monkeypatch.setattr(apt, "_call", refuse)
    with pytest.raises(SetupError, match="apt-get could not install libgl1: E: no space left"):
        apt.install(["libgl1"])


def test_an_old_sqlite_is_refused(monkeypatch):
    monkeypatch.setattr(sqlite3, "sqlite_version_info", (3, 34, 1))
    with pytest.raises(SetupError, match=r"SQLite 3\.40 or newer is needed"):
        system.require_sqlite()


def test_an_sqlite_without_full_text_search_is_refused(monkeypatch):
    class Connection:
        def execute(self, _sql):
            raise sqlite3.OperationalError("no such module: fts5")

        def close(self):
            pass

    monkeypatch.setattr(sqlite3, "connect", lambda _path: Connection())
    with pytest.raises(SetupError, match="lacks full-text search"):
        system.require_sqlite()


def test_this_sqlite_will_do():
    system.require_sqlite()


@pytest.mark.parametrize(
    ("output", "sentence"),
    [
        ("WARNING: Retrying ... NewConnectionError('...')", "needs a network"),
        ("error: Failed to fetch ... dns error: failed to lookup", "needs a network"),
        ("ERROR: No matching distribution found for shiboken6==6.11.3", "no release for this"),
        ("noise\nassets: npm could not fetch citeproc 2.4.63.\n", "npm could not fetch citeproc"),
        ("something else", "could not be installed"),
    ],
)
def test_a_failed_step_becomes_one_sentence(output, sentence):
    assert sentence in installer.explain(output, Path(".venv.log"))


@pytest.fixture
def checkout(tmp_path):
    """A checkout whose environment was made for the viewer only."""
    for name in ("pyproject.toml", "requirements.lock", "assets.toml", "hatch_build.py"):
        (tmp_path / name).write_text(name, "utf-8")
    environment = Environment(tmp_path)
    for path in (environment.python, tmp_path / bootstrap.ASSETS / bootstrap.NOTICE):
        path.parent.mkdir(parents=True)
        path.touch()
    Stamp.wanted(tmp_path, [Part.VIEWER, Part.BUILD]).write(environment.stamp_file)
    return environment


def test_a_complete_environment_is_left_alone(checkout):
    checkout.ensure([Part.VIEWER])
    assert checkout.holds([Part.VIEWER, Part.BUILD])


def test_an_environment_without_the_tests_packages_does_not_do_for_tests(checkout):
    assert not checkout.holds([Part.VIEWER, Part.DEVELOPMENT])


@pytest.mark.parametrize("changed", ["pyproject.toml", "requirements.lock", "assets.toml"])
def test_a_change_of_what_it_was_made_from_updates_it(checkout, changed):
    (checkout.root / changed).write_text("changed", "utf-8")
    assert not checkout.holds([Part.VIEWER])
    assert checkout.is_usable()


def test_deleted_assets_are_brought_again(checkout):
    (checkout.root / bootstrap.ASSETS / bootstrap.NOTICE).unlink()
    assert not checkout.holds([Part.VIEWER])


def test_another_python_makes_it_anew(checkout, monkeypatch):
    monkeypatch.setattr(sys, "base_prefix", "/opt/another")
    assert not checkout.is_usable()


@pytest.mark.parametrize("content", ["", "{}", "[]", '{"python": 1, "inputs": 2, "parts": 3}'])
def test_an_unreadable_stamp_counts_as_none(checkout, content):
    checkout.stamp_file.write_text(content, "utf-8")
    assert Stamp.read(checkout.stamp_file) is None
    assert not checkout.is_usable()


def test_a_second_start_waits_for_the_first(tmp_path, monkeypatch):
    first_holds, second_waits, done = threading.Event(), threading.Event(), []
    monkeypatch.setattr("bootstrap.exclusive.say", lambda _words: second_waits.set())

    def first():
        with exclusive(tmp_path / "lock"):
            first_holds.set()
            second_waits.wait(10)
            done.append("first")

    thread = threading.Thread(target=first)
    thread.start()
    first_holds.wait(10)
    with exclusive(tmp_path / "lock"):
        done.append("second")
    thread.join()
    assert done == ["first", "second"]


def test_a_missing_thing_ends_run_with_one_line_and_status_2(monkeypatch, capsys):
    def no_screen(_environment):
        raise SetupError("no display was found")

    monkeypatch.setattr(system, "require_screen", no_screen)
    assert launch.run([]) == 2
    assert capsys.readouterr().err.endswith(": no display was found.\n")
