"""Names found in texts: whole words, the longest form, and the right one of those that share it."""

import pytest

from viewer.collection.mentions import Mentions

NAMES = [
    {"id": "khojaly", "official": {"az": "Xocalı", "en": "Khojaly"}},
    {"id": "massacre", "official": {"az": "Xocalı qətliamı", "en": "Khojaly massacre"}},
    {
        "id": "old",
        "official": {"en": "Old Organisation"},
        "variants": [{"lang": "en", "text": "OO"}],
        "dates": "1969/2011-06-27",
        "organ": "oic",
    },
    {
        "id": "new",
        "official": {"en": "New Organisation"},
        "variants": [{"lang": "en", "text": "OO"}, {"lang": "ar", "text": "المنظمة"}],
        "dates": "2011-06-28/..",
        "organ": "oic",
    },
    {"id": "madani", "official": {"en": "Iyad Madani"}, "dates": "2014/2016"},
]


def mentioned(text, date="2012-01-01", **more):
    statement = {"date": date, "title": {"en": text}, "segments": []} | more
    return Mentions(NAMES).of(statement)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("KHOJALY, 1992", ["khojaly"]),
        ("the Khojaly massacre", ["massacre"]),
        ("the Khojaly massacre and Khojaly", ["khojaly", "massacre"]),
        ("Khojalyan", []),
        ("nothing", []),
        ("Iyad Madani", ["madani"]),
        ("Iyad went; Madani stayed", []),
    ],
)
def test_whole_words_and_the_longest_form_count(text, names):
    assert mentioned(text) == names


@pytest.mark.parametrize(
    ("date", "name"), [("2000", ["old"]), ("2020-05", ["new"]), ("2011-06/2011-07", ["new", "old"])]
)
def test_of_names_that_share_a_form_those_of_the_time_are_meant(date, name):
    assert mentioned("a session of the OO", date) == name


def test_a_name_known_by_one_form_is_meant_at_any_time():
    assert mentioned("Old Organisation", "2020") == ["old"]


def test_forms_count_in_their_own_language_only():
    assert mentioned("", title={"az": "Khojaly"}) == []
    assert mentioned("", title={"az": "xocali qetliami"}) == ["massacre"]
    assert mentioned("", official_title={"lang": "ar", "text": "المنظمة"}) == ["new"]


def test_segments_and_remarks_are_read_and_lists_and_organs_count():
    texts = [{"text": {"en": "Khojaly"}}]
    assert mentioned("", segments=texts) == mentioned("", remarks=texts) == ["khojaly"]
    lists = {"persons": ["p"], "places": ["q"], "mentions": ["r"], "organs": [{"organ": "oic"}]}
    assert mentioned("", **lists) == ["new", "p", "q", "r"]
