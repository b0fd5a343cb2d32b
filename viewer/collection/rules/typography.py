"""Rules about typography: what each language's printers do with spaces, dashes and stops."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from viewer.collection.known import Known
from viewer.collection.rules.prose import PROSE, prose
from viewer.collection.rules.registry import Finding, rule
from viewer.collection.source_form import Document
from viewer.collection.texts import find
from viewer.text.languages import primary


@dataclass(frozen=True, slots=True)
class _Fault:
    """What a text must not have, in some languages or, with none named, in all."""

    key: str
    pattern: re.Pattern[str]
    languages: frozenset[str] = frozenset()


_FAULTS = (
    _Fault("straight-apostrophe", re.compile(r"\w+'\w+")),
    _Fault("double-space", re.compile(r"\S+ [ \u00a0]|\S+\u00a0[ \u00a0]")),
    _Fault("space-before-mark", re.compile(r"\S*[ \u00a0][,;:.!?](?!\w)")),
    _Fault("hyphen-as-dash", re.compile(r"\S+[ \u00a0]-{1,2}[ \u00a0]\S+")),
    _Fault("hyphen-in-range", re.compile(r"(?<![\w/.:-])\d{1,4}-\d{1,4}(?![\w/.-]\w|[\w/])")),
    _Fault("dash-without-space", re.compile(r"\S*[^\u00a0]—\S*|\S*—[^ ]\S*"), frozenset({"ru"})),
    _Fault("long-dash", re.compile("\\S*[ \u00a0]—\\S*"), frozenset({"az"})),
    _Fault("loose-dot", re.compile("\\S*i\u0307\\S*"), frozenset({"az"})),
)
# Russian: Мильчин, Чельцова, Справочник издателя и автора, on dashes: a dash keeps to the word
# before it. Azerbaijani and English print the short dash, between spaces or in ranges.

_SUSPICIOUS = re.compile(
    "[-'— \u00a0\u0307](?:(?<=['—\u0307])|(?<=[ \u00a0])[ \u00a0,;:.!?-]|(?<=\\d-)\\d)"
)
"""Every fault has one of these; most texts have none.

Looking for all at once is quick, and quicker where the first is a set of characters.
"""

_ENDS = ".?!…:»”"
_SENTENCES = (("segments", "*", "text"), ("remarks", "*", "text"))


@rule(*PROSE)
def texts_are_set_as_their_language_is(document: Document, _: Known) -> Iterator[Finding]:
    """Quotes, spaces and dashes are those of print, not of a typewriter."""
    for place, tag, words in prose(document):
        if not _SUSPICIOUS.search(words):
            continue
        for fault in _FAULTS:
            if fault.languages and primary(tag) not in fault.languages:
                continue
            if found := fault.pattern.search(words):
                yield place, fault.key, {"words": found[0].strip()}


@rule("statement")
def titles_have_no_stop_and_sentences_have_one(document: Document, _: Known) -> Iterator[Finding]:
    """A title is no sentence; segments and remarks are."""
    for place, text in find(document.data, ("title",)):
        for tag, words in text.items():
            if words.rstrip().endswith("."):
                yield (*place, tag), "title-with-stop", {}
    for path in _SENTENCES:
        for place, text in find(document.data, path):
            for tag, words in text.items():
                if words.strip() and words.rstrip()[-1] not in _ENDS and _has_stops(tag):
                    yield (*place, tag), "sentence-without-stop", {}


def _has_stops(tag: str) -> bool:
    """Tell whether a language's sentences end in the stops we know."""
    return primary(tag) in ("az", "ru", "en", "tr", "de", "fr")
