"""`searches` and `basket`: the reader's own data without a window."""

import json

import pytest

from viewer.cli.main import main
from viewer.errors import ExitCode
from viewer.notebook.notebook import Notebook
from viewer.store.facets import Facet
from viewer.store.library import Library
from viewer.store.notebook.values import BasketEntry, Search

ONE, TWO, WITHDRAWN = "oic-1993-10-s01", "oic-2020-11-27-s01", "oic-1900-s01"


@pytest.fixture
def notebook(tmp_path):
    return tmp_path / "notebook.db"


@pytest.fixture
def run(corpus_db, notebook, capsys):
    """Run a command on the small collection; return status, output and messages."""

    def run(*arguments):
        own = ["--db", str(corpus_db), "--notebook", str(notebook), "--ui-lang", "en"]
        status = main([*arguments, *own])
        captured = capsys.readouterr()
        return status, captured.out, captured.err

    return run


@pytest.fixture
def collection(corpus_db):
    with Library.open(corpus_db) as library:
        yield library.collection.id


def test_nothing_is_kept_yet(run):
    assert run("searches") == (ExitCode.NOTHING_FOUND, "", "No searches are kept.\n")
    assert run("basket") == (ExitCode.NOTHING_FOUND, "", "The basket is empty.\n")
    assert run("basket", "cite")[0] == ExitCode.NOTHING_FOUND
    assert json.loads(run("basket", "--json")[1]) == []


def test_searches_are_printed_as_search_takes_them(run, notebook, collection):
    picks = frozenset({(Facet.KIND, "resolution")})
    with Notebook.open(notebook) as opened:
        opened.saved(collection).save("mine", Search("qətnamə", picks=picks, order="date"))
        opened.history(collection).remember(Search("azerbaycan"))
    status, output, _ = run("searches", "--json")
    assert status == ExitCode.DONE
    assert json.loads(output) == {
        "saved": [{"name": "mine", "query": "kind:resolution qətnamə", "order": "date"}],
        "recent": [{"query": "azerbaycan", "order": ""}],
    }
    assert run("search", "kind:resolution qətnamə")[0] == ExitCode.DONE
    assert "mine" in run("searches")[1]


def test_the_basket_is_filled_and_emptied(run):
    assert run("basket", "add", ONE, TWO) == (0, "", "Added to the basket: 2.\n")
    assert run("basket", "add", TWO, "--segment", "1")[2] == "Added to the basket: 1.\n"
    assert run("basket", "add", TWO) == (0, "", "Added to the basket: 0.\n")
    _, output, _ = run("basket", "--json")
    assert [(one["id"], one["segment"]) for one in json.loads(output)] == [
        (ONE, None),
        (TWO, None),
        (TWO, 1),
    ]
    assert run("basket", "remove", TWO, "--segment", "1")[2].endswith("1.\n")
    assert run("basket", "remove", WITHDRAWN)[0] == ExitCode.NOTHING_FOUND
    assert ONE in run("basket")[1]
    assert run("basket", "clear")[2].endswith("2.\n")


@pytest.mark.parametrize("arguments", [("no-such-id",), (ONE, "--segment", "99")])
def test_what_is_not_there_is_not_put_in(run, arguments):
    status, _, said = run("basket", "add", *arguments)
    assert status == ExitCode.BAD_INPUT
    assert arguments[0] in said
    assert run("basket", "--json")[1] == "[]\n"


def test_the_basket_is_cited_as_cite_does(run):
    run("basket", "add", TWO, ONE)
    style = ("--style", "apa", "--lang", "en")
    assert run("basket", "cite", *style)[1] == run("cite", TWO, ONE, *style)[1]
    by_hand = run("basket", "cite", "--by-hand", *style)[1].splitlines()
    run("basket", "clear")
    run("basket", "add", ONE, TWO)
    assert run("basket", "cite", "--by-hand", *style)[1].splitlines() == by_hand[::-1]
    assert run("basket", "cite", "--format", "ris", *style)[1].count("ER  -") == 2


def test_what_the_collection_lost_is_told_and_left_out(run, notebook, collection):
    run("basket", "add", ONE)
    with Notebook.open(notebook) as opened:
        opened.basket(collection).add([BasketEntry(WITHDRAWN)])
    status, output, said = run("basket", "cite", "--style", "apa")
    assert status == ExitCode.DONE
    assert output == run("cite", ONE, "--style", "apa")[1]
    assert WITHDRAWN in said
    assert json.loads(run("basket", "--json")[1])[1]["missing"]
    assert run("basket", "remove", WITHDRAWN)[0] == ExitCode.DONE


def test_a_notebook_that_is_none(run, notebook):
    notebook.write_text("a diary")
    status, output, said = run("basket", "add", ONE)
    assert (status, output) == (ExitCode.BAD_INPUT, "")
    assert str(notebook) in said
    assert said.count("\n") == 1
    assert notebook.read_text() == "a diary"
