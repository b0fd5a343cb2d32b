"""What the window keeps in the notebook: asked for and changed beside it, told when it is there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from viewer.notebook.basket import Basket
from viewer.notebook.history import History
from viewer.notebook.notebook import Notebook
from viewer.notebook.saved import SavedSearches
from viewer.store.notebook.values import BasketEntry, BasketKey, SavedSearch, Search
from viewer.ui.notebook_worker import NotebookWorker

_LATER = 1500
"""Milliseconds after the window is built at which the notebook is opened, if not needed before."""


@dataclass(frozen=True, slots=True)
class KeptSearches:
    """The searches made lately, the latest first, and those saved."""

    recent: tuple[Search, ...] = ()
    saved: tuple[SavedSearch, ...] = ()


class Keeping(QObject):
    """The reader's own data about one collection."""

    searches_read = Signal(object)
    """`KeptSearches`, when asked for and after every change."""
    basket_read = Signal(object)
    """`tuple[BasketEntry, ...]` in the reader's order, when asked for and after every change."""
    basket_added = Signal(int)
    """How many entries came into the basket, of those that were to."""
    failed = Signal(object)
    """`SalnameError`: something could not be kept."""
    unsaved = Signal(object)
    """`SalnameError`: why nothing will be kept."""

    def __init__(self, path: Path, collection: str, parent: QObject) -> None:
        """Keep in the notebook at `path` what concerns a collection, given by its id."""
        super().__init__(parent)
        self.path = path
        self._collection = collection
        self._worker = NotebookWorker(path, self)
        self._worker.failed.connect(self.failed)
        self._worker.unsaved.connect(self.unsaved)
        self._first = QTimer(self, singleShot=True, interval=_LATER)
        self._first.timeout.connect(self.read)
        if path.exists():  # else there is nothing to show, and the file is made when it is needed
            self._first.start()

    def read(self) -> None:
        """Ask for everything that is shown."""
        self.read_searches()
        self.read_basket()

    def read_searches(self) -> None:
        """Ask for the searches."""
        self._worker.do(self._searches, self.searches_read.emit)

    def remember(self, search: Search, instead_of: Search | None) -> None:
        """Put a search first in the history, perhaps instead of one that it goes on from."""
        self._change_history(partial(History.remember, search=search, instead_of=instead_of))

    def forget(self, search: Search) -> None:
        """Forget one search of the history."""
        self._change_history(partial(History.forget, search=search))

    def clear_history(self) -> None:
        """Forget every search of the history."""
        self._change_history(History.clear)

    def save_search(self, saved: SavedSearch) -> None:
        """Save a search, in the place of one that has its name."""
        self._change_saved(partial(SavedSearches.save, name=saved.name, search=saved.search))

    def rename_search(self, name: str, new: str) -> None:
        """Give a saved search another name."""
        self._change_saved(partial(SavedSearches.rename, name=name, new=new))

    def delete_search(self, name: str) -> None:
        """Delete a saved search."""
        self._change_saved(partial(SavedSearches.delete, name=name))

    def read_basket(self) -> None:
        """Ask for the basket."""
        self._worker.do(self._basket, self.basket_read.emit)

    def add_to_basket(self, entries: tuple[BasketEntry, ...]) -> None:
        """Put entries at the end of the basket, if they are not there."""
        self._worker.do(partial(self._added, entries), self.basket_added.emit)
        self.read_basket()

    def remove_from_basket(self, keys: tuple[BasketKey, ...]) -> None:
        """Take entries out of the basket."""
        self._change_basket(partial(Basket.remove, keys=keys))

    def arrange_basket(
        self, order: tuple[BasketKey, ...], put_back: tuple[BasketEntry, ...] = ()
    ) -> None:
        """Bring the basket into an order, after entries taken out are put back."""
        self._change_basket(partial(Basket.arrange, order=order, put_back=put_back))

    def reopen(self) -> None:
        """Open the notebook anew, after it was mended."""
        self._worker.reopen()
        self.read()

    def close(self) -> None:
        """Write what is still to be written, then close the notebook."""
        self._first.stop()
        self._worker.close()

    def _searches(self, notebook: Notebook) -> KeptSearches:
        recent = notebook.history(self._collection).recent()
        return KeptSearches(recent, notebook.saved(self._collection).all())

    def _basket(self, notebook: Notebook) -> tuple[BasketEntry, ...]:
        return notebook.basket(self._collection).entries()

    def _added(self, entries: tuple[BasketEntry, ...], notebook: Notebook) -> int:
        return notebook.basket(self._collection).add(entries)

    def _change_basket(self, change: Callable[[Basket], None]) -> None:
        def job(notebook: Notebook) -> tuple[BasketEntry, ...]:
            change(notebook.basket(self._collection))
            return self._basket(notebook)

        self._worker.do(job, self.basket_read.emit)

    def _change_history(self, change: Callable[[History], None]) -> None:
        def job(notebook: Notebook) -> KeptSearches:
            change(notebook.history(self._collection))
            return self._searches(notebook)

        self._worker.do(job, self.searches_read.emit)

    def _change_saved(self, change: Callable[[SavedSearches], None]) -> None:
        def job(notebook: Notebook) -> KeptSearches:
            change(notebook.saved(self._collection))
            return self._searches(notebook)

        self._worker.do(job, self.searches_read.emit)
