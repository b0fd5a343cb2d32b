"""Citations of statements: a request in, every flavour of the finished citation out."""

from __future__ import annotations

import json
from collections.abc import Sequence
from html import escape
from pathlib import Path

from viewer.cite import collected, flavours
from viewer.cite.cited import Item
from viewer.cite.desk import Desk
from viewer.cite.engine import Progress
from viewer.cite.entries import Entry, data, data_items, distinct, entry
from viewer.cite.languages import list_language
from viewer.cite.listing import listing, places_in
from viewer.cite.passage import in_brackets, passage_texts, with_citation
from viewer.cite.payload import (
    CitationRequest,
    CollectionRequest,
    Form,
    PassageRequest,
    Payload,
    Printed,
)
from viewer.cite.printer import Printer
from viewer.cite.provenance import provenance
from viewer.cite.shelf import Shelf
from viewer.cite.styles import Style, find, load_user_style
from viewer.store.library import Library


class Citer:
    """Cites statements of one open library, in the thread that opened it.

    The engine boots at the first citation. Every method raises `UnknownStyle`, `MissingAsset`,
    `BadStyle` or `CitationFailed` where the style or the engine fails.
    """

    def __init__(self, library: Library, shelf: Shelf | None = None) -> None:
        """Cite from a library, in the styles shipped and those on the reader's shelf."""
        self._library = library
        self._shelf = shelf or Shelf()
        self._desk = Desk()
        self._own: dict[str, Style] = {}

    def cite(
        self,
        request: CitationRequest | PassageRequest | CollectionRequest,
        progress: Progress | None = None,
    ) -> Payload:
        """Return what a request asks for; `progress` follows, and can stop, a long list.

        Raises:
            UnknownStatement, WithdrawnStatement, UnknownSegment: see `entries`.
        """
        match request:
            case PassageRequest():
                return self.passage(request)
            case CollectionRequest():
                return self.collection(request)
            case CitationRequest():
                return self._citation(request, progress)

    def entries(self, request: CitationRequest) -> list[Entry]:
        """Return what would be cited, statement by statement, none twice, as asked for.

        Raises:
            UnknownStatement: no statement bears one of the ids.
            WithdrawnStatement: one was withdrawn.
            UnknownSegment: a statement has no such segment.
        """
        article = self._library.collection.article
        return [
            entry(
                provenance(self._library.statement(id_), article, segment, direct=request.direct),
                request.lang,
                request.home,
                request.titles,
            )
            for id_, segment in request.targets
        ]

    def order(self, request: CitationRequest) -> list[tuple[str, int | None]]:
        """Return the targets of a request in the order of the style's list.

        Raises:
            UnknownStatement, WithdrawnStatement, UnknownSegment: see `entries`.
        """
        entries = self.entries(request)
        listed = listing(entries, self._style(request.style), request.lang)
        return [request.targets[place] for place in places_in(entries, listed)]

    def items(self, request: CitationRequest, progress: Progress | None = None) -> list[Item]:
        """Return the works cited as CSL-JSON items for other programs, each once."""
        entries = self.entries(request)
        printer = Printer(self._desk, self._style(request.style))
        return data_items(entries, printer.places(entries, progress))

    def paragraphs(
        self, request: CitationRequest, progress: Progress | None = None
    ) -> list[Printed]:
        """Return the paragraphs of a citation, each with the language it is worded in."""
        printer = Printer(self._desk, self._style(request.style))
        return _paragraphs(printer, self.entries(request), request, progress)

    def passage(self, request: PassageRequest) -> Payload:
        """Return our paraphrase, without quotation marks, followed by its citation in brackets.

        The citation is the one in the text, where the style names the work there; else the note.
        Several languages are a paragraph each, and so is their citation.

        Raises:
            UnknownStatement, WithdrawnStatement, UnknownSegment: see `entries`.
        """
        chosen = self._style(request.citation.style)
        entries = distinct(self.entries(request.citation))
        said = passage_texts(self._library.statement(request.citation.ids[0]), request)
        printer = Printer(self._desk, chosen)
        citation = printer.named(entries)
        tags = [tag for tag, _ in said]
        if len(said) == 1:
            made = [with_citation(said[0][1], citation)]
        else:
            made = [escape(text, quote=False) for _, text in said] + [f"{in_brackets(citation)}."]
        return _payload(printer, entries, made, langs=[*tags, entries[0].lang][: len(made)])

    def collection(self, request: CollectionRequest) -> Payload:
        """Return a citation of the collection itself: title, version, publisher, date."""
        item = collected.collection_item(self._library.collection, request.lang)
        chosen = self._style(request.style)
        printed = collected.cited(self._desk, item, chosen, request.lang)
        return _flavoured([printed], [data(item)])

    def close(self) -> None:
        """Give the engine's memory back; it boots anew when it is needed."""
        self._desk.close()

    def _citation(self, request: CitationRequest, progress: Progress | None) -> Payload:
        printer = Printer(self._desk, self._style(request.style))
        entries = self.entries(request)
        made = [one.html for one in _paragraphs(printer, entries, request, progress)]
        return _payload(printer, entries, made, hanging=request.form is Form.REFERENCE)

    def _style(self, id_: str) -> Style:
        """Return a style on offer by its id, or one of the reader's that is not, by its path."""
        if not id_.endswith(".csl"):
            return find(id_) or self._shelf.style(id_)
        if id_ not in self._own:
            self._own[id_] = load_user_style(Path(id_), self._shelf.styles())
        return self._own[id_]


def _paragraphs(
    printer: Printer, entries: Sequence[Entry], request: CitationRequest, progress: Progress | None
) -> list[Printed]:
    """Return the paragraphs of a citation in the form asked for."""
    listed = listing(entries, printer.style, request.lang, as_given=request.as_given)
    match request.form:
        case Form.REFERENCE if len(entries) == 1:
            return [Printed(printer.reference(entries[0]), entries[0].lang, hangs=True)]
        case Form.REFERENCE:
            made = printer.listed(listed, progress)
            return [
                Printed(html, one.lang, hangs=True) for html, one in zip(made, listed, strict=True)
            ]
        case Form.FOOTNOTE:
            made = printer.footnotes(entries, progress)
        case Form.SHORT:
            ordered = printer.in_order(entries, listed)
            made = [printer.joined(printer.shorts(ordered, listed, progress))]
        case Form.IN_TEXT:
            ordered = printer.in_order(entries, listed)
            made = [printer.joined(printer.in_texts(ordered, listed, progress))]
    lang = list_language(entry.lang for entry in entries)
    return [Printed(html, lang, hangs=False) for html in made]


def _payload(
    printer: Printer,
    entries: Sequence[Entry],
    made: Sequence[str],
    *,
    hanging: bool = False,
    langs: Sequence[str] = (),
) -> Payload:
    places = printer.places(entries)
    return _flavoured(
        made,
        data_items(entries, places),
        "; ".join(dict.fromkeys(filter(None, places))) or None,
        is_indirect=any(one.is_indirect for one in entries),
        hanging=hanging,
        langs=langs,
    )


def _flavoured(
    made: Sequence[str],
    items: Sequence[Item],
    locator: str | None = None,
    *,
    is_indirect: bool = False,
    hanging: bool = False,
    langs: Sequence[str] = (),
) -> Payload:
    return Payload(
        text=flavours.as_text(made),
        html=flavours.as_html(made, hanging=hanging, langs=langs),
        rtf=flavours.as_rtf(made, hanging=hanging, langs=langs),
        csl_json=json.dumps(list(items), ensure_ascii=False, indent=2),
        locator=locator,
        is_indirect=is_indirect,
    )
