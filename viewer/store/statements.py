"""One statement in full."""

from __future__ import annotations

import sqlite3
from collections import defaultdict

from viewer.store.labels import date_text, grouped
from viewer.store.listing import TITLES
from viewer.store.names import read_mentions, read_names, read_organs
from viewer.store.records import Evidence, Kind
from viewer.store.sources import locator, read_references
from viewer.store.whole import (
    OfficialTitle,
    Relation,
    RelationType,
    Remark,
    Segment,
    Statement,
    Verbatim,
)
from viewer.text import edtf
from viewer.text.edtf import DateSense
from viewer.text.languages import Texts

_STATEMENT = """
SELECT number, id, date, date_sense, kind, symbol, period, evidence, is_one_sided,
       official_title, official_title_lang
FROM statement WHERE number = ?
"""
_PERIOD_REASON = "SELECT lang, text FROM statement_period_reason WHERE statement = ?"
_SEGMENTS = """
SELECT position, source, locator_label, locator, document_locator_label, document_locator
FROM segment WHERE statement = ? ORDER BY position
"""
_SEGMENT_TEXTS = "SELECT position, lang, text FROM segment_text WHERE statement = ?"
_SEGMENT_STANCES = """
SELECT g.position, g.stance FROM segment_stance AS g JOIN stance AS s ON s.id = g.stance
WHERE g.statement = ? ORDER BY g.position, s.position
"""
_VERBATIM = 'SELECT position, lang, start, "end" FROM verbatim WHERE statement = ? ORDER BY start'
_REMARKS = "SELECT position, about, source FROM remark WHERE statement = ? ORDER BY position"
_REMARK_TEXTS = "SELECT position, lang, text FROM remark_text WHERE statement = ?"
_RELATIONS = """
SELECT r.type, 1, s.number, s.id, s.date, s.date_sense
FROM relation AS r JOIN statement AS s ON s.number = r.target WHERE r.statement = :number
UNION ALL
SELECT r.type, 0, s.number, s.id, s.date, s.date_sense
FROM relation AS r JOIN statement AS s ON s.number = r.statement WHERE r.target = :number
ORDER BY 3
"""


def read_statement(
    connection: sqlite3.Connection, number: int, kinds: dict[str, Kind]
) -> Statement | None:
    """Return one statement in full, or None where there is none of that number."""
    row = connection.execute(_STATEMENT, (number,)).fetchone()
    if row is None:
        return None
    titles = grouped(connection.execute(TITLES, (f"[{number}]",)))
    return Statement(
        number=row[0],
        id=row[1],
        date=edtf.parse(row[2]),
        date_sense=DateSense(row[3]) if row[3] else None,
        date_text=date_text(connection, row[2], row[3]),
        kind=kinds[row[4]],
        organs=read_organs(connection, number),
        symbol=row[5],
        places=read_names(connection, number, "place"),
        persons=read_names(connection, number, "person"),
        period=row[6],
        period_reason=Texts(connection.execute(_PERIOD_REASON, (number,)).fetchall()),
        title=titles.get(number, Texts()),
        official_title=OfficialTitle(row[10], row[9]) if row[9] else None,
        segments=_segments(connection, number),
        references=read_references(connection, number),
        evidence=Evidence(row[7]),
        is_one_sided=bool(row[8]),
        remarks=_remarks(connection, number),
        relations=_relations(connection, number),
        mentions=read_mentions(connection, number),
    )


def _segments(connection: sqlite3.Connection, number: int) -> tuple[Segment, ...]:
    texts = grouped(connection.execute(_SEGMENT_TEXTS, (number,)))
    stances: dict[int, list[str]] = defaultdict(list)
    for position, stance in connection.execute(_SEGMENT_STANCES, (number,)):
        stances[position].append(stance)
    verbatim: dict[int, list[Verbatim]] = defaultdict(list)
    for position, *span in connection.execute(_VERBATIM, (number,)):
        verbatim[position].append(Verbatim(*span))
    return tuple(
        Segment(
            position=position,
            text=texts.get(position, Texts()),
            verbatim=tuple(verbatim[position]),
            stances=tuple(stances[position]),
            source=source,
            locator=locator(*places[:2]),
            document_locator=locator(*places[2:]),
        )
        for position, source, *places in connection.execute(_SEGMENTS, (number,))
    )


def _remarks(connection: sqlite3.Connection, number: int) -> tuple[Remark, ...]:
    texts = grouped(connection.execute(_REMARK_TEXTS, (number,)))
    return tuple(
        Remark(texts.get(position, Texts()), about, source)
        for position, about, source in connection.execute(_REMARKS, (number,))
    )


def _relations(connection: sqlite3.Connection, number: int) -> tuple[Relation, ...]:
    rows = connection.execute(_RELATIONS, {"number": number}).fetchall()
    titles = grouped(connection.execute(TITLES, (f"[{','.join(str(row[2]) for row in rows)}]",)))
    return tuple(
        Relation(
            type=RelationType(type_),
            is_outgoing=bool(outgoing),
            statement=id_,
            title=titles.get(other, Texts()),
            date_text=date_text(connection, date, sense),
        )
        for type_, outgoing, other, id_, date, sense in rows
    )
