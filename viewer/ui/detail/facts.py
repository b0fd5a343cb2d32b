"""What is known about a statement, as labelled facts and as an HTML table of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import quote

from viewer.store.whole import Name, Organ, Statement
from viewer.ui.detail.html import attribute, escape, isolate, link
from viewer.ui.detail.vocabulary import Vocabulary
from viewer.ui.detail.words import Words

_EVIDENCE_ICONS = {
    "text": "badge-check",
    "report": "newspaper",
    "title": "list",
    "article-only": "book-open",
}
_ONE_SIDED_ICON = "scale"

_LONG_DATE = 32
"""Characters of a date that would be broken into many lines in half of a narrow pane."""


@dataclass(frozen=True, slots=True)
class Fact:
    """A label and its value as HTML; a wide one takes the whole line."""

    label: str
    html: str
    is_wide: bool = False


def facts(statement: Statement, words: Words, vocabulary: Vocabulary) -> list[Fact]:
    """Return the facts of a statement in the order shown; what is not known is left out."""
    return [
        _date(statement, words),
        Fact(words.kind, _kind(statement, words)),
        *_issuers(statement, words),
        *([Fact(words.symbol, escape(statement.symbol))] if statement.symbol else []),
        *_names(statement.places, (words.place, words.places), words.lang),
        *_names(statement.persons, (words.person, words.persons), words.lang),
        *_official_title(statement, words, vocabulary),
        *_period(statement, words, vocabulary),
        Fact(words.evidence, badges(statement, words, vocabulary), is_wide=True),
    ]


def table(rows: Sequence[Fact], pairs: int) -> str:
    """Return facts as a table of `pairs` label and value pairs a line."""
    lines: list[list[Fact]] = []
    room = 0
    for fact in rows:
        if room == 0 or fact.is_wide:
            lines.append([])
            room = pairs
        lines[-1].append(fact)
        room = 0 if fact.is_wide else room - 1
    body = "".join(_line(line, pairs) for line in lines)
    return f'<table class="facts" cellspacing="0" cellpadding="0">{body}</table>'


def badges(statement: Statement, words: Words, vocabulary: Vocabulary) -> str:
    """Return the badge of evidence, and that of one-sided sources where it is due."""
    grade = vocabulary.evidence(statement.evidence.value)
    icon = _EVIDENCE_ICONS[grade.id]
    label, about = grade.label.best(words.lang), grade.definition.best(words.lang)
    made = [_badge("evidence", grade.id, icon, label, about)]
    if statement.is_one_sided:
        made.append(_badge("sides", "one", _ONE_SIDED_ICON, words.one_sided, words.one_sided_about))
    return "\u2002".join(made)


def _badge(scheme: str, target: str, icon: str, label: str, about: str) -> str:
    inner = f"\u00a0{picture(icon, f'{scheme}:{target}')}\u00a0{_glued(label)}\u00a0"
    return link(scheme, target, inner, about, f"{scheme}-{target}")


def picture(icon: str, badge: str = "") -> str:
    """Return an icon of ours, in the colour of a badge; other pictures the pane leaves blank."""
    return f'<img src="icon:{quote(icon, safe="")}#{badge}" style="vertical-align:middle">'


def _glued(label: str) -> str:
    return escape(label.replace(" ", "\u00a0"))


def _line(line: Sequence[Fact], pairs: int) -> str:
    cells = ""
    for fact in line:
        alone = len(line) == 1 and pairs > 1
        span = f' colspan="{2 * pairs - 1}"' if alone else ""
        cells += f'<td class="label">{escape(fact.label)}</td>'
        cells += f'<td{span} class="value" dir="ltr">{fact.html}</td>'
    return f"<tr>{cells}</tr>"


def _date(statement: Statement, words: Words) -> Fact:
    about, text = attribute(statement.date.text), statement.date_text.best(words.lang)
    html = f'<span title="{about}">{escape(text)}</span>'
    return Fact(words.date, html, is_wide=len(text) > _LONG_DATE)


def _kind(statement: Statement, words: Words) -> str:
    kind = statement.kind
    return f"{picture(kind.icon)}\u00a0{escape(kind.label.best(words.lang))}"


def _issuers(statement: Statement, words: Words) -> list[Fact]:
    if not statement.organs:
        return []
    issuers = "<br>".join(_organ(organ, words.lang) for organ in statement.organs)
    return [Fact(words.issued_by, issuers)]


def _organ(organ: Organ, lang: str) -> str:
    session = organ.session.best(lang)
    said = escape(organ.name.best(lang))
    return f'{said}, <span class="quiet">{escape(session)}</span>' if session else said


def _names(names: Sequence[Name], labels: tuple[str, str], lang: str) -> list[Fact]:
    if not names:
        return []
    text = ", ".join(link("name", name.id, escape(name.official.best(lang))) for name in names)
    return [Fact(labels[len(names) > 1], text)]


def _official_title(statement: Statement, words: Words, vocabulary: Vocabulary) -> list[Fact]:
    title = statement.official_title
    if title is None:
        return []
    language = escape(isolate(vocabulary.language(title.lang), title.lang))
    text = escape(isolate(title.text, title.lang))
    return [
        Fact(words.official_title, f'{text} <span class="quiet">({language})</span>', is_wide=True)
    ]


def _period(statement: Statement, words: Words, vocabulary: Vocabulary) -> list[Fact]:
    path = vocabulary.path_of(statement.period)
    label = escape(" › ".join(period.label.best(words.lang) for period in path))
    reason = statement.period_reason.best(words.lang)
    if reason:
        label += f'<br><span class="quiet">{escape(reason)}</span>'
    return [Fact(words.period, label, is_wide=True)]
