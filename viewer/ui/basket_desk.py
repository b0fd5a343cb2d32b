"""The work of the basket's window: order, undo, citations, copies and files."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QDialog

from viewer.cite.formats import ExportFormat
from viewer.cite.payload import AUTO, CitationRequest, Form, Payload
from viewer.cite.styles import StyleKind
from viewer.errors import SalnameError
from viewer.store.notebook.values import BasketEntry, BasketKey
from viewer.text.messages import sentence
from viewer.ui import clipboard
from viewer.ui.basket_rows import abouts, basket_rows
from viewer.ui.basket_worker import BasketWorker
from viewer.ui.citing import Citing
from viewer.ui.dialogs.basket import BasketDialog
from viewer.ui.dialogs.export import ExportDialog
from viewer.ui.gathered import (
    ListRequest,
    Made,
    Ordered,
    Shown,
    ShowRequest,
    open_gathered,
)
from viewer.ui.i18n import OWN_NAMES
from viewer.ui.keeping import Keeping

if TYPE_CHECKING:
    from viewer.ui.main_window import MainWindow


class BasketDesk(QObject):
    """Shows the basket of one window, and changes it as the reader wants."""

    def __init__(self, window: MainWindow, citing: Citing, keeping: Keeping) -> None:
        """Start with an empty basket and no window."""
        super().__init__(window)
        self._citing, self._keeping = citing, keeping
        self._library, self._state, self._settings = window.library, window.state, window.settings
        self._entries: dict[BasketKey, BasketEntry] = {}
        self._by_style: tuple[BasketKey, ...] = ()
        self._undoings: list[Callable[[], None]] = []
        self._worker: BasketWorker | None = None
        self._dialog = BasketDialog(window)
        self._dialog.set_describer(self._describe)
        self._anew = QTimer(self, singleShot=True, interval=0)
        self._anew.timeout.connect(self._cite)
        self._connect()

    def show(self) -> None:
        """Open the window."""
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()
        self._anew.start()

    def set_entries(self, entries: tuple[BasketEntry, ...]) -> None:
        """Show what is in the basket now."""
        is_other = set(self._entries) != {entry.key for entry in entries}
        self._entries = {entry.key: entry for entry in entries}
        self._show_rows()
        if is_other:
            self._anew.start()

    def close(self) -> None:
        """Close the window and end its thread."""
        self._anew.stop()
        self._dialog.close()
        self._end_worker()

    def _connect(self) -> None:
        dialog, state = self._dialog, self._state
        dialog.moved.connect(self._on_moved)
        dialog.remove_wanted.connect(self._on_remove_wanted)
        dialog.clear_wanted.connect(self._on_clear_wanted)
        dialog.undo_wanted.connect(self._on_undo_wanted)
        dialog.order_picked.connect(self._on_order_picked)
        dialog.copy_wanted.connect(self._on_copy_wanted)
        dialog.export_wanted.connect(self._on_export_wanted)
        dialog.statement_wanted.connect(state.set_statement)
        dialog.finished.connect(self._end_worker)
        dialog.came_to_front.connect(self._keeping.read_basket)
        state.citation_changed.connect(self._anew.start)
        state.shown_changed.connect(self._on_shown_changed)

    def _like(self) -> CitationRequest:
        """Return how entries are cited: as the citation bar says, in a list of references."""
        choice = self._state.citation
        return CitationRequest(
            ids=(),
            style=choice.style,
            lang=choice.lang,
            form=Form.REFERENCE,
            home=self._state.shown.lang,
            as_given=self._settings.is_basket_by_hand,
            titles=choice.titles,
        )

    def _cite(self) -> None:
        """Ask anew how every entry is cited, while the window is open."""
        if not self._dialog.isVisible():
            return
        like = self._like()
        lang = self.tr("automatic language") if like.lang == AUTO else OWN_NAMES[like.lang]
        self._dialog.set_style(f"{self._citing.style_title(like.style)} · {lang}")
        numeric = {one.id for one in self._citing.styles() if one.kind is StyleKind.NUMERIC}
        is_numeric = like.style in numeric
        self._ready_worker().show(ShowRequest(self._dialog.keys, like, is_numeric))

    def _show_rows(self) -> None:
        by_hand = self._settings.is_basket_by_hand
        keys = list(self._entries)
        if not by_hand:
            places = {key: place for place, key in enumerate(self._by_style)}
            keys.sort(key=lambda key: places.get(key, len(places)))
        rows = basket_rows(
            self._library, [self._entries[key] for key in keys], self._state.shown.lang
        )
        known = {row.entry.key: row for row in self._dialog.rows}
        self._dialog.set_rows(
            [row.with_citation_of(known.get(row.entry.key)) for row in rows], is_by_hand=by_hand
        )

    def _describe(self, entries: Sequence[BasketEntry]) -> list[str]:
        return abouts(self._library, entries, self._state.shown.lang)

    def _ready_worker(self) -> BasketWorker:
        if self._worker is None:
            self._worker = BasketWorker(self._library.path, open_gathered, self)
            self._worker.shown.connect(self._on_shown)
            self._worker.ordered.connect(self._on_ordered)
            self._worker.made.connect(self._on_made)
            self._worker.progressed.connect(self._dialog.set_progress)
            self._dialog.stop_wanted.connect(self._worker.stop)
        return self._worker

    def _end_worker(self) -> None:
        if self._worker is not None:
            self._worker.close()
            self._worker.deleteLater()
            self._worker = None
            self._dialog.set_busy(False)

    def _on_shown(self, shown: Shown) -> None:
        lang = self._state.shown.lang
        self._dialog.add_citations(
            {
                key: ("", sentence(result, lang))
                if isinstance(result, SalnameError)
                else (result, "")
                for key, result in shown.citations
            }
        )

    def _on_ordered(self, ordered: Ordered) -> None:
        self._by_style = ordered.keys
        if not self._settings.is_basket_by_hand and self._dialog.keys != ordered.keys:
            self._show_rows()

    def _on_shown_changed(self) -> None:
        self._show_rows()
        self._anew.start()

    def _on_moved(self, rows: tuple[int, ...], before: int) -> None:
        """Put rows elsewhere; from then on the order is the reader's."""
        keys = self._dialog.keys
        moved = tuple(keys[row] for row in rows)
        head = tuple(key for key in keys[:before] if key not in moved)
        tail = tuple(key for key in keys[before:] if key not in moved)
        self._remember_order()
        self._settings.is_basket_by_hand = True
        self._keeping.arrange_basket((*head, *moved, *tail))

    def _on_order_picked(self, by_hand: bool) -> None:
        self._settings.is_basket_by_hand = by_hand
        self._show_rows()

    def _on_remove_wanted(self, keys: tuple[BasketKey, ...]) -> None:
        taken = tuple(self._entries[key] for key in keys)
        self._remember_order(taken)
        self._keeping.remove_from_basket(keys)
        self._dialog.say(self.tr("Taken out: %Ln", "", len(keys)))

    def _on_clear_wanted(self) -> None:
        self._on_remove_wanted(tuple(self._entries))

    def _remember_order(self, taken: tuple[BasketEntry, ...] = ()) -> None:
        """Let undo bring back the order of now, and entries about to be taken out."""
        order, by_hand = tuple(self._entries), self._settings.is_basket_by_hand
        self._undoings.append(partial(self._bring_back, order, taken, by_hand))
        self._dialog.set_undo(True)

    def _bring_back(
        self, order: tuple[BasketKey, ...], taken: tuple[BasketEntry, ...], by_hand: bool
    ) -> None:
        self._settings.is_basket_by_hand = by_hand
        self._keeping.arrange_basket(order, taken)
        self._dialog.say("")

    def _on_undo_wanted(self) -> None:
        if self._undoings:
            self._undoings.pop()()
        self._dialog.set_undo(bool(self._undoings))

    def _on_copy_wanted(self) -> None:
        self._make(None, None)

    def _on_export_wanted(self) -> None:
        settings = self._settings
        asking = ExportDialog(
            self._dialog, self.tr("References"), settings.export_format, settings.export_form
        )
        if asking.exec() == QDialog.DialogCode.Accepted:
            path, chosen, form = asking.choice()
            settings.export_format = chosen
            if chosen.is_worded:
                settings.export_form = form
            self._make(chosen, path, form)
        asking.deleteLater()

    def _make(
        self, chosen: ExportFormat | None, path: Path | None, form: Form = Form.REFERENCE
    ) -> None:
        self._dialog.say("")
        self._dialog.set_busy(True)
        like = self._like()._replace(form=form)
        self._ready_worker().make(ListRequest(self._dialog.citable(), like, chosen, path))

    def _on_made(self, made: Made) -> None:
        self._dialog.set_busy(False)
        self._dialog.say(self._said(made))

    def _said(self, made: Made) -> str:
        """Carry out what is left to do with a list, and say what became of it."""
        count = len(made.request.keys)
        match made.result:
            case _ if made.is_stopped:
                return self.tr("Stopped.")
            case SalnameError() as error:
                return sentence(error, self._state.shown.lang)
            case Payload() as payload:
                clipboard.put(payload)
                return self.tr("Copied: list of references of %Ln entries", "", count)
            case None:
                name = made.request.path.name if made.request.path else ""
                return self.tr("Saved: {file}").format(file=name)
