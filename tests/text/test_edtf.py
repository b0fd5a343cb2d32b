"""EDTF dates: what is read, what is refused, which days they can mean."""

import pytest

from viewer.errors import BadDate
from viewer.text.edtf import OPEN_END, OPEN_START, Shape, day_key, parse


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("1991-12-08", 19911208, 19911208),
        ("1991-12", 19911201, 19911231),
        ("1991", 19910101, 19911231),
        ("2024-02", 20240201, 20240229),
        ("1900-02", 19000201, 19000228),
        ("1993~", 19930101, 19931231),
        ("1993-04?", 19930401, 19930430),
        ("1993-04-02%", 19930402, 19930402),
        ("199X", 19900101, 19991231),
        ("19XX", 19000101, 19991231),
        ("2004-XX", 20040101, 20041231),
        ("2004-06-XX", 20040601, 20040630),
        ("2001-21", 20010301, 20010531),
        ("1993-04~/1993-07~", 19930401, 19930731),
        ("1994-05/..", 19940501, OPEN_END),
        ("../1991-12-08", OPEN_START, 19911208),
        ("2021-04-05/", 20210405, 20210405),
        ("/1990", 19900101, 19901231),
        ("[1991,1992-03]", 19910101, 19920331),
        ("-0044-03-15", day_key(-44, 3, 15), day_key(-44, 3, 15)),
        ("Y12345", 123450101, 123451231),
    ],
)
def test_bounds(text: str, earliest: int, latest: int) -> None:
    date = parse(text)
    assert (date.earliest, date.latest, date.text) == (earliest, latest, text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "1991-13",
        "1991-00",
        "2023-02-29",
        "1991-12-32",
        "8 December 1991",
        "91",
        "199X-05",
        "1991/1990",
        "/",
        "../..",
        "1990/1991/1992",
        "[]",
        "[1991,]",
        "[1991,soon]",
        "1991-12-08T10:00",
        "2001-21-01",
        "１９９１",
    ],
)
def test_refused(text: str) -> None:
    with pytest.raises(BadDate):
        parse(text)


@pytest.mark.parametrize(
    ("statement", "asked", "meets"),
    [
        ("1993-04~/1993-07~", "1993-05", True),
        ("[1991,1992-03]", "1991-06", True),
        ("[1991,1992-03]", "1992-02", False),
        ("[1991,1992-03]", "1992-03-05", True),
        ("1994-05/..", "2020", True),
        ("1994-05/..", "1993", False),
        ("2020-11-27/2020-11-28", "2020-11-28", True),
    ],
)
def test_overlap(statement: str, asked: str, meets: bool) -> None:
    assert parse(statement).overlaps(parse(asked)) is meets
    assert parse(asked).overlaps(parse(statement)) is meets


def test_order_of_days_reaches_before_the_year_0() -> None:
    days = [(-44, 3, 15), (-44, 12, 1), (-1, 1, 1), (0, 1, 1), (1991, 12, 8)]
    assert [day_key(*day) for day in days] == sorted(day_key(*day) for day in days)


def test_marks_and_shapes() -> None:
    date = parse("1993-04~/1993-07?")
    start, end = date.points
    assert date.shape is Shape.INTERVAL
    assert start is not None
    assert end is not None
    assert (start.approximate, start.uncertain) == (True, False)
    assert (end.approximate, end.uncertain) == (False, True)
    assert not date.is_day
    assert parse("1991-12-08").is_day
    assert parse("2001-22").points[0].season == 22
    assert not parse("19XX").points[0].exact_year
