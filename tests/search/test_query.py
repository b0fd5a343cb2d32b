"""A query is a value: read from any text, printed back, compared."""

import string

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from viewer.search.query import MAX_TERMS, MAX_WORDS, SearchQuery, parse
from viewer.search.terms import Ending, Kind, Term

TAGS = ("az", "ru", "en", "zh-Hant")
ANY_TEXT = st.text(st.characters(exclude_categories=()))
SYNTAX = st.lists(
    st.sampled_from(
        [
            *('"', "*", "-", "OR", "or", "az:", "RU:", "zh-hant:", "foo:", " ", " ", " ", "“", "”"),
            *("word", "söz", "Ё", "5", "51/47-POL", "(", ")", "\u00ad", "\0", "\ud800", "^", "x"),
        ]
    ),
    max_size=25,
).map("".join)


def phrase(text, **more):
    return Term(text, Kind.PHRASE, **more)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("  — * - \" '", []),
        ("Xocalı soyqırımı", [Term("Xocalı"), Term("soyqırımı")]),
        ("(Xocalı),  soyqırımı!", [Term("Xocalı"), Term("soyqırımı")]),
        ("51/47-POL", [Term("51/47-POL")]),
        ('"Dağlıq  Qarabağ"', [phrase("Dağlıq Qarabağ")]),
        ("“Dağlıq Qarabağ”", [phrase("Dağlıq Qarabağ")]),
        ('"Dağlıq Qarabağ', [phrase("Dağlıq Qarabağ")]),
        ('-"a b" c', [phrase("a b", is_excluded=True), Term("c")]),
        ("sülh -mir", [Term("sülh"), Term("mir", is_excluded=True)]),
        ("well-known", [Term("well-known")]),
        ("a -", [Term("a")]),
        ("xocal*", [Term("xocal", ending=Ending.PREFIX)]),
        ("xo*cal **", [Term("xo*cal")]),
        ('"dağlıq qara"*', [phrase("dağlıq qara", ending=Ending.PREFIX)]),
        ("51/*", [Term("51")]),
        ("a OR b c", [Term("a"), Term("b", is_alternative=True), Term("c")]),
        (
            "a OR b OR c",
            [Term("a"), Term("b", is_alternative=True), Term("c", is_alternative=True)],
        ),
        ("a or b", [Term("a"), Term("or"), Term("b")]),
        ("OR a", [Term("OR"), Term("a")]),
        ("a OR", [Term("a"), Term("OR")]),
        ("a OR -b", [Term("a"), Term("OR"), Term("b", is_excluded=True)]),
        ("-a OR b", [Term("a", is_excluded=True), Term("OR"), Term("b")]),
        ("a OR … b", [Term("a"), Term("b", is_alternative=True)]),
        ("az:sülh", [Term("sülh", field="az")]),
        ("AZ:sülh", [Term("sülh", field="az")]),
        ("ZH-hant:和平", [Term("和平", field="zh-Hant")]),
        ('-ru:"a b"', [phrase("a b", field="ru", is_excluded=True)]),
        ("az:bir*", [Term("bir", ending=Ending.PREFIX, field="az")]),
        ("(az:sülh)", [Term("sülh", field="az")]),
        ("az: sülh", [Term("az"), Term("sülh")]),
        ("foo:bar fr:mot", [Term("foo:bar"), Term("fr:mot")]),
        ("a AND b NOT c NEAR(d", [Term(w) for w in ("a", "AND", "b", "NOT", "c", "NEAR(d")]),
        ('title_az:x" OR 1=1 --', [Term("title_az:x"), Term("1=1", is_alternative=True)]),
        ("е\u0308лка", [Term("ёлка")]),
        ("a\0b\ud800c", [Term("a"), Term("b"), Term("c")]),
    ],
)
def test_what_is_typed_is_literal_unless_it_is_syntax(text, expected):
    assert parse(text, TAGS) == SearchQuery(tuple(expected))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("bir iki", [Term("bir"), Term("iki", ending=Ending.TYPED)]),
        ("bir iki ", [Term("bir"), Term("iki")]),
        ("bir,", [Term("bir")]),
        ("51/4", [Term("51/4", ending=Ending.TYPED)]),
        ('"bir ik', [phrase("bir ik", ending=Ending.TYPED)]),
        ('"bir ', [phrase("bir")]),
        ('"bir iki"', [phrase("bir iki")]),
        ("bir -iki", [Term("bir"), Term("iki", is_excluded=True)]),
        ("az:bi", [Term("bi", ending=Ending.TYPED, field="az")]),
        ("bir OR", [Term("bir"), Term("OR", ending=Ending.TYPED)]),
    ],
)
def test_while_typing_the_last_word_is_a_beginning(text, expected):
    assert parse(text, TAGS, is_typing=True) == SearchQuery(tuple(expected))


@example(':"AZ:0', False)
@given(ANY_TEXT | SYNTAX, st.booleans())
@example('a "b', True)
@example("a OR OR b", False)
@example("(OR) a (OR) b", False)
def test_printing_and_parsing_again_gives_the_same_query(text, is_typing):
    query = parse(text, TAGS, is_typing=is_typing)
    is_open = bool(query.terms) and query.terms[-1].ending is Ending.TYPED
    assert parse(str(query), TAGS, is_typing=is_open) == query
    str(query).encode()


@given(ANY_TEXT | SYNTAX)
def test_every_alternative_has_a_wanted_term_before_it(text):
    query = parse(text, TAGS)
    assert sum(map(len, query.groups)) + len(query.excluded) == len(query.terms)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", False),
        ("x", False),
        ("x*", False),
        ("xo", True),
        ("ab*", True),
        ("6/3", True),
        ("x y", True),
        ("-word", False),
        ("x -word", False),
        ("…—", False),
        ("е\u0301", False),
    ],
)
def test_a_query_runs_from_two_letters(text, expected):
    assert parse(text, TAGS).runs is expected


@pytest.mark.parametrize(
    "text",
    [
        "a" * 50_000,
        "ab " * 20_000,
        '"' * 50_000,
        '"' + "ab " * 20_000,
        "-" * 50_000,
        "*" * 50_000,
        "az:" * 20_000,
        "ab OR " * 10_000,
        " " * 50_000,
        "\ud800" * 50_000,
    ],
)
def test_a_pasted_page_is_cut(text):
    query = parse(text, TAGS)
    assert len(query.terms) <= MAX_TERMS
    assert sum(len(term.text.split()) for term in query.terms) <= MAX_WORDS


def test_exact_letters_are_part_of_the_value():
    assert parse("de", TAGS, is_exact=True) != parse("de", TAGS)
    assert str(parse("de", TAGS, is_exact=True)) == "de"


@given(st.text(string.printable))
def test_fields_come_from_the_collections_languages(text):
    assert all(term.field is None for term in parse(f"az:{text}", ()).terms)
