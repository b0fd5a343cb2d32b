"""What About says of the collection."""

import pytest
from PySide6.QtWidgets import QPlainTextEdit, QTabWidget, QWidget

from viewer import paths
from viewer.store.library import Library
from viewer.ui.dialogs.about import AboutDialog


@pytest.mark.parametrize("lang", ["az", "ru", "en"])
def test_about_shows_version_and_what_changed(qtbot, lang):
    parent = QWidget()
    qtbot.addWidget(parent)
    with Library.open(paths.shipped_collection()) as library:
        dialog = AboutDialog(parent, library, lang)
        shown = "\n".join(box.toPlainText() for box in dialog.findChildren(QPlainTextEdit))
        assert dialog.findChild(QTabWidget).count() == 3
        for edition in library.editions():
            assert edition.version in shown
            assert edition.changes[lang] in shown


def test_a_collection_without_editions_has_no_such_page(qtbot, corpus_db):
    parent = QWidget()
    qtbot.addWidget(parent)
    with Library.open(corpus_db) as library:
        assert not library.editions()
        assert AboutDialog(parent, library, "en").findChild(QTabWidget).count() == 2
