"""The interface language: translators of ours and of Qt, changed while running."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from viewer import paths
from viewer.text.languages import INTERFACE_LANGUAGES

OWN_NAMES = {"az": "Azərbaycanca", "ru": "Русский", "en": "English"}


class Interface:
    """Speaks one of `INTERFACE_LANGUAGES`; switching sends LanguageChange to every widget."""

    def __init__(self, application: QApplication) -> None:
        """Speak English, the language of the sources, until told otherwise."""
        self._application = application
        self._translators: list[QTranslator] = []
        self._locale = QLocale()
        self.lang = "en"

    def speak(self, lang: str) -> None:
        """Switch to a language."""
        self.forget()
        QLocale.setDefault(QLocale(lang))
        self.lang = lang
        folder = str(paths.resources("i18n"))
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._translators = [
            made
            for name, where in (
                (f"qtbase_{lang}", qt_folder),
                (f"qt_{lang}", folder),
                (f"viewer_{lang}", folder),
            )
            if (made := self._load(name, where))
        ]
        for translator in self._translators:
            self._application.installTranslator(translator)

    def forget(self) -> None:
        """Speak the language of the sources again."""
        for old in self._translators:
            self._application.removeTranslator(old)
        self._translators = []
        QLocale.setDefault(self._locale)
        self.lang = "en"

    def _load(self, name: str, folder: str) -> QTranslator | None:
        translator = QTranslator(self._application)
        return translator if translator.load(name, folder) else None


def translation(lang: str, context: str, text: str) -> str:
    """Return a text of the interface in a language that may not be the one of the moment."""
    return _catalogue(lang).translate(context, text) or text


@cache
def _catalogue(lang: str) -> QTranslator:
    made = QTranslator()
    made.load(f"viewer_{lang}", str(paths.resources("i18n")))
    return made


def system_language() -> str:
    """Return the first of the system's languages that the interface speaks, else English."""
    for name in QLocale.system().uiLanguages():
        if (tag := name.split("-")[0]) in INTERFACE_LANGUAGES:
            return tag
    return "en"
