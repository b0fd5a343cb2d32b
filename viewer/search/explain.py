"""How a query was read and why a statement is among its hits, as values to be put into words."""

from __future__ import annotations

from dataclasses import dataclass

from viewer.search.engine import Engine
from viewer.search.fields import Field
from viewer.search.finder import Reading
from viewer.search.highlight import snippet
from viewer.search.items import Doubt, Item, written
from viewer.search.match import Match
from viewer.search.meaning import Meaning
from viewer.search.query import SearchQuery, assemble, tied
from viewer.search.rescue import Correction
from viewer.search.terms import Term
from viewer.store.facets import Facet
from viewer.store.fulltext import Family
from viewer.text.fold import fold, small, words

MOST_PLACES = 40
"""Different words of one statement that are named."""


@dataclass(frozen=True, slots=True)
class WordRead:
    """A term: how it is looked for, and what beside its letters.

    `forms` are other forms of its word by language, folded; `spellings` other ways to write what
    it names, `name` the whole name if it has more words; `correction` what is looked for instead.
    With a `doubt` it was taken for a word although `field` stood before it.
    """

    term: Term
    forms: Family = ()
    name: str = ""
    spellings: tuple[str, ...] = ()
    correction: Correction | None = None
    doubt: Doubt | None = None
    field: Field | None = None


@dataclass(frozen=True, slots=True)
class FieldRead:
    """A field: for each typed value what it means; `left_out` are values that mean nothing."""

    field: Field
    facet: Facet
    values: tuple[tuple[str, tuple[str, ...]], ...]
    left_out: tuple[str, ...]
    is_excluded: bool


@dataclass(frozen=True, slots=True)
class Ignored:
    """Something that was typed and means nothing as it stands."""

    text: str
    doubt: Doubt


Part = WordRead | FieldRead | Ignored


@dataclass(frozen=True, slots=True)
class Standing:
    """A word of a statement that matched: as it stands there, where, how often and in which way.

    `typed` is what it was looked for by; `around` the text about its first place.
    """

    typed: str
    found: str
    lang: str
    field: str
    match: Match
    times: int
    around: str


@dataclass(frozen=True, slots=True)
class Explanation:
    """How a query is read, part by part, and why one statement matches, place by place.

    `left_out` is None where hits have all that is asked; else see `Engine.left_out`.
    """

    query: SearchQuery
    parts: tuple[Part, ...]
    places: tuple[Standing, ...] = ()
    left_out: tuple[str, ...] | None = None


def explain(
    engine: Engine,
    text: str,
    number: int | None = None,
    *,
    is_typing: bool = False,
    is_literal: bool = False,
) -> Explanation:
    """Explain a typed text; with the number of a statement, also where its words stand there."""
    source = written(text)
    items = tied(engine.items.of(source, is_typing=is_typing))
    query = assemble(items, is_literal=is_literal)
    meant = engine.meaning(query)
    parts = tuple(_parts(source, items, query, meant))
    places = _places(engine, query, meant, number) if number is not None else ()
    return Explanation(query, parts, places, engine.left_out(query))


def doubts(engine: Engine, text: str, *, is_typing: bool = True) -> tuple[Part, ...]:
    """Return what of a text was not read as the syntax it looks like."""
    if ":" not in text:
        return ()
    source = written(text)
    items = tied(engine.items.of(source, is_typing=is_typing))
    found = (_doubtful(source, item) for item in items)
    return tuple(part for part in found if part is not None)


def _parts(text: str, items: list[Item], query: SearchQuery, meant: Meaning) -> list[Part]:
    """Return what each thing in a text is; an OR that ties terms is said with the second."""
    parts: list[Part] = []
    place = 0
    for item in items:
        if item.term is None:
            part = _doubtful(text, item) or _field_read(item)
            parts += [part] if part else []
            continue
        if place >= len(query.terms):
            break
        term = query.terms[place]
        if (item.term.text, item.term.field) != (term.text, term.field):
            continue  # an OR
        parts.append(_word_read(place, term, item, meant))
        place += 1
    return parts


def _doubtful(text: str, item: Item) -> Part | None:
    if item.doubt is Doubt.LONE_OR:
        return Ignored(text[item.start : item.end], item.doubt)
    if item.doubt is not None and item.term is not None:
        return WordRead(item.term, doubt=item.doubt, field=item.field)
    read = _field_read(item)
    return read if read is not None and read.left_out else None


def _field_read(item: Item) -> FieldRead | None:
    facet = item.field.facet if item.field else None
    if item.field is None or facet is None or not item.values:
        return None
    return FieldRead(
        item.field,
        facet,
        tuple((value.text, value.meant) for value in item.values if value.meant),
        tuple(value.text for value in item.values if not value.meant),
        item.is_excluded,
    )


def _word_read(place: int, term: Term, item: Item, meant: Meaning) -> WordRead:
    named = next((name for name in meant.names if name.first <= place <= name.last), None)
    return WordRead(
        term,
        meant.families[place] if meant.families else (),
        named.text if named and named.last > named.first else "",
        named.spellings if named else (),
        next((each for each in meant.corrections if each.place == place), None),
        item.doubt,
        item.field if item.doubt else None,
    )


def _places(
    engine: Engine, query: SearchQuery, meant: Meaning, number: int
) -> tuple[Standing, ...]:
    """Return the different words of a statement that match, in the order of its texts."""
    found: dict[tuple[str, str, str, str], Standing] = {}
    for reading, spots in engine.standing(query, number):
        for spot in spots:
            term = meant.query.terms[spot.term]
            stands = reading.text[spot.start : spot.end]
            key = (term.text, reading.lang or "", reading.field, fold(stands))
            known = found.get(key)
            times = known.times + 1 if known else 1
            around = known.around if known else snippet(reading, [spot], _AROUND).text
            shown = known.found if known else stands
            match = _match(term, stands, reading, meant, spot.term)
            found[key] = Standing(
                term.text, shown, reading.lang or "", reading.field, match, times, around
            )
    return tuple(found.values())[:MOST_PLACES]


_AROUND = 60
"""Code points of text shown about a place."""


def _match(term: Term, stands: str, reading: Reading, meant: Meaning, place: int) -> Match:
    """Return in which way a word that stands in a text is the term's."""
    if any(each.place == place for each in meant.corrections):
        return Match.FUZZY
    tag, folded = reading.lang or "", _plain(fold(stands))
    if folded == _plain(fold(term.text)):
        is_exact = _plain(small(stands, tag)) == _plain(small(term.text, tag))
        return Match.EXACT if is_exact else Match.FOLDED
    family = dict(meant.families[place]) if meant.families else {}
    if folded in family.get(tag, ()):
        return Match.FAMILY
    spelt = (dict(name.forms) for name in meant.names if name.first <= place <= name.last)
    if any(folded in forms.get(tag, ()) for forms in spelt):
        return Match.NAME
    return Match.FOLDED  # the beginning of a word


def _plain(folded: str) -> str:
    return " ".join(words(folded).text.split())
