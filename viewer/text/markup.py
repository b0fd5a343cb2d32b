"""Text made safe inside HTML."""

from __future__ import annotations

_ENTITIES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;"})


def escape(text: str) -> str:
    """Return a text so that HTML shows it as it is, also inside an attribute.

    The standard library's `html.escape` does the same, but its module reads 2,231 named
    characters at every start.
    """
    return text.translate(_ENTITIES)
