"""The styles window: every citation style with a sample; favourites, and the reader's own files."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFont,
    QIcon,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPalette,
    QShortcut,
)
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from viewer.cite.payload import Payload
from viewer.cite.styles import Style, StyleKind, find
from viewer.ui import icons
from viewer.ui.citation_preview import Preview
from viewer.ui.icons import Icon
from viewer.ui.models.style_list import Index, StyleList
from viewer.ui.parts.check import CheckBox
from viewer.ui.parts.icon_edit import IconEdit
from viewer.ui.parts.muted_label import MutedLabel

_STAR = 18
"""Side of the star, pixels."""

_PATIENCE = 250
"""Milliseconds for which the sample of the style looked at before stays in sight."""


class StylesDialog(QDialog):
    """Told styles, favourites and a sample; tells what the reader wants."""

    style_picked = Signal(str)
    sample_wanted = Signal(str)
    star_toggled = Signal(str)
    add_wanted = Signal()
    remove_wanted = Signal(str)
    undo_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Show no styles yet."""
        super().__init__(parent)
        self.resize(860, 480)
        self._model = StyleList(self)
        self._filter = IconEdit(Icon.FILTER, self)
        self._list = _Stars(self)
        self._list.setModel(self._model)
        self._name, self._about, self._caption = QLabel(self), QLabel(self), QLabel(self)
        self._sample = Preview(self)
        self._star = CheckBox(self)
        self._use, self._add = QPushButton(self), QPushButton(self)
        self._remove = QPushButton(icons.icon(Icon.TRASH), "", self)
        self._undo = QPushButton(icons.icon(Icon.UNDO), "", self)
        self._note = MutedLabel(self)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, parent=self)
        self._favourites: Collection[str] = ()
        self._lang = "en"
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._patience.timeout.connect(self._on_patience_over)
        self._build()
        self._connect()
        self.retranslate()

    def set_styles(self, styles: Sequence[Style], favourites: Collection[str], lang: str) -> None:
        """Show styles by their names in an interface language; the current one stays."""
        chosen = self.current()
        self._favourites, self._lang = favourites, lang
        self._model.set_styles(styles, favourites, lang)
        self.choose(chosen.id if chosen else "")

    def current(self) -> Style | None:
        """Return the style looked at."""
        return self._model.style_of(self._list.currentIndex())

    def choose(self, id: str) -> None:
        """Look at a style; at the first one where it is not shown."""
        found = self._model.index_of(id)
        self._list.setCurrentIndex(found if found.isValid() else self._model.index(0))
        self._show_style()

    def show_sample(self, sample: Payload | str | None) -> None:
        """Show the citation in the style looked at, or why there is none."""
        self._patience.stop()
        self._sample.payload = sample if isinstance(sample, Payload) else None
        if isinstance(sample, Payload):
            self._sample.show_html(sample.html)
        else:
            self._sample.setPlainText(sample or self.tr("Choose a statement to see it cited."))

    def say(self, text: str, *, can_undo: bool) -> None:
        """Say what was done, and whether something can be undone."""
        self._note.setText(text)
        self._undo.setEnabled(can_undo)

    def retranslate(self) -> None:
        """Set every text in the language of the moment."""
        self.setWindowTitle(self.tr("Citation styles"))
        hint = self.tr("Find a style")
        self._filter.setPlaceholderText(hint)
        self._filter.setAccessibleName(hint)
        self._list.setAccessibleName(self.tr("Citation styles"))
        self._list.setToolTip(self.tr("Space marks a favourite; F9 goes through the favourites."))
        self._caption.setText(self.tr("The chosen statement in this style:"))
        self._sample.setAccessibleName(self.tr("Sample"))
        self._star.setText(self.tr("&Favourite"))
        self._use.setText(self.tr("&Use this style"))
        self._add.setText(self.tr("&Add a style…"))
        self._add.setToolTip(self.tr("Choose a CSL file, or drop one on the window."))
        self._remove.setText(self.tr("&Remove"))
        self._remove.setToolTip(self.tr("The file you added it from stays where it is."))
        self._undo.setText(self.tr("U&ndo"))
        self._undo.setToolTip("Ctrl+Z")
        self._show_style()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _build(self) -> None:
        bold = QFont(self._name.font())
        bold.setBold(True)
        bold.setPointSizeF(1.2 * bold.pointSizeF())
        self._name.setFont(bold)
        for label in (self._name, self._about):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self._use.setDefault(True)
        sides = QHBoxLayout()
        sides.setSpacing(16)
        sides.addLayout(self._left(), 2)
        sides.addLayout(self._right(), 3)
        column = QVBoxLayout(self)
        column.addLayout(sides, 1)
        foot = QHBoxLayout()
        foot.addWidget(self._note, 1)
        foot.addWidget(self._buttons)
        column.addLayout(foot)

    def _left(self) -> QVBoxLayout:
        left = QVBoxLayout()
        left.addWidget(self._filter)
        left.addWidget(self._list, 1)
        left.addWidget(self._add)
        return left

    def _right(self) -> QVBoxLayout:
        right = QVBoxLayout()
        right.setSpacing(8)
        for widget in (self._name, self._about, self._caption):
            right.addWidget(widget)
        right.addWidget(self._sample, 1)
        doing = QHBoxLayout()
        doing.addWidget(self._star)
        doing.addStretch(1)
        doing.addWidget(self._undo)
        doing.addWidget(self._remove)
        doing.addWidget(self._use)
        right.addLayout(doing)
        return right

    def _connect(self) -> None:
        self._filter.edited.connect(self._on_filter_edited)
        self._filter.down_pressed.connect(self._list.setFocus)
        self._filter.entered.connect(self._on_used)
        self._filter.left.connect(self.reject)
        self._list.selectionModel().currentChanged.connect(self._on_current_changed)
        self._list.star_toggled.connect(self._on_star_toggled)
        self._list.activated.connect(self._on_used)
        self._star.clicked.connect(self._on_star_toggled)
        self._use.clicked.connect(self._on_used)
        self._add.clicked.connect(self.add_wanted)
        self._remove.clicked.connect(self._on_remove_clicked)
        self._undo.clicked.connect(self.undo_wanted)
        QShortcut(QKeySequence.StandardKey.Undo, self).activated.connect(self.undo_wanted)
        self._buttons.rejected.connect(self.reject)
        QShortcut(QKeySequence.StandardKey.Find, self).activated.connect(self._filter.setFocus)

    def _show_style(self) -> None:
        style = self.current()
        for widget in (self._star, self._use):
            widget.setEnabled(style is not None)
        self._remove.setEnabled(style is not None and find(style.id) is None)
        self._star.setChecked(style is not None and style.id in self._favourites)
        self._name.setText(style.name(self._lang) if style else "")
        self._about.setText(self._described(style) if style else "")
        self._patience.start()
        if style:
            self.sample_wanted.emit(style.id)
        else:
            self.show_sample(self.tr("No style is called that."))

    def _described(self, style: Style) -> str:
        """Return how the style cites, whose it is, and its licence."""
        kinds = {
            StyleKind.NOTE: self.tr("notes"),
            StyleKind.AUTHOR_DATE: self.tr("author and date in the text"),
            StyleKind.AUTHOR: self.tr("author in the text"),
            StyleKind.NUMERIC: self.tr("numbers in the text"),
            StyleKind.LABEL: self.tr("labels in the text"),
        }
        parts = [kinds[style.kind]]
        if style.parent:
            parts.append(self.tr("as {style}").format(style=style.parent.name(self._lang)))
        if find(style.id) is None:
            parts.append(self.tr("added by you"))
        if style.updated:
            parts.append(style.updated[:10])
        if style.licence:
            parts.append(style.licence)
        return " · ".join(parts)

    def _on_patience_over(self) -> None:
        """Take the sample of another style away, if the new one takes long."""
        self.show_sample(self.tr("Preparing the citation…"))

    def _on_filter_edited(self, text: str) -> None:
        chosen = self.current()
        self._model.set_filter(text)
        self.choose(chosen.id if chosen else "")

    def _on_current_changed(self, current: QModelIndex, previous: QModelIndex) -> None:
        del current, previous
        self._show_style()

    def _on_star_toggled(self) -> None:
        if style := self.current():
            self.star_toggled.emit(style.id)

    def _on_used(self) -> None:
        if style := self.current():
            self.style_picked.emit(style.id)
            self.accept()

    def _on_remove_clicked(self) -> None:
        if style := self.current():
            self.remove_wanted.emit(style.id)


