"""Writes items as BibTeX, and as BibLaTeX (3.8), which has the date in full and the language."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from enum import Enum
from urllib.parse import quote

from viewer.cite.cited import Item
from viewer.cite.exact import edtf, shared_parts


class Dialect(Enum):
    """Which of the two."""

    BIBTEX = "bibtex"
    BIBLATEX = "biblatex"


_TYPES = {
    "article-journal": ("article", "article"),
    "article-newspaper": ("article", "article"),
    "article-magazine": ("article", "article"),
    "book": ("book", "book"),
    "chapter": ("incollection", "incollection"),
    "report": ("techreport", "report"),
    "webpage": ("misc", "online"),
    "speech": ("misc", "unpublished"),
    "treaty": ("misc", "legal"),
}
_OTHER = ("misc", "misc")
_LANGUAGES = {
    "ar": "arabic",
    "az": "azerbaijani",
    "de": "german",
    "en": "english",
    "fr": "french",
    "ru": "russian",
    "tr": "turkish",
}
_SPECIAL = {
    "\\": r"\textbackslash{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    **{character: f"\\{character}" for character in "{}%&#$_"},
}
_FULL_DATES = (("issued", "date"), ("event-date", "eventdate"), ("accessed", "urldate"))
_ADDRESS_SIGNS = "%/:=&?~#+!$,;'@()*[]"
_LATIN = (
    "аa бb вv гg дd еe ёe жzh зz иi йi кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ъ "
    "ыy ь эe юyu яya əe ıi æae øo đd"
)
_ASCII = str.maketrans({pair[0]: pair[1:] for pair in _LATIN.split()})


def written(items: Sequence[Item], dialect: Dialect) -> str:
    """Return the entries of items, each with a key in ASCII that no other has."""
    return "\n".join(
        _entry(item, key, dialect) for item, key in zip(items, keys(items), strict=True)
    )


def keys(items: Sequence[Item]) -> list[str]:
    """Return the items' citation keys: their ids in Latin letters, numbered where two are alike."""
    found: list[str] = []
    for item in items:
        key = _key(str(item["id"]))
        alike = sum(known == key or known.startswith(f"{key}:") for known in found)
        found.append(f"{key}:{alike + 1}" if alike else key)
    return found


def _key(id_: str) -> str:
    latin = unicodedata.normalize("NFKD", id_.lower().translate(_ASCII))
    return re.sub(r"[^a-z0-9-]+", "", latin.encode("ascii", "ignore").decode()) or "item"


def _entry(item: Item, key: str, dialect: Dialect) -> str:
    names = _TYPES.get(item["type"], _OTHER)
    kind = names[dialect is Dialect.BIBLATEX]
    fields = dict(_fields(item, dialect))
    lines = ",\n".join(f"  {name} = {{{value}}}" for name, value in fields.items())
    return f"@{kind}{{{key},\n{lines}\n}}\n"


def _fields(item: Item, dialect: Dialect) -> Iterator[tuple[str, str]]:
    if "author" in item:
        yield "author", " and ".join(map(_name, item["author"]))
    yield "title", f"{{{_escaped(item['title'])}}}"  # the inner braces keep its capitals
    yield from _plain_fields(item, dialect)
    if "page" in item:
        yield "pages", re.sub("[-–]", "--", item["page"])
    yield from _dates(item, dialect)
    if "URL" in item:
        yield "url", quote(item["URL"], safe=_ADDRESS_SIGNS)
    if dialect is Dialect.BIBLATEX and "language" in item:
        language = str(item["language"])
        yield "langid", _LANGUAGES.get(language, language)
    if "note" in item:
        yield "note", _escaped(item["note"])


def _plain_fields(item: Item, dialect: Dialect) -> Iterator[tuple[str, str]]:
    latex = dialect is Dialect.BIBLATEX
    in_journal = item["type"].startswith("article")
    is_report = item["type"] == "report"
    journal = "journaltitle" if latex else "journal"
    site = "organization" if latex else "howpublished"
    names = {
        "container-title": journal if in_journal else site,
        "publisher": "institution" if is_report else "publisher",
        "publisher-place": "location" if latex else "address",
        "genre": "type",
        "number": "number",
        "volume": "volume",
        "issue": "number",
        "version": "version" if latex else "edition",
    }
    if latex:
        names |= {"event-title": "eventtitle", "event-place": "venue"}
    for name, field in names.items():
        if name in item:
            yield field, _escaped(item[name])
    if is_report and "publisher" not in item:  # which a report must have, and its author is
        bodies = [author["literal"] for author in item.get("author", ()) if "literal" in author]
        if bodies:
            yield "institution", _escaped("; ".join(bodies))


def _dates(item: Item, dialect: Dialect) -> Iterator[tuple[str, str]]:
    if dialect is Dialect.BIBLATEX:
        for name, field in _FULL_DATES:
            if "date-parts" in item.get(name, {}):
                yield field, edtf(item[name])
        return
    parts = shared_parts(item)
    if parts:
        yield "year", str(parts[0])
        if len(parts) > 1:
            yield "month", str(parts[1])
    elif "issued" in item:
        yield "year", edtf(item["issued"]).replace("~", "")


def _name(author: dict[str, str]) -> str:
    if "literal" in author:
        return f"{{{_escaped(author['literal'])}}}"
    return ", ".join(_escaped(author[part]) for part in ("family", "given") if part in author)


def _escaped(text: str) -> str:
    return "".join(_SPECIAL.get(character, character) for character in text)
