"""The reader's notebook: the one door to what she keeps, beside every collection."""

from __future__ import annotations

from pathlib import Path
from types import TracebackType
from typing import Self

from viewer.notebook.basket import Basket
from viewer.notebook.history import History
from viewer.notebook.saved import SavedSearches
from viewer.store.notebook.file import NotebookFile


class Notebook:
    """An open notebook, used by the thread that opened it.

    Several may be open at a time, in windows and commands: every change is one short transaction.
    Whatever is asked of it raises `DamagedNotebook`, `NotebookInUse` or `NotebookUnwritable`.
    """

    def __init__(self, file: NotebookFile) -> None:
        """Use `Notebook.open`."""
        self.path = file.path
        self._file = file

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open a notebook, made where there is none.

        Raises:
            NotANotebook, NewerNotebook, DamagedNotebook, NotebookInUse, NotebookUnwritable:
                see there.
        """
        return cls(NotebookFile.open(path))

    @classmethod
    def unsaved(cls) -> Self:
        """Return a notebook that keeps nothing beyond its closing."""
        return cls(NotebookFile.in_memory())

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        value: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def history(self, collection: str) -> History:
        """Return the searches made lately in a collection, given by its id."""
        return History(self._file, collection)

    def saved(self, collection: str) -> SavedSearches:
        """Return the searches saved in a collection, given by its id."""
        return SavedSearches(self._file, collection)

    def basket(self, collection: str) -> Basket:
        """Return the citation basket of a collection, given by its id."""
        return Basket(self._file, collection)

    def close(self) -> None:
        """Close the file; what was written is on the disk already."""
        self._file.close()
