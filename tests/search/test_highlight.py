"""Marks and snippets: exact stretches of the text as it is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.indexed import TAGS
from tests.search.test_query import ANY_TEXT, SYNTAX
from viewer.search.finder import Reading, finder
from viewer.search.highlight import marks, snippet
from viewer.search.match import wanted
from viewer.search.query import parse
from viewer.text.fold import IGNORED, fold

LETTERS = st.text(st.sampled_from("abcəеё \u00ad\u0301-İ"), max_size=40)


def marked(text, query, lang=None, **more):
    spans = marks(parse(query, TAGS, **more), text, lang)
    return [text[span.start : span.end] for span in spans]


@pytest.mark.parametrize(
    ("query", "text", "expected"),
    [
        ("ilham", "İlham, ILHAM və ilhamla", ["İlham", "ILHAM"]),
        ("isgal", "İŞĞAL işğalın", ["İŞĞAL"]),
        ("ее", "её ее её.", ["её", "ее", "её"]),
        ("край", "краи край", ["край"]),
        ("teşkilat", "təş\u00adkilat", ["təş\u00adkilat"]),
        ("вера", "ве́ра́ верам", ["ве́ра́"]),
        ("xoc*", "Xocalı", ["Xoc"]),
        ("51/47", "51/47-POL, 51–47", ["51/47", "51–47"]),
        ('"iki üç"', "bir iki, üç iki dörd", ["iki, üç"]),
        ("bir -iki", "bir iki", ["bir"]),
        ("bir OR iki", "iki bir", ["iki", "bir"]),
        ("bi* bir", "bir", ["bir"]),
        ("a", "a b", ["a"]),
        ("", "a b", []),
    ],
)
def test_marks_are_what_was_asked_in_the_texts_own_letters(query, text, expected):
    assert marked(text, query) == expected


@pytest.mark.parametrize(
    ("forms", "text", "expected"),
    [
        (("susada",), "Şuşada, şuşadan", ["Şuşada", "şuşa"]),
        (("dagliq yer",), "dağlıq – yer, dağlıq yerdə", ["dağlıq – yer"]),
        (("yer", "yer uzu"), "Yer üzü yer üz yeri", ["Yer üzü", "yer"]),
        (("susa kecid",), "Şuşa keçid", ["Şuşa keçid"]),
        (("yer",), "qayer yer", ["yer"]),
    ],
)
def test_forms_are_marked_whole_before_what_was_typed(forms, text, expected):
    spans = marks(parse("susa*", TAGS), text, "az", ((("az", forms),),))
    assert [text[span.start : span.end] for span in spans] == expected


@pytest.mark.parametrize(
    ("lang", "expected"), [("az", ["sülh"]), ("ru", []), ("und", []), (None, ["sülh"])]
)
def test_a_language_is_marked_where_it_is_meant(lang, expected):
    assert marked("sülh", "az:sulh", lang) == expected


@pytest.mark.parametrize(
    ("query", "text", "lang", "expected"),
    [
        ("de", "də DE de", "az", ["DE", "de"]),
        ("ilham", "İlham ILHAM", "az", ["İlham"]),
        ("ilham", "İlham ILHAM", "en", ["İlham", "ILHAM"]),
        ("ilham", "İlham ILHAM", None, ["İlham", "ILHAM"]),
        ("XOCALI", "Xocalı xocali", "az", ["Xocalı"]),
        ("ёлка", "елка Ёлка", "ru", ["Ёлка"]),
    ],
)
def test_exact_letters_are_marked_only(query, text, lang, expected):
    assert marked(text, query, lang, is_exact=True) == expected


@given(ANY_TEXT | SYNTAX | LETTERS, ANY_TEXT | LETTERS, st.booleans(), st.booleans())
def test_every_place_folds_to_its_term(typed, text, is_typing, is_exact):
    query = parse(typed, TAGS, is_typing=is_typing, is_exact=is_exact)
    for found in finder(query).find(Reading(text)):
        what = wanted(query.terms[found.term], fold)
        assert what
        folded = fold(text[found.start : found.end]).replace(IGNORED, "")
        assert tuple(folded.split()) == what.words


def cut(text, query, width=40):
    reading = Reading(text, "az", "text")
    made = snippet(reading, finder(parse(query, TAGS)).find(reading), width)
    return made.text, [made.text[span.start : span.end] for span in made.spans]


FAR = "söz " * 30


@pytest.mark.parametrize(
    ("text", "query", "expected", "found"),
    [
        ("qısa sülh mətni", "sulh", "qısa sülh mətni", ["sülh"]),
        ("iki\nsətir", "iki", "iki sətir", ["iki"]),
        (f"sülh {FAR}", "sulh", "sülh söz söz söz söz söz söz söz söz söz…", ["sülh"]),
        (f"{FAR}sülh", "sulh", "…söz söz söz söz söz söz söz söz söz sülh", ["sülh"]),
        (f"{FAR}sülh {FAR}", "sulh", "…söz söz söz sülh söz söz söz söz söz söz…", ["sülh"]),
        (f"sülh {FAR}sülh müharibə {FAR}", "sulh muharibe", None, ["sülh", "müharibə"]),
        (f"sülh {FAR}sülh sülh {FAR}", "sulh", None, ["sülh", "sülh"]),
        ("x" * 30 + "-sülh-" + "y" * 30, "sulh", "x" * 30 + "-sülh-" + "y" * 30, ["sülh"]),
        ("x" * 300 + "-sülh-" + "y" * 300, "sulh", None, ["sülh"]),
    ],
)
def test_a_snippet_is_the_best_part_cut_at_spaces(text, query, expected, found):
    shown, marked_parts = cut(text, query)
    assert marked_parts == found
    assert expected in (None, shown)


@given(LETTERS | st.text(st.sampled_from("ab \n"), max_size=300), st.integers(1, 60))
def test_a_snippet_is_a_part_of_its_text(text, width):
    reading = Reading(text, "az", "text")
    found = finder(parse("a OR ab", TAGS)).find(reading)
    if found:
        made = snippet(reading, found, width)
        bare = made.text.removeprefix("…").removesuffix("…")
        assert bare in text.replace("\n", " ")
        assert made.spans
        for span in made.spans:
            part = made.text[span.start : span.end]
            assert fold(part).replace(IGNORED, "") in ("a", "ab")
