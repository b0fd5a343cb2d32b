"""The search with some of its parts taken away, to see what each is worth."""

from collections.abc import Sequence, Set

from viewer.search.engine import Engine
from viewer.search.match import Expression, Match
from viewer.store.fulltext import Family, FullText
from viewer.store.library import Library
from viewer.store.narrowing import Narrowing

PARTS = ("families", "names", "rescue", "tiers", "prefix")
"""Two are for who asks: without `prefix` a query's last word may not go on, without `rescue` the
query is literal, so that no word is corrected and none left out."""


def engine(library: Library, without: frozenset[str]) -> Engine:
    """Return an engine that lacks some of `PARTS`."""
    if "families" in without:
        library.fulltext.family = _no_family  # type: ignore[method-assign]
    if "names" in without:
        _take_names(library.fulltext)
    return _OneTier(library) if "tiers" in without else Engine(library)


def _no_family(_word: str, _is_typed: bool = False) -> Family:
    """Know no other forms of any word."""
    return ()


def _take_names(fulltext: FullText) -> None:
    """Leave neither the gazetteer's spellings nor names that sound alike."""
    fulltext.spellings._is_there = fulltext.sounds._is_there = False


class _OneTier(Engine):
    """Ranks all that matches together, whichever way it matches."""

    def _ranked(
        self, asked: Expression, typed: Sequence[int], within: Narrowing
    ) -> tuple[list[tuple[int, float]], list[tuple[Match, Set[int]]]]:
        found = self._fulltext.ranked(asked.text, within)
        return found, [(Match.FOLDED, {number for number, _ in found})]
