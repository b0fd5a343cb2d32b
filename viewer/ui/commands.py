"""What each command of the window does: read a value, call one function, show the answer."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QMainWindow, QMessageBox

from viewer.cite.payload import Form
from viewer.errors import SalnameError
from viewer.ui import clipboard
from viewer.ui.actions import Actions
from viewer.ui.citing import Citing
from viewer.ui.dialogs.opening import ask_for_file, ask_where_to_save, warn
from viewer.ui.menu.command import Command
from viewer.ui.presenter import Presenter
from viewer.ui.state import ViewState
from viewer.ui.status_line import StatusLine

if TYPE_CHECKING:
    from viewer.ui.interior import Panes
    from viewer.ui.printing import PrintJob

ZOOM_STEP = 10
LINK = "salname:"


class Commands(QObject):
    """Carries out the commands that concern what is shown."""

    collection_wanted = Signal(str)
    """Path of another collection to open."""

    def __init__(
        self,
        window: QMainWindow,
        panes: Panes,
        presenter: Presenter,
        citing: Citing,
        state: ViewState,
        status: StatusLine,
    ) -> None:
        """Work on the parts of a window."""
        super().__init__(window)
        self._window = window
        self._panes = panes
        self._presenter = presenter
        self._citing = citing
        self._state = state
        self._status = status

    def connect_to(self, actions: Actions) -> None:
        """Let every action of ours call its function."""
        for command, function in self._functions().items():
            actions[command].triggered.connect(function)

    def _functions(self) -> dict[Command, Callable[[], object]]:
        panes = self._panes
        return {
            Command.OPEN_COLLECTION: self.open_collection,
            Command.CITE_COLLECTION: self._citing.copy_collection,
            Command.QUIT: self._window.close,
            Command.COPY: self.copy,
            Command.COPY_REFERENCE: self.copy_reference,
            Command.COPY_IN_TEXT: self.copy_in_text,
            Command.COPY_PASSAGE: self.copy_passage,
            Command.COPY_IN_ALL_LANGUAGES: self.copy_in_all_languages,
            Command.COPY_LINK: self.copy_link,
            Command.PRINT: self.print_statement,
            Command.PRINT_PREVIEW: self.preview_print,
            Command.SAVE_PDF: self.save_pdf,
            Command.REPORT_MISTAKE: self.report_mistake,
            Command.SEARCH: panes.search.focus_and_select,
            Command.SEARCH_EVERYWHERE: self.search_everywhere,
            Command.EXPLAIN: self.explain,
            Command.SEARCH_AS_TYPED: self.search_as_typed,
            Command.FIND_IN_TEXT: panes.detail.find_in_text,
            Command.NEXT_HIT: panes.detail.next_hit,
            Command.PREVIOUS_HIT: panes.detail.previous_hit,
            Command.NEXT_STYLE: self.next_style,
            Command.PREVIOUS_STYLE: self.previous_style,
            Command.ZOOM_IN: self.zoom_in,
            Command.ZOOM_OUT: self.zoom_out,
            Command.ZOOM_RESET: self.zoom_reset,
            Command.FULL_SCREEN: self.toggle_full_screen,
            Command.BACK: self.back,
            Command.FORWARD: self.forward,
            Command.PREVIOUS_STATEMENT: self.previous_statement,
            Command.NEXT_STATEMENT: self.next_statement,
            Command.NEXT_PANE: self.next_pane,
            Command.PREVIOUS_PANE: self.previous_pane,
            Command.PANE_PERIODS: panes.periods.focus_tree,
            Command.PANE_FACETS: panes.facets.focus_tree,
            Command.PANE_LIST: panes.statements.focus_list,
            Command.PANE_DETAIL: panes.detail.focus_text,
        }

    def open_collection(self) -> None:
        """Ask for another collection."""
        chosen = ask_for_file(self._window, self._presenter.library.path.parent)
        if chosen is not None:
            self.collection_wanted.emit(str(chosen))

    def search_as_typed(self) -> None:
        """Search what was typed as it is; called again, with corrections."""
        self._state.set_literal(not self._state.is_literal)

    def copy(self) -> None:
        """Copy the selected text, or the reference of the selected statements."""
        selected = self._panes.detail.selection() if self._reads_text() else None
        if selected is None:
            self._citing.copy(Form.REFERENCE)
        else:
            QApplication.clipboard().setMimeData(selected)
            self._status.say(self.tr("Copied: selected text"))

    def copy_reference(self) -> None:
        """Copy the bibliography entry."""
        self._citing.copy(Form.REFERENCE)

    def copy_in_text(self) -> None:
        """Copy the in-text citation."""
        self._citing.copy(Form.IN_TEXT)

    def copy_passage(self) -> None:
        """Copy the current segment, or what is selected, with its citation."""
        detail = self._panes.detail
        passages = [passage for passage in detail.passages() if passage.lang]
        tag = passages[0].lang if passages else self._state.shown.tags[0]
        selected = passages if detail.selected_text() else []
        self._citing.copy_passage(
            (tag,), detail.segments(), tuple((one.lang, one.quotable) for one in selected)
        )

    def copy_in_all_languages(self) -> None:
        """Copy the current segment, or those selected, in every language shown, and the citation.

        A selection in one language says which segments, not which words of the others.
        """
        self._citing.copy_passage(self._state.shown.tags, self._panes.detail.segments())

    def copy_link(self) -> None:
        """Copy a link that opens the statement in Salname."""
        link = f"{LINK}{self._state.statement}"
        clipboard.put_text(link)
        self._status.say(self.tr("Copied: {link}").format(link=link))

    def report_mistake(self) -> None:
        """Copy what we need to know to correct a statement."""
        collection = self._presenter.library.collection
        statement = self._presenter.library.statement(self._state.statement)
        texts = [
            f"{tag}: {segment.text[tag]}"
            for segment in statement.segments
            for tag in self._state.shown.tags
            if tag in segment.text
        ]
        head = f"{statement.id} — {collection.id} {collection.version} ({collection.digest[:16]})"
        clipboard.put_text("\n".join([head, *texts, "", self.tr("What is wrong:"), ""]))
        self._status.say(
            self.tr("Copied: id, version and text. Paste them into a letter to the editors.")
        )

    def print_statement(self) -> None:
        """Print the statement as it is shown."""
        from viewer.ui import printing  # QtPrintSupport is no part of a quick start

        printing.print_statement(self._window, self._print_job())

    def preview_print(self) -> None:
        """Show how the statement will be printed."""
        from viewer.ui import printing  # see `print_statement`

        printing.preview_statement(self._window, self._print_job())

    def save_pdf(self) -> None:
        """Write the statement to a PDF file that the reader names."""
        from viewer.ui import printing  # see `print_statement`

        path = ask_where_to_save(self._window, f"{self._state.statement}.pdf")
        if path is None:
            return
        try:
            printing.write_pdf(path, self._print_job())
        except SalnameError as error:
            warn(self._window, error, self._state.shown.lang)
        else:
            self._status.say(self.tr("Saved: {file}").format(file=path.name))

    def search_everywhere(self) -> None:
        """Search in all periods."""
        self._state.set_period("")
        self._panes.search.focus_and_select()

    def explain(self) -> None:
        """Show how the search was read, and why the statement stood on is among the hits."""
        from viewer.ui.dialogs.explanation import ExplanationDialog  # and what explains: later

        number, engine = self._panes.statements.current(), self._presenter.engine
        dialog = ExplanationDialog(self._window, self._presenter.library, self._state.shown.lang)
        dialog.explain(engine, self._state.query, number, is_literal=self._state.is_literal)
        dialog.open()

    def next_style(self) -> None:
        """Take the next citation style."""
        self._status.say(self._citing.step_style(1))

    def previous_style(self) -> None:
        """Take the previous citation style."""
        self._status.say(self._citing.step_style(-1))

    def zoom_in(self) -> None:
        """Make texts larger."""
        self._state.set_zoom(self._state.shown.zoom + ZOOM_STEP)

    def zoom_out(self) -> None:
        """Make texts smaller."""
        self._state.set_zoom(self._state.shown.zoom - ZOOM_STEP)

    def zoom_reset(self) -> None:
        """Give texts their normal size."""
        self._state.set_zoom(100)

    def toggle_full_screen(self) -> None:
        """Use the whole screen, or leave it."""
        window = self._window
        if window.isFullScreen():
            window.showNormal()
        else:
            window.showFullScreen()

    def back(self) -> None:
        """Go to what was read before."""
        self._presenter.go(-1)

    def forward(self) -> None:
        """Go to what was read after."""
        self._presenter.go(1)

    def previous_statement(self) -> None:
        """Read the statement above."""
        self._panes.statements.step(-1)

    def next_statement(self) -> None:
        """Read the statement below."""
        self._panes.statements.step(1)

    def next_pane(self) -> None:
        """Give the keyboard to the next pane."""
        self._focus_pane(1)

    def previous_pane(self) -> None:
        """Give the keyboard to the previous pane."""
        self._focus_pane(-1)

    def follow_address(self, address: str) -> None:
        """Ask before a browser opens a source's address: Salname itself never uses a network."""
        box = QMessageBox(
            QMessageBox.Icon.Question,
            self.tr("Open in the browser?"),
            self.tr("This address leads to the network:"),
            QMessageBox.StandardButton.Open | QMessageBox.StandardButton.Cancel,
            self._window,
        )
        box.setInformativeText(address)
        copy = box.addButton(self.tr("&Copy address"), QMessageBox.ButtonRole.ActionRole)
        answer = box.exec()
        if box.clickedButton() is copy:
            clipboard.put_text(address)
        elif answer == QMessageBox.StandardButton.Open:
            QDesktopServices.openUrl(QUrl(address))

    def _print_job(self) -> PrintJob:
        from viewer.ui.printing import PrintJob

        library = self._presenter.library
        statement = library.statement(self._state.statement)
        return PrintJob.of(statement, self._state.shown, library)

    def _reads_text(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and self._panes.detail.isAncestorOf(focus)

    def _focus_pane(self, step: int) -> None:
        ours = self._panes
        panes = (ours.periods, ours.facets, ours.statements, ours.detail)
        enter = (
            self._panes.periods.focus_tree,
            self._panes.facets.focus_tree,
            self._panes.statements.focus_list,
            self._panes.detail.focus_text,
        )
        focus = QApplication.focusWidget()
        here = next((i for i, pane in enumerate(panes) if focus and pane.isAncestorOf(focus)), -1)
        enter[(here + step) % len(panes) if here >= 0 else 0]()
