"""The catalogue of sentences: complete and alike in every language."""

import string

import pytest

from viewer import errors
from viewer.errors import SalnameError
from viewer.text.languages import INTERFACE_LANGUAGES
from viewer.text.messages import catalogue, interface_language, say, sentence

ERRORS = sorted(SalnameError.__subclasses__(), key=lambda error: error.__name__)


def _placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize("lang", INTERFACE_LANGUAGES)
@pytest.mark.parametrize("error", ERRORS, ids=lambda error: error.__name__)
def test_every_error_has_a_sentence(error: type[SalnameError], lang: str) -> None:
    text = catalogue(lang)["errors"][error.key()]
    assert _placeholders(text) <= set(error.names())


@pytest.mark.parametrize("lang", INTERFACE_LANGUAGES)
def test_catalogues_are_alike(lang: str) -> None:
    ours, english = catalogue(lang), catalogue("en")
    assert {table: set(ours[table]) for table in ours} == {
        table: set(english[table]) for table in english
    }
    for table, entries in english.items():
        for key, text in entries.items():
            assert _placeholders(ours[table][key]) == _placeholders(text), f"{table}.{key}"


def test_no_sentence_is_left_over() -> None:
    assert set(catalogue("en")["errors"]) == {error.key() for error in ERRORS}


def test_a_sentence_is_filled() -> None:
    error = errors.UnknownStatement("oic-1")
    assert "oic-1" in sentence(error, "az")
    assert str(error) == "unknown-statement(id=oic-1)"
    with pytest.raises(KeyError):
        say("en", "errors.no-such-thing")


@pytest.mark.parametrize(
    ("wanted", "environment", "lang"),
    [
        ("ru", {"LC_ALL": "az_AZ.UTF-8"}, "ru"),
        (None, {"LC_ALL": "az_AZ.UTF-8"}, "az"),
        (None, {"LANG": "ru_RU.KOI8-R"}, "ru"),
        (None, {"LC_ALL": "C.UTF-8", "LANG": "ru_RU.UTF-8"}, "en"),
        (None, {"LANG": "de_DE.UTF-8"}, "en"),
        ("de", {}, "en"),
    ],
)
def test_interface_language(
    monkeypatch: pytest.MonkeyPatch, wanted: str | None, environment: dict[str, str], lang: str
) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert interface_language(wanted) == lang
