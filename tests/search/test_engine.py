"""Answers: which statements, in which order, how found, where."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.indexed import TAGS, library
from viewer.errors import UnknownPeriod
from viewer.search import engine as engine_module
from viewer.search.engine import Engine, Hit, Results
from viewer.search.match import Match
from viewer.search.query import parse
from viewer.search.scope import Scope
from viewer.store.facets import Facet
from viewer.store.library import Library

ROWS = (
    {"title_az": "İlham Əliyev", "text_az": "işğal olunmuş ərazilər", "period": "first"},
    {"title_az": "ILHAM", "text_ru": "её край, Азербайджан", "period": "first"},
    {"text_az": "Azərbaycan təş\u00adkilatı", "text_ru": "ее краи", "period": "second"},
    {"text_en": "The occupation", "marks": "oic-2020; 51/47-POL", "period": "second"},
    {"text_az": "də isgal", "text_en": "occupation of land", "period": "late"},
)
TREE = (("early", None), ("first", "early"), ("second", "early"), ("late", None), ("none", None))


@pytest.fixture(name="engine", scope="module")
def _engine():
    return Engine(library(*ROWS, tree=TREE))


def found(engine, text, scope=None, **more):
    results = engine.run(parse(text, TAGS, **more), Scope(scope))
    return results.numbers.tolist()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ilham", {1, 2}),
        ("İlham", {1, 2}),
        ("ILHAM", {1, 2}),
        ("isgal", {1, 5}),
        ("İŞĞAL", {1, 5}),
        ("её", {2, 3}),
        ("ее", {2, 3}),
        ("край", {2}),
        ("краи", {3}),
        ("azerbaycan", {3}),
        ("teskilati", {3}),
        ("51/47-POL", {4}),
        ("51/47", {4}),
        ("47/51", set()),
        ("OIC-2020", {4}),
        ("occupation -land", {4}),
        ("край OR краи", {2, 3}),
        ("ilham OR край её", {2}),
        ('"occupation of"', {5}),
        ('"of occupation"', set()),
        ("az:isgal", {1, 5}),
        ("ru:isgal", set()),
        ("az:51/47", set()),
        ("occup*", {4, 5}),
        ("occup", set()),
        ("o", set()),
        ("-occupation", set()),
    ],
)
def test_readers_find_what_they_mean(engine, text, expected):
    assert set(found(engine, text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("occup", {4, 5}), ("51/4", {4}), ('"occupation o', {4, 5}), ("oc", {4, 5})],
)
def test_a_word_being_typed_finds_what_begins_like_it(engine, text, expected):
    assert set(found(engine, text, is_typing=True)) == expected


def test_exact_letters_go_first(engine):
    for text, expected in (("işğal", [1, 5]), ("isgal", [5, 1])):
        results = engine.run(parse(text, TAGS))
        assert results.numbers.tolist() == expected
        assert results.matches == (Match.EXACT, Match.FOLDED)
        assert len(results.scores) == 2


def test_exact_letters_are_looked_for_in_every_text():
    rows = ({"title_az": "sülhə", "text_az": "sülh"}, {"title_az": "sülhə sulh"})
    results = Engine(library(*rows)).run(parse("sülh", TAGS))
    assert dict(zip(results.numbers, results.matches, strict=True)) == {
        1: Match.EXACT,
        2: Match.FOLDED,
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("işğal", {1}),
        ("isgal", {5}),
        ("İLHAM", {1}),
        ("её", {2}),
        ("təşkilatı", {3}),
        ("işğal OR её", {1, 2}),
        ("az:də", {5}),
        ("az:de", set()),
        ("isgal -de", {5}),
        ("isgal -də", set()),
        ("ilham x*", {1}),
    ],
)
def test_with_exact_letters_nothing_else_is_found(engine, text, expected):
    assert set(found(engine, text, is_exact=True)) == expected


@pytest.mark.parametrize(
    ("period", "expected"), [("first", {1}), ("early", {1}), ("late", {5}), ("none", set())]
)
def test_a_period_takes_in_those_below_it(engine, period, expected):
    assert set(found(engine, "isgal", period)) == expected


def test_an_unknown_period_is_named(engine):
    with pytest.raises(UnknownPeriod, match="nowhere"):
        engine.run(parse("isgal", TAGS), Scope("nowhere"))


def test_periods_count_those_below_them(engine):
    assert engine.period_counts(parse("occupation", TAGS)) == {"second": 1, "early": 1, "late": 1}
    assert engine.period_counts(parse("işğal", TAGS, is_exact=True)) == {"first": 1, "early": 1}
    assert engine.period_counts(parse("x", TAGS)) == {}


def test_facets_count_hits_and_all_where_nothing_is_asked(corpus_db):
    with Library.open(corpus_db) as library:
        engine = Engine(library)
        every = engine.facet_counts(parse("", TAGS))
        assert sum(every[Facet.EVIDENCE].values()) == library.collection.statements
        kind, count = max(every[Facet.KIND].items())
        picked = Scope(picks=frozenset({(Facet.KIND, kind)}))
        assert list(engine.run(parse("", TAGS), picked).numbers) == list(
            library.numbers(picks=picked.picks)
        )
        assert sum(engine.period_counts(parse("", TAGS), picked.picks).values()) >= count
        for query in (parse("azərbaycan", TAGS), parse("azərbaycan", TAGS, is_exact=True)):
            found = engine.run(query, picked).numbers
            counts = engine.facet_counts(query, picked)
            assert sum(counts[Facet.EVIDENCE].values()) == len(found)
            assert counts[Facet.KIND] == engine.facet_counts(query)[Facet.KIND]
        nothing = engine.facet_counts(parse("-azərbaycan *", TAGS))
        assert nothing[Facet.KIND] == every[Facet.KIND]


def test_many_hits_are_not_ranked_but_newest_first(engine, monkeypatch):
    monkeypatch.setattr(engine_module, "RANKED", 1)
    results = engine.run(parse("occupation", TAGS))
    assert (results.by_date, results.is_capped, results.total) == (True, False, 2)
    assert results.numbers.tolist() == [5, 4]
    assert results.scores.tolist() == [0, 0]
    monkeypatch.setattr(engine_module, "CAP", 1)
    results = engine.run(parse("occupation", TAGS))
    assert (results.is_capped, results.total, results.numbers.tolist()) == (True, 1, [5])


def test_of_many_only_the_first_are_looked_at_for_exact_letters(engine, monkeypatch):
    monkeypatch.setattr(engine_module, "EXAMINED", 1)
    results = engine.run(parse("isgal", TAGS, is_exact=True))
    assert results.is_capped


def test_a_query_too_short_is_answered_with_nothing(engine):
    query = parse("x", TAGS)
    assert engine.run(query) == Results(query)


def test_hits_bear_ids(engine):
    results = engine.run(parse("isgal", TAGS))
    hits = engine.hits(results, 1)
    assert hits == (Hit(5, "s5", results.scores[0], Match.EXACT),)
    assert len(engine.hits(results)) == 2


def test_each_language_shows_its_best_passage(engine):
    query = parse("ilham OR isgal OR край OR азербайджан", TAGS)
    snippets = engine.snippets(query, [1, 2, 4])
    shown = [
        (number, one.lang, one.field, [one.text[s.start : s.end] for s in one.spans])
        for number, parts in snippets.items()
        for one in parts
    ]
    assert shown == [
        (1, "az", "text", ["işğal"]),
        (2, "az", "title", ["ILHAM"]),
        (2, "ru", "text", ["край", "Азербайджан"]),
    ]
    assert engine.snippets(query, [2], ("az",))[2][0].lang == "az"
    assert len(engine.snippets(query, [2], ("az",))[2]) == 1


def test_marks_are_shown_beside_the_languages(engine):
    (only,) = engine.snippets(parse("51/47-pol", TAGS), [4])[4]
    assert (only.lang, only.field, only.text) == ("und", "marks", "oic-2020; 51/47-POL")


@pytest.mark.parametrize(
    ("query", "lang", "places"),
    [
        ("ilham", "az", {1: [(0, 5)], 2: [(0, 5)], 4: []}),
        ("əliyev", "az", {1: [(6, 12)], 2: [], 4: []}),
        ("az:ilham", "ru", {1: [(0, 5)], 2: [(0, 5)], 4: []}),
        ("symbol:ilham", "az", {1: [(0, 5)], 2: [(0, 5)], 4: []}),
    ],
)
def test_titles_are_marked_as_they_are_shown(engine, query, lang, places):
    marked = engine.titles(engine.read(query), [1, 2, 4], lang)
    assert {n: [(one.start, one.end) for one in spans] for n, spans in marked.items()} == places


def test_any_text_is_marked(engine):
    (span,) = engine.marks(parse("az:isgal", TAGS), "Bir işğal", "az")
    assert (span.start, span.end) == (4, 9)
    assert engine.marks(parse("az:isgal", TAGS), "Bir işğal", "ru") == ()


def test_texts_are_remembered_but_not_for_ever(monkeypatch):
    monkeypatch.setattr(engine_module, "REMEMBERED", 2)
    engine = Engine(library(*ROWS))
    for numbers in ([1, 2], [2, 3], [1]):
        assert set(engine.snippets(parse("isgal", TAGS), numbers)) == set(numbers)
    assert list(engine._sheets) == [3, 1]


WORDS = st.lists(
    st.sampled_from(["ilham", "işğal", "край", "51/47-pol", "occupation", "of", "az:", "x"]),
    max_size=4,
)


@given(WORDS.map(" ".join))
def test_typing_on_only_narrows(text):
    engine = Engine(SHARED)
    before = None
    for end in range(len(text) + 1):
        query = parse(text[:end], TAGS, is_typing=True, is_literal=True)
        if not query.runs:
            continue
        now = set(engine.run(query).numbers)
        # `az:` turns a word into the name of a field, which is another question.
        if before is not None and ":" not in text[: end + 1]:
            assert now <= before
        before = now


@pytest.mark.parametrize(
    "text", ["a" * 50_000, "ab " * 20_000, '"' * 9_999, "-ab* " * 9_999, "ab* " * 99]
)
def test_a_pasted_page_is_answered(engine, text):
    engine.run(parse(text, TAGS, is_typing=True))


def test_a_collection_of_one_language_and_one_of_four():
    one = Engine(library({"text_en": "peace"}, tags=("en",)))
    assert one.run(parse("az:peace", ("en",))).total == 0
    assert one.run(parse("en:peace", ("en",))).total == 1
    tags = (*TAGS, "ar")
    four = Engine(library({"text_ar": "جمهورية أذربيجان أيضًا"}, tags=tags))
    query = parse("ar:ايضا اذربيجان", tags)
    (shown,) = four.snippets(query, four.run(query).numbers)[1]
    assert [shown.text[s.start : s.end] for s in shown.spans] == ["أذربيجان", "أيضًا"]


def test_a_built_collection_is_searched(corpus_db_of_any_languages):
    with Library.open(corpus_db_of_any_languages) as opened:
        engine = Engine(opened)
        tags = opened.collection.tags
        (row,) = opened.rows([1])
        query = parse(row.title[tags[0]], tags)
        results = engine.run(query, Scope(row.period))
        assert 1 in results.numbers
        assert results.matches[0] is Match.EXACT
        assert engine.snippets(query, [1])[1]
        assert engine.hits(results, 1)
        assert engine.period_counts(query)[row.period] >= 1


SHARED = library(*ROWS, tree=TREE)
