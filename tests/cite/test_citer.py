"""Citations of statements in every form, style and language."""

import json
import re

import pytest

from tests.cite.samples import (
    AGREEMENT,
    ARTICLE,
    COUNCIL,
    NIAMEY,
    PRESS,
    VISIT,
    FakeLibrary,
    article,
    cited,
    official,
    segment,
    source,
    statement,
)
from tests.golden.write import LANGS, ids
from viewer.cite.citer import Citer
from viewer.cite.engine import Engine, Stopped
from viewer.cite.payload import (
    AUTO,
    CitationRequest,
    CollectionRequest,
    Form,
    PassageRequest,
)
from viewer.cite.styles import style, styles
from viewer.errors import (
    UnknownLanguage,
    UnknownSegment,
    UnknownStatement,
    UnknownStyle,
)
from viewer.store.records import Evidence

APA, NOTES, GOST = "apa", "chicago-notes-bibliography-17th-edition", "gost-r-7-0-5-2008-numeric"
STYLES = [known.id for known in styles()]
TEXT, REPORT, TITLE, ONLY = Evidence
OFFICIAL = {
    "symbol": "51/47-POL",
    "organs": (COUNCIL,),
    "places": (NIAMEY,),
    "official_title": official("Solidarity with the victims"),
    "date": "2020-11-27/2020-11-28",
    "date_sense": "within",
}
BY_ARTICLE = {"evidence": ONLY, "references": (cited(article(), "218"),)}


def made(style, lang, form, *statements, **more):
    ids = tuple(one.id for one in statements)
    return Citer(FakeLibrary(*statements)).cite(CitationRequest(ids, style, lang, form, **more))


def text(style, lang, form, more):
    return made(style, lang, form, statement(**more)).text


@pytest.mark.parametrize(
    ("style", "lang", "expected"),
    [
        (
            APA,
            "az",
            "Baş Katiblik. (2020, noyabr 28). [Xocalı haqqında]. Bu mənbəyə istinadən: "
            "Məmmədzadə, A. (2022). Məqalə. Jurnal, (3), 216–221 (s. 218).",
        ),
        (
            NOTES,
            "en",
            "General Secretariat. [About Khojaly]. November 28, 2020. As cited in Məmmədzadə, "
            "Aqşin. “Məqalə.” Jurnal, no. 3 (2022): 216–21 (p. 218).",
        ),
        (
            GOST,
            "ru",
            "1. Генеральный секретариат. [О Ходжалы]. 28 ноября 2020 г. Цит. по: Məmmədzadə A. "
            "Məqalə // Jurnal. 2022. № 3. С. 216–221 (с. 218).",
        ),
    ],
)
def test_a_document_known_from_the_article_is_cited_through_it(style, lang, expected):
    assert text(style, lang, Form.REFERENCE, {**BY_ARTICLE, "kind": PRESS}) == expected


@pytest.mark.parametrize(
    ("evidence", "words"),
    [(REPORT, "as reported in"), (TITLE, "as listed in"), (ONLY, "as reported in")],
)
def test_the_words_follow_the_evidence(evidence, words):
    if evidence is ONLY:
        evidence = TEXT  # another source than the one in which the text was seen
        parts = (segment(1, "news"), segment(2, "other"))
        more = {"references": (cited(source()), cited(source("other"))), "segments": parts}
        made_ = made(NOTES, "en", Form.FOOTNOTE, statement(evidence=evidence, **more), segment=2)
        assert f", {words} “News" in made_.text
    else:
        assert f", {words} “News" in text(NOTES, "en", Form.FOOTNOTE, {"evidence": evidence})


@pytest.mark.parametrize(
    ("style", "form", "expected"),
    [
        (APA, Form.IN_TEXT, "(General Secretariat, 2020, as cited in Məmmədzadə, 2022, p. 218)"),
        (GOST, Form.IN_TEXT, "[as cited in 1, p. 218]"),
        ("ieee", Form.SHORT, "[as cited in 1, p. 218]"),
        (
            "modern-language-association",
            Form.IN_TEXT,
            "(General Secretariat, as cited in Məmmədzadə 218)",
        ),
        (
            NOTES,
            Form.SHORT,
            "General Secretariat, [About Khojaly], as cited in Məmmədzadə, “Məqalə,” 218.",
        ),
    ],
)
def test_short_citations_name_both(style, form, expected):
    assert text(style, "en", form, BY_ARTICLE) == expected


