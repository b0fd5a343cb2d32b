"""Cyrillic in Latin letters, by the standards that the tables name."""

import pytest

from viewer.text.romanize import romanized, tables


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ельцин", "Yelʼtsin"),
        ("Алексеев", "Alekseyev"),
        ("Ёлкина, объём, подъезд", "Yëlkina, obˮyëm, podˮyezd"),
        ("Щукин Щ.", "Shchukin Shch."),
        ("ЩУКА И ЁЖ", "SHCHUKA I YËZH"),
        ("Я и ОИК", "Ya i OIK"),
        ("Организация исламского сотрудничества", "Organizatsiya islamskogo sotrudnichestva"),
        ("Хаджи-Ефендиев", "Khadzhi-Yefendiyev"),
        ("Чайковский (ред.)", "Chaykovskiy (red.)"),
        ("Trend «новости» 2020", "Trend «novosti» 2020"),
    ],
)
def test_russian_is_bgn_pcgn(text, expected):
    assert romanized(text, "ru") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Азәрбајҹан", "Azərbaycan"),
        ("Ислам Конфрансы", "İslam Konfransı"),
        ("ИСЛАМ", "İSLAM"),
        ("Ҝәнҹә, Шуша, Ғарабағ", "Gəncə, Şuşa, Ğarabağ"),
        ("Ə Qarabağ", "Ə Qarabağ"),
    ],
)
def test_azerbaijani_is_its_own_alphabet(text, expected):
    assert romanized(text, "az") == expected


def test_a_russian_name_in_another_language_is_russian():
    assert romanized("Хаджи", "en") == "Khadzhi"


def test_scripts_without_a_table_stay_as_they_are():
    assert romanized("بيان القمة, Əliyev", "ar") == "بيان القمة, Əliyev"


def test_tables_name_their_standard_and_have_whole_alphabets():
    assert {*tables()["ru"].letters} == set("абвгдеёжзийклмнопрстуфхцчшщъыьэюя")
    assert {*tables()["az"].letters} == set("абвгғдеәжзиыјкҝлмноөпрстуүфхһчҹш")
    assert all(table.standard for table in tables().values())
    assert all(text.isalpha() for table in tables().values() for text in table.letters.values())
