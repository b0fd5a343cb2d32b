"""Building a collection, against the bare reading of its YAML files.

    python -m benchmarks.build [COUNT ...]

Builds the shipped collection, then spliced ones of COUNT statements (default 16600), each in a
process of its own. Prints seconds, the ratio to loading the same files with PyYAML's C decoder in
one process, which is the least a build must do, and the peak memory of the building process.
"""

import multiprocessing
import resource
import sys
import tempfile
import time
from pathlib import Path

import yaml

from benchmarks.splice import SHIPPED, write_source
from viewer.collection.build import build


def read(folder: Path) -> float:
    """Return the seconds it takes to load every file of a source form."""
    started = time.perf_counter()
    for path in folder.rglob("*.yaml"):
        yaml.load(path.read_text("utf-8"), Loader=yaml.CBaseLoader)
    return time.perf_counter() - started


def measure(name: str, source: Path, target: Path) -> None:
    """Build once and print a line."""
    bare = read(source)
    started = time.perf_counter()
    report = build(source, target, lambda *_: None)
    seconds = time.perf_counter() - started
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000
    print(
        f"{name:8} {report.statements:7} statements  {seconds:7.2f} s  x bare reading "
        f"{seconds / bare:.1f}  file {target.stat().st_size / 1e6:.1f} MB  peak {peak:.0f} MB"
    )


def main() -> None:
    """Measure the shipped collection, then the spliced ones."""
    fresh = multiprocessing.get_context("spawn")
    with tempfile.TemporaryDirectory() as folder:
        sources = {"shipped": SHIPPED}
        for count in map(int, sys.argv[1:] or ["16600"]):
            sources["spliced"] = write_source(Path(folder, str(count)), count)
            for name, source in sources.items():
                arguments = (name, source, Path(folder, "built.db"))
                process = fresh.Process(target=measure, args=arguments)
                process.start()
                process.join()


if __name__ == "__main__":
    main()
