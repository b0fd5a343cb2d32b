"""What BibTeX and BibLaTeX share: keys, braces, names, and how an entry is written down."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from typing import TypeAlias
from urllib.parse import quote

from viewer.cite.cited import Item

Fields: TypeAlias = Mapping[str, str]
"""Values by field name, escaped, without the outer braces."""

_SPECIAL = {
    "\\": r"\textbackslash{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    **{character: f"\\{character}" for character in "{}%&#$_"},
}
_LANGUAGES = {
    "ar": "arabic",
    "az": "azerbaijani",
    "de": "german",
    "en": "english",
    "fr": "french",
    "ru": "russian",
    "tr": "turkish",
}
_ADDRESS_SIGNS = "%/:=&?~#+!$,;'@()*[]"
_LATIN = (
    "аa бb вv гg дd еe ёe жzh зz иi йi кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ъ "
    "ыy ь эe юyu яya əe ıi æae øo đd"
)
_ASCII = str.maketrans({pair[0]: pair[1:] for pair in _LATIN.split()})
_AND = re.compile(r"(?<!\S)and(?!\S)", re.IGNORECASE)
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
"""Macros, which every style words in its own language; they stand without braces."""


def written(items: Sequence[Item], described: Callable[[Item], tuple[str, Fields]]) -> str:
    """Return the entries of items, each with a key in ASCII that no other has.

    `described` gives an item's entry type and fields.
    """
    return "\n".join(
        _entry(key, *described(item)) for item, key in zip(items, keys(items), strict=True)
    )


def keys(items: Sequence[Item]) -> list[str]:
    """Return the items' citation keys: their ids in Latin letters, numbered where two are alike."""
    found: list[str] = []
    for item in items:
        key = _key(str(item["id"]))
        alike = sum(known == key or known.startswith(f"{key}:") for known in found)
        found.append(f"{key}:{alike + 1}" if alike else key)
    return found


def escaped(text: str) -> str:
    """Return text in which TeX reads no command."""
    return "".join(_SPECIAL.get(character, character) for character in text)


def listed(*texts: str) -> str:
    """Return names as a list, in which "and" divides; one with that word in it is kept whole."""
    return " and ".join(
        f"{{{escaped(text)}}}" if _AND.search(text) else escaped(text) for text in texts
    )


def authors(item: Item) -> str:
    """Return the authors; braces keep the name of a body whole."""
    return " and ".join(map(_name, item["author"]))


def bodies(item: Item) -> list[str]:
    """Return the publisher, else the bodies that are the authors."""
    if "publisher" in item:
        return [item["publisher"]]
    return [author["literal"] for author in item.get("author", ()) if "literal" in author]


def title(item: Item, name: str = "title") -> str:
    """Return a title; the inner braces keep its capitals."""
    return f"{{{escaped(item[name])}}}"


def pages(item: Item) -> str:
    """Return the pages with the dash of TeX between them."""
    return re.sub("[-–]", "--", item["page"])


def address(item: Item) -> str:
    """Return the web address in ASCII (RFC 3986, section 2.1)."""
    return quote(item["URL"], safe=_ADDRESS_SIGNS)


def language(item: Item) -> str:
    """Return the language under its name in babel."""
    tag = str(item["language"])
    return _LANGUAGES.get(tag, tag)


def _key(id_: str) -> str:
    latin = unicodedata.normalize("NFKD", id_.lower().translate(_ASCII))
    return re.sub(r"[^a-z0-9-]+", "", latin.encode("ascii", "ignore").decode()) or "item"


def _entry(key: str, kind: str, fields: Fields) -> str:
    lines = ",\n".join(f"  {name} = {_braced(value)}" for name, value in fields.items())
    return f"@{kind}{{{key},\n{lines}\n}}\n"


def _braced(value: str) -> str:
    return value if value in MONTHS else f"{{{value}}}"


def _name(author: Mapping[str, str]) -> str:
    if "literal" in author:
        return f"{{{escaped(author['literal'])}}}"
    return ", ".join(escaped(author[part]) for part in ("family", "given") if part in author)
