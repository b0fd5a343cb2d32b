"""Finding names that the gazetteer does not know by their sound."""

import pytest

from tests.indexed import TAGS, indexed, library
from viewer.search.engine import Engine
from viewer.search.match import Match
from viewer.search.query import parse
from viewer.store.index import is_index_intact

ROWS = (
    {"text_az": "bu Xankəndidə", "text_en": "the word is rare in Niger"},
    {"text_ru": "город Ханкенди, из Ханкенди", "text_en": "a canon"},
    {"text_en": "in Khankendi, in Nigeria"},
    {"text_az": "bu Niger, bu qanun, qanunun özü", "text_en": "in Canaan"},
)


@pytest.fixture(name="engine", scope="module")
def _engine():
    return Engine(library(*ROWS, tree=(("p", None),), has_families=True))


def answer(engine, text, **more):
    results = engine.run(parse(text, TAGS, **more))
    return dict(zip(results.numbers, results.matches, strict=True))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ханкенди", {2: Match.EXACT, 1: Match.NAME, 3: Match.NAME}),
        ("Khankandi", dict.fromkeys((1, 2, 3), Match.NAME)),
        ("khankandi", dict.fromkeys((1, 2, 3), Match.NAME)),
        ("en:Khankandi", {3: Match.NAME}),
        ("Нигер", {1: Match.NAME, 3: Match.NAME, 4: Match.NAME}),
        ("Nigeria", {3: Match.EXACT, 4: Match.NAME}),
        ("qanun", {4: Match.EXACT}),
        ('"Khankandi"', {}),
        ("-Khankandi Niger", {1: Match.EXACT, 4: Match.EXACT}),
    ],
)
def test_a_name_is_found_by_its_sound(engine, text, expected):
    assert answer(engine, text) == expected


def test_exact_letters_stay_literal(engine):
    assert answer(engine, "Khankandi", is_exact=True) == {}


def test_the_beginning_of_a_known_word_is_not_listened_to(engine):
    assert set(answer(engine, "Khankand", is_typing=True)) == {1, 2, 3}
    assert set(answer(engine, "Khank", is_typing=True)) == {3}


def test_the_reader_is_told_what_was_heard(engine):
    (name,) = engine.run(parse("Khankandi", TAGS)).names
    assert name.names == ()
    assert name.spellings == ("Xankəndidə", "Khankendi", "Ханкенди")


def test_the_spelling_that_stands_there_is_lit(engine):
    text = "Xankəndidə, xan"
    (span,) = engine.marks(parse("Khankandi", TAGS), text, "az")
    assert text[span.start : span.end] == "Xankəndidə"


@pytest.mark.parametrize("damage", ["DELETE FROM sound", "UPDATE sound SET written = 'x'"])
def test_an_index_whose_sounds_differ_is_not_intact(damage):
    connection = indexed({"text_az": "bu Xocalı"}, tags=("az",))
    assert is_index_intact(connection, ("az",))
    connection.execute(damage)
    assert not is_index_intact(connection, ("az",))
