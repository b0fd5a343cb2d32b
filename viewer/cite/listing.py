"""The order of a reference list, in which every work stands once."""

from __future__ import annotations

from collections.abc import Sequence

from viewer.cite.cited import Item
from viewer.cite.entries import Entry
from viewer.cite.families import adapted, family
from viewer.cite.languages import list_language
from viewer.cite.marks import unmarked
from viewer.cite.payload import AUTO
from viewer.cite.styles import Style
from viewer.text.collate import CollationKey, collation_key


def listing(
    entries: Sequence[Entry], style: Style, wanted: str, *, as_given: bool = False
) -> list[Entry]:
    """Return the entries of a list: alphabetical, or as given where the style numbers as cited.

    Statements known through one source are one entry. A list whose entries are worded in several
    languages (`wanted` is `auto`) is sorted by the alphabet of the most frequent one.
    """
    works = list({str(entry.listed["id"]): entry for entry in reversed(entries)}.values())[::-1]
    if as_given or family(style).as_cited:
        return works
    lang = list_language(entry.lang for entry in entries) if wanted == AUTO else wanted
    return sorted(works, key=lambda entry: _key(adapted(entry.listed, style, entry.lang), lang))


def places_in(entries: Sequence[Entry], listed: Sequence[Entry]) -> list[int]:
    """Return the places of entries, from 0, in the order of their works in a list."""
    works = {entry.listed["id"]: place for place, entry in enumerate(listed)}
    return sorted(range(len(entries)), key=lambda place: works[entries[place].listed["id"]])


def by_list(entries: Sequence[Entry], listed: Sequence[Entry]) -> list[Entry]:
    """Return entries in the order of their works in a list."""
    return [entries[place] for place in places_in(entries, listed)]


def _key(item: Item, lang: str) -> tuple[CollationKey, list[list[int]], CollationKey, str]:
    """Order by author, or title where none heads the entry, then by date, then by title."""
    title = collation_key(unmarked(item["title"]), lang)
    authors = "; ".join(map(_name, item.get("author", ())))
    dates: list[list[int]] = item.get("issued", {}).get("date-parts", [])
    return collation_key(authors, lang) if authors else title, dates, title, str(item["id"])


def _name(author: dict[str, str]) -> str:
    return unmarked(author.get("literal") or f"{author.get('family')} {author.get('given', '')}")
