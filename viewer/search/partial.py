"""Where no statement has all that is asked: those with most of it."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from viewer.search.match import Expression, Match, without
from viewer.store.fulltext import FullText

MOST = 32
"""Different selections of words that are asked for at most."""


def most_of(asked: Expression, fulltext: FullText) -> Expression | None:
    """Return what asks for statements with most of the pieces, as many as any statement has.

    None where no statement has any. Of a piece that very many statements have only the newest are
    looked at.
    """
    having = [set(fulltext.newest(without(piece.text, asked.barred))) for piece in asked.pieces]
    counts = Counter(number for numbers in having for number in numbers)
    if not counts:
        return None
    best = max(counts.values())
    chosen = Counter(
        tuple(place for place, numbers in enumerate(having) if number in numbers)
        for number, count in counts.items()
        if count == best
    )
    ways = (places for places, _ in chosen.most_common(MOST))
    text = " OR ".join(f"({' AND '.join(asked.pieces[n].text for n in way)})" for way in ways)
    used = {place for places in chosen for place in places}
    return replace(
        asked,
        tiers=((Match.FUZZY, without(text, asked.barred)),),
        is_partial=True,
        left_out=tuple(piece.typed for n, piece in enumerate(asked.pieces) if n not in used),
    )
