"""The words inside a statement's text, translated by Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from viewer.store.whole import RelationType
from viewer.text.languages import INTERFACE_LANGUAGES
from viewer.ui.detail.words import Words
from viewer.ui.i18n import translation

if TYPE_CHECKING:

    def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
        """Mark a text for translation and return it."""
else:
    from PySide6.QtCore import QT_TRANSLATE_NOOP

_LOCATORS = {
    "page": QT_TRANSLATE_NOOP("DetailWords", "p. {0}"),
    "pages": QT_TRANSLATE_NOOP("DetailWords", "pp. {0}"),
    "paragraph": QT_TRANSLATE_NOOP("DetailWords", "para. {0}"),
    "section": QT_TRANSLATE_NOOP("DetailWords", "section {0}"),
    "article-locator": QT_TRANSLATE_NOOP("DetailWords", "art. {0}"),
    "chapter": QT_TRANSLATE_NOOP("DetailWords", "chapter {0}"),
    "part": QT_TRANSLATE_NOOP("DetailWords", "part {0}"),
    "volume": QT_TRANSLATE_NOOP("DetailWords", "vol. {0}"),
    "issue": QT_TRANSLATE_NOOP("DetailWords", "no. {0}"),
    "note": QT_TRANSLATE_NOOP("DetailWords", "note {0}"),
    "appendix": QT_TRANSLATE_NOOP("DetailWords", "annex {0}"),
    "line": QT_TRANSLATE_NOOP("DetailWords", "line {0}"),
    "table": QT_TRANSLATE_NOOP("DetailWords", "table {0}"),
    "timestamp": QT_TRANSLATE_NOOP("DetailWords", "at {0}"),
}


def _locators(lang: str) -> dict[str, str]:
    return {label: translation(lang, "DetailWords", form) for label, form in _LOCATORS.items()}


class DetailWords(QObject):
    """Makes the table of words in the interface language of the moment."""

    def words(self, lang: str) -> Words:
        """Return the words; `lang` is the language they and the catalogues' labels are in."""
        return Words(
            lang=lang,
            date=self.tr("Date"),
            kind=self.tr("Kind"),
            issued_by=self.tr("Issued by"),
            symbol=self.tr("Symbol"),
            place=self.tr("Place"),
            places=self.tr("Places"),
            person=self.tr("Person"),
            persons=self.tr("Persons"),
            official_title=self.tr("Official title"),
            period=self.tr("Period"),
            evidence=self.tr("Evidence"),
            one_sided=self.tr("One-sided sources"),
            one_sided_about=self.tr("Only sources of one side of the conflict attest it."),
            remark=self.tr("Editor’s remark"),
            remarks=self.tr("Editor’s remarks"),
            remark_source=self.tr("source of the remark"),
            sources=self.tr("Sources"),
            reference=self.tr("the article’s reference {0}"),
            unresolved_reference=self.tr("the article’s reference {0}, unresolved"),
            related=self.tr("Related statements"),
            names=self.tr("Names"),
            locators={known: _locators(known) for known in INTERFACE_LANGUAGES},
            seen=self._seen(),
            relations=self._relations(),
            cite_as=self.tr("Cite as"),
            page_of=self.tr("Page {0} of {1}"),
        )

    def _seen(self) -> dict[str, str]:
        return {
            "live": self.tr("live page, seen {0}"),
            "stored": self.tr("stored copy, seen {0}"),
            "excerpt": self.tr("excerpt, seen {0}"),
            "print": self.tr("printed copy, seen {0}"),
        }

    def _relations(self) -> dict[tuple[RelationType, bool], str]:
        same_event = self.tr("Same event")
        return {
            (RelationType.CITES, True): self.tr("Cites"),
            (RelationType.CITES, False): self.tr("Cited by"),
            (RelationType.CONTINUES, True): self.tr("Continues"),
            (RelationType.CONTINUES, False): self.tr("Continued by"),
            (RelationType.REPLACES, True): self.tr("Replaces"),
            (RelationType.REPLACES, False): self.tr("Replaced by"),
            (RelationType.RESPONDS_TO, True): self.tr("Responds to"),
            (RelationType.RESPONDS_TO, False): self.tr("Answered by"),
            (RelationType.SAME_EVENT, True): same_event,
            (RelationType.SAME_EVENT, False): same_event,
        }
