"""The citation engine with a memory: what was printed lately is not printed again.

A reader goes from statement to statement of the same few sources, looks at a citation, then copies
it. Everything is inline HTML; `flavours` makes the other formats of it.
"""

from __future__ import annotations

import json
from collections import OrderedDict
from collections.abc import Callable, Sequence

from viewer.cite.cited import Cite, Format, Item
from viewer.cite.engine import Engine, Progress
from viewer.cite.locales import Locale
from viewer.cite.styles import Style

_REMEMBERED = 512
_LOADED = 8
"""Styles the engine keeps: one in three languages, with and without numbers, and two of ours."""


class Desk:
    """Asks the engine, and remembers the answers. Raises what `Engine` raises."""

    def __init__(self) -> None:
        """Boot nothing yet."""
        self._engine = Engine(keep=_LOADED)
        self._memory: OrderedDict[str, str] = OrderedDict()

    def reference(
        self, items: Sequence[Item], style: Style, locale: Locale, progress: Progress | None = None
    ) -> list[str]:
        """Return one bibliography entry for each item, in the order given."""
        if len(items) != 1:
            return self._engine.reference(items, style, locale, Format.HTML, progress)
        return [
            self._remembered(
                ("reference", style.id, str(style.path), locale, items[0]),
                lambda: self._engine.reference(items, style, locale, Format.HTML)[0],
            )
        ]

    def footnote(self, cites: Sequence[Cite], style: Style, locale: Locale) -> str:
        """Return the first note that cites these works."""
        return self._remembered(
            ("footnote", style.id, str(style.path), locale, *map(_plain, cites)),
            lambda: self._engine.footnote(cites, style, locale, Format.HTML),
        )

    def short(
        self, cites: Sequence[Cite], style: Style, locale: Locale, listed: Sequence[Item] = ()
    ) -> str:
        """Return the citation of works already cited before; `listed` is their reference list."""
        return self._remembered(
            ("short", style.id, str(style.path), locale, listed, *map(_plain, cites)),
            lambda: self._engine.short(cites, style, locale, Format.HTML, listed),
        )

    def in_text(
        self, cites: Sequence[Cite], style: Style, locale: Locale, listed: Sequence[Item] = ()
    ) -> str:
        """Return one citation of works for the running text; `listed` is their reference list."""
        return self._remembered(
            ("in-text", style.id, str(style.path), locale, listed, *map(_plain, cites)),
            lambda: self._engine.in_text(cites, style, locale, Format.HTML, listed),
        )

    def each(
        self,
        cites: Sequence[Cite],
        style: Style,
        locale: Locale,
        listed: Sequence[Item],
        progress: Progress | None = None,
        *,
        again: bool,
    ) -> list[str]:
        """Return a citation for each of several works of a list; see `Engine.each`."""
        return self._engine.each(cites, style, locale, listed, progress, again=again)

    def close(self) -> None:
        """Give the memory back."""
        self._engine.close()
        self._memory.clear()

    def _remembered(self, question: tuple[object, ...], ask: Callable[[], str]) -> str:
        key = json.dumps(question, ensure_ascii=False)
        if key not in self._memory:
            self._memory[key] = ask()
            if len(self._memory) > _REMEMBERED:
                self._memory.popitem(last=False)
        self._memory.move_to_end(key)
        return self._memory[key]


def _plain(cite: Cite) -> tuple[Item, str, str]:
    return cite.item, cite.locator, cite.label
