"""The names in a query, and how else texts spell them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from viewer.search.query import SearchQuery
from viewer.search.terms import Ending, Kind, Part, Term
from viewer.store.fulltext import Family, FullText
from viewer.store.spellings import LONGEST, Spelling, Spellings
from viewer.text.fold import fold, tokens


@dataclass(frozen=True, slots=True)
class Named:
    """Terms of a query, `first` to `last` of them, that name something: the words `text`.

    `names` are gazetteer ids: of all that bear the name, or none where it is but the sound of a
    word that tells (`Khankandi`). `spellings` are other ways to write it
    that the texts have, as a reader writes them, none that folds as what was typed; `forms` are
    what to look for.
    """

    first: int
    last: int
    text: str
    names: tuple[str, ...]
    spellings: tuple[str, ...]
    forms: Family


def named(query: SearchQuery, spellings: Spellings) -> tuple[Named, ...]:
    """Return the names in a query in its order, those of more words before those inside them.

    Phrases, `word*`, what is excluded and exact letters stay literal.
    """
    if query.is_exact:
        return ()
    spans = {place: words_of(query.terms[place[0] : place[1] + 1]) for place in _places(query)}
    open_word = words_of(query.terms[-1:])[-1] if _is_open(query) else ""
    ids = spellings.named(tuple(spans.values()), open_word)
    found = []
    free = 0
    for (first, last), words in spans.items():
        if words in ids and first >= free:
            free = last + 1
            spelt = spellings.spelt(ids[words])
            found.append(_named(first, last, query.terms[first:free], spelt))
    return tuple(each for each in found if each.forms)


def heard(
    query: SearchQuery, families: Sequence[Family], names: Sequence[Named], fulltext: FullText
) -> tuple[Named, ...]:
    """Return the words of a query, but those in `names`, that sound like names in the texts.

    A word still being typed counts when it can no longer be but the beginning of others.
    """
    if query.is_exact:
        return ()
    taken = {place for name in names for place in range(name.first, name.last + 1)}
    found = []
    for place, term in enumerate(query.terms):
        words = words_of((term,))
        if place in taken or not is_plain(term) or len(words) > 1:
            continue
        if not may_go_on(term, words[0], fulltext):
            family = families[place] if families else ()
            found.append(_heard(place, term, words[0], family, fulltext))
    return tuple(each for each in found if each.forms)


def _heard(place: int, term: Term, word: str, family: Family, fulltext: FullText) -> Named:
    own = [form for _, forms in family for form in forms]
    like = [each for each in fulltext.sounds.like(word, own) if term.field in (None, each.tag)]
    forms: dict[str, dict[str, None]] = defaultdict(dict)
    for each in like:
        forms[each.tag].update(dict.fromkeys(each.forms))
    family = tuple((tag, tuple(some)) for tag, some in forms.items())
    return Named(
        place, place, term.text, (), tuple(dict.fromkeys(each.text for each in like)), family
    )


def may_go_on(term: Term, word: str, fulltext: FullText) -> bool:
    """Tell whether a word, still being typed, is so far but the beginning of known ones."""
    known = fulltext.lexicon
    if term.ending is not Ending.TYPED or known.has(word, term.field):
        return False
    return known.begins(word, term.field) or fulltext.spellings.begins(word)


def _places(query: SearchQuery) -> Iterator[tuple[int, int]]:
    """Yield the runs of terms that may be a name, the longest of each beginning first.

    A run of several has no alternatives: `Xocalı OR Şuşa` names two places.
    """
    terms = query.terms
    for first, term in enumerate(terms):
        if not is_plain(term):
            continue
        last = first
        while last + 1 < len(terms) and _goes_on(terms, first, last + 1):
            last += 1
        if _is_alone(terms, first):
            yield from ((first, end) for end in range(last, first, -1))
        yield first, first


def _goes_on(terms: Sequence[Term], first: int, place: int) -> bool:
    term = terms[place]
    other = terms[first]
    is_near = place - first < LONGEST and (term.field, term.part) == (other.field, other.part)
    return is_near and is_plain(term) and _is_alone(terms, place)


def is_plain(term: Term) -> bool:
    """Tell whether a term is a word that may be found in other forms and spellings."""
    is_literal = term.kind is Kind.PHRASE or term.is_excluded or term.ending is Ending.PREFIX
    is_literal = is_literal or term.part is Part.MARKS
    return not is_literal and len(fold(term.text).strip()) > 1


def _is_alone(terms: Sequence[Term], place: int) -> bool:
    """Tell whether OR ties a term to none of its neighbours."""
    following = terms[place + 1 : place + 2]
    return not terms[place].is_alternative and not any(term.is_alternative for term in following)


def _is_open(query: SearchQuery) -> bool:
    return bool(query.terms) and query.terms[-1].ending is Ending.TYPED


def words_of(terms: Iterable[Term]) -> tuple[str, ...]:
    """Return the folded words of terms."""
    return tuple(word for term in terms for word in _folded(term.text))


@lru_cache(maxsize=256)
def _folded(text: str) -> tuple[str, ...]:
    return tuple(token.folded for token in tokens(text))


def _named(first: int, last: int, terms: Sequence[Term], spelt: Iterable[Spelling]) -> Named:
    typed, field = " ".join(words_of(terms)), terms[0].field
    written = " ".join(term.text for term in terms)
    names: dict[str, None] = {}
    texts: dict[str, str] = {}
    forms: dict[str, dict[str, None]] = defaultdict(dict)
    for spelling in spelt:
        others = [phrase for phrase in spelling.phrases if phrase != typed]
        if others and field in (None, spelling.tag):
            names[spelling.name] = None
            forms[spelling.tag].update(dict.fromkeys(others))
            words = " ".join(token.folded for token in tokens(spelling.text))
            if words != typed:
                texts.setdefault(words, spelling.text)
    family = tuple((tag, tuple(phrases)) for tag, phrases in forms.items())
    return Named(first, last, written, tuple(names), tuple(texts.values()), family)
