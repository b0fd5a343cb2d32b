"""Questions to the search index: which statements have these words, how often, in what texts.

`words` below is an FTS5 query (SQLite's FTS5 documentation, section 3), always bound, never pasted.
Numbers of statements are in date order, so that "newest first" costs no sorting.
"""

from __future__ import annotations

import json
import sqlite3
from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from viewer.store.damage import reading
from viewer.store.facets import FacetCounts, count_facets
from viewer.store.lexicon import Lexicon
from viewer.store.limits import CAP, RANKED
from viewer.store.narrowing import EVERYWHERE, Bounds, Narrowing
from viewer.store.schema import quoted, search_columns
from viewer.store.sounds import Sounds
from viewer.store.spellings import Spellings
from viewer.text.families.grouping import candidates
from viewer.text.languages import UNDETERMINED

COMMONEST = 64
"""How many of the words that begin alike `FullText.prefix_terms` names."""

MEMBERS = 200
"""Forms of one word in one language that are asked for at most; no word of ours has 50."""

REMEMBERED = 256
"""Words whose families, and questions whose lack of answers, are kept between keystrokes."""

_WEIGHTS = {"title": 8.0, "text": 4.0, "facts": 1.0, "marks": 2.0}

# Ten thousand numbers come as one text, in half the time of as many rows.
_LISTED = "SELECT json_group_array(number) FROM ({newest})"
_NEWEST = """
SELECT rowid AS number FROM statement_index WHERE statement_index MATCH :words
ORDER BY rowid DESC LIMIT :limit
"""
_RANKED = """
SELECT rowid, -rank FROM statement_index WHERE statement_index MATCH :words AND rank MATCH :weights
ORDER BY rank, rowid DESC LIMIT :limit
"""
# The index goes first and in its own order (CROSS JOIN): that is what stops early.
_WITHIN = """
FROM statement_index CROSS JOIN statement AS s ON s.number = statement_index.rowid
WHERE statement_index MATCH :words AND statement_index.rowid BETWEEN :first AND :last
  AND {conditions}
"""
_NEWEST_WITHIN = f"""
SELECT statement_index.rowid AS number {_WITHIN}
ORDER BY statement_index.rowid DESC LIMIT :limit
"""
_RANKED_WITHIN = f"""
SELECT statement_index.rowid, -rank {_WITHIN} AND rank MATCH :weights
ORDER BY rank, statement_index.rowid DESC LIMIT :limit
"""
_COUNT_WITHIN = f"SELECT count(*) FROM (SELECT 1 {_WITHIN} LIMIT :limit)"  # noqa: S608 - a constant
_PERIODS = "SELECT DISTINCT period FROM statement"
_PERIOD_COUNTS = "SELECT period, count(*) FROM statement AS s WHERE {conditions} GROUP BY period"
_PERIODS_OF = """
SELECT period, count(*) FROM statement WHERE number IN (SELECT value FROM json_each(?))
GROUP BY period
"""
_IDS = "SELECT number, id FROM statement WHERE number IN (SELECT value FROM json_each(?))"
_TEXTS = """
SELECT number, {columns} FROM search_text WHERE number IN (SELECT value FROM json_each(?))
"""
_PREFIX = """
SELECT term, sum(statements) OVER (), count(*) OVER () FROM (
  SELECT term, sum(statements) AS statements FROM term
  WHERE "column" IN (SELECT value FROM json_each(:columns)) AND term >= :prefix AND term < :end
  GROUP BY term
) AS beginning ORDER BY beginning.statements DESC, term LIMIT :limit
"""
# The plus keeps SQLite from reading all words of a language in their order instead of a family.
_FAMILY = """
SELECT own."column", other.term FROM term AS own
JOIN term AS other ON other."column" = own."column" AND other.family = own.family
WHERE own."column" IN (SELECT value FROM json_each(:tags)) AND own.term = :word
ORDER BY own."column", +other.term
"""
_FAMILY_OF = """
SELECT wanted.value, other.term FROM json_each(:keys) AS wanted
JOIN term AS other ON other."column" = :tag AND other.family = coalesce(
  (SELECT family FROM term WHERE "column" = :tag AND term = wanted.value), wanted.value
)
ORDER BY wanted.key, other.term
"""
Family = tuple[tuple[str, tuple[str, ...]], ...]
"""Other forms in the index of a word or name: language tags, each with the folded forms.

A form of several words has one space between them. `UNDETERMINED` stands for the column marks."""


