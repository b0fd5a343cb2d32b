"""Writes a citation's HTML as Markdown (CommonMark 0.31)."""

from __future__ import annotations

import re
from html import unescape

_PARAGRAPH = re.compile(r"<p[^>]*>(.*?)</p>", re.DOTALL)
_TAG = re.compile(r"(<[^>]+>)")
_ADDRESS = re.compile(r"(https?://[^\s<>]*[^\s<>.,;:)\]])")
_SPECIAL = re.compile(r"([\\`*_\[\]<>#~^|$])")
_NUMBER = re.compile(r"^(\d+)\.")
_MARKS = {"<i>": "*", "</i>": "*", "<b>": "**", "</b>": "**"}
_KEPT = re.compile(r"</?su[bp]>")


def written(html: str) -> str:
    """Return paragraphs of inline HTML as Markdown; a number before an entry begins no list."""
    paragraphs = (_inline(paragraph) for paragraph in _PARAGRAPH.findall(html))
    return "\n\n".join(_NUMBER.sub(r"\1\\.", paragraph) for paragraph in paragraphs) + "\n"


def _inline(html: str) -> str:
    parts = _TAG.split(html)
    return "".join(
        _tag(part) if place % 2 else _text(unescape(part)) for place, part in enumerate(parts)
    )


def _tag(tag: str) -> str:
    return tag if _KEPT.fullmatch(tag) else _MARKS.get(tag, "")


def _text(text: str) -> str:
    parts = _ADDRESS.split(text)
    return "".join(
        f"<{part}>" if place % 2 else _SPECIAL.sub(r"\\\1", part)
        for place, part in enumerate(parts)
    )
