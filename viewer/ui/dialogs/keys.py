"""All keys in one window, in the interface language."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from viewer.search.completion import names_with_meaning
from viewer.ui.actions import SPECS, plain

_ROW = 30
"""Least height of a row, in pixels."""


class KeysDialog(QDialog):
    """A table of commands and their keys."""

    def __init__(self, parent: QWidget, lang: str) -> None:
        """Fill the table from the declared commands, the keys of the panes and the fields."""
        super().__init__(parent)
        self._lang = lang
        self.setWindowTitle(self.tr("Keys"))
        self.resize(560, 620)
        layout = QVBoxLayout(self)
        layout.addWidget(self._build_table())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)

    def rows(self) -> list[tuple[str, str]]:
        """Return (what it does, keys) for every command that has keys."""
        form = QKeySequence.SequenceFormat.NativeText
        declared = [
            (plain(spec.text), ", ".join(QKeySequence(key).toString(form) for key in spec.keys))
            for spec in SPECS
            if spec.keys
        ]
        return [
            *declared,
            (self.tr("Show or hide a language column"), "Ctrl+1 … Ctrl+9"),
            (self.tr("From the search box into the results"), self.tr("Down")),
            (self.tr("Open the first result"), self.tr("Enter")),
            (self.tr("Clear the search; once more: back to the list"), "Esc"),
            (
                self.tr("Suggestions under the search box: choose, take, hide"),
                self.tr("Down, Up; Tab or Enter; Esc"),
            ),
            (self.tr("In the list of searches: forget a recent one"), self.tr("Delete")),
            (
                self.tr("In the basket: move, take out, undo"),
                self.tr("Alt+Up, Alt+Down, Delete, Ctrl+Z"),
            ),
            (self.tr("In the find bar: next, previous, close"), self.tr("Enter, Shift+Enter, Esc")),
            *(
                (self.tr("In the search box: {field}").format(field=about), f"{name}:")
                for name, about in names_with_meaning(self._lang).items()
            ),
        ]

    def _build_table(self) -> QTableWidget:
        rows = self.rows()
        table = QTableWidget(len(rows), 2, self)
        table.setHorizontalHeaderLabels([self.tr("Command"), self.tr("Keys")])
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.setAccessibleName(self.tr("Keys"))
        for row, cells in enumerate(rows):
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
                table.setItem(row, column, item)
        table.verticalHeader().setMinimumSectionSize(_ROW)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        return table
