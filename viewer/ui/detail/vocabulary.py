"""The catalogues of a collection that showing a statement needs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from viewer.store.library import Library
from viewer.store.records import Label, Period
from viewer.store.whole import Source
from viewer.text.languages import Language, Texts


def _no_source(id: str) -> Source | None:
    del id
    return None


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Languages, labels by id, and a way to find the source that a remark names."""

    languages: tuple[Language, ...]
    stances: Mapping[str, Label] = field(default_factory=dict)
    evidences: Mapping[str, Label] = field(default_factory=dict)
    periods: Mapping[str, Period] = field(default_factory=dict)
    find_source: Callable[[str], Source | None] = _no_source

    @classmethod
    def of(cls, library: Library) -> Vocabulary:
        """Return the catalogues of an open collection."""
        return cls(
            languages=library.collection.languages,
            stances={label.id: label for label in library.stances()},
            evidences={label.id: label for label in library.evidences()},
            periods={period.id: period for period in library.periods()},
            find_source=library.source,
        )

    @property
    def tags(self) -> tuple[str, ...]:
        """The language tags in the collection's order."""
        return tuple(language.tag for language in self.languages)

    def language(self, tag: str) -> str:
        """Return a language's own name, or its tag where the collection does not list it."""
        return next((known.name for known in self.languages if known.tag == tag), tag)

    def path_of(self, id: str) -> list[Period]:
        """Return a period with those above it, the widest first; empty for an unknown one."""
        path: list[Period] = []
        period = self.periods.get(id)
        while period is not None:
            path.insert(0, period)
            period = self.periods.get(period.parent or "")
        return path

    def stance(self, id: str) -> Label:
        """Return a stance code; an unknown one is its own label."""
        return self.stances.get(id) or Label(id, Texts({"en": id}), Texts())

    def evidence(self, id: str) -> Label:
        """Return a grade of evidence; an unknown one is its own label."""
        return self.evidences.get(id) or Label(id, Texts({"en": id}), Texts())
