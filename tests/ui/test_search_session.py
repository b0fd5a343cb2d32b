"""What a session makes of the engine's answers."""

from dataclasses import replace
from types import SimpleNamespace

import pytest

from tests.ui.listed import Rows, numbers
from viewer.search.engine import Results
from viewer.search.highlight import Snippet
from viewer.search.query import SearchQuery, Term
from viewer.store.facets import Facet
from viewer.text.spans import Span
from viewer.ui import search_session
from viewer.ui.models.statement_list import Marked
from viewer.ui.search_session import (
    CountRequest,
    MarksRequest,
    SearchRequest,
    SearchSession,
    best_snippet,
)

QUERY = SearchQuery((Term("sülh"),))
REQUEST = SearchRequest(QUERY, period="war", lang="ru", seen=2)
SPANS = (Span(0, 4),)


def snippet(lang, field):
    return Snippet(lang, field, "sülh və", SPANS)


class Engine:
    """Finds 5, 9 and 7; marks whatever it is shown; remembers what it was asked."""

    def __init__(self, library):
        self.asked = []
        self.by_date = False

    def run(self, query, scope):
        self.asked.append((query, scope.period))
        self.picks = scope.picks
        return Results(query, 3, by_date=self.by_date, numbers=numbers(5, 9, 7))

    def snippets(self, query, those, tags):
        self.read = [*getattr(self, "read", ()), tuple(tags)]
        return {number: tuple(snippet(tag, "text") for tag in tags) for number in those}

    def titles(self, query, those, lang):
        self.asked.append((tuple(those), lang))
        return dict.fromkeys(those, SPANS)

    def period_counts(self, query, picks):
        return {"war": 3 - len(picks)}

    def facet_counts(self, query, scope):
        return {Facet.KIND: {scope.period: len(scope.picks)}}


@pytest.fixture
def session(monkeypatch):
    monkeypatch.setattr(search_session, "Engine", Engine)
    library = Rows()
    library.closed = []
    library.collection = SimpleNamespace(tags=("az", "ru"))
    library.interrupt = library.close = lambda: library.closed.append(1)
    return SearchSession(library)


def test_an_answer_has_the_marks_of_the_rows_in_sight(session):
    found = session.find(REQUEST)
    assert found.search is REQUEST
    assert list(found.numbers) == [5, 9, 7]
    assert found.marked == {n: Marked(SPANS, snippet("ru", "text")) for n in (5, 9)}
    assert session._engine.asked[0] == (QUERY, "war")
    assert session._engine.asked[1] == ((5, 9), "ru")


def test_other_languages_are_read_only_for_rows_that_need_them(session, monkeypatch):
    session.find(REQUEST)
    assert session._engine.read == [("ru",), ("az",)]
    monkeypatch.setattr(
        Engine,
        "snippets",
        lambda self, query, those, tags: {
            number: tuple(snippet(tag, "text") for tag in tags if tag == "az") for number in those
        },
    )
    assert session.find(REQUEST).marked[5].snippet == snippet("az", "text")
    assert session.find(replace(REQUEST, lang="xx")).marked[5].snippet == snippet("az", "text")


def test_all_periods_are_no_scope(session):
    session.find(replace(REQUEST, period="", seen=0))
    assert session._engine.asked == [(QUERY, None)]


@pytest.mark.parametrize(
    ("is_wanted", "is_given", "order"),
    [(False, False, [5, 9, 7]), (True, False, [9, 7, 5]), (False, True, [5, 9, 7])],
)
def test_by_date_is_newest_first(session, is_wanted, is_given, order):
    session._engine.by_date = is_given
    found = session.find(replace(REQUEST, by_date=is_wanted))
    assert (list(found.numbers), found.is_by_date) == (order, is_wanted or is_given)


def test_marks_and_counts_belong_to_their_search(session):
    marked = session.mark(MarksRequest(REQUEST, (4,)))
    counted = session.count(CountRequest(REQUEST))
    assert marked.search is counted.search is REQUEST
    assert list(marked.marked) == [4]
    assert (counted.periods, counted.facets) == ({"war": 3}, {Facet.KIND: {"war": 0}})


def test_what_is_picked_narrows_without_words(session):
    picked = replace(REQUEST, query=SearchQuery(), picks=frozenset({(Facet.KIND, "visit")}))
    found = session.find(picked)
    assert (session._engine.picks, found.marked) == (picked.picks, {})
    counted = session.count(CountRequest(picked))
    assert (counted.periods, counted.facets) == ({"war": 2}, {Facet.KIND: {"war": 1}})
    assert session.count(CountRequest(replace(picked, picks=frozenset()))).periods is None


@pytest.mark.parametrize(
    ("given", "best"),
    [
        ((), None),
        ((("az", "text"), ("ru", "text")), ("ru", "text")),
        ((("ru", "title"), ("az", "text")), ("az", "text")),
        ((("ru", "title"),), None),
        ((("az", "title"), ("und", "marks")), ("und", "marks")),
        ((("az", "title"),), ("az", "title")),
        ((("az", "text"), ("ru", "facts")), ("ru", "facts")),
    ],
)
def test_the_best_snippet_says_what_the_title_does_not(given, best):
    chosen = best_snippet([snippet(*one) for one in given], "ru")
    assert (chosen and (chosen.lang, chosen.field)) == best


def test_a_snippet_without_marks_is_none():
    assert best_snippet([Snippet("ru", "text", "sülh", ())], "ru") is None


def test_opening_opens_the_file(monkeypatch, tmp_path):
    opened = []
    monkeypatch.setattr(search_session, "Engine", Engine)
    monkeypatch.setattr(
        search_session, "Library", SimpleNamespace(open=lambda path: opened.append(path))
    )
    SearchSession.open(tmp_path)
    assert opened == [tmp_path]
