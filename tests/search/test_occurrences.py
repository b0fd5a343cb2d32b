"""What a reader typed is found letter for letter, folded, also inside words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.search.occurrences import occurrences


def found(typed, text):
    return [text[span.start : span.end] for span in occurrences(typed, text)]


@pytest.mark.parametrize(
    ("typed", "text", "expected"),
    [
        ("azerbaycan", "Azərbaycanın və azərbaycan", ["Azərbaycan", "azərbaycan"]),
        ("baycan", "Azərbaycan", ["baycan"]),
        ("ISGAL", "işğal, İŞĞAL", ["işğal", "İŞĞAL"]),
        ("ее", "её", ["её"]),
        ("и\u0306", "край и", ["й"]),
        ("51 47 pol", "51/47-POL; 51/47-Pol", ["51/47-POL", "51/47-Pol"]),
        ('"war crimes"', "war crimes, crimes of war", ["war crimes"]),
        ("-war OR", "war or peace", ["war or"]),
        (" war ", "post-war", ["war"]),
        ("teskilat", "təş\u00adkilat", ["təş\u00adkilat"]),
        ("—", "a — b", ["—"]),
        ("a", "Aa b", ["A", "a"]),
        ("", "text", []),
        (" ", "a b", []),
    ],
)
def test_what_is_found(typed, text, expected):
    assert found(typed, text) == expected


@given(st.text(max_size=40), st.text(min_size=1, max_size=40))
def test_any_text_finds_itself_or_nothing_was_asked(before, text):
    places = occurrences(text, before + text)
    assert all(0 <= span.start < span.end <= len(before + text) for span in places)
