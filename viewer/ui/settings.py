"""What Salname remembers between starts: typed keys over one settings file."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QByteArray, QSettings

from viewer.cite.payload import AUTO, Form, Titles
from viewer.store.facets import Facet
from viewer.text.languages import INTERFACE_LANGUAGES
from viewer.ui.theme import Theme

if TYPE_CHECKING:
    from viewer.cite.formats import ExportFormat

Choice = TypeVar("Choice", bound=Enum)


class Settings:
    """The reader's settings. Values that make no sense count as not set."""

    def __init__(self, store: QSettings | None = None) -> None:
        """Use the user's settings file unless another store is given."""
        self._store = store or QSettings(
            QSettings.Format.IniFormat, QSettings.Scope.UserScope, "salname", "salname"
        )

    @property
    def lang(self) -> str | None:
        """Interface language the reader chose, if any."""
        value = self._text("interface/language")
        return value if value in INTERFACE_LANGUAGES else None

    @lang.setter
    def lang(self, value: str | None) -> None:
        self._store.setValue("interface/language", value or "")

    @property
    def theme(self) -> Theme:
        """Light, dark, or as the system."""
        return self._choice("interface/theme", Theme, Theme.SYSTEM)

    @theme.setter
    def theme(self, value: Theme) -> None:
        self._store.setValue("interface/theme", value.value)

    @property
    def zoom(self) -> int:
        """Size of the texts in percent, 50 to 300."""
        value = self._text("interface/zoom")
        return max(50, min(300, int(value))) if value.isascii() and value.isdigit() else 100

    @zoom.setter
    def zoom(self, value: int) -> None:
        self._store.setValue("interface/zoom", str(value))

    @property
    def style(self) -> str:
        """Id of the citation style; empty when the reader never chose."""
        return self._text("citation/style")

    @style.setter
    def style(self, value: str) -> None:
        self._store.setValue("citation/style", value)

    @property
    def favourites(self) -> tuple[str, ...]:
        """Ids of the reader's favourite citation styles, in the order they were marked."""
        return tuple(self._text("citation/favourites").split())

    @favourites.setter
    def favourites(self, value: tuple[str, ...]) -> None:
        self._store.setValue("citation/favourites", " ".join(value))

    @property
    def citation_lang(self) -> str:
        """Language of citation terms: `auto`, az, ru or en."""
        value = self._text("citation/language")
        return value if value in INTERFACE_LANGUAGES else AUTO

    @citation_lang.setter
    def citation_lang(self, value: str) -> None:
        self._store.setValue("citation/language", value)

    @property
    def form(self) -> Form:
        """Form of the citation in the citation bar."""
        return self._choice("citation/form", Form, Form.REFERENCE)

    @form.setter
    def form(self, value: Form) -> None:
        self._store.setValue("citation/form", value.value)

    @property
    def titles(self) -> Titles:
        """How citations give titles in other languages."""
        return Titles(
            translated=self._text("citation/translated-titles") == "yes",
            romanized=self._text("citation/romanized-titles") == "yes",
        )

    @titles.setter
    def titles(self, value: Titles) -> None:
        for name, is_on in value._asdict().items():
            self._store.setValue(f"citation/{name}-titles", "yes" if is_on else "no")

    @property
    def export_format(self) -> ExportFormat:
        """Format in which references were saved last."""
        from viewer.cite.formats import ExportFormat  # the first screen needs none

        return self._choice("citation/export", ExportFormat, ExportFormat.DOCX)

    @export_format.setter
    def export_format(self, value: ExportFormat) -> None:
        self._store.setValue("citation/export", value.value)

    @property
    def export_form(self) -> Form:
        """Form in which citations were saved last."""
        return self._choice("citation/export-form", Form, Form.REFERENCE)

    @export_form.setter
    def export_form(self, value: Form) -> None:
        self._store.setValue("citation/export-form", value.value)

    @property
    def collection(self) -> str:
        """Path of the collection opened last; empty for the shipped one."""
        return self._text("collection/path")

    @collection.setter
    def collection(self, value: str) -> None:
        self._store.setValue("collection/path", value)

    def statement(self, collection: str) -> str:
        """Return the id of the statement read last in a collection (by its id)."""
        return self._text(f"place/{collection}/statement")

    def set_statement(self, collection: str, value: str) -> None:
        """Remember the statement read last."""
        self._store.setValue(f"place/{collection}/statement", value)

    def period(self, collection: str) -> str:
        """Return the period looked at last in a collection; empty for all."""
        return self._text(f"place/{collection}/period")

    def set_period(self, collection: str, value: str) -> None:
        """Remember the period looked at last."""
        self._store.setValue(f"place/{collection}/period", value)

    def tags(self, collection: str) -> tuple[str, ...]:
        """Return the text columns shown last in a collection, in order; empty if never set."""
        return tuple(tag for tag in self._text(f"place/{collection}/columns").split(" ") if tag)

    def set_tags(self, collection: str, value: tuple[str, ...]) -> None:
        """Remember the text columns."""
        self._store.setValue(f"place/{collection}/columns", " ".join(value))

    @property
    def is_stacked(self) -> bool:
        """Whether languages stand under each other also where there is room for columns."""
        return self._text("interface/stacked") == "yes"

    @is_stacked.setter
    def is_stacked(self, value: bool) -> None:
        self._store.setValue("interface/stacked", "yes" if value else "no")

    @property
    def keeps_history(self) -> bool:
        """Whether the searches made lately are remembered."""
        return self._text("search/history") != "no"

    @keeps_history.setter
    def keeps_history(self, value: bool) -> None:
        self._store.setValue("search/history", "yes" if value else "no")

    @property
    def is_basket_by_hand(self) -> bool:
        """Whether the basket keeps the reader's own order instead of the style's."""
        return self._text("citation/basket-order") == "own"

    @is_basket_by_hand.setter
    def is_basket_by_hand(self, value: bool) -> None:
        self._store.setValue("citation/basket-order", "own" if value else "style")

    @property
    def open_facets(self) -> tuple[str, ...]:
        """Ids of the facets whose values are shown; at first the kind alone."""
        value = self._store.value("window/facets")
        return tuple(value.split(" ")) if isinstance(value, str) else (Facet.KIND.value,)

    @open_facets.setter
    def open_facets(self, value: tuple[str, ...]) -> None:
        self._store.setValue("window/facets", " ".join(value))

    def layout(self, name: str) -> QByteArray | None:
        """Return a saved geometry or splitter state."""
        value = self._store.value(f"window/{name}")
        return value if isinstance(value, QByteArray) else None

    def set_layout(self, name: str, value: QByteArray) -> None:
        """Remember a geometry or splitter state."""
        self._store.setValue(f"window/{name}", value)

    def save(self) -> None:
        """Write to disk now; a read-only home is no failure, the settings are then forgotten."""
        self._store.sync()

    def _text(self, key: str) -> str:
        value = self._store.value(key, "")
        return value if isinstance(value, str) else ""

    def _choice(self, key: str, choices: type[Choice], default: Choice) -> Choice:
        value = self._text(key)
        return choices(value) if value in {choice.value for choice in choices} else default
