"""How a query is read: what it finds beside the letters that were typed, as values."""

from __future__ import annotations

from dataclasses import dataclass

from viewer.search.match import Families, families
from viewer.search.naming import Named, heard, named
from viewer.search.query import SearchQuery
from viewer.store.fulltext import FullText


@dataclass(frozen=True, slots=True)
class Meaning:
    """A query with what it finds too: `families` term for term, and the names in it."""

    query: SearchQuery
    families: Families
    names: tuple[Named, ...]


def meaning(query: SearchQuery, fulltext: FullText) -> Meaning:
    """Read a query by the vocabulary and the gazetteer of a collection."""
    forms = families(query, fulltext.family)
    names = named(query, fulltext.spellings)
    return Meaning(query, forms, (*names, *heard(query, forms, names, fulltext)))
