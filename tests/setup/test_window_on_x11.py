"""The window opens on a real X11 display, with the system libraries that `./run` asks for."""

import os
import subprocess
import sys

import pytest

pytestmark = [pytest.mark.ui, pytest.mark.outside("Xvfb", "xdotool")]


@pytest.fixture
def display():
    """Start an X server without a window manager; give the name of its display."""
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", "1600x1000x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as server:
        yield ":" + server.stdout.readline().decode().strip()
        server.terminate()


@pytest.fixture
def environment(display, tmp_path):
    """Return the variables of a session on that display, apart from other starts of the program."""
    session = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "TMPDIR": str(tmp_path)}
    return os.environ | session | {"XDG_RUNTIME_DIR": str(tmp_path), "HOME": str(tmp_path)}


def test_the_window_opens_and_ctrl_q_closes_it(environment):
    def xdotool(*arguments):
        return subprocess.check_output(["xdotool", *arguments], env=environment, timeout=60)

    command = [sys.executable, "-P", "-m", "viewer"]
    with subprocess.Popen(command, env=environment, stderr=subprocess.PIPE) as viewer:
        try:
            window = xdotool("search", "--sync", "--onlyvisible", "--class", "salname").split()[0]
            xdotool("windowfocus", "--sync", window, "key", "ctrl+q")
            _, errors = viewer.communicate(timeout=60)
        finally:
            viewer.kill()
    assert (viewer.returncode, errors) == (0, b"")
