"""Issuing bodies under the name they bore on a day."""

from __future__ import annotations

import sqlite3
from collections import defaultdict

from viewer.text.languages import Texts

_ORGAN_FORMS = """
SELECT position, lang, latest, name, abbreviation FROM organ_form
WHERE organ = ? ORDER BY latest IS NULL, latest, position
"""


class OrganNames:
    """Names and abbreviations of bodies on any day; the forms of each are read once."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._forms: dict[str, list[tuple[int | None, Texts, Texts]]] = {}

    def on(self, id_: str, day: int) -> tuple[Texts, Texts]:
        """Return a body's name and abbreviation as they were on a day (day key, 20110628)."""
        if id_ not in self._forms:
            self._forms[id_] = self._read(id_)
        forms = self._forms[id_]
        names = ((name, short) for latest, name, short in forms if latest is None or day <= latest)
        return next(names, (Texts(), Texts()))

    def _read(self, id_: str) -> list[tuple[int | None, Texts, Texts]]:
        """Return the last day, name and abbreviation of each form, the earliest first."""
        rows = self._connection.execute(_ORGAN_FORMS, (id_,)).fetchall()
        forms: dict[int, list[tuple[str, str, str | None]]] = defaultdict(list)
        until: dict[int, int | None] = {}
        for position, lang, latest, name, abbreviation in rows:
            forms[position].append((lang, name, abbreviation))
            until.setdefault(position, latest)
        return [
            (
                until[position],
                Texts((lang, name) for lang, name, _ in form),
                Texts((lang, short) for lang, _, short in form if short),
            )
            for position, form in forms.items()
        ]
