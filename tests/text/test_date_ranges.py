"""What readers write for days, and what is understood."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.text import edtf
from viewer.text.date_ranges import may_begin, read_beginning, read_range

START, END = edtf.OPEN_START, edtf.OPEN_END


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("1993", [(19930101, 19931231)]),
        ("1993-05", [(19930501, 19930531)]),
        ("1993~", [(19930101, 19931231)]),
        ("199X", [(19900101, 19991231)]),
        ("2020-11-10", [(20201110, 20201110)]),
        ("1993-04~/1993-07~", [(19930401, 19930731)]),
        ("[1991,1992-03]", [(19910101, 19911231), (19920301, 19920331)]),
        ("[1991, 1992-03]", [(19910101, 19911231), (19920301, 19920331)]),
        ("2020-09..2020-11", [(20200901, 20201130)]),
        ("2020-09–2020-11", [(20200901, 20201130)]),
        ("1991..", [(19910101, END)]),
        ("..1994", [(START, 19941231)]),
        ("1991-1994", [(19910101, 19941231)]),
        ("<1994", [(START, 19940100)]),
        ("<=1994", [(START, 19941231)]),
        (">2020-11-10", [(20201111, END)]),
        (">=2020-11", [(20201101, END)]),
        ("<05.1993", [(START, 19930500)]),
        ("05.1993", [(19930501, 19930531)]),
        ("5.1993", [(19930501, 19930531)]),
        ("03.07.2020", [(20200703, 20200703)]),
        ("3.7.2020", [(20200703, 20200703)]),
        ("09.2020..10.11.2020", [(20200901, 20201110)]),
    ],
)
def test_a_range_is_read(text, spans):
    found = read_range(text)
    assert found is not None
    assert list(found.spans) == spans
    assert read_range(found.text) == found


@pytest.mark.parametrize(
    "text",
    [
        *("", "..", "<", ">..", "May 1993", "05/1993", "03/07/2020", "03.07.20"),
        *("13.1993", "1993-5", "31.02.2020", "1993-13", "199", "2020..1991", "1993.05"),
        *("1..2..3", "<1991..1992", "[]", "Y99999999"),
        f"[{','.join(['1991'] * 1000)}]",
    ],
)
def test_what_is_not_certain_is_no_range(text):
    assert read_range(text) is None


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("1", None),
        ("19", "19XX"),
        ("199", "199X"),
        ("1993", "1993"),
        ("1993-", "1993"),
        ("1993-0", "1993"),
        ("1993-05-", "1993-05"),
        ("2020-11-1", "2020-11"),
        ("<", None),
        ("<19", None),
        ("<1994-0", "<1994"),
        ("1991..", "1991.."),
        ("1991..1", "1991.."),
        ("1991..1994-0", "1991..1994"),
        ("1993-13-1", None),
        ("May", None),
    ],
)
def test_a_range_that_is_still_typed(text, meant):
    found = read_beginning(text)
    assert found == (read_range(meant) if meant else None)


@pytest.mark.parametrize(
    ("text", "may"),
    [
        *((text, True) for text in ("", "<", ">=", "1", "199", "1993-", "1993-05-", "1993.", "0")),
        *(
            (text, True)
            for text in ("05.", "05.19", "03.07.", "1991..", "1991..19", "1991/", "[19")
        ),
        *((text, False) for text in ("03/07", "03/07/2020", "12345", "May", "1993-05-012")),
    ],
)
def test_what_may_still_become_a_range(text, may):
    assert may_begin(text) is may


@given(st.text() | st.text("0123456789.-/[],<>=X~ ", max_size=24))
def test_any_text_is_a_range_or_none(text):
    for read in (read_range, read_beginning):
        found = read(text)
        if found is not None:
            assert read_range(found.text) == found
            assert all(first <= last for first, last in found.spans)
    assert may_begin(text) in (True, False)
