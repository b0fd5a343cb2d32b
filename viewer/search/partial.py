"""Where no statement has all that is asked: those with most of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations
from math import comb

from viewer.search.match import Expression, Match, without
from viewer.store.fulltext import FullText

MOST = 32
"""Different selections of words that are asked for at most."""

_Way = tuple[int, ...]
"""A selection: the places of its pieces."""


def most_of(asked: Expression, fulltext: FullText) -> Expression | None:
    """Return what asks for statements with most of the pieces, as many as any statement has.

    None where no statement has any.
    """
    ways = _largest(asked, fulltext)
    if not ways:
        return None
    text = " OR ".join(f"({_all_of(asked, way)})" for way in ways[:MOST])
    used = {place for way in ways for place in way}
    return replace(
        asked,
        tiers=((Match.FUZZY, without(text, asked.barred)),),
        is_partial=True,
        left_out=tuple(piece.typed for n, piece in enumerate(asked.pieces) if n not in used),
    )


def _largest(asked: Expression, fulltext: FullText) -> Sequence[_Way]:
    """Return the largest selections, but the whole, that any statement has."""
    places = range(len(asked.pieces))
    for size in reversed(places):
        if not size or comb(len(places), size) > MOST:
            break
        ways = [way for way in combinations(places, size) if _is_met(asked, way, fulltext)]
        if ways:
            return ways
    return _counted(asked, fulltext) if size else ()


def _is_met(asked: Expression, way: _Way, fulltext: FullText) -> bool:
    return bool(fulltext.newest(without(_all_of(asked, way), asked.barred), limit=1))


def _all_of(asked: Expression, way: _Way) -> str:
    return " AND ".join(asked.pieces[place].text for place in way)


def _counted(asked: Expression, fulltext: FullText) -> Sequence[_Way]:
    """Return the same where there are very many selections, the commonest first.

    Of a piece that very many statements have only the newest are looked at.
    """
    having = [set(fulltext.newest(without(piece.text, asked.barred))) for piece in asked.pieces]
    counts = Counter(number for numbers in having for number in numbers)
    best = max(counts.values(), default=0)
    chosen = Counter(
        tuple(place for place, numbers in enumerate(having) if number in numbers)
        for number, count in counts.items()
        if count == best
    )
    return [way for way, _ in chosen.most_common()]
