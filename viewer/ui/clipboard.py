"""A citation on the clipboard, in every flavour that editors and reference programs read."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QCoreApplication, QMetaType, QMimeData
from PySide6.QtGui import QGuiApplication

from viewer.cite.payload import Payload

RTF = ("text/rtf", "application/rtf", 'application/x-qt-windows-mime;value="Rich Text Format"')
"""Names of Rich Text Format: two for X11, Wayland and macOS, and that of Windows."""

CSL_JSON = "application/vnd.citationstyles.csl+json"


class PromisedData(QMimeData):
    """A citation that is still being made: who asks for its words waits for them."""

    def __init__(self, promise: Callable[[], Payload | None]) -> None:
        """Offer what the promise will give; nothing, if it gives None."""
        super().__init__()
        self._promise = promise
        self._given: QMimeData | None = None

    def formats(self) -> list[str]:
        """Return the formats of `mime_data`."""
        return ["text/plain", "text/html", *RTF, CSL_JSON]

    def hasFormat(self, mimetype: str) -> bool:
        """Say whether it is one of them."""
        return mimetype in self.formats()

    def retrieveData(
        self, mimetype: str, preferred: QMetaType | QMetaType.Type
    ) -> str | QByteArray:
        """Return the citation in a format, text as text."""
        del preferred
        if self._given is None:
            payload = self._promise()
            self._given = mime_data(payload) if payload else QMimeData()
        if mimetype.startswith("text/plain"):
            return self._given.text()
        return self._given.html() if mimetype == "text/html" else self._given.data(mimetype)


def mime_data(payload: Payload) -> QMimeData:
    """Return a citation for the clipboard or for a drag: the same bytes either way."""
    data = QMimeData()
    data.setText(payload.text)
    data.setHtml(payload.html)
    for name in RTF:
        data.setData(name, payload.rtf.encode("ascii", "replace"))
    data.setData(CSL_JSON, payload.csl_json.encode("utf-8"))
    return data


def put(payload: Payload) -> None:
    """Copy a citation."""
    QGuiApplication.clipboard().setMimeData(mime_data(payload))


def put_text(text: str) -> None:
    """Copy plain text, such as a link."""
    QGuiApplication.clipboard().setText(text)


def empty_at_exit(application: QCoreApplication) -> None:
    """Empty the clipboard at exit, for where there is no screen: Qt 6.11 would crash otherwise.

    On a real screen the copy is left, so that it survives the program where the platform can.
    """
    application.aboutToQuit.connect(_empty)


def _empty() -> None:
    QGuiApplication.clipboard().clear()
