"""Slips of the fingers: which known word is nearest to one that no text has."""

from __future__ import annotations

from collections.abc import Mapping

_ALLOWED = ((8, 2), (4, 1))
"""Slips that a word of so many letters may have."""


def allowed(word: str) -> int:
    """Return how many slips a word may have: the longer it is, the surer its likeness."""
    return next((slips for letters, slips in _ALLOWED if len(word) >= letters), 0)


def nearest(word: str, known: Mapping[str, int]) -> str | None:
    """Return the known word that a folded word was meant to be, or None.

    A slip is a letter too many, missing, wrong, or two that changed places (optimal string
    alignment). Fewest slips win, then the same first letter, then the commonest: `known` gives in
    how many statements words stand.
    """
    most = allowed(word)
    if not most:
        return None
    from rapidfuzz import process  # few queries need it
    from rapidfuzz.distance import OSA

    near = process.extract(word, list(known), scorer=OSA.distance, score_cutoff=most, limit=None)
    ranked = ((slips, each[0] != word[0], -known[each], each) for each, slips, _ in near)
    return min(ranked, default=(0, False, 0, None))[-1]
