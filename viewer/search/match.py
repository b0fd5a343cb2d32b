"""From a query to what the search index is asked, and the ways a statement can match."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from functools import cache

from viewer.search.naming import Named, words_of
from viewer.search.query import SearchQuery
from viewer.search.terms import Ending, Kind, Part, Term
from viewer.store.fulltext import Family, PrefixTerms
from viewer.store.schema import quoted, search_columns
from viewer.text.fold import fold, tokens
from viewer.text.languages import UNDETERMINED

NATIVE_PREFIX = 3
"""Letters up to which the index itself is quick with beginnings of words (`prefix='2 3'`)."""

MARKS = "marks"
"""The index's column for symbol, id and official title."""

FEW = 5_000
"""Up to so many places the index may gather all words that begin alike before it answers."""


class Match(Enum):
    """How a statement was found, the nearest way first."""

    EXACT = "exact"
    FOLDED = "folded"
    FAMILY = "family"
    NAME = "name"
    FUZZY = "fuzzy"


@dataclass(frozen=True, slots=True)
class Piece:
    """A word, a phrase, a name or alternatives: as typed, and in FTS5's language."""

    typed: str
    text: str


@dataclass(frozen=True, slots=True)
class Expression:
    """A query in FTS5's language; `is_complete` is False where rare endings were left out.

    `tiers` ask for what was typed, then for other forms of its words too, then for other spellings
    of its names too; those that would find no more are left out. `pieces` must all be there, each
    in any of these ways, and `barred` must not. With `is_partial` but most of the pieces are asked
    for: none of the `left_out`.
    """

    tiers: tuple[tuple[Match, str], ...]
    is_complete: bool
    pieces: tuple[Piece, ...] = ()
    barred: str = ""
    is_partial: bool = False
    left_out: tuple[str, ...] = ()

    @property
    def typed(self) -> str:
        """What asks for what was typed alone."""
        return self.tiers[0][1]

    @property
    def text(self) -> str:
        """What asks for everything."""
        return self.tiers[-1][1]


@dataclass(frozen=True, slots=True)
class Wanted:
    """The words, standing together, that a term looks for; with `is_prefix` any ending will do."""

    words: tuple[str, ...]
    is_prefix: bool


PrefixLookup = Callable[[str, str | None], PrefixTerms]
"""Gives the index's words that begin with a folded prefix, in one language or in any."""

FamilyLookup = Callable[[str, bool], Family]
"""Gives the other forms of a folded word, which may be still being typed."""

Families = tuple[Family, ...]
"""The other forms that each term of a query finds too, term for term; none at all for none."""


def families(query: SearchQuery, lookup: FamilyLookup) -> Families:
    """Return what a query finds beside what its letters say.

    That is for single words only: phrases, `word*`, what is excluded and exact letters stay
    literal.
    """
    if query.is_exact:
        return ()
    found = tuple(_family(term, lookup) for term in query.terms)
    return found if any(found) else ()


def _family(term: Term, lookup: FamilyLookup) -> Family:
    words = words_of((term,))
    is_literal = term.kind is Kind.PHRASE or term.is_excluded or term.ending is Ending.PREFIX
    if is_literal or term.part is Part.MARKS or len(words) != 1 or len(words[0]) == 1:
        return ()
    found = lookup(words[0], term.ending is Ending.TYPED)
    return tuple((tag, forms) for tag, forms in found if term.field in (None, tag))


def wanted(term: Term, spell: Callable[[str], str]) -> Wanted | None:
    """Return what a term looks for, or None while it is but the first letter of a word.

    `spell` is the folding to look in: `fold`, or `small` for exact letters. A last word of one
    letter that may go on is not looked for: half of all words begin like it.
    """
    if spell is fold:
        words = words_of((term,))
    else:
        words = tuple(token.folded for token in tokens(term.text, spell))
    is_prefix = term.ending is not Ending.WHOLE
    if is_prefix and len(words[-1]) == 1:
        words, is_prefix = words[:-1], False
    return Wanted(words, is_prefix) if words else None


def expression(
    query: SearchQuery,
    lookup: PrefixLookup,
    families: Families = (),
    names: Sequence[Named] = (),
    tags: Sequence[str] = (),
) -> Expression | None:
    """Return what to ask the index, or None for a query that asks for no words.

    `tags` are the collection's languages, whose titles are looked through for `title:word`.

    Forms of a word are asked for only where texts are in their language.

    Where only exact letters are wanted the answer is wider: the caller compares letters, and then
    does without the excluded terms, whose other spellings may stay.
    """
    if not query.has_words:
        return None
    once = cache(lookup)
    literal = _Writer(once, query, tags)
    barred = literal.barred()
    pieces = tuple(literal.needed())
    if not pieces:
        return None
    tiers = {_all_of(pieces, barred): Match.FOLDED}
    if families:
        pieces = tuple(_Writer(once, query, tags, families).needed())
        tiers.setdefault(_all_of(pieces, barred), Match.FAMILY)
    if names:
        pieces = tuple(_Writer(once, query, tags, families, names).needed())
        tiers.setdefault(_all_of(pieces, barred), Match.NAME)
    pairs = tuple((match, text) for text, match in tiers.items())
    return Expression(pairs, literal.is_complete, pieces, barred)


