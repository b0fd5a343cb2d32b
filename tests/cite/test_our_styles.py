"""GOST as we wrote it: bodies, persons, dates and places stand where the standards have them."""

from __future__ import annotations

import pytest

from tests.cite.conftest import ARTICLE, BOOK, CHAPTER, COMMUNIQUE
from viewer.cite.cited import Cite, Label
from viewer.cite.families import adapted
from viewer.cite.locales import Locale
from viewer.cite.styles import style

AUTHOR_DATE = style("gost-r-7-0-5-2008-author-date")
DESCRIPTION = style("gost-r-7-0-100-2018")
PAGE = {
    "id": "page",
    "type": "webpage",
    "language": "ru",
    "title": "«Пустое занятие»: кто лишает Россию права вето",
    "container-title": "Газета.ru",
    "issued": {"date-parts": [[2018, 2, 2]]},
    "URL": "https://www.gazeta.ru/politics/",
    "accessed": {"date-parts": [[2018, 2, 9]]},
}


def persons(count):
    return [{"family": f"Автор{number}", "given": "Пётр"} for number in range(1, count + 1)]


def entry(engine, chosen, item, locale=Locale.RU):
    wanted = adapted(item, chosen, locale.language, listed=True)
    return engine.reference([wanted], chosen, locale)[0].removeprefix("1. ")


@pytest.mark.parametrize(
    ("chosen", "item", "locale", "expected"),
    [
        (
            DESCRIPTION,
            BOOK,
            Locale.EN_GB,
            (
                "İhsanoğlu, E. The Islamic World in the New Century / E. İhsanoğlu. –"
                " London : Hurst, 2010. – 325 p. – Text : unmediated."
            ),
        ),
        (
            DESCRIPTION,
            ARTICLE,
            Locale.AZ,
            (
                "Əliyeva, G. Azərbaycanın çoxtərəfli diplomatiyası / G. Əliyeva, Ç."
                " Şıxlinski. – Mətn : vasitəsiz // Beynəlxalq münasibətlər. – 2021. –"
                " C. 12, № 3. – S. 45–62."
            ),
        ),
        (
            DESCRIPTION,
            CHAPTER,
            Locale.RU,
            (
                "Иванов, П. Организация исламского сотрудничества / П. Иванов. – Текст"
                " : непосредственный // Исламский мир в XXI веке / под ред. А. Ёлкина."
                " – Москва : Наука, 2019. – С. 112–138."
            ),
        ),
        (
            DESCRIPTION,
            COMMUNIQUE,
            Locale.RU,
            (
                "Final Communiqué of the Thirteenth Session : Final communiqué"
                " OIC/SUMMIT-13/2016/FC/FINAL : Islamic Summit Conference /"
                " Organisation of Islamic Cooperation. – Istanbul, 15 апреля 2016. –"
                " URL: https://www.oic-oci.org/docdown/?docID=14 (дата обращения:"
                " 20.11.2026). – Текст : электронный."
            ),
        ),
        (
            DESCRIPTION,
            PAGE,
            Locale.RU,
            (
                "«Пустое занятие»: кто лишает Россию права вето. – Текст : электронный"
                " // Газета.ru : [сайт]. – 2018. – 2 февр. – URL:"
                " https://www.gazeta.ru/politics/ (дата обращения: 09.02.2018)."
            ),
        ),
        (
            AUTHOR_DATE,
            BOOK,
            Locale.RU,
            "İhsanoğlu E. The Islamic World in the New Century. London : Hurst, 2010. 325 с.",
        ),
        (
            AUTHOR_DATE,
            ARTICLE,
            Locale.EN_GB,
            (
                "Əliyeva G., Şıxlinski Ç. Azərbaycanın çoxtərəfli diplomatiyası //"
                " Beynəlxalq münasibətlər. 2021. Vol. 12, no. 3. P. 45–62."
            ),
        ),
        (
            AUTHOR_DATE,
            COMMUNIQUE,
            Locale.AZ,
            (
                "Organisation of Islamic Cooperation. Final Communiqué of the"
                " Thirteenth Session : Final communiqué OIC/SUMMIT-13/2016/FC/FINAL :"
                " Islamic Summit Conference. Istanbul, 2016. 15 apr. URL:"
                " https://www.oic-oci.org/docdown/?docID=14 (müraciət tarixi:"
                " 20.11.2026)."
            ),
        ),
        (
            AUTHOR_DATE,
            PAGE,
            Locale.RU,
            (
                "«Пустое занятие»: кто лишает Россию права вето // Газета.ru. 2018. 2"
                " февр. URL: https://www.gazeta.ru/politics/ (дата обращения:"
                " 09.02.2018)."
            ),
        ),
    ],
)
def test_works_are_described_as_the_standard_has_it(engine, chosen, item, locale, expected):
    assert entry(engine, chosen, item, locale) == expected


