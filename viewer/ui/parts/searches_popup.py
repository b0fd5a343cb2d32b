"""The list of searches that opens under the search box when it is asked for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListView,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from viewer.store.notebook.values import Search
from viewer.ui import icons
from viewer.ui.icons import Icon
from viewer.ui.models.roles import SearchRole
from viewer.ui.models.search_list import RowKind, SearchList, SearchRow
from viewer.ui.parts.muted_label import MutedLabel
from viewer.ui.parts.search_delegate import SearchDelegate

_WIDTHS = (420, 720)
"""Least and greatest width, in pixels."""
_MOST_ROWS = 14


class SearchesPopup(QFrame):
    """Shows searches to choose from; tells which is chosen or to be forgotten."""

    chosen = Signal(object)
    """`Search`."""
    forget_wanted = Signal(object)
    """`Search`."""
    clear_wanted = Signal()
    save_wanted = Signal()
    manage_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Start empty and hidden."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popup")
        self._hint = ""
        self._saved: tuple[SearchRow, ...] = ()
        self._recent: tuple[SearchRow, ...] = ()
        self._model = SearchList(self)
        self._build()
        self._connect()
        self.retranslate()

    def set_searches(
        self, saved: Sequence[SearchRow], recent: Sequence[SearchRow], hint: str = ""
    ) -> None:
        """Offer searches saved and made lately; `hint` is said where there are none."""
        self._saved, self._recent, self._hint = tuple(saved), tuple(recent), hint
        self._show_rows()

    def open_at(self, corner: QPoint, width: int) -> None:
        """Open with the upper left corner at a point of the screen."""
        least, most = _WIDTHS
        self.resize(max(least, min(width, most)), self._height())
        self.move(corner)
        self.show()
        self._view.setFocus(Qt.FocusReason.PopupFocusReason)

    def retranslate(self) -> None:
        """Set every text in the language of the moment."""
        self.setAccessibleName(self.tr("Searches"))
        self._view.setAccessibleName(self.tr("Searches"))
        self._save.setText(self.tr("Save this search…"))
        self._manage.setText(self.tr("Saved searches…"))
        self._clear.setText(self.tr("Forget recent searches"))
        self._show_rows()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Forget the search chosen on Delete."""
        if event.key() == Qt.Key.Key_Delete:
            self._on_forget()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        self._view = QListView(self)
        self._view.setModel(self._model)
        self._view.setItemDelegate(SearchDelegate(self._view))
        self._view.setFrameShape(QFrame.Shape.NoFrame)
        self._view.setMouseTracking(True)
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._empty = MutedLabel(self)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._empty.setContentsMargins(16, 20, 16, 20)
        self._save = self._build_button(Icon.BOOKMARK)
        self._manage = self._build_button(Icon.RENAME)
        self._clear = self._build_button(Icon.TRASH)
        self._buttons = QHBoxLayout()
        self._buttons.setContentsMargins(4, 4, 4, 4)
        self._buttons.addWidget(self._save)
        self._buttons.addWidget(self._manage)
        self._buttons.addStretch(1)
        self._buttons.addWidget(self._clear)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self._view, 1)
        column.addWidget(self._empty)
        column.addLayout(self._buttons)

    def _build_button(self, icon: Icon) -> QPushButton:
        button = QPushButton(icons.icon(icon), "", self)
        button.setFlat(True)
        button.setAutoDefault(False)
        return button

    def _connect(self) -> None:
        self._view.activated.connect(self._on_activated)
        self._view.clicked.connect(self._on_activated)
        self._view.customContextMenuRequested.connect(self._on_menu_requested)
        self._clear.clicked.connect(self.clear_wanted)
        self._save.clicked.connect(self._on_save)
        self._manage.clicked.connect(self._on_manage)

    def _show_rows(self) -> None:
        place = max(self._view.currentIndex().row(), self._model.first())
        rows: list[SearchRow] = []
        for title, those in (
            (self.tr("Saved searches"), self._saved),
            (self.tr("Recent searches"), self._recent),
        ):
            if those:
                rows += [SearchRow(RowKind.HEADING, title), *those]
        self._model.set_rows(rows)
        self._view.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        self._empty.setText(self._hint)
        self._manage.setVisible(bool(self._saved))
        self._clear.setVisible(bool(self._recent))
        here = self._model.index(min(max(place, self._model.first()), len(rows) - 1), 0)
        if here.isValid():
            self._view.setCurrentIndex(here)
        if self.isVisible():
            self.resize(self.width(), self._height())

    def _height(self) -> int:
        """Return the height for all rows, up to a dozen or so."""
        rows = range(min(self._model.rowCount(), _MOST_ROWS))
        tall = sum(self._view.sizeHintForRow(row) for row in rows)
        below = self._buttons.sizeHint().height()
        return tall + below + 4 if tall else self._empty.sizeHint().height() + below + 4

    def _recent_here(self) -> Search | None:
        """Return the search made lately on which the reader stands."""
        row = self._view.currentIndex().data(SearchRole.ROW)
        return row.search if row and row.kind is RowKind.RECENT else None

    def _on_activated(self, index: QModelIndex) -> None:
        row = index.data(SearchRole.ROW)
        if self.isVisible() and row is not None and row.search is not None:
            self.hide()
            self.chosen.emit(row.search)

    def _on_menu_requested(self, at: QPoint) -> None:
        index = self._view.indexAt(at)
        self._view.setCurrentIndex(index)
        if self._recent_here() is not None:
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.addAction(self.tr("Forget this search")).triggered.connect(self._on_forget)
            menu.popup(self._view.viewport().mapToGlobal(at))

    def _on_save(self) -> None:
        self.hide()
        self.save_wanted.emit()

    def _on_manage(self) -> None:
        self.hide()
        self.manage_wanted.emit()

    def _on_forget(self) -> None:
        search = self._recent_here()
        if search is not None:
            self.forget_wanted.emit(search)
