"""Interface language, theme, text size, titles in citations, what is remembered.

Every change shows at once.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from viewer.cite.payload import Titles
from viewer.text.languages import INTERFACE_LANGUAGES
from viewer.ui.i18n import OWN_NAMES
from viewer.ui.parts.check import CheckBox
from viewer.ui.theme import Theme

_LEAST_WIDTH = 360
"""Room for the title in any language."""


class SettingsDialog(QDialog):
    """Tells what the reader chose; the window carries it out while the dialog is open."""

    lang_picked = Signal(str)
    theme_picked = Signal(object)
    zoom_picked = Signal(object)
    titles_picked = Signal(object)
    """`Titles`: how citations give titles in other languages."""
    history_picked = Signal(bool)
    """Whether to remember the searches made lately."""

    def __init__(
        self,
        parent: QWidget,
        lang: str,
        theme: Theme,
        zoom: int,
        *,
        titles: Titles,
        keeps_history: bool,
    ) -> None:
        """Show the present choices."""
        super().__init__(parent)
        self.setMinimumWidth(_LEAST_WIDTH)
        self._langs, self._themes, self._zoom = QComboBox(), QComboBox(), QSpinBox()
        self._form = QFormLayout(self)
        self._form.addRow(" ", self._langs)
        self._form.addRow(" ", self._themes)
        self._form.addRow(" ", self._zoom)
        self._translated, self._romanized = CheckBox(self), CheckBox(self)
        self._translated.setChecked(titles.translated)
        self._romanized.setChecked(titles.romanized)
        self._titles = QLabel(self)
        self._form.addRow(self._titles, _under_each_other(self._translated, self._romanized))
        self._history = CheckBox(self)
        self._history.setChecked(keeps_history)
        self._search = QLabel(self)
        self._form.addRow(self._search, self._history)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._form.addRow(self._buttons)
        self._fill(lang, theme, zoom)
        self._connect()
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the interface language."""
        self.setWindowTitle(self.tr("Settings"))
        texts = (self.tr("&Language"), self.tr("&Theme"), self.tr("Text &size"))
        for field, text in zip((self._langs, self._themes, self._zoom), texts, strict=True):
            self._form.labelForField(field).setText(text)  # type: ignore[attr-defined]
            field.setAccessibleName(text.replace("&", ""))
        self._titles.setText(self.tr("Citations"))
        self._translated.setText(
            self.tr("Add a translation in &brackets to titles in other languages")
        )
        self._translated.setToolTip(self.tr("Where the record has one; as in the citation bar."))
        self._romanized.setText(self.tr("Put &Cyrillic titles and names in Latin letters"))
        self._romanized.setToolTip(self.tr("By BGN/PCGN; a citation in Russian stays as it is."))
        self._search.setText(self.tr("Search"))
        self._history.setText(self.tr("&Remember recent searches"))
        names = {
            Theme.SYSTEM: self.tr("As the system"),
            Theme.LIGHT: self.tr("Light"),
            Theme.DARK: self.tr("Dark"),
        }
        for place, theme in enumerate(Theme):
            self._themes.setItemText(place, names[theme])

    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _fill(self, lang: str, theme: Theme, zoom: int) -> None:
        for tag in INTERFACE_LANGUAGES:
            self._langs.addItem(OWN_NAMES[tag], tag)
        self._langs.setCurrentIndex(INTERFACE_LANGUAGES.index(lang))
        for choice in Theme:
            self._themes.addItem("", choice.value)
        self._themes.setCurrentIndex(list(Theme).index(theme))
        self._zoom.setRange(50, 300)
        self._zoom.setSingleStep(10)
        self._zoom.setSuffix(" %")
        self._zoom.setValue(zoom)

    def _connect(self) -> None:
        self._langs.activated.connect(self._on_lang)
        self._themes.activated.connect(self._on_theme)
        self._zoom.valueChanged.connect(self._on_zoom)
        self._translated.toggled.connect(self._on_titles)
        self._romanized.toggled.connect(self._on_titles)
        self._history.toggled.connect(self.history_picked)
        self._buttons.rejected.connect(self.reject)

    def _on_lang(self, place: int) -> None:
        self.lang_picked.emit(self._langs.itemData(place))

    def _on_theme(self, place: int) -> None:
        self.theme_picked.emit(Theme(self._themes.itemData(place)))

    def _on_zoom(self, value: int) -> None:
        self.zoom_picked.emit(value)

    def _on_titles(self) -> None:
        chosen = Titles(self._translated.isChecked(), self._romanized.isChecked())
        self.titles_picked.emit(chosen)


def _under_each_other(*boxes: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    for box in boxes:
        column.addWidget(box)
    return column
