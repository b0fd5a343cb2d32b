"""One text of the detail pane: read-only, selectable, never loading anything."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QFocusEvent,
    QFont,
    QGuiApplication,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QMenu, QTextBrowser, QTextEdit, QToolTip, QWidget

from viewer.ui import theme
from viewer.ui.detail import copying, decoration, look
from viewer.ui.detail.copying import Passage
from viewer.ui.detail.decoration import Scene
from viewer.ui.detail.html import Block, attribute, document
from viewer.ui.detail.offsets import Offsets
from viewer.ui.theme import Role

PADDING = 0.75
"""Room on all sides of the text, in ems."""

_EXPLAINED = {"stance", "evidence", "sides"}
"""Links that only open their definition."""

_PAGING = {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Space}


class Column(QTextBrowser):
    """A document without scroll bars of its own, made of blocks or of any HTML of ours."""

    link_followed = Signal(str)
    segment_hovered = Signal(object)
    caret_moved = Signal()
    menu_asked = Signal(object)
    """A context menu is about to be shown; others may add to it."""
    zoom_stepped = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.blocks: Sequence[Block] = ()
        self.lit: int | None = None
        self.current: int | None = None
        self.is_outermost = True
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.viewport().setMouseTracking(True)
        self.anchorClicked.connect(self._on_anchor_clicked)
        self.cursorPositionChanged.connect(self._on_caret_moved)
        self.selectionChanged.connect(self._on_caret_moved)

    def show_blocks(self, blocks: Sequence[Block], font: QFont) -> None:
        """Show paragraphs, each of which becomes one block of the document."""
        self._show(document(blocks), blocks, font, look.text_sheet(QGuiApplication.palette()))

    def show_html(self, html: str, font: QFont) -> None:
        """Show HTML of ours that is no list of blocks."""
        self._show(html, (), font, look.list_sheet(QGuiApplication.palette(), look.em(font)))

    def passages(self) -> list[Passage]:
        """Return what is selected, without apparatus where there is text beside it."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return []
        own = [passage for passage in self._own_passages(cursor) if passage.text]
        if own:
            return own
        text = cursor.selectedText().replace("\ufffc", "").replace("\u2028", "\n")
        return [Passage("", part.strip("\u00a0\u2002")) for part in text.split("\u2029") if part]

    def selected_segments(self) -> tuple[int, ...]:
        """Return the segments of which something is selected, in order."""
        cursor = self.textCursor()
        first = self.document().findBlock(cursor.selectionStart()).blockNumber()
        last = self.document().findBlock(cursor.selectionEnd()).blockNumber()
        found = (block.segment for block in self.blocks[first : last + 1])
        return tuple(dict.fromkeys(segment for segment in found if segment is not None))

    def block_of(self, number: int) -> QTextBlock:
        """Return a block of the document by its place in `blocks`."""
        return self.document().findBlockByNumber(number)

    def segment_at(self, position: int) -> int | None:
        """Return the segment that a position of the document lies in."""
        number = self.document().findBlock(position).blockNumber()
        return self.blocks[number].segment if 0 <= number < len(self.blocks) else None

    def light(self, lit: int | None, current: int | None) -> None:
        """Tint the segment under the mouse and the current one."""
        if (lit, current) != (self.lit, self.current):
            self.lit, self.current = lit, current
            self.viewport().update()

    def mark(self, spans: Sequence[tuple[int, int]], current: tuple[int, int] | None) -> None:
        """Paint marks over spans of the document, one of them as the current hit."""
        selections = []
        for span in spans:
            selection = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(span[0])
            cursor.setPosition(span[1], QTextCursor.MoveMode.KeepAnchor)
            role = Role.CURRENT_MARK if span == current else Role.MARK
            selection.cursor = cursor
            selection.format = self._mark_format(role)
            selections.append(selection)
        self.setExtraSelections(selections)

    def drop_selection(self) -> None:
        """Leave nothing selected."""
        cursor = self.textCursor()
        if cursor.hasSelection():
            cursor.clearSelection()
            self.setTextCursor(cursor)

    # Qt's overrides

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Return an icon of ours; for anything else nothing, whatever the text asks for."""
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return b" "
        name = QUrl(name)
        if name.scheme() == "icon":
            side = round(look.em(self.font()))
            return look.picture(name.path(), name.fragment(), side, self.devicePixelRatioF())
        blank = QImage(1, 1, QImage.Format.Format_ARGB32)
        blank.fill(0)
        return blank

    def createMimeDataFromSelection(self) -> QMimeData:
        """Return text and clean HTML; Qt's own brings the theme's colours and fonts."""
        passages = self.passages()
        data = QMimeData()
        data.setText(copying.plain(passages))
        data.setHtml(copying.rich(passages))
        return data

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint tints and pills below the text."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        decoration.paint(painter, self._scene(), event.rect())
        painter.end()
        super().paintEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Show tooltips as escaped text: Qt would read them as HTML."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            about = self._format_at(QPointF(event.pos())).toolTip()
            if about:
                QToolTip.showText(event.globalPos(), _tooltip(about), self)
            else:
                QToolTip.hideText()
            return True
        if event.type() is QEvent.Type.Leave:
            self.segment_hovered.emit(None)
        return super().viewportEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell which segment the mouse is over."""
        super().mouseMoveEvent(event)
        if self.blocks:
            position = self.cursorForPosition(event.position().toPoint()).position()
            self.segment_hovered.emit(self.segment_at(position))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Hide the caret: with a mouse it is in the way of reading."""
        self.setCursorWidth(0)
        super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the caret to who comes by key."""
        super().focusInEvent(event)
        self.setCursorWidth(0 if event.reason() is Qt.FocusReason.MouseFocusReason else 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Show the caret; leave paging to the scroll area around."""
        if event.key() in _PAGING and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            event.ignore()
            return
        self.setCursorWidth(1)
        super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave scrolling to the area around and ask for zoom, which all columns share."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            steps = event.angleDelta().y() // 120
            if steps:
                self.zoom_stepped.emit(steps)
            event.accept()
        else:
            event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show the menu."""
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def menu(self) -> QMenu:
        """Return a menu to copy and to select, and what others add to it."""
        menu = QMenu(self)
        copy = QAction(self.tr("Copy selected text"), menu)
        copy.setEnabled(self.textCursor().hasSelection())
        copy.triggered.connect(self.copy)
        everything = QAction(self.tr("Select all of this text"), menu)
        everything.triggered.connect(self.selectAll)
        menu.addActions([copy, everything])
        self.menu_asked.emit(menu)
        return menu

    def _scene(self) -> Scene:
        return Scene(
            self.document(),
            self.blocks,
            QGuiApplication.palette(),
            self.viewport().width(),
            look.em(self.font()),
            self.is_outermost,
            self.lit,
            self.current,
        )

    def _show(self, html: str, blocks: Sequence[Block], font: QFont, sheet: str) -> None:
        self.blocks = blocks
        blocked = self.blockSignals(True)
        if self.font() != font:
            self.setFont(font)
        if self.document().documentMargin() != PADDING * look.em(font):
            self.document().setDocumentMargin(PADDING * look.em(font))
        if self.document().defaultStyleSheet() != sheet:
            self.document().setDefaultStyleSheet(sheet)
        self.setHtml(html)
        self.setCursorWidth(0)
        self.blockSignals(blocked)

    def _own_passages(self, cursor: QTextCursor) -> Iterator[Passage]:
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        first = self.document().findBlock(start).blockNumber()
        last = self.document().findBlock(end).blockNumber()
        for number, block in enumerate(self.blocks[first : last + 1], first):
            at = self.block_of(number).position() + block.lead
            offsets = Offsets(block.text)
            yield copying.cut(
                block.text, offsets.to_text(start - at), offsets.to_text(end - at), block.lang
            )

    def _format_at(self, point: QPointF) -> QTextCharFormat:
        layout = self.document().documentLayout()
        position = layout.hitTest(point, Qt.HitTestAccuracy.ExactHit)
        if position < 0:
            return QTextCharFormat()
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(position + 1, self.document().characterCount() - 1))
        return cursor.charFormat()

    def _mark_format(self, role: Role) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setBackground(theme.colour(role))
        made.setForeground(theme.colour(Role.MARK_TEXT))
        return made

    def _on_anchor_clicked(self, url: QUrl) -> None:
        """Explain a tag or badge; leave other links to others."""
        target = url.toString(QUrl.ComponentFormattingOption.FullyEncoded)
        if url.scheme() not in _EXPLAINED:
            self.link_followed.emit(target)
            return
        for fragment in decoration.fragments(self.textCursor().block()):
            if fragment.charFormat().anchorHref() == target:
                at = self.viewport().mapToGlobal(self.cursorRect().bottomLeft() + QPoint(0, 2))
                QToolTip.showText(at, _tooltip(fragment.charFormat().toolTip()), self)
                return

    def _on_caret_moved(self) -> None:
        self.caret_moved.emit()


def _tooltip(about: str) -> str:
    """Return a plain text as the HTML that Qt takes tooltips for, so that it stays plain."""
    return f"<p>{attribute(about)}</p>"
