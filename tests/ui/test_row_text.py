"""Short texts for rows: lines, elision, marks, direction."""

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QPainter, QTextCharFormat

from viewer.text.spans import Span
from viewer.ui.parts.row_text import lay_out, led_to_mark

AZ = "İşğal olunmuş ərazilərdə islam irsinin dağıdılması haqqında qətnamə"
ARABIC = "منظمة التعاون الإسلامي تدين العدوان على جمهورية أذربيجان"


@pytest.fixture
def font(qapp):
    return QFont("Noto Sans", 10)


def marked_texts(layout):
    units = layout.text().encode("utf-16-le")
    return [
        units[2 * part.start : 2 * (part.start + part.length)].decode("utf-16-le")
        for part in layout.formats()
    ]


@pytest.mark.parametrize(("lines", "expected"), [(1, 1), (2, 2), (9, 3)])
def test_a_text_takes_no_more_lines_than_it_may(font, lines, expected):
    width = QFontMetricsF(font).horizontalAdvance(AZ) / 2.5
    layout = lay_out(AZ, font, width, lines)
    assert layout.lineCount() == expected
    assert layout.text().endswith("…") == (lines < 3)
    for at in range(layout.lineCount()):
        assert layout.lineAt(at).naturalTextWidth() <= width


def test_marks_survive_astral_letters_and_stop_before_the_ellipsis(font):
    text = "𐌰𐌱 Xocalı " + AZ
    spans = (Span(3, 9), Span(60, len(text)))
    width = QFontMetricsF(font).horizontalAdvance(text) * 0.95
    layout = lay_out(text, font, width, 1, spans, QTextCharFormat())
    first, second = marked_texts(layout)
    assert first == "Xocalı"
    assert AZ.endswith("qətnamə")
    assert layout.text().endswith(f"{second}…")


def test_line_breaks_in_a_text_are_spaces(font):
    assert lay_out("a\nb\u2029c", font, 500).text() == "a b c"


def inked_columns(layout):
    image = QImage(1000, 40, QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    layout.draw(painter, QPointF(0, 0))
    painter.end()
    return [x for x in range(1000) if any(image.pixelColor(x, y).value() < 128 for y in range(40))]


def test_a_right_to_left_text_stands_at_the_right(font):
    left, right = (inked_columns(lay_out(text, font, 1000)) for text in (AZ, ARABIC))
    assert min(left) < 5
    assert max(left) < 900
    assert min(right) > 100
    assert max(right) > 990


def test_a_snippet_begins_where_its_mark_is_seen(font):
    text = f"{AZ} {AZ} Xocalı {AZ}"
    start = text.index("Xocalı")
    width = QFontMetricsF(font).horizontalAdvance(AZ)
    cut, spans = led_to_mark(text, (Span(start, start + 6),), font, width)
    assert cut.startswith("…")
    assert cut[spans[0].start : spans[0].end] == "Xocalı"
    assert QFontMetricsF(font).horizontalAdvance(cut[: spans[0].end]) <= width
    assert text.endswith(cut[1:])


def test_a_snippet_whose_mark_is_seen_stays_whole(font):
    spans = (Span(0, 5),)
    assert led_to_mark(AZ, spans, font, 10_000) == (AZ, spans)
