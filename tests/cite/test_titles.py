"""Titles with a translation in brackets, and in Latin letters."""

import json

import pytest

from tests.cite.samples import FakeLibrary, cited, official, source, statement
from tests.golden.write import STYLES, TITLED, TITLES_FILE, ids, titled
from viewer.cite.citer import Citer
from viewer.cite.payload import AUTO, CitationRequest, Form, Titles
from viewer.store.records import Evidence
from viewer.store.whole import Author
from viewer.text.languages import Texts

EXPECTED = json.loads(TITLES_FILE.read_text(encoding="utf-8"))
BOTH = Titles(translated=True, romanized=True)
RUSSIAN = source(
    "trend",
    lang="ru",
    title="Щит и меч",
    authors=(Author("Ельцин", "Борис", None),),
    publisher="Известия",
)


def reference(one, lang="en", titles=BOTH, style="apa"):
    request = CitationRequest((one.id,), style, lang, Form.REFERENCE, titles=titles)
    return Citer(FakeLibrary(one)).cite(request)


@pytest.mark.parametrize("style", STYLES)
def test_titles_are_as_they_were_read_and_approved(citer, style):
    assert list(EXPECTED) == list(TITLED)
    for id_, by_style in EXPECTED.items():
        assert titled(citer, id_, style) == by_style[style]


def test_an_official_title_is_followed_by_ours_in_the_language_of_the_citation():
    one = statement(evidence=Evidence.TEXT, official_title=official("بيان", "ar"))
    made = reference(one)
    assert "بيان [About Khojaly]" in made.text
    assert "</i>[About Khojaly]" in made.html.replace("</bdi>", "")
    assert "بيان [Xocalı haqqında]" in reference(one, "az").text
    assert "[About" not in reference(one, titles=Titles()).text


def test_a_title_in_the_language_of_the_citation_is_followed_by_nothing():
    one = statement(evidence=Evidence.TEXT, official_title=official("Statement", "en"))
    assert "Khojaly" not in reference(one).text
    assert "[Xocalı haqqında]" in reference(one, "az").text


def test_our_own_words_for_an_untitled_document_are_given_once():
    made = reference(statement(evidence=Evidence.TEXT))
    assert made.text.count("About Khojaly") == 1


def test_a_source_is_followed_by_a_translation_it_prints_itself_and_no_other():
    one = statement(references=(cited(RUSSIAN),))
    assert "[" not in reference(one).text.partition("As reported in")[2]
    printed = source("t", lang="ru", title="Щит", translated_title=Texts({"en": "Shield"}))
    made = reference(statement(references=(cited(printed),)))
    assert "Shchit [Shield]" in made.text


def test_a_translation_stands_beside_quotation_marks():
    one = statement(evidence=Evidence.TEXT, official_title=official("Bəyanat", "az"))
    made = reference(one, style="modern-language-association")
    assert "Bəyanat [About Khojaly]" in made.text.replace("”", "")
    assert "[About Khojaly]”" not in made.text


@pytest.mark.parametrize(("lang", "is_latin"), [("en", True), ("az", True), (AUTO, True)])
def test_cyrillic_titles_and_names_are_put_in_latin_letters(lang, is_latin):
    made = reference(statement(references=(cited(RUSSIAN),)), lang, Titles(romanized=True)).text
    assert "Yelʼtsin" in made
    assert "Shchit i mech" in made
    assert "Izvestiya" in made
    assert not any("а" <= letter <= "я" for letter in made.lower())


def test_a_russian_citation_stays_in_cyrillic():
    one = statement(references=(cited(RUSSIAN),))
    assert reference(one, "ru").text == reference(one, "ru", Titles()).text
    assert "Щит и меч" in reference(one, "ru").text


def test_nothing_changes_where_nothing_is_asked_for(citer, shipped):
    for id_ in ids(shipped)[:20]:
        plain = CitationRequest((id_,), "apa", "en", Form.REFERENCE)
        assert citer.cite(plain) == citer.cite(plain._replace(titles=Titles()))


def test_the_data_has_the_same_titles(citer):
    request = CitationRequest(TITLED, "apa", "en", Form.REFERENCE, titles=BOTH)
    found = " ".join(item["title"] for item in citer.items(request))
    assert "38-ya sessiya" in found
    assert "[Attitude of the Islamic Cooperation Organization" in found
