"""Searching for a word in another form."""

import pytest

from tests.indexed import TAGS, indexed, library
from viewer import paths
from viewer.search import engine as engine_module
from viewer.search.engine import Engine
from viewer.search.match import Match, expression, families
from viewer.search.query import parse
from viewer.search.scope import Scope
from viewer.store.fulltext import FullText
from viewer.store.library import Library

ROWS = (
    {"text_az": "qətnamə qəbul edilib", "text_ru": "резолюция", "text_en": "a resolution"},
    {"text_az": "Qətnaməsi, qətnamələrin", "text_ru": "резолюций", "text_en": "two resolutions"},
    {"text_az": "QƏTNAMƏ", "text_ru": "революция", "text_en": "Resolutions passed"},
    {"text_az": "qanun", "text_en": "qətnamədə", "marks": "qətnamədə"},
    {"text_az": "qan"},
)
AZ = '{"title_az" "text_az" "facts_az"} : '
SHIPPED = (
    ("qətnamələr", "oic-2006-06-19-s02"),
    ("qətnaməsi", "oic-2009-11-12-s01"),
    ("bəyanatımız", "oic-1993-s01"),
    ("abidəyə", "oic-2010-05-18-s01"),
    ("döyüşdən", "oic-2016-04-06-s01"),
    ("konqresdə", "oic-1991-05-s01"),
    ("qüvvəni", "oic-1993-04-30-s01"),
    ("rayonlarda mina", "ctx-2021-06-12"),
    ("xəritədən", "oic-2021-06-14-s01"),
    ("öhdəliyi", "oic-2022-09-15-s01"),
    ("torpağı", "oic-2008-06-s01"),
    ("Xocalının", "oic-2018-01-s01"),
    ("Şuşadan", "oic-2021-01-11-s01"),
    ("Laçına", "oic-2023-08-04-s01"),
    ("Ağdamı", "oic-2021-04-05-s01"),
    ("Kəlbəcərin", "oic-1993-04-30-s01"),
    ("Naxçıvan", "oic-1999-06-28-s02"),
    ("Əliyevlə", "oic-1994-05-s01"),
    ("pisləmək", "oic-2010-05-s01"),
    ("dəstəkləmək", "oic-2008-05-17-s01"),
    ("törətmək", "oic-2013-01-21-s01"),
    ("etmək", "oic-2023-08-04-s01"),
    ("soyqırımını", "oic-2024-02-27-s01"),
    ("резолюций", "oic-1994-12-13-s02"),
    ("армению", "oic-2018-09-24-s01"),
    ("мечетями", "oic-2020-11-11-s01"),
    ("саммите", "oic-2013-02-06-s01"),
    ("границами", "oic-2022-09-15-s01"),
    ("resolutions", "oic-2013-01-21-s01"),
    ("massacres", "oic-2014-02-25-s01"),
    ("mosque", "oic-2022-06-28-s01"),
    ("condemning", "oic-2018-01-s01"),
    ("refugee", "oic-1998-03-15-s01"),
    ("villages", "oic-2020-11-11-s01"),
)


@pytest.fixture(name="engine", scope="module")
def _engine():
    return Engine(library(*ROWS, tree=(("p", None),), has_families=True))


@pytest.fixture(name="shipped", scope="module")
def _shipped():
    with Library.open(paths.shipped_collection()) as opened:
        yield Engine(opened)


def answer(engine, text, **more):
    results = engine.run(parse(text, TAGS, **more))
    return dict(zip(results.numbers, results.matches, strict=True))


@pytest.mark.parametrize(("text", "id_"), SHIPPED)
def test_statements_are_found_by_another_form_of_a_word(shipped, text, id_):
    query = parse(text, TAGS)
    hits = {hit.id: hit for hit in shipped.hits(shipped.run(query))}
    assert hits[id_].match is Match.FAMILY
    (parts,) = shipped.snippets(query, [hits[id_].number]).values()
    assert all(part.spans for part in parts)


