"""What is remembered between starts."""

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QSettings

from viewer.cite.payload import Form
from viewer.ui.settings import Settings
from viewer.ui.theme import Theme


@pytest.fixture
def file(tmp_path: Path) -> str:
    return str(tmp_path / "salname.ini")


def _open(file: str) -> Settings:
    return Settings(QSettings(file, QSettings.Format.IniFormat))


def test_everything_comes_back(file: str) -> None:
    first = _open(file)
    first.lang, first.theme, first.zoom = "az", Theme.DARK, 130
    first.style, first.citation_lang, first.form = "apa", "ru", Form.SHORT
    first.collection = "/tmp/ə.db"
    first.set_statement("c", "oic-1")
    first.set_period("c", "post-war")
    first.set_tags("c", ("en", "az"))
    first.set_layout("geometry", QByteArray(b"\x01\x02"))
    first.save()
    again = _open(file)
    assert (again.lang, again.theme, again.zoom) == ("az", Theme.DARK, 130)
    assert (again.style, again.citation_lang, again.form) == ("apa", "ru", Form.SHORT)
    assert again.collection == "/tmp/ə.db"
    assert (again.statement("c"), again.period("c")) == ("oic-1", "post-war")
    assert again.tags("c") == ("en", "az")
    assert again.layout("geometry") == QByteArray(b"\x01\x02")


def test_a_new_reader(file: str) -> None:
    settings = _open(file)
    assert (settings.lang, settings.theme, settings.zoom) == (None, Theme.SYSTEM, 100)
    assert (settings.style, settings.citation_lang, settings.form) == ("", "auto", Form.REFERENCE)
    assert settings.tags("c") == ()
    assert settings.layout("geometry") is None


@pytest.mark.parametrize("zoom", ["", "x", "-5", "10", "999", "²"])
def test_nonsense_counts_as_not_set(file: str, zoom: str) -> None:
    store = QSettings(file, QSettings.Format.IniFormat)
    store.setValue("interface/zoom", zoom)
    store.setValue("interface/theme", "pink")
    store.setValue("interface/language", "xx")
    store.setValue("citation/form", "song")
    settings = Settings(store)
    assert settings.zoom in (50, 100, 300)
    assert (settings.theme, settings.lang) == (Theme.SYSTEM, None)
    assert settings.form is Form.REFERENCE