@pytest.mark.parametrize("kind", [VISIT, AGREEMENT])
@pytest.mark.parametrize(
    ("style", "form", "expected"),
    [
        (
            NOTES,
            Form.FOOTNOTE,
            "Aqşin Məmmədzadə, “Məqalə,” Jurnal, no. 3 (2022): 218 "
            "[About Khojaly, November 28, 2020].",
        ),
        (NOTES, Form.SHORT, "Məmmədzadə, “Məqalə,” 218."),
        (APA, Form.IN_TEXT, "(Məmmədzadə, 2022, p. 218)"),
        (
            GOST,
            Form.REFERENCE,
            "1. Məmmədzadə A. Məqalə // Jurnal. 2022. № 3. P. 216–221 (p. 218) "
            "[About Khojaly, 28 November 2020].",
        ),
    ],
)
def test_what_is_no_document_is_cited_by_its_source(kind, style, form, expected):
    assert text(style, "en", form, {**BY_ARTICLE, "kind": kind}) == expected


@pytest.mark.parametrize(
    ("style", "lang", "expected"),
    [
        (
            APA,
            "en",
            "Council of Foreign Ministers. (2020, November). Solidarity with the victims "
            "(Resolution 51/47-POL). 47th session, Niamey, November 27–28, 2020. "
            "https://example.org/news",
        ),
        (
            NOTES,
            "ru",
            "Совет министров. Solidarity with the victims. Резолюция 51/47-POL. 47-я сессия, "
            "Ниамей, [27–28 ноября 2020 г.]. https://example.org/news.",
        ),
        (
            GOST,
            "az",
            "1. XİN Şurası. Solidarity with the victims [Elektron resurs]: qətnamə 51/47-POL. "
            "[27–28 noyabr 2020]. URL: https://example.org/news (müraciət tarixi: 23.11.2026).",
        ),
    ],
)
def test_a_document_whose_text_was_seen_is_cited_itself(style, lang, expected):
    assert text(style, lang, Form.REFERENCE, {**OFFICIAL, "evidence": TEXT}) == expected


@pytest.mark.parametrize(
    ("lang", "expected"),
    [
        ("az", "[təxm. aprel–iyul 1993]"),
        ("ru", "[ок. апреля–июля 1993 г.]"),
        ("en", "[c. April–July 1993]"),
    ],
)
def test_an_uncertain_date_is_bracketed_and_never_made_precise(lang, expected):
    more = {"date": "1993-04~/1993-07~", "date_sense": "within"}
    assert expected in text(GOST, lang, Form.FOOTNOTE, more)


def test_one_of_two_dates_is_cited_as_both():
    more = {"date": "[1991,1992-03]", "date_sense": "within"}
    assert "[1991 or March 1992]" in text(NOTES, "en", Form.FOOTNOTE, more)
    assert "(ca. 1991–1992)" in text(APA, "en", Form.REFERENCE, more)


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        (BY_ARTICLE, "bu mənbəyə istinadən"),
        ({}, "as reported in"),
        ({"references": (cited(source(lang="ru")),)}, "по сообщению источника"),
        ({"references": (cited(source(lang="ar")),)}, "as reported in"),
        ({**BY_ARTICLE, "official_title": official("О мире", "ru")}, "цит. по"),
    ],
)
def test_the_language_follows_the_title_entry_by_entry(more, expected):
    assert expected in text(NOTES, AUTO, Form.FOOTNOTE, more)


def test_only_an_official_title_is_slanted_or_quoted():
    for name in STYLES:
        for more in ({}, {"kind": PRESS, "evidence": TEXT}, {**OFFICIAL, "official_title": None}):
            html = made(name, "en", Form.REFERENCE, statement(**more)).html
            assert "[About Khojaly]" in html
            assert not re.search(r"[“‘«]\[About|<i>[^<]*\[About", html)
    titled = made(APA, "en", Form.REFERENCE, statement(**OFFICIAL)).html
    assert "<i>Solidarity with the victims</i>" in titled


def statements_of_one_article():
    return [
        statement(f"s{page}", evidence=ONLY, references=(cited(article(), str(page)),))
        for page in (216, 217, 218)
    ]


@pytest.mark.parametrize("name", STYLES)
def test_a_list_has_every_work_once(name):
    payload = made(name, "az", Form.REFERENCE, *statements_of_one_article())
    assert payload.text.count("Məmmədzadə") == 1
    assert "\n" not in payload.text
    assert payload.locator == "s. 216; s. 217; s. 218"
    assert len(json.loads(payload.csl_json)) == 1


def test_a_list_is_sorted_and_tells_the_works_of_a_year_apart():
    later = statement("a", evidence=TEXT, kind=PRESS, date="2020-12-01")
    sooner = statement("b", evidence=TEXT, kind=PRESS, date="2020-11-28")
    by_article = statement("c", **BY_ARTICLE)
    lines = made(APA, "en", Form.REFERENCE, later, by_article, sooner).text.split("\n")
    assert [line[:32] for line in lines] == [
        "General Secretariat. (2020a, Nov",
        "General Secretariat. (2020b, Dec",
        "Məmmədzadə, A. (2022). Məqalə. J",
    ]
    in_text = made(APA, "en", Form.IN_TEXT, later, by_article, sooner).text
    assert in_text == (
        "(General Secretariat, 2020a; General Secretariat, 2020b; "
        "General Secretariat, 2020, as cited in Məmmədzadə, 2022, p. 218)"
    )


