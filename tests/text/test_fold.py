"""Folding: equal words are equal strings, one code point for one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.text.fold import IGNORED, REPLACED, Token, fold, lower, small, tokens, words
from viewer.text.spans import Span

ANY_TEXT = st.text(st.characters(exclude_categories=()))
OURS = st.text(st.sampled_from("aıiIİəƏǝәşŞёЁйи ʼ'’-\u00ad\u200b\u0301\u0306أًـ7/"))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("İlham", "ilham"),
        ("ILHAM", "ilham"),
        ("ılham", "ilham"),
        ("İŞĞAL", "isgal"),
        ("Azərbaycan", "azerbaycan"),
        ("Xankǝndi", "xankəndi"),
        ("Әliyev", "Əliyev"),
        ("ÇÖZÜM", "cozum"),
        ("её", "ЕЕ"),
        ("Élysée", "elysee"),
        ("Qurʾan", "qur'an"),
        ("Qur’an", "qur'an"),
        ("51/47-POL", "51 47 pol"),
        ("27–28", "27-28"),
        ("أحمد", "احمد"),
        ("مدرسة", "مدرسه"),
        ("کتاب", "كتاب"),
    ],
)
def test_what_readers_take_for_one_folds_alike(one, other):
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("край", "краи"), ("Şuşa", "Şusə"), ("ель", "ел"), ("ғ", "г"), ("straße", "strasse")],
)
def test_other_letters_stay_apart(one, other):
    assert fold(one) != fold(other)


@given(ANY_TEXT | OURS)
def test_every_code_point_folds_to_one(text):
    assert len(fold(text)) == len(text)
    assert len(small(text, "az")) == len(small(text)) == len(text)


@given(ANY_TEXT | OURS)
def test_folding_again_changes_nothing(text):
    assert fold(fold(text)) == fold(text)


@given(ANY_TEXT | OURS)
def test_exact_letters_fold_as_the_text_does(text):
    assert fold(small(text)) == fold(small(text, "az")) == fold(text)


@pytest.mark.parametrize(
    ("text", "tag", "expected"),
    [
        ("XOCALI İLHAM", "az", "xocalı ilham"),
        ("XOCALI İLHAM", "az-Latn-AZ", "xocalı ilham"),
        ("XOCALI İLHAM", "", "xocali ilham"),
        ("Ёж, край", "ru", "ёж  край"),
    ],
)
def test_small_keeps_letters_and_knows_the_turkic_i(text, tag, expected):
    assert small(text, tag) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Şuşa, 2020", [Token(0, 4, "susa"), Token(6, 10, "2020")]),
        ("51/47-POL", [Token(0, 2, "51"), Token(3, 5, "47"), Token(6, 9, "pol")]),
        ("təş\u00adkilat", [Token(0, 9, "teskilat")]),
        ("\u00adtəş\u00ad kilat", [Token(1, 5, "tes"), Token(6, 11, "kilat")]),
        ("ве́ра", [Token(0, 5, "вера")]),
        ("тепло́ и", [Token(0, 6, "тепло"), Token(7, 8, "и")]),
        ("أيضًا", [Token(0, 5, "ايضا")]),
        ("a\0b\ud800c", [Token(0, 1, "a"), Token(2, 3, "b"), Token(4, 5, "c")]),
        ("— … «»", []),
        ("", []),
    ],
)
def test_words_have_spans_in_the_text_as_it_is(text, expected):
    assert tokens(text) == expected


@given(ANY_TEXT | OURS)
def test_a_words_span_folds_to_the_word(text):
    for token in tokens(text):
        assert fold(text[token.start : token.end]).replace(IGNORED, "") == token.folded
        assert token.folded
        assert " " not in token.folded


def test_a_stretch_takes_the_marks_on_its_last_letter_with_it():
    found = words(fold("те\u0301ст"))
    assert found.text == "тест"
    assert found.span(0, 2) == Span(0, 3)


@given(ANY_TEXT | OURS, st.sampled_from(["", "az", "ru"]))
def test_a_lowered_text_has_every_word_in_its_place(text, tag):
    lowered = lower(text, tag)
    if lowered is not None:
        assert len(lowered) == len(text)
        for token in tokens(text, lambda whole: small(whole, tag)):
            assert lowered[token.start : token.end] == token.folded


@pytest.mark.parametrize("text", ["təş\u00adkilat", "ве\u0301ра", "ΟΔΟΣ"])
def test_an_uneven_text_is_not_lowered(text):
    assert lower(text) is None


def test_what_is_replaced_is_replaced_by_what_stays():
    assert not set(REPLACED) & set("".join(REPLACED.values()))
