"""Marks inside items that the citation engine carries along, and what becomes of them.

CSL sets every title in italics or quotation marks and knows no description. A description passes
the engine between two marks of private use; where they come out, what the style put round them is
taken away. Angle brackets of data travel as marks too, so that data is never read as markup.
"""

from __future__ import annotations

import re

_START, _END, _LESS, _MORE, _SUPPLIED = "\ue001", "\ue002", "\ue003", "\ue004", "\ue005"
_OURS = dict.fromkeys("\ue000\ue001\ue002\ue003\ue004\ue005")
_AS_MARKS = str.maketrans({"<": _LESS, ">": _MORE, **_OURS})
_NOCASE = re.compile(r'<span class="nocase">(.*?)</span>', re.DOTALL)
_LEAKED = re.compile(r"&lt;(/?)span( class=\"nocase\")?&gt;")
"""Markup that the engine takes for text where a title has quotation marks of another language."""
_QUOTED = re.compile(f"[“«‘„\"']{_START}([^{_END}]*){_END}([.,]?)[”»’“\"']")
_BESIDE = re.compile(f" {_START}(\\[[^{_END}]*\\]){_END}([.,]?)([”»’“\"'])")
"""A translation after a title in quotation marks: it stands after them, and the stop after it."""
_YEAR_SIGN = re.compile(rf"{_SUPPLIED} г\.(?=[,);:])")
_NO_YEAR = re.compile(r",\s*([\])])")
"""What a style leaves that expects every work to have a date: "[Title, ]"."""


def plain(text: str) -> str:
    """Return data as text of an item in which nothing is markup."""
    return text.translate(_AS_MARKS)


def as_written(text: str) -> str:
    """Return data as a title or name whose letters no style turns into capitals."""
    return f'<span class="nocase">{plain(text)}</span>'


def description(text: str) -> str:
    """Return our words for an untitled work: in square brackets, upright, without quotes."""
    bare = text[1:-1] if is_description(text) else text
    return f'<span class="nocase">{_START}[{plain(bare)}]{_END}</span>'


def upright(text: str) -> str:
    """Return a designation such as "Resolution 6/37-E", which is no title and set as none."""
    return f'<span class="nocase">{_START}{plain(text)}{_END}</span>'


def shortened(title: str, words: int) -> str:
    """Return the first words of a title, what is left out shown by dots."""
    whole = unmarked(title)
    kept = whole.strip("[]").split()[:words]
    if len(kept) == len(whole.split()):
        return title
    begun = " ".join(kept)
    for opening, closing in ("“”", "«»", "„“", "‘’"):
        if begun.count(opening) > begun.count(closing):
            begun = begun[: begun.rfind(opening)]
    begun = begun.rstrip(" ,;:") + " …"
    return description(begun) if is_description(whole) else as_written(begun)


def is_description(title: str) -> bool:
    """Tell whether a source's title is ours: then the collection has it in square brackets."""
    return title.startswith("[") and title.endswith("]")


def supplied(date: str) -> str:
    """Return a date in words of ours, for a style to print as it is.

    A Russian style ends a date with "г.", which is too much after one that has it already.
    """
    return f"{date}{_SUPPLIED}"


def unmarked(text: str) -> str:
    """Return the text of an item as data again, without marks and markup."""
    text = _NOCASE.sub(r"\1", text).replace(_START, "").replace(_END, "")
    return text.replace(_LESS, "<").replace(_MORE, ">")


def settle(html: str) -> str:
    """Return what the engine printed as HTML with every mark obeyed and gone."""
    html = _YEAR_SIGN.sub("", _LEAKED.sub("", html)).replace(f"{_SUPPLIED} г.", f"{_SUPPLIED}.")
    html = html.replace(f".{_SUPPLIED}.", ".").replace(_SUPPLIED, "")
    if _START in html:
        html = _BESIDE.sub(r"\3 \1\2", html)
        html = _upright(_QUOTED.sub(rf"{_START}\1{_END}\2", html))
    html = _NO_YEAR.sub(r"\1", html)
    return html.replace(_LESS, "&lt;").replace(_MORE, "&gt;")


def _upright(html: str) -> str:
    """Take each marked stretch out of the italics it stands in."""
    done, found, rest = html.partition(_START)
    while found:
        body, _, rest = rest.partition(_END)
        in_italics = done.count("<i>") > done.count("</i>")
        done += f"</i>{body}<i>" if in_italics else body
        before, found, rest = rest.partition(_START)
        done += before
    return done.replace("<i></i>", "")
