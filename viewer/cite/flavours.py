"""The formats that the clipboard carries, made of paragraphs of inline HTML.

The engine prints once, as HTML: a second and third time would cost two thirds of the waiting. A
test compares the text made here with the engine's own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape, unescape
from itertools import repeat

from viewer.text.languages import primary

_HANGING = '<p style="margin:0px 0px 0px 32px;text-indent:-32px">'
"""In pixels, and nothing without a unit: LibreOffice 7.4 passes over ems."""
_PLAIN = "<p>"
_RTF_HEAD = r"{\rtf1\ansi\ansicpg1252\uc1\deff0"
_RTF_HANGING = r"\pard\fi-480\li480 "
_RTF_PLAIN = r"\pard "
_RTF_LANGUAGES = {"az": r"\lang1068 ", "ru": r"\lang1049 ", "en": r"\lang2057 "}
"""Microsoft's numbers of languages: Azerbaijani in Latin letters, Russian, British English."""
_RTF_OPENING = {
    "<i>": r"{\i ",
    "<b>": r"{\b ",
    "<sup>": r"{\super ",
    "<sub>": r"{\sub ",
    '<bdi dir="rtl">': r"{\rtlch ",
    '<span style="font-variant:small-caps">': r"{\scaps ",
    '<span style="font-variant:normal">': r"{\scaps0 ",
    '<span style="font-style:normal">': r"{\i0 ",
    '<span style="font-weight:normal">': r"{\b0 ",
    '<span style="text-decoration:underline">': r"{\ul ",
}

_TAG = re.compile("(<[^>]+>)")
_RIGHT_TO_LEFT = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc"
_FOREIGN = re.compile(
    r"(?P<address>https?://[^\s<]+)"
    rf"|[{_RIGHT_TO_LEFT}](?:[^<>&A-Za-zÀ-ɏЀ-ӿə\[\]()]*[{_RIGHT_TO_LEFT}])?"
)


def as_text(paragraphs: Sequence[str]) -> str:
    """Return paragraphs as text, a line each."""
    return "\n".join(unescape(_TAG.sub("", paragraph)) for paragraph in paragraphs)


def as_html(paragraphs: Sequence[str], *, hanging: bool, langs: Sequence[str] = ()) -> str:
    """Return paragraphs as HTML; those of a reference list hang by 24 points, as in RTF.

    `langs` gives the language of each, where it is to be said; such paragraphs are no list.

    Words written from right to left are set apart, so that they do not mix up their neighbours; of
    a `span` with a direction LibreOffice would turn the whole paragraph.
    """
    opening = _HANGING if hanging else _PLAIN
    openings = [f'<p lang="{escape(lang)}">' for lang in langs] or [opening] * len(paragraphs)
    return "\n".join(
        f"{opening}{isolated(paragraph)}</p>"
        for opening, paragraph in zip(openings, paragraphs, strict=True)
    )


def as_rtf(paragraphs: Sequence[str], *, hanging: bool, langs: Sequence[str] = ()) -> str:
    """Return an RTF document (RTF 1.9) of paragraphs; in a list they hang by 480 twips."""
    opening = _RTF_HANGING if hanging else _RTF_PLAIN
    openings = [f"{opening}{_RTF_LANGUAGES.get(primary(lang), '')}" for lang in langs]
    lines = (
        f"{opening}{_rtf(isolated(paragraph))}\\par"
        for opening, paragraph in zip(openings or repeat(opening), paragraphs, strict=False)
    )
    return "\n".join([_RTF_HEAD, *lines, "}"])


def isolated(html: str) -> str:
    """Return inline HTML with what is written from right to left set apart."""
    return _FOREIGN.sub(_set_apart, html)


def _set_apart(found: re.Match[str]) -> str:
    return found[0] if found["address"] else f'<bdi dir="rtl">{found[0]}</bdi>'


def _rtf(html: str) -> str:
    """Return inline HTML as RTF: every tag opens or closes a group."""
    parts = _TAG.split(html)
    return "".join(
        _rtf_tag(part) if place % 2 else "".join(map(_rtf_character, unescape(part)))
        for place, part in enumerate(parts)
    )


def _rtf_tag(tag: str) -> str:
    return "}" if tag.startswith("</") else _RTF_OPENING.get(tag, "{")


def _rtf_character(character: str) -> str:
    r"""Return a character as RTF 1.9 wants it: outside ASCII in signed UTF-16 units, `\uN\'3f`.

    The question mark for old readers is in hexadecimal: of `\uN?x` pandoc 2.17 eats the x too.
    """
    if character in "\\{}":
        return f"\\{character}"
    if character.isascii():
        return character
    units = character.encode("utf-16-le", "surrogatepass")
    return "".join(
        rf"\u{int.from_bytes(units[n : n + 2], 'little', signed=True)}\'3f"
        for n in range(0, len(units), 2)
    )
