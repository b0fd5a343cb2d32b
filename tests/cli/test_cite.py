"""`cite`: ids from standard input, and files."""

import io
import json
import sys

import pytest

from viewer.cli.main import main
from viewer.errors import ExitCode
from viewer.store.library import Library

OPTIONS = ("--style", "apa")


class Terminal(io.StringIO):
    def isatty(self):
        return True


@pytest.fixture
def ids(corpus_db):
    with Library.open(corpus_db) as library:
        return [row.id for row in library.rows(library.numbers())]


@pytest.fixture
def salname(corpus_db, capsys, monkeypatch):
    """Return a function that runs a command with an input; gives status, output and messages."""

    def run(*arguments, given=None):
        stdin = Terminal() if given is None else io.TextIOWrapper(io.BytesIO(given))
        monkeypatch.setattr(sys, "stdin", stdin)
        status = main(["--db", str(corpus_db), "--ui-lang", "en", *arguments])
        captured = capsys.readouterr()
        return status, captured.out, captured.err

    return run


@pytest.mark.parametrize("dash", [("-",), ()])
def test_ids_are_read_from_standard_input(salname, ids, dash):
    first, second = ids[:2]
    given = f"\ufeff# two statements\r\n\r\n{first}  # the first\n  {second}\n".encode()
    read = salname("cite", *dash, *OPTIONS, given=given)
    assert read == salname("cite", first, second, *OPTIONS)


def test_a_dash_stands_among_ids(salname, ids):
    read = salname("cite", ids[2], "-", *OPTIONS, given=f"{ids[0]}\n".encode())
    assert read == salname("cite", ids[2], ids[0], *OPTIONS)


@pytest.mark.parametrize("command", ["cite", "show"])
def test_the_line_of_an_unknown_id_is_named(salname, ids, command):
    status, output, message = salname(command, "-", given=f"{ids[0]}\n\nŞuşa 1\n".encode())
    assert (status, output) == (ExitCode.BAD_INPUT, "")
    assert message.startswith("Standard input, line 3: There is no statement Şuşa 1")


@pytest.mark.parametrize("command", ["cite", "show"])
def test_bytes_that_are_no_text_are_an_unknown_id(salname, command):
    status, _, message = salname(command, "-", given=b"\xff\xfe\n")
    assert status == ExitCode.BAD_INPUT
    assert message.startswith("Standard input, line 1:")


@pytest.mark.parametrize("command", ["cite", "show"])
def test_an_empty_input_is_nothing_found(salname, command):
    assert salname(command, "-", given=b"# nothing\n") == (
        ExitCode.NOTHING_FOUND,
        "",
        "Standard input names no statement.\n",
    )


@pytest.mark.parametrize("command", ["cite", "show"])
def test_a_keyboard_is_not_read_unless_asked_for(salname, command):
    status, _, message = salname(command)
    assert status == ExitCode.BAD_INPUT
    assert message == f"Missing: ID. `salname {command} --help` shows how to write it.\n"


def test_list_and_search_print_bare_ids(salname, ids):
    assert salname("list", "--ids") == (ExitCode.DONE, "\n".join(ids) + "\n", "")
    _, found, _ = salname("search", "oic", "--ids")
    assert set(found.split()) <= set(ids)
    assert found


def test_show_prints_each_and_as_json_a_list(salname, ids):
    given = "\n".join(ids[:2]).encode()
    _, one, _ = salname("show", ids[0])
    _, other, _ = salname("show", ids[1])
    assert salname("show", "-", given=given)[1] == f"{one}\n\n{other}"
    assert [part["id"] for part in json.loads(salname("show", "--json", given=given)[1])] == ids[:2]
    assert len(json.loads(salname("show", "-", "--json", given=ids[0].encode())[1])) == 1
    assert json.loads(salname("show", ids[0], "--json")[1])["id"] == ids[0]


@pytest.mark.parametrize("format_", ["text", "bibtex", "csl-json"])
def test_a_file_gets_what_would_be_printed(salname, ids, tmp_path, format_):
    command = ("cite", *ids[:3], *OPTIONS, "--format", format_)
    _, printed, _ = salname(*command)
    target = tmp_path / "Ədəbiyyat.txt"
    status, output, message = salname(*command, "-o", str(target))
    assert (status, output, message) == (ExitCode.DONE, "", f"Saved: {target}\n")
    assert target.read_bytes().decode() == printed


def test_a_document_needs_a_file(salname, ids, tmp_path, monkeypatch):
    target = tmp_path / "list.docx"
    assert salname("cite", ids[0], "--format", "docx", "-o", str(target))[0] == ExitCode.DONE
    assert target.read_bytes().startswith(b"PK")
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
    status, output, message = salname("cite", ids[0], "--format", "docx")
    assert (status, output) == (ExitCode.BAD_INPUT, "")
    assert message == "docx is no text for a terminal. Name a file: -o FILE.\n"


def test_a_place_that_cannot_be_written_is_a_sentence(salname, ids, tmp_path):
    target = tmp_path / "absent" / "list.docx"
    status, _, message = salname("cite", ids[0], "--format", "docx", "-o", str(target))
    assert status == ExitCode.BAD_INPUT
    assert message.startswith(f"The file {target} cannot be written (")
    assert not [*tmp_path.iterdir()]


def test_switches_for_titles_reach_the_citation(salname, ids):
    command = ("cite", *ids, *OPTIONS, "--lang", "en")
    translation = "[OIC adopts a resolution on Khojaly]"
    assert translation not in salname(*command)[1]
    switched = salname(*command, "--translated-title", "--transliterate")[1]
    assert f"rezolyutsiyu po Khodzhaly {translation}" in switched
