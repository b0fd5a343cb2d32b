"""Languages of a collection, and texts that exist in several of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur", "ps", "ckb", "yi", "dv", "ug", "sd"})

INTERFACE_LANGUAGES = ("az", "ru", "en")
"""Languages the interface and its messages speak, in the order shown."""

UNDETERMINED = "und"
"""BCP 47 for a text in no certain language, such as an official title, id or symbol."""

_QUOTES = {"ru": ("«", "»"), "ar": ("«", "»"), "fa": ("«", "»"), "fr": ("«\u00a0", "\u00a0»")}
_DEFAULT_QUOTES = ("“", "”")


class Language(NamedTuple):
    """A language of the collection: BCP 47 tag and its name in itself."""

    tag: str
    name: str

    @property
    def is_right_to_left(self) -> bool:
        """Whether its script runs from right to left."""
        return is_right_to_left(self.tag)


class Texts(Mapping[str, str]):
    """One text in several languages: an immutable, hashable map from BCP 47 tag to text."""

    __slots__ = ("_texts",)

    def __init__(self, texts: Mapping[str, str] | Iterable[tuple[str, str]] = ()) -> None:
        """Keep the languages in the order given."""
        self._texts = dict(texts)

    def __getitem__(self, tag: str) -> str:
        return self._texts[tag]

    def __iter__(self) -> Iterator[str]:
        return iter(self._texts)

    def __len__(self) -> int:
        return len(self._texts)

    def __hash__(self) -> int:
        return hash(tuple(self._texts.items()))

    def __repr__(self) -> str:
        return f"Texts({self._texts!r})"

    def best(self, *tags: str) -> str:
        """Return the text in the first of `tags` that exists, else in English, else in any.

        An empty `Texts` gives the empty string.
        """
        for tag in (*tags, "en", *self._texts):
            if tag in self._texts:
                return self._texts[tag]
        return ""


@lru_cache(maxsize=64)
def primary(tag: str) -> str:
    """Return the language subtag of a BCP 47 tag: `az` for `az-Latn-AZ`."""
    return tag.replace("_", "-").split("-", 1)[0].lower()


def is_right_to_left(tag: str) -> bool:
    """Tell whether a language's script runs from right to left."""
    return primary(tag) in RIGHT_TO_LEFT


def quotes(tag: str) -> tuple[str, str]:
    """Return the opening and closing quotation marks of a language."""
    return _QUOTES.get(primary(tag), _DEFAULT_QUOTES)
