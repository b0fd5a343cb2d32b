"""Statements gathered by hand: each with a segment of its own, in an order of the reader's."""

import pytest

from tests.cite.samples import FakeLibrary, article, cited, segment, source, statement
from viewer.cite.citer import Citer
from viewer.cite.payload import CitationRequest, Form
from viewer.store.records import Evidence

APA, GOST = "apa", "gost-r-7-0-5-2008-numeric"


@pytest.fixture
def citer():
    """Two statements: one of the article at two pages, one of a press agency."""
    of_article = statement(
        "s1",
        evidence=Evidence.ARTICLE_ONLY,
        references=(cited(article(), "216"),),
        segments=(
            segment(1, article().id, "216"),
            segment(2, article().id, "217"),
        ),
    )
    of_agency = statement(
        "s2", evidence=Evidence.REPORT, references=(cited(source("agency", title="Agency news")),)
    )
    made = Citer(FakeLibrary(of_article, of_agency))
    yield made
    made.close()


def request(style=APA, **more):
    return CitationRequest(("s1", "s2", "s1"), style, "en", Form.REFERENCE, **more)


def test_each_statement_has_its_own_segment(citer):
    payload = citer.cite(request(segments=(1, None, 2)))
    assert payload.locator == "p. 216; p. 217"


def test_the_same_segment_is_one_target():
    assert request(segments=(1, None, 1)).targets == (("s1", 1), ("s2", None))
    assert request(segment=2).targets == (("s1", 2), ("s2", 2))


def lines(citer, *ids, **more):
    return citer.cite(CitationRequest(ids, APA, "en", Form.REFERENCE, **more)).text.split("\n")


def test_a_list_follows_the_style_unless_the_reader_gives_the_order(citer):
    assert lines(citer, "s1", "s2") == lines(citer, "s2", "s1")
    one, other = (lines(citer, *ids, as_given=True) for ids in (("s1", "s2"), ("s2", "s1")))
    assert one == other[::-1]
    assert len(one) == 2


@pytest.mark.parametrize("style", [APA, GOST])
def test_the_order_is_that_of_the_list(citer, style):
    asked = request(style, segments=(2, None, 1))
    order = citer.order(asked)
    assert sorted(order, key=str) == sorted(asked.targets, key=str)
    listed = citer.cite(asked).text
    given = CitationRequest(
        tuple(id_ for id_, _ in order),
        style,
        "en",
        Form.REFERENCE,
        segments=tuple(part for _, part in order),
        as_given=True,
    )
    assert citer.cite(given).text == listed
