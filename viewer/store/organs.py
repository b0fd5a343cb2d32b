"""Issuing bodies under the name they bore on a day."""

from __future__ import annotations

import sqlite3
from collections import defaultdict

from viewer.text.languages import Texts

_ORGAN_FORMS = """
SELECT position, lang, latest, name, abbreviation FROM organ_form
WHERE organ = ? ORDER BY latest IS NULL, latest, position
"""


def organ_name(connection: sqlite3.Connection, id_: str, day: int) -> tuple[Texts, Texts]:
    """Return a body's name and abbreviation as they were on a day (day key, 20110628)."""
    forms: dict[int, list[tuple[str, str, str | None]]] = defaultdict(list)
    chosen: int | None = None
    for position, lang, latest, name, abbreviation in connection.execute(_ORGAN_FORMS, (id_,)):
        forms[position].append((lang, name, abbreviation))
        if chosen is None and (latest is None or day <= latest):
            chosen = position
    rows = forms.get(chosen, []) if chosen is not None else []
    return (
        Texts((lang, name) for lang, name, _ in rows),
        Texts((lang, short) for lang, _, short in rows if short),
    )
