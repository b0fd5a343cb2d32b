"""Fields of the query language: names and values in any language, dates, what is literal."""

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tests.search.test_query import ANY_TEXT, SYNTAX
from viewer import paths
from viewer.search.engine import Engine
from viewer.search.fields import Field, field_named
from viewer.search.query import SearchQuery
from viewer.search.scope import Scope, whole, whole_text
from viewer.search.terms import Part, Term
from viewer.store.facets import Facet, Filter
from viewer.store.library import Library
from viewer.text import edtf
from viewer.text.languages import INTERFACE_LANGUAGES

KIND, DATE = Facet.KIND, Facet.DATE
RESOLUTION = Filter(KIND, ("resolution",))
MINISTERS = Filter(Facet.ORGAN, ("oic-cfm", "oic-cfm-prep", "oic-acm", "oic-icim"))
ALIYEV = Filter(Facet.PERSON, ("ilham-aliyev",))
FIELDS = st.lists(
    st.sampled_from(
        [
            *("kind:", "вид:", "Növ:", "date:", "дата:", "id:", "person:", "title:", "symbol:"),
            *("visit", "resolution", "шуша", "1993-05", "199", "<1994", "..", "[1991,1992-03]"),
            *(",", '"', "-", "*", " OR ", " ", " ", "(", "x", "az:", "oic-2020", "İlham", "…"),
        ]
    ),
    max_size=16,
).map("".join)


@pytest.fixture(name="library", scope="module")
def _library():
    with Library.open(paths.shipped_collection()) as library:
        yield library


@pytest.fixture(name="engine", scope="module")
def _engine(library):
    return Engine(library)


@pytest.fixture(name="all_statements", scope="module")
def _all_statements(library):
    return [library.statement_at(number) for number in library.numbers()]


def filters(engine, text, **more):
    query = engine.read(text, **more)
    assert not query.terms
    return query.filters


def ids(engine, text, scope=None):
    results = engine.run(engine.read(text), scope or Scope())
    return [hit.id for hit in engine.hits(results)]


def test_every_field_has_a_name_of_its_own_in_every_language():
    for field in Field:
        for lang in INTERFACE_LANGUAGES:
            assert [field_named(name) for name in field.names(lang)] == [field] * len(
                field.names(lang)
            )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("kind:resolution", RESOLUTION),
        ("növ:qətnamə", RESOLUTION),
        ("NOV:QETNAME", RESOLUTION),
        ("вид:резолюция", RESOLUTION),
        ("Вид:Резол", RESOLUTION),
        ("kind:resolu*", RESOLUTION),
        ("kind:Press", Filter(KIND, ("press-statement",))),
        ('kind:"press statement"', Filter(KIND, ("press-statement",))),
        ("(kind:visit)", Filter(KIND, ("visit",))),
        ("-kind:visit", Filter(KIND, ("visit",), is_excluded=True)),
        ("kind:visit,meeting", Filter(KIND, ("visit", "meeting"))),
        ("kind:visit OR вид:meeting", Filter(KIND, ("visit", "meeting"))),
        ("kind:visit kind:meeting", Filter(KIND, ("visit", "meeting"))),
        ("kind:visit,xyz", Filter(KIND, ("visit",))),
        ("place:Шуша", Filter(Facet.PLACE, ("shusha",))),
        ("yer:susa", Filter(Facet.PLACE, ("shusha",))),
        ('person:"İlham Əliyev"', ALIYEV),
        ("лицо:Ильхам", ALIYEV),
        ("period:war-2020", Filter(Facet.PERIOD, ("war-2020",))),
        ("stance:condemns", Filter(Facet.STANCE, ("condemns",))),
        ("organ:nazirlər", MINISTERS),
        ("orqan:ОИС", Filter(Facet.ORGAN, ("oic",))),
        ("mentions:shusha", Filter(Facet.NAME, ("shusha",))),
        ("sides:one", Filter(Facet.SIDES, ("one",))),
        ('стороны:"только одной"', Filter(Facet.SIDES, ("one",))),
        ("official:en", Filter(Facet.TITLE, ("en",))),
        ("rəsmi:azərb", Filter(Facet.TITLE, ("az",))),
        ("evidence:text", Filter(Facet.EVIDENCE, ("text",))),
        ("id:oic-1993-s01", Filter(Facet.ID, ("oic-1993-s01",))),
        ("id:OIC-2020", Filter(Facet.ID, ("oic-2020*",))),
        ("date:1993-05", Filter(DATE, ("1993-05",))),
        ("tarix:05.1993", Filter(DATE, ("1993-05",))),
        ("дата:<03.07.2020", Filter(DATE, ("<2020-07-03",))),
        ("date:2020-09..2020-11", Filter(DATE, ("2020-09..2020-11",))),
        ("date:[1991,1992-03]", Filter(DATE, ("[1991,1992-03]",))),
        ("date:1991,1993", Filter(DATE, ("1991", "1993"))),
    ],
)
def test_a_value_is_known_by_id_or_by_any_of_its_names(engine, text, expected):
    assert filters(engine, text) == (expected,)


