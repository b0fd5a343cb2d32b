"""Statements and sources as CSL-JSON items (CSL 1.0.2, "Appendix IV - Variables").

What styles treat differently is left to `families`; whether a document or its source is cited is
decided in `provenance`.
"""

from __future__ import annotations

from typing import Any

from viewer.cite import marks
from viewer.cite.cited import Item
from viewer.cite.dating import CslDate, day
from viewer.store.whole import Author, Organ, Source, Statement
from viewer.text.edtf import Shape
from viewer.text.languages import Texts

_SPEECH = "speech"
_NO_PLACE = frozenset({"webpage", "speech"})
"""Types whose `publisher-place` would be read as the place of a publisher."""


def document_item(statement: Statement, lang: str, issued: CslDate, copy: Source | None) -> Item:
    """Return the item of a document, named in language `lang`.

    `copy` is where its text was seen: it gives the address. Its publisher is named as the site of
    a web page only; the publisher of a document is its author, and so it is not said again.
    """
    kind = statement.kind
    item: dict[str, Any] = {"id": statement.id, "type": kind.csl}
    item.update(_titles(statement, lang))
    if authors := _issuers(statement, lang):
        item["author"] = authors
    item["issued"] = issued
    item.update(_event(statement, lang))
    places = "; ".join(place.official.best(lang) for place in statement.places)
    if places and "event-title" not in item and kind.csl not in _NO_PLACE:
        item["publisher-place"] = marks.plain(places)
    if copy:
        item.update(_online(copy))
        site = copy.container or copy.publisher
        if kind.csl == "webpage" and site and site not in _names(statement.organs):
            item["container-title"] = marks.as_written(site)
    return item


def source_item(source: Source) -> Item:
    """Return the item of a source, under its own title in its own language.

    A report without an author is its publisher's; a page without one stands under its title, as
    APA 7 (9.12), Chicago 17 (14.206) and GOST have it.
    """
    item: dict[str, Any] = {"id": source.id, "type": source.type, "language": source.lang}
    describe = marks.description if marks.is_description(source.title) else marks.as_written
    item["title"] = describe(source.title)
    authors = [_author(author) for author in source.authors]
    container, publisher = source.container, source.publisher
    if source.type in ("webpage", "article-newspaper") and not container:
        container, publisher = publisher, None
    if not authors and source.type == "report" and publisher:
        authors = [{"literal": marks.plain(publisher)}]
    if {"literal": marks.plain(publisher or "")} in authors:
        publisher = None
    if authors:
        item["author"] = authors
    if container:
        item["container-title"] = marks.as_written(container)
    fields = {
        "publisher": publisher,
        "volume": source.volume,
        "issue": source.issue,
        "page": source.pages,
    }
    item.update((name, marks.plain(value)) for name, value in fields.items() if value)
    item.update(_online(source))
    return item


def _titles(statement: Statement, lang: str) -> dict[str, Any]:
    """Return title, language, genre and number.

    A description, and a title such as "Final Communiqué", says itself what kind of document it is;
    then the genre comes with a symbol only.
    """
    official = statement.official_title
    made: dict[str, Any]
    if official:
        made = {"language": official.lang, "title": marks.as_written(official.text)}
    else:
        made = {"language": lang, "title": marks.description(statement.title.best(lang))}
    name = statement.kind.genre.best(lang)
    if statement.symbol:
        made["number"] = marks.plain(statement.symbol)
        follows = bool(statement.organs) and lang != "en"
        short = name if follows else capital(name, lang)  # it stands after a comma
        made["title-short"] = marks.upright(f"{short} {statement.symbol}")
    says_itself = official is None or _is_said(statement.kind.genre, official.text)
    if statement.symbol or not says_itself:
        named = lang == "en" and statement.symbol  # "Resolution 6/37-E" is a name in English
        made["genre"] = marks.plain(capital(name, lang) if named else name)
    return made


def _is_said(genre: Texts, title: str) -> bool:
    return any(name.casefold() in title.casefold() for name in genre.values())


def _issuers(statement: Statement, lang: str) -> list[dict[str, str]]:
    """Return the authors: issuing bodies; of a speech without them, the speakers."""
    names = [organ.name.best(lang) for organ in statement.organs]
    if not names and statement.kind.csl == _SPEECH:
        names = [person.official.best(lang) for person in statement.persons]
    return [{"literal": marks.plain(name)} for name in names]


def _event(statement: Statement, lang: str) -> dict[str, Any]:
    """Return the sitting: where several bodies met, each with its name."""
    organs = [organ for organ in statement.organs if organ.session]
    if not organs:
        return {}
    named = len(statement.organs) > 1
    sessions = [f"{organ.name.best(lang)}, " * named + organ.session.best(lang) for organ in organs]
    made: dict[str, Any] = {"event-title": marks.as_written("; ".join(sessions))}
    if statement.places:
        places = (place.official.best(lang) for place in statement.places)
        made["event-place"] = marks.plain("; ".join(places))
    if session := _session_days(statement):
        made["event-date"] = session
    return made


def _session_days(statement: Statement) -> CslDate | None:
    """Return the days of the sitting: the interval of days that the record gives, if it does."""
    date = statement.date
    points = [point for point in date.points if point and point.day]
    if date.shape is not Shape.INTERVAL or len(points) != 2:
        return None
    if any(point.approximate or point.uncertain for point in points):
        return None
    return {"date-parts": [[point.year, point.month, point.day] for point in points]}


def _online(source: Source) -> dict[str, Any]:
    if not source.address:
        return {}
    return {"URL": marks.plain(source.address), "accessed": day(source.seen_on)}


def _author(author: Author) -> dict[str, str]:
    if author.literal:
        return {"literal": marks.plain(author.literal)}
    parts = {"family": author.family, "given": author.given}
    return {name: marks.plain(part) for name, part in parts.items() if part}


def _names(organs: tuple[Organ, ...]) -> set[str]:
    texts: list[Texts] = [organ.name for organ in organs]
    return {name for text in texts for name in text.values()}


def capital(name: str, lang: str) -> str:
    """Return a word with a capital; in Azerbaijani that of i is İ."""
    first = "İ" if lang == "az" and name.startswith("i") else name[:1].upper()
    return first + name[1:]