@pytest.mark.parametrize("text", ["qan", "qanun", "Xocavənd", "xala", "революции"])
def test_what_only_begins_alike_is_not_found(shipped, text):
    assert Match.FAMILY not in shipped.run(parse(text, TAGS)).matches


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("qətnamə", {1: Match.EXACT, 3: Match.EXACT, 2: Match.FAMILY}),
        ("qetname", {1: Match.FOLDED, 3: Match.FOLDED, 2: Match.FAMILY}),
        ("qətnamədən", dict.fromkeys((1, 2, 3), Match.FAMILY)),
        ("qətnamələri -qətnaməsi", dict.fromkeys((1, 3), Match.FAMILY)),
        ("-qətnamə резолюцию", {2: Match.FAMILY}),
        ("ru:резолюциями", dict.fromkeys((1, 2), Match.FAMILY)),
        ("az:резолюциями", {}),
        ("en:qətnamə", {}),
        ("qan", {5: Match.EXACT}),
        ('"qətnamələr"', {}),
        ("qətnaməd*", {4: Match.EXACT}),
        ("qətnamələr OR qan", {5: Match.EXACT, 1: Match.FAMILY, 2: Match.FAMILY, 3: Match.FAMILY}),
        ("qətnaməni qəbul", {1: Match.FAMILY}),
    ],
)
def test_tiers(engine, text, expected):
    assert answer(engine, text) == expected


def test_letters_go_before_forms(engine):
    matches = engine.run(parse("qətnamə", TAGS)).matches
    assert matches == (Match.EXACT, Match.EXACT, Match.FAMILY)


def test_exact_letters_stay_literal(engine):
    assert answer(engine, "qətnamə", is_exact=True) == dict.fromkeys((1, 3), Match.EXACT)
    assert answer(engine, "qətnamədən", is_exact=True) == {}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("qətnam", {1, 2, 3, 4}),
        ("qətnaməsi", {1, 2, 3}),
        ("qətnaməsin", set()),
        ("qətnaməsindən", {1, 2, 3}),
    ],
)
def test_a_word_being_typed_is_a_whole_one_where_it_is_one(engine, text, expected):
    assert set(answer(engine, text, is_typing=True)) == expected


@pytest.mark.parametrize(
    ("query", "text", "lang", "expected"),
    [
        ("qətnamədən", "Qətnamə, QƏTNAMƏLƏRİN qətn", "az", ["Qətnamə", "QƏTNAMƏLƏRİN"]),
        ("qətnamədən", "qətnamə", "en", []),
        ("qətnamədən", "qət\u00adnamə", None, ["qət\u00adnamə"]),
        ("resolution", "resolutions resolution", "en", ["resolutions", "resolution"]),
        ('"resolution"', "resolutions resolution", "en", ["resolution"]),
    ],
)
def test_the_form_that_stands_there_is_lit(engine, query, text, lang, expected):
    spans = engine.marks(parse(query, TAGS), text, lang)
    assert [text[span.start : span.end] for span in spans] == expected


def test_snippets_show_the_form_that_stands_there(engine):
    (parts,) = engine.snippets(parse("qətnamədən", TAGS), [2]).values()
    assert [(part.lang, part.text[part.spans[0].start : part.spans[0].end]) for part in parts] == [
        ("az", "Qətnaməsi")
    ]
    assert len(parts[0].spans) == 2


def test_forms_count_in_periods(engine):
    assert engine.period_counts(parse("qətnamədən", TAGS)) == {"p": 3}


def test_where_too_many_have_what_was_typed_other_forms_are_not_looked_for(engine, monkeypatch):
    monkeypatch.setattr(engine_module, "RANKED", 1)
    results = engine.run(parse("qətnamə", TAGS), Scope())
    assert results.by_date
    assert results.numbers.tolist() == [3, 1]
    assert results.matches == (Match.FOLDED, Match.FOLDED)
    assert results.is_capped


def test_other_forms_too_many_to_rank_come_last(engine, monkeypatch):
    monkeypatch.setattr(engine_module, "RANKED", 2)
    results = engine.run(parse("qətnamə", TAGS), Scope())
    assert not results.by_date
    assert sorted(results.numbers) == [1, 3]
    assert results.is_capped


def test_forms_are_asked_for_in_their_own_language():
    index = FullText(indexed({"text_az": "söz sözü"}, {"text_en": "soz"}), TAGS, has_families=True)
    query = parse("sözü", TAGS)
    asked = expression(query, index.prefix_terms, families(query, index.family))
    assert asked
    assert (asked.text, asked.typed) == (f'(("sozu" OR {AZ}("soz")))', '("sozu")')


def test_a_file_of_other_rules_has_no_families():
    assert answer(Engine(library(*ROWS)), "qətnamədən", is_literal=True) == {}
    index = FullText(indexed({"text_az": "söz sözü"}), TAGS)
    assert index.family("sozu") == ()


def test_families_are_remembered_but_not_for_ever(monkeypatch):
    monkeypatch.setattr("viewer.store.fulltext.REMEMBERED", 1)
    index = FullText(indexed({"text_az": "söz sözü"}), TAGS, has_families=True)
    for _ in range(2):
        assert index.family("soz") == (("az", ("sozu",)),)
        assert index.family("sozu") == (("az", ("soz",)),)
    assert len(index._known) == 1