def test_numbers_in_the_text_are_those_of_the_list():
    zet = statement("z", references=(cited(source("z", title="Zet", publisher=None)),), kind=VISIT)
    alfa = statement("a", references=(cited(source("a", title="Alfa", publisher=None)),), kind=VISIT)
    assert made(GOST, "en", Form.IN_TEXT, zet, alfa).text == "[1; 2]"
    assert made(GOST, "en", Form.REFERENCE, zet, alfa).text.startswith("1. Alfa")
    assert made("ieee", "en", Form.REFERENCE, zet, alfa).text.startswith("[1] “Zet")
    assert made("ieee", "en", Form.IN_TEXT, zet, alfa).text == "[1], [2]"


def test_a_mixed_list_is_worded_entry_by_entry():
    azerbaijani = statement("a", **BY_ARTICLE)
    russian = statement("r", references=(cited(source("r", title="Бюро", lang="ru")),))
    lines = made(GOST, AUTO, Form.REFERENCE, russian, azerbaijani).text.split("\n")
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


@pytest.mark.parametrize("name", STYLES)
def test_text_is_what_the_engine_prints_as_text(name, shipped, monkeypatch):
    request = CitationRequest(tuple(ids(shipped)), name, "en", Form.REFERENCE)
    made_ = Citer(shipped).cite(request).text
    printed = []
    reference = Engine.reference

    def in_both(self, items, style, locale, form, progress=None):
        printed.extend(reference(self, items, style, locale, "text"))
        return reference(self, items, style, locale, form, progress)

    monkeypatch.setattr(Engine, "reference", in_both)
    Citer(shipped).cite(request)
    bare = [re.sub("[\ue000-\uf8ff]", "", line) for line in printed]
    plain = [line for line in bare if not re.search(r"\[[^]]*[^a-zA-Z ][^]]*\]", line)]
    assert set(plain) - set(made_.split("\n")) <= {line for line in plain if "“[" in line}


HOSTILE = "<script>alert(1)</script> & “x” {y} \\z <i>"


@pytest.mark.parametrize("name", STYLES)
@pytest.mark.parametrize("form", Form)
def test_data_is_escaped(name, form):
    more = {"official_title": official(HOSTILE), "evidence": TEXT, "symbol": "<b>&1"}
    payload = made(name, "en", form, statement(**more))
    assert not re.search(r"<(?!/?(?:p|i|b|span|sup|sub)\b)", payload.html)
    assert "<script" not in payload.html
    assert "&" not in re.sub(r"&(?:amp|lt|gt);", "", payload.html)
    assert payload.rtf.isascii()
    assert not re.search("[\ue000-\uf8ff]", payload.text + payload.html)
    if form is Form.REFERENCE:
        assert "<script>alert(1)</script> & " in payload.text
        assert json.loads(payload.csl_json)[0]["title"] == HOSTILE


@pytest.mark.parametrize(
    ("style", "expected"),
    [
        (APA, "He said “no” (General Secretariat, 2020, as cited in Məmmədzadə, 2022, p. 218)."),
        (
            NOTES,
            "He said “no” (General Secretariat, [About Khojaly] (November 28, 2020), as cited in "
            "Aqşin Məmmədzadə, “Məqalə,” Jurnal, no. 3 (2022): 218).",
        ),
        (
            GOST,
            "He said “no” (General Secretariat. [About Khojaly]. 28 November 2020. As cited in "
            "Məmmədzadə A. Məqalə // Jurnal. 2022. № 3. P. 218).",
        ),
    ],
)
def test_a_passage_is_our_paraphrase_without_quotation_marks(style, expected):
    from viewer.text.languages import Texts

    part = segment(text=Texts({"en": "He said “no”."}))
    citer = Citer(FakeLibrary(statement(**BY_ARTICLE, segments=(part,))))
    request = CitationRequest(("s1",), style, "en", Form.IN_TEXT, segment=1)
    assert citer.cite(PassageRequest(request, "en")).text == expected
    with pytest.raises(UnknownLanguage):
        citer.cite(PassageRequest(request, "az"))


def test_of_a_passage_the_readers_selection_is_copied():
    citer = Citer(FakeLibrary(statement(**BY_ARTICLE)))
    request = PassageRequest(CitationRequest(("s1",), APA, "en", Form.SHORT), "en", "a\n text")
    made_ = citer.cite(request)
    assert made_.text.startswith("a text (General")
    assert made_.html.startswith("<p>a text (")


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("name", STYLES)
def test_the_collection_is_cited_with_its_version(citer, shipped, name, lang):
    collection = shipped.collection
    payload = citer.cite(CollectionRequest(lang, name))
    assert collection.title[lang] in payload.text
    assert collection.version in payload.text
    assert collection.date[:4] in payload.text
