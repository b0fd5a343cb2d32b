"""The strip over the list that says what was searched beside, or instead of, what was typed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFont,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from viewer.text.markup import escape
from viewer.ui import theme
from viewer.ui.models.listing import Listing
from viewer.ui.parts.muted_label import MutedLabel
from viewer.ui.parts.row_text import isolated

_SIDE = 9
_LINKS = (
    Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
)


class SearchNotice(QWidget):
    """Announces corrections and missing words, and lets the reader undo both; names spellings.

    A click anywhere on the announcement undoes it, or does it again.
    """

    toggled = Signal()
    """The reader wants what was typed searched as it is, or corrected after all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Say nothing, out of sight."""
        super().__init__(parent)
        self._listing = Listing()
        self._said = ""
        self._spelt = ""
        self._news = QLabel(self)
        self._news.setTextFormat(Qt.TextFormat.RichText)
        self._news.setWordWrap(True)
        self._news.setTextInteractionFlags(_LINKS)
        self._news.linkActivated.connect(self._on_link_activated)
        self._names = MutedLabel(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_SIDE, 5, _SIDE, 6)
        layout.setSpacing(3)
        layout.addWidget(self._news)
        layout.addWidget(self._names)
        self.hide()

    def set_listing(self, listing: Listing) -> None:
        """Say how a list came about."""
        self._listing = listing
        self._show()
        said = self._sentence()
        if said and said != self._said:
            event = QAccessibleAnnouncementEvent(self._news, f"{said} {self._way()}")
            QAccessible.updateAccessibility(event)
        self._said = said

    def set_text_font(self, font: QFont) -> None:
        """Write in a font."""
        self._news.setFont(font)
        self._names.setFont(font)
        self._elide()

    def text(self) -> str:
        """Return what it says, in plain text, the names last."""
        return "\n".join(filter(None, (self._sentence(), self._spelt)))

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and theme."""
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self._show()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the names where they are too long."""
        super().resizeEvent(event)
        self._elide()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take a click beside the link for one on it."""
        if self._sentence() and self.rect().contains(event.position().toPoint()):
            self.toggled.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Stand out a little from the list, and part from it by a line."""
        super().paintEvent(event)
        painter = QPainter(self)
        if self._sentence():
            painter.fillRect(self.rect(), theme.colour(theme.Role.TINT, self.palette()))
        painter.setPen(theme.colour(theme.Role.LINE, self.palette()))
        painter.drawLine(self.rect().bottomLeft(), self.rect().bottomRight())

    def _show(self) -> None:
        sentence = self._sentence()
        link = f'<a href="toggle">{escape(self._way())}</a>'
        shown = sentence
        for part in {each.shown for each in self._listing.corrections}:
            shown = shown.replace(isolated(part), f"\0{isolated(part)}\1")
        html = escape(shown).replace("\0", "<b>").replace("\1", "</b>")
        self._news.setText(f"{html} {link}" if sentence else "")
        self._news.setAccessibleName(f"{sentence} {self._way()}")
        self._news.setVisible(bool(sentence))
        self._news.setCursor(Qt.CursorShape.PointingHandCursor)
        self._spelt = self._spellings()
        self._names.setVisible(bool(self._spelt))
        self._names.setToolTip(self._spelt and f"<p>{escape(self._spelt)}</p>")
        self._names.setAccessibleName(self._spelt)
        self._elide()
        self.setVisible(bool(sentence or self._spelt))
        self.update()

    def _sentence(self) -> str:
        listing = self._listing
        if listing.is_literal:
            return self.tr("Searched as typed.")
        said = []
        if listing.corrections:
            shown = ", ".join(isolated(each.shown) for each in listing.corrections)
            typed = ", ".join(isolated(each.typed) for each in listing.corrections)
            said.append(
                self.tr("Showing results for {shown} (typed: {typed}).").format(
                    shown=shown, typed=typed
                )
            )
        if listing.left_out is not None:
            said.append(self.tr("No statement has all the words; these have most of them."))
        if listing.left_out:
            words = ", ".join(map(isolated, listing.left_out))
            said.append(self.tr("Left out: {words}.").format(words=words))
        return " ".join(said)

    def _way(self) -> str:
        if self._listing.is_literal:
            return self.tr("Correct it (F4)")
        return self.tr("Search as typed (F4)")

    def _spellings(self) -> str:
        return " · ".join(
            self.tr("For {name} also: {spellings}").format(
                name=isolated(name.text), spellings=", ".join(map(isolated, name.spellings))
            )
            for name in self._listing.names
            if name.spellings
        )

    def _elide(self) -> None:
        room = self.width() - 2 * _SIDE
        elided = Qt.TextElideMode.ElideRight
        self._names.setText(self._names.fontMetrics().elidedText(self._spelt, elided, room))

    def _on_link_activated(self) -> None:
        self.toggled.emit()