class _Delegate(QStyledItemDelegate):
    """Draws the star of a chosen row in the colour of its text, with the keyboard and without."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Set the icon of a chosen row."""
        super().initStyleOption(option, index)
        model = index.model()
        if not option.state & QStyle.StateFlag.State_Selected or not isinstance(model, StyleList):
            return
        is_active = option.state & QStyle.StateFlag.State_Active
        group = QPalette.ColorGroup.Active if is_active else QPalette.ColorGroup.Inactive
        colour = option.palette.color(group, QPalette.ColorRole.HighlightedText).name()
        ratio = option.widget.devicePixelRatioF()
        size = option.decorationSize * ratio
        star = icons.drawn(Icon.STAR, colour, size, is_filled=model.is_favourite(index))
        star.setDevicePixelRatio(ratio)
        option.icon = QIcon()
        option.icon.addPixmap(star, QIcon.Mode.Selected)


class _Stars(QListView):
    """A list whose stars answer to a click and to the space bar."""

    star_toggled = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setItemDelegate(_Delegate(self))
        self.setIconSize(QSize(_STAR, _STAR))
        self.setUniformItemSizes(True)
        self.setSpacing(1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Toggle the star on the space bar, else do as a list does."""
        if event.key() == Qt.Key.Key_Space:
            self.star_toggled.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Toggle the star that was clicked."""
        super().mouseReleaseEvent(event)
        at = event.position().toPoint()
        index = self.indexAt(at)
        margin = at.x() - self.visualRect(index).left()
        if index.isValid() and index == self.currentIndex() and margin <= _STAR + 6:
            self.star_toggled.emit()
