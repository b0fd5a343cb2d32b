"""Spans: merged and clipped."""

import pytest

from viewer.text.spans import Span, clip, merge


@pytest.mark.parametrize(
    ("spans", "expected"),
    [
        ([], []),
        ([(3, 5), (0, 2)], [(0, 2), (3, 5)]),
        ([(0, 4), (2, 6)], [(0, 6)]),
        ([(0, 9), (2, 3)], [(0, 9)]),
        ([(0, 2), (2, 4)], [(0, 4)]),
    ],
)
def test_merging_orders_and_unites(spans, expected):
    assert merge(Span(*span) for span in spans) == tuple(Span(*span) for span in expected)


def test_clipping_counts_from_the_windows_start():
    spans = (Span(0, 4), Span(8, 12), Span(14, 18), Span(20, 22))
    assert clip(spans, Span(10, 16)) == (Span(0, 2), Span(4, 6))
