"""Short texts of the catalogues and readable dates, by language."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Hashable, Iterable
from typing import TypeVar

from viewer.text.languages import Texts

Key = TypeVar("Key", bound=Hashable)

_LABELS = "SELECT id, field, lang, text FROM label WHERE entity = ?"
_LABELS_OF = "SELECT field, lang, text FROM label WHERE entity = ? AND id = ?"
_DATES = "SELECT lang, text FROM date_text WHERE date = ? AND sense = ?"
_DAYS = """
SELECT date, lang, text FROM date_text
WHERE date IN (SELECT value FROM json_each(?)) AND sense = ''
"""


class Labels:
    """The labels of one entity (kinds, stances, ...), loaded at once."""

    def __init__(self, connection: sqlite3.Connection, entity: str) -> None:
        """Read every label of an entity."""
        self._texts: dict[tuple[str, str], dict[str, str]] = defaultdict(dict)
        for id_, field, lang, text in connection.execute(_LABELS, (entity,)):
            self._texts[id_, field][lang] = text

    def get(self, id_: str, field: str) -> Texts:
        """Return a text in its languages; empty where there is none."""
        return Texts(self._texts.get((id_, field), ()))


def labels_of(connection: sqlite3.Connection, entity: str, id_: str) -> dict[str, Texts]:
    """Return every labelled field of one thing."""
    return grouped(connection.execute(_LABELS_OF, (entity, id_)))


def grouped(rows: Iterable[tuple[Key, str, str]]) -> dict[Key, Texts]:
    """Gather (key, lang, text) rows into one `Texts` a key."""
    found: dict[Key, dict[str, str]] = defaultdict(dict)
    for key, lang, text in rows:
        found[key][lang] = text
    return {key: Texts(texts) for key, texts in found.items()}


def date_text(connection: sqlite3.Connection, date: str | None, sense: str = "") -> Texts:
    """Return how a date (EDTF) reads, in az, ru, en and the collection's languages."""
    return Texts(connection.execute(_DATES, (date, sense)).fetchall())


def date_texts(connection: sqlite3.Connection, dates: Iterable[str]) -> dict[str, Texts]:
    """Return how several dates read, as `date_text` does without a sense."""
    return grouped(connection.execute(_DAYS, (json.dumps(list(dates)),)))
