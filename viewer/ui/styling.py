"""The reader's dealings with citation styles: choosing, favourites, adding, removing."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QFileDialog, QMainWindow

from viewer.cite.payload import Payload
from viewer.cite.shelf import Added, Taken
from viewer.cite.styles import Style
from viewer.errors import SalnameError
from viewer.text.messages import sentence
from viewer.ui.actions import Actions
from viewer.ui.citing import Citing
from viewer.ui.dialogs.opening import warn
from viewer.ui.menu.command import Command
from viewer.ui.panes.citation_bar import CitationBar
from viewer.ui.settings import Settings
from viewer.ui.state import ViewState
from viewer.ui.status_line import StatusLine
from viewer.ui.style_adding import StyleAdding, StyleDrop

if TYPE_CHECKING:
    from viewer.ui.dialogs.styles import StylesDialog


class Styling(QObject):
    """Keeps the citation bar's list of styles and the styles window in step."""

    def __init__(
        self,
        window: QMainWindow,
        bar: CitationBar,
        citing: Citing,
        state: ViewState,
        settings: Settings,
        status: StatusLine,
    ) -> None:
        """Offer the styles there are, favourites first."""
        super().__init__(window)
        self._window, self._bar, self._citing = window, bar, citing
        self._state, self._settings, self._status = state, settings, status
        self._dialog: StylesDialog | None = None
        self._undoings: list[Callable[[], None]] = []
        self.adding = StyleAdding(citing.shelf, self)
        self._drop = StyleDrop(self)
        self._connect()
        citing.set_favourites(settings.favourites)

    def connect_to(self, actions: Actions) -> None:
        """Let the actions call us."""
        actions[Command.STYLES].triggered.connect(self.open)
        actions[Command.ADD_STYLE].triggered.connect(self.ask_for_style)

    def open(self) -> None:
        """Show all styles, the chosen one first."""
        from viewer.ui.dialogs.styles import StylesDialog

        if self._dialog is None:
            self._dialog = dialog = StylesDialog(self._window)
            dialog.style_picked.connect(self._citing.set_style)
            dialog.sample_wanted.connect(self._citing.sample)
            dialog.star_toggled.connect(self._on_star_toggled)
            dialog.add_wanted.connect(self.ask_for_style)
            dialog.remove_wanted.connect(self.remove)
            dialog.undo_wanted.connect(self.undo)
        self._citing.look_for_styles()
        self._show()
        self._dialog.say("", can_undo=bool(self._undoings))
        self._dialog.choose(self._state.citation.style)
        self._dialog.open()

    def ask_for_style(self) -> None:
        """Let the reader choose CSL files to add."""
        title = QCoreApplication.translate("Opening", "Add a citation style")
        kinds = QCoreApplication.translate("Opening", "Citation styles (*.csl);;All files (*)")
        names, _ = QFileDialog.getOpenFileNames(self._window, title, str(Path.home()), kinds)
        for name in names:
            self.add(Path(name))

    def add(self, path: Path) -> None:
        """Add a file; the reader hears of it when it was checked."""
        self._status.say(self.tr("Checking {file}…").format(file=path.name))
        self.adding.add(path)

    def remove(self, id: str) -> None:
        """Take one of the reader's styles away; `undo` brings it back."""
        is_chosen = self._state.citation.style == id
        try:
            taken = self._citing.shelf.remove(id)
        except SalnameError as error:
            warn(self._dialog or self._window, error, self._state.shown.lang)
            return
        self._undoings.append(partial(self._put_back, taken, is_chosen=is_chosen))
        self._citing.reload_styles()
        self._say(self.tr("Removed: {style}"), taken.style)

    def undo(self) -> None:
        """Bring back the style removed last."""
        if self._undoings:
            self._undoings.pop()()

    def close(self) -> None:
        """End the thread."""
        self.adding.close()

    def _connect(self) -> None:
        self.adding.added.connect(self._on_added)
        self.adding.failed.connect(self._on_failed)
        self._drop.dropped.connect(self.add)
        self._window.setAcceptDrops(True)
        self._window.installEventFilter(self._drop)
        self._bar.styles_opening.connect(self._citing.look_for_styles)
        self._bar.styles_wanted.connect(self.open)
        self._citing.styles_changed.connect(self._show)
        self._citing.sampled.connect(self._on_sampled)
        self._state.shown_changed.connect(self._show)

    def _show(self) -> None:
        lang, favourites = self._state.shown.lang, self._citing.favourites
        styles = self._citing.styles()
        self._bar.set_styles(styles, lang, len(favourites))
        self._bar.set_choice(self._state.citation)
        if self._dialog is not None:
            self._dialog.set_styles(styles, favourites, lang)

    def _put_back(self, taken: Taken, *, is_chosen: bool) -> None:
        try:
            self._citing.shelf.put_back(taken)
        except SalnameError as error:
            warn(self._dialog or self._window, error, self._state.shown.lang)
            return
        self._citing.reload_styles()
        self._citing.set_favourites(self._settings.favourites)
        if is_chosen:
            self._citing.set_style(taken.style.id)
        if self._dialog is not None:
            self._dialog.choose(taken.style.id)
        self._say(self.tr("Brought back: {style}"), taken.style)

    def _say(self, text: str, style: Style) -> None:
        said = text.format(style=style.name(self._state.shown.lang))
        self._status.say(said)
        if self._dialog is not None:
            self._dialog.say(said, can_undo=bool(self._undoings))

    def _on_added(self, added: Added) -> None:
        self._citing.reload_styles()
        self._citing.set_style(added.style.id)
        if self._dialog is not None:
            self._dialog.choose(added.style.id)
        text = self.tr("Replaced: {style}") if added.replaced else self.tr("Added: {style}")
        self._status.say(text.format(style=added.style.name(self._state.shown.lang)))

    def _on_failed(self, error: SalnameError) -> None:
        self._status.clearMessage()
        is_open = self._dialog is not None and self._dialog.isVisible()
        warn(self._dialog if is_open else self._window, error, self._state.shown.lang)

    def _on_star_toggled(self, id: str) -> None:
        before = self._citing.favourites
        kept = tuple(other for other in before if other != id)
        self._settings.favourites = kept if id in before else (*before, id)
        self._citing.set_favourites(self._settings.favourites)

    def _on_sampled(self, result: Payload | SalnameError | None) -> None:
        if self._dialog is None:
            return
        if isinstance(result, SalnameError):
            self._dialog.show_sample(sentence(result, self._state.shown.lang))
        else:
            self._dialog.show_sample(result)
