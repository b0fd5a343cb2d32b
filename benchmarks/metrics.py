"""How well a list of hits serves a reader: figures for one query, and their mean over many."""

from collections.abc import Callable, Sequence, Set
from dataclasses import dataclass
from random import Random
from statistics import fmean

FIRST, SCREEN = 10, 5
RESAMPLES = 10_000
SEED = 2026


@dataclass(frozen=True)
class Score:
    """What one query got, each from 0 to 1."""

    recall: float
    """Of the wanted statements the share among the first ten hits, or of ten where more are wanted:
    a list of ten that is wanted whole has 1."""
    precision: float
    """Of the first five hits the share that is wanted, or of as many hits as can be: a query that
    wants two statements and has them among its first five has 1."""
    reciprocal: float
    """One by the place of the first wanted hit; 0 where there is none."""


@dataclass(frozen=True)
class Mean:
    """A mean, and between what it lies with 95 % confidence."""

    value: float
    low: float
    high: float

    def __str__(self) -> str:
        return f"{self.value:6.1%} [{self.low:6.1%}, {self.high:6.1%}]"


def score(hits: Sequence[str], wanted: Set[str]) -> Score:
    """Judge a list of hits, best first, by what was wanted, which must be something."""
    places = [place for place, id_ in enumerate(hits, start=1) if id_ in wanted]
    return Score(
        recall=sum(place <= FIRST for place in places) / min(len(wanted), FIRST),
        precision=sum(place <= SCREEN for place in places) / min(len(wanted), SCREEN),
        reciprocal=1 / places[0] if places else 0.0,
    )


def mean(scores: Sequence[Score], figure: Callable[[Score], float]) -> Mean:
    """Return the mean of a figure; its interval is the percentile bootstrap's over the queries.

    (Efron and Tibshirani, An Introduction to the Bootstrap, 1993, chapter 13.) The same scores
    give the same interval. With one query, or none that differs, the interval is the value.
    """
    values = [figure(one) for one in scores]
    chance = Random(SEED)  # noqa: S311 - the same each time is what is wanted
    means = sorted(fmean(chance.choices(values, k=len(values))) for _ in range(RESAMPLES))
    edge = round(RESAMPLES * 0.025)
    return Mean(fmean(values), means[edge], means[-1 - edge])
