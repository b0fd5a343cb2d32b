"""Start to a window that no longer changes, against other programs of the kind, on one screen.

    python benchmarks/peers.py [--runs 5]

Each program of `PEERS` that is installed (`apt install zeal goldendict kiwix bibletime jabref`)
starts with an empty home and nothing to show, as Salname starts with its collection: what they
would still have to load is not counted against them. The clock runs from the start of the process;
"first" is when any sampled pixel has changed, "stable" the last change before half a second
without one. Programs take turns; the first turn of each, which fills the file cache, is dropped.
"""

import argparse
import os
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager

from virtual_screen import HEIGHT, ROOT, WIDTH, Screen, environment, virtual_screen

PEERS = {
    "salname": [sys.executable, "-m", "viewer"],
    "zeal": ["zeal"],
    "goldendict": ["goldendict"],
    "kiwix": ["kiwix-desktop"],
    "bibletime": ["bibletime"],
    "jabref": ["jabref"],
}
ROWS = range(8, HEIGHT, 16)
POINTER = 32
CALM = 0.5
PATIENCE = 60


def look(screen: Screen) -> list[bytes]:
    """Return every sixteenth row, as far as the pointer, which is drawn too."""
    return [screen.row(y, 0, WIDTH // 2 - POINTER) for y in ROWS]


@contextmanager
def running(command: list[str], screen: Screen) -> Iterator[subprocess.Popen[bytes]]:
    """Run a program with a home of its own, and end it with all its processes."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
        folders = {name: f"{home}/{name}" for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME")}
        runtime = {"HOME": home, "XDG_RUNTIME_DIR": home, "QTWEBENGINE_DISABLE_SANDBOX": "1"}
        program = subprocess.Popen(
            command,
            env=environment(screen) | folders | runtime,
            cwd=ROOT,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        try:
            yield program
        finally:
            os.killpg(program.pid, signal.SIGKILL)
            program.wait()


def once(name: str, screen: Screen) -> tuple[float, float]:
    """Start a program once; return the ms to its first and to its last change of the screen."""
    empty = before = look(screen)
    started = time.perf_counter()
    first = last = 0.0
    with running(PEERS[name], screen):
        while not first or time.perf_counter() - last < CALM:
            now = time.perf_counter()
            if now - started > PATIENCE:
                sys.exit(f"{name} showed nothing, or did not come to rest, in {PATIENCE} s")
            seen = look(screen)
            if seen != before:
                first, last, before = first or now, now, seen
            time.sleep(0.001)
    while look(screen) != empty:
        time.sleep(0.05)
    return (first - started) * 1000, (last - started) * 1000


def main() -> None:
    """Print one line per program."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=5)
    runs = parser.parse_args().runs
    present = [name for name, command in PEERS.items() if shutil.which(command[0])]
    found: dict[str, list[tuple[float, float]]] = {name: [] for name in present}
    with virtual_screen() as screen:
        for _ in range(runs + 1):
            for name in present:
                found[name].append(once(name, screen))
    for name in PEERS:
        if name not in present:
            print(f"{name:10} is not installed")
            continue
        firsts, stables = zip(*found[name][1:], strict=True)
        ours = [stable for _, stable in found["salname"][1:]]
        ratio = statistics.median(mine / own for own, mine in zip(ours, stables, strict=True))
        print(
            f"{name:10} first {statistics.median(firsts):6.0f} ms  stable "
            f"{statistics.median(stables):6.0f} ms ({min(stables):.0f}-{max(stables):.0f})"
            f"  x salname {ratio:.2f}"
        )


if __name__ == "__main__":
    main()
