"""Key event to painted results, against the bare window, on a virtual screen.

    python benchmarks/keystrokes.py [FILE]

Twenty queries in three languages are typed letter by letter, three times over. The bare window asks
the index for every prefix on its own thread of events and shows 200 titles: the least there is.
"""

import json
import statistics
import subprocess
import sys
from pathlib import Path

from virtual_screen import HERE, ROOT, Screen, environment, virtual_screen


def typed(name: str, file: Path, screen: Screen) -> dict:
    """Type at a window and return what it reported."""
    done = subprocess.run(
        [sys.executable, str(HERE / "typed.py"), name, str(file)],
        env=environment(screen),
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    if done.returncode or not done.stdout:
        sys.exit(f"{name} did not finish: {done.stderr}")
    return json.loads(done.stdout.splitlines()[-1])


def main() -> None:
    """Measure both windows and print a line each."""
    file = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "data.db"
    with virtual_screen() as screen:
        found = {name: typed(name, file, screen) for name in ("bare", "salname")}
    bare = statistics.median(found["bare"]["ms"])
    for name, result in found.items():
        cuts = statistics.quantiles(result["ms"], n=100)
        print(
            f"{name:8} {len(result['ms'])} keys  p50 {cuts[49]:.1f}  p95 {cuts[94]:.1f}  "
            f"p99 {cuts[98]:.1f} ms  median x bare {statistics.median(result['ms']) / bare:.2f}  "
            f"longest still event loop {result['gap']:.0f} ms"
        )
        if result["lost"]:
            print(f"{name:8} nothing painted for: {', '.join(result['lost'])}")


if __name__ == "__main__":
    main()
