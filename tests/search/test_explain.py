"""Why a query is read as it is, and why a statement is found."""

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tests.search.test_fields import FIELDS
from tests.search.test_query import ANY_TEXT, SYNTAX
from viewer import paths
from viewer.search.engine import Engine
from viewer.search.explain import FieldRead, Ignored, WordRead, doubts, explain
from viewer.search.explained import Wording
from viewer.search.items import Doubt
from viewer.search.match import Match
from viewer.store.library import Library
from viewer.text.languages import INTERFACE_LANGUAGES


@pytest.fixture(name="library", scope="module")
def _library():
    with Library.open(paths.shipped_collection()) as library:
        yield library


@pytest.fixture(name="engine", scope="module")
def _engine(library):
    return Engine(library)


@pytest.fixture(name="wordings", scope="module")
def _wordings(engine, library):
    languages = library.collection.languages
    return {lang: Wording(engine.vocabulary, languages, lang) for lang in INTERFACE_LANGUAGES}


def said(wordings, explanation, lang="en"):
    return [
        text for line in wordings[lang].query(explanation) for text in (line.text, *line.details)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("sülh", "“sülh” must be there"),
        ("-sülh", "“sülh” must not be there"),
        ("sülh OR mir", "or else “mir”"),
        ("xocal*", "how: any word that begins so"),
        ('"a b"', "how: these words together, in this order"),
        ("az:sülh", "where: in this language only: azərbaycanca"),
        ("title:sülh", "where: titles only, in every language"),
        ("symbol:6", "where: document symbol, id and official title only"),
        ("resolutions", "also other forms (English): resolution"),
        ("Шуша", "also spelt: Şuşa, Shusha, Шуши"),
        ("fpth,fql;fy", "read as typed in another keyboard layout: “азербайджан”"),
        ("növ:qətnamə", "kind: Resolution"),
        ("növ:qətnamə", "typed as “qətnamə”"),
        ("kind:visit,meeting", "kind: Visit, Meeting"),
        ("-kind:visit", "kind, not: Visit"),
        ("kind:visit,xyz", "left out, as there is no such value: xyz"),
        ("kind:xyz", "“xyz”: the field “kind” has no such value; searched as a word"),
        ("date:03/07/2020", "“03/07/2020”: no date for the field “date”"),
        ("date:1993-05", "statements whose days meet 1993-05-01 – 1993-05-31"),
        ("date:1991..", "statements whose days meet 1991-01-01 – …"),
        ("date:<1994", "statements whose earliest day is before 1994"),
        ("date:>10.11.2020", "statements whose latest day is after 2020-11-10"),
        ("kind:visit OR sülh", "“OR” ties nothing here"),
        ("", "Nothing is searched."),
    ],
)
def test_each_part_is_explained(engine, wordings, text, expected):
    assert any(expected in one for one in said(wordings, explain(engine, text)))


@pytest.mark.parametrize(
    ("text", "found", "lang", "match"),
    [
        ("Şuşa", "Şuşa", "az", Match.EXACT),
        ("susa", "Şuşa", "az", Match.FOLDED),
        ("Шуша", "Shusha", "en", Match.NAME),
        ("şuşa", "Şuşanın", "az", Match.FAMILY),
    ],
)
def test_each_place_says_how_it_matches(engine, text, found, lang, match):
    query = engine.read(text)
    places = [
        place
        for number in engine.run(query).numbers
        for place in explain(engine, text, number).places
    ]
    assert {one.match for one in places if (one.found, one.lang) == (found, lang)} == {match}


def test_a_place_counts_and_shows_what_is_around_it(engine):
    (first, *_) = explain(
        engine, "резолюция", engine.run(engine.read("резолюция")).numbers[0]
    ).places
    assert first.times >= 1
    assert first.found in first.around


def test_a_statement_found_by_fields_alone_says_so(engine, wordings):
    number = engine.run(engine.read("kind:visit")).numbers[0]
    (line,) = wordings["en"].hit(explain(engine, "kind:visit", number))
    assert line.text.startswith("It has all that the fields ask for")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("sülh", []),
        ("kind:visit", []),
        ("kind:xyz a", [(WordRead, Doubt.NO_VALUE)]),
        ("date:32.01.2020 a", [(WordRead, Doubt.NO_DATE)]),
        ("kind:visit OR a b", [(Ignored, Doubt.LONE_OR)]),
        ("kind:visit,xyz a", [(FieldRead, None)]),
    ],
)
def test_doubts_are_told(engine, text, expected):
    found = doubts(engine, text)
    assert [(type(one), getattr(one, "doubt", None)) for one in found] == expected


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(ANY_TEXT | SYNTAX | FIELDS, st.booleans())
@example("a OR kind:visit OR b", True)
def test_any_text_can_be_explained(engine, wordings, text, is_typing):
    explanation = explain(engine, text, 100, is_typing=is_typing)
    words = [part for part in explanation.parts if isinstance(part, WordRead)]
    assert [one.term for one in words] == list(explanation.query.terms)
    for lang, wording in wordings.items():
        assert said(wordings, explanation, lang)
        assert wording.hit(explanation)
        assert all(map(wording.doubt, doubts(engine, text, is_typing=is_typing)))
