"""The search index of a collection: made when it is built, checked when it is verified."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from viewer.store.schema import TERM_RULES, quoted, search_columns
from viewer.store.sounds import are_sounds_right, fill_sounds
from viewer.store.spellings import are_spellings_right, fill_spellings
from viewer.text.families.grouping import families
from viewer.text.fold import REPLACED

_DEEPEST = 24
"""SQLite's parser takes about 27 nested calls (its stack has 100 places); a view is no deeper."""

_BASE = "search_text"

_COLUMN = "\0"
"""Stands between columns; no text of a collection has it."""

_LETTERS = frozenset(REPLACED)

_VIEW = "CREATE VIEW search_fold AS SELECT number, {columns} FROM {source}"
_INDEX = """
CREATE VIRTUAL TABLE statement_index USING fts5(
  {columns},
  content='search_fold', content_rowid='number',
  tokenize='unicode61 remove_diacritics 2', prefix='2 3'
)
"""
_READ = "SELECT number, {columns} FROM search_text ORDER BY number"
_FILL = "INSERT INTO statement_index (rowid, {columns}) VALUES (?{places})"
_MERGE = "INSERT INTO statement_index (statement_index) VALUES ('optimize')"
_CHECK = "INSERT INTO statement_index (statement_index, rank) VALUES ('integrity-check', 1)"

_VOCABULARY = """
CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab('main', 'statement_index', 'col')
"""
_SOURCES = "CREATE TEMP TABLE term_source (part TEXT PRIMARY KEY, name TEXT, filter TEXT)"
_SOURCE = "INSERT INTO term_source VALUES (?, ?, ?)"
_TERMS = """
SELECT name, term, CASE
    WHEN count(*) = 1 THEN max(doc)
    ELSE (
      SELECT count(*) FROM statement_index WHERE statement_index MATCH filter || '"' || term || '"'
    )
  END AS statements
FROM temp.vocabulary JOIN temp.term_source ON part = col
GROUP BY term, name
"""
# Reading the vocabulary is reading the whole index: once, with every word its own family at first.
_ADD_TERMS = f"""
INSERT INTO term ("column", term, statements, family)
SELECT name, term, statements, term FROM ({_TERMS})
"""  # noqa: S608 - a constant
_WORDS_OF = 'SELECT term FROM term WHERE "column" = ? ORDER BY term'
_SET_FAMILY = 'UPDATE term SET family = ? WHERE "column" = ? AND term = ?'
_INDEX_TERMS = 'CREATE INDEX IF NOT EXISTS "idx_term_column_family" ON "term" ("column", "family")'
_WORDS = 'SELECT term, family FROM term WHERE "column" = ?'
_RULES = "SELECT term_rules FROM collection"
_WRONG_TERMS = f"""
SELECT 1 FROM (SELECT * FROM ({_TERMS}) EXCEPT SELECT "column", term, statements FROM term)
UNION ALL
SELECT 1 FROM (SELECT "column", term, statements FROM term EXCEPT SELECT * FROM ({_TERMS}))
LIMIT 1
"""  # noqa: S608 - a constant


def create_index(connection: sqlite3.Connection, tags: tuple[str, ...]) -> None:
    """Make the view `search_fold` and the table `statement_index`; fill what is made from them.

    `search_text` and `name_form` must be filled, `term`, `spelling` and `sound` be there and empty.
    The caller commits.
    """
    columns = [quoted(name) for name in search_columns(tags)]
    connection.execute(_view(columns))
    connection.execute(_INDEX.format(columns=", ".join(columns)))
    listed = ", ".join(columns)
    texts = connection.execute(_READ.format(columns=listed))
    fill = _FILL.format(columns=listed, places=", ?" * len(columns))
    connection.executemany(fill, map(_folded, texts))
    connection.execute(_MERGE)
    fill_terms(connection, tags)
    fill_spellings(connection, tags)
    fill_sounds(connection, tags)


