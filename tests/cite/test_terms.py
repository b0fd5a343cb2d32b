"""A document known through another source is cited in three languages, the source undeclined."""

from __future__ import annotations

import pytest

from viewer.cite.terms import Through, clause, sentence

SOURCE = "Məmmədzadə, 2022, s. 57"


@pytest.mark.parametrize(
    ("through", "language", "expected"),
    [
        (Through.CITED, "az", f"bu mənbəyə istinadən: {SOURCE}"),
        (Through.CITED, "ru", f"цит. по: {SOURCE}"),
        (Through.CITED, "en", f"as cited in {SOURCE}"),
        (Through.REPORTED, "az", f"bu mənbənin məlumatına görə: {SOURCE}"),
        (Through.REPORTED, "ru", f"по сообщению источника: {SOURCE}"),
        (Through.REPORTED, "en", f"as reported in {SOURCE}"),
        (Through.LISTED, "az", f"bu mənbənin siyahısında: {SOURCE}"),
        (Through.LISTED, "ru", f"указано в перечне: {SOURCE}"),
        (Through.LISTED, "en", f"as listed in {SOURCE}"),
        (Through.LISTED, "ar", f"as listed in {SOURCE}"),
    ],
)
def test_a_clause_is_in_the_language(through, language, expected):
    assert clause(through, language, SOURCE) == expected


def test_a_sentence_begins_with_a_capital_and_leaves_the_source_alone():
    assert sentence(Through.CITED, "ru", "{source} а") == "Цит. по: {source} а"
