"""Correcting words that no text has, and doing without some of the words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.indexed import TAGS, library
from tests.search.test_query import ANY_TEXT, SYNTAX
from viewer.search import engine as engine_module
from viewer.search.engine import Engine
from viewer.search.match import Match
from viewer.search.query import parse
from viewer.search.rescue import Way
from viewer.store import lexicon

ROWS = (
    {"text_az": "Onlar işğal olunub, Xankəndi də", "text_ru": "они оккупированы"},
    {"text_az": "işğal altında ərazilər", "text_ru": "Азербайджан и резолюция"},
    {"text_en": "the occupation of territories", "text_az": "xəritələr"},
    {"text_en": "occupation, mosque and maps", "marks": "51/47-POL"},
)
GAZETTEER = {"khojavend": ("place", ("az:Xocavənd", "en:Khojavend"))}
NEAR_QUERIES = st.text(st.sampled_from("işğal оку.,;'[]\"-*OR az:")) | st.sampled_from(
    ["isgql xyz", "fpth,fql;fy OR i.]al", "az:i.]al -işğal", "«işgql»", "...;;;'''", "wwww wwww"]
)


@pytest.fixture(name="engine", scope="module")
def _engine():
    return Engine(library(*ROWS, tree=(("p", None),), has_families=True, gazetteer=GAZETTEER))


def corrections(engine, text, **more):
    found = engine.run(parse(text, TAGS, **more)).corrections
    return [(each.typed, each.shown, each.way) for each in found]


@pytest.mark.parametrize(
    ("text", "typed", "shown", "way", "numbers"),
    [
        ("ishgal", "ishgal", "işğal", Way.CHAT, {1, 2}),
        ("rezolyutsiya", "rezolyutsiya", "резолюция", Way.CHAT, {2}),
        ("i.]al", "i.]al", "işğal", Way.KEYBOARD, {1, 2}),
        ("fpth,fql;fy", "fpth,fql;fy", "азербайджан", Way.KEYBOARD, {2}),
        ("htpjk.wb.", "htpjk.wb.", "резолюцию", Way.KEYBOARD, {2}),
        ("ьщыйгу", "ьщыйгу", "mosque", Way.KEYBOARD, {4}),
        ("işgql", "işgql", "işğal", Way.TYPO, {1, 2}),
        ("ocupaton", "ocupaton", "occupation", Way.TYPO, {3, 4}),
        ("Xankkedi", "Xankkedi", "Xankəndi", Way.TYPO, {1}),
        ("mosque ocupation", "ocupation", "occupation", Way.TYPO, {4}),
        ("occupatoin -mosque", "occupatoin", "occupation", Way.TYPO, {3}),
        ("en:ocupation", "ocupation", "occupation", Way.TYPO, {3, 4}),
    ],
)
def test_an_unknown_word_is_corrected(engine, text, typed, shown, way, numbers):
    results = engine.run(parse(text, TAGS))
    assert [(each.typed, each.shown, each.way) for each in results.corrections] == [
        (typed, shown, way)
    ]
    assert set(results.numbers) == numbers
    assert set(results.matches) == {Match.FUZZY}


@pytest.mark.parametrize(
    "text",
    [
        "işğal", "işğalın", "isgal", "Xocavənd", '"işgql"', "işgql*", "-işgql maps", "iş", "qxz",
        "51/48-POL", "2021", "az:occupation", "maps2",
    ],
)  # fmt: skip
def test_what_is_known_or_literal_or_a_number_is_not(engine, text):
    assert corrections(engine, text) == []


@pytest.mark.parametrize("switch", ["is_literal", "is_exact"])
def test_what_was_typed_can_be_searched_as_it_is(engine, switch):
    results = engine.run(parse("işgql", TAGS, **{switch: True}))
    assert (results.total, results.corrections) == (0, ())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("occup", []),
        ("occupatin", [("occupatin", "occupation", Way.TYPO)]),
        ("işğall", []),
        ("mosquea", []),
        ("fpt", []),
        ("fpth", [("fpth", "азер", Way.KEYBOARD)]),
        ("Xocav", []),
        ("işgql", [("işgql", "işğal", Way.TYPO)]),
    ],
)
def test_a_word_being_typed_is_not_corrected_too_early(engine, text, expected):
    assert corrections(engine, text, is_typing=True) == expected


@pytest.mark.parametrize(
    ("text", "numbers", "left_out"),
    [
        ("mosque işğal", {1, 2, 4}, ()),
        ("mosque maps xyzzy", {4}, ("xyzzy",)),
        ('occupation "no such" -maps', {3}, ('"no such"',)),
        ("xyzzy (plugh OR işğal)", {1, 2}, ("xyzzy",)),
    ],
)
def test_where_no_statement_has_all_those_with_most_are_found(engine, text, numbers, left_out):
    results = engine.run(parse(text, TAGS))
    assert results.is_partial
    assert set(results.numbers) == numbers
    assert results.left_out == left_out
    assert set(results.matches) == {Match.FUZZY}


@pytest.mark.parametrize("text", ["mosque maps", "xyzzy", "xyzzy plugh", "xyzzy -maps"])
def test_else_nothing_is_left_out(engine, text):
    results = engine.run(parse(text, TAGS))
    assert (results.is_partial, results.left_out) == (False, ())


def test_nothing_is_left_out_of_a_literal_query(engine):
    assert not engine.run(parse("mosque işğal", TAGS, is_literal=True)).numbers


def test_marks_snippets_and_counts_are_those_of_the_correction(engine):
    query = parse("işgql", TAGS)
    text = "Onlar işğal olunub"
    assert [text[span.start : span.end] for span in engine.marks(query, text, "az")] == ["işğal"]
    assert set(engine.snippets(query, [1, 2])) == {1, 2}
    assert engine.period_counts(query) == {"p": 2}


def test_too_many_to_rank_are_fuzzy_too(engine, monkeypatch):
    monkeypatch.setattr(engine_module, "RANKED", 1)
    assert set(engine.run(parse("işgql", TAGS)).matches) == {Match.FUZZY}


@pytest.mark.parametrize(
    ("limits", "letters"), [((), 0), (("MANY",), 1), (("MANY", "VERY_MANY"), 2)]
)
def test_in_a_large_vocabulary_the_first_letters_must_be_right(limits, letters, monkeypatch):
    for limit in limits:
        monkeypatch.setattr(lexicon, limit, 5)
    engine = Engine(library(*ROWS, has_families=True))
    for place in range(3):
        typed = "işğal"[:place] + "q" + "işğal"[place + 1 :]
        assert bool(corrections(engine, typed)) is (place >= letters)


@given(ANY_TEXT | SYNTAX | NEAR_QUERIES, st.booleans(), st.booleans())
def test_no_text_is_an_error(text, is_typing, is_literal):
    query = parse(text, TAGS, is_typing=is_typing, is_literal=is_literal)
    results = SHARED.run(query)
    SHARED.snippets(query, results.numbers)
    SHARED.marks(query, text, "az")
    SHARED.period_counts(query)


SHARED = Engine(library(*ROWS, tree=(("p", None),), has_families=True, gazetteer=GAZETTEER))