def fill_terms(connection: sqlite3.Connection, tags: tuple[str, ...]) -> None:
    """Fill the empty table `term` from the index, with the families of its words.

    Its own index comes after the words, which takes a tenth of the time.
    """
    with _vocabulary(connection, tags):
        connection.execute(_ADD_TERMS)
    for tag in tags:
        words = [word for (word,) in connection.execute(_WORDS_OF, (tag,))]
        kin = ((key, tag, word) for word, key in families(words, tag) if key != word)
        connection.executemany(_SET_FAMILY, kin)
    connection.execute(_INDEX_TERMS)


def is_index_intact(connection: sqlite3.Connection, tags: tuple[str, ...]) -> bool:
    """Tell whether the index says what `search_text` says, and `term` what the index says.

    FTS5 makes this check as an `INSERT` that inserts nothing, so the connection must be one that
    may write; the caller rolls back.
    """
    try:
        connection.execute(_CHECK)
        with _vocabulary(connection, tags):
            if connection.execute(_WRONG_TERMS).fetchone():
                return False
        if not has_our_families(connection):
            return True
        are_families_right = all(_has_our_keys(connection, tag) for tag in tags)
        return (
            are_families_right
            and are_spellings_right(connection, tags)
            and are_sounds_right(connection, tags)
        )
    except sqlite3.DatabaseError:
        return False


def has_our_families(connection: sqlite3.Connection) -> bool:
    """Tell whether `term` has the families of the rules of this program."""
    (stamp,) = connection.execute(_RULES).fetchone()
    return bool(stamp == TERM_RULES)


def fold_sql(expression: str, replaced: dict[str, str] = REPLACED) -> str:
    """Return an SQL expression that makes the replacements in another one."""
    for letter, other in replaced.items():
        expression = f"replace({expression}, {_literal(letter)}, {_literal(other)})"
    return expression


def _folded(row: tuple[int, *tuple[str, ...]]) -> tuple[int | str, ...]:
    """Do to a row of `search_text` what the view does, in half the time."""
    number, *texts = row
    whole = _COLUMN.join(texts)
    for letter in _LETTERS.intersection(whole):
        whole = whole.replace(letter, REPLACED[letter])
    return number, *whole.split(_COLUMN)


def _view(columns: list[str]) -> str:
    """Return the view's SQL: selects inside selects, none with more calls than SQLite takes."""
    pairs = list(REPLACED.items())
    source = _BASE
    for start in range(0, len(pairs), _DEEPEST):
        step = dict(pairs[start : start + _DEEPEST])
        folded = ", ".join(f"{fold_sql(name, step)} AS {name}" for name in columns)
        if start + _DEEPEST >= len(pairs):
            return _VIEW.format(columns=folded, source=source)
        source = f"(SELECT number, {folded} FROM {source})"  # noqa: S608 - no value of anybody's
    raise AssertionError("there is something to replace")


def _literal(letter: str) -> str:
    """Write a string as SQL: letters as they are, what cannot be seen by its number."""
    if letter in ("", " ") or letter.isalpha():
        return f"'{letter}'"
    return f"char({ord(letter)})"


def _has_our_keys(connection: sqlite3.Connection, tag: str) -> bool:
    have = dict(connection.execute(_WORDS, (tag,)).fetchall())
    return all(have[word] == key for word, key in families(have, tag))


@contextmanager
def _vocabulary(connection: sqlite3.Connection, tags: tuple[str, ...]) -> Iterator[None]:
    """Have the tables that `_TERMS` reads."""
    connection.execute(_VOCABULARY)
    connection.execute(_SOURCES)
    try:
        for tag in tags:
            parts = search_columns((tag,))[:-1]
            columns = f"{{{' '.join(map(quoted, parts))}}} : "
            connection.executemany(_SOURCE, [(part, tag, columns) for part in parts])
        connection.execute(_SOURCE, ("marks", "marks", "marks : "))
        yield
    finally:
        connection.execute("DROP TABLE temp.vocabulary")
        connection.execute("DROP TABLE temp.term_source")
