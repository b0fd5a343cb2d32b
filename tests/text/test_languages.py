"""Texts in several languages, and what languages need."""

import pytest

from viewer.text.languages import Language, Texts, is_right_to_left, primary, quotes


@pytest.mark.parametrize(
    ("texts", "tags", "best"),
    [
        ({"az": "a", "ru": "r", "en": "e"}, ("ru",), "r"),
        ({"az": "a", "en": "e"}, ("ru",), "e"),
        ({"az": "a"}, ("ru",), "a"),
        ({"az": "a", "ru": "r"}, ("en", "ru"), "r"),
        ({}, ("en",), ""),
    ],
)
def test_best(texts: dict[str, str], tags: tuple[str, ...], best: str) -> None:
    assert Texts(texts).best(*tags) == best


def test_texts_are_values() -> None:
    texts = Texts({"az": "a", "ru": "r"})
    assert texts == Texts([("az", "a"), ("ru", "r")])
    assert len({texts, Texts({"az": "a", "ru": "r"})}) == 1
    assert list(texts) == ["az", "ru"]
    with pytest.raises(TypeError):
        texts["az"] = "b"  # type: ignore[index]


def test_languages() -> None:
    assert primary("az-Latn-AZ") == primary("az_AZ") == "az"
    assert is_right_to_left("ar")
    assert not Language("az", "azərbaycanca").is_right_to_left
    assert quotes("ru") == ("«", "»")
    assert quotes("az") == quotes("en") == ("“", "”")