def related(families: Families, names: Sequence[Named], terms: int) -> tuple[Family, ...]:
    """Return for each of so many terms what it finds beside its letters: forms, and spellings.

    Names of several words are no one term's and left out.
    """
    found = list(families or ((),) * terms)
    for name in names:
        if name.first == name.last:
            found[name.first] = merged(found[name.first], name.forms)
    return tuple(found)


def merged(one: Family, other: Family) -> Family:
    """Return the forms of two families, each language once."""
    forms: dict[str, dict[str, None]] = {}
    for tag, more in (*one, *other):
        forms.setdefault(tag, {}).update(dict.fromkeys(more))
    return tuple((tag, tuple(found)) for tag, found in forms.items())


class _Writer:
    """Writes terms in FTS5's language. Folded words have letters and digits only."""

    def __init__(
        self,
        lookup: PrefixLookup,
        query: SearchQuery,
        tags: Sequence[str],
        families: Families = (),
        names: Sequence[Named] = (),
    ) -> None:
        self._lookup = lookup
        self._query = query
        self._tags = tags
        found = related(families, names, len(query.terms))
        self._related = dict(zip(query.terms, found, strict=True))
        self._long = {name.first: name for name in names if name.last > name.first}
        self.is_complete = True

    def barred(self) -> str:
        return "" if self._query.is_exact else self.any_of(self._query.excluded)

    def needed(self) -> Iterator[Piece]:
        """Yield what must be there: one of each group, or a name of several words as a whole."""
        terms, groups = self._query.terms, self._query.groups
        first = [n for n, term in enumerate(terms) if not term.is_excluded | term.is_alternative]
        place = 0
        while place < len(groups):
            name = self._long.get(first[place])
            end = place + (name.last - name.first + 1 if name else 1)
            text = " AND ".join(filter(None, map(self.any_of, groups[place:end])))
            if text and name:
                forms = _forms(terms[name.first], name.forms)
                text = f"({' OR '.join((f'({text})', *forms))})"
            if text:
                typed = (" OR ".join(map(_typed, group)) for group in groups[place:end])
                yield Piece(" ".join(typed), text)
            place = end

    def any_of(self, terms: tuple[Term, ...]) -> str:
        parts = [part for part in map(self._one, terms) if part]
        return f"({' OR '.join(parts)})" if parts else ""

    def _one(self, term: Term) -> str:
        what = wanted(term, fold)
        if what is None:
            return ""
        column = MARKS if term.part is Part.MARKS else term.field
        text = self._prefix(what.words, column) if what.is_prefix else _phrase(what.words)
        own = _within(_columns(term, self._tags), text)
        ways = (own, *_forms(term, self._related.get(term, ())))
        return own if len(ways) == 1 else f"({' OR '.join(ways)})"

    def _prefix(self, words: tuple[str, ...], field: str | None) -> str:
        native = f"{_phrase(words)} *"
        if len(words) > 1 or len(words[0]) <= NATIVE_PREFIX:
            return native
        found = self._lookup(words[0], field)
        if found.statements <= FEW:
            return native
        self.is_complete = self.is_complete and found.terms <= len(found.commonest)
        return _any_word(found.commonest)


def _all_of(pieces: Sequence[Piece], barred: str) -> str:
    return without(" AND ".join(piece.text for piece in pieces), barred)


def without(text: str, barred: str) -> str:
    """Return what asks for a text but not for what is barred; either may be empty."""
    return f"({text}) NOT {barred}" if text and barred else text


def _typed(term: Term) -> str:
    return str(replace(term, is_alternative=False))


def _phrase(words: tuple[str, ...]) -> str:
    return f'"{" ".join(words)}"'


def _any_word(words: tuple[str, ...]) -> str:
    return f"({' OR '.join(_phrase((word,)) for word in words)})"


def _forms(term: Term, family: Family) -> Iterator[str]:
    """Yield what asks for other forms of a term, each in its language or in the marks."""
    for tag, forms in family:
        is_marks = tag == UNDETERMINED
        if not (is_marks and term.part is Part.TITLE):
            columns = (MARKS,) if is_marks else _columns(term, (tag,)) or _of_language(tag)
            yield _within(columns, _any_word(forms))


def _columns(term: Term, tags: Sequence[str]) -> tuple[str, ...]:
    """Return the columns in which a term is looked for, none for all; `tags` are all languages."""
    if term.part is Part.MARKS:
        return (MARKS,)
    if term.part is Part.TITLE:
        return tuple(name for name in search_columns(tuple(tags)) if name.startswith("title_"))
    return _of_language(term.field) if term.field else ()


def _of_language(tag: str) -> tuple[str, ...]:
    """Return the columns of a language."""
    return search_columns((tag,))[:-1]


def _within(columns: Sequence[str], text: str) -> str:
    """Restrict a part of an expression to some columns, if to any."""
    return f"{{{' '.join(map(quoted, columns))}}} : {text}" if columns else text
