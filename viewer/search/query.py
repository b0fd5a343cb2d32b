"""What the reader asks for, as a value: parsed from what was typed, and printed back.

Everything typed is literal unless it is written as syntax: `"a phrase"`, `OR` between two terms,
`-word`, `word*`, and a name with a colon: the tag of a language (`az:word`, `-ru:"a phrase"`), or
a field in any interface language (`title:word`, `kind:visit,meeting`, `dövr:war-2020`).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from viewer.search.fields import field_of
from viewer.search.items import Doubt, Item, Items, written
from viewer.search.terms import Term
from viewer.search.vocabulary import Vocabulary
from viewer.store.facets import SINGLE, Filter
from viewer.text.fold import tokens

MAX_TERMS = 32
"""Terms that are looked for; more than a reader types, and what keeps a pasted page harmless."""

MAX_WORDS = 64
"""Words in all terms together."""

MAX_FILTERS = 24
"""Conditions by fields, for the same reason."""

MIN_LETTERS = 2
"""Letters and digits that the words of a query must have before they are worth an answer."""

_OR = Term("OR")


@dataclass(frozen=True, slots=True)
class SearchQuery:
    """What is asked: statements with all terms, or one of those that OR ties, but none excluded.

    Every one of `filters` must agree too. With `is_exact` only exact letters are found (small or
    capital), else all that fold alike. `str` gives what a reader would type for it, the same in
    every interface language. With `is_literal` words that no text has are not corrected, and none
    may be missing. The two are switches and have no syntax.
    """

    terms: tuple[Term, ...] = ()
    is_exact: bool = False
    filters: tuple[Filter, ...] = ()
    is_literal: bool = False

    def __str__(self) -> str:
        words = list(map(str, self.terms))
        if self.filters and self.terms[:1] == (_OR,):
            words[0] = f"({_OR})"  # else it would seem to tie the last field
        return " ".join((*map(filter_text, self.filters), *words))

    @property
    def groups(self) -> tuple[tuple[Term, ...], ...]:
        """The terms to be found: one of each group must be."""
        groups: list[tuple[Term, ...]] = []
        for term in self.terms:
            if term.is_alternative:
                groups[-1] += (term,)
            elif not term.is_excluded:
                groups.append((term,))
        return tuple(groups)

    @property
    def excluded(self) -> tuple[Term, ...]:
        """The terms that must not be there."""
        return tuple(term for term in self.terms if term.is_excluded)

    @property
    def has_words(self) -> bool:
        """Whether it asks for words, and for enough to be answered."""
        wanted = (term.text for group in self.groups for term in group)
        return sum(len(token.folded) for text in wanted for token in tokens(text)) >= MIN_LETTERS

    @property
    def runs(self) -> bool:
        """Whether it asks for enough to be answered: for words, or by fields alone."""
        return bool(self.filters) or self.has_words


def parse(
    text: str,
    languages: Sequence[str],
    vocabulary: Vocabulary | None = None,
    *,
    is_typing: bool = False,
    is_exact: bool = False,
    is_literal: bool = False,
) -> SearchQuery:
    """Read what was typed; any text is a query.

    Args:
        text: What the reader typed.
        languages: The collection's language tags, which are the names of fields.
        vocabulary: What the values of fields are called; without it they are unknown.
        is_typing: The text may go on, so its last word is the beginning of one.
        is_exact: Only exact letters are wanted.
        is_literal: Nothing typed is to be corrected.
    """
    items = Items(languages, vocabulary).of(written(text), is_typing=is_typing)
    return assemble(items, is_exact=is_exact, is_literal=is_literal)


def assemble(
    items: Iterable[Item], *, is_exact: bool = False, is_literal: bool = False
) -> SearchQuery:
    """Make a query of what was typed."""
    terms: list[Term] = []
    filters: list[Filter] = []
    room = MAX_WORDS
    for item in tied(items):
        if item.term is not None:
            count = len(tokens(item.term.text))
            if count > room:
                break
            room -= count
            if count:
                terms.append(item.term)
        elif item.filter is not None:
            filters.append(item.filter)
    wanted = _with_alternatives(terms)[:MAX_TERMS]
    return SearchQuery(wanted, is_exact, agreed(filters), is_literal)


def tied(items: Iterable[Item]) -> list[Item]:
    """Join values of one field that OR stands between; mark an OR that ties a field to no value.

    Such an OR, as in `kind:visit OR peace`, has a doubt and no term.
    """
    result: list[Item] = []
    waiting: Item | None = None
    for item in items:
        last = result[-1] if result else None
        if waiting is not None and last is not None:
            if _can_join(last, item):
                result[-1] = replace(last, end=item.end, values=(*last.values, *item.values))
                waiting = None
                continue
            is_field = bool(last.values or item.values)
            result.append(_lone(waiting) if is_field else waiting)
            waiting = None
        if item.term == _OR and result and item.end - item.start == len(_OR.text):
            waiting = item
        else:
            result.append(item)
    if waiting is not None:
        result.append(_lone(waiting) if result[-1].values else waiting)
    return result


def agreed(filters: Iterable[Filter]) -> tuple[Filter, ...]:
    """Join what can only be alternatives, and what is excluded, of each facet; drop repetitions.

    Two kinds can but be alternatives, as a statement has one; of two persons both must agree.
    """
    joined: dict[object, Filter] = {}
    for wanted in filters:
        is_one = wanted.facet in SINGLE or wanted.is_excluded
        key = (wanted.facet, wanted.is_excluded) if is_one else wanted
        known = joined.get(key)
        values = (*(known.values if known else ()), *wanted.values)
        joined[key] = wanted._replace(values=tuple(dict.fromkeys(values)))
    return tuple(joined.values())[:MAX_FILTERS]


def filter_text(wanted: Filter) -> str:
    """Return what a reader would type for a condition, the same in every interface language."""
    values = ",".join(map(value_text, wanted.values))
    return f"{'-' * wanted.is_excluded}{field_of(wanted.facet).value}:{values}"


def value_text(value: str) -> str:
    """Return a value as it stands after a colon, in quotation marks where it has to."""
    is_plain = value.startswith("[") or not any(c.isspace() or c in ',"“”„' for c in value)
    return value if is_plain else f'"{value}"'


def _can_join(one: Item, other: Item) -> bool:
    """Tell whether two fields may have OR between them."""
    is_same = one.field is other.field and bool(one.values) and bool(other.values)
    return is_same and not one.is_excluded and not other.is_excluded


def _lone(item: Item) -> Item:
    return replace(item, term=None, doubt=Doubt.LONE_OR)


def _with_alternatives(terms: list[Term]) -> tuple[Term, ...]:
    """Take OR for an operator where a wanted term stands on either side of it."""
    result: list[Term] = []
    is_tied = False
    for term, following in zip(terms, [*terms[1:], None], strict=False):
        can_tie = bool(result) and not result[-1].is_excluded and not is_tied
        if can_tie and term == _OR and following and not following.is_excluded:
            is_tied = True
            continue
        result.append(replace(term, is_alternative=True) if is_tied else term)
        is_tied = False
    return tuple(result)
