"""What is cited follows how far a statement was seen, and whether it is a document."""

import pytest

from tests.cite.samples import (
    AGREEMENT,
    ARTICLE,
    KINDS,
    PRESS,
    RESOLUTION,
    SPEECH,
    VISIT,
    article,
    cited,
    segment,
    source,
    statement,
)
from viewer.cite.provenance import provenance
from viewer.cite.terms import Through
from viewer.errors import CitationFailed, UnknownSegment
from viewer.store.records import Evidence
from viewer.store.whole import Locator

TEXT, REPORT, TITLE, ONLY = Evidence
NEWS, PAGE = source(), Locator("page", "218")
DOCUMENTS = (RESOLUTION, PRESS, SPEECH)


def decided(**more):
    direct, part = more.pop("direct", False), more.pop("segment", None)
    references = (cited(article(), "218"), cited(NEWS, "4", "paragraph"))
    made = statement(**{"references": references, **more})
    return provenance(made, ARTICLE, part, direct=direct)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.id)
@pytest.mark.parametrize(
    ("evidence", "through", "seen"),
    [
        (TEXT, None, "news"),
        (REPORT, Through.REPORTED, "news"),
        (TITLE, Through.LISTED, "news"),
        (ONLY, Through.CITED, ARTICLE),
    ],
    ids=lambda value: getattr(value, "name", None),
)
def test_every_kind_by_its_evidence(kind, evidence, through, seen):
    made = decided(kind=kind, evidence=evidence)
    is_document = kind in DOCUMENTS or (kind is AGREEMENT and evidence is TEXT)
    assert made.is_document is is_document
    assert made.through is (through if is_document else None)
    assert made.source.id == seen
    assert made.is_indirect is (not is_document or evidence is not TEXT)


@pytest.mark.parametrize("evidence", Evidence)
def test_a_document_not_seen_is_cited_directly_only_on_request(evidence):
    made = decided(evidence=evidence, direct=True)
    assert not made.is_indirect
    assert (made.source is None) is (evidence is not TEXT)
    assert (made.locator is None) is (evidence is not TEXT)


@pytest.mark.parametrize("kind", [VISIT])
def test_what_is_no_document_cannot_be_cited_directly(kind):
    assert decided(kind=kind, evidence=TEXT, direct=True).is_indirect


@pytest.mark.parametrize(
    ("references", "segments", "best"),
    [
        (("news", ARTICLE), (), "news"),
        ((ARTICLE, "news"), (), "news"),
        ((ARTICLE,), (), ARTICLE),
        (("news", "second"), ("second",), "second"),
        (("news", "second"), (ARTICLE, "second"), "second"),
        (("one-sided", "news"), (), "news"),
        (("one-sided", "news"), ("one-sided", "news"), "news"),
        (("one-sided", "news"), ("one-sided",), "one-sided"),
        (("news", "whole"), (), "whole"),
        (("news", "whole-one-sided"), (), "whole-one-sided"),
        (("second", "news"), ("news", "second"), "news"),
    ],
)
def test_the_best_source(references, segments, best):
    sources = {
        "one-sided": source("one-sided", is_one_sided=True),
        "whole": source("whole", seen_as="live"),
        "whole-one-sided": source("whole-one-sided", seen_as="stored", is_one_sided=True),
        ARTICLE: article(),
    }
    made = decided(
        references=tuple(cited(sources.get(id_, source(id_))) for id_ in references),
        segments=tuple(segment(n, id_) for n, id_ in enumerate(segments, start=1)),
    )
    assert made.source.id == best


def test_the_locator_is_that_of_the_source_cited():
    assert decided(evidence=ONLY).locator == PAGE
    assert decided(evidence=REPORT).locator == Locator("paragraph", "4")
    assert decided(references=(cited(NEWS),)).locator is None


@pytest.mark.parametrize(
    ("part", "seen", "locator", "through"),
    [
        (1, "news", Locator("paragraph", "9"), Through.REPORTED),
        (2, ARTICLE, Locator("page", "219"), Through.CITED),
        (3, ARTICLE, PAGE, Through.CITED),
        (4, "news", Locator("paragraph", "4"), Through.REPORTED),
        (None, "news", Locator("paragraph", "4"), Through.REPORTED),
    ],
)
def test_a_segment_is_cited_from_where_it_was_taken(part, seen, locator, through):
    parts = (
        segment(1, "news", "9", "paragraph"),
        segment(2, ARTICLE, "219"),
        segment(3, ARTICLE),
        segment(4),
    )
    made = decided(segments=parts, segment=part)
    assert (made.source.id, made.locator, made.through) == (seen, locator, through)


def test_what_the_article_says_of_a_text_seen_elsewhere_is_cited_from_the_article():
    parts = (segment(1, "news"), segment(2, ARTICLE, "218"))
    assert not decided(evidence=TEXT, segments=parts, segment=1).is_indirect
    made = decided(evidence=TEXT, segments=parts, segment=2)
    assert (made.through, made.locator) == (Through.CITED, PAGE)


def test_a_page_of_the_article_is_no_page_of_the_document():
    made = decided(evidence=TEXT, references=(cited(article(), "218"),))
    assert (made.is_indirect, made.source, made.locator) == (False, None, None)


@pytest.mark.parametrize("number", [0, 2, 9])
def test_a_segment_that_is_not_there(number):
    with pytest.raises(UnknownSegment) as caught:
        decided(segment=number)
    assert (caught.value.number, caught.value.count) == (number, 1)


@pytest.mark.parametrize("kind", [RESOLUTION, VISIT])
def test_nothing_is_cited_through_no_source(kind):
    with pytest.raises(CitationFailed):
        decided(kind=kind, references=())
