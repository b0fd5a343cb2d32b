"""How a query is read: what it finds beside the letters that were typed, as values."""

from __future__ import annotations

from dataclasses import dataclass

from viewer.search.match import Families, families
from viewer.search.naming import Named, heard, named
from viewer.search.query import SearchQuery
from viewer.search.rescue import Correction, corrected, corrections
from viewer.store.fulltext import FullText


@dataclass(frozen=True, slots=True)
class Meaning:
    """What is searched: `query` after its `corrections`, its `families` term for term, its names.

    A place in any of them counts the query's terms, which are as many as before.
    """

    query: SearchQuery
    families: Families
    names: tuple[Named, ...]
    corrections: tuple[Correction, ...] = ()


def meaning(query: SearchQuery, fulltext: FullText) -> Meaning:
    """Read a query by the vocabulary and the gazetteer of a collection."""
    forms, names = families(query, fulltext.family), named(query, fulltext.spellings)
    found = corrections(query, forms, names, fulltext)
    if found:
        query = corrected(query, found)
        forms, names = families(query, fulltext.family), named(query, fulltext.spellings)
    return Meaning(query, forms, (*names, *heard(query, forms, names, fulltext)), found)
