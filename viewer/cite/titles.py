"""Titles as the reader wants them: with a translation in brackets, in Latin letters.

Nothing is made up: a translation is a title that the record has in the citation's language, and
letters are changed by the standards that `viewer.text.romanize` names.
"""

from __future__ import annotations

from typing import Any

from viewer.cite import marks
from viewer.cite.cited import Item
from viewer.cite.payload import Titles
from viewer.text.languages import Texts, primary
from viewer.text.romanize import romanized

_IN_LETTERS = (
    "title",
    "container-title",
    "publisher",
    "publisher-place",
    "event-title",
    "event-place",
    "volume",
    "issue",
)


def as_wanted(item: Item, lang: str, translations: Texts, titles: Titles) -> Item:
    """Return an item, cited in language `lang`, with its titles and names as the reader wants them.

    `translations` are its titles in other languages. A Russian citation stays in Cyrillic.
    """
    made: dict[str, Any] = dict(item)
    if titles.romanized and lang != "ru":
        made.update(_in_latin(item))
    if titles.translated and lang in translations and primary(str(item["language"])) != lang:
        made.setdefault("title-short", made["title"])  # a later citation needs no translation
        made["title"] = f"{made['title']} {marks.description(translations[lang])}"
    return made


def _in_latin(item: Item) -> dict[str, Any]:
    tag = str(item["language"])
    made: dict[str, Any] = {
        name: romanized(item[name], tag) for name in _IN_LETTERS if name in item
    }
    if "author" in item:
        made["author"] = [
            {part: romanized(text, tag) for part, text in author.items()}
            for author in item["author"]
        ]
    return made
