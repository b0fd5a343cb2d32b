"""The names window: the gazetteer at the left, a name's page at the right."""

from __future__ import annotations

from urllib.parse import unquote

from PySide6.QtCore import QEvent, QLocale, QModelIndex, Qt, QUrl, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFrame, QSplitter, QTextBrowser, QVBoxLayout, QWidget

from viewer.store.library import Library
from viewer.store.whole import Name
from viewer.ui import theme
from viewer.ui.detail.name_html import NamePage, NameWords, name_html
from viewer.ui.icons import Icon
from viewer.ui.models.name_tree import NameTree, kind_label
from viewer.ui.models.roles import TreeRole
from viewer.ui.parts.icon_edit import IconEdit
from viewer.ui.parts.tree_delegate import TreeDelegate
from viewer.ui.parts.tree_view import TreeView

MOST = 300
"""Statements listed on a page; the rest is found through the main window's list."""

_MARGIN = 8
_SHEET = """
a {{ color: {link}; text-decoration: none; }}
p {{ margin-top: 0px; margin-bottom: 6px; }}
.title {{ font-size: x-large; font-weight: 700; margin-bottom: 2px; }}
.quiet, .label, .about {{ color: {muted}; }}
.about {{ margin-bottom: 14px; }}
.label {{ padding-right: 12px; padding-bottom: 4px; white-space: nowrap; }}
.value {{ padding-bottom: 4px; }}
.name {{ font-weight: 700; }}
.head {{ font-size: large; font-weight: 700; margin-top: 16px; }}
.period {{ color: {muted}; font-weight: 700; margin-top: 10px; margin-bottom: 4px; }}
"""


class NamesDialog(QDialog):
    """Shows the names of a collection; stays open beside the main window."""

    statement_wanted = Signal(str)
    """A statement's id: the reader wants to read it."""
    list_wanted = Signal(str)
    """A name's id: the reader wants all statements that mention it in the list."""

    def __init__(self, parent: QWidget, library: Library, lang: str) -> None:
        """Show the names of a library in an interface language."""
        super().__init__(parent)
        self._library, self._lang = library, lang
        self._name: Name | None = None
        self._model = NameTree(self)
        self._filter = IconEdit(Icon.FILTER, self)
        self._tree = TreeView(self)
        self._page = QTextBrowser(self)
        self._build()
        self._connect()
        self._fill()
        self.retranslate()

    def show_name(self, id: str) -> None:
        """Open the page of a name."""
        self._filter.setText("")
        self._on_filter_edited("")
        index = self._model.index_of(id)
        if index.isValid():
            self._tree.setCurrentIndex(index)
            self._tree.scrollTo(index)

    def current(self) -> str | None:
        """Return the id of the name whose page is open."""
        return self._name.id if self._name else None

    def set_lang(self, lang: str) -> None:
        """Speak another interface language."""
        shown = self.current()
        self._lang = lang
        self._model.set_lang(lang)
        self._tree.expandAll()
        if shown:
            self.show_name(shown)
        self._show_page()

    def end(self) -> None:
        """Close for good, before the library is closed: nothing is asked of it any more."""
        self._name = None
        self.close()

    def retranslate(self) -> None:
        """Set every text in the language of the moment."""
        self.setWindowTitle(self.tr("Names"))
        self._filter.setPlaceholderText(self.tr("Find a name, in any spelling"))
        self._filter.setAccessibleName(self.tr("Find a name, in any spelling"))
        self._tree.setAccessibleName(self.tr("Names"))
        self._page.setAccessibleName(self.tr("Page of the name"))
        self._show_page()

    def changeEvent(self, event: QEvent) -> None:
        """Follow interface language and theme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._show_page()

    def _build(self) -> None:
        self.resize(960, 640)
        self._tree.setModel(self._model)
        self._tree.setItemDelegate(TreeDelegate(self._tree))
        self._page.setOpenLinks(False)
        self._page.setFrameShape(QFrame.Shape.NoFrame)
        self._page.document().setDocumentMargin(2 * _MARGIN)
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, _MARGIN, 0, 0)
        above = QVBoxLayout()
        above.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        above.addWidget(self._filter)
        column.addLayout(above)
        column.addWidget(self._tree, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(left)
        splitter.addWidget(self._page)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([300, 660])
        splitter.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(splitter)

    def _connect(self) -> None:
        self._filter.edited.connect(self._on_filter_edited)
        self._filter.down_pressed.connect(self._tree.setFocus)
        self._filter.entered.connect(self._on_filter_entered)
        self._tree.selectionModel().currentChanged.connect(self._on_current_changed)
        self._page.anchorClicked.connect(self._on_link_clicked)
        QShortcut(QKeySequence.StandardKey.Find, self).activated.connect(self._filter.setFocus)

    def _fill(self) -> None:
        names = self._library.names()
        forms = self._library.name_forms()
        self._model.set_names(names, self._library.mention_counts(), forms)
        self._model.set_lang(self._lang)
        self._tree.expandAll()

    def _show_page(self) -> None:
        if self._name is None:
            self._page.setPlainText(self.tr("Choose a name at the left."))
            return
        numbers = self._library.mentioning(self._name.id)
        page = NamePage(self._name, self._library.rows(numbers[:MOST]), len(numbers))
        words = self._words(page)
        self._page.document().setDefaultStyleSheet(_style(self))
        self._page.setHtml(name_html(page, words, self._library.periods()))

    def _words(self, page: NamePage) -> NameWords:
        rest = page.total - len(page.rows)
        return NameWords(
            lang=self._lang,
            kind=kind_label(page.name.kind),
            other_forms=self.tr("Other spellings"),
            statements=self.tr("Mentioned in %Ln statement(s)", "", page.total),
            show_in_list=self.tr("Show them in the list"),
            no_statements=self.tr("No statement mentions this name."),
            more=self.tr("and %Ln more", "", rest),
            language=self._language,
        )

    def _language(self, tag: str) -> str:
        own = {language.tag: language.name for language in self._library.collection.languages}
        return own.get(tag) or QLocale(tag).nativeLanguageName() or tag

    def _on_filter_edited(self, text: str) -> None:
        self._model.set_filter(text)
        self._tree.expandAll()

    def _on_filter_entered(self) -> None:
        first = self._model.index(0, 0, self._model.index(0, 0))
        if first.isValid():
            self._tree.setCurrentIndex(first)
            self._tree.setFocus()

    def _on_current_changed(self, current: QModelIndex, previous: QModelIndex) -> None:
        del previous
        id_ = current.data(TreeRole.ID) if current.isValid() else None
        if id_ and id_ != self.current():
            self._name = self._library.name(id_)
            self._show_page()

    def _on_link_clicked(self, url: QUrl) -> None:
        scheme, _, quoted = url.toString().partition(":")
        if scheme == "statement":
            self.statement_wanted.emit(unquote(quoted))
        elif scheme == "list":
            self.list_wanted.emit(unquote(quoted))


def _style(widget: QWidget) -> str:
    palette = widget.palette()
    return _SHEET.format(
        link=palette.link().color().name(), muted=theme.colour(theme.Role.MUTED, palette).name()
    )
