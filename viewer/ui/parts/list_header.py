"""The strip over the statement list: how many, and in which order."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QWidget

from viewer.ui import icons, theme
from viewer.ui.icons import Icon
from viewer.ui.models.listing import Listing, Order

_SIDE = 9


class ListHeader(QWidget):
    """A count and a button that sorts; by relevance only what was searched for."""

    order_picked = Signal(str)
    """`date` or `relevance`."""
    explanation_wanted = Signal()
    """How the search was read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start with nothing listed."""
        super().__init__(parent)
        self._lang = "en"
        self._rows = 0
        self._listing = Listing()
        self._count = QLabel(self)
        self._count.setTextFormat(Qt.TextFormat.PlainText)
        self._orders = QActionGroup(self)
        self._by_relevance = self._build_order(Order.RELEVANCE)
        self._by_date = self._build_order(Order.DATE)
        self._sort = self._build_sort_button()
        self._explain: QToolButton | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(_SIDE, 4, 4, 4)
        self._row.addWidget(self._count, 1)
        self._row.addWidget(self._sort)
        self.retranslate()

    def set_listing(self, rows: int, listing: Listing) -> None:
        """Describe a list of so many rows."""
        self._rows = rows
        self._listing = listing
        if listing.is_asked and self._explain is None:
            self._explain = self._build_explain_button()
        if self._explain is not None:
            self._explain.setVisible(listing.is_asked)
        self.retranslate()

    def set_lang(self, lang: str) -> None:
        """Write numbers as a language does."""
        self._lang = lang
        self.retranslate()

    def set_text_font(self, font: QFont) -> None:
        """Write in a font."""
        self._count.setFont(font)
        self._sort.setFont(font)

    def count_text(self) -> str:
        """Return the count as it is shown."""
        return self._count.text()

    def retranslate(self) -> None:
        """Set every text in the language of the moment."""
        by_date, by_relevance = self.tr("By date"), self.tr("By relevance")
        self._by_date.setText(by_date)
        self._by_relevance.setText(by_relevance)
        is_by_date = self._listing.order is Order.DATE
        (self._by_date if is_by_date else self._by_relevance).setChecked(True)
        self._by_relevance.setEnabled(self._listing.is_search)
        self._sort.setText(by_date if is_by_date else by_relevance)
        self._sort.setAccessibleName(self.tr("Sort order"))
        self._sort.setToolTip(self.tr("Sort order"))
        self._count.setText(self._words())
        if self._explain is not None:
            self._explain.setToolTip(self.tr("How the search was read (Ctrl+I)"))
            self._explain.setAccessibleName(self.tr("How the search was read"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Part the strip from the list by a line."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(theme.colour(theme.Role.LINE, self.palette()))
        painter.drawLine(self.rect().bottomLeft(), self.rect().bottomRight())

    def _build_order(self, order: Order) -> QAction:
        action = self._orders.addAction("")
        action.setCheckable(True)
        action.setData(order.value)
        action.triggered.connect(self._on_order_triggered)
        return action

    def _build_sort_button(self) -> QPushButton:
        menu = QMenu(self)
        menu.addActions([self._by_relevance, self._by_date])
        button = QPushButton(icons.icon(Icon.SORT), "", self)
        button.setFlat(True)
        button.setMenu(menu)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _build_explain_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icons.icon(Icon.INFO))
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(self.explanation_wanted)
        self._row.insertWidget(1, button)
        return button

    def _words(self) -> str:
        listing = self._listing
        if not listing.is_search:
            return self.tr("%Ln statement(s)", "", self._rows)
        found = self._number(self._rows if listing.found is None else listing.found)
        if listing.is_capped:
            found += "+"
        if listing.total is None:
            return self.tr("{found} found").format(found=found)
        total = self._number(listing.total)
        return self.tr("{found} of {total}").format(found=found, total=total)

    def _number(self, value: int) -> str:
        return QLocale(self._lang).toString(value)

    def _on_order_triggered(self) -> None:
        action = self._orders.checkedAction()
        if action.data() != self._listing.order.value:
            self.order_picked.emit(action.data())
