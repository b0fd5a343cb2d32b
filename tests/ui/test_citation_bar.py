"""The citation bar: what it tells, and that it shows what will be copied."""

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QComboBox, QTextEdit

from tests.ui.test_clipboard import PAYLOAD
from tests.ui.windows import open_window
from viewer.cite.payload import Form, Payload
from viewer.cite.styles import styles
from viewer.ui import clipboard
from viewer.ui.panes.citation_bar import CitationBar
from viewer.ui.state import CitationChoice

CHOICE = CitationChoice("ieee", "ru", Form.IN_TEXT)


@pytest.fixture
def bar(qtbot):
    bar = CitationBar()
    qtbot.addWidget(bar)
    bar.set_styles(styles(), "en")
    bar.set_choice(CHOICE)
    bar.show()
    return bar


def indirect(locator="s. 218"):
    return Payload("a", "<p>a</p>", "{}", "[]", locator, True)


def test_the_choice_is_shown(bar):
    shown = [box.currentData() for box in (bar._styles, bar._langs, bar._forms)]
    assert shown == ["ieee", "ru", "in-text"]


def test_the_choice_survives_new_words(bar):
    bar.retranslate()
    assert bar._langs.currentData() == "ru"
    assert bar._forms.currentData() == "in-text"


@pytest.mark.parametrize(
    ("box", "signal", "told"),
    [
        ("_styles", "style_picked", "chicago-notes-bibliography"),
        ("_langs", "lang_picked", "az"),
        ("_forms", "form_picked", "footnote"),
    ],
)
def test_a_pick_is_told_as_its_id(qtbot, bar, box, signal, told):
    qtbot.keyClick(getattr(bar, box), Qt.Key.Key_Home)
    with qtbot.waitSignal(getattr(bar, signal)) as picked:
        qtbot.keyClick(getattr(bar, box), Qt.Key.Key_Down)
    assert picked.args == [told]


def test_a_choice_from_outside_is_not_told_back(qtbot, bar):
    with qtbot.assertNotEmitted(bar.style_picked):
        bar.set_choice(CitationChoice("apa", "auto", Form.REFERENCE))


def test_the_preview_shows_the_citation_and_its_italics(bar):
    bar.show_payload(PAYLOAD)
    assert bar._preview.toPlainText() == "İƏT Nazirlər Şurası, Həmrəylik, s. 218."
    cursor = bar._preview.document().find("Həmrəylik")
    assert cursor.charFormat().fontItalic()
    assert bar.payload is PAYLOAD


def test_a_reference_hangs_as_it_will_when_pasted(bar):
    hanging = '<p style="margin:0px 0px 0px 32px;text-indent:-32px">a</p>\n<p>b</p>'
    bar.show_payload(Payload("a", hanging, "{}", "[]", None, False))
    first = bar._preview.document().begin()
    assert first.blockFormat().textIndent() == -first.blockFormat().leftMargin() < 0
    assert first.next().blockFormat().textIndent() == 0


def test_all_of_the_preview_copies_as_the_payload(bar):
    bar.show_payload(PAYLOAD)
    bar._preview.selectAll()
    data = bar._preview.createMimeDataFromSelection()
    assert set(data.formats()) == set(clipboard.mime_data(PAYLOAD).formats())
    assert data.html() == PAYLOAD.html


def test_part_of_the_preview_copies_as_plain_words(bar):
    bar.show_payload(PAYLOAD)
    bar._preview.setTextCursor(bar._preview.document().find("Həmrəylik"))
    data = bar._preview.createMimeDataFromSelection()
    assert (data.text(), data.html()) == ("Həmrəylik", "<p>Həmrəylik</p>")


@pytest.mark.parametrize(
    ("payload", "note"),
    [
        (PAYLOAD, ""),
        (indirect(), "Cited through its source: the document itself was not seen."),
        (
            indirect(None),
            "No page recorded. Cited through its source: the document itself was not seen.",
        ),
        (None, ""),
    ],
)
def test_the_note_says_what_the_citation_lacks(bar, payload, note):
    bar.show_payload(payload)
    assert bar._note.text() == note


def test_an_error_is_shown_as_text_and_nothing_can_be_copied(bar):
    bar.show_payload("No style <img src=file:///etc/hostname>.")
    assert bar._preview.toPlainText() == "No style <img src=file:///etc/hostname>."
    assert bar.payload is None
    assert not bar._copy.isEnabled()
    assert bar._note.text() == "No citation could be made."


def test_while_a_citation_is_made_the_last_one_stays_in_sight(qtbot, bar):
    bar.show_payload(PAYLOAD)
    bar.show_busy()
    assert bar._preview.toPlainText().startswith("İƏT")
    assert bar.payload is None
    assert bar._note.text() == ""
    qtbot.waitUntil(lambda: bar._note.text() == "Preparing the citation…")
    bar.show_payload(PAYLOAD)
    assert bar._note.text() == ""


def test_copying_is_asked_for_and_confirmed(qtbot, bar):
    bar.show_payload(PAYLOAD)
    with qtbot.waitSignal(bar.copy_wanted):
        bar._copy.click()
    before = bar._copy.icon().cacheKey()
    bar.show_copied()
    assert bar._copy.icon().cacheKey() != before


def test_a_direct_citation_is_offered_only_where_there_is_a_choice(qtbot, bar):
    assert not bar._direct.isVisible()
    bar.set_direct(False)
    with qtbot.waitSignal(bar.direct_picked) as picked:
        bar._direct.click()
    assert picked.args == [True]


def test_the_preview_loads_nothing(bar):
    assert bar._preview.loadResource(2, QUrl("file:///etc/hostname")) == b" "


def test_the_bar_keeps_its_height_and_grows_only_with_the_zoom(bar):
    bar.resize(bar.width(), 10)
    height = bar._preview.height()
    bar.show_payload(Payload("x", "<p>" + "long " * 400 + "</p>", "{}", "[]", None, False))
    assert bar._preview.height() == height
    bar.set_zoom(200)
    assert bar._preview.minimumHeight() > 1.7 * height, "its frame does not grow"


def test_what_room_the_bar_is_given_its_preview_takes(bar):
    before = bar.height(), bar._preview.height()
    bar.resize(bar.width(), before[0] + 100)
    assert bar._preview.height() == before[1] + 100


def test_the_height_of_the_citation_is_kept(qtbot, qapp, corpus_db, settings):
    for time in range(2):
        with open_window(qtbot, qapp, corpus_db, settings) as window:
            pages = window.layout_._pages
            if time == 0:
                first = pages.sizes()
                assert first[1] >= window.interior.panes.citation.sizeHint().height()
                pages.setSizes([first[0] - 80, first[1] + 80])
                chosen = pages.sizes()
            assert pages.sizes()[1] == chosen[1]
    assert chosen[1] == first[1] + 80


def test_every_control_has_an_accessible_name(bar):
    bar.set_direct(False)
    controls = [
        child
        for kind in (QAbstractButton, QComboBox, QTextEdit)
        for child in bar.findChildren(kind)
        if child.isVisible()
    ]
    names = [
        QAccessible.queryAccessibleInterface(control).text(QAccessible.Text.Name)
        for control in controls
    ]
    assert len(names) == 8
    assert all(names)