def test_of_what_a_statement_has_many_every_field_must_agree(engine):
    both = engine.read("person:ilham-aliyev person:jeyhun-bayramov")
    assert [one.values for one in both.filters] == [("ilham-aliyev",), ("jeyhun-bayramov",)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("kind:xyz", [Term("xyz")]),
        ("-вид:xyz", [Term("xyz", is_excluded=True)]),
        ('place:"no where"', [Term("no where", kind=Term("").kind.PHRASE)]),
        ("date:03/07/2020", [Term("03/07/2020")]),
        ("date:2020-13", [Term("2020-13")]),
        ("kind: visit", [Term("kind"), Term("visit")]),
        ("kind:", [Term("kind")]),
        ("kind:xyz:visit", [Term("xyz:visit")]),
        ("foo:visit", [Term("foo:visit")]),
        ("title:sülh", [Term("sülh", part=Part.TITLE)]),
        ("заголовок:мир", [Term("мир", part=Part.TITLE)]),
        ("nömrə:51/47-POL", [Term("51/47-POL", part=Part.MARKS)]),
        ("a2 OR kind:xyz", [Term("a2"), Term("xyz", is_alternative=True)]),
    ],
)
def test_what_is_no_value_is_a_word(engine, text, expected):
    assert engine.read(text) == SearchQuery(tuple(expected))


@pytest.mark.parametrize(
    ("text", "terms"),
    [("kind:visit OR sülh", ["sülh"]), ("sülh OR kind:visit", ["sülh"]), ("kind:visit OR", [])],
)
def test_or_between_a_field_and_a_word_ties_nothing(engine, text, terms):
    query = engine.read(text)
    assert [term.text for term in query.terms] == terms
    assert query.filters == (Filter(KIND, ("visit",)),)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("kind:", ()),
        ("az:", ()),
        ("kind:resol", (RESOLUTION,)),
        ("date:", ()),
        ("date:1", ()),
        ("date:199", (Filter(DATE, ("199X",)),)),
        ("date:1993-0", (Filter(DATE, ("1993",)),)),
        ("date:1991..", (Filter(DATE, ("1991..",)),)),
    ],
)
def test_a_field_that_is_still_typed_takes_nothing_away(engine, text, expected):
    assert filters(engine, text, is_typing=True) == expected


def test_a_statement_about_a_season_is_found_by_its_month(engine):
    assert "oic-1993-s01" in ids(engine, "date:1993-05")


@pytest.mark.parametrize(
    ("text", "is_found"),
    [
        ("date:1991-06", True),
        ("date:1992-03", True),
        ("date:1992-02", False),
        ("date:1992-01..1992-02", False),
        ("date:[1990,1992-02]", False),
        ("date:[1990,1992-03]", True),
        ("-date:1992-02", True),
        ("date:<1991-02", True),
    ],
)
def test_members_of_a_set_are_tested_one_by_one(engine, text, is_found):
    assert ("oic-1991-s01" in ids(engine, text)) is is_found


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("<1994", lambda date: date.earliest < 19940101),
        ("<=1994", lambda date: date.earliest <= 19941231),
        (">2020-11-10", lambda date: date.latest > 20201110),
        (">=2020-11-10", lambda date: date.latest >= 20201110),
        ("2018-06", lambda date: date.overlaps(edtf.parse("2018-06"))),
        ("2018-06..2019-01", lambda date: date.overlaps(edtf.parse("2018-06/2019-01"))),
        (
            "[1991,1992-03,1993,1994,1995,1996,2009,2018-06,2020-11,2021]",
            lambda date: date.overlaps(
                edtf.parse("[1991,1992-03,1993,1994,1995,1996,2009,2018-06,2020-11,2021]")
            ),
        ),
        ("[1991,2009,2020-11]", lambda date: date.overlaps(edtf.parse("[1991,2009,2020-11]"))),
    ],
)
@pytest.mark.parametrize("words", ["", "azerbaijan"])
def test_dates_are_tested_as_they_are_written(engine, all_statements, text, wanted, words):
    among = set(ids(engine, words)) if words else {one.id for one in all_statements}
    expected = {one.id for one in all_statements if wanted(one.date)} & among
    assert expected or words
    assert set(ids(engine, f"date:{text} {words}")) == expected


