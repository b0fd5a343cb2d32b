"""What the basket's entries are called: by the open collection, or as they were when gathered."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from viewer.errors import SalnameError
from viewer.store.library import Library
from viewer.store.notebook.values import BasketEntry
from viewer.store.records import StatementRow
from viewer.text.messages import sentence
from viewer.ui.models.basket_list import BasketRow


def basket_rows(library: Library, entries: Sequence[BasketEntry], lang: str) -> list[BasketRow]:
    """Return rows for entries in their order; those that the collection lost say why."""
    known = library.numbers_of({entry.statement for entry in entries})
    lost = {id_: _loss(library, id_, lang) for id_ in {e.statement for e in entries} - set(known)}
    return [BasketRow(entry, trouble=lost.get(entry.statement, "")) for entry in entries]


def abouts(library: Library, entries: Sequence[BasketEntry], lang: str) -> list[str]:
    """Return what our own words call the statements of entries: date, title, segment."""
    numbers = library.numbers_of({entry.statement for entry in entries})
    found = {row.id: row for row in library.rows(list(numbers.values()))}
    return [_about(entry, found.get(entry.statement), lang) for entry in entries]


def _loss(library: Library, id: str, lang: str) -> str:
    try:
        library.number_of(id)
    except SalnameError as error:
        return sentence(error, lang)
    return ""


def _about(entry: BasketEntry, row: StatementRow | None, lang: str) -> str:
    title = row.title if row else entry.title
    parts = [row.date_text.best(lang)] if row else []
    parts.append(title.best(lang) or entry.statement)
    if entry.segment is not None:
        text = QCoreApplication.translate("BasketRows", "segment {number}")
        parts.append(text.format(number=entry.segment))
    if row is None and entry.version:
        text = QCoreApplication.translate("BasketRows", "from version {version}")
        parts.append(text.format(version=entry.version))
    return " · ".join(parts)
