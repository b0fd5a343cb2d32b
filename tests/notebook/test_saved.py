"""Searches saved under names."""

import pytest

from viewer.errors import SearchNameTaken
from viewer.notebook.notebook import Notebook
from viewer.store.facets import Facet
from viewer.store.notebook.values import SavedSearch, Search

SHUSHA = Search("Şuşa", "war-2020", frozenset({(Facet.KIND, "resolution")}), "date")


@pytest.fixture
def saved(tmp_path):
    with Notebook.open(tmp_path / "notebook.db") as notebook:
        yield notebook.saved("oic")


def names(saved):
    return [one.name for one in saved.all()]


def test_a_search_is_saved_whole(saved):
    saved.save("  Şuşa,\n 2020 ", SHUSHA)
    assert saved.all() == (SavedSearch("Şuşa, 2020", SHUSHA),)


def test_a_name_saved_again_takes_the_new_search(saved):
    saved.save("a", SHUSHA)
    saved.save("a", Search("b"))
    assert saved.all() == (SavedSearch("a", Search("b")),)


def test_renaming(saved):
    saved.save("a", SHUSHA)
    saved.rename("a", " b ")
    saved.rename("b", "b")
    saved.rename("nobody", "c")
    assert saved.all() == (SavedSearch("b", SHUSHA),)


def test_a_name_in_use_is_refused_and_nothing_lost(saved):
    saved.save("a", SHUSHA)
    saved.save("b", Search("b"))
    with pytest.raises(SearchNameTaken) as refused:
        saved.rename("a", "b")
    assert refused.value.name == "b"
    assert names(saved) == ["a", "b"]


def test_deleting(saved):
    saved.save("a", SHUSHA)
    for _ in range(2):
        saved.delete("a")
    assert saved.all() == ()


def test_collections_have_their_own(tmp_path):
    with Notebook.open(tmp_path / "notebook.db") as notebook:
        notebook.saved("oic").save("a", SHUSHA)
        notebook.saved("un").save("a", Search("b"))
        notebook.saved("un").delete("a")
        assert names(notebook.saved("oic")) == ["a"]