def test_fields_narrow_list_periods_and_facets_alike(engine, library):
    picked = Scope(None, frozenset({(KIND, "resolution")}))
    for words in ("", "azərbaycan", "-xocalı"):
        typed, plain = engine.read(f"kind:resolution {words}"), engine.read(words)
        if plain.excluded:
            plain = engine.read(f"{words} evidence:text,report,title,article-only")
        assert ids(engine, str(typed)) == ids(engine, str(plain), picked)
        assert engine.period_counts(typed) == engine.period_counts(plain, picked.picks)
        assert engine.facet_counts(typed) == engine.facet_counts(plain, picked)


def test_a_period_takes_in_those_below_it(engine, library):
    found = [library.rows([number])[0].id for number in library.numbers("occupation")]
    assert ids(engine, "period:occupation") == found
    assert ids(engine, "", Scope("occupation", frozenset({(KIND, "visit")}))) == ids(
        engine, "период:occupation вид:visit"
    )


def test_excluded_words_narrow_fields(engine):
    every, without = ids(engine, "kind:resolution"), ids(engine, "kind:resolution -xocalı")
    with_it = set(ids(engine, 'kind:resolution "xocalı"'))
    assert with_it
    assert without == [id_ for id_ in every if id_ not in with_it]


@pytest.mark.parametrize(
    ("text", "column"),
    [("title:resolution", "title"), ("symbol:oic", "marks"), ("title:qətnamələr", "title")],
)
def test_parts_of_a_statement(engine, library, text, column):
    query = engine.read(text)
    results = engine.run(query)
    assert 0 < results.total < 166
    for parts in engine.snippets(query, results.numbers[:20]).values():
        assert {part.field for part in parts} == {column}


def test_a_title_is_looked_for_in_every_language(engine):
    assert set(ids(engine, "title:резолюция")) & set(ids(engine, "title:resolution"))
    words = set(ids(engine, "резолюция"))
    assert set(ids(engine, "title:резолюция")) < words


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(ANY_TEXT | SYNTAX | FIELDS, st.booleans(), st.booleans())
@example("kind:az:visit OR OR date:1993", True, False)
@example("…-kind:visit", False, False)
def test_any_text_is_read_printed_read_again_and_answered(engine, text, is_typing, is_exact):
    query = engine.read(text, is_typing=is_typing, is_exact=is_exact)
    is_open = bool(query.terms) and query.terms[-1].ending.value == "typed"
    assert engine.read(str(query), is_typing=is_open, is_exact=is_exact) == query
    results = engine.run(query)
    engine.snippets(query, results.numbers[:3])
    engine.period_counts(query)
    engine.facet_counts(query)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(FIELDS, st.data())
def test_period_picks_and_query_are_one_text(engine, library, text, data):
    periods = [None, *(period.id for period in library.periods())]
    picks = [
        *((KIND, kind.id) for kind in library.kinds()),
        *((Facet.STANCE, stance.id) for stance in library.stances()),
        *((Facet.ORGAN, organ.id) for organ in library.organs()),
        *((Facet.NAME, name.id) for name in library.names()[:5]),
        *((Facet.SIDES, side) for side in ("one", "several")),
        *((Facet.TITLE, tag) for tag in ("ar", "az")),
    ]
    scope = Scope(
        data.draw(st.sampled_from(periods)),
        data.draw(st.frozensets(st.sampled_from(picks), max_size=4)),
    )
    query = engine.read(text, is_literal=True)
    again = engine.read(whole_text(query, scope), is_literal=True)
    assert again == whole(query, scope)
    if not query.runs and not scope.picks:
        return  # nothing is asked: the window shows the period's list then
    assert sorted(engine.run(again).numbers) == sorted(engine.run(query, scope).numbers)