class Interrupted(Exception):  # noqa: N818 - nothing went wrong
    """The question was stopped by `Library.interrupt` before it was answered."""


@dataclass(frozen=True, slots=True)
class Passage:
    """One searched text of a statement: `field` is title, text, facts or marks."""

    lang: str
    field: str
    text: str


@dataclass(frozen=True, slots=True)
class PrefixTerms:
    """The words that begin alike: the `COMMONEST`, how many there are, and in how many statements.

    `statements` counts a statement once for each such word in it.
    """

    commonest: tuple[str, ...]
    terms: int
    statements: int


class FullText:
    """The search index of an open collection."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        tags: tuple[str, ...],
        path: Path = Path(),
        *,
        has_families: bool = False,
    ) -> None:
        """Ask through `connection` to the file `path`; `tags` are the collection's languages.

        `has_families` tells that the file's families are by our rules: else words have none.
        """
        self._connection = connection
        self._path = path
        self._tags = tags
        self._has_families = has_families
        self._bounds = Bounds(self._ask)
        self._known: dict[tuple[str, bool], Family] = {}
        self._nowhere: set[str] = set()
        self.spellings = Spellings(self._ask, tags, is_there=has_families)
        self.sounds = Sounds(self._ask, tags, is_there=has_families)
        self.lexicon = Lexicon(self._ask, tags, has_sounds=has_families)
        self._weights = f"bm25({', '.join(map(str, map(_weight, search_columns(tags))))})"

    def newest(
        self, words: str, narrowing: Narrowing = EVERYWHERE, limit: int = CAP + 1
    ) -> array[int]:
        """Return the numbers of the newest statements that match, newest first.

        Periods to look in are named with those below them. With the usual limit the answer's
        length is the capped count.

        Raises:
            Interrupted: see there.
        """
        if words in self._nowhere:
            return array("q")
        values = {"words": words, "limit": limit}
        rows = (
            self._ask(_LISTED.format(newest=_NEWEST), values)
            if narrowing == EVERYWHERE
            else self._ask_within(_LISTED.format(newest=_NEWEST_WITHIN), narrowing, values)
        )
        found = array("q", json.loads(rows[0][0]))
        if not found and narrowing == EVERYWHERE:
            if len(self._nowhere) >= REMEMBERED:
                self._nowhere.clear()
            self._nowhere.add(words)
        return found

    def ranked(
        self, words: str, narrowing: Narrowing = EVERYWHERE, limit: int = RANKED
    ) -> list[tuple[int, float]]:
        """Return numbers and scores of matching statements, best (highest) first.

        The score is BM25 with a word in a title worth more than in the text, in the marks (id,
        symbol, official title), and in the catalogue's names, in that order. Equal scores stand
        newest first.

        Raises:
            Interrupted: see there.
        """
        values = {"words": words, "limit": limit, "weights": self._weights}
        if narrowing == EVERYWHERE:
            return self._ask(_RANKED, values)
        return self._ask_within(_RANKED_WITHIN, narrowing, values)

    def counts_by_period(
        self, words: str | None, narrowing: Narrowing = EVERYWHERE
    ) -> dict[str, int]:
        """Return for each period how many of its own statements match.

        The narrowing's own periods do not count. With words none is above CAP + 1. Periods
        without any are left out.

        Raises:
            Interrupted: see there.
        """
        if words is None:
            narrowing = narrowing._replace(periods=None)
            sql = _PERIOD_COUNTS.format(conditions=narrowing.conditions())
            return dict(self._ask(sql, narrowing.values()))
        counts = {}
        for (period,) in self._ask(_PERIODS, {}):
            values = {"words": words, "limit": CAP + 1}
            within = narrowing._replace(periods=(period,))
            counts[period] = self._ask_within(_COUNT_WITHIN, within, values)[0][0]
        return {period: count for period, count in counts.items() if count}

    def counts_by_facet(self, words: str | None, narrowing: Narrowing = EVERYWHERE) -> FacetCounts:
        """Return how many statements each value of a facet would leave.

        With words they are the newest that match, `CAP` at most.

        Raises:
            Interrupted: see there.
        """
        find = None if words is None else partial(self.newest, words)
        return count_facets(self._ask, narrowing, find)

    def facets_of(self, numbers: Sequence[int], narrowing: Narrowing = EVERYWHERE) -> FacetCounts:
        """Return how many of these statements each value of a facet would leave."""
        return count_facets(self._ask, narrowing, lambda _: numbers)

    def periods_of(self, numbers: Iterable[int]) -> dict[str, int]:
        """Return in which periods these statements are, and how many in each."""
        return dict(self._ask(_PERIODS_OF, (_json(numbers),)))

    def ids(self, numbers: Iterable[int]) -> dict[int, str]:
        """Return the ids of statements."""
        return dict(self._ask(_IDS, (_json(numbers),)))

    def passages(self, numbers: Iterable[int]) -> dict[int, tuple[Passage, ...]]:
        """Return the searched texts of statements: per language title, text, facts; then marks."""
        columns = ", ".join(map(quoted, search_columns(self._tags)))
        fields = [(tag, field) for tag in self._tags for field in ("title", "text", "facts")]
        fields.append((UNDETERMINED, "marks"))
        return {
            number: tuple(
                Passage(lang, field, text)
                for (lang, field), text in zip(fields, texts, strict=True)
                if text
            )
            for number, *texts in self._ask(_TEXTS.format(columns=columns), (_json(numbers),))
        }

    def prefix_terms(self, prefix: str, tag: str | None = None) -> PrefixTerms:
        """Return the index's words that begin with a folded prefix, in one language or in any."""
        columns = (tag,) if tag else (*self._tags, "marks")
        values = {
            "columns": _json(columns),
            "limit": COMMONEST,
            **_beginning(prefix),
        }
        rows = self._ask(_PREFIX, values)
        terms, statements = (rows[0][2], rows[0][1]) if rows else (0, 0)
        return PrefixTerms(tuple(row[0] for row in rows), terms, statements)

    def family(self, word: str, is_typed: bool = False) -> Family:
        """Return the other forms of a folded word that the index has, by language.

        A word still being typed (`is_typed`) has none while it is but the beginning of others.
        """
        if not self._has_families:
            return ()
        if (word, is_typed) not in self._known:
            if len(self._known) >= REMEMBERED:
                self._known.clear()
            self._known[word, is_typed] = self._family(word, is_typed)
        return self._known[word, is_typed]

    def _family(self, word: str, is_typed: bool) -> Family:
        found: dict[str, list[str]] = {}
        rows = self._ask(_FAMILY, {"tags": _json(self._tags), "word": word})
        for tag, other in rows:
            found.setdefault(tag, []).append(other)
        if not is_typed or not (found or self.lexicon.begins(word)):
            for tag in self._tags:
                if tag not in found:
                    found[tag] = self._likeliest(word, tag)
        others = (
            (tag, tuple(other for other in found.get(tag, ()) if other != word))
            for tag in self._tags
        )
        return tuple((tag, forms[:MEMBERS]) for tag, forms in others if forms)

    def _likeliest(self, word: str, tag: str) -> list[str]:
        """Return the family of a word that a language's texts do not have: the likeliest only."""
        keys = candidates(word, tag)
        rows = self._ask(_FAMILY_OF, {"keys": _json(keys), "tag": tag})
        return [other for key, other in rows if key == rows[0][0]]

    def _ask_within(self, sql: str, narrowing: Narrowing, values: dict[str, Any]) -> list[Any]:
        """Ask one of the questions with `_WITHIN`: a period's numbers lie close together."""
        first, last = self._bounds.of(narrowing)
        sql = sql.format(conditions=narrowing.conditions())
        return self._ask(sql, {**values, "first": first, "last": last, **narrowing.values()})

    def _ask(self, sql: str, values: Any) -> list[Any]:
        try:
            with reading(self._path):
                return self._connection.execute(sql, values).fetchall()
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode == sqlite3.SQLITE_INTERRUPT:
                raise Interrupted from error
            raise


def _beginning(prefix: str) -> dict[str, str]:
    """Return the bounds of the words that begin with a prefix."""
    return {"prefix": prefix, "end": prefix + "\U0010ffff"}


def _weight(column: str) -> float:
    return _WEIGHTS[column.split("_", 1)[0]]


def _json(values: Iterable[int | str]) -> str:
    """Write plain numbers, ids or tags as the JSON list that `json_each` takes apart."""
    return json.dumps(list(values))
