"""The words of a query, as values."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import field as attribute
from enum import Enum


class Kind(Enum):
    """What a term is."""

    WORD = "word"
    PHRASE = "phrase"


class Ending(Enum):
    """Whether the last word of a term is whole."""

    WHOLE = "whole"
    PREFIX = "prefix"
    """The reader wrote `*`: any ending will do."""
    TYPED = "typed"
    """The reader is still typing it: any ending will do for now."""


class Part(Enum):
    """A part of a statement that a term may be for alone, by the name of its field."""

    TITLE = "title"
    """Our title, in any language."""
    MARKS = "symbol"
    """Symbol, id and official title."""


@dataclass(frozen=True, slots=True)
class Term:
    """One thing to look for, its text as the reader wrote it (NFC, no marks at its ends).

    A word may be several in the index: `51/47-POL` is three that stand together. `field` is a
    language tag, or None for any; `part` is where to look, or None for anywhere. At most one of
    the two is there. `is_alternative` ties the term to the one before it by OR. `typed` has the
    marks at its ends too: on another keyboard they are letters.
    """

    text: str
    kind: Kind = Kind.WORD
    ending: Ending = Ending.WHOLE
    field: str | None = None
    is_excluded: bool = False
    is_alternative: bool = False
    part: Part | None = None
    typed: str = attribute(default="", compare=False)

    def __str__(self) -> str:
        text = self.text
        if self.kind is Kind.PHRASE:
            text = f'"{text}' if self.ending is Ending.TYPED else f'"{text}"'
        star = "*" if self.ending is Ending.PREFIX else ""
        name = self.part.value if self.part else self.field
        field = f"{name}:" if name else ""
        return f"{'OR ' * self.is_alternative}{'-' * self.is_excluded}{field}{text}{star}"
