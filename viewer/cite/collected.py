"""The collection itself as a citation."""

from __future__ import annotations

from typing import Any

from viewer.cite import marks
from viewer.cite.cited import Cite, Item
from viewer.cite.dating import day
from viewer.cite.desk import Desk
from viewer.cite.marks import settle
from viewer.cite.styles import Style, StyleKind
from viewer.store.records import Collection

_DATA = frozenset({"gost-r-7-0-100-2018"})
"""Styles that print the version of a data set too, and say that it is electronic."""
_VERSION = {"az": "Versiya {}", "ru": "Версия {}", "en": "Version {}"}


def collection_item(collection: Collection, lang: str) -> Item:
    """Return the item of a collection: a book whose edition is its version.

    Few styles print the version of a data set; all print the edition of a book.
    """
    item: dict[str, Any] = {
        "id": collection.id,
        "type": "book",
        "language": lang,
        "title": marks.as_written(collection.title.best(lang)),
        "publisher": marks.plain(collection.publisher),
        "edition": marks.plain(_VERSION.get(lang, _VERSION["en"]).format(collection.version)),
        "issued": day(collection.date),
    }
    if collection.editors:
        item["author"] = [{"literal": marks.plain(editor)} for editor in collection.editors]
    return item


def cited(desk: Desk, item: Item, style: Style, lang: str) -> str:
    """Return the reference of a collection, without a number."""
    locale = style.locale(lang)
    if style.manner in _DATA:
        item = {**item, "type": "dataset"}
    if style.kind is StyleKind.NOTE:
        return settle(desk.reference([item], style, locale)[0])
    return settle(desk.footnote([Cite(item)], style, locale))
