"""The saved searches in a window: run, rename, delete, and undo."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStackedLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from viewer.errors import SearchNameTaken
from viewer.notebook.saved import tidy
from viewer.store.notebook.values import SavedSearch
from viewer.text.messages import sentence
from viewer.ui import icons
from viewer.ui.icons import Icon
from viewer.ui.models.saved_list import SavedColumn, SavedList, SavedRow
from viewer.ui.parts.empty_note import EmptyNote
from viewer.ui.parts.muted_label import MutedLabel

_SIZE = (640, 420)


class SavedSearchesDialog(QDialog):
    """Shows saved searches; tells what the reader wants done with them."""

    run_wanted = Signal(object)
    """`Search`."""
    rename_wanted = Signal(str, str)
    delete_wanted = Signal(str)
    save_wanted = Signal(object)
    """`SavedSearch`, to bring it back."""
    came_to_front = Signal()
    """The reader comes back: another window may have changed what is shown."""

    def __init__(self, parent: QWidget, lang: str) -> None:
        """Start empty, in an interface language."""
        super().__init__(parent)
        self._lang = lang
        self._undoings: list[Callable[[], None]] = []
        self._wanted = ""
        self._model = SavedList(self)
        self._build()
        self._connect()
        self.retranslate()

    def set_rows(self, rows: Sequence[SavedRow]) -> None:
        """Show the saved searches; the reader stays where she stands."""
        here = self._table.currentIndex().row()
        self._model.set_rows(rows)
        found = self._model.row_of(self._wanted)
        row = found if found >= 0 else min(max(here, 0), len(rows) - 1)
        self._wanted = ""
        if rows:
            self._table.selectRow(row)
        self._pages.setCurrentIndex(0 if rows else 1)
        self._enable()

    def set_lang(self, lang: str) -> None:
        """Say what fails in a language."""
        self._lang = lang

    def retranslate(self) -> None:
        """Set every text in the language of the moment."""
        self.setWindowTitle(self.tr("Saved searches"))
        self._table.setAccessibleName(self.tr("Saved searches"))
        self._run.setText(self.tr("&Search"))
        self._rename.setText(self.tr("Re&name"))
        self._rename.setToolTip("F2")
        self._delete.setText(self.tr("&Delete"))
        self._delete.setToolTip(self.tr("Delete"))
        self._undo.setText(self.tr("&Undo"))
        self._undo.setToolTip("Ctrl+Z")
        self._empty.say(
            Icon.BOOKMARK,
            self.tr("No search is saved"),
            self.tr("Ctrl+S saves the one you have made."),
        )

    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface language, and what may have changed in another window."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            self.came_to_front.emit()
        super().changeEvent(event)

    def _build(self) -> None:
        self.resize(*_SIZE)
        self._table = QTableView(self)
        self._table.setModel(self._model)
        self._table.verticalHeader().hide()
        self._table.setShowGrid(False)
        self._table.setTabKeyNavigation(False)
        self._table.setWordWrap(False)
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._table.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        header = self._table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._empty = EmptyNote(self)
        self._note = MutedLabel(self)
        self._note.setWordWrap(True)
        self._note.hide()
        self._run = QPushButton(icons.icon(Icon.SEARCH), "", self)
        self._rename = QPushButton(icons.icon(Icon.RENAME), "", self)
        self._delete = QPushButton(icons.icon(Icon.TRASH), "", self)
        self._undo = QPushButton(icons.icon(Icon.UNDO), "", self)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        for button in (self._run, self._rename, self._delete, self._undo):
            button.setAutoDefault(False)
        self._lay_out()

    def _lay_out(self) -> None:
        self._pages = QStackedLayout()
        self._pages.addWidget(self._table)
        self._pages.addWidget(self._empty)
        below = QHBoxLayout()
        for button in (self._run, self._rename, self._delete, self._undo):
            below.addWidget(button)
        below.addStretch(1)
        below.addWidget(self._buttons)
        column = QVBoxLayout(self)
        column.addLayout(self._pages, 1)
        column.addWidget(self._note)
        column.addLayout(below)

    def _connect(self) -> None:
        self._model.renamed.connect(self._on_renamed)
        self._table.activated.connect(self._on_run)
        self._table.doubleClicked.connect(self._on_run)
        self._run.clicked.connect(self._on_run)
        self._rename.clicked.connect(self._on_rename)
        self._delete.clicked.connect(self._on_delete)
        self._undo.clicked.connect(self._on_undo)
        self._buttons.rejected.connect(self.reject)
        QShortcut(QKeySequence.StandardKey.Delete, self._table, self._on_delete)
        QShortcut(QKeySequence.StandardKey.Undo, self, self._on_undo)

    def _enable(self) -> None:
        is_any = self._current() is not None
        for button in (self._run, self._rename, self._delete):
            button.setEnabled(is_any)
        self._undo.setEnabled(bool(self._undoings))

    def _current(self) -> SavedSearch | None:
        return self._model.saved(self._table.currentIndex().row())

    def _bring_back(self, saved: SavedSearch) -> None:
        """Save a deleted search again; what bears its name by now keeps the name."""
        name, count = saved.name, 1
        while self._model.row_of(name) >= 0:
            count += 1
            name = f"{saved.name} ({count})"
        self._wanted = name
        self.save_wanted.emit(replace(saved, name=name))

    def _on_run(self) -> None:
        saved = self._current()
        if saved is not None and self.isVisible():
            self.accept()
            self.run_wanted.emit(saved.search)

    def _on_rename(self) -> None:
        index = self._table.currentIndex()
        self._table.setFocus()
        self._table.edit(self._model.index(index.row(), SavedColumn.NAME))

    def _on_renamed(self, name: str, written: str) -> None:
        new = tidy(written)
        is_taken = self._model.row_of(new) >= 0 and new != name
        self._note.setVisible(is_taken)
        if is_taken:
            self._note.setText(sentence(SearchNameTaken(new), self._lang))
        elif new and new != name:
            self._undoings.append(partial(self.rename_wanted.emit, new, name))
            self._wanted = new
            self.rename_wanted.emit(name, new)

    def _on_delete(self) -> None:
        saved = self._current()
        if saved is not None:
            self._undoings.append(partial(self._bring_back, saved))
            self.delete_wanted.emit(saved.name)

    def _on_undo(self) -> None:
        if self._undoings:
            self._undoings.pop()()
