"""The gazetteer as Qt sees it: the names under their kinds, sorted, narrowed by what is typed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QLocale, QModelIndex, QObject, Qt

from viewer.store.whole import NameLink
from viewer.text.collate import collation_key
from viewer.text.fold import fold
from viewer.ui.models.branches import Branches, Index
from viewer.ui.models.roles import TreeRole

if TYPE_CHECKING:

    def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
        """Mark a text for translation and return it."""
else:
    from PySide6.QtCore import QT_TRANSLATE_NOOP

_KINDS = {
    "person": (QT_TRANSLATE_NOOP("NameTree", "Person"), QT_TRANSLATE_NOOP("NameTree", "Persons")),
    "place": (QT_TRANSLATE_NOOP("NameTree", "Place"), QT_TRANSLATE_NOOP("NameTree", "Places")),
    "organ": (QT_TRANSLATE_NOOP("NameTree", "Body"), QT_TRANSLATE_NOOP("NameTree", "Bodies")),
    "document": (
        QT_TRANSLATE_NOOP("NameTree", "Document"),
        QT_TRANSLATE_NOOP("NameTree", "Documents"),
    ),
    "event": (QT_TRANSLATE_NOOP("NameTree", "Event"), QT_TRANSLATE_NOOP("NameTree", "Events")),
}
"""What one name of a kind is, and what several are called together."""


class NameTree(Branches[str, NameLink]):
    """Kinds with names below them, each with the number of statements that mention it."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start without names."""
        super().__init__(parent)
        self._names: tuple[NameLink, ...] = ()
        self._counts: Mapping[str, int] = {}
        self._forms: dict[str, str] = {}
        self._lang = "en"
        self._text = ""

    def set_names(
        self, names: tuple[NameLink, ...], counts: Mapping[str, int], forms: Mapping[str, str]
    ) -> None:
        """Show other names.

        Args:
            names: the gazetteer.
            counts: how many statements mention each, by id.
            forms: by id, every spelling by which a name is to be found, in one text.
        """
        self._names, self._counts = names, counts
        self._forms = {id_: fold(text) for id_, text in forms.items()}
        self._sort()

    def set_lang(self, lang: str) -> None:
        """Show names in a language, in the order of its alphabet."""
        self._lang = lang
        self._sort()

    def set_filter(self, text: str) -> None:
        """Show only names one of whose forms, in any language, contains a text."""
        self._text = fold(text.strip())
        self._sort()

    def index_of(self, id: str) -> QModelIndex:
        """Return the row of a name; an invalid index where it is not shown."""
        found = [name for name in self._names if name.id == id]
        return self.place_of(found[0].kind, found[0]) if found else QModelIndex()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Answer some roles of `TreeRole` and of Qt's."""
        if not index.isValid():
            return None
        name = self.leaf(index)
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return name.official.best(self._lang) if name else self._kind(index)
            case TreeRole.ID:
                return name.id if name else None
            case TreeRole.HITS if name is not None:
                return None if self._counts.get(name.id) else 0
            case TreeRole.NUMBER_TEXT:
                number = self._counts.get(name.id, 0) if name else self.rowCount(index)
                return QLocale(self._lang).toString(number)
        return None

    def _kind(self, index: Index) -> str:
        return QCoreApplication.translate("NameTree", _KINDS[self.branch(index)][1])

    def _sort(self) -> None:
        self.beginResetModel()
        shown = [name for name in self._names if self._text in self._forms.get(name.id, "")]
        shown.sort(key=lambda name: collation_key(name.official.best(self._lang), self._lang))
        by_kind = {kind: [name for name in shown if name.kind == kind] for kind in _KINDS}
        self.branches = [(kind, names) for kind, names in by_kind.items() if names]
        self.endResetModel()


def kind_label(kind: str) -> str:
    """Return what a name of a kind is, in the interface language."""
    return QCoreApplication.translate("NameTree", _KINDS[kind][0])
