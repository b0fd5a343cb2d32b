"""Several statements make one list or one citation; passages and the collection are cited too."""

import json

import pytest

from tests.cite.samples import (
    PRESS,
    VISIT,
    FakeLibrary,
    article,
    cite,
    cited,
    official,
    segment,
    source,
    statement,
)
from tests.golden.write import LANGS
from viewer.cite.citer import Citer
from viewer.cite.engine import Stopped
from viewer.cite.payload import AUTO, CitationRequest, CollectionRequest, Form, PassageRequest
from viewer.cite.styles import style, styles
from viewer.errors import UnknownLanguage, UnknownSegment, UnknownStatement, UnknownStyle
from viewer.store.records import Evidence
from viewer.text.languages import Texts

APA, NOTES, GOST = "apa", "chicago-notes-bibliography-17th-edition", "gost-r-7-0-5-2008-numeric"
STYLES = [known.id for known in styles()]
TEXT, ONLY = Evidence.TEXT, Evidence.ARTICLE_ONLY
BY_ARTICLE = {"evidence": ONLY, "references": (cited(article(), "218"),)}


def statements_of_one_article():
    return [
        statement(f"s{page}", evidence=ONLY, references=(cited(article(), str(page)),))
        for page in (216, 217, 218)
    ]


@pytest.mark.parametrize("name", [APA, NOTES, GOST])
@pytest.mark.parametrize("form", Form)
def test_a_long_citation_in_any_form_tells_how_far_it_is_and_stops(name, form):
    shown = [statement(f"s{n}", evidence=TEXT, kind=PRESS) for n in range(9)]
    request = CitationRequest(tuple(one.id for one in shown), name, AUTO, form)
    citer, shares = Citer(FakeLibrary(*shown)), []
    citer.cite(request, lambda share: not shares.append(share))
    assert shares == sorted(shares)
    assert shares[0] < 0.5 < shares[-1] <= 1
    with pytest.raises(Stopped):
        citer.cite(request, lambda share: share < 0.4)


@pytest.mark.parametrize("name", STYLES)
def test_a_list_has_every_work_once(name):
    payload = cite(name, "az", Form.REFERENCE, *statements_of_one_article())
    assert payload.text.count("Məqalə") == 1
    assert "\n" not in payload.text
    assert payload.locator == "s. 216; s. 217; s. 218"
    assert len(json.loads(payload.csl_json)) == 1


def test_a_list_is_sorted_and_tells_the_works_of_a_year_apart():
    later = statement("a", evidence=TEXT, kind=PRESS, date="2020-12-01")
    sooner = statement("b", evidence=TEXT, kind=PRESS, date="2020-11-28")
    by_article = statement("c", **BY_ARTICLE)
    lines = cite(APA, "en", Form.REFERENCE, later, by_article, sooner).text.split("\n")
    assert [line[:32] for line in lines] == [
        "General Secretariat. (2020a, Nov",
        "General Secretariat. (2020b, Dec",
        "Məmmədzadə, A. (2022). Məqalə. J",
    ]
    in_text = cite(APA, "en", Form.IN_TEXT, later, by_article, sooner).text
    assert in_text == (
        "(General Secretariat, 2020a; General Secretariat, 2020b; "
        "General Secretariat, 2020, as cited in Məmmədzadə, 2022, p. 218)"
    )


def test_numbers_in_the_text_are_those_of_the_list():
    zet = statement("z", references=(cited(source("z", title="Zet", publisher=None)),), kind=VISIT)
    alfa = statement(
        "a", references=(cited(source("a", title="Alfa", publisher=None)),), kind=VISIT
    )
    assert cite(GOST, "en", Form.IN_TEXT, zet, alfa).text == "[1; 2]"
    assert cite(GOST, "en", Form.REFERENCE, zet, alfa).text.startswith("1. Alfa")
    assert cite("ieee", "en", Form.REFERENCE, zet, alfa).text.startswith("[1] “Zet")
    assert cite("ieee", "en", Form.IN_TEXT, zet, alfa).text == "[1], [2]"


