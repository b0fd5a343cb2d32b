"""The words inside a statement's text, translated by Qt."""

from __future__ import annotations

from PySide6.QtCore import QObject

from viewer.store.whole import RelationType
from viewer.ui.detail.words import Words


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
            locators=self._locators(),
            seen=self._seen(),
            relations=self._relations(),
            cite_as=self.tr("Cite as"),
            page_of=self.tr("Page {0} of {1}"),
        )

    def _locators(self) -> dict[str, str]:
        return {
            "page": self.tr("p. {0}"),
            "pages": self.tr("pp. {0}"),
            "paragraph": self.tr("para. {0}"),
            "section": self.tr("section {0}"),
            "article-locator": self.tr("art. {0}"),
            "chapter": self.tr("chapter {0}"),
            "part": self.tr("part {0}"),
            "volume": self.tr("vol. {0}"),
            "issue": self.tr("no. {0}"),
            "note": self.tr("note {0}"),
            "appendix": self.tr("annex {0}"),
            "line": self.tr("line {0}"),
            "table": self.tr("table {0}"),
            "timestamp": self.tr("at {0}"),
        }

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
