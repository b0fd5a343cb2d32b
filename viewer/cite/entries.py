"""What is needed to print the citation of one statement: items, wording, place, description."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from viewer.cite.cited import Cite, Item, Label
from viewer.cite.dating import CslDate, Dating, dating
from viewer.cite.items import document_item, source_item
from viewer.cite.languages import entry_language
from viewer.cite.marks import unmarked
from viewer.cite.payload import AS_THEY_ARE, AUTO, Titles
from viewer.cite.provenance import Provenance
from viewer.cite.terms import Through
from viewer.cite.titles import as_wanted
from viewer.store.whole import Locator, Source, Statement
from viewer.text.languages import Texts


@dataclass(frozen=True, slots=True)
class Entry:
    """One statement, ready to be printed in language `lang`.

    `document` is None for what is no document, `source` for what is cited itself. `dating` is the
    statement's, `description` our words for it.
    """

    lang: str
    document: Item | None
    dating: Dating
    source: Item | None
    source_dating: Dating | None
    through: Through | None
    locator: Locator | None
    document_place: Locator | None
    description: str
    date_text: str

    @property
    def is_indirect(self) -> bool:
        """Whether a source is cited in the statement's stead."""
        return self.source is not None

    @property
    def listed(self) -> Item:
        """The work a reference list has for it: what was really seen."""
        found = self.source or self.document
        if found is None:
            raise AssertionError("an entry has a document or a source")
        return found

    def cite(self, item: Item) -> Cite:
        """Return a cite of an item at the place recorded."""
        return _cite(item, self.locator)

    def cite_document(self, item: Item) -> Cite:
        """Return a cite of a document, known through a source, at the place the source gives."""
        return _cite(item, self.document_place)


def entry(
    provenance: Provenance, wanted: str, home: str = "en", titles: Titles = AS_THEY_ARE
) -> Entry:
    """Return the entry of a statement.

    `wanted` is the citation language asked for, or `auto`; `home` the reader's own. In Latin
    letters `auto` words a Russian title in English.
    """
    statement, source = provenance.statement, provenance.source
    lang = entry_language(provenance, wanted, home)
    if titles.romanized and wanted == AUTO and lang == "ru":
        lang = "en"
    dates = dating(statement.date, statement.date_sense)
    cited = source if provenance.is_indirect else None
    copy = None if provenance.is_indirect else source
    return Entry(
        lang=lang,
        document=_document(statement, lang, dates.whole, copy, titles)
        if provenance.is_document
        else None,
        dating=dates,
        source=as_wanted(_dated(cited), lang, cited.translated_title, titles) if cited else None,
        source_dating=dating(cited.date) if cited and cited.date else None,
        through=provenance.through,
        locator=provenance.locator,
        document_place=provenance.document_place,
        description=statement.title.best(lang),
        date_text=statement.date_text.best(lang),
    )


def _document(
    statement: Statement, lang: str, issued: CslDate, copy: Source | None, titles: Titles
) -> Item:
    item = document_item(statement, lang, issued, copy)
    return as_wanted(item, lang, statement.title if statement.official_title else Texts(), titles)


def distinct(entries: Iterable[Entry]) -> list[Entry]:
    """Return entries of which no two cite the same work at the same place."""
    places = {(str(one.listed["id"]), one.locator, one.document_place): one for one in entries}
    return list(places.values())


def _cite(item: Item, place: Locator | None) -> Cite:
    """Return a cite; of a hyphen the engine makes the style's own range, "218–19" in Chicago."""
    if place is None:
        return Cite(item)
    return Cite(item, place.value.replace("–", "-"), Label(place.label))


def data_items(entries: Sequence[Entry], places: Sequence[str | None]) -> list[Item]:
    """Return the works cited, each once, for other programs.

    A source has a note that tells what is cited from it, and from where in it (`places`).
    """
    made: dict[str, dict[str, Any]] = {}
    for one, place in zip(entries, places, strict=True):
        item = made.setdefault(str(one.listed["id"]), data(one.listed))
        if one.source is not None:
            notes = [item["note"]] if "note" in item else []
            what = f"{one.description} ({one.date_text})"
            item["note"] = "; ".join([*notes, f"{place}: {what}" if place else what])
    return list(made.values())


def data(item: Item) -> dict[str, Any]:
    """Return an item without the marks and markup that only our engine understands."""
    return {name: _data(value) for name, value in item.items()}


def _data(value: Any) -> Any:
    match value:
        case str():
            return unmarked(value)
        case list():
            return [_data(part) for part in value]
        case dict():
            return {name: _data(part) for name, part in value.items()}
    return value


def _dated(source: Source) -> Item:
    item = dict(source_item(source))
    if source.date:
        item["issued"] = dating(source.date).whole
    return item
