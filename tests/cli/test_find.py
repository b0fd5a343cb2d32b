"""`search`: the stable JSON, and what is said when nothing is found."""

import json
from pathlib import Path

import pytest

from viewer.cli.main import main
from viewer.errors import ExitCode


@pytest.fixture
def search(corpus_db: Path, capsys: pytest.CaptureFixture[str]):
    """Return a function that searches and gives status, output and messages."""

    def run(*arguments: str) -> tuple[int, str, str]:
        status = main(["search", "--db", str(corpus_db), "--ui-lang", "en", *arguments])
        captured = capsys.readouterr()
        return status, captured.out, captured.err

    return run


def test_json(search) -> None:
    status, output, _ = search("qetname", "--json", "--limit", "2")
    answer = json.loads(output)
    assert status == ExitCode.DONE
    assert set(answer) == {"query", "total", "hits"}
    assert answer["query"] == "qetname"
    assert len(answer["hits"]) == min(2, answer["total"])
    for hit in answer["hits"]:
        assert set(hit) == {"id", "date", "title", "score", "match", "snippets"}
        assert hit["match"] in {"exact", "folded", "family", "name", "fuzzy"}
        for snippet in hit["snippets"]:
            assert set(snippet) == {"lang", "field", "text", "spans"}
            for start, end in snippet["spans"]:
                assert snippet["text"][start:end].lower().startswith(("qətnamə", "qetname"))


@pytest.mark.parametrize(
    ("query", "words"),
    [("zzzzzz", "Nothing found for zzzzzz."), ("", "at least two letters"), ("?!", "two letters")],
)
def test_nothing_found(search, query: str, words: str) -> None:
    status, output, messages = search(query)
    assert (status, output) == (ExitCode.NOTHING_FOUND, "")
    assert words in messages


def test_a_correction_is_told_and_can_be_switched_off(search) -> None:
    status, output, messages = search("qetnmae", "--json")
    answer = json.loads(output)
    assert status == ExitCode.DONE
    assert answer["corrected"] == {"qetnmae": "qətnamə"}
    assert {hit["match"] for hit in answer["hits"]} == {"fuzzy"}
    assert "Showing results for qətnamə (typed: qetnmae)" in messages
    status, output, _ = search("qetnmae", "--json", "--literal")
    assert status == ExitCode.NOTHING_FOUND
    assert json.loads(output) == {"query": "qetnmae", "total": 0, "hits": []}


@pytest.mark.parametrize(
    ("query", "left_out", "words"),
    [
        ("qetname xyzzy", ["xyzzy"], "left out: xyzzy."),
        ("Niamey 1993", [], "most of them."),
    ],
)
def test_missing_words_are_told(search, query, left_out, words) -> None:
    _, output, messages = search(query, "--json")
    assert json.loads(output)["left_out"] == left_out
    assert words in messages


def test_other_spellings_are_told(search) -> None:
    _, output, messages = search("Khojaly", "--json")
    answer = json.loads(output)
    assert answer["spellings"]["Khojaly"][:2] == ["Xocalı", "Ходжалы"]
    assert "For Khojaly also: Xocalı, Ходжалы" in messages
    assert "name" not in {hit["match"] for hit in answer["hits"][:1]}


def test_an_unknown_period_is_refused(search) -> None:
    assert search("qetname", "--period", "nowhere")[0] == ExitCode.BAD_INPUT


@pytest.mark.parametrize("query", ["ə" * 50_000, '"' * 50_000, "az: OR -", "NEAR(a b)", "*" * 999])
def test_no_query_fails(search, query: str) -> None:
    assert search(query, "--json")[0] in (ExitCode.DONE, ExitCode.NOTHING_FOUND)


def test_fields_alone_are_a_query(search) -> None:
    status, output, _ = search("kind:visit", "--json")
    answer = json.loads(output)
    assert status == ExitCode.DONE
    assert answer["total"] == len(answer["hits"]) > 0


def test_what_is_no_value_is_said(search) -> None:
    _, _, messages = search("növ:xyzxyz qətnamə")
    assert "the field “kind” has no such value" in messages


def test_explain_says_how_and_why(search) -> None:
    status, output, _ = search("növ:qətnamə qetname", "--explain", "--limit", "1")
    assert status == ExitCode.DONE
    assert output.startswith("How the search was read:\n  kind: ")
    assert "“qetname” must be there" in output
    assert "for “qetname”, with letters folded" in output
    _, output, _ = search("növ:qətnamə qetname", "--explain", "--json")
    answer = json.loads(output)
    assert {"text", "details"} == set(answer["read"][0])
    assert all(hit["why"] for hit in answer["hits"])


def test_explain_helps_where_nothing_is_found(search) -> None:
    status, output, messages = search("kind:visit -kind:visit", "--explain")
    assert status == ExitCode.NOTHING_FOUND
    assert "kind, not: " in output
    assert "Nothing found" in messages
