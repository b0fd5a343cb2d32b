"""Which words of a name of several words change when the name is inflected."""

from __future__ import annotations

from collections.abc import Sequence

from viewer.text.languages import primary

_ADJECTIVE = ("ый", "ий", "ой", "ая", "яя", "ое", "ее", "ые", "ие")
"""What a Russian adjective ends in where it stands before the noun of a name, folded."""


def changing(words: Sequence[str], tag: str, *, is_person: bool) -> tuple[bool, ...]:
    """Tell for each folded word of a name whether it takes endings.

    In Russian that is the first noun and the adjectives before it (Совета Безопасности ООН), or
    all parts of a person's name; in other languages with endings the last word.
    """
    last = len(words) - 1
    if primary(tag) != "ru":
        return tuple(place == last for place in range(len(words)))
    if is_person:
        return (True,) * len(words)
    noun = next((n for n, word in enumerate(words) if not word.endswith(_ADJECTIVE)), last)
    return tuple(place <= noun for place in range(len(words)))
