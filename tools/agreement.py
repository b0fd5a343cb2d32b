"""Agreement of two coders on one code: raw, and corrected for chance."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Agreement:
    """How often two coders gave a code (`first`, `second`, `either`) and the `share` of agreement.

    `kappa` is Cohen's (1960): agreement beyond chance as a share of what is possible beyond it;
    None where chance alone agrees on everything.
    """

    first: int
    second: int
    either: int
    share: float
    kappa: float | None


def agreement(pairs: Sequence[tuple[bool, bool]]) -> Agreement:
    """Compare two coders; a pair says whether each gave the code to a unit.

    Raises:
        ValueError: there is no pair.
    """
    if not pairs:
        raise ValueError("no unit was coded")
    total = len(pairs)
    first, second = (sum(pair[coder] for pair in pairs) for coder in (0, 1))
    share = sum(one == other for one, other in pairs) / total
    chance = (first * second + (total - first) * (total - second)) / total**2
    kappa = None if chance == 1 else (share - chance) / (1 - chance)
    return Agreement(first, second, sum(one or other for one, other in pairs), share, kappa)
