"""What is really cited when a statement is: the document, or a source through which it is known.

| evidence | a document | a kind that is no document, such as a visit |
|---|---|---|
| `text` | the document itself | its source |
| `report` | the document, as reported in its best source | its source |
| `title` | the document, as listed in its best source | its source |
| `article-only` | the document, as cited in the article | the article |

A source that is the collection's article always is what the document is "cited in".
"""

from __future__ import annotations

from dataclasses import dataclass

from viewer.cite.terms import Through
from viewer.errors import CitationFailed, UnknownSegment
from viewer.store.records import Evidence
from viewer.store.whole import Locator, Reference, Segment, Source, Statement

_OWN_TYPE = "document"
"""CSL type of kinds without a type of their own; an agreement's text has one, a visit has none."""

_THROUGH = {
    Evidence.TEXT: Through.REPORTED,
    Evidence.REPORT: Through.REPORTED,
    Evidence.TITLE: Through.LISTED,
    Evidence.ARTICLE_ONLY: Through.CITED,
}


@dataclass(frozen=True, slots=True)
class Provenance:
    """A statement and how it is cited.

    With `through` the document is cited through `source`. Without it, an `is_document` is cited
    itself and `source` is where its text was seen, if anywhere; of anything else the source alone
    is cited. `locator` is the place in what is cited, as recorded; `document_place` that in a
    document cited through a source, as the source says.
    """

    statement: Statement
    is_document: bool
    through: Through | None
    source: Source | None
    locator: Locator | None
    document_place: Locator | None = None

    @property
    def is_indirect(self) -> bool:
        """Whether a source is cited in the document's or the event's stead."""
        return self.through is not None or not self.is_document


def provenance(
    statement: Statement, article: str | None, segment: int | None = None, *, direct: bool = False
) -> Provenance:
    """Decide what is cited of a statement.

    `article` is the id of the article the collection grew from. `segment`, from 1, takes source and
    locator of that segment. `direct` cites a document that was not seen.

    Raises:
        UnknownSegment: the statement has no such segment.
        CitationFailed: it can be cited only through a source, and none is recorded.
    """
    part = _segment(statement, segment)
    best = _best(statement, article)
    chosen = _of_segment(statement, part, best) or best
    seen = statement.evidence is Evidence.TEXT
    kind = statement.kind
    if not kind.is_document and (kind.csl == _OWN_TYPE or not (seen or direct)):
        return _through_source(statement, chosen, part)
    if direct and not seen:
        return Provenance(statement, True, None, None, None)
    if seen and chosen is best:
        return _itself(statement, best, article, part)
    if chosen is None:
        raise CitationFailed(statement.id, "no source is recorded")
    through = Through.CITED if chosen.source.id == article else _THROUGH[statement.evidence]
    place = part.document_locator if part else None
    return Provenance(statement, True, through, chosen.source, _locator(chosen, part), place)


def _itself(
    statement: Statement, copy: Reference | None, article: str | None, part: Segment | None
) -> Provenance:
    """Cite the document where its text was seen; the article quotes texts but is no copy of one."""
    place = part.document_locator if part else None
    if copy is None or copy.source.id == article:
        return Provenance(statement, True, None, None, place)
    return Provenance(statement, True, None, copy.source, place or _locator(copy, part))


def _through_source(
    statement: Statement, chosen: Reference | None, part: Segment | None
) -> Provenance:
    if chosen is None:
        raise CitationFailed(statement.id, "no source is recorded")
    return Provenance(statement, False, None, chosen.source, _locator(chosen, part))


def _segment(statement: Statement, number: int | None) -> Segment | None:
    if number is None:
        return None
    if not 1 <= number <= len(statement.segments):
        raise UnknownSegment(statement.id, number, len(statement.segments))
    return statement.segments[number - 1]


def _best(statement: Statement, article: str | None) -> Reference | None:
    """Return the source that attests a statement best.

    For `article-only` that is the article; else the article comes last. Before all counts whether
    a segment is taken from the source, then whether the whole of it was seen, then that it is not
    one-sided, then the order of the segments and of the sources.
    """
    by_article = statement.evidence is Evidence.ARTICLE_ONLY
    taken = [part.source for part in statement.segments if part.source]

    def order(placed: tuple[int, Reference]) -> tuple[bool, bool, bool, bool, int, int]:
        place, reference = placed
        source = reference.source
        return (
            (source.id == article) is not by_article,
            source.id not in taken,
            source.seen_as == "excerpt",
            source.is_one_sided,
            taken.index(source.id) if source.id in taken else len(taken),
            place,
        )

    return min(enumerate(statement.references), key=order, default=(0, None))[1]


def _of_segment(
    statement: Statement, part: Segment | None, best: Reference | None
) -> Reference | None:
    """Return the source a segment is taken from."""
    if part is None or part.source is None or (best and best.source.id == part.source):
        return None
    return next((ref for ref in statement.references if ref.source.id == part.source), None)


def _locator(chosen: Reference | None, part: Segment | None) -> Locator | None:
    """Return the segment's locator, else the one recorded for the whole statement."""
    if chosen is None:
        return None
    if part is not None and part.locator and part.source == chosen.source.id:
        return part.locator
    return chosen.locator
