"""Searches made before: when they count, how they are offered, made again and forgotten."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMainWindow

from tests.ui.windows import open_window
from viewer.notebook.notebook import Notebook
from viewer.store.facets import Facet
from viewer.store.notebook.values import Search
from viewer.ui.dialogs.settings import SettingsDialog
from viewer.ui.menu.command import Command
from viewer.ui.models.roles import SearchRole
from viewer.ui.models.search_list import RowKind, SearchList, SearchRow
from viewer.ui.parts.searches_popup import SearchesPopup
from viewer.ui.remembering import Remembering
from viewer.ui.settings import Settings
from viewer.ui.state import Shown, ViewState

Key = Qt.Key
RESOLUTIONS = frozenset({(Facet.KIND, "resolution")})


class Kept:
    """Stands for the notebook: notes what it is given."""

    def __init__(self):
        self.told = []

    def remember(self, search, instead_of):
        self.told.append((search.text, instead_of.text if instead_of else None))


@pytest.fixture
def kept():
    return Kept()


@pytest.fixture
def state():
    return ViewState(Shown("en", ("en",)))


@pytest.fixture
def remembering(qapp, state, kept, settings):
    return Remembering(state, kept, settings, state)


def rest(remembering):
    assert remembering._rest.isActive()
    remembering._rest.stop()
    remembering._rest.timeout.emit()


def test_typing_alone_does_not_count(state, kept, remembering):
    for text in ("x", "xo", "xoc"):
        state.set_query(text)
    assert kept.told == []
    assert remembering._rest.isSingleShot()


def test_resting_counts_and_typing_on_takes_its_place(state, kept, remembering):
    for text in ("xoc", "xocalı", "sülh"):
        state.set_query(text)
        rest(remembering)
    assert kept.told == [("xoc", None), ("xocalı", "xoc"), ("sülh", None)]


def test_use_counts_once_and_is_no_beginning_of_another(state, kept, remembering):
    state.set_query("xoc ")
    remembering.note_use()
    remembering.note_use()
    assert not remembering._rest.isActive()
    state.set_query("xocalı")
    remembering.note_use()
    assert kept.told == [("xoc", None), ("xocalı", None)]


def test_other_filters_are_another_search(state, kept, remembering):
    state.set_query("xoc")
    rest(remembering)
    state.set_picks(RESOLUTIONS)
    rest(remembering)
    assert kept.told == [("xoc", None), ("xoc", None)]


def test_no_words_are_no_search(state, kept, remembering):
    state.set_picks(RESOLUTIONS)
    rest(remembering)
    remembering.note_use()
    assert kept.told == []


def test_nothing_is_remembered_where_the_reader_wants_that(state, kept, remembering, settings):
    settings.keeps_history = False
    state.set_query("xoc")
    rest(remembering)
    assert kept.told == []
    assert Settings(settings._store).keeps_history is False


def test_the_list_passes_the_model_tester(qtmodeltester, qapp):
    model = SearchList()
    model.set_rows(ROWS)
    qtmodeltester.check(model)
    assert model.first() == 1
    assert not model.flags(model.index(0)) & Qt.ItemFlag.ItemIsSelectable
    spoken = model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Şuşa, 2020 war · Resolution"


ROWS = (
    SearchRow(RowKind.HEADING, "Recent"),
    SearchRow(RowKind.RECENT, "Şuşa", "2020 war · Resolution", Search("Şuşa", "war", RESOLUTIONS)),
    SearchRow(RowKind.RECENT, "sülh", "", Search("sülh")),
)


@pytest.fixture
def popup(qtbot, qapp):
    window = QMainWindow()
    qtbot.addWidget(window)
    window.show()
    made = SearchesPopup(window)
    made.told = []
    made.chosen.connect(lambda search: made.told.append(("chosen", search.text)))
    made.forget_wanted.connect(lambda search: made.told.append(("forget", search.text)))
    made.clear_wanted.connect(lambda: made.told.append(("clear",)))
    made.set_searches((), ROWS[1:], "Nothing yet")
    made.open_at(window.pos(), 300)
    yield made
    made.close()


@pytest.mark.parametrize(
    ("keys", "told"),
    [
        ((Key.Key_Return,), ("chosen", "Şuşa")),
        ((Key.Key_Down, Key.Key_Return), ("chosen", "sülh")),
        ((Key.Key_Down, Key.Key_Delete), ("forget", "sülh")),
    ],
)
def test_keys_choose_and_forget(popup, qtbot, keys, told):
    for key in keys:
        qtbot.keyClick(popup._view, key)
    assert popup.told == [told]
    assert popup.isVisible() == (told[0] == "forget")


def test_a_click_chooses(popup, qtbot):
    place = popup._view.visualRect(popup._model.index(2)).center()
    qtbot.mouseClick(popup._view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert popup.told == [("chosen", "sülh")]


def test_the_button_forgets_all_and_says_when_nothing_is_left(popup, qtbot):
    qtbot.mouseClick(popup._clear, Qt.MouseButton.LeftButton)
    assert popup.told == [("clear",)]
    popup.set_searches((), (), "Nothing yet")
    assert popup._empty.isVisible()
    assert popup._empty.text() == "Nothing yet"
    assert popup._clear.isHidden()


def opened(window):
    """Return the searches offered, as (text, narrowing)."""
    model = window.interior._searches._popup._model
    rows = [model.index(row).data(SearchRole.ROW) for row in range(model.rowCount())]
    return [(row.text, row.narrowing) for row in rows if row.search]


def is_open(window):
    popup = window.interior._searches._popup
    return popup is not None and popup.isVisible()


def test_from_the_box_to_the_notebook_and_back(window, qtbot, type_text):
    box = window.lists.search
    type_text(box._edit, "azerbaycan")
    window.state.set_picks(RESOLUTIONS)
    qtbot.keyClick(box._edit, Key.Key_Return)
    window.state.set_picks(frozenset())
    box.set_text("")
    window.state.set_query("")
    box._edit._icon.trigger()
    qtbot.waitUntil(lambda: is_open(window))
    assert opened(window) == [("azerbaycan", "Kind: Resolution")]
    qtbot.keyClick(window.interior._searches._popup._view, Key.Key_Return)
    assert box.text() == "azerbaycan"
    assert (window.state.query, window.state.picks) == ("azerbaycan", RESOLUTIONS)
    qtbot.waitUntil(lambda: window.lists.statements._listing.is_filtered)


def test_it_is_there_at_the_next_start(qtbot, qapp, corpus_db, settings, tmp_path, type_text):
    notebook = tmp_path / "notebook.db"
    with open_window(qtbot, qapp, corpus_db, settings, notebook=notebook) as window:
        type_text(window.lists.search._edit, "Şuşa")
        window.interior._remembering.note_use()
        collection = window.library.collection.id
    with Notebook.open(notebook) as kept:
        assert kept.history(collection).recent() == (Search("Şuşa"),)
    with open_window(qtbot, qapp, corpus_db, settings, "az", notebook) as window:
        window.actions_[Command.SEARCHES].trigger()
        qtbot.waitUntil(lambda: is_open(window))
        assert opened(window) == [("Şuşa", "")]
        window.interior._searches._popup._clear.click()
        qtbot.waitUntil(lambda: opened(window) == [])
        window.interior._searches._popup.close()


def test_a_search_of_another_edition_is_made_as_far_as_it_goes(window):
    window.interior._searches.run(Search("Şuşa", "no-such-period"))
    assert (window.state.query, window.state.period) == ("Şuşa", "")


def test_the_settings_switch_remembering_off(window, qtbot):
    window.actions_[Command.SETTINGS].trigger()
    dialog = next(one for one in window.findChildren(SettingsDialog) if one.isVisible())
    dialog._history.click()
    assert window.settings.keeps_history is False
    dialog.close()
    QApplication.processEvents()
    window.actions_[Command.SEARCHES].trigger()
    qtbot.waitUntil(lambda: is_open(window))
    assert "not remembered" in window.interior._searches._popup._empty.text()
    window.interior._searches._popup.close()
