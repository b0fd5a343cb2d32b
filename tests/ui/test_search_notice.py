"""What the strip over the list says about a search, and how the reader undoes it."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible

from tests.ui.listed import EVIDENCES, KINDS, Rows, upto
from viewer.search.naming import Named
from viewer.search.rescue import Correction, Way
from viewer.ui.actions import SPECS
from viewer.ui.menu.command import Command
from viewer.ui.models.listing import Listing
from viewer.ui.panes.statement_pane import StatementPane
from viewer.ui.parts.search_notice import SearchNotice

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform's own

TYPO = Correction(0, "işgql", "işğal", Way.TYPO)
OTHER = Correction(1, "ocupaton", "occupation", Way.TYPO)
SHUSHA = Named(0, 0, "Шуша", ("shusha",), ("Şuşa", "Shusha"), ())


@pytest.fixture(name="notice")
def _notice(qtbot):
    made = SearchNotice()
    qtbot.addWidget(made)
    made.resize(360, 80)
    made.asked = []
    made.toggled.connect(lambda: made.asked.append(True))
    return made


def plain(text):
    return text.replace("\u2068", "").replace("\u2069", "").replace("\u2066", "")


@pytest.mark.parametrize(
    ("listing", "said"),
    [
        ({}, ""),
        ({"corrections": (TYPO,)}, "Showing results for işğal (typed: işgql)."),
        (
            {"corrections": (TYPO, OTHER)},
            "Showing results for işğal, occupation (typed: işgql, ocupaton).",
        ),
        ({"left_out": ()}, "No statement has all the words; these have most of them."),
        (
            {"left_out": ("xyzzy",)},
            "No statement has all the words; these have most of them. Left out: xyzzy.",
        ),
        ({"is_literal": True}, "Searched as typed."),
        ({"names": (SHUSHA,)}, "For Шуша also: Şuşa, Shusha"),
        (
            {"corrections": (TYPO,), "names": (SHUSHA,)},
            "Showing results for işğal (typed: işgql).\nFor Шуша also: Şuşa, Shusha",
        ),
    ],
)
def test_it_says_how_the_list_came_about(notice, listing, said):
    notice.set_listing(Listing("x", **listing))
    assert plain(notice.text()) == said
    assert notice.isHidden() is not bool(said)


def test_what_was_searched_stands_out_and_nothing_typed_is_html(notice):
    hostile = Correction(0, "<b>x</b>&", "<i>y</i>", Way.TYPO)
    notice.set_listing(Listing("x", corrections=(hostile,)))
    html = plain(notice._news.text())
    assert "<b>&lt;i&gt;y&lt;/i&gt;</b>" in html
    assert "&lt;b&gt;x&lt;/b&gt;&amp;" in html


@pytest.mark.parametrize("listing", [{"corrections": (TYPO,)}, {"is_literal": True}])
def test_a_click_anywhere_on_it_undoes_it(notice, qtbot, listing):
    notice.set_listing(Listing("x", **listing))
    notice.show()
    qtbot.mouseClick(notice, Qt.MouseButton.LeftButton, pos=notice.rect().bottomRight())
    notice._news.linkActivated.emit("toggle")
    assert len(notice.asked) == 2


def test_names_alone_are_nothing_to_undo(notice, qtbot):
    notice.set_listing(Listing("x", names=(SHUSHA,)))
    notice.show()
    qtbot.mouseClick(notice, Qt.MouseButton.LeftButton)
    assert notice.asked == []


def test_long_spellings_are_cut_and_whole_in_the_tooltip(notice):
    long = Named(0, 0, "OIC", ("oic",), ("Organisation of Islamic Cooperation",) * 4, ())
    notice.show()
    notice.set_listing(Listing("x", names=(long,)))
    assert "…" in notice._names.text()
    assert notice._names.toolTip().count("Cooperation") == 4
    assert notice._names.fontMetrics().horizontalAdvance(notice._names.text()) <= notice.width()


def test_a_reader_who_cannot_see_hears_it_once(notice, monkeypatch):
    told = []
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", staticmethod(lambda event: told.append(event.message()))
    )
    for _ in range(2):
        notice.set_listing(Listing("x", corrections=(TYPO,)))
    notice.set_listing(Listing("x"))
    assert [plain(text) for text in told] == [
        "Showing results for işğal (typed: işgql). Search as typed (F4)"
    ]
    assert plain(notice._news.accessibleName()).strip().endswith("(F4)")


def test_the_key_it_names_is_the_key_of_the_command():
    (spec,) = (spec for spec in SPECS if spec.command is Command.SEARCH_AS_TYPED)
    assert spec.keys == ("F4",)


def test_the_pane_shows_it_between_count_and_list(qtbot):
    pane = StatementPane()
    qtbot.addWidget(pane)
    pane.set_source(Rows())
    pane.set_vocabulary(KINDS, EVIDENCES)
    pane.resize(360, 500)
    pane.show()
    pane.set_results(upto(3), Listing("x"))
    assert pane._notice is None
    with qtbot.waitSignal(pane.literal_wanted):
        pane.set_results(upto(3), Listing("x", corrections=(TYPO,)))
        qtbot.mouseClick(pane._notice, Qt.MouseButton.LeftButton)
    assert pane._header.y() < pane._notice.y() < pane._view.y()
    pane.set_results(upto(3), Listing("y"))
    assert pane._notice.isHidden()
    pane.set_zoom(150)
    pane.changeEvent(QEvent(QEvent.Type.LanguageChange))
