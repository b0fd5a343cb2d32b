"""Start to painted list, against the bare window, warm and cold, on a virtual screen.

    python benchmarks/startup.py [--runs 5] [FILE]

The clock runs from the start of the process until the pixels of the statement list change, read
from outside. Prints medians in ms and MB (proportional set size, when the list is painted and two
seconds later, when the citation preview is there too) and the median ratio to the bare window of
the same round. Cold needs root: it drops the system's file cache before each start.
"""

import argparse
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

from virtual_screen import HERE, ROOT, Screen, environment, virtual_screen

ROWS = (160, 240, 330, 420, 560)
LIST = (300, 560)
"""Rows and columns of pixels that lie inside the statement list of either window."""

PATIENCE = 30
QUIET = 2.0
MEASURES = ("ms", "painted_mb", "cited_mb")


def command(name: str, file: Path) -> list[str]:
    """Return the command that opens a window on a file."""
    if name == "bare":
        return [sys.executable, str(HERE / "bare_window.py"), str(file)]
    shipped = file.resolve() == (ROOT / "data.db").resolve()
    return [sys.executable, "-m", "viewer", *([] if shipped else ["--db", str(file)])]


def look(screen: Screen) -> list[bytes]:
    """Return the pixels inside the list."""
    return [screen.row(y, *LIST) for y in ROWS]


def pss_mb(process: int) -> float:
    """Return a process's proportional set size in MB."""
    rollup = Path(f"/proc/{process}/smaps_rollup").read_text()
    line = next(line for line in rollup.splitlines() if line.startswith("Pss:"))
    return int(line.split()[1]) / 1000


def once(name: str, file: Path, screen: Screen, *, cold: bool) -> dict[str, float]:
    """Start a window once and measure it from outside."""
    if cold:
        subprocess.run(["sync"], check=True)
        Path("/proc/sys/vm/drop_caches").write_text("3")
    empty = look(screen)
    started = time.perf_counter()
    window = subprocess.Popen(
        command(name, file), env=environment(screen), cwd=ROOT, stderr=subprocess.PIPE
    )
    try:
        while look(screen) == empty:
            if window.poll() is not None or time.perf_counter() - started > PATIENCE:
                sys.exit(f"{name} did not start: {window.communicate()[1].decode()}")
            time.sleep(0.001)
        painted = (time.perf_counter() - started) * 1000
        found = {"ms": painted, "painted_mb": pss_mb(window.pid)}
        time.sleep(QUIET)
        return {**found, "cited_mb": pss_mb(window.pid)}
    finally:
        window.kill()
        window.wait()
        while look(screen) != empty:
            time.sleep(0.05)


def measure(file: Path, screen: Screen, runs: int, *, cold: bool) -> None:
    """Print one line per window and measure."""
    found: dict[str, list[dict[str, float]]] = {"bare": [], "salname": []}
    for name in found:
        once(name, file, screen, cold=False)
    for _ in range(runs):
        for name, results in found.items():
            results.append(once(name, file, screen, cold=cold))
    for key in MEASURES:
        for name, results in found.items():
            values = [result[key] for result in results]
            ratio = statistics.median(
                mine[key] / theirs[key] for mine, theirs in zip(results, found["bare"], strict=True)
            )
            kind, median = "cold" if cold else "warm", statistics.median(values)
            print(
                f"{kind} {key:10} {name:8} median {median:7.1f}"
                f"  ({min(values):.1f}-{max(values):.1f})  x bare {ratio:.2f}"
            )


def main() -> None:
    """Measure warm, then cold where that is possible."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("file", nargs="?", type=Path, default=ROOT / "data.db")
    arguments = parser.parse_args()
    with virtual_screen() as screen:
        measure(arguments.file, screen, arguments.runs, cold=False)
        if os.access("/proc/sys/vm/drop_caches", os.W_OK):
            measure(arguments.file, screen, arguments.runs, cold=True)
        else:
            print("cold start not measured: dropping the file cache needs root")


if __name__ == "__main__":
    main()
