"""What is asked of the citation part and what it gives back: plain values."""

from __future__ import annotations

from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:  # the window's first screen needs no formats
    from viewer.cite.formats import ExportFormat


class Form(Enum):
    """The four shapes a citation is copied in."""

    REFERENCE = "reference"
    FOOTNOTE = "footnote"
    SHORT = "short"
    IN_TEXT = "in-text"


AUTO = "auto"
"""Citation language chosen entry by entry: the language the title is given in."""


class Titles(NamedTuple):
    """How titles in other languages are given.

    `translated` adds, in brackets, our title of a document, or the translation that a source itself
    prints. `romanized` puts Cyrillic titles and names in Latin letters.
    """

    translated: bool = False
    romanized: bool = False


AS_THEY_ARE = Titles()


class CitationRequest(NamedTuple):
    """Statements to cite, and how.

    `lang` is `auto`, az, ru or en; `home` is the reader's own language, in which `auto` gives a
    title that is ours. `segment` (from 1) takes the locator of that segment; `segments`, one for
    each id, those of several statements.
    `direct` is the reader's explicit choice to cite a document that was not seen itself.
    With `as_given` a list stays in the order of `ids` whatever the style's is.
    """

    ids: tuple[str, ...]
    style: str
    lang: str
    form: Form
    segment: int | None = None
    direct: bool = False
    home: str = "en"
    segments: tuple[int | None, ...] = ()
    as_given: bool = False
    titles: Titles = AS_THEY_ARE

    @property
    def targets(self) -> tuple[tuple[str, int | None], ...]:
        """Each statement with its segment, none twice."""
        segments = self.segments or (self.segment,) * len(self.ids)
        return tuple(dict.fromkeys(zip(self.ids, segments, strict=True)))


class Payload(NamedTuple):
    """A finished citation in every flavour the clipboard carries.

    `locator` is as printed, for example "s. 218"; None where the record has no page.
    `is_indirect` says that it cites through a source ("as cited in").
    """

    text: str
    html: str
    rtf: str
    csl_json: str
    locator: str | None
    is_indirect: bool


class Printed(NamedTuple):
    """A paragraph of a citation: inline HTML, worded in `lang`; an entry of a list hangs."""

    html: str
    lang: str
    hangs: bool


class PassageRequest(NamedTuple):
    """Segments in languages of the collection (`tags`), followed by their citation.

    `selected` is what the reader selected instead: texts, each after its language's tag.
    """

    citation: CitationRequest
    tags: tuple[str, ...]
    selected: tuple[tuple[str, str], ...] = ()


class SaveRequest(NamedTuple):
    """A citation as a file."""

    citation: CitationRequest
    format: ExportFormat
    path: Path


class CollectionRequest(NamedTuple):
    """The collection itself as a citation, in the interface language `lang`."""

    lang: str
    style: str
