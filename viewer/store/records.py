"""What a first screen needs of a collection, as frozen values: catalogue, periods, list rows.

Texts are in the collection's languages; `date_text` values also in az, ru and en, formatted at
build time, so that showing a date costs nothing later. They are no dataclasses, because making
those costs time; the values of a statement in full, which are, stand in `viewer.store.whole`, which
a start does not import.
"""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from viewer.text.edtf import EdtfDate
from viewer.text.languages import Language, Texts


class Evidence(Enum):
    """How far a statement was seen."""

    TEXT = "text"
    REPORT = "report"
    TITLE = "title"
    ARTICLE_ONLY = "article-only"


class Collection(NamedTuple):
    """The collection as a whole. `digest` is the SHA-256 of its content, the same everywhere."""

    id: str
    version: str
    date: str
    title: Texts
    description: Texts
    publisher: str
    editors: tuple[str, ...]
    licence: str
    article: str | None
    languages: tuple[Language, ...]
    digest: str
    statements: int

    @property
    def tags(self) -> tuple[str, ...]:
        """The language tags in the collection's order."""
        return tuple(language.tag for language in self.languages)


class Period(NamedTuple):
    """A node of the period tree; `statements` counts also those of the periods under it."""

    id: str
    parent: str | None
    label: Texts
    description: Texts
    bounds: EdtfDate
    date_text: Texts
    source: str | None
    statements: int


class Kind(NamedTuple):
    """A kind of statement. `is_document` kinds may be cited themselves, as CSL type `csl`."""

    id: str
    label: Texts
    icon: str
    is_document: bool
    csl: str
    genre: Texts


class Label(NamedTuple):
    """A term of the collection's own vocabulary (stance, evidence) with its definition."""

    id: str
    label: Texts
    definition: Texts


class StatementRow(NamedTuple):
    """A statement as the list shows it. `number` counts from 1 in (earliest, latest, id) order."""

    number: int
    id: str
    date: str
    date_text: Texts
    """The date alone; whether it lasted or is not known better stands with the whole statement."""
    title: Texts
    kind: str
    organ: Texts
    """Name at the time, several joined with "; "; empty when nobody issued it."""
    organ_short: Texts
    symbol: str | None
    period: str
    evidence: Evidence
    is_one_sided: bool
