"""What a citation puts on the clipboard."""

from PySide6.QtGui import QGuiApplication

from viewer.cite.payload import Payload
from viewer.ui import clipboard

PAYLOAD = Payload(
    text="İƏT Nazirlər Şurası, “Həmrəylik”, s. 218.",
    html='<p style="margin:0">İƏT Nazirlər Şurası, <i>Həmrəylik</i>, s. 218.</p>',
    rtf=r"{\rtf1\ansi \u304?\u399?T, {\i H\u601?mr\u601?ylik}, s. 218.}",
    csl_json='[{"id": "oic-1", "title": "Həmrəylik"}]',
    locator="s. 218",
    is_indirect=False,
)


def test_every_flavour_is_there_with_its_bytes():
    data = clipboard.mime_data(PAYLOAD)
    assert set(data.formats()) == {
        "text/plain",
        "text/html",
        "text/rtf",
        "application/rtf",
        'application/x-qt-windows-mime;value="Rich Text Format"',
        "application/vnd.citationstyles.csl+json",
    }
    assert data.text() == PAYLOAD.text
    assert data.html() == PAYLOAD.html
    for name in clipboard.RTF:
        assert data.data(name).data() == PAYLOAD.rtf.encode("ascii")
    assert data.data(clipboard.CSL_JSON).data() == PAYLOAD.csl_json.encode("utf-8")


def test_the_clipboard_holds_what_was_put(qapp):
    clipboard.put(PAYLOAD)
    assert QGuiApplication.clipboard().text() == PAYLOAD.text
    clipboard.put_text("salname:oic-1991-12-08-s01")
    assert QGuiApplication.clipboard().text() == "salname:oic-1991-12-08-s01"


def test_offscreen_the_clipboard_is_empty_at_exit(qapp):
    clipboard.put(PAYLOAD)
    clipboard.empty_at_exit(qapp)
    qapp.aboutToQuit.emit()
    assert QGuiApplication.clipboard().text() == ""


def test_what_is_promised_gives_every_flavour_once_it_is_there():
    asked = []

    def promise():
        asked.append(1)
        return PAYLOAD

    data, finished = clipboard.PromisedData(promise), clipboard.mime_data(PAYLOAD)
    assert set(data.formats()) == set(finished.formats())
    assert data.hasText()
    assert data.hasFormat(clipboard.CSL_JSON)
    assert asked == [], "nobody waits before the words are needed"
    assert data.text() == PAYLOAD.text
    assert data.html() == PAYLOAD.html
    for name in (*clipboard.RTF, clipboard.CSL_JSON):
        assert data.data(name).data() == finished.data(name).data()
    assert asked == [1]


def test_a_promise_that_is_not_kept_gives_nothing():
    data = clipboard.PromisedData(lambda: None)
    assert data.text() == ""
    assert data.data(clipboard.RTF[0]).data() == b""
