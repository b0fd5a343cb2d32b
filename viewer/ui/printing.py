"""Prints one statement, or writes it as PDF, with running head and page numbers."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QFont,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextDocument,
)
from PySide6.QtWidgets import QWidget

from viewer.errors import FileUnwritable
from viewer.store.library import Library
from viewer.store.records import Collection
from viewer.store.whole import Statement
from viewer.ui import theme
from viewer.ui.detail.interface import DetailWords
from viewer.ui.detail.page import Layout, build_page
from viewer.ui.detail.print_html import STYLE_SHEET, print_html
from viewer.ui.detail.vocabulary import Vocabulary
from viewer.ui.detail.words import Words
from viewer.ui.state import Shown

MOST_COLUMNS = 3
"""Languages that fit beside each other on paper; more are printed under each other."""

_POINTS = 9.0
_HEAD_POINTS = 7.5
_MARGIN = 18.0
"""Margin of the paper in millimetres."""

_LIGATURES = ("liga", "clig", "dlig")


@dataclass(frozen=True, slots=True)
class PrintJob:
    """What to print and how.

    `lang` is the interface language, `tags` the text columns in order, `head` the running head
    (collection and version), `citation` how to cite the collection.
    """

    statement: Statement
    vocabulary: Vocabulary
    lang: str
    tags: tuple[str, ...]
    is_stacked: bool = False
    head: str = ""
    citation: str = ""

    @classmethod
    def of(cls, statement: Statement, shown: Shown, library: Library) -> PrintJob:
        """Return the job that prints a statement as it is shown."""
        collection = library.collection
        title = collection.title.best(shown.lang)
        return cls(
            statement,
            Vocabulary.of(library),
            shown.lang,
            shown.tags,
            head=f"{title} · {collection.version}",
            citation=_citation(collection, shown.lang),
        )


def print_statement(parent: QWidget, job: PrintJob) -> bool:
    """Ask for a printer and print; return False where the reader changed her mind."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # not needed at start-up

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    _set_up(printer, job)
    dialog = QPrintDialog(printer, parent)
    if not dialog.exec():
        return False
    paint(printer, job)
    return True


def preview_statement(parent: QWidget, job: PrintJob) -> None:
    """Show how the statement will be printed; printing is offered there."""
    from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog  # not needed at start-up

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    _set_up(printer, job)
    dialog = QPrintPreviewDialog(printer, parent)

    def paint_again(device: QPrinter) -> None:
        paint(device, job)

    dialog.paintRequested.connect(paint_again)
    dialog.exec()


def write_pdf(path: Path, job: PrintJob) -> None:
    """Write the statement as PDF.

    Raises:
        FileUnwritable: the file cannot be written.
    """
    try:
        path.open("ab").close()  # Qt only says that painting did not begin, not why
    except OSError as error:
        raise FileUnwritable(path, error.strerror or str(error)) from error
    writer = QPdfWriter(str(path))
    writer.setTitle(job.statement.title.best(job.lang))
    writer.setCreator("Salname")
    _set_up(writer, job)
    paint(writer, job)


def _citation(collection: Collection, lang: str) -> str:
    """Return how to cite the collection: editors, title, version, publisher, day."""
    parts = (
        ", ".join(collection.editors),
        collection.title.best(lang),
        collection.version,
        collection.publisher,
        collection.date,
    )
    return ". ".join(part for part in parts if part) + "."


def paint(device: QPagedPaintDevice, job: PrintJob) -> None:
    """Paint all pages of the statement."""
    painter = QPainter(device)
    words = DetailWords().words(job.lang)
    head_font = _font(_HEAD_POINTS)
    painter.setFont(head_font)
    line = painter.fontMetrics().height()
    whole = QRectF(0, 0, device.width(), device.height())
    body = whole.adjusted(0, 2 * line, 0, -2 * line)
    document = _document(device, job, words, body.size())
    count = document.pageCount()
    for number in range(1, count + 1):
        if number > 1:
            device.newPage()
        painter.setFont(head_font)
        _paint_head(painter, whole, job)
        painter.drawText(
            whole,
            Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignRight,
            words.page_of.format(number, count),
        )
        top = (number - 1) * body.height()
        painter.save()
        painter.translate(0, body.top() - top)
        document.drawContents(painter, QRectF(0, top, body.width(), body.height()))
        painter.restore()
    painter.end()


def _paint_head(painter: QPainter, whole: QRectF, job: PrintJob) -> None:
    metrics = painter.fontMetrics()
    date = job.statement.date_text.best(job.lang)
    room = math.floor(whole.width()) - metrics.horizontalAdvance(date) - 4 * metrics.height()
    head = metrics.elidedText(job.head, Qt.TextElideMode.ElideRight, room)
    painter.drawText(whole, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, head)
    painter.drawText(whole, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight, date)


def _document(
    device: QPagedPaintDevice, job: PrintJob, words: Words, size: QSizeF
) -> QTextDocument:
    is_stacked = job.is_stacked or len(job.tags) > MOST_COLUMNS
    layout = Layout(job.tags, is_stacked and len(job.tags) > 1, 2 if _is_wide(job) else 1)
    page = build_page(job.statement, layout, words, job.vocabulary)
    document = QTextDocument()
    document.documentLayout().setPaintDevice(device)
    document.setDocumentMargin(0)
    document.setDefaultFont(_font(_POINTS))
    document.setDefaultStyleSheet(STYLE_SHEET)
    document.setHtml(print_html(page, words, job.citation))
    document.setPageSize(size)
    return document


def _font(points: float) -> QFont:
    """Return the font of print: without ligatures, which PDF readers copy as one letter."""
    font = QFont(theme.FONT)
    font.setPointSizeF(points)
    for name in _LIGATURES:
        font.setFeature(QFont.Tag(name), 0)
    return font


def _is_wide(job: PrintJob) -> bool:
    return len(job.tags) == MOST_COLUMNS and not job.is_stacked


def _set_up(device: QPagedPaintDevice, job: PrintJob) -> None:
    """Choose paper: across for three columns, upright for fewer."""
    turned, upright = QPageLayout.Orientation.Landscape, QPageLayout.Orientation.Portrait
    orientation = turned if _is_wide(job) else upright
    device.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            orientation,
            QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN),
            QPageLayout.Unit.Millimeter,
        )
    )
