"""What formats poorer than CSL-JSON can say of a date or a sitting without being too precise."""

from __future__ import annotations

from typing import Any

from viewer.cite.cited import Item


def shared_parts(item: Item, name: str = "issued") -> list[int]:
    """Return year, month, day of a date, as far as both ends of a stretch share them."""
    dates: list[list[int]] = item.get(name, {}).get("date-parts", [])
    if not dates:
        return []
    shared = []
    for first, last in zip(dates[0], dates[-1], strict=False):
        if first != last:
            break
        shared.append(first)
    return shared


def sitting(item: Item) -> str:
    """Return the sitting and its place in words; empty where the item has none."""
    return ", ".join(item[name] for name in ("event-title", "event-place") if name in item)


def edtf(date: dict[str, Any]) -> str:
    """Return a CSL date in EDTF level 1, as BibLaTeX (3.8, 2.3.8) reads it."""
    doubt = "~" if date.get("circa") else ""
    return "/".join(_iso(parts) + doubt for parts in date["date-parts"])


def _iso(parts: list[int]) -> str:
    return "-".join(f"{part:02}" if place else f"{part:04}" for place, part in enumerate(parts))
