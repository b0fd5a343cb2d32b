"""What facets and their values are called."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from viewer.search.edits import Typed
from viewer.store.facets import ONE_SIDED, SEVERAL_SIDES, Facet, Pick, Picks
from viewer.store.library import Library
from viewer.text.languages import Language, Texts

if TYPE_CHECKING:

    def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
        """Mark a text for translation and return it."""
else:
    from PySide6.QtCore import QT_TRANSLATE_NOOP

_CONTEXT = "FacetLabels"

_FACETS = {
    Facet.KIND: QT_TRANSLATE_NOOP("FacetLabels", "Kind"),
    Facet.ORGAN: QT_TRANSLATE_NOOP("FacetLabels", "Issued by"),
    Facet.STANCE: QT_TRANSLATE_NOOP("FacetLabels", "Stance"),
    Facet.EVIDENCE: QT_TRANSLATE_NOOP("FacetLabels", "Evidence"),
    Facet.SIDES: QT_TRANSLATE_NOOP("FacetLabels", "Sources"),
    Facet.TITLE: QT_TRANSLATE_NOOP("FacetLabels", "Official title in"),
    Facet.NAME: QT_TRANSLATE_NOOP("FacetLabels", "Mentions"),
    Facet.PLACE: QT_TRANSLATE_NOOP("FacetLabels", "Place"),
    Facet.PERSON: QT_TRANSLATE_NOOP("FacetLabels", "Person"),
    Facet.PERIOD: QT_TRANSLATE_NOOP("FacetLabels", "Period"),
    Facet.DATE: QT_TRANSLATE_NOOP("FacetLabels", "Date"),
    Facet.ID: QT_TRANSLATE_NOOP("FacetLabels", "Id"),
}
_MANY = 3
"""So many values are not named one by one on a chip."""
_NOT = QT_TRANSLATE_NOOP("FacetLabels", "Not {chip}")
_SIDES = {
    ONE_SIDED: QT_TRANSLATE_NOOP("FacetLabels", "Of one side only"),
    SEVERAL_SIDES: QT_TRANSLATE_NOOP("FacetLabels", "Of several sides"),
}


@dataclass(frozen=True, slots=True)
class FacetLabels:
    """Labels of a collection's values by facet, in the collection's order, and its languages."""

    texts: Mapping[Facet, Mapping[str, Texts]] = field(default_factory=dict)
    languages: tuple[Language, ...] = ()

    @classmethod
    def of(cls, library: Library) -> FacetLabels:
        """Return the labels of an open collection."""
        names = {name.id: name.official for name in library.names()}
        return cls(
            {
                Facet.KIND: {kind.id: kind.label for kind in library.kinds()},
                Facet.ORGAN: {organ.id: organ.name for organ in library.organs()},
                Facet.STANCE: {stance.id: stance.label for stance in library.stances()},
                Facet.EVIDENCE: {grade.id: grade.label for grade in library.evidences()},
                **dict.fromkeys((Facet.NAME, Facet.PLACE, Facet.PERSON), names),
                Facet.PERIOD: {period.id: period.label for period in library.periods()},
            },
            library.collection.languages,
        )

    def facet(self, facet: Facet) -> str:
        """Return a facet's name in the interface language."""
        return QCoreApplication.translate(_CONTEXT, _FACETS[facet])

    def value(self, pick: Pick, lang: str) -> str:
        """Return a value's label in a language."""
        facet, value = pick
        if facet is Facet.SIDES:
            return QCoreApplication.translate(_CONTEXT, _SIDES[value])
        if facet is Facet.TITLE:
            return next((known.name for known in self.languages if known.tag == value), value)
        label = self.texts.get(facet, {}).get(value)
        return label.best(lang) if label else value

    def chip(self, pick: Pick, lang: str) -> str:
        """Return what a chip says: the facet and the value."""
        return f"{self.facet(pick[0])}: {self.value(pick, lang)}"

    def typed_chip(self, typed: Typed, lang: str) -> str:
        """Return what a chip says of a value in the search box, which may mean several."""
        labels = [self.value((typed.facet, value), lang) for value in typed.values]
        values = " / ".join(labels) if len(labels) < _MANY else f"{labels[0]} +{len(labels) - 1}"
        chip = f"{self.facet(typed.facet)}: {values}"
        if not typed.is_excluded:
            return chip
        return QCoreApplication.translate(_CONTEXT, _NOT).format(chip=chip)

    def in_order(self, picks: Picks) -> list[Pick]:
        """Return what is picked in the order of facets and of their values."""
        facets = list(Facet)
        return sorted(
            picks, key=lambda pick: (facets.index(pick[0]), self.order_of(pick[0])(pick[1]))
        )

    def order_of(self, facet: Facet) -> Callable[[str], tuple[int, str]]:
        """Return the key by which a facet's values are sorted: as the collection lists them."""
        tags = [language.tag for language in self.languages]
        known = tags if facet is Facet.TITLE else list(self.texts.get(facet, {}))
        places = {value: place for place, value in enumerate(known)}
        return lambda value: (places.get(value, len(places)), value)
