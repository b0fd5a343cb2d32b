"""The citation basket of a collection: statements gathered to be cited together."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from viewer.store.notebook import basket
from viewer.store.notebook.file import NotebookFile
from viewer.store.notebook.values import BasketEntry, BasketKey


class Basket:
    """Entries in the reader's order, none twice."""

    def __init__(self, file: NotebookFile, collection: str) -> None:
        """Use `Notebook.basket`."""
        self._file, self._collection = file, collection

    def entries(self) -> tuple[BasketEntry, ...]:
        """Return them in the reader's order."""
        with self._file.reading() as connection:
            return basket.read_all(connection, self._collection)

    def add(self, entries: Iterable[BasketEntry]) -> int:
        """Put entries at the end; return how many were not there before."""
        with self._file.writing() as connection:
            return basket.add(connection, self._collection, entries)

    def remove(self, keys: Iterable[BasketKey]) -> None:
        """Take entries out."""
        with self._file.writing() as connection:
            basket.remove(connection, self._collection, keys)

    def clear(self) -> None:
        """Take every entry out."""
        self.remove([entry.key for entry in self.entries()])

    def arrange(self, order: Sequence[BasketKey], put_back: Iterable[BasketEntry] = ()) -> None:
        """Bring entries into an order, after some that were taken out are put back.

        Those that `order` does not name, as another window may have added them, come last.
        """
        with self._file.writing() as connection:
            basket.add(connection, self._collection, put_back)
            there = [entry.key for entry in basket.read_all(connection, self._collection)]
            basket.place(connection, self._collection, dict.fromkeys((*order, *there)))
