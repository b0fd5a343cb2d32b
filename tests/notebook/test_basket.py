"""The citation basket."""

import pytest

from viewer.notebook.notebook import Notebook
from viewer.store.notebook.values import BasketEntry
from viewer.text.languages import Texts

TITLE = Texts({"az": "Qətnamə", "ru": "Резолюция"})


@pytest.fixture
def notebook(tmp_path):
    with Notebook.open(tmp_path / "notebook.db") as opened:
        yield opened


@pytest.fixture
def basket(notebook):
    made = notebook.basket("oic")
    made.add([BasketEntry(id_) for id_ in "abc"])
    return made


def ids(basket):
    return "".join(entry.statement for entry in basket.entries())


def test_entries_are_kept_whole(notebook):
    entry = BasketEntry("s1", 3, "2026.11.2", TITLE)
    assert notebook.basket("oic").add([entry]) == 1
    assert notebook.basket("oic").entries() == (entry,)


def test_nothing_is_there_twice_but_another_segment_is_another_entry(basket):
    entries = [BasketEntry("a"), BasketEntry("a", 1), BasketEntry("a", 2), BasketEntry("a", 2)]
    assert basket.add(entries) == 2
    assert [entry.key for entry in basket.entries()][3:] == [("a", 1), ("a", 2)]


def test_each_collection_has_its_own(notebook, basket):
    notebook.basket("un").add([BasketEntry("a")])
    notebook.basket("un").clear()
    assert ids(basket) == "abc"


def test_removing(basket):
    basket.remove([("b", None), ("a", 1), ("z", None)])
    assert ids(basket) == "ac"
    basket.clear()
    assert ids(basket) == ""


@pytest.mark.parametrize(
    ("order", "arranged"),
    [("cab", "cab"), ("c", "cab"), ("zcz", "cab"), ("", "abc")],
)
def test_what_an_order_does_not_name_comes_last(basket, order, arranged):
    basket.arrange([(id_, None) for id_ in order])
    assert ids(basket) == arranged


def test_what_was_taken_out_comes_back_where_it_was(notebook, basket):
    before = basket.entries()
    basket.remove([("b", None), ("a", None)])
    basket.add([BasketEntry("d")])  # from another window
    basket.arrange([entry.key for entry in before], put_back=before[:2])
    assert ids(basket) == "abcd"


def test_what_is_added_later_comes_last(basket):
    basket.arrange([("c", None)])
    basket.add([BasketEntry("d")])
    assert ids(basket) == "cabd"
