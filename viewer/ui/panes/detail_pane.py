"""The right pane: one statement in full, its languages side by side."""

from __future__ import annotations

from urllib.parse import unquote

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from viewer.store.whole import Statement
from viewer.ui import icons
from viewer.ui.detail.copying import Passage
from viewer.ui.detail.find_bar import FindBar
from viewer.ui.detail.finding import Finding
from viewer.ui.detail.hit_bar import HitBar
from viewer.ui.detail.hits import Marks
from viewer.ui.detail.interface import DetailWords
from viewer.ui.detail.language_bar import LanguageBar
from viewer.ui.detail.reader import Reader, Text
from viewer.ui.detail.vocabulary import Vocabulary
from viewer.ui.icons import Icon
from viewer.ui.state import Shown

SMALLEST, LARGEST = 50, 300
"""Bounds of the zoom in percent."""

_ZOOM_STEP = 10


class DetailPane(QWidget):
    """Shows a statement; tells what the reader asks for beyond it.

    The pane's own actions (`addAction`) stand in the context menu of the text.
    """

    statement_wanted = Signal(str)
    """A related statement was followed; its id."""
    name_wanted = Signal(str)
    """A name was followed; its id."""
    source_wanted = Signal(str)
    """A source's address was clicked; nothing is opened here."""
    columns_picked = Signal(object)
    """The languages to show, in order: `tuple[str, ...]`."""
    stacking_picked = Signal(bool)
    """Whether languages shall stand under each other."""
    segment_picked = Signal(object)
    """The current segment's position, or None."""
    zoom_picked = Signal(int)
    """The zoom asked for with the wheel, in percent."""
    finding_toggled = Signal(bool)
    """The find bar was opened or closed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._vocabulary = Vocabulary(())
        self._statement: Statement | None = None
        self._shown = Shown("en", ())
        self._words = DetailWords(self)
        self._build()
        self._connect()
        self.retranslate()

    def set_collection(self, vocabulary: Vocabulary) -> None:
        """Take the languages and labels of a collection and show none of its statements yet."""
        self._vocabulary = vocabulary
        self._languages.set_languages(vocabulary.languages)
        self._languages.set_tags(vocabulary.tags)
        self.show_statement(None, self._shown)

    def show_statement(self, statement: Statement | None, shown: Shown) -> None:
        """Show a statement, or that none is chosen."""
        self._statement, self._shown = statement, shown
        if statement is None:
            self._stack.setCurrentWidget(self._empty)
            return
        self._languages.set_tags(shown.tags)
        self._stack.setCurrentWidget(self._page)
        words = self._words.words(shown.lang)
        tags = shown.tags or self._vocabulary.tags[:1]
        self._reader.show_text(Text(statement, tags, shown.zoom, words, self._vocabulary))
        self._name_columns()

    def set_zoom(self, percent: int) -> None:
        """Set the size of the text, 50 to 300 percent."""
        size = max(SMALLEST, min(LARGEST, percent))
        self.show_statement(self._statement, Shown(self._shown.lang, self._shown.tags, size))

    def set_stacked(self, is_stacked: bool) -> None:
        """Show languages under each other also where there is room for columns."""
        self._reader.set_stacked(is_stacked)

    def set_marks(self, marks: Marks | None) -> None:
        """Mark what a search found; the callable is asked for the spans of every text shown."""
        self._finding.set_marks(marks)

    def current_segment(self) -> int | None:
        """Return the position of the segment with the caret or selection."""
        return self._reader.reading.current

    def selected_text(self) -> str:
        """Return the selected text without apparatus; empty where nothing is selected."""
        column = self._reader.reading.selected
        return "\n\n".join(passage.text for passage in column.passages()) if column else ""

    def selected_lang(self) -> str | None:
        """Return the language of the selected text; None where it is none of the texts."""
        column = self._reader.reading.selected
        passages = column.passages() if column else []
        return (passages[0].lang or None) if passages else None

    def segments(self) -> tuple[int, ...]:
        """Return the segments selected, else the current one."""
        return self._reader.reading.segments

    def passages(self) -> list[Passage]:
        """Return what to quote: the selection, else the current segment where the caret is."""
        return self._reader.reading.passages

    def selection(self) -> QMimeData | None:
        """Return the selection as it is copied, None where nothing is selected."""
        column = self._reader.reading.selected
        return column.createMimeDataFromSelection() if column else None

    def focus_text(self) -> None:
        """Give the keyboard to the first text column."""
        if self._statement is not None and self._reader.sheet.texts:
            self._reader.sheet.texts[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def is_finding(self) -> bool:
        """Whether the find bar is open."""
        return self._finding.is_open

    def find_in_text(self) -> None:
        """Open the find bar, or give it the keyboard."""
        if self._statement is not None:
            self._finding.open(self.selected_text())

    def hits(self) -> tuple[int, int]:
        """Return the current hit's number, 0 before the first, and how many there are."""
        return self._reader.hits.number, len(self._reader.hits)

    def next_hit(self) -> None:
        """Go to the next hit in any column, after the last to the first."""
        self._finding.step(1)

    def previous_hit(self) -> None:
        """Go to the hit before in any column, before the first to the last."""
        self._finding.step(-1)

    def retranslate(self) -> None:
        """Set every text in the interface language."""
        self.setAccessibleName(self.tr("Statement"))
        self._empty.setText(self.tr("Choose a statement in the list to read it here."))
        self._stacking.setAccessibleName(self.tr("Languages under each other"))
        self._stacking.setToolTip(self.tr("Show the languages under each other"))
        if self._statement:
            self.show_statement(self._statement, self._shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close the find bar on Esc, wherever in the pane the keyboard is."""
        if event.key() == Qt.Key.Key_Escape and self.is_finding:
            self._finding.close()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        self._reader = Reader(self)
        self.setFocusProxy(self._reader)
        self._languages = LanguageBar(self)
        self._hit_bar = HitBar(self)
        self._find_bar = FindBar(self)
        self._finding = Finding(self._reader, self._find_bar, self._hit_bar)
        self._stacking = QToolButton(self)
        self._stacking.setCheckable(True)
        self._stacking.setAutoRaise(True)
        self._stacking.setIcon(icons.icon(Icon.STACKED))
        self._stacking.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._page = QWidget(self)
        column = QVBoxLayout(self._page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._build_bar())
        column.addWidget(self._reader, 1)
        column.addWidget(self._find_bar)
        self._empty = QLabel(self, alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self._empty.setTextFormat(Qt.TextFormat.PlainText)
        self._empty.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._empty.setBackgroundRole(QPalette.ColorRole.Base)
        self._empty.setAutoFillBackground(True)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._page)

    def _build_bar(self) -> QHBoxLayout:
        bar = QHBoxLayout()
        bar.setContentsMargins(8, 6, 8, 6)
        bar.addWidget(self._languages)
        bar.addStretch(1)
        bar.addWidget(self._hit_bar)
        bar.addWidget(self._stacking)
        return bar

    def _connect(self) -> None:
        self._languages.columns_picked.connect(self.columns_picked)
        self._stacking.clicked.connect(self._on_stacking_clicked)
        self._hit_bar.next_wanted.connect(self.next_hit)
        self._hit_bar.previous_wanted.connect(self.previous_hit)
        reading = self._reader.reading
        reading.segment_picked.connect(self.segment_picked)
        reading.link_followed.connect(self._on_link_followed)
        reading.menu_asked.connect(self._on_menu_asked)
        reading.zoom_stepped.connect(self._on_zoom_stepped)
        self._reader.laid_out.connect(self._on_laid_out)
        self._finding.toggled.connect(self.finding_toggled)

    def _name_columns(self) -> None:
        """Give every text a name for screen readers."""
        sheet = self._reader.sheet
        sheet.facts.setAccessibleName(self.tr("Facts"))
        sheet.foot.setAccessibleName(self.tr("Sources and related statements"))
        names = [self._vocabulary.language(tag) for tag in self._shown.tags]
        if self._reader.is_stacked:
            names = [", ".join(names)]
        for title, text, name in zip(sheet.titles, sheet.texts, names, strict=False):
            title.setAccessibleName(self.tr("Title: {0}").format(name))
            text.setAccessibleName(self.tr("Text: {0}").format(name))

    def _on_link_followed(self, target: str) -> None:
        scheme, _, quoted = target.partition(":")
        value = unquote(quoted)
        if scheme == "statement":
            self.statement_wanted.emit(value)
        elif scheme == "name":
            self.name_wanted.emit(value)
        elif scheme == "source":
            self._reader.reveal_source(int(value))
        elif scheme == "address" and self._reader.page:
            address = self._reader.page.sources[int(value) - 1].source.address
            self.source_wanted.emit(address or "")

    def _on_menu_asked(self, menu: QMenu) -> None:
        if self.actions():
            menu.addSeparator()
            menu.addActions(self.actions())

    def _on_zoom_stepped(self, steps: int) -> None:
        self.zoom_picked.emit(max(SMALLEST, min(LARGEST, self._shown.zoom + steps * _ZOOM_STEP)))

    def _on_stacking_clicked(self) -> None:
        self.set_stacked(self._stacking.isChecked())
        self.stacking_picked.emit(self._stacking.isChecked())

    def _on_laid_out(self) -> None:
        self._name_columns()
        self._stacking.setChecked(self._reader.is_stacked)
        self._stacking.setEnabled(self._reader.has_room and len(self._shown.tags) > 1)
