"""Citations of statements in every form, style and language."""

import json
import re

import pytest

from tests.cite.samples import (
    AGREEMENT,
    COUNCIL,
    NIAMEY,
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
from tests.golden.write import ids
from viewer.cite import flavours
from viewer.cite.cited import Cite, Format
from viewer.cite.citer import Citer
from viewer.cite.families import adapted
from viewer.cite.locales import Locale
from viewer.cite.payload import (
    AUTO,
    CitationRequest,
    Form,
)
from viewer.cite.styles import style, styles
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


def text(style, lang, form, more):
    return cite(style, lang, form, statement(**more)).text


@pytest.mark.parametrize(
    ("style", "lang", "expected"),
    [
        (
            APA,
            "az",
            (
                "Baş Katiblik. (2020, 28 noyabr). [Xocalı haqqında]. Bu mənbəyə istinadən: "
                "Məmmədzadə, A. (2022). Məqalə. Jurnal, (3), 216–221 (s. 218)."
            ),
        ),
        (
            NOTES,
            "en",
            (
                "General Secretariat. [About Khojaly]. November 28, 2020. As cited in Məmmədzadə, "
                "Aqşin. “Məqalə.” Jurnal, no. 3 (2022): 216–21 (p. 218)."
            ),
        ),
        (
            GOST,
            "ru",
            (
                "1. Генеральный секретариат. [О Ходжалы]. 28 ноября 2020 г. Цит. по: Məmmədzadə A. "
                "Məqalə // Jurnal. 2022. № 3. С. 216–221 (с. 218)."
            ),
        ),
    ],
)
def test_a_document_known_from_the_article_is_cited_through_it(style, lang, expected):
    assert text(style, lang, Form.REFERENCE, {**BY_ARTICLE, "kind": PRESS}) == expected


@pytest.mark.parametrize(
    ("evidence", "words"), [(REPORT, "as reported in"), (TITLE, "as listed in")]
)
def test_the_words_follow_the_evidence(evidence, words):
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


@pytest.mark.parametrize(
    ("lang", "designation"),
    [("az", "qətnamə 51/47-POL"), ("ru", "резолюция 51/47-POL"), ("en", "Resolution 51/47-POL")],
)
def test_after_a_comma_only_english_has_a_capital(lang, designation):
    assert f", {designation}." in text(NOTES, lang, Form.SHORT, {**OFFICIAL, "evidence": TEXT})


@pytest.mark.parametrize(
    ("lang", "date"), [("az", "30 noyabr"), ("ru", "30 ноября"), ("en", "30 November")]
)
def test_news_have_their_day_after_the_year_in_gost(lang, date):
    reported = {"evidence": REPORT, "references": (cited(source()),)}
    assert f"// Agency. 2020. {date}. URL: " in text(GOST, lang, Form.REFERENCE, reported)


@pytest.mark.parametrize(("style", "pages"), [(NOTES, "218–19"), (APA, "pp. 218–219")])
def test_several_pages_are_given_as_the_style_gives_them(style, pages):
    placed = {"evidence": ONLY, "references": (cited(article(), "218–219"),)}
    assert pages in text(style, "en", Form.SHORT, placed)


@pytest.mark.parametrize("kind", [VISIT, AGREEMENT])
@pytest.mark.parametrize(
    ("style", "form", "expected"),
    [
        (
            NOTES,
            Form.FOOTNOTE,
            (
                "Aqşin Məmmədzadə, “Məqalə,” Jurnal, no. 3 (2022): 218 "
                "[About Khojaly, November 28, 2020]."
            ),
        ),
        (NOTES, Form.SHORT, "Məmmədzadə, “Məqalə,” 218."),
        (APA, Form.IN_TEXT, "(Məmmədzadə, 2022, p. 218)"),
        (
            GOST,
            Form.REFERENCE,
            (
                "1. Məmmədzadə A. Məqalə // Jurnal. 2022. № 3. P. 216–221 (p. 218) "
                "[About Khojaly, 28 November 2020]."
            ),
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
            (
                "Council of Foreign Ministers. (2020, November). Solidarity with the victims "
                "(Resolution 51/47-POL). 47th session, Niamey, November 27–28, 2020. "
                "https://example.org/news"
            ),
        ),
        (
            NOTES,
            "ru",
            (
                "Совет министров. Solidarity with the victims. Резолюция 51/47-POL. 47-я сессия, "
                "Ниамей, [27–28 ноября 2020 г.]. https://example.org/news."
            ),
        ),
        (
            GOST,
            "az",
            (
                "1. XİN Şurası. Solidarity with the victims [Elektron resurs]: qətnamə 51/47-POL. "
                "[27–28 noyabr 2020]. URL: https://example.org/news (müraciət tarixi: 23.11.2026)."
            ),
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
        ({"references": (cited(source(lang="ru")),)}, "bu mənbənin məlumatına görə"),
        ({**BY_ARTICLE, "official_title": official("О мире", "ru")}, "цит. по"),
        ({**BY_ARTICLE, "official_title": official("السلام", "ar")}, "as cited in"),
        ({"kind": VISIT, "references": (cited(source(lang="ru")),)}, "дата обращения"),
    ],
)
def test_the_language_follows_the_title_entry_by_entry(more, expected):
    """A title of ours is given in the reader's own language."""
    one = statement(**more)
    request = CitationRequest((one.id,), GOST, AUTO, Form.REFERENCE, home="az")
    assert expected in Citer(FakeLibrary(one)).cite(request).text.lower()


def test_only_an_official_title_is_slanted_or_quoted():
    for name in STYLES:
        for more in ({}, {"kind": PRESS, "evidence": TEXT}, {**OFFICIAL, "official_title": None}):
            html = cite(name, "en", Form.REFERENCE, statement(**more)).html
            assert "[About Khojaly]" in html
            assert not re.search(r"[“‘«]\[About|<i>[^<]*\[About", html)
    titled = cite(APA, "en", Form.REFERENCE, statement(**OFFICIAL)).html
    assert "<i>Solidarity with the victims</i>" in titled


@pytest.mark.parametrize("name", STYLES)
def test_text_made_of_html_is_the_engines_own_text(name, engine, citer, shipped):
    chosen = style(name)
    request = CitationRequest(tuple(ids(shipped)[::3]), name, "en", Form.REFERENCE, direct=True)
    works = [adapted(one.listed, chosen, one.lang) for one in citer.entries(request)]
    printed = {
        form: [
            *engine.reference(works, chosen, Locale.EN_GB, form),
            *(engine.footnote([Cite(work, "5")], chosen, Locale.EN_GB, form) for work in works),
            engine.in_text([Cite(work, "5") for work in works], chosen, Locale.EN_GB, form),
        ]
        for form in (Format.TEXT, Format.HTML)
    }
    assert flavours.as_text(printed[Format.HTML]) == "\n".join(printed[Format.TEXT])


HOSTILE = "<script>alert(1)</script> & “x” {y} \\z <i>"


@pytest.mark.parametrize("name", STYLES)
@pytest.mark.parametrize("form", Form)
def test_data_is_escaped(name, form):
    more = {"official_title": official(HOSTILE), "evidence": TEXT, "symbol": "<b>&1"}
    payload = cite(name, "en", form, statement(**more))
    assert not re.search(r"<(?!/?(?:p|i|b|span|sup|sub)\b)", payload.html)
    assert "<script" not in payload.html
    assert "&" not in re.sub(r"&(?:amp|lt|gt);", "", payload.html)
    assert payload.rtf.isascii()
    assert not re.search("[\ue000-\uf8ff]", payload.text + payload.html)
    if form is Form.REFERENCE:
        assert "<script>alert(1)</script> & " in payload.text
        assert json.loads(payload.csl_json)[0]["title"] == HOSTILE


OF_PARAGRAPH = {"segments": (segment(of="news", document_place="117"),)}


@pytest.mark.parametrize(
    ("style", "form", "expected"),
    [
        (
            NOTES,
            Form.FOOTNOTE,
            (
                "General Secretariat, [About Khojaly] (November 28, 2020), para. 117, as reported "
                "in “News of the session,” Agency, November 30, 2020, https://example.org/news."
            ),
        ),
        (
            APA,
            Form.IN_TEXT,
            ("(General Secretariat, 2020, para. 117, as reported in News of the session, 2020)"),
        ),
    ],
)
def test_a_paragraph_belongs_to_the_document_and_not_to_the_news(style, form, expected):
    payload = cite(style, "en", form, statement(**OF_PARAGRAPH), segment=1)
    assert payload.text == expected
    assert payload.locator == "para. 117"


def test_a_paragraph_of_a_text_that_was_seen():
    seen = {**OF_PARAGRAPH, "evidence": Evidence.TEXT}
    payload = cite(NOTES, "en", Form.SHORT, statement(**seen), segment=1)
    assert payload.text.endswith("para. 117.")
