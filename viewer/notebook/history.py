"""The last forty searches of a collection."""

from __future__ import annotations

from dataclasses import replace

from viewer.store.notebook import history
from viewer.store.notebook.file import NotebookFile
from viewer.store.notebook.values import Search

MOST = 40
"""Searches that are remembered in each collection."""


class History:
    """Searches, the latest first, none twice; in whichever order their hits stood."""

    def __init__(self, file: NotebookFile, collection: str) -> None:
        """Use `Notebook.history`."""
        self._file, self._collection = file, collection

    def recent(self) -> tuple[Search, ...]:
        """Return them."""
        with self._file.reading() as connection:
            return history.read_recent(connection, self._collection)

    def remember(self, search: Search, instead_of: Search | None = None) -> None:
        """Put a search first; one that it goes on from may be forgotten at the same time."""
        with self._file.writing() as connection:
            if instead_of is not None:
                history.remove(connection, self._collection, _unordered(instead_of))
            history.add(connection, self._collection, _unordered(search), MOST)

    def forget(self, search: Search) -> None:
        """Forget one search."""
        with self._file.writing() as connection:
            history.remove(connection, self._collection, _unordered(search))

    def clear(self) -> None:
        """Forget them all."""
        with self._file.writing() as connection:
            history.remove_all(connection, self._collection)


def _unordered(search: Search) -> Search:
    return replace(search, order="")
