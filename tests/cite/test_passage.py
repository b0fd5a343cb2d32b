"""A passage in one language or several, with the places of all its segments."""

import pytest

from tests.cite.samples import (
    ARTICLE,
    FakeLibrary,
    article,
    cited,
    segment,
    statement,
)
from tests.golden.write import ids
from viewer.cite.citer import Citer
from viewer.cite.payload import CitationRequest, Form, PassageRequest
from viewer.errors import UnknownLanguage
from viewer.store.records import Evidence
from viewer.text.languages import Texts

FIRST = segment(
    text=Texts({"az": "Birinci “işğal” hissə.", "en": "First “occupied” part."}),
    of=ARTICLE,
    page="216",
)
SECOND = segment(
    text=Texts({"az": "İkinci hissə.", "en": "Second part."}),
    of=ARTICLE,
    page="218",
)
BY_ARTICLE = {"evidence": Evidence.ARTICLE_ONLY, "references": (cited(article(), "217"),)}


def passage(tags, numbers, selected=(), segments=(FIRST, SECOND)):
    citer = Citer(FakeLibrary(statement(**BY_ARTICLE, segments=segments)))
    one = CitationRequest(
        ("s1",) * len(numbers), "apa", "en", Form.IN_TEXT, segments=tuple(numbers)
    )
    return citer.cite(PassageRequest(one, tags, selected))


def test_several_languages_are_a_paragraph_each_and_so_is_their_citation():
    made = passage(("az", "en"), [1])
    first, second, citation = made.text.split("\n")
    assert (first, second) == (FIRST.text["az"], FIRST.text["en"])
    assert citation.startswith("(")
    assert citation.endswith("p. 216).")
    openings = [line.split(">")[0] for line in made.html.split("\n")]
    assert openings == ['<p lang="az"', '<p lang="en"', '<p lang="en"']
    assert r"\lang1068 Birinci" in made.rtf
    assert r"\lang2057 First" in made.rtf


def test_a_selection_over_segments_has_the_place_of_each():
    made = passage(("en",), [1, 2], (("en", "part."), ("en", "Second")))
    assert made.text.startswith("part. Second (")
    assert made.locator == "p. 216; p. 218"


def test_segments_at_one_place_have_it_once():
    made = passage(("en",), [1, 2], segments=(FIRST, FIRST))
    assert made.text.startswith(f"{FIRST.text['en']} {FIRST.text['en'][:-1]} (")
    assert made.locator == "p. 216"
    assert made.text.count("p. 216") == 1


def test_a_selection_in_several_languages_keeps_each_apart():
    made = passage(("az",), [1], (("az", "hissə."), ("en", "First"), ("en", "part.")))
    assert made.text.split("\n")[:2] == ["hissə.", "First part."]


def test_a_language_that_a_segment_lacks_is_passed_over_but_not_the_last_one():
    assert passage(("az", "ru", "en"), [1]).text.count("\n") == 2
    assert passage(("ru", "en"), [1]).text.startswith("First “occupied” part (")
    with pytest.raises(UnknownLanguage):
        passage(("ru",), [1])


@pytest.mark.parametrize("tag", ["az", "ru", "en"])
def test_no_quotation_mark_is_put_round_our_words(shipped, citer, tag):
    for id_ in ids(shipped):
        said = " ".join(part.text[tag] for part in shipped.statement(id_).segments)
        request = CitationRequest((id_,), "apa", "en", Form.IN_TEXT)
        made = citer.cite(PassageRequest(request, (tag,))).text
        assert made.startswith(said.removesuffix(".").removesuffix("»").removesuffix("”"))
        assert made[: len(said) - 2] == said[:-2]
