"""What a selection in the text pane becomes when copied: text and clean HTML, nothing else."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from viewer.text.languages import is_right_to_left, quotes
from viewer.ui.detail.html import attribute, escape
from viewer.ui.detail.offsets import BREAK

_ISOLATES = str.maketrans("", "", "\u2066\u2067\u2068\u2069" + BREAK)


@dataclass(frozen=True, slots=True)
class Passage:
    """A selected paragraph, or the part of one; `lang` is empty where it is the interface's."""

    lang: str
    text: str
    opening: str = ""
    closing: str = ""

    @property
    def quotable(self) -> str:
        """The text with the quotation marks that the selection cut off its quoted words."""
        return f"{self.opening}{self.text}{self.closing}"


def cut(whole: str, start: int, end: int, lang: str) -> Passage:
    """Return a part of a paragraph; words really quoted in it keep their language's marks."""
    opening, closing = quotes(lang)
    if opening == closing or start >= end:
        return Passage(lang, whole[start:end])
    before = whole.count(opening, 0, start) - whole.count(closing, 0, start)
    after = whole.count(opening, 0, end) - whole.count(closing, 0, end)
    return Passage(lang, whole[start:end], opening * (before > 0), closing * (after > 0))


def plain(passages: Iterable[Passage]) -> str:
    """Return paragraphs divided by an empty line, without marks of direction of ours."""
    return "\n\n".join(passage.quotable.translate(_ISOLATES) for passage in passages)


def rich(passages: Iterable[Passage]) -> str:
    """Return paragraphs that name their language and direction and no colour or font."""
    return "\n".join(_paragraph(passage) for passage in passages)


def _paragraph(passage: Passage) -> str:
    lang = f' lang="{attribute(passage.lang)}"' if passage.lang else ""
    direction = ' dir="rtl"' if passage.lang and is_right_to_left(passage.lang) else ""
    return f"<p{lang}{direction}>{escape(passage.quotable).replace(BREAK, '')}</p>"
