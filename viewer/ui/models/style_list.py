"""The citation styles as Qt sees them: names with a star for favourites, narrowed by a text."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from viewer.cite.styles import Style
from viewer.text.fold import fold
from viewer.text.markup import escape
from viewer.ui import icons
from viewer.ui.icons import Icon

Index = QModelIndex | QPersistentModelIndex


class StyleList(QAbstractListModel):
    """Told styles, favourites and filter; a row is a style."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start without styles."""
        super().__init__(parent)
        self._styles: tuple[Style, ...] = ()
        self._shown: list[Style] = []
        self._favourites: Collection[str] = ()
        self._lang = "en"
        self._text = ""

    def set_styles(self, styles: Sequence[Style], favourites: Collection[str], lang: str) -> None:
        """Show styles by their names in an interface language."""
        self._styles, self._favourites, self._lang = tuple(styles), favourites, lang
        self._narrow()

    def set_filter(self, text: str) -> None:
        """Show only styles in whose name, in any language, or id every word of a text stands."""
        self._text = text
        self._narrow()

    def is_favourite(self, index: Index) -> bool:
        """Tell whether the style of a row is a favourite."""
        style = self.style_of(index)
        return style is not None and style.id in self._favourites

    def style_of(self, index: Index) -> Style | None:
        """Return the style of a row."""
        return self._shown[index.row()] if index.isValid() else None

    def index_of(self, id: str) -> QModelIndex:
        """Return the row of a style; an invalid index where it is not shown."""
        rows = [row for row, style in enumerate(self._shown) if style.id == id]
        return self.index(rows[0]) if rows else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of styles shown."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Answer name, star, and for a screen reader both in words."""
        style = self.style_of(index)
        if style is None:
            return None
        is_favourite = self.is_favourite(index)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return style.name(self._lang)
            case Qt.ItemDataRole.ToolTipRole:  # Qt would take a file's own name for markup
                return f"<p>{escape(style.name(self._lang))}</p>"
            case Qt.ItemDataRole.DecorationRole:
                return icons.filled(Icon.STAR) if is_favourite else icons.icon(Icon.STAR)
            case Qt.ItemDataRole.AccessibleTextRole:
                name = style.name(self._lang)
                return self.tr("{style}, favourite").format(style=name) if is_favourite else name
        return None

    def _narrow(self) -> None:
        self.beginResetModel()
        words = fold(self._text).split()
        self._shown = [style for style in self._styles if _has(style, words)]
        self.endResetModel()


def _has(style: Style, words: Sequence[str]) -> bool:
    known = fold(" ".join((style.id, style.title, *style.titles.values())))
    return all(word in known for word in words)
