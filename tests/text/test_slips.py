"""What a reader meant: other keyboards, letters of a chat, slips of the fingers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.text import chat, keyboards, typos

ANY_TEXT = st.text(st.characters(exclude_categories=()))


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("fpth,fql;fy", "азербайджан"),
        ("htpjk.wbz", "резолюция"),
        ("`krf", "ёлка"),
        ("Ye;yj", "Нужно"),
        ("az'rbaycan", "azərbaycan"),
        ("i.]al", "işğal"),
        ("gwnd;z", "gündız"),
        ("[z", "öz"),
        (",ay", "çay"),
        ("кщиуке", "robert"),
        ("югюф", "şuşa"),
        ("шюъфд", "işğal"),
        ("fpthçfqlıfy", "азербайджан"),
        ("azərbaycan", "az'rbaycan"),
    ],
)
def test_the_same_keys_on_another_layout(typed, meant):
    assert meant in keyboards.retyped(typed)


@given(ANY_TEXT)
def test_other_layouts_keep_the_length_and_differ(text):
    for other in keyboards.retyped(text):
        assert len(other) == len(text)
        assert other != text


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("ishgal", "isgal"),
        ("chaghirish", "cagiris"),
        ("xojali", "xocali"),
        ("hocali", "xocali"),
        ("wuwa", "susa"),
        ("kharita", "xarita"),
        ("rezolyutsiya", "резолюция"),
        ("soglashenie", "соглашение"),
        ("kontaktnaya", "контактная"),
        ("oblast", "область"),
        ("tsentr", "центр"),
    ],
)
def test_letters_of_a_chat(typed, meant):
    assert meant in chat.meant(typed)


@pytest.mark.parametrize("word", ["шуша", "x1", "", "təş"])
def test_other_letters_are_none_of_a_chat(word):
    assert chat.meant(word) == ()


@given(st.text(st.sampled_from("abcdeghjkqswxyz"), max_size=30))
def test_no_word_has_too_many_readings(word):
    found = chat.meant(word)
    assert len(found) <= 2 * chat.MOST
    assert word not in found


KNOWN = {"isgal": 5, "misal": 9, "occupation": 3, "xocali": 4, "xocani": 1, "cocali": 7, "iki": 9}


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("isgql", "isgal"),
        ("isgall", "isgal"),
        ("igsal", "isgal"),
        ("ocupaton", "occupation"),
        ("xocaqi", "xocali"),
        ("iko", None),
        ("isgqx", None),
        ("occxpqtixn", None),
    ],
)
def test_the_nearest_word_is_meant(word, meant):
    assert typos.nearest(word, KNOWN) == meant


def test_nothing_is_near_where_nothing_is_known():
    assert typos.nearest("isgal", {}) is None


@pytest.mark.parametrize(("word", "slips"), [("iki", 0), ("isgal", 1), ("isgallar", 2)])
def test_longer_words_may_have_more_slips(word, slips):
    assert typos.allowed(word) == slips
