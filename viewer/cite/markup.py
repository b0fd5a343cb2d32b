"""Cleans what the engine prints, so that it suits any document it is pasted into.

Text goes in and comes out; nothing here knows styles or items.
"""

from __future__ import annotations

import re
from html import unescape

from viewer.cite.cited import Format
from viewer.cite.locales import MONTH_MARK

_NARROW_SPACE = "\u202f"
_NARROW_SPACE_HTML = '<span style="white-space:nowrap">&thinsp;</span>'

_NOMINATIVE = {
    "января": "январь", "февраля": "февраль", "марта": "март", "апреля": "апрель",
    "мая": "май", "июня": "июнь", "июля": "июль", "августа": "август",
    "сентября": "сентябрь", "октября": "октябрь", "ноября": "ноябрь", "декабря": "декабрь",
}  # fmt: skip
_GENITIVE = {nominative: genitive for genitive, nominative in _NOMINATIVE.items()}
_MARKED_MONTH = re.compile(rf"(\w+){MONTH_MARK}")
_MONTH_FIRST = re.compile(rf"(\w+{MONTH_MARK}) (\d{{1,2}}(?:–\d{{1,2}})?)(?!\d)")
_OPENS_SENTENCE = re.compile(
    r"(?:\w{5}|\d{4}|[A-ZА-Я]{2}|[)\]»”])(?:[\ue001-\ue005]|</\w+>)*"  # no abbreviation
    r"[.?!][»”]?(?:</\w+>)* (?:<\w+>)*$"
)
_YEAR_OF_ISSUE = re.compile(r"(?<=\d \()(\d{4}) г\.(?=\))")
_DAY_BEFORE = re.compile(r"(?<!\d)\d{1,2}\s$")

_TAG = re.compile(r"<(/?)(\w+)([^>]*)>")
_PLAIN_TAGS = {"i": "i", "em": "i", "b": "b", "strong": "b", "sup": "sup", "sub": "sub"}
_STYLED_SPAN = re.compile(
    r'\s*style="(font-variant:small-caps|font-variant:normal|font-style:normal'
    r'|font-weight:normal|text-decoration:underline);?"'
)
_LEFT_MARGIN = re.compile(r'(<div class="csl-left-margin">)(.*?)\s*(</div>)', re.DOTALL)

_RTF_CHARACTER = re.compile(r"\\uc0\\u(\d+)\{\}")
_RTF_ESCAPE = re.compile(r"\\u(-?\d+)\?")
_RTF_LINE = re.compile(r"\\line(?:\{\})?")
_GAP = re.compile(r"[ \t]*[\r\n]+\s*")


def clean(printed: str, form: Format) -> str:
    r"""Return the engine's output without its quirks.

    HTML keeps `i`, `b`, `sup`, `sub` and spans for small capitals, underlining, and for upright
    text within slanted: no block, class, colour or font. RTF keeps its inline groups, with every
    character outside ASCII as a one-byte-fallback escape, `\uN?`.
    """
    match form:
        case Format.TEXT:
            return _spoken(printed)
        case Format.HTML:
            return _html(printed)
        case Format.RTF:
            return _rtf(printed)


def close_sentence(entry: str) -> str:
    """Return the entry with a full stop, unless it ends with one or the like."""
    bare = re.sub(r"(<[^>]+>|[}”’»\"'])+$", "", entry.rstrip())
    return entry.rstrip() if bare.endswith((".", "!", "?", "…")) else entry.rstrip() + "."


def genitive(date: str) -> str:
    """Return a Russian date with its months in the genitive, as after "ок."."""
    return re.sub(r"\w+", lambda found: _GENITIVE.get(found[0], found[0]), date)


def _spoken(text: str) -> str:
    """Mend spaces and months, which every format shares."""
    text = text.replace(_NARROW_SPACE, " ")
    text = _MONTH_FIRST.sub(r"\2 \1", text)  # as English styles have it; no other language does
    text = _MARKED_MONTH.sub(_due_case, text).replace(MONTH_MARK, "")
    text = _YEAR_OF_ISSUE.sub(r"\1", text)
    return _GAP.sub(" ", text.strip())


def _due_case(found: re.Match[str]) -> str:
    """Return a month in the case it stands in, with a capital where it begins a sentence."""
    month, text = found[1], found.string
    begins = month[0].isupper() or bool(_OPENS_SENTENCE.search(text, 0, found.start()))
    if _DAY_BEFORE.search(text, 0, found.start()):
        return month
    month = _NOMINATIVE.get(month.lower(), month)
    return _capital(month) if begins else month


def _capital(word: str) -> str:
    """Return a word with a capital; that of i is İ, which of our languages only Azerbaijani has."""
    return "İ" + word[1:] if word.startswith("i") else word[:1].upper() + word[1:]


def _html(printed: str) -> str:
    text = printed.replace(_NARROW_SPACE_HTML, " ")
    text = _LEFT_MARGIN.sub(r"\1\2 \3", text)
    text = _TagFilter().run(text)
    text = text.replace("&#38;", "&amp;").replace("&#60;", "&lt;").replace("&#62;", "&gt;")
    return _spoken(text)


class _TagFilter:
    """Keeps the allowed inline tags, drops every other one; what stands inside is kept."""

    def __init__(self) -> None:
        self._open: list[str] = []  # for each open tag what closes it, "" when it was dropped

    def run(self, text: str) -> str:
        return _TAG.sub(self._replace, text)

    def _replace(self, tag: re.Match[str]) -> str:
        if tag[1]:
            return self._open.pop() if self._open else ""
        name, attributes = tag[2].lower(), tag[3]
        kept = _PLAIN_TAGS.get(name, "")
        if kept and not attributes.strip():
            return self._opened(kept, f"<{kept}>")
        styled = _STYLED_SPAN.fullmatch(unescape(attributes)) if name == "span" else None
        if styled:
            return self._opened("span", f'<span style="{styled[1]}">')
        return self._opened("", "")

    def _opened(self, name: str, tag: str) -> str:
        self._open.append(f"</{name}>" if name else "")
        return tag


def _rtf(printed: str) -> str:
    text = _RTF_CHARACTER.sub(lambda found: chr(int(found[1])), printed)
    text = _spoken(_RTF_LINE.sub(" ", text))
    return "".join(map(_rtf_escape, text))


def _rtf_escape(character: str) -> str:
    """Return a character as RTF 1.9 wants it: signed UTF-16 units, each with a fallback."""
    if character.isascii():
        return character
    units = character.encode("utf-16-le", "surrogatepass")
    values = (
        int.from_bytes(units[n : n + 2], "little", signed=True) for n in range(0, len(units), 2)
    )
    return "".join(f"\\u{value}?" for value in values)
