"""Statements as a list shows them: their order and their rows."""

from __future__ import annotations

import json
import sqlite3
from array import array
from collections import defaultdict
from collections.abc import Iterable, Sequence

from viewer.store.labels import date_texts, grouped
from viewer.store.narrowing import Bounds, Narrowing
from viewer.store.organs import OrganNames
from viewer.store.records import Evidence, StatementRow
from viewer.text.languages import Texts

# A million numbers come as one text in half the time of as many rows.
_NUMBERS = """
SELECT json_group_array(number) FROM (
  SELECT number FROM statement AS s WHERE number BETWEEN :first AND :last AND {conditions}
  ORDER BY number
)
"""
_NUMBER = "SELECT number FROM statement WHERE id = ?"
_IDS = "SELECT number, id FROM statement WHERE number IN (SELECT value FROM json_each(?))"
_NUMBERS_OF = "SELECT id, number FROM statement WHERE id IN (SELECT value FROM json_each(?))"
_WITHDRAWN = "SELECT id FROM withdrawn WHERE id = ?"
_ROWS = """
SELECT number, id, date, kind, symbol, period, evidence, is_one_sided, latest
FROM statement WHERE number IN (SELECT value FROM json_each(?))
"""
TITLES = """
SELECT statement, lang, text FROM statement_title
WHERE statement IN (SELECT value FROM json_each(?))
"""
_ROW_ORGANS = """
SELECT statement, organ FROM statement_organ
WHERE statement IN (SELECT value FROM json_each(?)) ORDER BY statement, position
"""


def read_numbers(
    connection: sqlite3.Connection, narrowing: Narrowing, bounds: Bounds
) -> array[int]:
    """Return the numbers of statements in date order."""
    sql = _NUMBERS.format(conditions=narrowing.conditions())
    first, last = bounds.of(narrowing)
    values = {**narrowing.values(), "first": first, "last": last}
    (numbers,) = connection.execute(sql, values).fetchone()
    return array("q", json.loads(numbers))


def read_number(connection: sqlite3.Connection, id_: str) -> int | None:
    """Return the number of the statement with this id, or None."""
    row = connection.execute(_NUMBER, (id_,)).fetchone()
    return row[0] if row else None


def read_ids(connection: sqlite3.Connection, numbers: Sequence[int]) -> list[str]:
    """Return the ids of statements in the order of `numbers`; unknown numbers are left out."""
    found = dict(connection.execute(_IDS, (json.dumps(list(numbers)),)))
    return [found[number] for number in numbers if number in found]


def read_numbers_of(connection: sqlite3.Connection, ids: Iterable[str]) -> dict[str, int]:
    """Return the numbers of those ids that a statement bears."""
    return dict(connection.execute(_NUMBERS_OF, (json.dumps(list(ids)),)))


def read_titles(connection: sqlite3.Connection, numbers: Iterable[int]) -> dict[int, Texts]:
    """Return the titles of statements by their numbers."""
    return grouped(connection.execute(TITLES, (json.dumps(list(numbers)),)))


def is_withdrawn(connection: sqlite3.Connection, id_: str) -> bool:
    """Tell whether an id was once used and withdrawn."""
    return connection.execute(_WITHDRAWN, (id_,)).fetchone() is not None


def read_rows(connection: sqlite3.Connection, numbers: Sequence[int]) -> list[StatementRow]:
    """Return list rows in the order of `numbers`; unknown numbers are left out."""
    wanted = f"[{','.join(map(str, numbers))}]"
    titles = grouped(connection.execute(TITLES, (wanted,)))
    organs: dict[int, list[str]] = defaultdict(list)
    for statement, organ in connection.execute(_ROW_ORGANS, (wanted,)):
        organs[statement].append(organ)
    rows = connection.execute(_ROWS, (wanted,)).fetchall()
    dates = date_texts(connection, {row[2] for row in rows})
    names = OrganNames(connection)
    found = {}
    for number, id_, date, kind, symbol, period, evidence, is_one_sided, latest in rows:
        issuers = [names.on(organ, latest) for organ in organs[number]]
        found[number] = StatementRow(
            number=number,
            id=id_,
            date=date,
            date_text=dates.get(date, Texts()),
            title=titles.get(number, Texts()),
            kind=kind,
            organ=_joined([name for name, _ in issuers]),
            organ_short=_joined([short or name for name, short in issuers]),
            symbol=symbol,
            period=period,
            evidence=Evidence(evidence),
            is_one_sided=bool(is_one_sided),
        )
    return [found[number] for number in numbers if number in found]


def _joined(names: list[Texts]) -> Texts:
    if len(names) == 1:
        return names[0]
    tags = dict.fromkeys(tag for name in names for tag in name)
    return Texts((tag, "; ".join(name.best(tag) for name in names)) for tag in tags)
