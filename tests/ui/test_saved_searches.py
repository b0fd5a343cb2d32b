"""Saving searches: the dialog that names one, and the window that manages them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QMainWindow

from viewer.notebook.notebook import Notebook
from viewer.store.facets import Facet
from viewer.store.notebook.values import SavedSearch, Search
from viewer.ui.dialogs.save_search import SaveSearchDialog
from viewer.ui.dialogs.saved_searches import SavedSearchesDialog
from viewer.ui.menu.command import Command
from viewer.ui.models.roles import SearchRole
from viewer.ui.models.saved_list import SavedColumn, SavedList, SavedRow

Key = Qt.Key
RESOLUTIONS = frozenset({(Facet.KIND, "resolution")})
ROWS = tuple(
    SavedRow(SavedSearch(name, Search(text)), f"about {text}")
    for name, text in (("first", "a"), ("second", "b"), ("third", "c"))
)


@pytest.fixture
def parent(qtbot, qapp):
    made = QMainWindow()
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_list_passes_the_model_tester(qtmodeltester, qapp):
    model = SavedList()
    model.set_rows(ROWS)
    qtmodeltester.check(model)


def naming(parent, name="Şuşa", taken=()):
    dialog = SaveSearchDialog(parent, name, "Şuşa · 2020", taken)
    dialog.told = []
    dialog.named.connect(dialog.told.append)
    dialog.open()
    return dialog


def test_the_query_is_proposed_and_the_name_told(parent, qtbot):
    dialog = naming(parent)
    assert dialog._name.text() == dialog._name.selectedText() == "Şuşa"
    dialog._name.setText("  my  search ")
    qtbot.keyClick(dialog._name, Key.Key_Return)
    assert dialog.told == ["my search"]
    assert not dialog.isVisible()


def test_a_search_needs_a_name(parent):
    dialog = naming(parent)
    save = dialog._buttons.button(QDialogButtonBox.StandardButton.Save)
    dialog._name.setText("  ")
    assert not save.isEnabled()
    dialog.close()


def test_a_name_in_use_is_said_before_it_is_replaced(parent):
    dialog = naming(parent, taken=["second"])
    assert not dialog._note.text().strip()
    dialog._name.setText("second ")
    assert "place" in dialog._note.text()
    dialog.close()


@pytest.fixture
def dialog(parent):
    made = SavedSearchesDialog(parent, "en")
    made.told = []
    made.run_wanted.connect(lambda search: made.told.append(("run", search.text)))
    made.rename_wanted.connect(lambda old, new: made.told.append(("rename", old, new)))
    made.delete_wanted.connect(lambda name: made.told.append(("delete", name)))
    made.save_wanted.connect(lambda saved: made.told.append(("save", saved.name)))
    made.set_rows(ROWS)
    made.show()
    yield made
    made.close()


def stand_on(dialog, row):
    dialog._table.setFocus()
    dialog._table.selectRow(row)


def write_name(dialog, qtbot, type_text, name):
    qtbot.keyClick(dialog._table, Key.Key_F2)
    editor = dialog._table.findChild(QLineEdit)
    editor.selectAll()
    type_text(editor, name)
    qtbot.keyClick(editor, Key.Key_Return)
    qtbot.waitUntil(lambda: bool(dialog.told) or dialog._note.isVisible())


def test_enter_runs_and_closes(dialog, qtbot):
    stand_on(dialog, 1)
    qtbot.keyClick(dialog._table, Key.Key_Return)
    assert dialog.told == [("run", "b")]
    assert not dialog.isVisible()


def test_deleting_and_undoing(dialog, qtbot):
    stand_on(dialog, 1)
    qtbot.keyClick(dialog._table, Key.Key_Delete)
    dialog.set_rows([ROWS[0], ROWS[2]])
    assert dialog._table.currentIndex().row() == 1
    qtbot.keyClick(dialog, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert dialog.told == [("delete", "second"), ("save", "second")]
    dialog.set_rows(ROWS)
    assert dialog._table.currentIndex().row() == 1
    assert not dialog._undo.isEnabled()


def test_undoing_replaces_nothing(dialog):
    stand_on(dialog, 1)
    dialog._delete.click()
    dialog.set_rows(ROWS)  # another was saved under the name in the meantime
    dialog._undo.click()
    assert dialog.told[-1] == ("save", "second (2)")


def test_renaming_and_undoing(dialog, qtbot, type_text):
    stand_on(dialog, 0)
    write_name(dialog, qtbot, type_text, "zeroth")
    dialog.set_rows(ROWS)
    dialog._undo.click()
    assert dialog.told == [("rename", "first", "zeroth"), ("rename", "zeroth", "first")]


def test_a_name_in_use_is_refused(dialog, qtbot, type_text):
    stand_on(dialog, 0)
    write_name(dialog, qtbot, type_text, "third")
    assert dialog.told == []
    assert "third" in dialog._note.text()
    assert dialog._note.isVisible()


def test_nothing_saved(dialog):
    dialog.set_rows(())
    assert dialog._empty.isVisible()
    assert not dialog._run.isEnabled()


def test_from_the_search_to_the_notebook_and_back(window, qtbot, type_text, tmp_path):
    type_text(window.lists.search._edit, "azerbaycan")
    window.state.set_picks(RESOLUTIONS)
    window.state.set_order("date")
    window.actions_[Command.SAVE_SEARCH].trigger()
    (dialog,) = [one for one in window.findChildren(SaveSearchDialog) if one.isVisible()]
    dialog._name.setText("mine")
    dialog.accept()
    window.state.set_picks(frozenset())
    window.state.set_query("")
    window.actions_[Command.SEARCHES].trigger()
    searches = window.interior._searches
    qtbot.waitUntil(lambda: searches._popup is not None and searches._popup.isVisible())
    row = searches._popup._model.index(1).data(SearchRole.ROW)
    assert (row.text, row.narrowing) == ("mine", "azerbaycan · Kind: Resolution")
    qtbot.keyClick(searches._popup._view, Key.Key_Return)
    state = window.state
    assert (state.query, state.picks, state.order) == ("azerbaycan", RESOLUTIONS, "date")
    window.actions_[Command.SAVED_SEARCHES].trigger()
    managing = window.interior._saving._dialog
    qtbot.waitUntil(lambda: managing._model.rowCount() == 1)
    assert managing._model.index(0, SavedColumn.SEARCH).data().startswith("azerbaycan")
    managing._delete.click()
    qtbot.waitUntil(lambda: managing._model.rowCount() == 0)
    managing._undo.click()
    qtbot.waitUntil(lambda: managing._model.rowCount() == 1)
    managing.close()
    with Notebook.open(tmp_path / "notebook.db") as notebook:
        (kept,) = notebook.saved(window.library.collection.id).all()
    assert kept == SavedSearch("mine", Search("azerbaycan", "", RESOLUTIONS, "date"))


def test_there_must_be_something_to_save(window):
    window.actions_[Command.SAVE_SEARCH].trigger()
    assert "no search" in window.status.currentMessage()
    assert not [one for one in window.findChildren(SaveSearchDialog) if one.isVisible()]
