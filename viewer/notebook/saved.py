"""The searches a reader saved under names of hers."""

from __future__ import annotations

import unicodedata

from viewer.errors import SearchNameTaken
from viewer.store.notebook import saved
from viewer.store.notebook.file import NotebookFile
from viewer.store.notebook.values import SavedSearch, Search


class SavedSearches:
    """Searches of one collection by name; names differ also in their case."""

    def __init__(self, file: NotebookFile, collection: str) -> None:
        """Use `Notebook.saved`."""
        self._file, self._collection = file, collection

    def all(self) -> tuple[SavedSearch, ...]:
        """Return them by the code points of their names."""
        with self._file.reading() as connection:
            return saved.read_all(connection, self._collection)

    def save(self, name: str, search: Search) -> None:
        """Save a search, in the place of one that has the name."""
        with self._file.writing() as connection:
            saved.save(connection, self._collection, tidy(name), search)

    def rename(self, name: str, new: str) -> None:
        """Give another name.

        Raises:
            SearchNameTaken: another one has it.
        """
        wanted = tidy(new)
        with self._file.writing() as connection:
            if wanted != name and saved.has(connection, self._collection, wanted):
                raise SearchNameTaken(wanted)
            saved.rename(connection, self._collection, name, wanted)

    def delete(self, name: str) -> None:
        """Delete one."""
        with self._file.writing() as connection:
            saved.delete(connection, self._collection, name)


def tidy(name: str) -> str:
    """Return a name as it is kept: in NFC, each run of spaces one space, none at the ends."""
    return " ".join(unicodedata.normalize("NFC", name).split())
