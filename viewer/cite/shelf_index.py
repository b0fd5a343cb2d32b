"""What a list of the reader's styles shows, kept in `index.json`: no style file is read for it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from viewer.cite import styles as shipped
from viewer.cite.locales import Locale
from viewer.cite.styles import Style, StyleKind
from viewer.text.languages import Texts

_FILE = "index.json"


@dataclass(frozen=True, slots=True)
class Row:
    """One file: its `stamp`, and its style's fields; a file that is no usable style has no title.

    `parent` is the id of the style to which it points, or empty.
    """

    stamp: str
    title: str = ""
    kind: str = StyleKind.AUTHOR_DATE
    licence: str = ""
    has_bibliography: bool = True
    default_locale: str = ""
    english: str = Locale.EN_US
    uri: str = ""
    updated: str = ""
    parent: str = ""

    @classmethod
    def of(cls, style: Style | None, stamp: str) -> Row:
        """Return the row of a checked file."""
        if style is None:
            return cls(stamp)
        return cls(
            stamp,
            style.title,
            style.kind,
            style.licence,
            style.has_bibliography,
            style.default_locale,
            style.english,
            style.uri,
            style.updated,
            style.parent.id if style.parent else "",
        )

    def style(self, path: Path) -> Style:
        """Return the style in a file, as yet without its parent."""
        return Style(
            id=path.stem.partition(".")[0],
            title=self.title,
            kind=StyleKind(self.kind),
            path=path,
            licence=self.licence,
            has_bibliography=self.has_bibliography,
            default_locale=self.default_locale,
            english=Locale(self.english),
            uri=self.uri,
            updated=self.updated,
        )


def read(folder: Path) -> dict[str, Row]:
    """Return the rows by file name; none where the index is absent or was not written by us."""
    try:
        rows = json.loads((folder / _FILE).read_text("utf-8"))
        return {name: Row(**fields) for name, fields in rows.items()}
    except (OSError, ValueError, AttributeError, TypeError):
        return {}


def write(folder: Path, rows: Mapping[str, Row]) -> None:
    """Keep the rows; where that is impossible, files are read each time."""
    text = json.dumps({name: asdict(row) for name, row in rows.items()}, ensure_ascii=False)
    with suppress(OSError):
        (folder / _FILE).write_text(text, "utf-8")


def styles(rows: Mapping[str, Row], files: Mapping[str, Path]) -> dict[str, Style]:
    """Return the usable styles by file name, each with its parent."""
    usable = {name: row for name, row in rows.items() if row.title}
    alone = {name: row.style(files[name]) for name, row in usable.items()}
    by_id = {style.id: style for style in (*alone.values(), *shipped.styles())}
    return {
        name: replace(style, parent=by_id[usable[name].parent], titles=Texts())
        if usable[name].parent in by_id
        else style
        for name, style in alone.items()
    }
