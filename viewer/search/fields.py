"""The fields of the query language, and what readers call them in each interface language."""

from __future__ import annotations

from enum import Enum
from functools import cache

from viewer.store.facets import Facet
from viewer.text.fold import IGNORED, fold


class Field(Enum):
    """What may stand before a colon; the value is its English name, by which it is printed."""

    TITLE = "title"
    SYMBOL = "symbol"
    DATE = "date"
    PERIOD = "period"
    KIND = "kind"
    ORGAN = "organ"
    PLACE = "place"
    PERSON = "person"
    MENTIONS = "mentions"
    STANCE = "stance"
    EVIDENCE = "evidence"
    SIDES = "sides"
    OFFICIAL = "official"
    ID = "id"

    def names(self, lang: str) -> tuple[str, ...]:
        """Return its names in an interface language, the one to offer first."""
        return _NAMES[self][lang]

    @property
    def facet(self) -> Facet | None:
        """The facet whose values it takes; None where it takes words."""
        return _FACETS.get(self)


_NAMES: dict[Field, dict[str, tuple[str, ...]]] = {
    Field.TITLE: {"az": ("başlıq",), "ru": ("заголовок", "название"), "en": ("title",)},
    Field.SYMBOL: {"az": ("nömrə",), "ru": ("номер", "шифр"), "en": ("symbol", "number")},
    Field.DATE: {"az": ("tarix",), "ru": ("дата",), "en": ("date",)},
    Field.PERIOD: {"az": ("dövr",), "ru": ("период",), "en": ("period",)},
    Field.KIND: {"az": ("növ",), "ru": ("вид",), "en": ("kind",)},
    Field.ORGAN: {"az": ("orqan",), "ru": ("орган",), "en": ("organ", "body")},
    Field.PLACE: {"az": ("yer",), "ru": ("место",), "en": ("place",)},
    Field.PERSON: {"az": ("şəxs",), "ru": ("лицо", "персона"), "en": ("person",)},
    Field.MENTIONS: {"az": ("ad",), "ru": ("упоминает", "имя"), "en": ("mentions", "name")},
    Field.STANCE: {"az": ("mövqe",), "ru": ("позиция",), "en": ("stance",)},
    Field.EVIDENCE: {"az": ("təsdiq",), "ru": ("подтверждение",), "en": ("evidence",)},
    Field.SIDES: {"az": ("tərəf",), "ru": ("стороны",), "en": ("sides",)},
    Field.OFFICIAL: {"az": ("rəsmi",), "ru": ("официальное",), "en": ("official",)},
    Field.ID: {"az": ("id",), "ru": ("id",), "en": ("id",)},
}
_FACETS = {
    Field.DATE: Facet.DATE,
    Field.PERIOD: Facet.PERIOD,
    Field.KIND: Facet.KIND,
    Field.ORGAN: Facet.ORGAN,
    Field.PLACE: Facet.PLACE,
    Field.PERSON: Facet.PERSON,
    Field.MENTIONS: Facet.NAME,
    Field.STANCE: Facet.STANCE,
    Field.EVIDENCE: Facet.EVIDENCE,
    Field.SIDES: Facet.SIDES,
    Field.OFFICIAL: Facet.TITLE,
    Field.ID: Facet.ID,
}
_FIELDS = {facet: field for field, facet in _FACETS.items()}


def field_named(name: str) -> Field | None:
    """Return the field of a name, in any interface language and folded; None where there is none.

    `növ`, `nov`, `Вид` and `kind` are one.
    """
    return _by_name().get(fold(name).replace(IGNORED, ""))


def field_of(facet: Facet) -> Field:
    """Return the field that takes a facet's values."""
    return _FIELDS[facet]


@cache
def _by_name() -> dict[str, Field]:
    return {
        fold(name): field
        for field, names in _NAMES.items()
        for all_of in names.values()
        for name in all_of
    }
