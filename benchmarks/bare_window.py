"""The reference: tree, list and three text panes over the same file, with nothing of Salname.

It reads every title and one statement through sqlite3, as a quick program for this file would.
"""

import sqlite3
import sys
from pathlib import Path

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QListView,
    QMainWindow,
    QSplitter,
    QTextBrowser,
    QToolBar,
    QTreeView,
)

PERIODS = "SELECT id, text FROM label WHERE entity = 'period' AND field = 'label' AND lang = 'en'"
TITLES = "SELECT statement, text FROM statement_title WHERE lang = 'en' ORDER BY statement"
FOUND = """
SELECT statement, text FROM statement_index
JOIN statement_title ON statement = statement_index.rowid AND lang = 'en'
WHERE statement_index MATCH ? ORDER BY rank LIMIT 200
"""
TEXTS = "SELECT lang, group_concat(text, char(10)) FROM segment_text WHERE statement = ? GROUP BY 1"


class Titles(QAbstractListModel):
    """Every title at once."""

    def __init__(self, rows: list[tuple[int, str]]) -> None:
        super().__init__()
        self.rows = rows

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return len(self.rows)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        return self.rows[index.row()][1] if role == Qt.ItemDataRole.DisplayRole else None


def build_tree(database: sqlite3.Connection) -> QTreeView:
    """Return the periods as a tree."""
    tree = QTreeView()
    model = QStandardItemModel(tree)
    for _, label in database.execute(PERIODS):
        model.appendRow(QStandardItem(label))
    tree.setModel(model)
    tree.expandAll()
    return tree


def main() -> int:
    """Show the window on the collection named by the last argument."""
    path = Path(sys.argv[-1]).resolve()
    database = sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)
    application = QApplication(sys.argv[:1])
    everything = database.execute(TITLES).fetchall()
    window = QMainWindow()
    window.resize(1366, 768)
    bar = QToolBar()
    box = QLineEdit()
    bar.addWidget(box)
    window.addToolBar(bar)
    tree = build_tree(database)
    titles = QListView()
    titles.setUniformItemSizes(True)
    titles.setModel(Titles(everything))

    def find(text: str) -> None:
        words = " ".join(f'"{word}"*' for word in text.replace('"', "").split())
        rows = database.execute(FOUND, (words,)).fetchall() if words else everything
        titles.setModel(Titles(rows))

    box.textChanged.connect(find)
    right = QSplitter(Qt.Orientation.Vertical)
    for _, text in database.execute(TEXTS, (1,)):
        pane = QTextBrowser()
        pane.setPlainText(text)
        right.addWidget(pane)
    parts = QSplitter()
    for part in (tree, titles, right):
        parts.addWidget(part)
    parts.setSizes([240, 400, 726])
    window.setCentralWidget(parts)
    window.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