@pytest.mark.parametrize(
    ("count", "described", "referred"),
    [
        (1, "Автор1, П. Книга / П. Автор1. – ", "Автор1 П. Книга. "),
        (
            3,
            "Автор1, П. Книга / П. Автор1, П. Автор2, П. Автор3. – ",
            "Автор1 П., Автор2 П., Автор3",
        ),
        (
            4,
            "Книга / П. Автор1, П. Автор2, П. Автор3, П. Автор4. – ",
            "Книга / П. Автор1 [и др.]. ",
        ),
        (5, "Книга / П. Автор1, П. Автор2, П. Автор3 [и др.]. – ", "Книга / П. Автор1 [и др.]. "),
    ],
)
def test_a_heading_names_three_persons_at_most(engine, count, described, referred):
    book = {**BOOK, "title": "Книга", "author": persons(count)}
    assert entry(engine, DESCRIPTION, book).startswith(described)
    assert entry(engine, AUTHOR_DATE, book).startswith(referred)


@pytest.mark.parametrize(
    ("issued", "described", "referred"),
    [
        (
            {"date-parts": [[2020, 11, 27], [2020, 11, 28]]},
            "2020. – 27–28 нояб.",
            "2020. 27–28 нояб.",
        ),
        ({"date-parts": [[2020, 11]], "circa": True}, "[2020?]", "[2020?]"),
    ],
)
def test_a_date_stands_after_its_year(engine, issued, described, referred):
    page = {**PAGE, "issued": issued}
    assert f"[сайт]. – {described} – URL" in entry(engine, DESCRIPTION, page).replace("?].", "?]")
    assert f"Газета.ru. {referred} URL" in entry(engine, AUTHOR_DATE, page).replace("?].", "?]")


@pytest.mark.parametrize(
    ("label", "locale", "place"),
    [
        (Label.PAGE, Locale.RU, "с. 4"),
        (Label.PAGE, Locale.AZ, "s. 4"),
        (Label.PAGE, Locale.EN_GB, "p. 4"),
        (Label.PARAGRAPH, Locale.RU, "п. 4"),
        (Label.PARAGRAPH, Locale.AZ, "b. 4"),
        (Label.ARTICLE, Locale.RU, "ст. 4"),
    ],
)
def test_a_place_bears_its_own_label(engine, label, locale, place):
    cite = Cite(COMMUNIQUE, "4", label)
    cited = engine.in_text([cite], AUTHOR_DATE, locale)
    assert cited == f"(Organisation of Islamic Cooperation, 2016, {place})"
    assert engine.in_text([cite], DESCRIPTION, locale) == f"[1, {place}]"


def test_a_note_names_the_place_as_an_area(engine):
    cite = Cite(BOOK, "57")
    assert engine.footnote([cite], DESCRIPTION, Locale.RU).endswith(" : непосредственный. – С. 57.")
    assert engine.footnote([cite], AUTHOR_DATE, Locale.RU).endswith("Hurst, 2010. С. 57.")


def test_works_of_one_body_and_year_are_told_apart(engine):
    other = {**COMMUNIQUE, "id": "other"}
    cited = engine.in_text([Cite(other)], AUTHOR_DATE, Locale.RU, listed=[COMMUNIQUE, other])
    assert cited == "(Organisation of Islamic Cooperation, 2016b)"
    assert "2016b. 15 апр." in engine.reference([COMMUNIQUE, other], AUTHOR_DATE, Locale.RU)[1]


@pytest.mark.parametrize(
    ("title", "cited"),
    [
        ("Короткое заглавие", "(Короткое заглавие, 2018)"),
        ("Слово о том, как заглавие было длинным", "(Слово о том, как заглавие …, 2018)"),
        ("Итоги года «Шуша – столица молодёжи» подведены", "(Итоги года …, 2018)"),
    ],
)
def test_a_long_title_is_cited_by_its_beginning(engine, title, cited):
    item = adapted({**PAGE, "title": title}, AUTHOR_DATE, "ru")
    assert engine.in_text([Cite(item)], AUTHOR_DATE, Locale.RU).replace("\ue001", "") == cited
