"""Fixtures of the window's tests."""

import gc

import pytest

from tests.ui.windows import open_window, settings_in
from viewer.ui import theme


@pytest.fixture(autouse=True)
def garbage_of_the_window(qapp):
    """Let no worker look for garbage, as in the program: between two tests none works."""
    gc.disable()
    yield
    gc.enable()


@pytest.fixture
def settings(tmp_path):
    """Settings of the test's own, empty at first."""
    return settings_in(tmp_path)


@pytest.fixture
def window(qtbot, qapp, corpus_db, settings, tmp_path):
    """The main window on the small collection, in English."""
    with open_window(qtbot, qapp, corpus_db, settings, notebook=tmp_path / "notebook.db") as opened:
        yield opened


@pytest.fixture(scope="session")
def qapp_args():
    """The arguments of the application, as a start gives them."""
    return ["salname", *theme.STYLE]
