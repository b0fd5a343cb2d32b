"""The left pane: a filter box and the period tree."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from viewer.store.records import Period
from viewer.ui.icons import Icon
from viewer.ui.models.period_tree import ALL, PeriodTree
from viewer.ui.models.roles import TreeRole
from viewer.ui.parts.icon_edit import IconEdit
from viewer.ui.parts.muted_label import MutedLabel
from viewer.ui.parts.tree_delegate import TreeDelegate
from viewer.ui.parts.tree_view import TreeView

_MARGIN = 8


class PeriodPane(QWidget):
    """Shows the periods with counts or hits; tells which one the reader picked."""

    period_picked = Signal(str)
    """The id of a period; the empty string for all periods."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without periods, at "all periods"."""
        super().__init__(parent)
        self._model = PeriodTree(self)
        self._filter = IconEdit(Icon.FILTER, self)
        self._tree = TreeView(self)
        self._tree.setModel(self._model)
        self._tree.setItemDelegate(TreeDelegate(self._tree))
        self._nothing = MutedLabel(self)
        self._nothing.setWordWrap(True)
        self._nothing.setContentsMargins(_MARGIN, 0, _MARGIN, _MARGIN)
        self._nothing.hide()
        self._build_layout()
        self._filter.edited.connect(self._on_filter_edited)
        self._filter.down_pressed.connect(self.focus_tree)
        self._filter.entered.connect(self._on_filter_entered)
        self._filter.left.connect(self.focus_tree)
        self._tree.selectionModel().currentChanged.connect(self._on_current_changed)
        self.setFocusProxy(self._tree)
        self.retranslate()

    def set_periods(self, periods: tuple[Period, ...]) -> None:
        """Show other periods, all of them open, and stand at the same one if it is still there."""
        current = self.current()
        self._model.set_periods(periods)
        self._tree.expandAll()
        self.set_current(current)
        self._apply_filter()

    def set_lang(self, lang: str) -> None:
        """Show labels and numbers in a language."""
        self._model.set_lang(lang)
        self._tree.lay_out_anew()

    def set_hits(self, hits: Mapping[str, int] | None) -> None:
        """Show hits and bars instead of counts; `None` brings the counts back."""
        self._model.set_hits(hits)

    def set_zoom(self, percent: int) -> None:
        """Scale the texts of tree and filter box."""
        font = QApplication.font()
        font.setPointSizeF(font.pointSizeF() * percent / 100)
        self._tree.setFont(font)
        self._filter.setFont(font)
        self._tree.lay_out_anew()

    def current(self) -> str:
        """Return the id of the period the reader stands at; the empty string for all."""
        return self._tree.currentIndex().data(TreeRole.ID) or ALL

    def set_current(self, period: str | None) -> None:
        """Stand at a period, without telling; `None` or an unknown id means all periods."""
        index = self._model.index_of(period or ALL)
        if not index.isValid():
            index = self._model.index_of(ALL)
        with QSignalBlocker(self):
            self._tree.setCurrentIndex(index)

    def focus_tree(self) -> None:
        """Give the keyboard to the tree."""
        self._tree.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_filter(self) -> None:
        """Give the keyboard to the filter box."""
        self._filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._filter.selectAll()

    def retranslate(self) -> None:
        """Set every text in the language of the moment."""
        self._filter.setPlaceholderText(self.tr("Filter periods"))
        self._filter.setAccessibleName(self.tr("Filter periods"))
        self._tree.setAccessibleName(self.tr("Periods"))
        self._nothing.setText(self.tr("No period is named like this."))
        self._tree.lay_out_anew()  # the row of all periods speaks this language too

    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _build_layout(self) -> None:
        top = QWidget(self)
        inner = QVBoxLayout(top)
        inner.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        inner.addWidget(self._filter)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(top)
        outer.addWidget(self._nothing)
        outer.addWidget(self._tree, 1)

    def _apply_filter(self) -> None:
        text = self._filter.text().strip()
        shown = self._model.matching(text) if text else frozenset()
        for period in self._model.ids():
            index = self._model.index_of(period)
            is_hidden = bool(text) and period != ALL and period not in shown
            self._tree.setRowHidden(index.row(), index.parent(), is_hidden)
        self._nothing.setVisible(bool(text) and not shown)

    def _on_filter_edited(self, text: str) -> None:
        del text
        self._apply_filter()

    def _on_filter_entered(self) -> None:
        """Stand at the first period named like the text."""
        text = self._filter.text().strip()
        named = self._model.named(text) if text else ()
        if named:
            self._tree.setCurrentIndex(self._model.index_of(named[0]))
        self.focus_tree()

    def _on_current_changed(self, current: QModelIndex, previous: QModelIndex) -> None:
        del previous
        if current.isValid():
            self.period_picked.emit(current.data(TreeRole.ID))
