"""In which language a citation is worded: labels, month names, the name of the issuing body."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from viewer.cite.payload import AUTO
from viewer.cite.provenance import Provenance
from viewer.text.languages import INTERFACE_LANGUAGES, primary

_FALLBACK = "en"


def entry_language(provenance: Provenance, wanted: str, home: str = _FALLBACK) -> str:
    """Return az, ru or en: what is wanted, and for `auto` the language the title is given in.

    That is the language of the document's official title; `home`, the reader's own, where the title
    is ours; and where a source is all that is cited, the source's. Other languages are worded in
    English.
    """
    if wanted != AUTO:
        return _spoken(wanted)
    title = provenance.statement.official_title
    if provenance.is_document:
        return _spoken(title.lang if title else home)
    return _spoken(provenance.source.lang if provenance.source else home)


def list_language(languages: Iterable[str]) -> str:
    """Return the language by whose alphabet a mixed list is sorted: the most frequent one."""
    counted = Counter(languages)
    order = sorted(INTERFACE_LANGUAGES, key=lambda lang: -counted[lang])
    return order[0]


def _spoken(tag: str) -> str:
    lang = primary(tag)
    return lang if lang in INTERFACE_LANGUAGES else _FALLBACK
