"""What is suggested while a query is typed."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.search.test_fields import FIELDS
from viewer import paths
from viewer.search.completion import MOST, Completer
from viewer.search.engine import Engine
from viewer.search.fields import Field
from viewer.store.facets import Facet
from viewer.store.library import Library
from viewer.text.languages import INTERFACE_LANGUAGES


@pytest.fixture(name="engine", scope="module")
def _engine():
    with Library.open(paths.shipped_collection()) as library:
        yield Engine(library)


@pytest.fixture(name="completer", scope="module")
def _completer(engine):
    return Completer(engine.vocabulary)


def texts(completion):
    return [one.text for one in completion.suggestions] if completion else []


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("ki", "en", ["kind:"]),
        ("sülh -ki", "en", ["kind:"]),
        ("per", "en", ["period:", "person:"]),
        ("ye", "az", ["yer:"]),
        ("no", "az", ["nömrə:", "növ:"]),
        ("ви", "ru", ["вид:"]),
        ("ви", "en", []),
        ("k", "en", []),
        ("kinds", "en", []),
        ('"a ki', "en", []),
        ("kind:resol", "en", ["Resolution"]),
        ("kind:resol", "ru", ["Резолюция"]),
        ("kind:visit,resol", "ru", ["Резолюция"]),
        ("növ:birgə", "az", []),
        ("foo:resol", "en", []),
        ("title:resol", "en", []),
        ("date:19", "en", []),
        ("kind:Resolution", "en", []),
        ('лицо:"ильх', "ru", ['"Ильхам Алиев"']),
        ("place:шуша", "az", ["Şuşa", '"Laçın yolu"']),
        ("sides:", "en", ['"Of one side only"', '"Of several sides"']),
    ],
)
def test_what_may_follow(completer, text, lang, expected):
    assert texts(completer.of(text, len(text), lang)) == expected


def test_it_stands_where_the_word_stood(completer):
    found = completer.of("a kind:visit,resol b", 18, "en")
    assert (found.start, found.end) == (13, 18)
    assert completer.of("kind:resolx", 10, "en") is None


def test_values_stand_by_their_counts(engine, completer):
    counts = engine.facet_counts(engine.read(""))
    found = completer.of("kind:", 5, "en", counts).suggestions
    assert [one.count for one in found] == sorted(counts[Facet.KIND].values(), reverse=True)[:MOST]
    assert all(one.count is None for one in completer.of("place:", 6, "en", counts).suggestions)


@pytest.mark.parametrize("lang", INTERFACE_LANGUAGES)
def test_every_field_says_what_it_does(completer, lang):
    for field in Field:
        name = field.names(lang)[0]
        (found,) = (
            one for one in completer.of(name, len(name), lang).suggestions if one.text == f"{name}:"
        )
        assert found.about


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(FIELDS, st.integers(0, 40))
def test_what_is_chosen_is_read(engine, completer, text, cursor):
    found = completer.of(text, min(cursor, len(text)), "az")
    for one in found.suggestions if found else ():
        made = f"{text[: found.start]}{one.text}"
        assert engine.read(made, is_typing=True) is not None
        if not one.text.endswith(":"):
            assert engine.read(made).filters
