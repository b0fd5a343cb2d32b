"""The command itself: help, links, environment, our own bugs, broken pipes, no Qt."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from viewer import __version__
from viewer.cli import browse
from viewer.cli.arguments import build_parser, complaint
from viewer.cli.main import _as_commands, main
from viewer.errors import ExitCode
from viewer.text.languages import INTERFACE_LANGUAGES

COMMANDS = [
    "gui",
    "periods",
    "list",
    "show",
    "search",
    "cite",
    "styles",
    "build",
    "check",
    "searches",
    "basket",
]

WITHOUT_QT = """
import sys
sys.modules["PySide6"] = sys.modules["shiboken6"] = None
from viewer.cli.main import main
sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.parametrize("lang", INTERFACE_LANGUAGES)
@pytest.mark.parametrize("command", [[], *[[name] for name in COMMANDS]], ids=str)
def test_help_in_every_language(
    capsys: pytest.CaptureFixture[str], lang: str, command: list[str]
) -> None:
    with pytest.raises(SystemExit) as left:
        main(["--ui-lang", lang, *command, "--help"])
    assert left.value.code == 0
    assert "--db" in capsys.readouterr().out


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--version"])
    assert __version__ in capsys.readouterr().out


def test_options_may_stand_on_either_side() -> None:
    parser = build_parser("en")
    before = parser.parse_args(["--db", "a.db", "list"])
    after = parser.parse_args(["list", "--db", "a.db"])
    assert before.db == after.db == Path("a.db")


def test_a_link_opens_its_statement() -> None:
    assert _as_commands(["salname:oic-1"]) == ["gui", "--statement", "oic-1"]
    assert _as_commands(["list"]) == ["list"]


@pytest.mark.parametrize(
    ("message", "sentence"),
    [
        ("the following arguments are required: ID", "Çatışmır: ID"),
        ("unrecognized arguments: -x", "Anlaşılmadı: -x"),
        ("argument --limit: invalid _count value: '0'", "--limit üçün 1-dən"),
        ("argument --lang: expected one argument", "--lang üçün qiymət lazımdır"),
        ("argument --form: invalid choice: 'x' (choose from 'a', 'b')", "'a', 'b'"),
        ("something new", "something new"),
    ],
)
def test_complaints_are_translated(message: str, sentence: str) -> None:
    assert sentence in complaint("az", message)


def test_our_bug_is_logged_and_told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(_: object) -> int:
        raise ZeroDivisionError

    monkeypatch.setattr(browse, "run_periods", broken)
    assert main(["--ui-lang", "en", "periods"]) == ExitCode.BUG
    told = capsys.readouterr().err
    assert "ZeroDivisionError" in told
    log = Path(told.split("are in ")[1].split("; please")[0])
    assert "ZeroDivisionError" in log.read_text()


@pytest.mark.parametrize(
    "arguments",
    [
        ["periods"],
        ["list", "--json"],
        ["search", "qetname", "--json"],
        ["styles"],
        ["check"],
    ],
    ids=" ".join,
)
def test_data_commands_run_without_qt(corpus_db: Path, arguments: list[str]) -> None:
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT_QT, *arguments, "--db", str(corpus_db)],
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()


def test_a_locale_without_utf8(corpus_db: Path) -> None:
    environment = {**os.environ, "LC_ALL": "POSIX", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    done = subprocess.run(
        [sys.executable, "-m", "viewer", "--db", str(corpus_db), "list"],
        capture_output=True,
        check=True,
        env=environment,
    )
    assert done.stdout.decode("utf-8").strip()


def test_a_reader_that_leaves_early(corpus_db: Path) -> None:
    listing = subprocess.Popen(
        [sys.executable, "-m", "viewer", "--db", str(corpus_db), "list", "--json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert listing.stdout is not None
    listing.stdout.close()
    _, messages = listing.communicate()
    assert messages == b""


@pytest.mark.ui
def test_no_screen(corpus_db: Path) -> None:
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    done = subprocess.run(
        [sys.executable, "-m", "viewer", "--db", str(corpus_db)],
        capture_output=True,
        check=False,
        env=environment,
    )
    assert done.returncode == ExitCode.BAD_INPUT
    assert len(done.stderr.decode().splitlines()) == 1
