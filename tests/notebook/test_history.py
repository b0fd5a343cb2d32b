"""The last forty searches."""

import pytest

from viewer.notebook.history import MOST
from viewer.notebook.notebook import Notebook
from viewer.store.facets import Facet
from viewer.store.notebook.values import Search
from viewer.store.notebook.written import read, write

PICKS = frozenset({(Facet.KIND, "resolution"), (Facet.NAME, "shusha"), (Facet.KIND, "visit")})


@pytest.fixture
def notebook():
    with Notebook.unsaved() as opened:
        yield opened


def texts(history):
    return [search.text for search in history.recent()]


def test_the_latest_comes_first_and_none_twice(notebook):
    history = notebook.history("oic")
    for text in ("Şuşa", "Xocalı", "Şuşa"):
        history.remember(Search(text, order="date"))
    assert texts(history) == ["Şuşa", "Xocalı"]


def test_other_filters_make_another_search(notebook):
    history = notebook.history("oic")
    for search in (Search("a"), Search("a", "war-2020"), Search("a", picks=PICKS)):
        history.remember(search)
    assert len(history.recent()) == 3


def test_forty_are_kept_in_each_collection(notebook):
    for number in range(MOST + 5):
        notebook.history("oic").remember(Search(str(number)))
    notebook.history("un").remember(Search("other"))
    assert texts(notebook.history("oic")) == [str(n) for n in range(MOST + 4, 4, -1)]
    assert texts(notebook.history("un")) == ["other"]


def test_a_longer_text_takes_the_place_of_its_beginning(notebook):
    history = notebook.history("oic")
    for text in ("sülh", "xoc"):
        history.remember(Search(text))
    history.remember(Search("xocalı"), instead_of=Search("xoc"))
    assert texts(history) == ["xocalı", "sülh"]


def test_forgetting(notebook):
    history = notebook.history("oic")
    for text in ("a", "b", "c"):
        history.remember(Search(text))
    history.forget(Search("b"))
    assert texts(history) == ["c", "a"]
    history.clear()
    assert texts(history) == []


@pytest.mark.parametrize(
    "search",
    [Search(""), Search('"sülh" OR -мир', "p", PICKS, "date"), Search("x", picks=PICKS)],
    ids=["empty", "whole", "picks"],
)
def test_a_search_is_read_as_it_was_written(search):
    assert read(write(search)) == search


def test_a_filter_of_a_later_version_is_left_out():
    later = '{"text": "x", "picks": [["colour", "red"], ["kind", "visit"]]}'
    assert read(later) == Search("x", picks=frozenset({(Facet.KIND, "visit")}))
