"""Interface language, theme, text size, what is remembered; every change shows at once."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QSpinBox,
    QWidget,
)

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
    history_picked = Signal(bool)
    """Whether to remember the searches made lately."""

    def __init__(
        self, parent: QWidget, lang: str, theme: Theme, zoom: int, *, keeps_history: bool
    ) -> None:
        """Show the present choices."""
        super().__init__(parent)
        self.setMinimumWidth(_LEAST_WIDTH)
        self._langs, self._themes, self._zoom = QComboBox(), QComboBox(), QSpinBox()
        self._form = QFormLayout(self)
        self._form.addRow(" ", self._langs)
        self._form.addRow(" ", self._themes)
        self._form.addRow(" ", self._zoom)
        self._history = CheckBox(self)
        self._history.setChecked(keeps_history)
        self._form.addRow("", self._history)
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
        self._history.toggled.connect(self.history_picked)
        self._buttons.rejected.connect(self.reject)

    def _on_lang(self, place: int) -> None:
        self.lang_picked.emit(self._langs.itemData(place))

    def _on_theme(self, place: int) -> None:
        self.theme_picked.emit(Theme(self._themes.itemData(place)))

    def _on_zoom(self, value: int) -> None:
        self.zoom_picked.emit(value)
