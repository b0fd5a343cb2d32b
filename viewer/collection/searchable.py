"""What the search index reads of a statement: title, text, facts and marks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from viewer.collection.known import date_of
from viewer.store.rows import Row
from viewer.text.edtf import OPEN_END

_APART = "; "


class Facts:
    """The catalogue names that statements are found by, in each language."""

    def __init__(self, tags: Sequence[str], data: Mapping[str, Any]) -> None:
        """Keep the labels of kinds, the names of organs at any time, and official names."""
        self._tags = tags
        self._kinds = {entry["id"]: entry["label"] for entry in data["kinds"]}
        self._names = {entry["id"]: entry["official"] for entry in data["names"]}
        self._organs = {entry["id"]: _forms(entry) for entry in data["organs"]}

    def search_row(self, data: Mapping[str, Any], day: int, texts: Sequence[Row]) -> Row:
        """Return a statement's row of `search_text` without its number.

        `day` is the statement's last day, `texts` its rows of `segment_text`.
        """
        columns: list[str] = []
        for tag in self._tags:
            text = "\n".join(str(words) for _, lang, words in texts if lang == tag)
            facts = dict.fromkeys(filter(None, self._facts(data, tag, day)))
            columns += (data["title"][tag], text, _APART.join(facts))
        title = data.get("official_title", {}).get("text")
        marks = filter(None, (data["id"], data.get("symbol"), title))
        return (*columns, _APART.join(marks))

    def _facts(self, data: Mapping[str, Any], tag: str, day: int) -> Iterator[str]:
        yield self._kinds[data["kind"]][tag]
        for organ in data.get("organs", ()):
            forms = self._organs[organ["organ"]]
            then = next(form for latest, form in forms if day <= latest)
            for form in (then, forms[-1][1]):
                yield form["name"][tag]
                yield form.get("abbreviation", {}).get(tag, "")
            yield organ.get("session", {}).get(tag, "")
        for id_ in (*data.get("places", ()), *data.get("persons", ())):
            yield self._names[id_][tag]


def _forms(organ: Mapping[str, Any]) -> list[tuple[int, Mapping[str, Any]]]:
    """Return a body's forms, each with the last day it was borne."""
    forms: list[tuple[int, Mapping[str, Any]]] = []
    for form in organ.get("earlier", ()):
        until = date_of(form["until"])
        forms.append((until.latest if until else OPEN_END, form))
    return [*forms, (OPEN_END, organ)]
