"""Rules about texts: every language, aligned segments, and what may stand in quotation marks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from viewer.collection.characters import look_alike
from viewer.collection.known import Known, fold_quoted, quoted
from viewer.collection.rules.registry import Finding, rule
from viewer.collection.source_form import Document, Place
from viewer.collection.texts import PLAIN, TEXTS, find, texts
from viewer.collection.verbatim import MARKED, are_balanced, quotes_balance, without_marked
from viewer.text.languages import primary

_NAMES_CARRY_QUOTES = ("names", "organs", "sources")
_PROSE = tuple(kind for kind in TEXTS if kind not in _NAMES_CARRY_QUOTES)
_LATIN = frozenset({"az", "en", "tr", "de", "fr", "es", "it", "pt"})
_QUOTE = re.compile('[«“„‹‘‚"]')
_APOSTROPHE_FIRST = re.compile(r"(?<!\w)'(?=[^\W\d_])")


@rule(*TEXTS)
def every_language_is_there(document: Document, known: Known) -> Iterator[Finding]:
    """A text has every language of the collection and no other."""
    for place, text in texts(document.kind, document.data):
        in_segment = place[:1] == ("segments",)
        for tag in known.tags:
            if tag not in text and in_segment:
                yield place, "segment-not-aligned", {"tag": tag, "number": int(place[1]) + 1}
            elif tag not in text:
                yield place, "missing-language", {"tag": tag, "name": _name(place)}
        for tag in text:
            if known.tags and tag not in known.tags:
                yield (*place, tag), "unknown-language", {"tag": tag}


@rule("statement")
def braces_pair_up(document: Document, _: Known) -> Iterator[Finding]:
    """Braces round quoted words open and close, hold something, and are not nested."""
    for place, text in _segments(document.data):
        if not are_balanced(text):
            yield place, "unbalanced-braces", {}


@rule(*TEXTS)
def braces_stand_in_segments_only(document: Document, _: Known) -> Iterator[Finding]:
    """Only segments mark words as quoted."""
    for place, text in _single(document):
        if place[:1] != ("segments",) and ("{" in text or "}" in text):
            yield place, "braces-outside-segment", {}


@rule("statement")
def languages_quote_alike(document: Document, _: Known) -> Iterator[Finding]:
    """What is quoted in one language is quoted in the others."""
    for place, text in find(document.data, ("segments", "*", "text")):
        counts = {tag: len(MARKED.findall(words)) for tag, words in text.items()}
        if len(set(counts.values())) > 1:
            shown = ", ".join(f"{tag} {count}" for tag, count in counts.items())
            yield place, "verbatim-differs", {"counts": shown}


@rule(*_PROSE)
def nothing_else_is_quoted(document: Document, known: Known) -> Iterator[Finding]:
    """Our own words carry no quotation marks, but for names and official titles."""
    if known.quotable is None:
        return
    own = fold_quoted(_official_title(document.data))
    for place, text in _single(document):
        rest = without_marked(text) if "{" in text else text
        if not _QUOTE.search(rest) and not ("'" in rest and _APOSTROPHE_FIRST.search(rest)):
            continue
        words = quoted(rest)
        for phrase in words or (rest[:30],):
            folded = fold_quoted(phrase)
            if folded not in known.quotable and folded != own:
                yield place, "quoted-not-verbatim", {"words": phrase}


@rule(*TEXTS)
def quotation_marks_pair_up(document: Document, _: Known) -> Iterator[Finding]:
    """Quotation marks of whatever language open and close."""
    for place, text in [*_single(document), *_plain(document)]:
        if not quotes_balance(text):
            yield place, "unbalanced-quotes", {}


@rule(*TEXTS)
def latin_words_have_latin_letters(document: Document, _: Known) -> Iterator[Finding]:
    """No word of a Latin-script text is Cyrillic by letters that only look alike."""
    for place, text in _single(document):
        if primary(str(place[-1])) in _LATIN and (word := look_alike(text)):
            yield place, "look-alike", {"word": word}


def _single(document: Document) -> list[tuple[Place, str]]:
    """Return every text of the collection's languages, each language by itself."""
    if document.texts is None:
        document.texts = [
            ((*place, tag), words)
            for place, text in texts(document.kind, document.data)
            for tag, words in text.items()
        ]
    return document.texts


def _segments(data: Any) -> Iterator[tuple[Place, str]]:
    for place, text in find(data, ("segments", "*", "text")):
        for tag, words in text.items():
            yield (*place, tag), words


def _plain(document: Document) -> Iterator[tuple[Place, str]]:
    for path in PLAIN.get(document.kind, ()):
        yield from find(document.data, path)


def _official_title(data: Any) -> str:
    found = find(data, ("official_title", "text"))
    return next((str(text) for _, text in found), "")


def _name(place: Place) -> str:
    return next((step for step in reversed(place) if isinstance(step, str)), "")
