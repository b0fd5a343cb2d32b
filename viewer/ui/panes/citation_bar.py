"""The bar under the text: how to cite the statement, and exactly what will be copied."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from viewer.cite.payload import AUTO, Payload
from viewer.cite.styles import Style
from viewer.ui import icons
from viewer.ui.citation_preview import CopyButton, Preview
from viewer.ui.form_names import form_names
from viewer.ui.i18n import OWN_NAMES
from viewer.ui.icons import Icon
from viewer.ui.parts.check import CheckBox
from viewer.ui.parts.opening_box import OpeningBox
from viewer.ui.parts.titles_button import TitlesButton
from viewer.ui.state import CitationChoice

_PATIENCE = 250
"""Milliseconds a citation may take before the bar says that it is being made."""


_STYLE_CHARACTERS = 5
"""Least room for a style's name: with more the window would not fit on 1024 pixels in Russian."""


class CitationBar(QWidget):
    """Told styles, choice and citation; tells what the reader picks."""

    style_picked = Signal(str)
    lang_picked = Signal(str)
    form_picked = Signal(str)
    titles_picked = Signal(object)
    """`Titles`: how titles in other languages are given."""
    direct_picked = Signal(bool)
    """Whether to cite the document itself though it was not seen; see `set_direct`."""
    copy_wanted = Signal()
    styles_opening = Signal()
    """The list of styles is about to be opened."""
    styles_wanted = Signal()
    """The reader wants to see all styles."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._error = ""
        self._is_busy = False
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._patience.timeout.connect(self._show_note)
        self._build()
        self.retranslate()

    @property
    def payload(self) -> Payload | None:
        """The citation shown, None while there is none or a newer one is being made."""
        return self._preview.payload

    def set_styles(self, styles: Iterable[Style], lang: str, favourites: int = 0) -> None:
        """Offer styles in the order given, by their names in an interface language.

        The first `favourites` of them stand apart.
        """
        _fill(self._styles, [(style.name(lang), style.id) for style in styles])
        if 0 < favourites < self._styles.count():
            self._styles.insertSeparator(favourites)

    def set_choice(self, choice: CitationChoice) -> None:
        """Show which style, language and form are chosen."""
        for box, value in (
            (self._styles, choice.style),
            (self._langs, choice.lang),
            (self._forms, choice.form.value),
        ):
            box.setCurrentIndex(box.findData(value))
        self._titles.set_titles(choice.titles)

    def set_direct(self, is_direct: bool | None) -> None:
        """Offer to cite an unseen document directly; None, as at first, offers nothing."""
        self._direct.setVisible(is_direct is not None)
        self._direct.setChecked(bool(is_direct))

    def set_zoom(self, percent: int) -> None:
        """Scale the preview."""
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * percent / 100)
        self._preview.setFont(font)
        self._preview.fit()

    def show_payload(self, payload: Payload | str | None) -> None:
        """Show a citation, the sentence that says why there is none, or nothing."""
        self._patience.stop()
        self._is_busy = False
        self._error = payload if isinstance(payload, str) else ""
        self._keep(payload if isinstance(payload, Payload) else None)
        self._show_preview()
        self._show_note()

    def show_busy(self) -> None:
        """Say that a citation is being made, if it takes long; the last one stays in sight."""
        self._is_busy = True
        self._keep(None)
        if not self._patience.isActive():
            self._patience.start()

    def show_copied(self) -> None:
        """Confirm on the button that the citation is on the clipboard."""
        self._copy.tick()

    def retranslate(self) -> None:
        """Set every text in the interface language."""
        self.setAccessibleName(self.tr("Citation"))
        langs = [(self.tr("Auto"), AUTO), *((name, lang) for lang, name in OWN_NAMES.items())]
        _fill(self._forms, [(text, form.value) for form, text in form_names().items()])
        _fill(self._langs, langs)
        for widget, name, about in (
            (self._styles, self.tr("Citation style"), self.tr("Citation style")),
            (
                self._all,
                self.tr("All citation styles"),
                self.tr("All citation styles, with a sample of each"),
            ),
            (
                self._langs,
                self.tr("Citation language"),
                self.tr("Language of words such as “p.” and “et al.”; Auto takes the title’s"),
            ),
            (self._forms, self.tr("Citation form"), self.tr("Citation form")),
            (self._preview, self.tr("Citation preview"), ""),
            (
                self._copy,
                self.tr("Copy citation"),
                self.tr("Copy the citation, or drag it into your document"),
            ),
        ):
            widget.setAccessibleName(name)
            widget.setToolTip(about)
        self._copy.setText(self.tr("Copy"))
        self._direct.setText(self.tr("Cite the document itself"))
        self._direct.setToolTip(self.tr("You vouch for having seen the document yourself."))
        self._show_note()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def minimumSizeHint(self) -> QSize:
        """Need room for notes on as many lines as they take: a splitter does not ask for them."""
        least, layout = super().minimumSizeHint(), self.layout()
        if layout is not None:
            least.setHeight(layout.totalMinimumHeightForWidth(self.width()))
        return least

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell that another width needs another height."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def _build(self) -> None:
        self._styles = OpeningBox(self)
        self._all = QToolButton(self)
        self._all.setIcon(icons.icon(Icon.STAR))
        self._all.setAutoRaise(True)
        self._langs = QComboBox(self)
        self._forms = QComboBox(self)
        self._titles = TitlesButton(self)
        self._copy = CopyButton(self)
        self._preview = Preview(self)
        self._direct = CheckBox(self)
        self._direct.hide()
        self._note = QLabel(self)
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._note.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._note.setWordWrap(True)
        self._styles.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._styles.setMinimumContentsLength(_STYLE_CHARACTERS)
        for box in (self._langs, self._forms):  # their texts change with the language
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._styles.opening.connect(self.styles_opening)
        self._styles.activated.connect(self._on_style_activated)
        self._langs.activated.connect(self._on_lang_activated)
        self._forms.activated.connect(self._on_form_activated)
        self._all.clicked.connect(self.styles_wanted)
        self._titles.picked.connect(self.titles_picked)
        self._direct.clicked.connect(self.direct_picked)
        self._copy.clicked.connect(self.copy_wanted)
        self._lay_out()

    def _lay_out(self) -> None:
        choices = QHBoxLayout()
        choices.setSpacing(6)
        choices.addWidget(self._styles, 1)
        choices.addWidget(self._all)
        choices.addWidget(self._langs)
        choices.addWidget(self._forms)
        choices.addWidget(self._titles)
        choices.addWidget(self._copy)
        notes = QHBoxLayout()
        notes.addWidget(self._note, 1)
        notes.addWidget(self._direct)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 4)
        column.setSpacing(6)
        column.addLayout(choices)
        column.addWidget(self._preview, 1)
        column.addLayout(notes)

    def _keep(self, payload: Payload | None) -> None:
        self._preview.payload = self._copy.payload = payload
        self._copy.setEnabled(payload is not None or self._is_busy)

    def _show_preview(self) -> None:
        payload = self._preview.payload
        if self._error:
            self._preview.setPlainText(self._error)
        else:
            self._preview.show_html(payload.html if payload else "")

    def _show_note(self) -> None:
        payload = self._preview.payload
        notes = [self.tr("No citation could be made.")] if self._error else []
        if self._is_busy and not self._patience.isActive():
            notes.append(self.tr("Preparing the citation…"))
        if payload and payload.locator is None:
            notes.append(self.tr("No page recorded."))
        if payload and payload.is_indirect:
            notes.append(self.tr("Cited through its source: the document itself was not seen."))
        self._note.setText(" ".join(notes))

    def _on_style_activated(self, index: int) -> None:
        self.style_picked.emit(self._styles.itemData(index))

    def _on_lang_activated(self, index: int) -> None:
        self.lang_picked.emit(self._langs.itemData(index))

    def _on_form_activated(self, index: int) -> None:
        self.form_picked.emit(self._forms.itemData(index))


def _fill(box: QComboBox, items: list[tuple[str, str]]) -> None:
    """Offer texts with their values and keep what was chosen."""
    chosen = box.currentData()
    box.clear()
    for text, value in items:
        box.addItem(text, value)
    box.setCurrentIndex(max(box.findData(chosen), 0))
