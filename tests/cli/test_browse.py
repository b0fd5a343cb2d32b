"""`periods`, `list` and `show`, as a script and as a reader sees them."""

import json
from pathlib import Path

import pytest

from viewer.cli.main import main
from viewer.cli.output import side_by_side
from viewer.errors import ExitCode
from viewer.store.library import Library


@pytest.fixture
def salname(corpus_db: Path, capsys: pytest.CaptureFixture[str]):
    """Return a function that runs a command and gives its status, output and messages."""

    def run(*arguments: str) -> tuple[int, str, str]:
        status = main(["--db", str(corpus_db), "--ui-lang", "en", *arguments])
        captured = capsys.readouterr()
        return status, captured.out, captured.err

    return run


def test_list_json(salname, corpus_db: Path) -> None:
    status, output, _ = salname("list", "--json")
    rows = json.loads(output)
    assert status == ExitCode.DONE
    assert set(rows[0]) == {"id", "date", "kind", "organ", "symbol", "period", "title"}
    with Library.open(corpus_db) as library:
        assert [row["id"] for row in rows] == [row.id for row in library.rows(library.numbers())]


def test_show_json_has_every_field(salname, corpus_db: Path) -> None:
    with Library.open(corpus_db) as library:
        ids = [row.id for row in library.rows(library.numbers())]
    for id_ in ids:
        status, output, _ = salname("show", id_, "--json")
        shown = json.loads(output)
        assert status == ExitCode.DONE
        assert shown["id"] == id_
        assert {"date", "date_sense", "organs", "sources", "remarks", "related"} <= set(shown)
        for segment in shown["segments"]:
            assert set(segment) == {
                "text",
                "stance",
                "attribution",
                "document_locator",
                "verbatim",
            }
            assert segment["attribution"] is None or set(segment["attribution"]) == {
                "source",
                "locator",
            }


def test_periods_json(salname) -> None:
    _, output, _ = salname("periods", "--json")
    periods = json.loads(output)
    assert set(periods[0]) == {"id", "parent", "bounds", "label", "description", "count"}


def test_list_narrows(salname, corpus_db: Path) -> None:
    with Library.open(corpus_db) as library:
        period = next(period for period in library.periods() if period.statements)
    status, output, _ = salname("list", "--period", period.id)
    assert status == ExitCode.DONE
    assert len(output.splitlines()) == period.statements


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (("list", "--period", "nowhere"), "nowhere"),
        (("list", "--kind", "song"), "song"),
        (("show", "nothing"), "nothing"),
        (("list", "--sideways"), "--sideways"),
        (("dance",), "dance"),
        (("show", "x", "--lang"), "--lang"),
        (("--db", "/nowhere/at all.db", "list"), "/nowhere/at all.db"),
    ],
)
def test_bad_input_gets_one_sentence(salname, arguments: tuple[str, ...], word: str) -> None:
    status, output, messages = salname(*arguments)
    assert (status, output) == (ExitCode.BAD_INPUT, "")
    assert len(messages.strip().splitlines()) == 1
    assert word in messages


def test_an_unknown_language_names_those_there_are(salname, corpus_db: Path) -> None:
    with Library.open(corpus_db) as library:
        id_ = library.rows([1])[0].id
    status, _, messages = salname("show", id_, "--lang", "de")
    assert status == ExitCode.BAD_INPUT
    assert "az, ru, en" in messages


@pytest.mark.parametrize("lang", ["az", "ru", "en"])
def test_show_speaks_the_interface_language(
    corpus_db: Path, capsys: pytest.CaptureFixture[str], lang: str
) -> None:
    with Library.open(corpus_db) as library:
        statement = library.statement_at(1)
    assert main(["show", statement.id, "--db", str(corpus_db), "--ui-lang", lang]) == 0
    output = capsys.readouterr().out
    assert statement.date_text[lang] in output
    assert statement.kind.label[lang] in output


def test_columns_or_stacked() -> None:
    blocks = [("az", "salam " * 12), ("ru", "привет " * 12)]
    wide = side_by_side(blocks, 100)
    assert "salam" in wide[0]
    assert "привет" in wide[0]
    narrow = side_by_side(blocks, 60)
    assert narrow[0].startswith("az  salam")
    assert not any("salam" in line and "привет" in line for line in narrow)
    assert side_by_side([], 80) == []


@pytest.mark.parametrize("query", ["kind:visit", "вид:визит", "növ:səfər"])
def test_list_takes_fields(salname, query: str) -> None:
    _, listed, _ = salname("list", query, "--json")
    _, expected, _ = salname("list", "--kind", "visit", "--json")
    assert json.loads(listed) == json.loads(expected)


def test_list_takes_words_and_keeps_the_order_of_dates(salname) -> None:
    _, output, _ = salname("list", "qətnamə", "--json")
    _, every, _ = salname("list", "--json")
    order = [row["id"] for row in json.loads(every)]
    found = [row["id"] for row in json.loads(output)]
    assert found == sorted(found, key=order.index)
    assert 0 < len(found) < len(order)
    status, _, messages = salname("list", "kind:visit -kind:visit")
    assert status == ExitCode.NOTHING_FOUND
    assert messages
