"""Where the parts stand in the window: three panes in a row, the citation bar below the text."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QMainWindow, QSizePolicy, QSplitter, QToolBar, QVBoxLayout, QWidget

from viewer.ui.actions import Actions
from viewer.ui.menu.command import Command
from viewer.ui.panes.period_pane import PeriodPane
from viewer.ui.panes.search_box import SearchBox
from viewer.ui.panes.statement_pane import StatementPane
from viewer.ui.settings import Settings

_FIRST_SIZES = (250, 380, 736)
"""Widths of the three panes at the first start, in pixels of a 1366-pixel screen."""

_FIRST_HEIGHTS = (380, 300)
"""Heights of periods and facets at the first start."""

_LEAST_SIZES = (206, 240)
"""Least widths of periods and statements: below them words would be cut."""

_FIRST_WINDOW = (1366, 740)

_MOST_FOOT = 210
"""Most height of the citation bar at first, in a high window: about seven lines of citation."""


class Lists(NamedTuple):
    """The parts that the first screen needs at once."""

    search: SearchBox
    periods: PeriodPane
    statements: StatementPane

    @classmethod
    def build(cls) -> Lists:
        """Make every part."""
        return cls(SearchBox(), PeriodPane(), StatementPane())

    def set_zoom(self, percent: int) -> None:
        """Scale the texts."""
        for part in (self.search, self.periods, self.statements):
            part.set_zoom(percent)

    def set_lang(self, lang: str) -> None:
        """Show catalogue texts and dates in the interface language."""
        self.periods.set_lang(lang)
        self.statements.set_lang(lang)


class Layout:
    """Arranges the panes in a window, saves and restores their sizes."""

    def __init__(self, window: QMainWindow, lists: Lists, actions: Actions) -> None:
        """Put the lists in their places, and keep one for the text."""
        self._window = window
        self._reading = QWidget()
        self._reading.setBackgroundRole(QPalette.ColorRole.Base)
        self._reading.setAutoFillBackground(True)
        self._browsing = QSplitter(Qt.Orientation.Vertical)
        self._below = QWidget()
        self._browsing.addWidget(lists.periods)
        self._browsing.addWidget(self._below)
        self._browsing.setSizes(list(_FIRST_HEIGHTS))
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        for part in (self._browsing, lists.statements, self._reading):
            self._splitter.addWidget(part)
        for splitter in (self._browsing, self._splitter):
            splitter.setChildrenCollapsible(False)
        for part, least in zip((self._browsing, lists.statements), _LEAST_SIZES, strict=True):
            part.setMinimumWidth(least)
        self._pages = QSplitter(Qt.Orientation.Vertical)
        self._page_heights: QByteArray | None = None
        self._splitter.setStretchFactor(2, 1)
        self._splitter.setSizes(list(_FIRST_SIZES))
        window.setCentralWidget(self._splitter)
        window.addToolBar(self._build_bar(lists.search, actions))

    def add_facets(self, facets: QWidget) -> None:
        """Put the facets in their place under the periods."""
        self._browsing.replaceWidget(1, facets)
        self._below.deleteLater()

    def add_reading(self, detail: QWidget, citation: QWidget) -> None:
        """Put the text and the citation bar in their place."""
        self._reading.setBackgroundRole(QPalette.ColorRole.Window)
        column = QVBoxLayout(self._reading)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._pages.addWidget(detail)
        self._pages.addWidget(citation)
        self._pages.setChildrenCollapsible(False)
        self._pages.setStretchFactor(0, 1)
        foot = max(citation.sizeHint().height(), min(self._reading.height() // 5, _MOST_FOOT))
        self._pages.setSizes([self._reading.height() - foot, foot])
        if self._page_heights is not None:
            self._pages.restoreState(self._page_heights)
        column.addWidget(self._pages)
        column.activate()  # now, so that the first statement is not laid out for a tiny pane

    def restore(self, settings: Settings) -> None:
        """Bring back geometry and sizes as they were left."""
        geometry, sizes = settings.layout("geometry"), settings.layout("panes")
        heights = settings.layout("browsing")
        if geometry is None or not self._window.restoreGeometry(geometry):
            self._window.resize(QSize(*_FIRST_WINDOW).boundedTo(self._window.screen().size()))
        if sizes is not None:
            self._splitter.restoreState(sizes)
        if heights is not None:
            self._browsing.restoreState(heights)
        self._page_heights = settings.layout("reading")

    def save(self, settings: Settings) -> None:
        """Remember geometry and sizes."""
        settings.set_layout("geometry", self._window.saveGeometry())
        settings.set_layout("panes", self._splitter.saveState())
        settings.set_layout("browsing", self._browsing.saveState())
        if self._pages.count():
            settings.set_layout("reading", self._pages.saveState())

    def _build_bar(self, search: SearchBox, actions: Actions) -> QToolBar:
        bar = QToolBar(self._window)
        bar.setObjectName("bar")
        bar.setMovable(False)
        bar.addActions([actions[Command.BACK], actions[Command.FORWARD]])
        search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        bar.addWidget(search)
        bar.addActions([actions[Command.PRINT], actions[Command.SETTINGS]])
        return bar
