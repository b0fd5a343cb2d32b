"""The buttons that show, hide and order the language columns."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QIcon, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QToolButton, QWidget

from viewer.text.languages import Language
from viewer.ui import icons
from viewer.ui.icons import Icon


class LanguageButton(QToolButton):
    """One language: pressed while its column is shown; dragged or sent left and right."""

    moved = Signal(int)
    dragged_to = Signal(object)
    dropped = Signal()

    def __init__(self, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        self.language = language
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setText(language.name)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setIconSize(QSize(14, 14))
        self.toggled.connect(self._on_toggled)
        self._pressed_at = QPoint()
        self._is_dragged = False

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to move the column."""
        menu = QMenu(self)
        left = QAction(self.tr("Move left"), menu)
        right = QAction(self.tr("Move right"), menu)
        left.triggered.connect(self._on_left)
        right.triggered.connect(self._on_right)
        menu.addActions([left, right])
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by Ctrl and an arrow."""
        is_ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if is_ctrl and event.key() == Qt.Key.Key_Left:
            self.moved.emit(-1)
        elif is_ctrl and event.key() == Qt.Key.Key_Right:
            self.moved.emit(1)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a drag may begin."""
        self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the button along the bar."""
        way = (event.position().toPoint() - self._pressed_at).manhattanLength()
        if event.buttons() & Qt.MouseButton.LeftButton and (
            self._is_dragged or way >= QApplication.startDragDistance()
        ):
            self._is_dragged = True
            self.setDown(False)
            self.dragged_to.emit(self.mapToParent(event.position().toPoint()))
        else:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Drop the button where it is, which is no click."""
        if self._is_dragged:
            self._is_dragged = False
            self.dropped.emit()
        else:
            super().mouseReleaseEvent(event)

    def _on_toggled(self, is_shown: bool) -> None:
        """Tick the button: pressed and not is hard to tell apart by shade alone."""
        self.setIcon(icons.icon(Icon.COPIED) if is_shown else QIcon())

    def _on_left(self) -> None:
        self.moved.emit(-1)

    def _on_right(self) -> None:
        self.moved.emit(1)


class LanguageBar(QWidget):
    """One button a language of the collection, in the order of the columns."""

    columns_picked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: list[LanguageButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)
        self._row.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)

    @property
    def order(self) -> tuple[str, ...]:
        """All languages in the order of the buttons."""
        return tuple(button.language.tag for button in self._buttons)

    @property
    def tags(self) -> tuple[str, ...]:
        """The languages shown, in order."""
        return tuple(button.language.tag for button in self._buttons if button.isChecked())

    def button(self, tag: str) -> LanguageButton:
        """Return the button of a language."""
        return next(button for button in self._buttons if button.language.tag == tag)

    def set_languages(self, languages: Sequence[Language]) -> None:
        """Show one button for each language."""
        for old in self._buttons:
            self._row.removeWidget(old)
            old.deleteLater()
        self._buttons = [LanguageButton(language, self) for language in languages]
        for button in self._buttons:
            button.clicked.connect(self._on_clicked)
            button.moved.connect(self._on_moved)
            button.dragged_to.connect(self._on_dragged_to)
            button.dropped.connect(self._on_dropped)
        self._lay_out()
        self.retranslate()
        self.updateGeometry()

    def set_tags(self, tags: Sequence[str]) -> None:
        """Press the buttons of the columns shown; hidden ones keep their places."""
        known = [tag for tag in tags if tag in self.order]
        waiting = list(known)
        order = [waiting.pop(0) if tag in known else tag for tag in self.order]
        self._buttons = [self.button(tag) for tag in order]
        for button in self._buttons:
            button.setChecked(button.language.tag in known)
        self._lay_out()
        self.updateGeometry()

    def retranslate(self) -> None:
        """Set every text in the interface language."""
        for button in self._buttons:
            name = button.language.name
            button.setAccessibleName(self.tr("Column: {0}").format(name))
            button.setToolTip(
                self.tr(
                    "Show or hide this column. Drag it, or press Ctrl+Left and Ctrl+Right, "
                    "to change the order."
                )
            )

    def sizeHint(self) -> QSize:
        """Have room for the names."""
        return self._size(language.name for language in self._languages())

    def minimumSizeHint(self) -> QSize:
        """Be content with tags."""
        return self._size(language.tag.upper() for language in self._languages())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show names where they fit, else tags."""
        super().resizeEvent(event)
        self._choose_texts()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _languages(self) -> list[Language]:
        return [button.language for button in self._buttons]

    def _size(self, texts: Iterable[str]) -> QSize:
        """Return the size of the bar if the buttons read like this."""
        width = -self._row.spacing()
        for button, text in zip(self._buttons, texts, strict=True):
            beside = button.sizeHint().width() - _advance(button, button.text())
            width += beside + _advance(button, text) + self._row.spacing()
        return QSize(max(width, 0), self._row.sizeHint().height())

    def _choose_texts(self) -> None:
        has_room = self.width() >= self.sizeHint().width()
        for button in self._buttons:
            button.setText(button.language.name if has_room else button.language.tag.upper())

    def _lay_out(self) -> None:
        for index, button in enumerate(self._buttons):
            if self._row.indexOf(button) != index:
                self._row.insertWidget(index, button)
            if index:
                QWidget.setTabOrder(self._buttons[index - 1], button)

    def _on_clicked(self) -> None:
        if not self.tags:
            sender = self.sender()
            if isinstance(sender, LanguageButton):
                sender.setChecked(True)
            return
        self.columns_picked.emit(self.tags)

    def _on_moved(self, by: int) -> None:
        sender = self.sender()
        if isinstance(sender, LanguageButton) and self._move(sender, by):
            sender.setFocus()
            self.columns_picked.emit(self.tags)

    def _on_dragged_to(self, point: QPoint) -> None:
        sender = self.sender()
        if not isinstance(sender, LanguageButton):
            return
        for index, button in enumerate(self._buttons):
            place = button.geometry()
            if button is not sender and place.left() <= point.x() <= place.right():
                self._move(sender, index - self._buttons.index(sender))
                self._row.activate()
                return

    def _on_dropped(self) -> None:
        self.columns_picked.emit(self.tags)

    def _move(self, button: LanguageButton, by: int) -> bool:
        old = self._buttons.index(button)
        new = max(0, min(len(self._buttons) - 1, old + by))
        self._buttons.insert(new, self._buttons.pop(old))
        self._lay_out()
        return new != old


def _advance(button: LanguageButton, text: str) -> int:
    return button.fontMetrics().horizontalAdvance(text)
