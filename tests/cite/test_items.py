"""Statements and sources become items that every style can print."""

import pytest

from tests.cite.samples import (
    COUNCIL,
    KINDS,
    NIAMEY,
    PRESS,
    SECRETARIAT,
    SPEAKER,
    SPEECH,
    article,
    official,
    source,
    statement,
)
from viewer.cite.entries import data
from viewer.cite.items import document_item, source_item

DAY = {"date-parts": [[2020, 11, 28]]}


def item(lang="en", copy=None, **more):
    return data(document_item(statement(**more), lang, DAY, copy))


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.id)
def test_the_type_is_the_kinds_and_never_legislation(kind):
    assert item(kind=kind)["type"] == kind.csl != "legislation"


@pytest.mark.parametrize(
    ("lang", "author", "title"),
    [
        ("az", "Baş Katiblik", "[Xocalı haqqında]"),
        ("ru", "Генеральный секретариат", "[О Ходжалы]"),
        ("en", "General Secretariat", "[About Khojaly]"),
    ],
)
def test_a_document_without_a_title_has_our_description_in_brackets(lang, author, title):
    made = item(lang)
    assert made["author"] == [{"literal": author}]
    assert (made["title"], made["language"]) == (title, lang)
    assert "genre" not in made


def test_an_official_title_keeps_its_language_and_letters():
    made = document_item(statement(official_title=official("On  the Conflict")), "az", DAY, None)
    assert made["language"] == "en"
    assert made["title"] == '<span class="nocase">On  the Conflict</span>'


@pytest.mark.parametrize(
    ("lang", "symbol", "title", "genre"),
    [
        ("en", "51/47-POL", "Solidarity", "Resolution"),
        ("ru", "51/47-POL", "Solidarity", "резолюция"),
        ("az", "51/47-POL", None, "qətnamə"),
        ("en", None, "Solidarity", "resolution"),
        ("en", None, "Resolution of the session", None),
        ("en", None, None, None),
    ],
)
def test_the_genre_is_said_where_nothing_else_says_it(lang, symbol, title, genre):
    made = item(lang, symbol=symbol, official_title=official(title) if title else None)
    assert made.get("genre") == genre
    assert made.get("number") == symbol


def test_a_sitting_is_an_event_with_place_and_days():
    made = item(organs=(COUNCIL,), places=(NIAMEY,), date="2020-11-27/2020-11-28")
    assert (made["event-title"], made["event-place"]) == ("47th session", "Niamey")
    assert made["event-date"] == {"date-parts": [[2020, 11, 27], [2020, 11, 28]]}
    assert "publisher-place" not in made


def test_several_bodies_are_told_apart_at_a_sitting():
    made = item("ru", organs=(SECRETARIAT, COUNCIL))
    assert made["event-title"] == "Совет министров, 47-я сессия"
    assert len(made["author"]) == 2


@pytest.mark.parametrize(
    ("date", "expected"),
    [("2020-11", None), ("2020-11-27~/2020-11-28~", None), ("2020-11/2020-12", None)],
)
def test_the_days_of_a_sitting_are_never_made_up(date, expected):
    assert item(organs=(COUNCIL,), date=date).get("event-date") == expected


def test_where_the_text_was_seen_gives_the_address():
    made = item(kind=PRESS, copy=source("copy", publisher="Agency"))
    assert made["URL"] == "https://example.org/copy"
    assert made["accessed"] == {"date-parts": [[2026, 11, 23]]}
    assert made["container-title"] == "Agency"


@pytest.mark.parametrize("site", [None, "General Secretariat", "Baş Katiblik"])
def test_a_body_is_not_named_as_the_site_too(site):
    assert "container-title" not in item(kind=PRESS, copy=source("copy", publisher=site))


def test_a_speech_without_a_body_is_the_speakers():
    assert item(kind=SPEECH, organs=(), persons=(SPEAKER,))["author"] == [{"literal": "A. Speaker"}]
    assert "author" not in item(organs=(), persons=(SPEAKER,))


def test_an_article():
    made = data(source_item(article()))
    assert made["author"] == [{"family": "Məmmədzadə", "given": "Aqşin"}]
    assert (made["container-title"], made["issue"], made["page"]) == ("Jurnal", "3", "216–221")
    assert "URL" not in made


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("webpage", {"container-title": "Agency"}),
        ("article-newspaper", {"container-title": "Agency"}),
        ("report", {"author": [{"literal": "Agency"}]}),
        ("book", {"publisher": "Agency"}),
    ],
)
def test_the_publisher_of_a_source_is_named_once(kind, expected):
    made = data(source_item(source(type=kind)))
    named = {
        name: made[name] for name in ("container-title", "author", "publisher") if name in made
    }
    assert named == expected


def test_data_is_never_markup():
    made = document_item(statement(official_title=official("<i>x</i> & {y}")), "en", DAY, None)
    assert "<i>" not in made["title"]
    assert data(made)["title"] == "<i>x</i> & {y}"
