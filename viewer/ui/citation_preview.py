"""A finished citation as it looks when pasted, and the button that copies it."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QSize, Qt, QTimer, QUrl
from PySide6.QtGui import QDrag, QMouseEvent, QTextCursor
from PySide6.QtWidgets import QPushButton, QSizePolicy, QTextBrowser, QWidget

from viewer.cite.payload import Payload
from viewer.text.markup import escape
from viewer.ui import clipboard, icons
from viewer.ui.icons import Icon

_LINES = 3
"""Fewest lines of the preview; its height never follows the text, so longer citations scroll."""

_TICK = 1_500
"""Milliseconds for which the button shows that it copied."""


class Preview(QTextBrowser):
    """Shows a citation from its HTML; loads nothing, follows nothing."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.payload: Payload | None = None
        self.setOpenLinks(False)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.fit()

    def fit(self) -> None:
        """Be tall enough for the fewest lines, in the font of the moment."""
        margins = 2 * (self.frameWidth() + round(self.document().documentMargin()))
        self.setMinimumHeight(_LINES * self.fontMetrics().lineSpacing() + margins)

    def sizeHint(self) -> QSize:
        """Want the fewest lines, and take whatever more there is."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def show_html(self, html: str) -> None:
        """Show a citation; what is set in hangs by as much, which Qt reads in pixels only."""
        self.setHtml(html)
        cursor = QTextCursor(self.document())
        block = self.document().begin()
        while block.isValid():
            form = block.blockFormat()
            form.setTextIndent(-form.leftMargin())
            cursor.setPosition(block.position())
            cursor.setBlockFormat(form)
            block = block.next()

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Return nothing, whatever the text asks for."""
        del kind, name
        return b" "

    def createMimeDataFromSelection(self) -> QMimeData:
        """Return the whole payload where all is selected, else the words without any format."""
        cursor = self.textCursor()
        length = self.document().characterCount() - 1
        if self.payload and cursor.selectionEnd() - cursor.selectionStart() >= length:
            return clipboard.mime_data(self.payload)
        text = cursor.selectedText().replace("\u2029", "\n").replace("\u2028", "\n")
        data = QMimeData()
        data.setText(text)
        data.setHtml("".join(f"<p>{escape(line)}</p>" for line in text.split("\n")))
        return data


class CopyButton(QPushButton):
    """Copies when clicked; dragged, it carries the citation into another program."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.payload: Payload | None = None
        self._tick = QTimer(self, singleShot=True, interval=_TICK)
        self._tick.timeout.connect(self._on_tick_over)
        self._on_tick_over()

    def tick(self) -> None:
        """Show for a moment that the citation was copied."""
        self.setIcon(icons.icon(Icon.COPIED))
        self._tick.start()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Begin a drag as soon as the mouse leaves the button, pressed."""
        is_outside = not self.rect().contains(event.position().toPoint())
        if self.payload and is_outside and event.buttons() & Qt.MouseButton.LeftButton:
            self.setDown(False)
            drag = QDrag(self)
            drag.setMimeData(clipboard.mime_data(self.payload))
            drag.exec(Qt.DropAction.CopyAction)
        else:
            super().mouseMoveEvent(event)

    def _on_tick_over(self) -> None:
        self.setIcon(icons.icon(Icon.COPY))
