"""Start to painted list, against the bare window, warm and cold, on a virtual screen.

    python benchmarks/startup.py [--runs 5] [FILE]

Prints medians in ms and MB and the ratio of each run to the bare window of the same round.
Cold needs root: it drops the system's file cache before each start.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

from virtual_screen import HERE, ROOT, environment, virtual_screen


def once(name: str, file: Path, display: str, *, cold: bool) -> dict[str, float]:
    """Start a window once and return what it reported."""
    if cold:
        subprocess.run(["sync"], check=True)
        Path("/proc/sys/vm/drop_caches").write_text("3")
    started = time.clock_gettime(time.CLOCK_MONOTONIC)
    done = subprocess.run(
        [sys.executable, str(HERE / "painted.py"), str(started), name, str(file)],
        env=environment(display),
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    if done.returncode or not done.stdout:
        sys.exit(f"{name} did not start: {done.stderr}")
    return json.loads(done.stdout.splitlines()[-1])


def measure(file: Path, display: str, runs: int, *, cold: bool) -> None:
    """Print one line per window."""
    found: dict[str, list[dict[str, float]]] = {"bare": [], "salname": []}
    for _ in range(1 if cold else 2):
        for name in found:
            once(name, file, display, cold=False)
    for _ in range(runs):
        for name, results in found.items():
            results.append(once(name, file, display, cold=cold))
    for key in ("ms", "painted_mb", "cited_mb"):
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
    print(
        "imported before the first paint:",
        found["salname"][-1]["imported"] or "none of those watched",
    )


def main() -> None:
    """Start Xvfb and measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("file", nargs="?", type=Path, default=ROOT / "data.db")
    arguments = parser.parse_args()
    with virtual_screen() as display:
        measure(arguments.file, display, arguments.runs, cold=False)
        if os.access("/proc/sys/vm/drop_caches", os.W_OK):
            measure(arguments.file, display, arguments.runs, cold=True)
        else:
            print("cold start not measured: dropping the file cache needs root")


if __name__ == "__main__":
    main()
