"""Where a statement is attested, numbered, and what it is tied to, as HTML."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from viewer.store.whole import Author, Locator, Reference, Relation, Source, Statement
from viewer.text.languages import primary
from viewer.ui.detail.html import SourceMark, escape, isolate, link
from viewer.ui.detail.name_html import name_links
from viewer.ui.detail.words import Words

_WEB = ("https://", "http://")


@dataclass(frozen=True, slots=True)
class NumberedSource:
    """A source as the list shows it: where in it, and its ties to the statement.

    One without references is there because a remark rests on it.
    """

    number: int
    source: Source
    locators: tuple[Locator, ...]
    references: tuple[Reference, ...]


def number_sources(
    statement: Statement, find_source: Callable[[str], Source | None]
) -> tuple[NumberedSource, ...]:
    """Return the sources of a statement, each once, then those that only remarks name."""
    found = {reference.source.id: reference.source for reference in statement.references}
    for remark in statement.remarks:
        if remark.source and remark.source not in found:
            source = find_source(remark.source)
            if source:
                found[source.id] = source
    return tuple(
        NumberedSource(
            number,
            source,
            _locators(statement, id_),
            tuple(known for known in statement.references if known.source.id == id_),
        )
        for number, (id_, source) in enumerate(found.items(), 1)
    )


def source_marks(sources: Iterable[NumberedSource], words: Words) -> dict[str, SourceMark]:
    """Return the marks that stand behind texts taken from the sources."""
    return {each.source.id: SourceMark(each.number, _summary(each, words)) for each in sources}


def source_list(sources: Sequence[NumberedSource], words: Words) -> str:
    """Return the numbered list of sources."""
    if not sources:
        return ""
    rows = "".join(
        f'<tr><td class="number">[{each.number}]</td>'
        f'<td class="source" dir="ltr">{_source(each, words)}</td></tr>'
        for each in sources
    )
    return _section(words.sources, rows)


def relation_list(relations: Sequence[Relation], words: Words) -> str:
    """Return the related statements, grouped by how they are tied."""
    if not relations:
        return ""
    groups: dict[str, list[Relation]] = {}
    for relation in relations:
        heading = words.relations[(relation.type, relation.is_outgoing)]
        groups.setdefault(heading, []).append(relation)
    rows = ""
    for heading, ties in groups.items():
        titles = "<br>".join(_related(each, words.lang) for each in ties)
        rows += f'<tr><td class="tie">{escape(heading)}</td>'
        rows += f'<td class="related" dir="ltr">{titles}</td></tr>'
    return _section(words.related, rows)


def name_list(statement: Statement, words: Words) -> str:
    """Return the names that a statement mentions, apart from those among its facts."""
    facts = {name.id for name in (*statement.places, *statement.persons)}
    names = [name for name in statement.mentions if name.id not in facts]
    if not names:
        return ""
    return f'<p class="head">{escape(words.names)}</p><p>{name_links(names, words.lang)}</p>'


def _section(heading: str, rows: str) -> str:
    table = f'<table cellspacing="0" cellpadding="0">{rows}</table>'
    return f'<p class="head">{escape(heading)}</p>{table}'


def _summary(each: NumberedSource, words: Words) -> str:
    source = each.source
    title = isolate(source.title, source.lang)
    return ", ".join(filter(None, (title, source.publisher, source.date_text.best(words.lang))))


def _related(relation: Relation, lang: str) -> str:
    title = link("statement", relation.statement, escape(relation.title.best(lang)))
    date = relation.date_text.best(lang).replace(" ", "\u00a0")
    return f'{title} <span class="quiet">·\u00a0{escape(date)}</span>'


def _source(each: NumberedSource, words: Words) -> str:
    source = each.source
    lines = [
        _title(source, words.lang),
        _published(each, words),
        _address(each),
        _notes(each, words),
    ]
    return "<br>".join(line for line in lines if line)


def _title(source: Source, lang: str) -> str:
    authors = "; ".join(_author(author) for author in source.authors)
    said = f"{escape(authors)}. " if authors else ""
    said += f'<span class="name">{escape(isolate(source.title, source.lang))}</span>'
    translated = source.translated_title.get(lang)
    if translated and primary(source.lang) != primary(lang):
        said += f' <span class="quiet">[{escape(translated)}]</span>'
    return said


def _author(author: Author) -> str:
    names = (author.family, author.given)
    return author.literal or ", ".join(name for name in names if name)


def _published(each: NumberedSource, words: Words) -> str:
    source = each.source
    volume = source.volume or ""
    if source.issue:
        volume = f"{volume} ({source.issue})" if volume else source.issue
    container = " ".join(filter(None, (source.container, volume)))
    about = (container, source.publisher, source.date_text.best(words.lang), _pages(source, words))
    said = [f'<span class="quiet">{escape(", ".join(part for part in about if part))}</span>']
    said += [
        f'<span class="locator">{escape(words.locator(locator))}</span>'
        for locator in each.locators
    ]
    return " · ".join(said)


def _pages(source: Source, words: Words) -> str:
    return words.locator(Locator("page", source.pages)) if source.pages else ""


def _address(each: NumberedSource) -> str:
    """Return the address, as a link only where it leads to the web."""
    address = each.source.address or ""
    if not address.lower().startswith(_WEB):
        return escape(address)
    return link("address", each.number, escape(address), css="address")


def _notes(each: NumberedSource, words: Words) -> str:
    source = each.source
    seen_on = source.seen_on_text.best(words.lang) or source.seen_on
    notes = [words.seen.get(source.seen_as, "{0}").format(seen_on)]
    notes += [_own_number(known, words) for known in each.references if known.number]
    if not each.references:
        notes.append(words.remark_source)
    said = f'<span class="note">{escape(" · ".join(notes))}</span>'
    note = source.note.best(words.lang)
    return f'{said}<br><span class="note">{escape(note)}</span>' if note else said


def _own_number(reference: Reference, words: Words) -> str:
    """Return the article's own reference as it prints it: "[3, p. 327]"."""
    number = reference.number or ""
    if reference.number_locator:
        number += f", {words.locator(reference.number_locator)}"
    form = words.reference if reference.is_resolved else words.unresolved_reference
    return form.format(f"[{number}]")


def _locators(statement: Statement, source: str) -> tuple[Locator, ...]:
    """Return the places in a source that its references and the segments give, each once."""
    given = [known.locator for known in statement.references if known.source.id == source]
    given += [segment.locator for segment in statement.segments if segment.source == source]
    return tuple(dict.fromkeys(locator for locator in given if locator))
