"""Why nothing is saved, and what can be done about a damaged notebook."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDate, QLocale, QObject, Qt
from PySide6.QtWidgets import QAbstractButton, QMessageBox, QPushButton, QWidget

from viewer.errors import DamagedNotebook, SalnameError
from viewer.notebook.mending import Mended, mend, newest_copy
from viewer.text.messages import sentence
from viewer.ui.dialogs.opening import warn
from viewer.ui.i18n import Interface
from viewer.ui.keeping import Keeping
from viewer.ui.status_line import StatusLine


class NotebookTrouble(QObject):
    """Says in the status line that nothing is saved; asks what to do about damage."""

    def __init__(
        self, window: QWidget, keeping: Keeping, status: StatusLine, interface: Interface
    ) -> None:
        """Watch the notebook of a window."""
        super().__init__(window)
        self._window, self._keeping = window, keeping
        self._status, self._interface = status, interface
        self._trouble: SalnameError | None = None
        self._copy: Path | None = None
        self._restore: QPushButton | None = None
        self._anew: QPushButton | None = None
        keeping.unsaved.connect(self._on_unsaved)
        status.trouble_clicked.connect(self.explain)

    def explain(self) -> None:
        """Show the sentence, and the ways out of damage."""
        if self._trouble is None:
            return
        box = QMessageBox(
            QMessageBox.Icon.Warning,
            self.tr("Nothing is saved"),
            sentence(self._trouble, self._interface.lang),
            QMessageBox.StandardButton.NoButton,
            self._window,
        )
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setInformativeText(
            self.tr("You can go on working; searches and basket are forgotten at the end.")
        )
        if isinstance(self._trouble, DamagedNotebook):
            self._offer_mending(box)
        box.addButton(self.tr("Go on without saving"), QMessageBox.ButtonRole.RejectRole)
        box.open()

    def _offer_mending(self, box: QMessageBox) -> None:
        self._copy = newest_copy(self._keeping.path)
        self._restore = None
        if self._copy is not None:
            day = QDate.fromString(self._copy.stem, Qt.DateFormat.ISODate)
            text = self.tr("Use the copy of {date}").format(
                date=QLocale(self._interface.lang).toString(day, QLocale.FormatType.ShortFormat)
            )
            self._restore = box.addButton(text, QMessageBox.ButtonRole.AcceptRole)
        self._anew = box.addButton(self.tr("Begin anew"), QMessageBox.ButtonRole.DestructiveRole)
        box.buttonClicked.connect(self._on_button_clicked)

    def _on_unsaved(self, trouble: SalnameError) -> None:
        self._trouble = trouble
        self._status.show_trouble(trouble)
        if isinstance(trouble, DamagedNotebook):
            self.explain()

    def _on_button_clicked(self, button: QAbstractButton) -> None:
        if button is self._restore:
            self._mend(self._copy)
        elif button is self._anew:
            self._mend(None)

    def _mend(self, copy: Path | None) -> None:
        try:
            mended = mend(self._keeping.path, copy)
        except SalnameError as error:
            warn(self._window, error, self._interface.lang)
            return
        self._trouble = None
        self._status.show_trouble(None)
        self._keeping.reopen()
        if mended is not None:
            self._tell(mended)

    def _tell(self, mended: Mended) -> None:
        """Name the file in which the damaged notebook now is."""
        text = self.tr("The damaged notebook was kept as {file}.").format(file=mended.aside)
        box = QMessageBox(QMessageBox.Icon.Information, "Salname", text, parent=self._window)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()