def test_a_mixed_list_is_worded_entry_by_entry():
    azerbaijani = statement("a", **BY_ARTICLE, official_title=official("Xocalı haqqında", "az"))
    by_bureau = (cited(source("r", title="Бюро", lang="ru")),)
    russian = statement("r", references=by_bureau, official_title=official("О мире", "ru"))
    lines = cite(GOST, AUTO, Form.REFERENCE, russian, azerbaijani).text.split("\n")
    assert [line[:2] for line in lines] == ["1.", "2."]
    assert "S. 216–221" in lines[0]
    assert "дата обращения" in lines[1]


def test_a_statement_asked_for_twice_is_cited_once():
    one = statement(**BY_ARTICLE)
    citer = Citer(FakeLibrary(one))
    once, twice = (
        citer.cite(CitationRequest((one.id,) * times, APA, "az", Form.REFERENCE))
        for times in (1, 2)
    )
    assert once == twice


def test_a_long_list_can_be_stopped():
    citer = Citer(FakeLibrary(*statements_of_one_article(), statement("x", evidence=TEXT)))
    request = CitationRequest(("s216", "x"), APA, AUTO, Form.REFERENCE)
    shares = []
    citer.cite(request, lambda share: not shares.append(share))
    assert shares == sorted(shares)
    with pytest.raises(Stopped):
        citer.cite(request, lambda _: False)


def test_failures_are_told(citer):
    with pytest.raises(UnknownStyle):
        citer.cite(CitationRequest(("oic-2020-11-13-s01",), "none", "az", Form.SHORT))
    with pytest.raises(UnknownStatement):
        citer.cite(CitationRequest(("none",), APA, "az", Form.SHORT))
    with pytest.raises(UnknownSegment):
        citer.cite(CitationRequest(("oic-2020-11-13-s01",), APA, "az", Form.SHORT, segment=9))


def test_the_readers_own_style_is_named_by_its_path(citer):
    path = str(style(APA).path)
    shipped, own = (
        citer.cite(CitationRequest(("oic-2020-11-13-s01",), name, "az", Form.IN_TEXT)).text
        for name in (APA, path)
    )
    assert own == shipped


@pytest.mark.parametrize(
    ("style", "expected"),
    [
        (APA, "He said “no” (General Secretariat, 2020, as cited in Məmmədzadə, 2022, p. 218)."),
        (
            NOTES,
            (
                "He said “no” (General Secretariat, [About Khojaly] (November 28, 2020), as cited "
                "in Aqşin Məmmədzadə, “Məqalə,” Jurnal, no. 3 (2022): 218)."
            ),
        ),
        (
            GOST,
            (
                "He said “no” (General Secretariat. [About Khojaly]. 28 November 2020. As cited in "
                "Məmmədzadə A. Məqalə // Jurnal. 2022. № 3. P. 218)."
            ),
        ),
    ],
)
def test_a_passage_is_our_paraphrase_without_quotation_marks(style, expected):
    part = segment(text=Texts({"en": "He said “no”."}))
    citer = Citer(FakeLibrary(statement(**BY_ARTICLE, segments=(part,))))
    request = CitationRequest(("s1",), style, "en", Form.IN_TEXT, segment=1)
    assert citer.cite(PassageRequest(request, ("en",))).text == expected
    with pytest.raises(UnknownLanguage):
        citer.cite(PassageRequest(request, ("az",)))


def test_of_a_passage_the_readers_selection_is_copied():
    citer = Citer(FakeLibrary(statement(**BY_ARTICLE)))
    request = PassageRequest(
        CitationRequest(("s1",), APA, "en", Form.SHORT), ("en",), (("en", "a\n text"),)
    )
    made_ = citer.cite(request)
    assert made_.text.startswith("a text (General")
    assert made_.html.startswith('<p lang="en">a text (')


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("name", STYLES)
def test_the_collection_is_cited_with_its_version(citer, shipped, name, lang):
    collection = shipped.collection
    payload = citer.cite(CollectionRequest(lang, name))
    assert collection.title[lang] in payload.text
    assert collection.version in payload.text
    assert collection.date[:4] in payload.text


@pytest.mark.parametrize(
    ("lang", "medium"),
    [("az", "Mətn : elektron."), ("ru", "Текст : электронный."), ("en", "Text : electronic.")],
)
def test_a_description_of_the_collection_says_that_it_is_electronic(citer, lang, medium):
    payload = citer.cite(CollectionRequest(lang, "gost-r-7-0-100-2018"))
    assert payload.text.endswith(f" – {medium}")
