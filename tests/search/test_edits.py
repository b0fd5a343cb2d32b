"""Fields taken out of a text, and written into it in the reader's language."""

import pytest
from hypothesis import HealthCheck, given, settings

from tests.search.test_fields import FIELDS
from viewer import paths
from viewer.search.edits import spelt, typed_values, without_fields, without_pick, without_value
from viewer.search.engine import Engine
from viewer.store.facets import Facet, Filter
from viewer.store.library import Library
from viewer.text.languages import INTERFACE_LANGUAGES


@pytest.fixture(name="engine", scope="module")
def _engine():
    with Library.open(paths.shipped_collection()) as library:
        yield Engine(library)


@pytest.mark.parametrize(
    ("text", "at", "expected"),
    [
        ("kind:visit", 0, ""),
        ("sülh  kind:visit  «mir»", 0, "sülh «mir»"),
        ("kind:visit,meeting sülh", 0, "kind:meeting sülh"),
        ("kind:visit,meeting sülh", 1, "kind:visit sülh"),
        ("вид:visit OR вид:meeting", 0, "вид:meeting"),
        ("вид:visit OR вид:meeting", 1, "вид:visit"),
        ("-kind:visit date:<1994", 0, "date:<1994"),
        ("-kind:visit date:<1994", 1, "-kind:visit"),
        ('person:"İlham Əliyev",bayramov x', 0, "person:bayramov x"),
        ("organ:nazirlər", 0, ""),
        ("a OR b kind:visit", 0, "a OR b"),
    ],
)
def test_a_value_is_taken_out_of_the_text(engine, text, at, expected):
    place = typed_values(engine.items, text)[at].start
    assert without_value(engine.items, text, place) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("organ:nazirlər sülh", "organ:oic-cfm-prep,oic-acm,oic-icim sülh"),
        ("organ:oic-cfm sülh", "sülh"),
        ("-organ:oic-cfm organ:oic", "-organ:oic-cfm organ:oic"),
    ],
)
def test_one_of_the_values_that_a_text_means_is_taken_out(engine, text, expected):
    assert without_pick(engine.items, text, (Facet.ORGAN, "oic-cfm")) == expected


def test_words_stay_when_the_fields_go(engine):
    text = 'title:sülh "a b" -kind:visit date:1993.. symbol:51/47 kind:xyz OR mir'
    expected = 'title:sülh "a b" symbol:51/47 kind:xyz OR mir'
    assert without_fields(engine.items, text) == expected


@pytest.mark.parametrize(
    ("lang", "expected"),
    [
        ("az", 'növ:Qətnamə,Səfər şəxs:"İlham Əliyev"'),
        ("ru", "вид:Резолюция,Визит лицо:"),
        ("en", "kind:Resolution,Visit person:"),
    ],
)
def test_conditions_are_written_in_the_interface_language(engine, lang, expected):
    filters = (
        Filter(Facet.KIND, ("resolution", "visit")),
        Filter(Facet.PERSON, ("ilham-aliyev",)),
        Filter(Facet.PERIOD, ("war-2020",)),
    )
    text = spelt(filters, engine.vocabulary, lang)
    assert text.startswith(expected.partition(" dövr")[0])
    assert engine.read(text).filters == filters


def test_every_value_can_be_written_in_every_language(engine):
    for facet in Facet:
        for value in engine.vocabulary.values(facet):
            for lang in INTERFACE_LANGUAGES:
                filters = (Filter(facet, (value,)),)
                assert engine.read(spelt(filters, engine.vocabulary, lang)).filters == filters


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(FIELDS)
def test_without_its_fields_a_text_narrows_nothing(engine, text):
    assert engine.read(without_fields(engine.items, text), is_typing=True).filters == ()
    for typed in typed_values(engine.items, text):
        less = without_value(engine.items, text, typed.start)
        assert len(typed_values(engine.items, less)) < len(typed_values(engine.items, text))
