"""Preview, clipboard and command line say the same of every statement, byte for byte."""

from itertools import cycle

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from tests.golden.write import build_shipped, ids
from viewer.cite.citer import Citer
from viewer.cite.payload import AUTO, Form
from viewer.cli import citations
from viewer.cli.main import main
from viewer.store.library import Library
from viewer.ui import clipboard
from viewer.ui.citing import Citing
from viewer.ui.state import CitationChoice, Shown, ViewState

FLAVOURS = ("text", "html", "rtf")
WAIT = 30_000
"""Milliseconds that no machine needs for one citation."""


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    return build_shipped(tmp_path_factory.mktemp("shipped"))


@pytest.fixture
def printed(path, monkeypatch, capsys):
    """Return a function that runs the command; one engine serves all runs."""
    with Library.open(path) as library:
        citer = Citer(library)
        monkeypatch.setattr(citations, "Citer", lambda _library: citer)

        def run(id_, format_):
            command = ["--db", str(path), "--ui-lang", "en", "cite", id_, "--style", "apa"]
            assert main([*command, "--format", format_]) == 0
            return capsys.readouterr().out.removesuffix("\n")

        yield run


@pytest.fixture
def citing(path, qapp):
    """What makes the window's previews and copies."""
    owner = QObject()
    state = ViewState(Shown("en", ("en",)))
    state.set_citation(CitationChoice("apa", AUTO, Form.REFERENCE))
    with Library.open(path) as library:
        made = Citing(library, state, owner)
        yield made
        made.close()


def test_what_is_previewed_is_copied_and_printed(qtbot, path, citing, printed):
    with Library.open(path) as library:
        everything = ids(library)
    for id_, flavour in zip(everything, cycle(FLAVOURS), strict=False):
        with qtbot.waitSignal(citing.previewed, timeout=WAIT) as previewed:
            citing.set_targets((id_,))
        (shown,) = previewed.args
        with qtbot.waitSignal(citing.copied, timeout=WAIT):
            citing.copy()
        copied = QGuiApplication.clipboard().mimeData()
        assert copied.text() == shown.text
        assert copied.html() == shown.html
        assert copied.data(clipboard.RTF[0]).data().decode() == shown.rtf
        assert printed(id_, flavour) == getattr(shown, flavour)
