"""How dates read, language by language."""

import pytest

from viewer.text.dates import date_text
from viewer.text.edtf import DateSense, parse

OURS = [
    ("2020-07-14", None, "14 July 2020", "14 июля 2020 г.", "14 iyul 2020"),
    ("1992-03", None, "March 1992", "март 1992 г.", "mart 1992"),
    ("1992", None, "1992", "1992 г.", "1992"),
    ("1992-XX", None, "1992", "1992 г.", "1992"),
    ("1992-03-XX", None, "March 1992", "март 1992 г.", "mart 1992"),
    ("199X", None, "1990s", "1990-е гг.", "1990-cı illər"),
    ("196X", None, "1960s", "1960-е гг.", "1960-cı illər"),
    ("200X", None, "2000s", "2000-е гг.", "2000-ci illər"),
    ("190X", None, "1900s", "1900-е гг.", "1900-cü illər"),
    ("19XX", None, "1900–1999", "1900–1999", "1900–1999"),
    ("2010-21", None, "spring 2010", "весна 2010 г.", "2010-cu ilin yazı"),
    ("2013-24", None, "winter 2013", "зима 2013 г.", "2013-cü ilin qışı"),
    (
        "2020-11-27/2020-11-28",
        "during",
        "27–28 November 2020",
        "27–28 ноября 2020 г.",
        "27–28 noyabr 2020",
    ),
    (
        "2020-05-27/2020-06-03",
        "during",
        "27 May – 3 June 2020",
        "27 мая – 3 июня 2020 г.",
        "27 may – 3 iyun 2020",
    ),
    (
        "2020-12-28/2021-01-03",
        "during",
        "28 December 2020 – 3 January 2021",
        "28 декабря 2020 г. – 3 января 2021 г.",
        "28 dekabr 2020 – 3 yanvar 2021",
    ),
    ("1993-04/1993-07", None, "April–July 1993", "апрель–июль 1993 г.", "aprel–iyul 1993"),
    (
        "1993-04/1994-02",
        None,
        "April 1993 – February 1994",
        "апрель 1993 г. – февраль 1994 г.",
        "aprel 1993 – fevral 1994",
    ),
    ("1991/2003", "during", "1991–2003", "1991–2003 гг.", "1991–2003"),
    (
        "1991-12-08/2003",
        "during",
        "8 December 1991 – 2003",
        "8 декабря 1991 г. – 2003 г.",
        "8 dekabr 1991 – 2003",
    ),
    (
        "1993-04~",
        "within",
        "about April 1993",
        "апрель 1993 г. (приблизительно)",
        "təqribən aprel 1993",
    ),
    ("1993-04?", "within", "April 1993 (?)", "апрель 1993 г. (?)", "aprel 1993 (?)"),
    ("1993%", None, "about 1993 (?)", "1993 г. (приблизительно?)", "təqribən 1993 (?)"),
    (
        "[1991,1992-03]",
        "within",
        "1991 or March 1992",
        "1991 г. или март 1992 г.",
        "1991 və ya mart 1992",
    ),
    (
        "1993-04/1993-07",
        "within",
        "April–July 1993, exact date unknown",
        "апрель–июль 1993 г., точная дата неизвестна",
        "aprel–iyul 1993, dəqiq tarixi məlum deyil",
    ),
    (
        "1993-04~/1993-07~",
        "within",
        "about April–July 1993, exact date unknown",
        "апрель–июль 1993 г. (приблизительно), точная дата неизвестна",
        "təqribən aprel–iyul 1993, dəqiq tarixi məlum deyil",
    ),
    ("1994-05/..", None, "May 1994 –", "май 1994 г. –", "may 1994 –"),
    ("../1991-12-07", None, "– 7 December 1991", "– 7 декабря 1991 г.", "– 7 dekabr 1991"),
    ("1994-05/", None, "May 1994 – ?", "май 1994 г. – ?", "may 1994 – ?"),
    ("/1994", None, "? – 1994", "? – 1994 г.", "? – 1994"),
    ("-0044-03-15", None, "−44-03-15", "−44-03-15", "−44-03-15"),
]


@pytest.mark.parametrize(("text", "sense", "en", "ru", "az"), OURS)
def test_in_our_languages(text, sense, en, ru, az):
    meant = DateSense(sense) if sense else None
    assert [date_text(parse(text), meant, lang) for lang in ("en", "ru", "az")] == [en, ru, az]


@pytest.mark.parametrize(
    ("text", "sense", "lang", "reads"),
    [
        ("2020-11-27", None, "ar", "27 نوفمبر 2020"),
        ("2020-11-27/2020-11-28", "during", "ar", "27 نوفمبر 2020 – 28 نوفمبر 2020"),
        ("1993-04~", None, "ar", "≈ أبريل 1993"),
        ("1993-04?", None, "tr", "Nisan 1993 (?)"),
        ("1993%", None, "tr", "≈ 1993 (?)"),
        ("[1991,1992-03]", "within", "tr", "1991 / Mart 1992"),
        ("1993-04/1993-07", "within", "tr", "Nisan 1993 – Temmuz 1993 (?)"),
        ("1991/2003", None, "fr", "1991–2003"),
        ("199X", None, "fr", "1990–1999"),
        ("2010-21", None, "tr", "Mart 2010 – Mayıs 2010"),
        ("2020-11-27", None, "zh-Hant", "2020年11月27日"),
        ("2020-11-27/2020-11-28", None, "en-US", "November 27, 2020 – November 28, 2020"),
        ("1991-12-08/2003", None, "qqq", "1991-12-08 – 2003"),
    ],
)
def test_in_other_languages(text, sense, lang, reads):
    assert date_text(parse(text), DateSense(sense) if sense else None, lang) == reads


@pytest.mark.parametrize(
    ("year", "ordinal"),
    [(1991, "ci"), (1993, "cü"), (1996, "cı"), (1999, "cu"), (2000, "ci"), (2020, "ci")],
)
def test_azerbaijani_years_end_by_vowel_harmony(year, ordinal):
    assert date_text(parse(f"{year}-21"), None, "az") == f"{year}-{ordinal} ilin yazı"
