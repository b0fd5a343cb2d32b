"""The names window: the tree of names, a name's page, and its ways back to the list."""

import pytest
from PySide6.QtCore import QModelIndex, Qt, QUrl
from PySide6.QtTest import QTest

from viewer.store.facets import Facet
from viewer.store.library import Library
from viewer.store.whole import NameLink
from viewer.text.languages import Texts
from viewer.ui.menu.command import Command
from viewer.ui.models.name_tree import NameTree
from viewer.ui.models.roles import TreeRole

NAMES = (
    NameLink("shusha", "place", Texts({"az": "Şuşa", "en": "Shusha"})),
    NameLink("aghdam", "place", Texts({"az": "Ağdam", "en": "Aghdam"})),
    NameLink("oic", "organ", Texts({"az": "İƏT", "en": "OIC"})),
)
FORMS = {"shusha": "Şuşa\nShusha\nШуша", "aghdam": "Ağdam\nAghdam", "oic": "İƏT\nOIC"}


@pytest.fixture
def tree(qapp):
    model = NameTree()
    model.set_names(NAMES, {"shusha": 3}, FORMS)
    return model


@pytest.fixture
def dialog(window):
    window.actions_[Command.NAMES].trigger()
    return window.interior.dialogs._names


def shown(model):
    kinds = [model.index(row, 0) for row in range(model.rowCount())]
    return {
        kind.data(): [model.index(row, 0, kind).data() for row in range(model.rowCount(kind))]
        for kind in kinds
    }


def test_qt_finds_no_fault(tree, qtmodeltester):
    qtmodeltester.check(tree)
    tree.set_filter("shu")
    qtmodeltester.check(tree)


def test_names_stand_under_their_kind_in_alphabetical_order(tree):
    assert shown(tree) == {"Places": ["Aghdam", "Shusha"], "Bodies": ["OIC"]}
    assert tree.index_of("shusha").data(TreeRole.NUMBER_TEXT) == "3"
    assert tree.index_of("oic").data(TreeRole.HITS) == 0
    assert tree.index(0, 0, QModelIndex()).data(TreeRole.NUMBER_TEXT) == "2"


@pytest.mark.parametrize("typed", ["шуш", "SUSA", "şuşa", " hush "])
def test_a_name_is_found_by_any_spelling(tree, typed):
    tree.set_filter(typed)
    assert shown(tree) == {"Places": ["Shusha"]}
    assert not tree.index_of("oic").isValid()


def test_a_page_says_what_the_gazetteer_knows(window, dialog):
    mentioned = window.library.mention_counts()
    for name in window.library.names():
        dialog.show_name(name.id)
        assert dialog.current() == name.id
        text = dialog._page.toPlainText()
        known = window.library.name(name.id)
        assert name.official["en"] in text
        assert all(form.text in text for form in known.forms)
        assert known.note.best("en") in text
        numbers = window.library.mentioning(name.id)
        assert mentioned.get(name.id, 0) == len(numbers)
        for row in window.library.rows(numbers):
            assert row.title["en"] in text
        assert ("No statement" in text) == (not numbers)


def test_a_statement_opens_and_the_list_shows_them_all(qtbot, window, dialog):
    name = max(window.library.mention_counts().items(), key=lambda pair: pair[1])[0]
    numbers = window.library.mentioning(name)
    last = window.library.rows([numbers[-1]])[0].id
    dialog.show_name(name)
    dialog._page.anchorClicked.emit(QUrl(f"statement:{last}"))
    assert window.state.statement == last
    window.state.set_query("something")
    dialog._page.anchorClicked.emit(QUrl(f"list:{name}"))
    assert window.state.picks == frozenset({(Facet.NAME, name)})
    model = window.lists.statements._model
    qtbot.waitUntil(lambda: list(model.numbers) == list(numbers))
    assert window.state.query == ""
    (chip,) = window.lists.statements._chips.chips()
    label = next(one for one in window.library.names() if one.id == name).official["en"]
    assert label in chip.accessibleName()


def test_a_name_in_the_text_leads_to_its_page(window):
    detail = window.interior.panes.detail
    mentioned = window.library.statement(window.state.statement).mentions[0]
    assert mentioned.official["en"] in detail._reader.sheet.foot.toPlainText() + (
        detail._reader.sheet.facts.toPlainText()
    )
    detail._on_link_followed(f"name:{mentioned.id}")
    assert window.interior.dialogs._names.current() == mentioned.id


def test_the_filter_is_reached_and_left_by_keys(dialog, type_text):
    dialog._filter.setFocus()
    name = dialog._library.names()[0].official["az"]
    type_text(dialog._filter, name)
    QTest.keyClick(dialog._filter, Qt.Key.Key_Return)
    assert dialog._library.name(dialog.current()).official["az"] == name


def test_the_window_speaks_the_language_of_the_moment(qtbot, window, dialog):
    some = window.library.names()[0]
    dialog.show_name(some.id)
    window.interior.dialogs._on_lang_picked("az")
    qtbot.waitUntil(lambda: dialog.windowTitle() == "Adlar")
    assert some.official["az"] in dialog._page.toPlainText()
    assert dialog.current() == some.id


def test_every_listed_name_is_mentioned(corpus_db):
    with Library.open(corpus_db) as library:
        for number in library.numbers():
            statement = library.statement_at(number)
            mentioned = {name.id for name in statement.mentions}
            assert {name.id for name in (*statement.places, *statement.persons)} <= mentioned
