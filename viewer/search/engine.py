"""Answers queries about one open collection: which statements, how found, and where it stands."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import repeat

from viewer.search import highlight
from viewer.search.asking import Asking
from viewer.search.finder import Finder, Found, Reading, Sheet, finder
from viewer.search.highlight import Snippet, snippet
from viewer.search.items import Items, written
from viewer.search.match import Expression, Match
from viewer.search.meaning import Meaning
from viewer.search.naming import Named
from viewer.search.query import SearchQuery, assemble
from viewer.search.rescue import Correction
from viewer.search.scope import EVERYWHERE, Scope
from viewer.search.vocabulary import Vocabulary
from viewer.store.facets import NOTHING_PICKED, Facet, FacetCounts, Picks
from viewer.store.library import Library
from viewer.store.limits import CAP, RANKED
from viewer.store.narrowing import Narrowing
from viewer.text.languages import UNDETERMINED
from viewer.text.spans import Span

COMPARED = 50
"""So many of the best hits are looked at for exact letters; those with them go first."""

EXAMINED = 2_000
"""So many are looked at where nothing but exact letters will do."""

REMEMBERED = 256
"""Statements whose texts are kept between keystrokes, about 10 kB each."""

_AS_ASKED = repeat((0.0, Match.EXACT))


@dataclass(frozen=True, slots=True)
class Hit:
    """A found statement. A score compares hits of one answer and match; 0 if they are by date."""

    number: int
    id: str
    score: float
    match: Match


@dataclass(frozen=True, slots=True)
class Results:
    """The answer to a query: numbers, scores and matches of statements, one for one.

    They are best first: those that have what was typed, then those that have but other forms of its
    words, then those that have its names in other spellings. Among the first `COMPARED`
    exact letters stand before others; later ones are not compared and count as folded. With
    `by_date` there were too many to rank: newest first, none compared, no scores.
    With `is_capped` there are more than `total`. What was found by `corrections`, or with
    `is_partial` without all that was asked (for example `left_out`), is fuzzy.
    """

    query: SearchQuery
    total: int = 0
    is_capped: bool = False
    by_date: bool = False
    numbers: array[int] = field(default_factory=lambda: array("q"))
    scores: array[float] = field(default_factory=lambda: array("d"))
    matches: tuple[Match, ...] = ()
    meaning: Meaning | None = None
    is_partial: bool = False
    left_out: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[Named, ...]:
        """The names in the query, and their other spellings."""
        return self.meaning.names if self.meaning else ()

    @property
    def corrections(self) -> tuple[Correction, ...]:
        """The words that were searched instead of unknown ones."""
        return self.meaning.corrections if self.meaning else ()


class Engine:
    """Searches one open collection; to be used by the thread that opened it."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._fulltext = library.fulltext
        self._sheets: dict[int, Sheet] = {}
        self._asking = Asking(library)
        self.vocabulary = Vocabulary(library, library.collection.languages)
        self.items = Items(library.collection.tags, self.vocabulary)

    def read(
        self,
        text: str,
        *,
        is_typing: bool = False,
        is_exact: bool = False,
        is_literal: bool = False,
    ) -> SearchQuery:
        """Read what was typed, with the collection's languages and values; see `parse`."""
        items = self.items.of(written(text), is_typing=is_typing)
        return assemble(items, is_exact=is_exact, is_literal=is_literal)

    def run(self, query: SearchQuery, scope: Scope = EVERYWHERE) -> Results:
        """Find the statements that match; a query that cannot be asked finds none.

        Where no words are asked but fields or something picked narrow, all that is left is found,
        oldest first.

        Raises:
            UnknownPeriod: the scope's period does not exist.
            Interrupted: `Library.interrupt` was called meanwhile.
        """
        within = self._asking.within(query, scope)
        if not query.has_words and (scope.picks or query.filters):
            numbers = self._library.numbers_within(within)
            return Results(query, len(numbers), by_date=True, numbers=numbers)
        asked = self._asking.expression(query)
        if asked is None:
            return Results(query)
        typed = self._fulltext.newest(asked.typed, within)
        if len(typed) > RANKED:  # with so many, what else might be meant is not looked for
            is_capped = len(typed) > CAP or not asked.is_complete or len(asked.tiers) > 1
            if query.is_exact:
                newest = [(number, 0.0) for number in typed[: EXAMINED + 1]]
                return self._answer(query, newest, [], is_capped=is_capped, by_date=True)
            return self._newest(query, asked, typed[:CAP], is_capped=is_capped)
        found, tiers = self._ranked(asked, typed, within)
        is_capped = len(found) > RANKED or not asked.is_complete
        return self._answer(query, found[:RANKED], tiers, is_capped=is_capped, by_date=False)

    def meaning(self, query: SearchQuery) -> Meaning:
        """Return how a query is read: the forms and names that are looked for too."""
        return self._asking.meaning(query)

    def adopt(self, results: Results) -> None:
        """Keep how another engine of the same collection read a query, which may be work."""
        if results.meaning is not None:
            self._asking.adopt(results.query, results.meaning)

    def hits(self, results: Results, limit: int | None = None) -> tuple[Hit, ...]:
        """Return the first hits of an answer with their statements' ids."""
        numbers = results.numbers[:limit]
        ids = self._fulltext.ids(numbers)
        # Where no words were asked for, every statement has what was.
        ways = zip(results.scores, results.matches, strict=True) if results.matches else _AS_ASKED
        return tuple(
            Hit(number, ids[number], score, match)
            for number, (score, match) in zip(numbers, ways, strict=False)
        )

    def snippets(
        self, query: SearchQuery, numbers: Sequence[int], tags: Sequence[str] | None = None
    ) -> dict[int, tuple[Snippet, ...]]:
        """Return for each statement its best passage per language, those without any left out.

        Ask for the visible rows only. `tags` are the languages wanted, all when None; the marks
        (id, symbol, official title) come last whatever they are.
        """
        shown = (*(self._library.collection.tags if tags is None else tags), UNDETERMINED)
        meant = self.meaning(query)
        looking = finder(meant.query, meant.families, meant.names)
        return {
            number: tuple(_snippets(looking, sheet, shown))
            for number, sheet in self._read(numbers).items()
        }

    def titles(
        self, query: SearchQuery, numbers: Sequence[int], lang: str
    ) -> dict[int, tuple[Span, ...]]:
        """Return where the query's words stand in the titles of statements as shown in a language.

        Ask for the visible rows only.
        """
        meant = self.meaning(query)
        looking = finder(meant.query, meant.families, meant.names)
        return {
            number: highlight.spans(looking.find(sheet.title(lang)))
            for number, sheet in self._read(numbers).items()
        }

    def left_out(self, query: SearchQuery) -> tuple[str, ...] | None:
        """Return what hits may lack, None where they have all words that are asked.

        Nothing at all is named where different statements lack different words.
        """
        asked = self._asking.expression(query)
        return asked.left_out if asked and asked.is_partial else None

    def standing(self, query: SearchQuery, number: int) -> Iterable[tuple[Reading, list[Found]]]:
        """Yield the texts of a statement in which the query's words stand, with every place."""
        meant = self.meaning(query)
        looking = finder(meant.query, meant.families, meant.names)
        for sheet in self._read([number]).values():
            for reading in sheet.readings:
                if found := looking.find(reading):
                    yield reading, found

    def marks(self, query: SearchQuery, text: str, lang: str | None = None) -> tuple[Span, ...]:
        """Return where the query's words stand in any text, in code points; see `highlight`."""
        meant = self.meaning(query)
        return highlight.marks(meant.query, text, lang, meant.families, meant.names)

    def period_counts(self, query: SearchQuery, picks: Picks = NOTHING_PICKED) -> dict[str, int]:
        """Return hits per period, those of the periods below included; none where there are none.

        More than `CAP` means that many or more. Where nothing is asked, all that is picked counts.

        Raises:
            Interrupted: `Library.interrupt` was called meanwhile.
        """
        asked = self._asking.expression(query)
        if asked is None and (query.has_words or not (picks or query.filters)):
            return {}
        scope = Scope(None, picks)
        if asked is not None and query.is_exact:
            counts = self._fulltext.periods_of(self.run(query, scope).numbers)
        else:
            within = self._asking.within(query, scope)
            text = self._listed(asked, within) if asked else None
            counts = self._fulltext.counts_by_period(text, within)
        for period in reversed(self._library.periods()):
            if period.parent is not None and period.id in counts:
                counts[period.parent] = counts.get(period.parent, 0) + counts[period.id]
        return counts

    def facet_counts(self, query: SearchQuery, scope: Scope = EVERYWHERE) -> FacetCounts:
        """Return how many hits each value of a facet would leave, of all where nothing is asked.

        Raises:
            UnknownPeriod: the scope's period does not exist.
            Interrupted: `Library.interrupt` was called meanwhile.
        """
        within = self._asking.within(query, scope)
        asked = self._asking.expression(query)
        if asked is None and query.has_words:
            return FacetCounts({facet: {} for facet in Facet})
        if asked is not None and query.is_exact:
            found = self.run(replace(query, filters=()), Scope(scope.period)).numbers
            return self._fulltext.facets_of(found, within)
        text = self._listed(asked, within) if asked else None
        return self._fulltext.counts_by_facet(text, within)

    def _listed(self, asked: Expression, within: Narrowing) -> str:
        """Return what asks for the statements that `run` lists, so that counts are of the same."""
        many = self._fulltext.newest(asked.typed, within, RANKED + 1)
        return asked.typed if len(many) > RANKED else asked.text

    def _ranked(
        self, asked: Expression, typed: array[int], within: Narrowing
    ) -> tuple[list[tuple[int, float]], _Tiers]:
        """Return the hits tier by tier, best first, and which are of each tier.

        `typed` are those of the first. A tier that makes them more than `RANKED` is not ranked, and
        is the last: newest first.
        """
        found: list[tuple[int, float]] = []
        tiers: _Tiers = []
        before = ""
        for match, text in asked.tiers:
            wanted = f"({text}) NOT ({before})" if before else text
            room = RANKED + 1 - len(found)
            is_first = text == asked.typed
            numbers = typed if is_first else self._fulltext.newest(wanted, within, room)
            is_last = len(numbers) == room
            if is_last:
                found += [(number, 0.0) for number in numbers]
            elif numbers:
                found += self._fulltext.ranked(wanted, within)
            tiers.append((match, set(numbers)))
            before = text if numbers else before
            if is_last:
                break
        return found, tiers

    def _newest(
        self, query: SearchQuery, asked: Expression, numbers: array[int], *, is_capped: bool
    ) -> Results:
        """Return an answer of very many that have what was typed, newest first."""
        count = len(numbers)
        return Results(
            query,
            count,
            is_capped,
            by_date=True,
            numbers=numbers,
            scores=array("d", bytes(8 * count)),
            matches=(asked.tiers[0][0],) * count,
            meaning=self.meaning(query),
            is_partial=asked.is_partial,
            left_out=asked.left_out,
        )

    def _answer(
        self,
        query: SearchQuery,
        found: list[tuple[int, float]],
        tiers: _Tiers,
        *,
        is_capped: bool,
        by_date: bool,
    ) -> Results:
        """Put exact letters first, or leave nothing else where the query wants that.

        `tiers` has the statements of each way to match; of several ways the first counts.
        """
        typed = next((some for way, some in tiers if way is Match.FOLDED), frozenset[int]())
        exact: list[tuple[int, float]] = []
        if query.is_exact:
            is_capped = is_capped or len(found) > EXAMINED
            exact, found = self._exact(query, found), []
        else:
            exact = self._exact(query, [hit for hit in found[:COMPARED] if hit[0] in typed])
            first = {number for number, _ in exact}
            found = [hit for hit in found if hit[0] not in first]
        ways: dict[int, Match] = {}
        for match, some in reversed(tiers):
            ways.update(dict.fromkeys(some, match))
        hits = [*exact, *found]
        numbers = array("q", [number for number, _ in hits])
        scores = array("d", [score for _, score in hits])
        others = map(ways.__getitem__, numbers[len(exact) :])
        matches = (*repeat(Match.EXACT, len(exact)), *others)
        asked = self._asking.expression(query)
        return Results(
            query,
            len(numbers),
            is_capped,
            by_date,
            numbers,
            scores,
            matches,
            self.meaning(query),
            is_partial=bool(asked and asked.is_partial),
            left_out=asked.left_out if asked else (),
        )

    def _exact(self, query: SearchQuery, found: list[tuple[int, float]]) -> list[tuple[int, float]]:
        """Return those of the first `EXAMINED` that have the query's exact letters."""
        looking = finder(query)
        hits = []
        for start in range(0, min(len(found), EXAMINED), COMPARED):
            part = found[start : start + COMPARED]
            sheets = self._read([number for number, _ in part])
            hits += [hit for hit in part if looking.is_exact_hit(sheets[hit[0]])]
        return hits

    def _read(self, numbers: Sequence[int]) -> dict[int, Sheet]:
        """Return the texts of statements, from memory or from the file; unknown ones left out."""
        new = [number for number in numbers if number not in self._sheets]
        if new:
            for number, passages in self._fulltext.passages(new).items():
                self._sheets[number] = Sheet(
                    Reading(passage.text, passage.lang, passage.field) for passage in passages
                )
        # Put last again, so that what was used longest ago stands first and goes first.
        sheets = {number: self._sheets.pop(number) for number in numbers if number in self._sheets}
        self._sheets.update(sheets)
        for number in list(self._sheets)[:-REMEMBERED]:
            del self._sheets[number]
        return sheets


_Tiers = list[tuple[Match, set[int]]]
"""The statements of each way to match; of several ways the first counts."""


def _snippets(looking: Finder, sheet: Sheet, tags: Sequence[str]) -> Iterable[Snippet]:
    for tag in tags:
        if chosen := _passage(looking, sheet.by_lang.get(tag, ())):
            yield snippet(*chosen)


def _passage(looking: Finder, readings: Iterable[Reading]) -> tuple[Reading, list[Found]] | None:
    """Return the text that has most different terms, of several the first, with their places."""
    most = 0
    chosen = None
    for reading in readings:
        found = looking.find(reading)
        terms = len({place.term for place in found})
        if terms > most:
            most, chosen = terms, (reading, found)
        if most == looking.terms:
            break
    return chosen
