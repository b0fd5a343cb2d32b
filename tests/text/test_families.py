"""Word families: forms of a word meet, other words stay apart."""

import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.text import azerbaijani_words as az
from viewer import paths
from viewer.text.families.endings import readings
from viewer.text.families.grouping import candidates, families
from viewer.text.fold import fold

FORMS = [*az.pairs(az.NOUNS), *az.pairs(az.NAMES), *az.pairs(az.VERBS)]
AND_COLLECTION = "the words of the tables and those of the collection together"


def of_collection(tag):
    connection = sqlite3.connect(paths.shipped_collection())
    words = {word for (word,) in connection.execute(_WORDS, (tag,))}
    connection.close()
    return words


_WORDS = 'SELECT term FROM term WHERE "column" = ?'
_TABLES = {fold(word) for pair in (*FORMS, *az.pairs_apart()) for word in pair}
_KEYS = dict(families(of_collection("az") | _TABLES, "az"))


@pytest.mark.parametrize(("form", "word"), FORMS)
def test_a_form_meets_its_word(form, word):
    assert _KEYS[fold(form)] == _KEYS[fold(word)]


@pytest.mark.parametrize(("one", "other"), az.pairs_apart())
def test_other_words_stay_apart(one, other):
    assert _KEYS[fold(one)] != _KEYS[fold(other)]


@pytest.mark.parametrize(
    ("tag", "forms", "others"),
    [
        ("ru", "резолюция резолюций резолюциями резолюциям", "революция"),
        ("ru", "азербайджан азербайджана азербайджане азербайджаном", "азербайджанский"),
        ("ru", "карабах карабаха карабахе", "карабин"),
        ("ru", "беженец беженцы беженцев беженцами", "бежать"),
        ("ru", "осудил осудила осудили осудить", "суд"),
        ("ru", "посол послом", "после"),
        ("ru", "алиев алиева алиевым", "али"),
        ("en", "resolution resolutions", "resolute"),
        ("en", "condemn condemns condemned condemning", "condiment"),
        ("en", "authority authorities", "author authors"),
        ("en", "nation nations", "national nationality"),
        ("en", "international internationally", "internal"),
        ("en", "organisation organisations organised", "organ organs"),
        ("ar", "قرار", "قرارات"),
        ("de", "Haus", "Hauses"),
    ],
)
def test_other_languages(tag, forms, others):
    keys = dict(families([*forms.split(), *others.split()], tag))
    assert len({keys[form] for form in forms.split()}) == 1
    assert not {keys[form] for form in forms.split()} & {keys[other] for other in others.split()}


@pytest.mark.parametrize(
    ("form", "key"),
    [
        ("qetnameler", "qetname"),
        ("torpagi", "torpaq"),
        ("ogul", "ogul"),
        ("edirler", "et-"),
        ("movqeyinde", "movqe"),
        ("onlarin", "o"),
    ],
)
def test_a_word_outside_the_vocabulary_has_its_key_among_a_few(form, key):
    assert key in candidates(form, "az")
    assert candidates(form, "az-Latn") == candidates(form, "az")


@pytest.mark.parametrize(
    ("words", "apart"),
    [
        ("qan qanun", True),
        ("min mina", True),
        ("ses sese", False),
        ("min minalar mina", True),
        ("sazisi sazisin", False),
        ("xal xalin", False),
        ("xalin xali", True),
    ],
)
def test_the_vocabulary_decides(words, apart):
    one, *_, other = words.split()
    keys = dict(families(words.split(), "az"))
    assert (keys[one] != keys[other]) is apart


@pytest.mark.parametrize("word", ["", "a", "ev", "51", "x1ler", "мир", "ّ", "lar", "brt"])
def test_what_has_no_ending_is_alone(word):
    assert readings(word) == []
    assert dict(families([word], "az")) == {word: word}


@given(st.lists(st.text(st.sampled_from("aeioudlrmnskqgy"), max_size=12), max_size=8))
def test_any_vocabulary_is_grouped_in_any_order(words):
    keys = dict(families(words, "az"))
    assert keys == dict(families(words[::-1], "az"))
    assert set(keys) == set(words)
    for word in words:
        assert candidates(word, "az")
