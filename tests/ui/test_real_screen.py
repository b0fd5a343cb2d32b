"""On a real (virtual) X screen: the clipboard that other programs read, keys, and no network."""

import json
import os
import re
import select
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.golden.write import build_shipped, ids
from viewer.store.library import Library
from viewer.ui.clipboard import CSL_JSON

TIMEOUT = 60


@contextmanager
def screen() -> Iterator[dict[str, str]]:
    """Start a virtual screen; give the environment of programs on it."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1366x768x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as pipe:
            display = f":{pipe.readline().strip()}"
        yield {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    finally:
        server.terminate()
        server.wait()


@contextmanager
def salname(environment: dict[str, str], path: Path, *before: str) -> Iterator[None]:
    """Run the program on a screen until the block is left."""
    command = [*before, sys.executable, "-m", "viewer", "--db", str(path), "--ui-lang", "en"]
    program = subprocess.Popen(
        command, env=environment, stderr=subprocess.DEVNULL, start_new_session=True
    )
    try:
        yield
    finally:
        os.killpg(program.pid, signal.SIGKILL)
        program.wait(TIMEOUT)


def press(environment: dict[str, str], *keys: str) -> None:
    subprocess.run(["xdotool", "key", *keys], env=environment, check=True, timeout=TIMEOUT)


def wait_for_window(environment: dict[str, str]) -> None:
    """Wait, and give the window the keyboard: there is no window manager to do so."""
    command = ["xdotool", "search", "--sync", "--onlyvisible", "--class", "salname", "windowfocus"]
    subprocess.run(command, env=environment, check=True, timeout=TIMEOUT, capture_output=True)


def clipboard(environment: dict[str, str], target: str) -> bytes:
    """Return what another program reads from the clipboard; empty while nothing is there."""
    command = ["xclip", "-o", "-selection", "clipboard", "-t", target]
    done = subprocess.run(
        command, env=environment, check=False, timeout=TIMEOUT, capture_output=True
    )
    return done.stdout


def copied(environment: dict[str, str], *keys: str) -> str:
    """Press keys until something is on the clipboard: the window needs a moment to listen."""
    for _ in range(100):
        press(environment, *keys)
        time.sleep(0.2)
        if found := clipboard(environment, "UTF8_STRING"):
            return found.decode()
    raise AssertionError("nothing was copied")


def printed(path: Path, *arguments: str) -> str:
    """Return what the command line prints."""
    command = [sys.executable, "-m", "viewer", "--db", str(path), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


@pytest.mark.outside("Xvfb", "xclip", "xdotool")
def test_another_program_reads_every_flavour(corpus_db: Path) -> None:
    with screen() as environment, salname(environment, corpus_db):
        wait_for_window(environment)
        text = copied(environment, "ctrl+shift+c")
        html = clipboard(environment, "text/html").decode()
        assert not re.search(r"color|background|font-family|<script|class=", html)
        assert clipboard(environment, "text/rtf").startswith(b"{\\rtf1")
        assert clipboard(environment, "application/rtf").isascii()
        assert clipboard(environment, "application/vnd.citationstyles.csl+json").startswith(b"[")
        first = printed(corpus_db, "list").split()[1]
        assert printed(corpus_db, "--ui-lang", "en", "cite", first).rstrip("\n") == text


@pytest.mark.outside("Xvfb", "xclip")
def test_every_statement_s_reference_arrives_byte_for_byte(tmp_path: Path) -> None:
    path = build_shipped(tmp_path)
    with Library.open(path) as library, screen() as environment:
        command = [sys.executable, "-m", "tests.ui.clipboard_owner", str(path)]
        pipe = subprocess.PIPE
        with subprocess.Popen(
            command, env=environment, stdin=pipe, stdout=pipe, text=True
        ) as owner:
            for id_ in ids(library):
                print(id_, file=owner.stdin, flush=True)
                text, html, rtf, csl_json = json.loads(owner.stdout.readline())
                assert clipboard(environment, "UTF8_STRING").decode() == text
                assert clipboard(environment, "text/plain").decode() == text
                assert clipboard(environment, "text/html").decode() == html
                assert clipboard(environment, "text/rtf").decode() == rtf
                assert clipboard(environment, "application/rtf").decode() == rtf
                assert clipboard(environment, CSL_JSON).decode() == csl_json


def drag(environment: dict[str, str], *held: str) -> None:
    """Click a row of the list, then drag it to the target, with keys held."""
    row, target = (450, 300), (1200, 600)
    steps = [row, (470, 310), (500, 330), (800, 450), (1150, 580), target]
    mouse(environment, "mousemove", *row, "click", 1)
    time.sleep(1)  # or it would be a double click
    for key in held:
        mouse(environment, "keydown", key)
    mouse(environment, "mousedown", 1)
    for step in steps:
        mouse(environment, "mousemove", *step)
        time.sleep(0.1)
    mouse(environment, "mouseup", 1)
    for key in held:
        mouse(environment, "keyup", key)


def mouse(environment: dict[str, str], *words: str | int) -> None:
    command = ["xdotool", *map(str, words)]
    subprocess.run(command, env=environment, check=True, timeout=TIMEOUT)


@pytest.mark.outside("Xvfb", "xclip", "xdotool")
@pytest.mark.parametrize(("held", "copy"), [((), "ctrl+shift+c"), (("shift",), "ctrl+shift+a")])
def test_a_statement_dropped_is_what_is_copied(
    corpus_db: Path, held: tuple[str, ...], copy: str
) -> None:
    with screen() as environment, salname(environment, corpus_db):
        wait_for_window(environment)
        place = ("1100", "500", "200", "200")
        command = [sys.executable, "-m", "tests.ui.drop_target", *place]
        with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE) as target:
            assert target.stdout.readline() == b"ready\n"
            copied(environment, copy)  # by now the window listens
            drag(environment, *held)
            ready, _, _ = select.select([target.stdout], [], [], TIMEOUT)
            dropped = json.loads(target.stdout.readline()) if ready else {}
            target.terminate()
        wait_for_window(environment)
        subprocess.run(["xclip", "-i", "-selection", "clipboard", "/dev/null"], env=environment)
        text = copied(environment, copy)
        assert dropped["text/plain"] == dropped["text"] == text
        for name in ("text/html", "text/rtf", "application/rtf", CSL_JSON):
            assert dropped[name] == clipboard(environment, name).decode()


@pytest.mark.outside("Xvfb", "xclip", "xdotool", "setxkbmap")
def test_a_russian_keyboard_copies_too(corpus_db: Path) -> None:
    with screen() as environment, salname(environment, corpus_db):
        wait_for_window(environment)
        subprocess.run(["setxkbmap", "ru"], env=environment, check=True)
        assert copied(environment, "ctrl+shift+c")


@pytest.mark.outside("Xvfb", "xclip", "xdotool", "strace")
def test_no_network_socket_is_ever_made(corpus_db: Path, tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    tracer = ("strace", "-f", "-qq", "-e", "trace=socket,connect", "-o", str(trace))
    with screen() as environment, salname(environment, corpus_db, *tracer):
        wait_for_window(environment)
        assert copied(environment, "ctrl+shift+c")
    calls = trace.read_text()
    assert "AF_UNIX" in calls
    assert "AF_INET" not in calls
