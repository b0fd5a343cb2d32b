"""Jumping about a long list: the statement pane against a bare view of an array of numbers.

    QT_QPA_PLATFORM=offscreen python -m benchmarks.jumping FILE

Both views show all statements of a collection and jump to the same rows by chance, in turn; each
jump is painted before the next. The bare view is a `QTableView` with Qt's own delegate, whose model
reads a page of 128 titles where it has none, each a line of text: the least that such a list does.
"""

from __future__ import annotations

import random
import sqlite3
import sys
from array import array
from pathlib import Path
from time import perf_counter_ns, process_time_ns
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QApplication, QTableView

from benchmarks.scale import quantile
from viewer.store.library import Library
from viewer.ui.panes.statement_pane import StatementPane

JUMPS = 200
PAGE = 128
SIZE = (420, 900)
_TITLES = """
SELECT statement, text FROM statement_title
WHERE lang = 'en' AND statement IN (SELECT value FROM json_each(?))
"""


class Titles(QAbstractListModel):
    """Titles by number; pages already read are kept."""

    def __init__(self, connection: sqlite3.Connection, numbers: array[int]) -> None:
        super().__init__()
        self._connection = connection
        self._numbers = numbers
        self._titles: dict[int, str] = {}

    def rowCount(self, _parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return len(self._numbers)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        number = self._numbers[index.row()]
        if number not in self._titles:
            first = index.row() // PAGE * PAGE
            wanted = str(self._numbers[first : first + PAGE].tolist())
            self._titles.update(self._connection.execute(_TITLES, (wanted,)))
        return self._titles[number]


def bare_view(path: Path, numbers: array[int]) -> QTableView:
    """Return the reference, filled."""
    view = QTableView()
    view.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    view.verticalHeader().hide()
    view.horizontalHeader().hide()
    view.horizontalHeader().setStretchLastSection(True)
    connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True)
    model = Titles(connection, numbers)
    model.setParent(view)
    view.setModel(model)
    return view


def pane(library: Library, numbers: array[int]) -> StatementPane:
    """Return the statement pane, filled."""
    made = StatementPane()
    made.set_source(library)
    made.set_vocabulary(library.kinds(), library.evidences())
    made.set_results(numbers)
    return made


def jump(view: QTableView, row: int) -> tuple[int, int]:
    """Scroll to a row, paint, and return what that took: wall and CPU nanoseconds."""
    wall, cpu = perf_counter_ns(), process_time_ns()
    view.verticalScrollBar().setValue(row * view.verticalHeader().defaultSectionSize())
    view.viewport().repaint()
    return perf_counter_ns() - wall, process_time_ns() - cpu


def main() -> None:
    """Jump and print."""
    path = Path(sys.argv[1])
    application = QApplication(sys.argv[:1])
    with Library.open(path) as library:
        numbers = library.numbers()
        ours = pane(library, numbers)
        views = {"bare": bare_view(path, numbers), "salname": ours.findChildren(QTableView)[0]}
        for window in (views["bare"], ours):
            window.resize(*SIZE)
            window.show()
        application.processEvents()
        chance = random.Random(2026)  # noqa: S311 - the same each time is what is wanted
        rows = [chance.randrange(len(numbers)) for _ in range(JUMPS)]
        times = {name: [jump(view, row) for row in rows] for name, view in views.items()}
    print(f"{len(numbers):,} rows, {JUMPS} jumps, milliseconds")
    for name, taken in times.items():
        wall, cpu = (sorted(each) for each in zip(*taken, strict=True))
        parts = "  ".join(f"p{part} {quantile(wall, part) / 1e6:.1f}" for part in (50, 95))
        print(f"{name:8} {parts}  CPU p50 {quantile(cpu, 50) / 1e6:.1f}")
    for part in (50, 95):
        bare, own = (quantile(sorted(cpu for _, cpu in times[name]), part) for name in times)
        print(f"salname over bare, CPU, p{part}: {own / bare:.2f}")


if __name__ == "__main__":
    main()
