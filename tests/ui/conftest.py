"""Fixtures of the window's tests."""

import pytest

from tests.ui.windows import open_window, settings_in


@pytest.fixture
def settings(tmp_path):
    """Settings of the test's own, empty at first."""
    return settings_in(tmp_path)


@pytest.fixture
def window(qtbot, qapp, corpus_db, settings):
    """The main window on the small collection, in English."""
    with open_window(qtbot, qapp, corpus_db, settings) as opened:
        yield opened
