"""Where the parts stand in the window: three panes in a row, the citation bar below the text."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow, QSizePolicy, QSplitter, QToolBar, QVBoxLayout, QWidget

from viewer.ui.actions import Actions, Command
from viewer.ui.panes.citation_bar import CitationBar
from viewer.ui.panes.detail_pane import DetailPane
from viewer.ui.panes.period_pane import PeriodPane
from viewer.ui.panes.search_box import SearchBox
from viewer.ui.panes.statement_pane import StatementPane
from viewer.ui.settings import Settings

_FIRST_SIZES = (230, 380, 756)
"""Widths of the three panes at the first start, in pixels of a 1366-pixel screen."""

_FIRST_WINDOW = (1366, 740)


@dataclass(frozen=True, slots=True)
class Panes:
    """The parts of the window."""

    search: SearchBox
    periods: PeriodPane
    statements: StatementPane
    detail: DetailPane
    citation: CitationBar

    @classmethod
    def build(cls) -> Panes:
        """Make every part."""
        return cls(SearchBox(), PeriodPane(), StatementPane(), DetailPane(), CitationBar())

    def set_zoom(self, percent: int) -> None:
        """Scale the texts of every part."""
        for part in (self.search, self.periods, self.statements, self.citation):
            part.set_zoom(percent)

    def set_lang(self, lang: str) -> None:
        """Show catalogue texts and dates in the interface language."""
        self.periods.set_lang(lang)
        self.statements.set_lang(lang)


class Layout:
    """Arranges the panes in a window, saves and restores their sizes."""

    def __init__(self, window: QMainWindow, panes: Panes, actions: Actions) -> None:
        """Put every part in its place."""
        self._window = window
        reading = QWidget()
        column = QVBoxLayout(reading)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(panes.detail, 1)
        column.addWidget(panes.citation)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        for part in (panes.periods, panes.statements, reading):
            self._splitter.addWidget(part)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setStretchFactor(2, 1)
        self._splitter.setSizes(list(_FIRST_SIZES))
        window.setCentralWidget(self._splitter)
        self.bar = self._build_bar(panes, actions)

    def restore(self, settings: Settings) -> None:
        """Bring back geometry and sizes as they were left."""
        geometry, sizes = settings.layout("geometry"), settings.layout("panes")
        if geometry is None or not self._window.restoreGeometry(geometry):
            self._window.resize(*_FIRST_WINDOW)
        if sizes is not None:
            self._splitter.restoreState(sizes)

    def save(self, settings: Settings) -> None:
        """Remember geometry and sizes."""
        settings.set_layout("geometry", self._window.saveGeometry())
        settings.set_layout("panes", self._splitter.saveState())

    def _build_bar(self, panes: Panes, actions: Actions) -> QToolBar:
        bar = QToolBar(self._window)
        bar.setObjectName("bar")
        bar.setMovable(False)
        bar.addActions([actions[Command.BACK], actions[Command.FORWARD]])
        panes.search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        bar.addWidget(panes.search)
        bar.addActions([actions[Command.PRINT], actions[Command.SETTINGS]])
        self._window.addToolBar(bar)
        return bar
