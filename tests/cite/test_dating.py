"""A date is cited no more precisely than it is known."""

import pytest

from viewer.cite.dating import dating, year_first
from viewer.text.edtf import DateSense, parse

WITHIN, DURING = DateSense.WITHIN, DateSense.DURING


def known(*parts, circa=False):
    made = {"date-parts": [list(part) for part in parts]}
    return {**made, "circa": True} if circa else made


@pytest.mark.parametrize(
    ("date", "sense", "expected", "spans"),
    [
        ("2020-11-28", None, known((2020, 11, 28)), 0),
        ("2020-11-27/2020-11-28", DURING, known((2020, 11, 27), (2020, 11, 28)), 0),
        ("2020-11-27/2020-11-28", WITHIN, known((2020, 11)), 1),
        ("2020-11-30/2020-12-01", WITHIN, known((2020,)), 1),
        ("1992-06", WITHIN, known((1992, 6)), 1),
        ("1992-06", None, known((1992, 6)), 0),
        ("1993-04~/1993-07~", WITHIN, known((1993,), circa=True), 1),
        ("1993/1994", WITHIN, known((1993,), (1994,), circa=True), 1),
        ("1991~", WITHIN, known((1991,), circa=True), 1),
        ("1991~", None, known((1991,), circa=True), 0),
        ("[1991,1992-03]", WITHIN, known((1991,), (1992,), circa=True), 2),
        ("[1991-05,1991-06]", WITHIN, known((1991,)), 2),
        ("199X", None, known((1990,), (1999,), circa=True), 0),
        ("1991-21", None, known((1991,)), 0),
        ("1991/..", DURING, known((1991,)), 0),
    ],
)
def test_what_is_certain_of_a_date(date, sense, expected, spans):
    made = dating(parse(date), sense)
    assert made.known == expected
    assert len(made.spans) == spans


def test_other_programs_are_told_that_a_day_within_is_uncertain():
    whole = dating(parse("2020-11-27/2020-11-28"), WITHIN).whole
    assert whole == known((2020, 11, 27), (2020, 11, 28), circa=True)


def test_two_ends_of_a_date_are_cited_to_what_both_give():
    whole = dating(parse("2018-05-06/2019-02~"), WITHIN).whole
    assert whole == known((2018, 5), (2019, 2), circa=True)


@pytest.mark.parametrize(
    ("date", "expected"),
    [
        (known((2020, 11, 28)), known((2020, 11, 28))),
        (known((2020, 11, 27), (2020, 12, 1)), known((2020, 11, 27), (2020, 12, 1))),
        (known((2020, 12, 31), (2021, 1, 1)), known((2020,), (2021,))),
        (known((2020, 11)), known((2020,))),
        (known((2020, 11), circa=True), known((2020,))),
        (known((2020,), circa=True), known((2020,), circa=True)),
    ],
)
def test_where_the_year_comes_first_it_alone_stands_for_what_is_no_day(date, expected):
    assert year_first(date) == expected
