"""`build` and `check` on the command line."""

import io
from pathlib import Path

import pytest

from tests.corpus import read_yaml, write_yaml
from viewer.cli.collections import show_stage
from viewer.cli.main import main
from viewer.cli.output import ProgressLine
from viewer.errors import ExitCode
from viewer.text.languages import INTERFACE_LANGUAGES


@pytest.fixture
def spoiled(corpus_source: Path) -> Path:
    """A source form with two mistakes in two files."""
    first, second = sorted((corpus_source / "statements").glob("*.yaml"))[:2]
    for path, key, value in ((first, "kind", "song"), (second, "period", "nowhere")):
        data = read_yaml(path)
        data[key] = value
        write_yaml(path, data)
    return corpus_source


def test_build_and_check(
    corpus_source: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "built.db"
    assert main(["--ui-lang", "en", "build", str(corpus_source), "-o", str(target)]) == 0
    assert "12 statements" in capsys.readouterr().err
    assert main(["--ui-lang", "en", "check", str(target)]) == 0
    assert main(["--ui-lang", "en", "check", str(corpus_source)]) == 0
    assert "no problems found" in capsys.readouterr().err


@pytest.mark.parametrize("command", ["build", "check"])
def test_every_mistake_is_listed_with_its_place(
    spoiled: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], command: str
) -> None:
    target = tmp_path / "built.db"
    target.write_bytes(b"the old file")
    more = ["-o", str(target)] if command == "build" else []
    assert main(["--ui-lang", "en", command, str(spoiled), *more]) == ExitCode.BAD_INPUT
    messages = capsys.readouterr().err.splitlines()
    assert len(messages) == 3
    assert "song" in messages[0]
    assert messages[0].startswith("statements/")
    assert messages[0].split(":")[1].isdigit()
    assert "nowhere" in messages[1]
    assert target.read_bytes() == b"the old file"


def test_no_such_source(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["build", str(tmp_path / "nothing")]) == ExitCode.BAD_INPUT
    assert "nothing" in capsys.readouterr().err


@pytest.mark.parametrize("lang", INTERFACE_LANGUAGES)
@pytest.mark.parametrize("stage", ["read", "write", "index", "verify"])
def test_progress_on_a_terminal(monkeypatch: pytest.MonkeyPatch, lang: str, stage: str) -> None:
    terminal = io.StringIO()
    terminal.isatty = lambda: True
    monkeypatch.setattr("sys.stderr", terminal)
    with ProgressLine() as line:
        show_stage(line, lang, stage, 3, 12)
        assert terminal.getvalue().endswith(" 3/12")
    assert terminal.getvalue().endswith("\r\033[K")
