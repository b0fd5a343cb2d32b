"""What the values of fields are called, and which of them a reader means by what was typed."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from typing import Protocol

from viewer.store.facets import ONE_SIDED, SEVERAL_SIDES, Facet
from viewer.store.values import Called
from viewer.text.fold import fold, words
from viewer.text.languages import INTERFACE_LANGUAGES, Language, Texts
from viewer.text.messages import say

_SIDES = {ONE_SIDED: "one-sided", SEVERAL_SIDES: "several-sides"}
_REMEMBERED = 256
"""Texts whose values are kept between keystrokes."""


class Values(Protocol):
    """What a vocabulary asks of an open collection."""

    def values(self, facet: Facet) -> Mapping[str, Called]:
        """Return a facet's values with all their names."""
        ...

    def has_id(self, value: str) -> bool:
        """Tell whether some statement has an id or one that begins so."""
        ...


class Vocabulary:
    """The values of a collection's facets by everything they are called; read when first asked."""

    def __init__(self, collection: Values, languages: tuple[Language, ...] = ()) -> None:
        """Know the values of a collection in some languages."""
        self._collection = collection
        self._languages = languages
        self._catalogues: dict[Facet, _Catalogue] = {}
        self._meant: dict[tuple[Facet, str, bool], tuple[str, ...]] = {}

    def meant(self, facet: Facet, text: str, *, is_open: bool = False) -> tuple[str, ...]:
        """Return the values that a reader may mean, none where there is no such value.

        The first way that gives any is taken: the value's id; the whole of one of its names; the
        beginning of a name; the beginning of any word of a name, and what follows it. Letters fold,
        and names are of any language. With `is_open` (the reader wrote `*`) a whole name and the
        beginning of one are the same way.
        """
        key = (facet, text, is_open)
        if key not in self._meant:
            if len(self._meant) >= _REMEMBERED:
                self._meant.clear()
            found = self._id(text, is_open) if facet is Facet.ID else self._named(*key)
            self._meant[key] = found
        return self._meant[key]

    def values(self, facet: Facet) -> Mapping[str, Called]:
        """Return a facet's values in the collection's order with their names."""
        return self._catalogue(facet).names

    def offered(self, facet: Facet, text: str) -> tuple[str, ...]:
        """Return the values with a name, or a word in one, that begins so; names that do first."""
        wanted = " ".join(words(fold(text)).text.split())
        catalogue = self._catalogue(facet)
        return catalogue.beginning(wanted) if wanted else tuple(catalogue.names)

    def label(self, facet: Facet, value: str, lang: str) -> str:
        """Return what a value is called in a language; the value itself where it has no name."""
        called = self._catalogue(facet).names.get(value, ())
        # The first name of a language is the one to show.
        return Texts(reversed(called)).best(lang) or value

    def _named(self, facet: Facet, text: str, is_open: bool) -> tuple[str, ...]:
        catalogue = self._catalogue(facet)
        if text in catalogue.names:
            return (text,)
        wanted = " ".join(words(fold(text)).text.split())
        return catalogue.meant(wanted, is_open) if wanted else ()

    def _id(self, text: str, is_open: bool) -> tuple[str, ...]:
        for written in dict.fromkeys((text, text.lower())):
            ways = (f"{written}*",) if is_open else (written, f"{written}*")
            for value in ways:
                if self._collection.has_id(value):
                    return (value,)
        return ()

    def _catalogue(self, facet: Facet) -> _Catalogue:
        if facet not in self._catalogues:
            self._catalogues[facet] = _Catalogue(self._read(facet))
        return self._catalogues[facet]

    def _read(self, facet: Facet) -> Mapping[str, Called]:
        if facet is Facet.SIDES:
            return {
                value: tuple((lang, say(lang, f"value.{key}")) for lang in INTERFACE_LANGUAGES)
                for value, key in _SIDES.items()
            }
        found = dict(self._collection.values(facet))
        if facet is Facet.TITLE:
            return found | {one.tag: ((one.tag, one.name),) for one in self._languages}
        return found


class _Catalogue:
    """The values of one facet in one long text, so that looking through 10,000 names is quick."""

    def __init__(self, names: Mapping[str, Called]) -> None:
        self.names = names
        self._ids = tuple(names)
        self._starts: list[int] = []
        lines = [""]
        length = 1
        for id_, called in names.items():
            self._starts.append(length)
            for name in dict.fromkeys((*(name for _, name in called), id_)):
                line = " ".join(words(fold(name)).text.split())
                lines.append(line)
                length += len(line) + 1
        self._text = "\n".join([*lines, ""])

    def meant(self, wanted: str, is_open: bool) -> tuple[str, ...]:
        """Return the values with a folded name like that, in their order."""
        ways = (
            (f"\n{wanted}", f" {wanted}")
            if is_open
            else (
                f"\n{wanted}\n",
                f"\n{wanted}",
                f" {wanted}",
            )
        )
        for way in ways:
            if found := dict.fromkeys(self._having(way)):
                return tuple(found)
        return ()

    def beginning(self, wanted: str) -> tuple[str, ...]:
        """Return the values of which a name, or else a word in one, begins so."""
        return tuple(dict.fromkeys((*self._having(f"\n{wanted}"), *self._having(f" {wanted}"))))

    def _having(self, part: str) -> Iterator[str]:
        at = self._text.find(part)
        while at >= 0:
            yield self._ids[bisect_right(self._starts, at + 1) - 1]
            at = self._text.find(part, at + 1)
