"""Views of a collection for other programs: plain SQL over its tables, never the search index."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from viewer.store.schema import column


@dataclass(frozen=True, slots=True)
class View:
    """A documented view; `sql` makes its SELECT for the collection's languages."""

    name: str
    about: str
    sql: Callable[[tuple[str, ...]], str]
    about_columns: tuple[tuple[str, str], ...]


_FLAT = """
SELECT s.number, s.id, s.date, s.date_sense, s.earliest, s.latest, s.kind, s.period,
  (SELECT group_concat(organ, '; ') FROM (
    SELECT organ FROM statement_organ WHERE statement = s.number ORDER BY position)) AS organs,
  s.symbol, s.evidence, s.is_one_sided, s.official_title, s.official_title_lang,
  (SELECT count(*) FROM segment WHERE statement = s.number) AS segments,
  (SELECT count(*) FROM statement_source WHERE statement = s.number) AS sources,
{by_language}
FROM statement AS s
"""

_FLAT_LANGUAGE = """\
  (SELECT text FROM date_text
   WHERE date = s.date AND sense = s.date_sense AND lang = '{tag}') AS date_{column},
  (SELECT text FROM statement_title
   WHERE statement = s.number AND lang = '{tag}') AS title_{column},
  (SELECT group_concat(name, '; ') FROM (
    SELECT (SELECT f.name FROM organ_form AS f
      WHERE f.organ = o.organ AND f.lang = '{tag}' AND (f.latest IS NULL OR s.latest <= f.latest)
      ORDER BY f.position LIMIT 1) AS name
    FROM statement_organ AS o WHERE o.statement = s.number ORDER BY o.position)) AS organs_{column},
  (SELECT group_concat(text, char(10)) FROM (
    SELECT text FROM segment_text WHERE statement = s.number AND lang = '{tag}'
    ORDER BY position)) AS text_{column}"""

_CITATION_ITEMS = """
SELECT s.id AS statement, s.number, s.kind, s.evidence, s.date AS statement_date, s.symbol,
  r.position, r.locator_label, r.locator, r.number AS reference_number,
  r.number_locator_label, r.number_locator, t.target AS reference_source,
  c.id AS source, c.type, c.lang, c.title, c.authors, c.container, c.publisher, c.volume, c.issue,
  c.pages, c.date, c.address, c.seen_as, c.seen_on, c.is_one_sided
FROM statement_source AS r
JOIN statement AS s ON s.number = r.statement
JOIN source AS c ON c.id = r.source
LEFT JOIN source_reference AS t ON t.source = r.source AND t.number = r.number
"""

_STANCE_BY_PERIOD = """
SELECT g.stance, s.period, count(DISTINCT s.number) AS statements, count(*) AS segments,
  min(s.earliest) AS earliest, max(s.latest) AS latest,
{by_language}
FROM segment_stance AS g JOIN statement AS s ON s.number = g.statement
GROUP BY g.stance, s.period
"""

_STANCE_LANGUAGE = """\
  (SELECT text FROM label WHERE entity = 'stance' AND id = g.stance AND field = 'label'
    AND lang = '{tag}') AS stance_{column},
  (SELECT text FROM label WHERE entity = 'period' AND id = s.period AND field = 'label'
    AND lang = '{tag}') AS period_{column}"""


def _for_languages(sql: str, part: str, tags: tuple[str, ...]) -> str:
    """Fill a view's SQL with one part a language; tags are checked, so that they fit into SQL."""
    parts = (part.format(tag=tag, column=column(tag)) for tag in tags)
    return sql.format(by_language=",\n".join(parts)).strip()


def _statement_flat(tags: tuple[str, ...]) -> str:
    return _for_languages(_FLAT, _FLAT_LANGUAGE, tags)


def _citation_items(_: tuple[str, ...]) -> str:
    return _CITATION_ITEMS.strip()


def _stance_by_period(tags: tuple[str, ...]) -> str:
    return _for_languages(_STANCE_BY_PERIOD, _STANCE_LANGUAGE, tags)


VIEWS = (
    View(
        "statement_flat",
        "One row a statement, with everything short that is said of it.",
        _statement_flat,
        (
            ("organs", 'ids joined by "; "'),
            ("segments, sources", "how many there are"),
            ("date_LANG", "the date as it reads in a language"),
            ("title_LANG", "our description"),
            ("organs_LANG", "who issued it, under the names of the time"),
            ("text_LANG", "the segments, one a line"),
        ),
    ),
    View(
        "citation_items",
        "One row for every source of every statement, with what a citation needs.",
        _citation_items,
        (
            ("position", "order in which the statement shows its sources"),
            ("locator", "where in the source; NULL where nobody recorded it"),
            ("reference_number", "the source's own numbered reference, and its locator"),
            ("reference_source", "the source which that number means; NULL while unresolved"),
            ("type, lang, title, ...", "of the source, as in the table source"),
        ),
    ),
    View(
        "stance_by_period",
        "How many statements of a period carry a stance; periods below are not added up.",
        _stance_by_period,
        (
            ("statements, segments", "how many carry it"),
            ("earliest, latest", "first and last possible day of those statements"),
            ("stance_LANG, period_LANG", "the labels"),
        ),
    ),
)
