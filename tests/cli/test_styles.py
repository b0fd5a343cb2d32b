"""`styles` lists, adds and removes; `cite` takes what was added, or any CSL file."""

import json

import pytest

from tests.cite.test_shelf import STYLE, TITLE
from viewer.cite.shelf import Shelf
from viewer.cli.main import main
from viewer.errors import ExitCode

MARK = f'<text value="BY US: "/>{TITLE}'


@pytest.fixture
def salname(corpus_db, capsys, monkeypatch, tmp_path):
    """Run a command with an empty shelf; give its status, output and messages."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))

    def run(*arguments):
        status = main(["--db", str(corpus_db), "--ui-lang", "en", *map(str, arguments)])
        captured = capsys.readouterr()
        return status, captured.out, captured.err

    return run


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "own.csl"
    fields = {"title": "Our style", "uri": "urn:o", "updated": "2024-01-01", "layout": MARK}
    path.write_text(STYLE.format(**fields), "utf-8")
    return path


def test_a_style_is_added_listed_cited_and_removed(salname, file):
    assert salname("styles", "--add", file) == (
        ExitCode.DONE,
        "",
        "Added: Our style. Use it with --style own.\n",
    )
    assert "own                " in salname("styles")[1]
    listed = json.loads(salname("styles", "--json")[1])
    assert [row["id"] for row in listed if row["own"]] == ["own"]
    status, cited, _ = salname("cite", "oic-1993-s01", "--style", "own")
    assert (status, "BY US: " in cited) == (ExitCode.DONE, True)
    assert salname("styles", "--add", file)[2] == "Replaced: Our style. Use it with --style own.\n"
    assert salname("styles", "--remove", "own") == (ExitCode.DONE, "", "Removed: Our style.\n")
    assert salname("cite", "oic-1993-s01", "--style", "own")[0] == ExitCode.BAD_INPUT


def test_a_file_cites_without_being_added(salname, file):
    status, cited, _ = salname("cite", "oic-1993-s01", "--style", file)
    assert (status, "BY US: " in cited) == (ExitCode.DONE, True)
    assert Shelf().styles() == ()


@pytest.mark.parametrize("arguments", [("styles", "--add"), ("cite", "oic-1993-s01", "--style")])
def test_a_bad_file_is_told_by_line(salname, file, arguments):
    file.write_text(file.read_text("utf-8").replace("<citation>", "<marco/>\n<citation>"), "utf-8")
    status, output, message = salname(*arguments, file)
    assert (status, output) == (ExitCode.BAD_INPUT, "")
    assert message.startswith(f"{file}:4: not a usable CSL style (<marco>")


def test_what_lies_unusable_on_the_shelf_is_told(salname, file):
    salname("styles", "--add", file)
    (path,) = Shelf().folder.glob("*.csl")
    path.write_text("<style", "utf-8")
    status, output, message = salname("styles")
    assert status == ExitCode.DONE
    assert "Our style" not in output
    assert message.startswith(f"{path}:1: ")


def test_a_shipped_style_stays(salname):
    status, _, message = salname("styles", "--remove", "apa")
    assert status == ExitCode.BAD_INPUT
    assert message == "The style apa comes with Salname and cannot be removed.\n"
