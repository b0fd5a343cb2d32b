"""Words really quoted: `{braces}` of the source form become a language's quotation marks."""

from __future__ import annotations

import re

from viewer.text.languages import quotes

MARKED = re.compile(r"\{([^{}]*)\}")

_CLOSERS = {"«": "»", "“": "”", "‹": "›", "‘": "’"}
_LOW = {"„": "“”", "‚": "‘’"}
_MARKS = re.compile('[«»“”„‹›"]')


def are_balanced(text: str) -> bool:
    """Tell whether every brace has its partner, with something between and none nested."""
    rest = MARKED.sub("", text)
    return "{" not in rest and "}" not in rest and all(map(str.strip, MARKED.findall(text)))


def without_marked(text: str) -> str:
    """Return a text without its quoted words."""
    return MARKED.sub(" ", text)


def set_in_quotes(text: str, tag: str) -> tuple[str, list[tuple[int, int]]]:
    """Put a language's quotation marks round marked words.

    Returns:
        The text, and the code points from and to which the words stand, marks not counted.
    """
    opening, closing = quotes(tag)
    parts: list[str] = []
    spans: list[tuple[int, int]] = []
    length = 0
    for position, part in enumerate(MARKED.split(text)):
        if position % 2:
            start = length + len(opening)
            spans.append((start, start + len(part)))
            part = f"{opening}{part}{closing}"
        parts.append(part)
        length += len(part)
    return "".join(parts), spans


def quotes_balance(text: str) -> bool:
    """Tell whether double quotation marks open and close in a text."""
    open_: list[str] = []
    for mark in _MARKS.findall(text):
        if open_ and mark in open_[-1]:
            open_.pop()
        elif mark in _CLOSERS:
            open_.append(_CLOSERS[mark])
        elif mark in _LOW:
            open_.append(_LOW[mark])
        elif mark == '"':
            open_.append('"')
        else:
            return False
    return not open_
