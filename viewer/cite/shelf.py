"""The citation styles that the reader added: a folder of CSL files, checked when they come in.

A file is named after its style and its content, `vestnik.1f0c2ab9.csl`, so that a replaced style is
another file and nothing made from the old one is taken for it.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from viewer import paths
from viewer.cite import shelf_index
from viewer.cite.shelf_index import Row
from viewer.cite.styles import Style, load_user_style, styles
from viewer.errors import (
    FileUnwritable,
    OlderStyle,
    SalnameError,
    ShippedStyle,
    UnknownStyle,
)

_TAKEN = "-own"
"""Follows the id of a reader's style whose name a shipped one bears."""
_NO_ID = re.compile(r"[^a-z0-9]+")


@dataclass(frozen=True, slots=True)
class Added:
    """A style that came onto the shelf, and the one whose place it took, if any."""

    style: Style
    replaced: Style | None = None


@dataclass(frozen=True, slots=True)
class Taken:
    """A style that was taken off the shelf, and what its file held."""

    style: Style
    content: bytes


class Shelf:
    """The reader's styles in one folder; what cannot be used is passed over, see `problems`."""

    def __init__(self, folder: Path | None = None) -> None:
        """Use a folder, by default the reader's; it is made when a style is added."""
        self.folder = folder or paths.user_styles()

    def styles(self) -> tuple[Style, ...]:
        """Return the styles by name; a file that changed is checked anew."""
        return tuple(sorted(self._known().values(), key=lambda own: own.title.casefold()))

    def offered(self) -> tuple[Style, ...]:
        """Return all styles on offer: those shipped, then the reader's."""
        return (*styles(), *self.styles())

    def style(self, id: str) -> Style:
        """Return a style on offer by its id.

        Raises:
            UnknownStyle: none bears it.
        """
        offered = self.offered()
        for one in offered:
            if one.id == id:
                return one
        raise UnknownStyle(id, ", ".join(one.id for one in offered))

    def problems(self) -> list[SalnameError]:
        """Return why files in the folder cannot be used."""
        found = []
        for path in self._files():
            try:
                load_user_style(path, self.styles())
            except SalnameError as error:
                found.append(error)
        return found

    def add(self, path: Path) -> Added:
        """Check a file, cite with it, and put a copy on the shelf.

        A newer version takes the place of an older one, which is told by the style's own identity.

        Raises:
            FileMissing, FileUnreadable, BadStyle, MissingParent: see `load_user_style`.
            OlderStyle: the shelf has a newer version.
            FileUnwritable: the copy could not be made.
        """
        from viewer.cite.trial import try_out  # imports the engine, which a list does not need

        known = self.styles()
        loaded = load_user_style(path, known)
        try_out(loaded)
        before = next((own for own in known if loaded.uri and own.uri == loaded.uri), None)
        if before and before.updated > loaded.updated:
            raise OlderStyle(path, before.title, before.updated[:10])
        id = before.id if before else self._free_id(path.stem, {own.id for own in known})
        content = path.read_bytes()
        target = self.folder / f"{id}.{hashlib.sha256(content).hexdigest()[:8]}.csl"
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
            if before and before.path != target:
                before.path.unlink(missing_ok=True)
        except OSError as error:
            raise FileUnwritable(target, error.strerror or str(error)) from None
        return Added(self.style(id), before)

    def remove(self, id: str) -> Taken:
        """Take a style off the shelf and return what it was, for `put_back`.

        Raises:
            UnknownStyle: no style bears the id.
            ShippedStyle: it is not the reader's.
            FileUnwritable: the file could not be removed.
        """
        own = self.style(id)
        if own in styles():
            raise ShippedStyle(id)
        try:
            content = own.path.read_bytes()
            own.path.unlink()
        except OSError as error:
            raise FileUnwritable(own.path, error.strerror or str(error)) from None
        return Taken(own, content)

    def put_back(self, taken: Taken) -> None:
        """Undo the removal of a style.

        Raises:
            FileUnwritable: the file could not be written.
        """
        path = taken.style.path
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            path.write_bytes(taken.content)
        except OSError as error:
            raise FileUnwritable(path, error.strerror or str(error)) from None

    def _free_id(self, stem: str, taken: set[str]) -> str:
        base = _NO_ID.sub("-", stem.partition(".")[0].casefold()).strip("-") or "style"
        if any(shipped.id == base for shipped in styles()):
            base += _TAKEN
        numbered = (base if n == 1 else f"{base}-{n}" for n in range(1, len(taken) + 2))
        return next(id for id in numbered if id not in taken)

    def _files(self) -> Iterator[Path]:
        try:
            yield from sorted(self.folder.glob("*.csl"))
        except OSError:
            return

    def _known(self) -> dict[str, Style]:
        """Return the usable styles by the names of their files, from the index where it holds."""
        files = {path.name: path for path in self._files()}
        stamps = {name: _stamp(path) for name, path in files.items()}
        index = shelf_index.read(self.folder)
        if {name: row.stamp for name, row in index.items()} != stamps:
            loaded = self._loaded(files)
            index = {name: Row.of(loaded.get(name), stamp) for name, stamp in stamps.items()}
            shelf_index.write(self.folder, index)
        return shelf_index.styles(index, files)

    def _loaded(self, files: dict[str, Path]) -> dict[str, Style]:
        """Check all files, twice: what points to another style comes after it."""
        known: dict[str, Style] = {}
        for name in [*files, *files]:
            if name not in known:
                with suppress(SalnameError):
                    known[name] = load_user_style(files[name], tuple(known.values()))
        return known


def _stamp(path: Path) -> str:
    """Return what changes when a file does."""
    try:
        found = path.stat()
    except OSError:
        return ""
    return f"{found.st_size} {found.st_mtime_ns}"
