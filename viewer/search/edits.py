"""Changes to what was typed: fields taken out of a text, the rest left as the reader wrote it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from viewer.search.fields import field_of
from viewer.search.items import QUOTES, Item, Items, Value, written
from viewer.search.query import value_text
from viewer.search.vocabulary import Vocabulary
from viewer.store.facets import Facet, Filter, Pick

_OR = "OR"

Kept = Callable[[Item, Value], tuple[str, ...]]
"""Tells what is to stay of a typed value: some of the values that it means, all, or none."""


@dataclass(frozen=True, slots=True)
class Typed:
    """A value of a field as it stands in a text: at `start`, meaning any of `values`."""

    start: int
    facet: Facet
    values: tuple[str, ...]
    is_excluded: bool


def typed_values(items: Items, text: str) -> tuple[Typed, ...]:
    """Return the known values of fields in a text that may go on."""
    return tuple(
        Typed(value.start, item.field.facet, value.meant, item.is_excluded)
        for item in items.of(written(text), is_typing=True)
        if item.field and item.field.facet
        for value in item.values
        if value.meant
    )


def without_value(items: Items, text: str, start: int) -> str:
    """Take one value out of a text, given by its place, and its field where it has no other."""
    return _edited(items, text, lambda _, value: () if value.start == start else value.meant)


def without_pick(items: Items, text: str, pick: Pick) -> str:
    """Take a value of a facet out of a text, wherever it is wanted."""

    def kept(item: Item, value: Value) -> tuple[str, ...]:
        is_wanted = item.filter and item.filter.facet is pick[0] and not item.is_excluded
        return tuple(one for one in value.meant if not is_wanted or one != pick[1])

    return _edited(items, text, kept)


def without_fields(items: Items, text: str) -> str:
    """Take every field that narrows out of a text; words of titles and symbols stay."""
    return _edited(items, text, lambda _item, _value: ())


def spelt(filters: Iterable[Filter], vocabulary: Vocabulary, lang: str) -> str:
    """Return what a reader would type for conditions in an interface language.

    A value is called by its name there where that name means nothing else, else by its id.
    """
    return " ".join(
        f"{'-' * wanted.is_excluded}{field_of(wanted.facet).names(lang)[0]}:"
        + ",".join(spelt_value(wanted.facet, value, vocabulary, lang) for value in wanted.values)
        for wanted in filters
    )


def spelt_value(facet: Facet, value: str, vocabulary: Vocabulary, lang: str) -> str:
    """Return what a reader would type after the colon for one value."""
    name = vocabulary.label(facet, value, lang)
    is_clear = not QUOTES.intersection(name) and vocabulary.meant(facet, name) == (value,)
    return value_text(name if is_clear else value)


def _edited(items: Items, text: str, kept: Kept) -> str:
    """Return a text with what is to stay of its fields; one space is left for what is cut."""
    text = written(text)
    found = list(items.of(text, is_typing=True))
    cut: list[tuple[int, int, str]] = []
    for place, item in enumerate(found):
        if item.filter is None:
            continue
        parts = [_part(text, item, value, kept) for value in item.values]
        if all(new == old for new, old in parts):
            continue
        values = ",".join(new for new, _ in parts if new)
        start, end = item.start, item.end
        if values:
            cut.append((item.values[0].start, item.values[-1].end, values))
            continue
        if place and _is_or(found[place - 1]):
            start = found[place - 1].start
        elif place + 1 < len(found) and _is_or(found[place + 1]):
            end = found[place + 1].end
        cut.append((start, end, ""))
    for start, end, new in reversed(cut):
        before, after = text[:start], text[end:]
        text = f"{before}{new}{after}" if new else f"{before.rstrip()} {after.lstrip()}".strip()
    return text


def _part(text: str, item: Item, value: Value, kept: Kept) -> tuple[str, str]:
    """Return what is to stand for a value, and what stands there now."""
    old = text[value.start : value.end]
    stays = kept(item, value)
    if stays == value.meant and stays:
        return old, old
    return ",".join(map(value_text, stays)), old


def _is_or(item: Item) -> bool:
    return item.term is not None and item.term.text == _OR and item.end - item.start == len(_OR)
