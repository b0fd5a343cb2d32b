"""Queries in the index's language."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.indexed import TAGS, indexed
from tests.search.test_query import ANY_TEXT, SYNTAX
from viewer.search.match import Match, expression
from viewer.search.query import parse
from viewer.store.fulltext import FullText, PrefixTerms

AZ = '{"title_az" "text_az" "facts_az"} : '


def rare(_prefix, _tag):
    return PrefixTerms((), 0, 0)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Xocalı", '("xocali")'),
        ("bir iki", '("bir") AND ("iki")'),
        ("51/47-POL", '("51 47 pol")'),
        ("bir OR iki üç", '("bir" OR "iki") AND ("uc")'),
        ("bir -iki -üç", '(("bir")) NOT ("iki" OR "uc")'),
        ("az:bir", f'({AZ}"bir")'),
        ("bi*", '("bi" *)'),
        ("biri*", '("biri" *)'),
        ('"bir ik"*', '("bir ik" *)'),
        ("bir x*", '("bir")'),
        ("6/3*", '("6")'),
        ("bir -x*", '("bir")'),
        ("x*", None),
        ("-bir", None),
        ("NEAR(bir iki)", '("near bir") AND ("iki")'),
        ("foo:bar", '("foo bar")'),
    ],
)
def test_a_query_is_written_for_the_index(text, expected):
    asked = expression(parse(text, TAGS), rare)
    assert (asked.text if asked else None) == expected


@pytest.mark.parametrize(
    ("found", "expected", "is_complete"),
    [
        (PrefixTerms(("azeri",), 1, 5_000), '("azer" *)', True),
        (PrefixTerms(("azeri", "azerb"), 2, 5_001), '(("azeri" OR "azerb"))', True),
        (PrefixTerms(("azeri", "azerb"), 3, 5_001), '(("azeri" OR "azerb"))', False),
    ],
)
def test_of_a_common_long_beginning_the_commonest_words_are_asked(found, expected, is_complete):
    asked = expression(parse("azer*", TAGS), lambda *_: found)
    assert asked
    assert (asked.text, asked.is_complete) == (expected, is_complete)


def test_a_beginning_in_one_language_is_looked_up_there():
    asked = []
    expression(parse("az:azer*", TAGS), lambda *what: asked.append(what) or rare(*what))
    assert asked == [("azer", "az")]


def test_excluded_terms_stay_with_the_reader_of_exact_letters():
    asked = expression(parse("bir -iki", TAGS, is_exact=True), rare)
    assert asked
    assert asked.text == '("bir")'


@given(ANY_TEXT | SYNTAX, st.booleans(), st.booleans())
def test_the_index_understands_any_query(text, is_typing, is_exact):
    index = FullText(_SHARED, TAGS)
    asked = expression(
        parse(text, TAGS, is_typing=is_typing, is_exact=is_exact), index.prefix_terms
    )
    if asked:
        index.newest(asked.text)


def test_there_are_five_ways_to_match():
    assert [match.value for match in Match] == ["exact", "folded", "family", "name", "fuzzy"]


_SHARED = indexed({"text_az": "bir söz word 51/47-POL"})
