"""Questions to the search index."""

import sqlite3

import pytest

from tests.indexed import TAGS, indexed
from viewer.store import fulltext
from viewer.store.fulltext import FullText, Interrupted, Passage, PrefixTerms
from viewer.store.narrowing import Narrowing

ROWS = (
    {"text_az": "sülh danışıqları", "period": "war", "id": "a"},
    {"title_az": "sülh", "text_az": "başqa söz", "period": "war"},
    {"facts_az": "sülh", "text_az": "başqa söz", "period": "post", "marks": "51/47-POL"},
    {"marks": "sülh", "text_az": "başqa söz", "period": "post"},
    {"text_ru": "мир", "text_en": "peace", "period": "other"},
)


@pytest.fixture(name="index")
def _index():
    connection = indexed(*ROWS)
    yield FullText(connection, TAGS)
    connection.close()


def test_the_newest_come_first(index):
    assert index.newest('"sulh"').tolist() == [4, 3, 2, 1]
    assert index.newest('"sulh"', limit=2).tolist() == [4, 3]


def test_a_title_is_worth_more_than_a_text_than_a_mark_than_a_fact(index):
    ranked = index.ranked('"sulh"')
    assert [number for number, _ in ranked] == [2, 1, 4, 3]
    scores = [score for _, score in ranked]
    assert scores == sorted(scores, reverse=True)


def test_equal_scores_stand_newest_first():
    connection = indexed(*[{"text_en": "peace"}] * 3, {"text_en": "other"})
    assert [number for number, _ in FullText(connection, TAGS).ranked('"peace"')] == [3, 2, 1]


@pytest.mark.parametrize(
    ("periods", "expected"),
    [(["war"], [2, 1]), (["post", "war"], [4, 3, 2, 1]), (["other"], []), (["none"], []), ([], [])],
)
def test_periods_restrict(index, periods, expected):
    assert index.newest('"sulh"', Narrowing(tuple(periods))).tolist() == expected
    assert (
        sorted(
            (number for number, _ in index.ranked('"sulh"', Narrowing(tuple(periods)))),
            reverse=True,
        )
        == expected
    )


def test_a_period_is_not_all_between_its_ends():
    rows = [{"text_en": "peace", "period": period} for period in ("a", "b", "a")]
    assert FullText(indexed(*rows), TAGS).newest('"peace"', Narrowing(("a",))).tolist() == [3, 1]


def test_counts_by_period_are_capped(index, monkeypatch):
    assert index.counts_by_period('"sulh"') == {"war": 2, "post": 2}
    monkeypatch.setattr(fulltext, "CAP", 0)
    assert index.counts_by_period('"sulh"') == {"war": 1, "post": 1}


def test_ids_and_periods_of_numbers(index):
    assert index.ids([2, 1, 99]) == {1: "a", 2: "s2"}
    assert index.periods_of([1, 2, 5]) == {"war": 2, "other": 1}


def test_passages_are_the_texts_that_are_there(index):
    assert index.passages([3, 5]) == {
        3: (
            Passage("az", "text", "başqa söz"),
            Passage("az", "facts", "sülh"),
            Passage("und", "marks", "51/47-POL"),
        ),
        5: (Passage("ru", "text", "мир"), Passage("en", "text", "peace")),
    }


def test_the_commonest_words_of_a_beginning_come_first(index, monkeypatch):
    assert index.prefix_terms("s") == PrefixTerms(("sulh", "soz"), 2, 7)
    assert index.prefix_terms("p", "az") == PrefixTerms((), 0, 0)
    assert index.prefix_terms("p", "en") == PrefixTerms(("peace",), 1, 1)
    monkeypatch.setattr(fulltext, "COMMONEST", 1)
    assert index.prefix_terms("s") == PrefixTerms(("sulh",), 2, 7)


def test_languages_with_subtags_have_columns():
    connection = indexed({"text_zh_Hant": "和平"}, tags=("zh-Hant",))
    index = FullText(connection, ("zh-Hant",))
    assert index.passages([1]) == {1: (Passage("zh-Hant", "text", "和平"),)}
    assert index.ranked('"和平"')


def test_what_stands_nowhere_is_not_asked_again(index):
    assert not index.newest('"nowhere"', limit=1)
    index._connection.set_progress_handler(lambda: True, 1)
    assert not index.newest('"nowhere"')


def test_an_interrupted_question_says_so(index):
    index._connection.set_progress_handler(lambda: True, 1)
    with pytest.raises(Interrupted):
        index.newest('"sulh"')


def test_other_failures_stay_what_they_are(index):
    with pytest.raises(sqlite3.OperationalError, match="unterminated string"):
        index.newest('"')


def test_newest_first_needs_no_sorting():
    connection = indexed(*ROWS)
    for sql in (fulltext._NEWEST, fulltext._NEWEST_WITHIN):
        names = ("words", "limit", "first", "last", "periods")
        sql = sql.format(conditions=Narrowing(("p",)).conditions())
        plan = connection.execute(f"EXPLAIN QUERY PLAN {sql}", dict.fromkeys(names, "1"))
        assert not [step for *_, step in plan if "ORDER BY" in step]
