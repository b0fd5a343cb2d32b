"""The detail pane: columns side by side, marks, copies, links, and what it never does."""

import re
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QAction, QTextCursor, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QTextEdit

from tests.ui import samples
from viewer.store.library import Library
from viewer.text.languages import Texts
from viewer.text.spans import Span
from viewer.ui import theme
from viewer.ui.detail.copying import Passage
from viewer.ui.detail.html import Part
from viewer.ui.detail.language_bar import LanguageBar
from viewer.ui.detail.vocabulary import Vocabulary
from viewer.ui.panes.detail_pane import DetailPane
from viewer.ui.state import Shown
from viewer.ui.theme import Theme

ALL = ("az", "ru", "en")
FOUR = (*samples.AZ_RU_EN, samples.ARABIC)


@pytest.fixture(autouse=True)
def _themed(qapp):
    theme.prepare(qapp)
    theme.apply(qapp, Theme.LIGHT)


@pytest.fixture
def make_pane(qtbot):
    def make(width=1200, languages=samples.AZ_RU_EN):
        pane = DetailPane()
        qtbot.addWidget(pane)
        pane.set_collection(samples.vocabulary(languages))
        pane.resize(width, 700)
        pane.show()
        return pane

    return make


@pytest.fixture
def pane(make_pane):
    pane = make_pane()
    pane.show_statement(samples.KHOJALY, Shown("en", ALL))
    return pane


def sheet(pane):
    return pane._reader.sheet


def texts(pane):
    return sheet(pane).rows[2]


def settle(qtbot, pane):
    qtbot.waitUntil(lambda: sheet(pane).is_settled)


def row_tops(columns):
    """Return, for each row, where it begins in every column."""
    tops = []
    for column in columns:
        layout = column.document().documentLayout()
        blocks = [column.block_of(at) for at in range(len(column.blocks))]
        tops.append([layout.blockBoundingRect(block).top() for block in blocks])
    return list(zip(*tops, strict=True))


def are_level(columns):
    return all(max(tops) - min(tops) <= 1 for tops in row_tops(columns))


def marks(pattern):
    return lambda text, _lang: [
        Span(found.start(), found.end()) for found in re.finditer(pattern, text)
    ]


def marked(column):
    """Return the texts that are painted as marks."""
    selections = column.extraSelections()  # kept: what it holds dies with it
    return [selection.cursor.selectedText() for selection in selections]


def select(column, start, length):
    cursor = column.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
    column.setTextCursor(cursor)


@pytest.mark.parametrize("width", [1024, 1366, 1920])
@pytest.mark.parametrize("statement", [samples.KHOJALY, samples.long_statement(100)])
def test_rows_begin_at_the_same_height(qtbot, make_pane, width, statement):
    pane = make_pane(width)
    pane.show_statement(statement, Shown("en", ALL))
    settle(qtbot, pane)
    assert len(texts(pane)) == 3
    assert are_level(texts(pane))


def test_every_statement_of_a_collection_in_any_languages_is_shown(
    make_pane, corpus_db_of_any_languages
):
    with Library.open(corpus_db_of_any_languages) as library:
        tags = library.collection.tags
        pane = make_pane(1900)
        pane.set_collection(Vocabulary.of(library))
        for number in library.numbers():
            statement = library.statement_at(number)
            pane.show_statement(statement, Shown("en", tags))
            assert [column.blocks[0].lang for column in texts(pane)] == list(tags)
            for column, tag in zip(texts(pane), tags, strict=True):
                said = column.toPlainText()
                assert all(segment.text[tag] in said for segment in statement.segments)
            assert are_level(texts(pane))


def test_rows_stay_level_when_resized_and_zoomed(qtbot, pane):
    pane.resize(900, 700)
    settle(qtbot, pane)
    assert are_level(texts(pane))
    pane.resize(1900, 700)
    pane.set_zoom(150)
    settle(qtbot, pane)
    assert are_level(texts(pane))


@pytest.mark.parametrize("width", [1000, 1001, 1002])
def test_columns_fill_the_page_and_show_all_of_their_text(pane, width):
    pane.resize(width, 700)
    columns = texts(pane)
    assert [column.x() for column in columns[1:]] == [
        column.geometry().right() + 1 for column in columns[:-1]
    ]
    assert columns[-1].geometry().right() + 1 == sheet(pane).width()
    assert all(column.height() >= column.document().size().height() for column in columns)


def test_the_document_has_one_block_for_each_paragraph(pane):
    for column in texts(pane):
        assert column.document().blockCount() == len(column.blocks)
        for at, block in enumerate(column.blocks):
            assert column.block_of(at).text()[block.lead :].startswith(block.text)


