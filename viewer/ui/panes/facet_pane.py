"""Under the periods: properties by which the list can be narrowed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from viewer.store.facets import COUNTED, NOTHING_PICKED, FacetCounts, Picks
from viewer.ui import icons
from viewer.ui.icons import Icon
from viewer.ui.models.facet_labels import FacetLabels
from viewer.ui.models.facet_tree import FacetTree
from viewer.ui.models.roles import TreeRole
from viewer.ui.parts.tree_delegate import TreeDelegate
from viewer.ui.parts.tree_view import TreeView

_SIDE = 9
_KEYS = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FacetPane(QWidget):
    """Shows facets with counts; tells what the reader picked."""

    picked = Signal(object)
    """`Picks`, after every change by the reader."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start with nothing picked."""
        super().__init__(parent)
        self._picks = NOTHING_PICKED
        self._model = FacetTree(self)
        self._heading = QLabel(self)
        self._clear = QToolButton(self)
        self._clear.setIcon(icons.icon(Icon.CLEAR))
        self._clear.setAutoRaise(True)
        self._clear.clicked.connect(self._on_clear_clicked)
        self._tree = _FacetView(self)
        self._tree.setModel(self._model)
        self._tree.setItemDelegate(TreeDelegate(self._tree))
        self._tree.toggled.connect(self._on_toggled)
        self.setFocusProxy(self._tree)
        self._build_layout()
        self.set_picks(NOTHING_PICKED)
        self.retranslate()

    def set_labels(self, labels: FacetLabels) -> None:
        """Offer the values of a collection, which come with the counts."""
        self._model.set_labels(labels)

    def set_lang(self, lang: str) -> None:
        """Show labels and numbers in a language."""
        self._model.set_lang(lang)
        self._tree.lay_out_anew()

    def set_zoom(self, percent: int) -> None:
        """Scale the texts."""
        font = QApplication.font()
        font.setPointSizeF(font.pointSizeF() * percent / 100)
        self._tree.setFont(font)
        self._heading.setFont(font)
        self._tree.lay_out_anew()

    def set_counts(self, counts: FacetCounts) -> None:
        """Show how many statements each value would leave."""
        self._model.set_counts(counts)

    def set_picks(self, picks: Picks) -> None:
        """Show what is picked, without telling."""
        self._picks = picks
        self._model.set_picks(picks)
        self._clear.setVisible(bool(picks))

    def open_facets(self) -> tuple[str, ...]:
        """Return the ids of the facets whose values are shown."""
        return tuple(
            facet.value
            for row, facet in enumerate(COUNTED)
            if self._tree.isExpanded(self._model.index(row, 0))
        )

    def set_open_facets(self, ids: tuple[str, ...]) -> None:
        """Show the values of these facets."""
        for row, facet in enumerate(COUNTED):
            self._tree.setExpanded(self._model.index(row, 0), facet.value in ids)

    def focus_tree(self) -> None:
        """Give the keyboard to the facets."""
        if not self._tree.currentIndex().isValid():
            self._tree.setCurrentIndex(self._model.index(0, 0))
        self._tree.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def retranslate(self) -> None:
        """Set every text in the language of the moment."""
        self._heading.setText(self.tr("Filters"))
        self._tree.setAccessibleName(self.tr("Filters"))
        self._clear.setToolTip(self.tr("Clear all filters"))
        self._clear.setAccessibleName(self.tr("Clear all filters"))
        self._tree.lay_out_anew()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _build_layout(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(_SIDE, 4, 4, 4)
        top.addWidget(self._heading, 1)
        top.addWidget(self._clear)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self._tree, 1)

    def _on_clear_clicked(self) -> None:
        self.picked.emit(NOTHING_PICKED)

    def _on_toggled(self, index: QModelIndex) -> None:
        self.picked.emit(self._picks ^ {index.data(TreeRole.PICK)})


class _FacetView(TreeView):
    """Toggles a value by a click or a key, and opens a facet likewise."""

    toggled = Signal(QModelIndex)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSelectionMode(TreeView.SelectionMode.NoSelection)
        self.setExpandsOnDoubleClick(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _KEYS and self.currentIndex().isValid():
            self._act_on(self.currentIndex())
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        is_on_label = index.isValid() and self.visualRect(index).contains(
            event.position().toPoint()
        )
        if event.button() is Qt.MouseButton.LeftButton and is_on_label:
            self._act_on(index)

    def _act_on(self, index: QModelIndex) -> None:
        if index.data(TreeRole.PICK) is None:
            self.setExpanded(index, not self.isExpanded(index))
        else:
            self.toggled.emit(index)
