"""Gathering statements to be cited: the basket is filled here, and counted in the status line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from viewer.store.notebook.values import BasketEntry
from viewer.ui.keeping import Keeping

if TYPE_CHECKING:
    from viewer.ui.basket_desk import BasketDesk
    from viewer.ui.citing import Citing
    from viewer.ui.main_window import MainWindow


class Gathering(QObject):
    """Between what is cited at the moment, the notebook's basket and its window."""

    def __init__(self, window: MainWindow, citing: Citing, keeping: Keeping) -> None:
        """Gather what `citing` would cite."""
        super().__init__(window)
        self._window, self._citing, self._keeping = window, citing, keeping
        self._entries: tuple[BasketEntry, ...] = ()
        self._desk: BasketDesk | None = None
        self._is_choice_dropped = False
        keeping.basket_read.connect(self._on_basket_read)
        keeping.basket_added.connect(self._on_basket_added)
        window.status.basket_clicked.connect(self.open)

    def add(self) -> None:
        """Put what would be cited now into the basket: statements, or one by its segment."""
        library = self._window.library
        targets = self._citing.targets
        if not targets:
            self._window.status.say(self.tr("There is nothing to cite."))
            return
        numbers = library.numbers_of(id_ for id_, _ in targets)
        titles = library.titles(numbers.values())
        self._is_choice_dropped = self._citing.is_direct
        self._keeping.add_to_basket(
            tuple(
                BasketEntry(
                    id_,
                    self._placed(id_, segment),
                    library.collection.version,
                    titles[numbers[id_]],
                )
                for id_, segment in targets
            )
        )

    def open(self) -> None:
        """Show the basket in its window."""
        from viewer.ui.basket_desk import BasketDesk  # when it is first wanted

        if self._desk is None:
            self._desk = BasketDesk(self._window, self._citing, self._keeping)
            self._desk.set_entries(self._entries)
        self._desk.show()
        self._keeping.read_basket()

    def close(self) -> None:
        """End what cites the basket."""
        if self._desk is not None:
            self._desk.close()

    def _placed(self, id: str, segment: int | None) -> int | None:
        """Return the segment if the record has a place of its own for it."""
        if segment is None:
            return None
        segments = self._window.library.statement(id).segments
        has_place = any(
            one.locator or one.document_locator for one in segments if one.position == segment
        )
        return segment if has_place else None

    def _on_basket_read(self, entries: tuple[BasketEntry, ...]) -> None:
        self._entries = entries
        self._window.status.set_basket(len(entries))
        if self._desk is not None:
            self._desk.set_entries(entries)

    def _on_basket_added(self, count: int) -> None:
        if count and self._is_choice_dropped:
            self._window.status.say(
                self.tr(
                    "Added to the basket, where it is cited through its source: the choice to cite "
                    "the document itself holds for this citation alone."
                )
            )
        elif count:
            self._window.status.say(self.tr("Added to the basket: %Ln", "", count))
        else:
            self._window.status.say(self.tr("It is in the basket already."))
