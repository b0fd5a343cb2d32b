"""Prints entries in one style, in each of the four forms, as inline HTML.

| | a document itself | a document through a source | the source of what is no document |
|---|---|---|---|
| reference, one | entry | entry, "As cited in" entry (place) | entry (place), description |
| reference, many | entry | entry of the source | entry of the source |
| footnote | note | note, "as cited in" note | note, description |
| short, in-text | citation | citation, "as cited in" citation | citation |

In a list only what was seen is listed, once, as APA 7 (8.6), Chicago 17 (14.260) and GOST have it.
Numeric styles have a number for what is listed only: "[as cited in 1, p. 218]".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from html import escape, unescape
from typing import Any, TypeAlias

from viewer import paths
from viewer.cite import marks, terms, wording
from viewer.cite.cited import Cite, Item
from viewer.cite.dating import CslDate, Dating, year_first
from viewer.cite.desk import Desk
from viewer.cite.engine import Progress, Stopped
from viewer.cite.entries import Entry
from viewer.cite.families import adapted, family
from viewer.cite.listing import by_list
from viewer.cite.locales import Locale
from viewer.cite.markup import genitive
from viewer.cite.styles import LOCATOR, Style, StyleKind

_DATED = Style("dated", "Date", StyleKind.AUTHOR_DATE, paths.resources("csl", "dated.csl"), "")
_NUMBER = re.compile(r"\d+")
_APART = frozenset({"ieee"})
"""Numeric styles that keep each number in its brackets: [1], [2]."""

_Citing: TypeAlias = Callable[[Sequence[Cite], Style, Locale, Sequence[Item]], str]


class Printer:
    """Prints in one style."""

    def __init__(self, desk: Desk, style: Style) -> None:
        """Print at a desk, which several printers may share."""
        self.style = style
        self._desk = desk

    def listed(self, entries: Sequence[Entry], progress: Progress | None = None) -> list[str]:
        """Return a reference list: one entry for each work, numbered in the order given."""
        works = [self._work(entry, listed=True) for entry in entries]
        printed: dict[str, list[str]] = {}
        langs = list(dict.fromkeys(entry.lang for entry in entries))
        for done, lang in enumerate(langs):
            share = partial(_share, progress, done, len(langs)) if progress else None
            printed[lang] = self._desk.reference(works, self.style, self._locale(lang), share)
        return [self._settled(printed[entry.lang][n]) for n, entry in enumerate(entries)]

    def reference(self, entry: Entry) -> str:
        """Return the reference of one statement, which says what is cited from the source."""
        if entry.source is None:
            return self.listed([entry])[0]
        if entry.through is None or entry.document is None:
            source = self._placed(entry, self.listed([entry])[0])
            return wording.followed(source, self._described(entry))
        source = self._placed(entry, self._unnumbered(entry))
        document = self._desk.reference(
            [self._document(entry, listed=True)], self.style, self._locale(entry.lang)
        )[0]
        through = entry.through
        return wording.sentences(self._settled(document), through, entry.lang, source)

    def footnote(self, entry: Entry) -> str:
        """Return a first note."""
        note = self._note(entry, entry.cite(self._work(entry)))
        if entry.source is None:
            return note
        if entry.through is None or entry.document is None:
            return wording.followed(note, self._described(entry))
        document = self._note(entry, entry.cite_document(self._document(entry)))
        join = wording.clause if self.style.kind is StyleKind.NOTE else wording.sentences
        return join(document, entry.through, entry.lang, note)

    def short(self, entry: Entry, listed: Sequence[Entry]) -> str:
        """Return a later citation: a short note, or the one in the text."""
        return self._cited(entry, listed, self._desk.short)

    def in_text(self, entry: Entry, listed: Sequence[Entry]) -> str:
        """Return the citation in the running text: for a style of notes, the note."""
        if self.style.kind is StyleKind.NOTE:
            return self.footnote(entry)
        return self._cited(entry, listed, self._desk.in_text)

    def shorts(
        self, entries: Sequence[Entry], listed: Sequence[Entry], progress: Progress | None = None
    ) -> list[str]:
        """Return the later citation of each entry.

        Raises:
            Stopped: `progress` answered no.
        """
        if len(entries) == 1:
            return [self.short(entries[0], listed)]
        return self._each(entries, listed, progress, again=True)

    def in_texts(
        self, entries: Sequence[Entry], listed: Sequence[Entry], progress: Progress | None = None
    ) -> list[str]:
        """Return the citation in the running text of each entry.

        Raises:
            Stopped: `progress` answered no.
        """
        if len(entries) == 1:
            return [self.in_text(entries[0], listed)]
        if self.style.kind is StyleKind.NOTE:
            return [self.footnote(entry) for entry in _followed(entries, progress)]
        return self._each(entries, listed, progress, again=False)

    def footnotes(self, entries: Sequence[Entry], progress: Progress | None = None) -> list[str]:
        """Return the notes of several statements: one note, or where a style has none, several.

        Raises:
            Stopped: `progress` answered no.
        """
        notes = list(dict.fromkeys(self.footnote(entry) for entry in _followed(entries, progress)))
        return [self.joined(notes)] if self.style.kind is StyleKind.NOTE else notes

    def named(self, entries: Sequence[Entry]) -> str:
        """Return a citation that stands alone: one in the text that names the work, else a note."""
        if self.style.kind in (StyleKind.NOTE, StyleKind.NUMERIC):
            return "; ".join(wording.open_end(note) for note in self.footnotes(entries))
        return self.joined(self.in_texts(entries, entries))

    def in_order(self, entries: Sequence[Entry], listed: Sequence[Entry]) -> list[Entry]:
        """Return entries in the order of one citation: in the text that of the list."""
        return list(entries) if self.style.kind is StyleKind.NOTE else by_list(entries, listed)

    def joined(self, citations: Sequence[str]) -> str:
        """Return citations of several statements as one."""
        different = list(dict.fromkeys(citations))
        if len(different) == 1:
            return different[0]
        if self.style.kind is StyleKind.NOTE:
            return wording.joined(different)
        if self.style.manner in _APART:
            return ", ".join(different)
        parts = [wording.parted(citation) for citation in different]
        opening, _, closing = parts[0]
        return opening + "; ".join(inner for _, inner, _ in parts) + closing

    def places(
        self, entries: Sequence[Entry], progress: Progress | None = None
    ) -> list[str | None]:
        """Return the locator of each entry.

        Raises:
            Stopped: `progress` answered no.
        """
        return [self.place(entry) for entry in _followed(entries, progress)]

    def place(self, entry: Entry) -> str | None:
        """Return the place as a phrase of its own, such as "s. 218"; None where there is none."""
        if entry.locator is not None:
            return self._phrase(entry, entry.cite(entry.listed))
        if entry.document is not None and entry.document_place is not None:
            return self._phrase(entry, entry.cite_document(entry.document))
        return None

    def _phrase(self, entry: Entry, cite: Cite) -> str:
        phrase = self._desk.in_text([cite], LOCATOR, self._locale(entry.lang))
        return unescape(phrase[:1].lower() + phrase[1:])

    def _cited(self, entry: Entry, listed: Sequence[Entry], cite: _Citing) -> str:
        locale = self._locale(entry.lang)
        works = [self._work(one) for one in listed]
        work = entry.cite(self._work(entry))
        seen = self._settled(cite([work], self.style, locale, works))
        return self._with_document(entry, seen, cite)

    def _each(
        self,
        entries: Sequence[Entry],
        listed: Sequence[Entry],
        progress: Progress | None,
        *,
        again: bool,
    ) -> list[str]:
        """Return what `_cited` does, of many entries at once, language by language."""
        works = [self._work(one) for one in listed]
        langs = list(dict.fromkeys(entry.lang for entry in entries))
        seen: dict[int, str] = {}
        for done, lang in enumerate(langs):
            share = partial(_share, progress, done, len(langs) + 1) if progress else None
            places = [place for place, entry in enumerate(entries) if entry.lang == lang]
            cites = [entries[place].cite(self._work(entries[place])) for place in places]
            made = self._desk.each(cites, self.style, self._locale(lang), works, share, again=again)
            seen.update(zip(places, map(self._settled, made), strict=True))
        cite = self._desk.short if again else self._desk.in_text
        share = partial(_share, progress, len(langs), len(langs) + 1) if progress else None
        return [
            self._with_document(entry, seen[place], cite)
            for place, entry in enumerate(_followed(entries, share))
        ]

    def _with_document(self, entry: Entry, seen: str, cite: _Citing) -> str:
        """Return the citation of what was seen, behind that of the document known through it."""
        if entry.through is None or entry.document is None:
            return seen
        if self.style.kind is StyleKind.NUMERIC:
            return wording.inside(seen, entry.through, entry.lang)
        locale = self._locale(entry.lang)
        original = entry.cite_document(self._document(entry))
        document = self._settled(cite([original], self.style, locale, ()))
        join = wording.clause if self.style.kind is StyleKind.NOTE else wording.within
        return join(document, entry.through, entry.lang, seen)

    def _note(self, entry: Entry, cite: Cite) -> str:
        locale = self._locale(entry.lang)
        return self._settled(self._desk.footnote([cite], self.style, locale))

    def _unnumbered(self, entry: Entry) -> str:
        """Return the reference list's entry of a source without its number."""
        if self.style.kind is StyleKind.NOTE:
            return self.listed([entry])[0]
        return self._note(entry, Cite(self._work(entry)))

    def _placed(self, entry: Entry, printed: str) -> str:
        if entry.locator is None:
            return printed
        place = self._phrase(entry, entry.cite(entry.listed))
        return wording.followed(printed, escape(f"({place})", quote=False))

    def _work(self, entry: Entry, *, listed: bool = False) -> Item:
        """Return the item of what was seen, as this style wants it in a note or in its list."""
        if entry.source is None:
            return self._document(entry, listed=listed)
        made = dict(adapted(entry.source, self.style, entry.lang, listed=listed))
        made = self._dated(made, entry.source_dating, entry.lang)
        if entry.source["type"] in family(self.style).year_and_day and "issued" in made:
            made["issued"] = self._year_and_day(made["issued"], entry.lang)
        return made

    def _year_and_day(self, date: CslDate, lang: str) -> CslDate:
        """Return a day as news have it in GOST R 7.0.5-2008: "2006. 22 June"."""
        if "date-parts" not in date or len(date["date-parts"]) != 1 or not _is_day(date):
            return date
        year = str(date["date-parts"][0][0])
        day, _, _ = self._worded((date,), lang).rpartition(f" {year}")
        return {"literal": marks.supplied(f"{year}. {day}")}

    def _document(self, entry: Entry, *, listed: bool = False) -> Item:
        if entry.document is None:
            raise AssertionError("what is no document is not printed as one")
        made = dict(adapted(entry.document, self.style, entry.lang, listed=listed))
        made = self._dated(made, entry.dating, entry.lang)
        whole = entry.dating.whole
        if made["type"] in family(self.style).days and made["issued"] is whole and _is_day(whole):
            made["issued"] = {"literal": marks.supplied(self._worded((whole,), entry.lang))}
        return made

    def _dated(self, made: dict[str, Any], dating: Dating | None, lang: str) -> dict[str, Any]:
        """Give an item its date, as exact as the record is and the style can be, and no more."""
        found = family(self.style)
        if dating is not None and dating.spans and found.spans:
            made["issued"] = {"literal": marks.supplied(f"[{self._worded(dating.spans, lang)}]")}
            made.pop("event-date", None)  # the sitting's days are those between which it lies
        elif dating is not None and dating.spans:
            made["issued"] = dating.known
        if made["type"] in found.year_first and "date-parts" in made.get("issued", {}):
            made["issued"] = year_first(made["issued"])
        return made

    def _described(self, entry: Entry) -> str:
        """Return our description in brackets, and in it the date, unless it tells that itself."""
        words = entry.description
        date = self._worded(entry.dating.spans or (entry.dating.whole,), entry.lang)
        if not set(_NUMBER.findall(words)).issuperset(_NUMBER.findall(date)):
            words = f"{words}, {date}"
        return escape(f"[{words}]", quote=False)

    def _worded(self, spans: Sequence[CslDate], lang: str) -> str:
        """Return dates of which one is meant in the words of a language."""
        locale = self._locale(lang)
        dates = []
        for span in spans:
            item = {"id": "date", "type": "document", "issued": span}
            date = self._desk.in_text([Cite(item)], _DATED, locale)
            dates.append(genitive(date) if lang == "ru" and span.get("circa") else date)
        return terms.either(lang).join(dates)

    def _settled(self, printed: str) -> str:
        return marks.settle(printed)

    def _locale(self, lang: str) -> Locale:
        return self.style.locale(lang)


def _is_day(date: CslDate) -> bool:
    return all(len(parts) == 3 for parts in date["date-parts"])


def _followed(entries: Sequence[Entry], progress: Progress | None) -> Iterator[Entry]:
    """Yield entries as long as `progress` lets them go on."""
    for done, entry in enumerate(entries):
        if progress is not None and not progress(done / len(entries)):
            raise Stopped
        yield entry


def _share(progress: Progress, done: int, parts: int, share: float) -> bool:
    return progress((done + share) / parts)
