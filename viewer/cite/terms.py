"""Words of our own that CSL has no term for: how a document is cited through another source.

Each wording takes the source as a finished citation, so none may need it in an oblique case:
Azerbaijani and Russian put the case on a noun of their own ("bu mənbəyə", "источника") and the
source after a colon.
"""

from __future__ import annotations

from enum import Enum


class Through(Enum):
    """How the document is known, where its own text was not seen."""

    CITED = "as cited in"
    """Another work refers to it, and that is all there is."""
    REPORTED = "as reported in"
    """A press report or other secondary source tells what it says."""
    LISTED = "as listed in"
    """A list gives its number or title."""


_WORDINGS = {
    ("az", Through.CITED): "bu mənbəyə istinadən: {source}",
    ("az", Through.REPORTED): "bu mənbənin məlumatına görə: {source}",
    ("az", Through.LISTED): "bu mənbənin siyahısında: {source}",
    ("ru", Through.CITED): "цит. по: {source}",
    ("ru", Through.REPORTED): "по сообщению источника: {source}",
    ("ru", Through.LISTED): "указано в перечне: {source}",
    ("en", Through.CITED): "as cited in {source}",
    ("en", Through.REPORTED): "as reported in {source}",
    ("en", Through.LISTED): "as listed in {source}",
}

_EITHER = {"az": " və ya ", "ru": " или ", "en": " or "}


def either(language: str) -> str:
    """Return what stands between two dates of which one is meant."""
    return _EITHER.get(language, _EITHER["en"])


def clause(through: Through, language: str, source: str) -> str:
    """Return the words that follow a document within one citation: "as cited in Smith, 2020".

    A language other than az, ru and en is worded in English. `source` may be in any format.
    """
    pattern = _WORDINGS.get((language, through)) or _WORDINGS["en", through]
    return pattern.replace("{source}", source)


def sentence(through: Through, language: str, source: str) -> str:
    """Return the same as a sentence of its own, to follow a whole reference: "As cited in ...".

    It ends as the source ends.
    """
    words = clause(through, language, source)
    return words[0].upper() + words[1:]
