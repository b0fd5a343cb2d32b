"""The interface's words for a statement's parts, handed to the pure builders of HTML."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from viewer.store.whole import Locator, RelationType


@dataclass(frozen=True, slots=True)
class Words:
    """Every interface string inside the text of a statement, in the language `lang`.

    `locators` maps, for each language, a CSL locator type, or `pages` for several, to a form such
    as "p. {0}": a place is named in the language of the column it stands in. `seen`
    maps the way a source was seen to a form with its day; `relations` maps a tie, and whether it
    goes out, to its heading.
    """

    lang: str
    date: str
    kind: str
    issued_by: str
    symbol: str
    place: str
    places: str
    person: str
    persons: str
    official_title: str
    period: str
    evidence: str
    one_sided: str
    one_sided_about: str
    remark: str
    remarks: str
    remark_source: str
    sources: str
    reference: str
    unresolved_reference: str
    related: str
    names: str
    locators: Mapping[str, Mapping[str, str]]
    seen: Mapping[str, str]
    relations: Mapping[tuple[RelationType, bool], str]
    cite_as: str
    page_of: str

    def locator(self, locator: Locator, lang: str = "") -> str:
        """Return a place in a source as read: "p. 218"; in the interface's language by default."""
        is_several = locator.label == "page" and any(mark in locator.value for mark in "-–,")
        label = "pages" if is_several else locator.label
        forms = self.locators.get(lang) or self.locators[self.lang]
        return forms.get(label, "{0}").format(locator.value)
