"""What the list really paints: marks, badges, selection, in light and dark."""

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QTableView

from tests.ui.listed import EVIDENCES, KINDS, Rows, row, texts, upto
from viewer.search.highlight import Snippet
from viewer.store.records import Evidence
from viewer.text.languages import Texts
from viewer.text.spans import Span
from viewer.ui import theme
from viewer.ui.models.statement_list import Marked, StatementList
from viewer.ui.parts import statement_delegate
from viewer.ui.parts.statement_delegate import StatementDelegate

SNIPPET = Snippet("en", "text", "…victims of Khojaly and", (Span(12, 19),))
PALETTES = {dark: theme.palette(dark) for dark in (False, True)}
LOOKS = [pytest.param(dark, id="dark" if dark else "light") for dark in (False, True)]


@pytest.fixture
def painted(qapp):
    """Return a function that paints one row and returns the image."""
    model, delegate, view = StatementList(), StatementDelegate(), QTableView()
    view.setModel(model)
    delegate.set_vocabulary(KINDS, EVIDENCES)

    def paint(one=None, marked=None, *, dark=False, width=360, is_selected=False):
        delegate.set_searching(marked is not None)
        model.set_source(Rows(n1=one or row(1)))
        model.set_numbers(upto(1), {1: marked} if marked else None)
        option = QStyleOptionViewItem()
        option.palette = PALETTES[dark]
        option.font = qapp.font()
        option.widget = view
        index = model.index(0, 0)
        if is_selected:
            view.setCurrentIndex(index)
        option.rect = QRect(0, 0, width, delegate.sizeHint(option, index).height())
        image = QImage(QSize(width, option.rect.height()), QImage.Format.Format_RGB32)
        image.fill(option.palette.base().color())
        painter = QPainter(image)
        delegate.paint(painter, option, index)
        painter.end()
        return image

    paint.delegate = delegate
    return paint


def is_near(colour, other):
    return all(abs(a - b) <= 2 for a, b in zip(colour.getRgb(), other.getRgb(), strict=True))


def places(image, colour):
    """Return the box round all pixels of a colour; None where there is none."""
    found = [
        (x, y)
        for y in range(image.height())
        for x in range(image.width())
        if is_near(image.pixelColor(x, y), colour)
    ]
    if not found:
        return None
    columns, rows = zip(*found, strict=True)
    return min(columns), min(rows), max(columns), max(rows)


@pytest.mark.parametrize("dark", LOOKS)
def test_marked_words_are_painted_in_title_and_snippet(painted, dark):
    mark = theme.colour(theme.Role.MARK, PALETTES[dark])
    assert places(painted(dark=dark), mark) is None
    title = places(painted(marked=Marked(title=(Span(0, 10),)), dark=dark), mark)
    snippet = places(painted(marked=Marked(snippet=SNIPPET), dark=dark), mark)
    assert title
    assert snippet
    assert title[3] < snippet[1], "the snippet stands under the title"
    assert snippet[0] > title[0], "only its middle is marked"


@pytest.mark.parametrize("dark", LOOKS)
def test_a_selected_row_is_filled(painted, dark):
    image = painted(dark=dark, is_selected=True)
    palette = PALETTES[dark]
    ground = palette.color(palette.ColorGroup.Inactive, palette.ColorRole.Highlight)
    assert image.pixelColor(2, image.height() // 2) == ground
    assert painted(dark=dark).pixelColor(2, 40) == palette.base().color()


@pytest.mark.parametrize(
    ("evidence", "role"),
    [(Evidence.TEXT, theme.Role.GOOD), (Evidence.REPORT, theme.Role.FAIR)],
)
def test_the_badge_says_how_far_a_statement_was_seen(painted, evidence, role):
    ink = theme.colour(role, PALETTES[False])
    edge = QColor.fromRgb(*(round(255 - 0.45 * (255 - part)) for part in ink.getRgb()[:3]))
    box = places(painted(row(1, evidence=evidence, title=Texts())), edge)
    assert box
    assert box[0] > 250
    assert box[3] < 40


def test_a_narrow_row_and_one_without_anything_are_painted(painted):
    bare = row(1, title=Texts(), organ=Texts(), organ_short=Texts(), symbol=None, kind="unknown")
    assert not painted(bare, Marked(), width=20).isNull()
    assert not painted(row(1, is_one_sided=True), width=90).isNull()


def test_texts_of_the_collection_are_text(painted):
    evil = texts("", "", "<b>bold</b>\n<img src='file:///etc/hostname'>")
    assert not painted(row(1, title=evil, organ=evil, symbol="<i>")).isNull()


def test_a_row_painted_twice_is_laid_out_once(painted, monkeypatch):
    laid_out = []
    really = statement_delegate.lay_out_row
    monkeypatch.setattr(
        statement_delegate, "lay_out_row", lambda *args: laid_out.append(args[0]) or really(*args)
    )
    for width in (300, 300, 301):
        painted(width=width)
    painted(width=300, dark=True)
    painted.delegate.set_lang("ru")
    painted(width=300)
    assert len(laid_out) == 4


def test_only_so_many_layouts_are_kept(painted):
    for width in range(200, 202 + statement_delegate.KEPT_LAYOUTS):
        painted(width=width)
    assert len(painted.delegate._layouts) == statement_delegate.KEPT_LAYOUTS
