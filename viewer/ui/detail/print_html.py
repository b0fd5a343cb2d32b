"""A statement as the HTML that is printed: the page of the pane in tables, without links."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import zip_longest

from viewer.ui.detail.html import Block, escape
from viewer.ui.detail.page import Page
from viewer.ui.detail.words import Words

STYLE_SHEET = """
p { margin-top: 0px; margin-bottom: 0px; white-space: pre-wrap; }
td { padding-right: 8px; padding-bottom: 4px; }
.language, .lead, .tags, .note { color: #555555; font-size: small; }
.label, .quiet, .number, .tie { color: #555555; }
.label, .number, .tie { white-space: nowrap; }
.title { font-size: large; font-weight: 700; }
.lead { font-weight: 400; }
.remark-head { color: #555555; font-size: small; font-weight: 700; }
.head { font-weight: 700; margin-top: 12px; margin-bottom: 4px; }
.locator { font-weight: 700; }
"""

_LINK = re.compile(r"<a [^>]*>|</a>")
_BETWEEN_PILLS = "\u00a0</a>\u2002<a"
_PICTURE = re.compile(r"<img [^>]*>\u00a0?")
_REMARK_GROUND = "#f0f0f0"


def print_html(page: Page, words: Words, citation: str) -> str:
    """Return a statement to print; `citation` says how to cite the collection, or is empty."""
    parts = [
        columns(page.titles),
        "<p> </p>",
        page.facts,
        "<p> </p>",
        columns(page.texts),
        page.foot,
    ]
    if citation:
        parts.append(f'<p class="head">{escape(words.cite_as)}</p><p>{escape(citation)}</p>')
    whole = "".join(parts).replace(_BETWEEN_PILLS, "</a> ·<a")
    return _PICTURE.sub("", _LINK.sub("", whole))


def columns(texts: Sequence[Sequence[Block]]) -> str:
    """Return blocks side by side: a row each, so that they break across pages together."""
    width = 100 // max(len(texts), 1)
    rows = ""
    for row in zip_longest(*texts):
        ground = f' bgcolor="{_REMARK_GROUND}"' if any(b and b.is_remark for b in row) else ""
        cells = "".join(
            f'<td width="{width}%"{ground}>{block.html if block else ""}</td>' for block in row
        )
        rows += f"<tr>{cells}</tr>"
    return f'<table width="100%" cellspacing="0" cellpadding="2">{rows}</table>'
