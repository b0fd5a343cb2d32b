"""A finished citation as it looks when pasted, and the button that copies it."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt, QTimer, QUrl
from PySide6.QtGui import QDrag, QMouseEvent, QTextCursor
from PySide6.QtWidgets import QPushButton, QSizePolicy, QTextBrowser, QWidget

from viewer.cite.payload import Payload
from viewer.text.markup import escape
from viewer.ui import clipboard, icons
from viewer.ui.icons import Icon

_LINES = 3
"""Lines of the preview; longer citations scroll, so that the bar never changes its height."""

_NO_BOUND = 16_777_215
"""Qt's own greatest height (QWIDGETSIZE_MAX)."""

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
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.fit()

    def fit(self) -> None:
        """Be as tall as the lines it shows."""
        margins = 2 * (self.frameWidth() + round(self.document().documentMargin()))
        self.setFixedHeight(_LINES * self.fontMetrics().lineSpacing() + margins)

    def grow(self) -> None:
        """Be as tall as there is room, from now on."""
        self.setMinimumHeight(0)
        self.setMaximumHeight(_NO_BOUND)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

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
