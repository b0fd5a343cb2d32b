"""Describes a built collection for other programs: `python -m viewer.store.document FILE`.

What it prints is `docs/schema.md`, made from the file itself and the words of the schema.
"""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path

from viewer.store.schema import DERIVED, SCHEMA_VERSION, TABLES, Table
from viewer.store.views import VIEWS, View

EXAMPLES = {
    "The statements of 1994 with their organs": """
SELECT date_en, title_en, organs_en FROM statement_flat
WHERE earliest <= 19941231 AND latest >= 19940101 ORDER BY number
""",
    "How often each stance appears in each period": """
SELECT stance_en, period_en, statements FROM stance_by_period
ORDER BY statements DESC, stance_en, period_en
""",
    "What a citation of a statement needs, best source first": """
SELECT title, publisher, date, address, locator_label, locator FROM citation_items
WHERE number = 1 ORDER BY position
""",
    "A statement's segments side by side": """
SELECT a.position, a.text AS az, r.text AS ru, e.text AS en
FROM segment_text AS a
JOIN segment_text AS r USING (statement, position)
JOIN segment_text AS e USING (statement, position)
WHERE a.statement = 1 AND a.lang = 'az' AND r.lang = 'ru' AND e.lang = 'en' ORDER BY a.position
""",
    "Words really quoted, with the statement they stand in": """
SELECT s.id, v.lang, substr(t.text, v.start + 1, v."end" - v.start) AS words
FROM verbatim AS v
JOIN segment_text AS t USING (statement, position, lang)
JOIN statement AS s ON s.number = v.statement
ORDER BY s.number, v.position, v.lang, v.start
""",
    "Full text; the index holds folded words (ə and ı as e and i, ё as е, no diacritics)": """
SELECT s.id, s.date FROM statement_index
JOIN statement AS s ON s.number = statement_index.rowid
WHERE statement_index MATCH 'xocali' ORDER BY rank
""",
}
"""Queries shown in the document: what they find, and their SQL."""

_INTRODUCTION = """\
# The collection file

<!-- Made by `python -m viewer.store.document data.db`; edit viewer/store/schema.py instead. -->

A collection is one SQLite file (schema version {version}; STRICT tables, UTF-8, languages of the
file described here: {tags}). Nothing in it needs Salname: `datasette data.db`,
`sqlite-utils rows data.db statement_flat`, DB Browser and any SQLite library read it. Salname
itself never writes it; `salname build` makes it anew from the source form.

Dates stand as EDTF text and, for sorting and ranges, as numbers: 19911208 is 8 December 1991.
In column names LANG stands for a language tag. Tables marked *derived* are made by rule from the
others and are no part of the digest. `statement_index` (FTS5) and the view `search_fold` belong
to the search; other programs should start from the three views.
"""


def describe(connection: sqlite3.Connection) -> str:
    """Return the description of an open collection as Markdown."""
    tags = [row[0] for row in connection.execute("SELECT tag FROM language ORDER BY position")]
    parts = [_INTRODUCTION.format(version=SCHEMA_VERSION, tags=", ".join(tags)), "## Views\n"]
    parts += ["\n".join(_view(connection, view)) for view in VIEWS]
    parts.append("## Queries to start from\n")
    parts += [f"{about}:\n\n```sql\n{sql.strip()};\n```\n" for about, sql in EXAMPLES.items()]
    parts.append("## Tables\n")
    parts += ["\n".join(_table(connection, table)) for table in TABLES]
    return "\n".join(parts)


def _view(connection: sqlite3.Connection, view: View) -> Iterator[str]:
    columns = [row[1] for row in connection.execute(f'PRAGMA table_info("{view.name}")')]
    yield f"### {view.name}\n\n{view.about}\n"
    yield f"Columns: {', '.join(f'`{column}`' for column in columns)}.\n"
    yield from _rows(("Column", "Content"), view.about_columns)


def _table(connection: sqlite3.Connection, table: Table) -> Iterator[str]:
    mark = " *Derived.*" if table.name in DERIVED else ""
    links = {column: f"`{other}.{there}`" for column, other, there in table.links}
    words = dict(table.about_columns)
    yield f"### {table.name}\n\n{table.about}{mark} Key: {', '.join(table.key)}.\n"
    rows = []
    for _, name, type_, is_required, _, key in connection.execute(
        f'PRAGMA table_info("{table.name}")'
    ):
        may_lack = "" if is_required or key else "yes"
        rows.append((f"`{name}`", type_, may_lack, links.get(name, ""), words.pop(name, "")))
    yield from _rows(("Column", "Type", "May be NULL", "Refers to", "Content"), rows)
    yield from (f"{columns}: {about}.\n" for columns, about in words.items())


def _rows(head: Iterable[str], rows: Iterable[Iterable[str]]) -> Iterator[str]:
    cells = [list(head), *map(list, rows)]
    cells.insert(1, ["---"] * len(cells[0]))
    yield "\n".join(f"| {' | '.join(row)} |" for row in cells) + "\n"


def main(arguments: list[str]) -> int:
    """Print the description of the file that the only argument names."""
    path = Path(arguments[0]).resolve()
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
        sys.stdout.write(describe(connection))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
