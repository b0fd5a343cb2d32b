"""A statement in full with everything tied to it, as frozen values; see also `records`."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from viewer.store.records import Evidence, Kind
from viewer.text.edtf import DateSense, EdtfDate
from viewer.text.languages import Texts


@dataclass(frozen=True, slots=True)
class Edition:
    """One version of the collection, its day and what changed in it."""

    version: str
    date_text: Texts
    changes: Texts


class RelationType(Enum):
    """What one statement is to another."""

    CITES = "cites"
    CONTINUES = "continues"
    REPLACES = "replaces"
    RESPONDS_TO = "responds-to"
    SAME_EVENT = "same-event"


@dataclass(frozen=True, slots=True)
class Organ:
    """An issuing body under the name it bore at the time of the statement it belongs to."""

    id: str
    standing: str
    name: Texts
    abbreviation: Texts
    session: Texts
    """The sitting, for example "47th session"; empty where there is none."""


@dataclass(frozen=True, slots=True)
class NameForm:
    """One spelling of a name, in one language (BCP 47 tag)."""

    lang: str
    text: str
    is_official: bool


@dataclass(frozen=True, slots=True)
class NameLink:
    """A gazetteer entry in short: `kind` is person, place, organ, document or event."""

    id: str
    kind: str
    official: Texts


@dataclass(frozen=True, slots=True)
class Name:
    """A gazetteer entry: `kind` is person, place, organ, document or event.

    `dates` is an EDTF interval, life or office as the note says.
    """

    id: str
    kind: str
    official: Texts
    forms: tuple[NameForm, ...]
    note: Texts
    dates: str | None
    dates_text: Texts


@dataclass(frozen=True, slots=True)
class Locator:
    """A place inside a source. `label` is a CSL 1.0.2 locator type such as `page`."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Author:
    """A person (`family`, `given`) or a body (`literal`) that wrote a source."""

    family: str | None
    given: str | None
    literal: str | None


@dataclass(frozen=True, slots=True)
class Source:
    """Where statements are attested. `type` is a CSL 1.0.2 item type, `lang` the title's language.

    `seen_as` is live, stored, excerpt or print; `seen_on` the day (ISO 8601).
    """

    id: str
    type: str
    lang: str
    title: str
    translated_title: Texts
    authors: tuple[Author, ...]
    publisher: str | None
    container: str | None
    volume: str | None
    issue: str | None
    pages: str | None
    date: EdtfDate | None
    date_text: Texts
    address: str | None
    seen_as: str
    seen_on: str
    seen_on_text: Texts
    is_one_sided: bool
    note: Texts


@dataclass(frozen=True, slots=True)
class Reference:
    """A statement's tie to a source: where in it, and the source's own numbered reference.

    `number` "3" with `number_locator` page 327 stands for the article's "[3, p. 327]".
    `is_resolved` is False while nobody knows which work that number means.
    """

    source: Source
    locator: Locator | None
    number: str | None
    number_locator: Locator | None
    is_resolved: bool


@dataclass(frozen=True, slots=True)
class Verbatim:
    """Words really quoted: code points `start` to `end` of a segment's text in one language."""

    lang: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Segment:
    """One aligned unit of a statement: our paraphrase in every language.

    `source` is the id of the source it is taken from, `locator` says where in it, and
    `document_locator` where in the document itself, as the source says. `stances` are ids.
    """

    position: int
    text: Texts
    verbatim: tuple[Verbatim, ...]
    stances: tuple[str, ...]
    source: str | None
    locator: Locator | None
    document_locator: Locator | None = None


@dataclass(frozen=True, slots=True)
class Remark:
    """An editor's correction or a conflict between sources; `about` is the key of an error list."""

    text: Texts
    about: str | None
    source: str | None


@dataclass(frozen=True, slots=True)
class Relation:
    """A tie to another statement; `is_outgoing` when this statement names the other."""

    type: RelationType
    is_outgoing: bool
    statement: str
    title: Texts
    date_text: Texts


@dataclass(frozen=True, slots=True)
class OfficialTitle:
    """The title the document itself bears, in its language."""

    lang: str
    text: str


@dataclass(frozen=True, slots=True)
class Statement:
    """One recorded act or utterance in full."""

    number: int
    id: str
    date: EdtfDate
    date_sense: DateSense | None
    date_text: Texts
    kind: Kind
    organs: tuple[Organ, ...]
    symbol: str | None
    places: tuple[Name, ...]
    persons: tuple[Name, ...]
    period: str
    period_reason: Texts
    title: Texts
    official_title: OfficialTitle | None
    segments: tuple[Segment, ...]
    references: tuple[Reference, ...]
    evidence: Evidence
    is_one_sided: bool
    remarks: tuple[Remark, ...]
    relations: tuple[Relation, ...]
    mentions: tuple[NameLink, ...]
    """Every name that the statement lists, is issued by, or has in one of its texts."""
