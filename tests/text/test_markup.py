"""Escaping equals the standard library's."""

import html

from hypothesis import given
from hypothesis.strategies import text

from viewer.text.markup import escape


@given(text())
def test_as_the_standard_library(value: str) -> None:
    assert escape(value) == html.escape(value)