@pytest.mark.parametrize("tags", [("ru",), ("en", "az"), ("en", "ru", "az")])
def test_languages_stand_in_the_order_given(pane, tags):
    pane.show_statement(samples.KHOJALY, Shown("en", tags))
    heads = [column.blocks[1].lang for column in sheet(pane).rows[0]]
    assert heads == list(tags)


@pytest.mark.parametrize(("tag", "left"), [("az", ("ru", "en")), ("en", ("az", "ru"))])
def test_a_button_hides_its_column(qtbot, pane, tag, left):
    button = pane.findChild(LanguageBar).button(tag)
    with qtbot.waitSignal(pane.columns_picked) as picked:
        button.click()
    assert picked.args == [left]


def test_one_column_always_stays(qtbot, pane):
    pane.show_statement(samples.KHOJALY, Shown("en", ("ru",)))
    with qtbot.assertNotEmitted(pane.columns_picked):
        pane.findChild(LanguageBar).button("ru").click()
    assert pane.findChild(LanguageBar).tags == ("ru",)


@pytest.mark.parametrize(
    ("tag", "key", "order"),
    [
        ("az", Qt.Key.Key_Right, ("ru", "az", "en")),
        ("en", Qt.Key.Key_Left, ("az", "en", "ru")),
    ],
)
def test_keys_move_a_column(qtbot, pane, tag, key, order):
    button = pane.findChild(LanguageBar).button(tag)
    with qtbot.waitSignal(pane.columns_picked) as picked:
        qtbot.keyClick(button, key, Qt.KeyboardModifier.ControlModifier)
    assert picked.args == [order]


