"""The basket's window: what was gathered, as it will be cited; its order, its copy, its export."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QEvent, QModelIndex, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from viewer.store.notebook.values import BasketKey
from viewer.ui import icons
from viewer.ui.icons import Icon
from viewer.ui.models.basket_list import BasketList, BasketRow, Describe
from viewer.ui.models.roles import BasketRole
from viewer.ui.parts.basket_delegate import BasketDelegate
from viewer.ui.parts.basket_view import BasketView
from viewer.ui.parts.empty_note import EmptyNote
from viewer.ui.parts.list_progress import ListProgress
from viewer.ui.parts.muted_label import MutedLabel

_SIZE = (760, 600)
_GAP = 6


class BasketDialog(QDialog):
    """Told rows and citations; tells what the reader wants done with them."""

    moved = Signal(object, object)
    """Rows (`tuple[int, ...]`), and the row before which they shall stand."""
    remove_wanted = Signal(object)
    """Keys of entries, `tuple[BasketKey, ...]`."""
    clear_wanted = Signal()
    undo_wanted = Signal()
    order_picked = Signal(bool)
    """Whether the order shall be the reader's own."""
    copy_wanted = Signal()
    export_wanted = Signal()
    stop_wanted = Signal()
    statement_wanted = Signal(str)
    """Id of a statement to read in the main window."""
    came_to_front = Signal()
    """The reader comes back: another window or command may have changed what is shown."""

    def __init__(self, parent: QWidget) -> None:
        """Start empty."""
        super().__init__(parent)
        self._is_busy = False
        self._model = BasketList(self)
        self._build()
        self._lay_out()
        self._connect()
        self.retranslate()

    @property
    def keys(self) -> tuple[BasketKey, ...]:
        """The entries in the order shown."""
        return self._model.keys

    @property
    def rows(self) -> tuple[BasketRow, ...]:
        """The entries as they are shown."""
        return self._model.rows

    def citable(self) -> tuple[BasketKey, ...]:
        """Return the entries of which nothing is known against citing them."""
        return tuple(row.entry.key for row in self._model.rows if not row.trouble)

    def set_describer(self, describe: Describe) -> None:
        """Ask someone what our own words call the entries that are in sight."""
        self._model.set_describer(describe)

    def set_rows(self, rows: Sequence[BasketRow], *, is_by_hand: bool) -> None:
        """Show entries; those selected stay so."""
        chosen = {self._model.keys[row] for row in self._view.selected_rows()}
        top = self._view.verticalScrollBar().value()
        self._model.set_rows(rows)
        self._order.setCurrentIndex(int(is_by_hand))
        self.select(chosen)
        self._view.verticalScrollBar().setValue(top)
        self._pages.setCurrentIndex(0 if rows else 1)
        self._enable()

    def add_citations(self, cited: Mapping[BasketKey, tuple[str, str]]) -> None:
        """Show how entries are cited, or what prevents it."""
        self._model.add_citations(cited)
        self._enable()

    def select(self, keys: Iterable[BasketKey]) -> None:
        """Select entries, in whichever rows they are."""
        wanted = set(keys)
        self._view.select(row for row, key in enumerate(self._model.keys) if key in wanted)

    def set_style(self, text: str) -> None:
        """Say in which style and language entries are cited."""
        self._style.setText(text)

    def set_undo(self, is_there: bool) -> None:
        """Tell whether something can be undone."""
        self._undo.setEnabled(is_there)

    def say(self, text: str) -> None:
        """Say what was done, under the list."""
        self._note.setText(text)

    def set_busy(self, is_busy: bool) -> None:
        """Tell that a list is being made, or no longer."""
        self._is_busy = is_busy
        self._progress.set_busy(is_busy)
        self._enable()

    def set_progress(self, share: float) -> None:
        """Show how much of a list is made, 0 to 1."""
        self._progress.set_share(share)

    def retranslate(self) -> None:
        """Set every text in the language of the moment."""
        self.setWindowTitle(self.tr("Citation basket"))
        self._view.setAccessibleName(self.tr("Citation basket"))
        self._order.setItemText(0, self.tr("In the style’s order"))
        self._order.setItemText(1, self.tr("In my order"))
        for button, text, about in (
            (self._up, "", self.tr("Up (Alt+Up)")),
            (self._down, "", self.tr("Down (Alt+Down)")),
            (self._remove, self.tr("&Remove"), "Delete"),
            (self._clear, self.tr("&Empty"), self.tr("Take everything out")),
            (self._undo, self.tr("&Undo"), "Ctrl+Z"),
            (self._copy, self.tr("&Copy as list"), self.tr("Copy the whole list of references")),
            (self._export, self.tr("&Save as file…"), self.tr("Save the whole list in a file")),
        ):
            button.setText(text)
            button.setToolTip(about)
            button.setAccessibleName(text.replace("&", "") or about)
        self._order.setAccessibleName(self.tr("Order"))
        self._empty.say(
            Icon.BASKET,
            self.tr("The basket is empty"),
            self.tr("Ctrl+Shift+B puts the selected statements into it."),
        )
        self._enable()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface language, and what may have changed in another window."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            self.came_to_front.emit()
        super().changeEvent(event)

    def _build(self) -> None:
        self.resize(*_SIZE)
        self._view = BasketView(self)
        self._view.setModel(self._model)
        self._view.setItemDelegate(BasketDelegate(self._view))
        self._empty = EmptyNote(self)
        self._style = MutedLabel(self)
        self._order = QComboBox(self)
        self._order.addItems(["", ""])
        self._order.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._up = self._button(Icon.UP)
        self._down = self._button(Icon.DOWN)
        self._remove = self._button(Icon.TRASH)
        self._clear = self._button(Icon.CLEAR)
        self._undo = self._button(Icon.UNDO)
        self._undo.setEnabled(False)
        self._copy = self._button(Icon.COPY)
        self._export = self._button(Icon.EXPORT)
        self._count = QLabel(self)
        self._note = MutedLabel(self)
        self._note.setWordWrap(True)
        self._progress = ListProgress(self)

    def _button(self, icon: Icon) -> QPushButton:
        button = QPushButton(icons.icon(icon), "", self)
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.setSpacing(_GAP)
        above.setContentsMargins(10, 8, 10, 8)
        above.addWidget(self._style, 1)
        above.addWidget(self._order)
        above.addWidget(self._up)
        above.addWidget(self._down)
        self._pages = QStackedLayout()
        self._pages.addWidget(self._view)
        self._pages.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(above)
        column.addLayout(self._pages, 1)
        self._lay_out_foot(column)

    def _lay_out_foot(self, column: QVBoxLayout) -> None:
        """Add progress, notes and buttons under the list."""
        notes = QHBoxLayout()
        notes.setSpacing(_GAP)
        notes.setContentsMargins(10, 6, 10, 0)
        notes.addWidget(self._count)
        notes.addWidget(self._note, 1)
        below = QHBoxLayout()
        below.setSpacing(_GAP)
        below.setContentsMargins(10, 6, 10, 10)
        for button in (self._remove, self._clear, self._undo):
            below.addWidget(button)
        below.addStretch(1)
        below.addWidget(self._export)
        below.addWidget(self._copy)
        column.addWidget(self._progress)
        column.addLayout(notes)
        column.addLayout(below)

    def _connect(self) -> None:
        self._model.moved.connect(self.moved)
        self._view.step_wanted.connect(self._on_step)
        self._view.remove_wanted.connect(self._on_remove)
        self._view.activated.connect(self._on_activated)
        self._view.selectionModel().selectionChanged.connect(self._enable)
        self._order.activated.connect(self._on_order_activated)
        self._up.clicked.connect(self._on_up)
        self._down.clicked.connect(self._on_down)
        self._remove.clicked.connect(self._on_remove)
        self._clear.clicked.connect(self.clear_wanted)
        self._undo.clicked.connect(self.undo_wanted)
        self._copy.clicked.connect(self.copy_wanted)
        self._export.clicked.connect(self.export_wanted)
        self._progress.stop_wanted.connect(self.stop_wanted)
        QShortcut(QKeySequence.StandardKey.Undo, self).activated.connect(self.undo_wanted)
        QShortcut(QKeySequence("Ctrl+Shift+C"), self, self._on_copy_key)

    def _enable(self) -> None:
        rows = self._view.selected_rows()
        last = self._model.rowCount() - 1
        self._remove.setEnabled(bool(rows))
        self._up.setEnabled(bool(rows) and rows[0] > 0)
        self._down.setEnabled(bool(rows) and rows[-1] < last)
        self._clear.setEnabled(last >= 0)
        is_citable = bool(self.citable()) and not self._is_busy
        self._copy.setEnabled(is_citable)
        self._export.setEnabled(is_citable)
        self._order.setEnabled(last > 0)
        missing = len(self._model.rows) - len(self.citable())
        count = self.tr("%Ln entries", "", last + 1)
        if missing:
            count += ", " + self.tr("%Ln cannot be cited", "", missing)
        self._count.setText(count)

    def _on_step(self, step: int) -> None:
        rows = self._view.selected_rows()
        if rows and rows[0] + step >= 0 and rows[-1] + step < self._model.rowCount():
            self.moved.emit(tuple(rows), rows[0] - 1 if step < 0 else rows[-1] + 2)

    def _on_up(self) -> None:
        self._on_step(-1)

    def _on_down(self) -> None:
        self._on_step(1)

    def _on_remove(self) -> None:
        keys = tuple(self._model.keys[row] for row in self._view.selected_rows())
        if keys:
            self.remove_wanted.emit(keys)

    def _on_activated(self, index: QModelIndex) -> None:
        row: BasketRow = index.data(BasketRole.ROW)
        if not row.trouble:
            self.statement_wanted.emit(row.entry.statement)

    def _on_order_activated(self, place: int) -> None:
        self.order_picked.emit(bool(place))

    def _on_copy_key(self) -> None:
        if self._copy.isEnabled():
            self.copy_wanted.emit()
