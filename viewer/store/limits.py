"""How far counting and ranking go, so that the commonest words keep their answers quick."""

CAP = 10_000
"""No count goes further; what is larger is told as CAP + 1."""

RANKED = 1_000
"""Ranking reads every match, so more than these are not ranked."""