def test_the_mouse_drags_a_column(qtbot, pane):
    bar = pane.findChild(LanguageBar)
    button, target = bar.button("az"), bar.button("en")
    end = button.mapFromGlobal(target.mapToGlobal(target.rect().center()))
    with qtbot.waitSignal(pane.columns_picked) as picked:
        QTest.mousePress(button, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
        QTest.mouseMove(button, end)
        QTest.mouseRelease(button, Qt.MouseButton.LeftButton, pos=end)
    assert picked.args == [("ru", "en", "az")]
    assert bar.tags == ("ru", "en", "az")


def test_hidden_columns_keep_their_places(pane):
    bar = pane.findChild(LanguageBar)
    bar.set_tags(("en", "az"))
    assert bar.order == ("en", "ru", "az")
    assert bar.tags == ("en", "az")


def test_narrow_panes_stack_the_languages(make_pane):
    pane = make_pane(480)
    pane.show_statement(samples.KHOJALY, Shown("en", ALL))
    (column,) = texts(pane)
    assert [block.lang for block in column.blocks[:3]] == ["az", "ru", "en"]
    pane.resize(1200, 700)
    assert len(texts(pane)) == 3


def test_languages_are_stacked_on_demand(qtbot, pane):
    with qtbot.waitSignal(pane.stacking_picked) as picked:
        pane._stacking.click()
    assert picked.args == [True]
    assert len(texts(pane)) == 1


def test_an_arabic_column_runs_from_right_to_left(make_pane):
    pane = make_pane(languages=FOUR)
    said = Texts({**samples.KHOJALY.title, "ar": "OIC قرار التضامن"})
    segment = replace(samples.SEGMENTS[0], text=said)
    pane.show_statement(
        replace(samples.KHOJALY, title=said, segments=(segment,)), Shown("en", ("ar", "en"))
    )
    directions = [column.block_of(0).textDirection() for column in texts(pane)]
    assert directions == [Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight]
    assert are_level(texts(pane))


def test_html_in_texts_is_shown_as_text(pane):
    pane.show_statement(samples.hostile_statement(), Shown("en", ALL))
    for column in sheet(pane).columns:
        assert "<img src=file:///etc/hostname>" in column.toPlainText().replace("\u200b", "")


@pytest.mark.parametrize(
    "name", ["file:///etc/hostname", "http://example.org/a.png", "/etc/hostname", "qrc:/a"]
)
def test_no_picture_from_outside_is_loaded(pane, name):
    image = QTextDocument.ResourceType.ImageResource.value
    loaded = sheet(pane).facts.loadResource(image, QUrl(name))
    assert (loaded.width(), loaded.height()) == (1, 1)
    assert sheet(pane).facts.loadResource(2**4, QUrl(name)) == b" "


def test_marks_stand_exactly_on_what_was_found(pane):
    pane.set_marks(marks("Xocalı|Ходжалы|Khojaly"))
    found = {text for column in sheet(pane).columns for text in marked(column)}
    assert found == {"Xocalı", "Ходжалы", "Khojaly"}
    assert pane.hits() == (0, 7)


def test_marks_stand_exactly_after_letters_beyond_the_first_plane_and_broken_words(make_pane):
    text = "😀" + "x" * 1_500 + " needle 😀 needle"
    pane = make_pane(900)
    pane.show_statement(
        samples.in_languages(samples.KHOJALY, samples.AZ_RU_EN, text), Shown("en", ("az", "en"))
    )
    pane.set_marks(marks("needle"))
    assert {mark for column in texts(pane) for mark in marked(column)} == {"needle"}


def test_marks_stand_exactly_behind_the_language_of_a_stacked_text(make_pane):
    pane = make_pane(480)
    pane.show_statement(samples.KHOJALY, Shown("en", ALL))
    pane.set_marks(marks("^Niameydə|^На|^At"))
    assert marked(texts(pane)[0]) == ["Niameydə", "На", "At"]


def test_hits_are_walked_across_columns_and_round_the_end(pane):
    pane.set_marks(marks("Xocalı|Ходжалы|Khojaly"))
    langs = []
    for _ in range(8):
        pane.next_hit()
        langs.append(pane._reader.hits.current.lang)
    assert langs == ["az", "ru", "en", "", "az", "ru", "en", "az"]
    pane.previous_hit()
    assert pane.hits() == (7, 7)


def test_texts_are_searched_in_their_own_language(pane):
    asked = {}
    pane.set_marks(lambda text, lang: asked.setdefault(lang, text) and ())
    assert set(asked) == {"az", "ru", "en", None}
    assert asked["ru"] in samples.KHOJALY.title["ru"]


def test_labels_of_facts_are_no_hits(pane):
    pane.set_marks(marks("Date|Symbol"))
    assert pane.hits() == (0, 0)


def test_a_hit_below_is_brought_into_view(make_pane):
    pane = make_pane()
    last = replace(samples.SEGMENTS[0], position=40, text=samples.texts("son", "конец", "zenith"))
    long = samples.long_statement(39)
    pane.show_statement(replace(long, segments=(*long.segments, last)), Shown("en", ALL))
    pane.set_marks(marks("zenith"))
    pane.next_hit()
    top = pane._reader.top
    place = sheet(pane).top_of(39)
    assert top > 0
    assert top <= place <= top + pane._reader.viewport().height()


def test_marks_follow_the_theme(qapp, pane):
    pane.set_marks(marks("Khojaly"))
    column = texts(pane)[2]
    light = column.extraSelections()
    theme.apply(qapp, Theme.DARK)
    qapp.processEvents()
    dark = column.extraSelections()
    assert dark[0].format.background() != light[0].format.background()


@pytest.mark.parametrize("look", [Theme.LIGHT, Theme.DARK])
def test_copies_carry_no_look(qapp, pane, look):
    theme.apply(qapp, look)
    qapp.processEvents()
    for column in sheet(pane).columns:
        column.selectAll()
        data = column.createMimeDataFromSelection()
        assert sorted(data.formats()) == ["text/html", "text/plain"]
        assert not re.search("color|background|font-family|script", data.html())


def test_a_copy_is_the_text_without_marks_and_tags(pane):
    column = texts(pane)[2]
    column.selectAll()
    english = [segment.text["en"] for segment in samples.SEGMENTS]
    assert pane.selected_text() == "\n\n".join([*english, samples.REMARK.text["en"]])
    assert pane.selected_lang() == "en"
    assert pane.selection().html().startswith('<p lang="en">At the session')


def test_part_of_a_text_is_copied_to_the_letter(pane):
    column = texts(pane)[0]
    start = samples.SEGMENTS[0].text["az"].index("Xocalı")
    select(column, start, len("Xocalı"))
    assert (pane.selected_text(), pane.selected_lang()) == ("Xocalı", "az")
    assert pane.current_segment() == 1


def test_only_one_text_is_selected_at_a_time(pane):
    first, second = texts(pane)[:2]
    select(first, 0, 5)
    select(second, 0, 5)
    assert not first.textCursor().hasSelection()
    assert pane.selected_lang() == "ru"


def test_what_to_quote_is_the_selection_else_the_segment_with_the_caret(pane):
    assert pane.passages() == []
    select(texts(pane)[1], 5, 0)
    assert pane.passages() == [Passage("ru", samples.SEGMENTS[0].text["ru"])]
    select(texts(pane)[0], 0, 8)
    assert pane.passages() == [Passage("az", "Niameydə")]


def test_nothing_selected_is_said_plainly(pane):
    assert (pane.selected_text(), pane.selected_lang(), pane.selection()) == ("", None, None)


def test_a_click_picks_the_segment_in_all_columns(qtbot, pane):
    column = texts(pane)[1]
    top = column.document().documentLayout().blockBoundingRect(column.block_of(2)).top()
    with qtbot.waitSignal(pane.segment_picked) as picked:
        qtbot.mouseClick(
            column.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(60, round(top) + 8)
        )
    assert picked.args == [2]
    assert pane.current_segment() == 2
    assert [text.current for text in texts(pane)] == [2, 2, 2]


def test_another_statement_has_no_current_segment(pane):
    select(texts(pane)[0], 0, 5)
    pane.show_statement(samples.long_statement(4), Shown("en", ALL))
    assert pane.current_segment() is None


def test_the_segment_under_the_mouse_is_lit_in_all_columns(pane):
    texts(pane)[2].segment_hovered.emit(2)
    assert [text.lit for text in texts(pane)] == [2, 2, 2]


def follow(column, target):
    column.anchorClicked.emit(QUrl(target))


def test_links_are_told_and_never_followed(qtbot, pane):
    with qtbot.waitSignal(pane.statement_wanted) as wanted:
        follow(sheet(pane).foot, "statement:oic-2021-02-25-s01")
    assert wanted.args == ["oic-2021-02-25-s01"]
    with qtbot.waitSignal(pane.source_wanted) as wanted:
        follow(sheet(pane).foot, "address:2")
    assert wanted.args == [samples.NEWS.address]
    for column in sheet(pane).columns:
        assert (column.openLinks(), column.openExternalLinks()) == (False, False)


def test_a_mark_leads_to_its_source(make_pane):
    pane = make_pane()
    pane.resize(1000, 300)
    pane.show_statement(samples.KHOJALY, Shown("en", ALL))
    follow(texts(pane)[0], "source:3")
    assert pane._reader.top > 0


def test_tooltips_are_plain_text(pane):
    column = texts(pane)[2]
    tags = next(at for at, block in enumerate(column.blocks) if block.part is Part.TAGS)
    place = column.document().documentLayout().blockBoundingRect(column.block_of(tags))
    about = column._format_at(QPointF(place.left() + 20, place.center().y())).toolTip()
    assert about == "Coded when solidarity is <b>expressed</b>."


@pytest.mark.parametrize(("percent", "ratio"), [(50, 0.5), (100, 1), (200, 2), (300, 3), (999, 3)])
def test_zoom_scales_the_text(pane, percent, ratio):
    normal = pane.font().pointSizeF()
    pane.set_zoom(percent)
    assert texts(pane)[0].font().pointSizeF() == pytest.approx(normal * ratio)


def test_without_a_statement_the_pane_says_what_to_do(pane):
    pane.show_statement(None, Shown("en", ALL))
    assert pane._empty.isVisible()
    assert pane._empty.text()
    assert not sheet(pane).isVisible()


def test_the_menu_offers_copying_and_the_actions_of_the_pane(pane):
    column = texts(pane)[0]
    assert [action.isEnabled() for action in column.menu().actions()] == [False, True]
    select(column, 0, 5)
    cite = QAction("Copy reference", pane)
    pane.addAction(cite)
    copy, *_, last = column.menu().actions()
    assert copy.isEnabled()
    assert last is cite


def test_every_control_has_an_accessible_name(pane):
    pane.set_marks(marks("Khojaly"))
    controls = [
        *pane.findChildren(QAbstractButton),
        *(column for column in pane.findChildren(QTextEdit) if column.isVisible()),
    ]
    nameless = [
        control
        for control in controls
        if not QAccessible.queryAccessibleInterface(control).text(QAccessible.Text.Name)
    ]
    assert len(controls) >= 13
    assert nameless == []


def test_the_pane_gives_its_focus_to_the_first_text(qtbot, pane):
    pane.activateWindow()
    pane.setFocus()
    qtbot.waitUntil(lambda: texts(pane)[0].hasFocus())


def test_a_page_key_scrolls_the_whole_pane(qtbot, pane):
    pane.resize(1000, 300)
    column = texts(pane)[0]
    column.setFocus()
    qtbot.keyClick(column, Qt.Key.Key_PageDown)
    assert pane._reader.top > 0
    assert column.textCursor().position() == 0
