"""Stretches of a text, counted in code points."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple


class Span(NamedTuple):
    """Code points `start` up to, not including, `end`."""

    start: int
    end: int


def merge(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Return the spans in order, those that overlap or touch made one."""
    merged: list[Span] = []
    for span in sorted(spans):
        if merged and span.start <= merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return tuple(merged)


def clip(spans: Iterable[Span], window: Span) -> tuple[Span, ...]:
    """Return what lies inside the window, counted from where the window starts."""
    return tuple(
        Span(max(span.start, window.start) - window.start, min(span.end, window.end) - window.start)
        for span in spans
        if span.start < window.end and window.start < span.end
    )
