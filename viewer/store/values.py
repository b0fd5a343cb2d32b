"""The values that facets have, each with everything that a reader may call it."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Mapping

from viewer.store.facets import Facet

_LABELS = """
SELECT thing.id, label.lang, label.text FROM {entity} AS thing
JOIN label ON label.entity = '{entity}' AND label.id = thing.id AND label.field = 'label'
ORDER BY thing.position
"""
_NAMED = """
SELECT name.id, form.lang, form.text FROM name JOIN name_form AS form ON form.name = name.id
WHERE name.kind IN ({kinds}) ORDER BY name.position, form.is_official DESC, form.position
"""
_ANY_NAME = """
SELECT name.id, form.lang, form.text FROM name JOIN name_form AS form ON form.name = name.id
ORDER BY name.position, form.is_official DESC, form.position
"""
_ORGANS = """
SELECT organ.id, form.lang, form.text FROM organ JOIN (
  SELECT organ, iif(latest IS NULL, 0, 1) AS source, position, lang, name AS text FROM organ_form
  UNION ALL
  SELECT organ, 2, position, lang, abbreviation FROM organ_form WHERE abbreviation IS NOT NULL
  UNION ALL
  SELECT name.organ, 3, form.position, form.lang, form.text
  FROM name JOIN name_form AS form ON form.name = name.id WHERE name.organ IS NOT NULL
) AS form ON form.organ = organ.id
ORDER BY organ.position, form.source, form.position
"""
_OFFICIAL = """
SELECT DISTINCT official_title_lang, '', official_title_lang FROM statement
WHERE official_title_lang IS NOT NULL ORDER BY 1
"""
_HAS_ID = "SELECT 1 FROM statement WHERE id >= ? AND id < ? LIMIT 1"

Called = tuple[tuple[str, str], ...]
"""Everything a value is called: language tag and name, the names to show first."""

_QUESTIONS = {
    Facet.KIND: _LABELS.format(entity="kind"),
    Facet.STANCE: _LABELS.format(entity="stance"),
    Facet.EVIDENCE: _LABELS.format(entity="evidence"),
    Facet.PERIOD: _LABELS.format(entity="period"),
    Facet.ORGAN: _ORGANS,
    Facet.PLACE: _NAMED.format(kinds="'place'"),
    Facet.PERSON: _NAMED.format(kinds="'person'"),
    Facet.NAME: _ANY_NAME,
    Facet.TITLE: _OFFICIAL,
}


def read_values(connection: sqlite3.Connection, facet: Facet) -> Mapping[str, Called]:
    """Return a facet's values in the collection's order, each with its names in any language.

    The facets whose values are no catalogue (sides, dates, ids) have none.
    """
    found: dict[str, list[tuple[str, str]]] = defaultdict(list)
    if facet in _QUESTIONS:
        for id_, lang, text in connection.execute(_QUESTIONS[facet]):
            found[id_].append((lang, text))
    return {id_: tuple(names) for id_, names in found.items()}


def has_id_between(connection: sqlite3.Connection, first: str, end: str) -> bool:
    """Tell whether some statement's id is `first` or later, and before `end`."""
    return connection.execute(_HAS_ID, (first, end)).fetchone() is not None
