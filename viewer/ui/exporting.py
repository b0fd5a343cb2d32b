"""Saves references as files, and shows how far a long list is, which can then be stopped."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QProgressDialog, QWidget

from viewer.errors import SalnameError
from viewer.ui.citing import Citing
from viewer.ui.dialogs.opening import warn
from viewer.ui.settings import Settings
from viewer.ui.state import ViewState
from viewer.ui.status_line import StatusLine

_PATIENCE = 500
"""Milliseconds that a list may take before it shows how far it is."""


class Exporting(QObject):
    """Between the reader, who names a file, and the worker, which writes it."""

    def __init__(
        self,
        window: QWidget,
        citing: Citing,
        state: ViewState,
        settings: Settings,
        status: StatusLine,
    ) -> None:
        """Save what `citing` would cite."""
        super().__init__(window)
        self._window, self._citing, self._state = window, citing, state
        self._settings, self._status = settings, status
        self._progress: QProgressDialog | None = None
        citing.progressed.connect(self._on_progressed)
        for ended in (citing.copied, citing.failed, citing.saved, citing.save_failed):
            ended.connect(self._on_ended)
        citing.stopped.connect(self._on_stopped)
        citing.saved.connect(self._on_saved)
        citing.save_failed.connect(self._on_save_failed)

    def ask(self) -> None:
        """Ask for a file, and write the references to it."""
        from viewer.ui.dialogs.export import ExportDialog  # no part of a quick start

        name = self._citing.ids[0] if len(self._citing.ids) == 1 else self.tr("References")
        settings = self._settings
        dialog = ExportDialog(self._window, name, settings.export_format, settings.export_form)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            path, format_, form = dialog.choice()
            settings.export_format = format_
            if format_.is_worded:
                settings.export_form = form
            self._citing.save(path, format_, form)
        dialog.deleteLater()

    def _on_progressed(self, share: float) -> None:
        if self._progress is None:
            self._progress = self._build_progress()
        self._progress.setValue(round(share * 100))

    def _build_progress(self) -> QProgressDialog:
        dialog = QProgressDialog(self._window)
        dialog.setWindowTitle("Salname")
        dialog.setLabelText(self.tr("Preparing the references…"))
        dialog.setCancelButtonText(self.tr("Cancel"))
        dialog.setRange(0, 100)
        dialog.setMinimumDuration(_PATIENCE)
        dialog.setWindowModality(Qt.WindowModality.NonModal)
        dialog.setAutoClose(False)
        dialog.setAutoReset(False)
        dialog.canceled.connect(self._citing.stop)
        return dialog

    def _on_ended(self) -> None:
        if self._progress is not None:
            self._progress.canceled.disconnect(self._citing.stop)
            self._progress.close()
            self._progress.deleteLater()
            self._progress = None

    def _on_stopped(self) -> None:
        self._on_ended()
        self._status.say(self.tr("Stopped: nothing was copied or saved"))

    def _on_saved(self, path: Path) -> None:
        self._status.say(self.tr("Saved: {file}").format(file=path.name))

    def _on_save_failed(self, error: SalnameError) -> None:
        warn(self._window, error, self._state.shown.lang)
