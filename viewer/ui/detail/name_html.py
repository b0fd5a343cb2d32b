"""A name's page as HTML: its forms, and the statements that mention it, by period."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from viewer.store.records import Period, StatementRow
from viewer.store.whole import Name, NameLink
from viewer.ui.detail.html import escape, isolate, link


@dataclass(frozen=True, slots=True)
class NameWords:
    """The interface's words on a name's page, in the language `lang`."""

    lang: str
    kind: str
    other_forms: str
    statements: str
    show_in_list: str
    no_statements: str
    more: str
    language: Callable[[str], str]
    """Gives the own name of a language by its tag."""


@dataclass(frozen=True, slots=True)
class NamePage:
    """A name with the first statements that mention it, and how many there are in all."""

    name: Name
    rows: Sequence[StatementRow]
    total: int


def name_html(page: NamePage, words: NameWords, periods: Sequence[Period]) -> str:
    """Return the page."""
    name = page.name
    about = " · ".join(filter(None, (words.kind, name.dates_text.best(words.lang))))
    parts = [
        f'<p class="title">{escape(name.official.best(words.lang))}</p>',
        f'<p class="about">{escape(about)}</p>',
    ]
    if note := name.note.best(words.lang):
        parts.append(f'<p class="text">{escape(note)}</p>')
    return "".join([*parts, _forms(name, words), _statements(page, words, periods)])


def name_links(names: Sequence[NameLink], lang: str) -> str:
    """Return names as links to their pages."""
    return " · ".join(link("name", name.id, escape(name.official.best(lang))) for name in names)


def _forms(name: Name, words: NameWords) -> str:
    rows = "".join(
        _row(words.language(tag), f'<span class="name">{escape(isolate(text, tag))}</span>')
        for tag, text in name.official.items()
    )
    others: dict[str, list[str]] = {}
    for form in name.forms:
        if not form.is_official:
            others.setdefault(form.lang, []).append(escape(isolate(form.text, form.lang)))
    variants = "".join(
        _row(words.language(lang), ", ".join(texts)) for lang, texts in others.items()
    )
    table = f'<table cellspacing="0" cellpadding="0">{rows}</table>'
    if not variants:
        return table
    head = f'<p class="head">{escape(words.other_forms)}</p>'
    return f'{table}{head}<table cellspacing="0" cellpadding="0">{variants}</table>'


def _statements(page: NamePage, words: NameWords, periods: Sequence[Period]) -> str:
    head = f'<p class="head">{escape(words.statements)}</p>'
    if not page.rows:
        return f'{head}<p class="quiet">{escape(words.no_statements)}</p>'
    parts = [head, f"<p>{link('list', page.name.id, escape(words.show_in_list))}</p>"]
    for period in periods:
        rows = [row for row in page.rows if row.period == period.id]
        if rows:
            label = escape(period.label.best(words.lang))
            parts.append(f'<p class="period">{label}</p>')
            body = "".join(_statement(row, words.lang) for row in rows)
            parts.append(f'<table cellspacing="0" cellpadding="0">{body}</table>')
    if page.total > len(page.rows):
        parts.append(f'<p class="quiet">{escape(words.more)}</p>')
    return "".join(parts)


def _statement(row: StatementRow, lang: str) -> str:
    title = link("statement", row.id, escape(row.title.best(lang)))
    return _row(row.date_text.best(lang), title)


def _row(label: str, value: str) -> str:
    cells = (("label", escape(label)), ("value", value))
    made = "".join(f'<td class="{css}" dir="ltr">{html}</td>' for css, html in cells)
    return f"<tr>{made}</tr>"
