"""Lucide icons drawn in the palette's text colour, so that they follow theme and state."""

from __future__ import annotations

from enum import Enum
from functools import cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QGuiApplication,
    QIcon,
    QIconEngine,
    QPainter,
    QPalette,
    QPixmap,
    QPixmapCache,
)
from PySide6.QtSvg import QSvgRenderer

from viewer import paths


class Icon(Enum):
    """The icons the interface uses, by their Lucide names; a test compares them with the files."""

    SEARCH = "search"
    FIND = "text-search"
    CLEAR = "x"
    COPY = "copy"
    COPIED = "check"
    BACK = "arrow-left"
    FORWARD = "arrow-right"
    UP = "chevron-up"
    DOWN = "chevron-down"
    STACKED = "rows-3"
    SETTINGS = "settings"
    INFO = "info"
    LINK = "link"
    PRINT = "printer"
    OPEN = "folder-open"
    FILTER = "funnel"
    SORT = "arrow-up-down"
    CALENDAR = "calendar"
    LANGUAGES = "languages"
    QUOTE = "quote"
    WARNING = "triangle-alert"
    REPORT = "message-square-warning"
    NAMES = "users-round"
    ONE_SIDED = "scale"
    TEXT_SEEN = "badge-check"
    REPORT_SEEN = "newspaper"
    TITLE_SEEN = "list"
    ARTICLE_SEEN = "book-open"
    STATEMENT = "file-text"
    KEYS = "keyboard"
    HISTORY = "history"
    BASKET = "file-stack"
    EXPORT = "download"
    BOOKMARK = "bookmark"
    RENAME = "pencil"
    TRASH = "trash-2"
    UNDO = "undo-2"
    STAR = "star"
    QUIT = "log-out"


class _PaletteIcon(QIconEngine):
    """Paints an SVG whose strokes are `currentColor` in the palette's colour of the moment."""

    def __init__(self, name: str, *, is_filled: bool = False) -> None:
        super().__init__()
        self._name, self._is_filled = name, is_filled

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        del state
        # The transform, not the device: to wrap a device, PySide would make classes first.
        ratio = painter.deviceTransform().m11()
        drawn = _drawn(self._name, _colour(mode), rect.size() * ratio, is_filled=self._is_filled)
        painter.drawPixmap(rect, drawn)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        del state
        return _drawn(self._name, _colour(mode), size, is_filled=self._is_filled)

    def clone(self) -> QIconEngine:
        return _PaletteIcon(self._name, is_filled=self._is_filled)


def icon(which: Icon) -> QIcon:
    """Return an icon of the interface."""
    return named(which.value)


def drawn(which: Icon, colour: str, size: QSize, *, is_filled: bool = False) -> QPixmap:
    """Return an icon of so many device pixels in a colour."""
    return _drawn(which.value, colour, size, is_filled=is_filled)


def filled(which: Icon) -> QIcon:
    """Return an icon of the interface with its inside in the colour of its strokes."""
    return QIcon(_PaletteIcon(which.value, is_filled=True))


def named(name: str) -> QIcon:
    """Return the icon of a Lucide name, as collections give for kinds; a document where unknown."""
    return QIcon(_PaletteIcon(name))


def _colour(mode: QIcon.Mode) -> str:
    palette = QGuiApplication.palette()
    if mode is QIcon.Mode.Selected:
        return palette.color(QPalette.ColorRole.HighlightedText).name()
    disabled = mode is QIcon.Mode.Disabled
    group = QPalette.ColorGroup.Disabled if disabled else QPalette.ColorGroup.Active
    return palette.color(group, QPalette.ColorRole.ButtonText).name()


def _drawn(name: str, colour: str, size: QSize, *, is_filled: bool = False) -> QPixmap:
    """Return an icon of so many device pixels; Qt keeps those drawn lately."""
    key = f"{name} {colour} {size.width()} {size.height()} {is_filled}"
    pixmap = QPixmap()
    if not QPixmapCache.find(key, pixmap):
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        _renderer(name, colour, is_filled).render(painter, QRectF(pixmap.rect()))
        painter.end()
        QPixmapCache.insert(key, pixmap)
    return pixmap


@cache
def _svg(name: str) -> str:
    path = paths.assets("icons", f"{name}.svg")
    return path.read_text(encoding="utf-8") if path.is_file() else _svg(Icon.STATEMENT.value)


@cache
def _renderer(name: str, colour: str, is_filled: bool) -> QSvgRenderer:
    svg = _svg(name).replace('fill="none"', f'fill="{colour}"') if is_filled else _svg(name)
    return QSvgRenderer(QByteArray(svg.replace("currentColor", colour).encode()))
