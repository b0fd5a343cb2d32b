"""A search as the text that a notebook keeps: the same for equal searches."""

from __future__ import annotations

import json
from typing import Any

from viewer.store.facets import Facet
from viewer.store.notebook.values import Search

_FACETS = {facet.value for facet in Facet}


def write(search: Search) -> str:
    """Return a search as JSON (RFC 8259), keys and picks in order, what is empty left out."""
    parts: dict[str, Any] = {
        "text": search.text,
        "period": search.period,
        "picks": sorted((facet.value, value) for facet, value in search.picks),
        "order": search.order,
    }
    return json.dumps({name: part for name, part in parts.items() if part}, ensure_ascii=False)


def read(written: str) -> Search:
    """Return the search that was written; a facet of a later version is left out."""
    parts = json.loads(written)
    return Search(
        text=parts.get("text", ""),
        period=parts.get("period", ""),
        picks=frozenset(
            (Facet(facet), value) for facet, value in parts.get("picks", ()) if facet in _FACETS
        ),
        order=parts.get("order", ""),
    )
