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
    numbers: dict[str, int] = {}
    lost: dict[str, str] = {}
    for entry in entries:
        try:
            numbers[entry.statement] = library.number_of(entry.statement)
        except SalnameError as error:
            lost[entry.statement] = sentence(error, lang)
    found = {row.id: row for row in library.rows(list(numbers.values()))}
    return [
        BasketRow(
            entry,
            _about(entry, found.get(entry.statement), lang),
            "",
            lost.get(entry.statement, ""),
        )
        for entry in entries
    ]


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
