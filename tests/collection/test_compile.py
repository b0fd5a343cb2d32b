"""What the source form becomes: rows of the built collection."""

import sqlite3

import pytest

from viewer.collection.verbatim import are_balanced, quotes_balance, set_in_quotes


@pytest.fixture(scope="module")
def database(corpus_db):
    connection = sqlite3.connect(corpus_db)
    yield connection
    connection.close()


@pytest.mark.parametrize(
    ("marked", "tag", "text", "words"),
    [
        ("no words", "en", "no words", []),
        ("a {b} c", "en", "a “b” c", ["b"]),
        ("{a} {b c}", "ru", "«a» «b c»", ["a", "b c"]),
        ("{a}", "az", "“a”", ["a"]),
        ("x {a}", "fr", "x «\u00a0a\u00a0»", ["a"]),
        ("يدين {العدوان}", "ar", "يدين «العدوان»", ["العدوان"]),
        ("𝔘 {a}", "en", "𝔘 “a”", ["a"]),
    ],
)
def test_quoted_words_get_their_languages_marks(marked, tag, text, words):
    found, spans = set_in_quotes(marked, tag)
    assert found == text
    assert [found[start:end] for start, end in spans] == words


@pytest.mark.parametrize(
    ("text", "balanced"),
    [("a {b} {c}", True), ("{a", False), ("a}", False), ("{a {b}}", False), ("{ }", False)],
)
def test_braces_balance(text, balanced):
    assert are_balanced(text) is balanced


@pytest.mark.parametrize(
    ("text", "balanced"),
    [
        ("«a “b” c»", True),
        ("„a“ b", True),
        ("„a” b", True),
        ('"a" b', True),
        ("the states’ and OIC's", True),
        ("«a", False),
        ("a»", False),
        ("«a”", False),
        ('"a', False),
        ("«a “b» c”", False),
    ],
)
def test_quotation_marks_balance(text, balanced):
    assert quotes_balance(text) is balanced


@pytest.mark.parametrize(
    ("sql", "rows"),
    [
        (
            "SELECT number, id FROM statement WHERE number IN (1, 2, 3, 12)",
            [
                (1, "oic-1991-s01"),
                (2, "oic-1991-05-s01"),
                (3, "oic-1991-12-08-s01"),
                (12, "oic-2021-06-s01"),
            ],
        ),
        (
            (
                "SELECT t.lang, substr(text, start + 1, end - start) FROM verbatim AS v "
                "JOIN segment_text AS t USING (statement, position, lang) "
                "WHERE statement = 6 AND position = 2 AND lang <> 'az' ORDER BY lang, start"
            ),
            [("en", "immediate"), ("en", "full"), ("ru", "немедленного"), ("ru", "полного")],
        ),
        (
            (
                "SELECT type, s.id, t.id FROM relation JOIN statement AS s ON s.number = statement "
                "JOIN statement AS t ON t.number = target ORDER BY statement, type"
            ),
            [
                ("continues", "oic-2008-03-14-s01", "oic-1994-12-13-s01"),
                ("cites", "oic-2011-06-28-s01", "oic-2008-03-14-s01"),
                ("responds-to", "oic-2020-11-27-s01", "oic-2020-11-08-s01"),
                ("same-event", "oic-2020-11-27-s01", "oic-2021-06-s01"),
            ],
        ),
        (
            (
                "SELECT number, number_locator_label, number_locator, locator "
                "FROM statement_source WHERE statement = 2"
            ),
            [("4", "page", "488–489", "216")],
        ),
        (
            "SELECT position, latest, name FROM organ_form WHERE organ = 'oic' AND lang = 'en'",
            [
                (1, 20110628, "Organisation of the Islamic Conference"),
                (2, None, "Organisation of Islamic Cooperation"),
            ],
        ),
        (
            "SELECT id, successor FROM withdrawn",
            [("oic-1994-12-13-s09", "oic-1994-12-13-s01"), ("oic-1999-s01", None)],
        ),
        (
            (
                "SELECT text FROM label WHERE entity = 'withdrawn' AND id = 'oic-1999-s01' "
                "AND lang = 'en'"
            ),
            [("No source was found.",)],
        ),
        (
            (
                "SELECT lang, text, is_official, attested FROM name_form WHERE name = 'khojaly' "
                "AND lang <> 'az' ORDER BY position"
            ),
            [
                ("ru", "Ходжалы", 1, "retrieved"),
                ("en", "Khojaly", 1, "retrieved"),
                ("ru", "Ходжали", 0, None),
                ("en", "Khojali", 0, None),
                ("en", "Xocali", 0, None),
            ],
        ),
        (
            "SELECT number, target FROM source_reference ORDER BY number",
            [("4", None), ("7", "oic-1994-12")],
        ),
        ("SELECT authors FROM source WHERE id = 'trend-2020-11-28'", [("[]",)]),
        (
            "SELECT DISTINCT lang, text FROM date_text WHERE date = '[1991,1992-03]' ORDER BY lang",
            [
                ("az", "1991 və ya mart 1992"),
                ("en", "1991 or March 1992"),
                ("ru", "1991 г. или март 1992 г."),
            ],
        ),
        (
            "SELECT facts_en FROM search_text WHERE number = 1",
            [
                (
                    (
                        "Visit; Organisation of the Islamic Conference; OIC; "
                        "Organisation of Islamic Cooperation; Baku; Mohammad Mohsin"
                    ),
                )
            ],
        ),
        (
            "SELECT text_en, marks FROM search_text WHERE number = 6",
            [
                (
                    (
                        "The resolution condemns “aggression”.\n"
                        "The resolution asks for “immediate” and “full” withdrawal."
                    ),
                    "oic-1994-12-13-s01; 12/7-P(IS); The conflict between Armenia and Azerbaijan",
                )
            ],
        ),
        (
            "SELECT organs_en, date_ru FROM statement_flat WHERE number IN (1, 2)",
            [
                ("Organisation of the Islamic Conference", "1991 г. или март 1992 г."),
                (
                    "Organisation of the Islamic Conference; World Muslim Congress",
                    "май 1991 г.",
                ),
            ],
        ),
        (
            (
                "SELECT statements, stance_en, period_ru FROM stance_by_period "
                "WHERE stance = 'condemns' ORDER BY period"
            ),
            [(2, "Condemns", "Прекращение огня"), (1, "Condemns", "Конфликт")],
        ),
        (
            (
                "SELECT source, reference_number, reference_source FROM citation_items "
                "WHERE number = 6 ORDER BY position"
            ),
            [("oic-1994-12", None, None), ("mammadzada-2022", "7", "oic-1994-12")],
        ),
    ],
)
def test_what_stands_in_the_tables(database, sql, rows):
    assert database.execute(sql).fetchall() == rows


def test_the_set_date_stands_first_by_its_latest_day(database):
    rows = database.execute("SELECT id, earliest, latest FROM statement ORDER BY number")
    order = [(earliest, latest, id_) for id_, earliest, latest in rows]
    assert order == sorted(order)
