"""The locales are complete, ours win over the published ones, and the page of terms is current."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tools import locales_table
from viewer import paths
from viewer.cite import cslxml, locales
from viewer.cite.locales import Locale
from viewer.errors import MissingAsset

WORDS = {
    locale: {
        locales.term_key(term): locales.wording(term)
        for term in locales.terms(locales.load(locale))
    }
    for locale in Locale
}
ENGLISH_ORDINALS = {f"ordinal-{n}" for n in (11, 12, 13)}  # -th where English would say -st


@pytest.mark.parametrize(
    ("name", "form", "az", "ru"),
    [
        ("page", "short", "s.", "с."),
        ("paragraph", "short", "b.", "п."),
        ("paragraph", "long", "bənd / bəndlər", "пункт / пункты"),
        ("article-locator", "short", "mad.", "ст."),
        ("et-al", "long", "və b.", "и др."),
        ("and", "long", "və", "и"),
        ("and", "symbol", "və", "и"),
        ("ibid", "long", "yenə orada", "там же"),
        ("accessed", "long", "müraciət tarixi", "дата обращения"),
        ("circa", "short", "təxm.", "ок."),
        ("open-quote", "long", "“", "«"),
        ("close-quote", "long", "”", "»"),
        ("report", "long", "hesabat", "доклад"),
        ("treaty", "long", "müqavilə", "договор"),
        ("speech", "long", "çıxış", "выступление"),
        ("month-05", "long", "may", "мая"),
        ("month-11", "long", "noyabr", "ноября"),
        ("editor", "verb-short", "red.", "ред."),
    ],
)
def test_terms_read_as_reviewed(name, form, az, ru):
    key = (name, form, "")
    assert (WORDS[Locale.AZ][key], WORDS[Locale.RU][key]) == (az, ru)


def test_azerbaijani_has_every_long_term_and_verb_of_english():
    needed = {
        key
        for key in WORDS[Locale.EN_US]
        if key[1] in ("long", "verb", "verb-short") and key[0] not in ENGLISH_ORDINALS
    }
    assert needed <= set(WORDS[Locale.AZ])


@pytest.mark.parametrize("locale", [Locale.AZ, Locale.RU])
def test_what_is_empty_in_english_is_empty_elsewhere(locale):
    """Styles print `author` and its like as a label after every name."""
    shared = set(WORDS[Locale.EN_US]) & set(WORDS[locale])
    empty = {key for key in shared if not WORDS[Locale.EN_US][key]}
    assert len(empty) >= 6
    assert empty <= {key for key in shared if not WORDS[locale][key]}


def test_no_azerbaijani_term_is_empty_but_those():
    empty = {key[0] for key, words in WORDS[Locale.AZ].items() if not words.strip()}
    assert empty == {
        "author",
        "composer",
        "container-author",
        "interviewer",
        "original-author",
        "recipient",
        "reviewed-author",
        "timestamp",
    }


def test_no_russian_term_is_left_in_english():
    latin = {key[0] for key, words in WORDS[Locale.RU].items() if re.search("[A-Za-z]", words)}
    assert latin == {"available at", "from"}  # both are "URL"


def test_no_letter_of_another_alphabet_hides_in_a_term():
    cyrillic = [words for words in WORDS[Locale.AZ].values() if re.search("[Ѐ-ӿ]", words)]
    mixed = [
        words
        for words in WORDS[Locale.RU].values()
        if re.search("[Ѐ-ӿ][A-Za-z]|[A-Za-z][Ѐ-ӿ]", words)
    ]
    assert (cyrillic, mixed) == ([], [])


def test_no_term_stands_twice():
    for path in sorted(paths.resources("csl").glob("locales-*.xml")):
        keys = [locales.term_key(term) for term in locales.terms(cslxml.read(path))]
        assert len(keys) == len(set(keys)), path.name


def test_the_overlay_replaces_adds_and_keeps_the_rest():
    base = _locale('<term name="a">1</term><term name="b">2</term>')
    over = _locale('<term name="b">two</term><term name="b" form="short">t.</term>')
    merged = locales.terms(locales.overlay(base, over))
    assert [locales.wording(term) for term in merged] == ["1", "two", "t."]


def test_a_locale_that_was_not_fetched_is_a_missing_asset(monkeypatch, tmp_path):
    monkeypatch.setattr(paths, "assets", tmp_path.joinpath)
    with pytest.raises(MissingAsset):
        locales.load(Locale.EN_GB)


def test_the_page_of_terms_is_current():
    assert locales_table.PAGE.read_text("utf-8") == locales_table.page()


def _locale(terms):
    xml = f'<locale xmlns="{cslxml.NAMESPACE}"><terms>{terms}</terms></locale>'
    return cslxml.parse(xml, Path("own.xml"))
