"""Building a collection, against the bare reading of its YAML files.

    python -m benchmarks.build [COPIES]

Builds the shipped collection, then one with every statement copied COPIES times (default 100)
under ids of their own. Prints seconds, the ratio to loading the same files with PyYAML's C decoder,
which is the least a build must do, and the peak memory of the building process.
"""

import resource
import shutil
import sys
import tempfile
import time
from pathlib import Path

import yaml

from viewer import paths
from viewer.collection.build import build

SHIPPED = paths.resources("collection")


def multiply(folder: Path, copies: int) -> Path:
    """Write the source form with every statement copied, ids and relations renamed alike."""
    shutil.copytree(SHIPPED, folder, ignore=shutil.ignore_patterns("statements"))
    (folder / "statements").mkdir()
    sources = {path.stem: path.read_text("utf-8") for path in (SHIPPED / "statements").iterdir()}
    for copy in range(copies):
        for id_, text in sources.items():
            for known in sources:
                text = text.replace(f": {known}\n", f": {known}-c{copy}\n")
                text = text.replace(f"statement: {known}}}", f"statement: {known}-c{copy}}}")
            target = folder / "statements" / f"{id_}-c{copy}.yaml"
            target.write_text(text, "utf-8")
    return folder


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
    """Measure the shipped collection, then the multiplied one."""
    copies = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    with tempfile.TemporaryDirectory() as folder:
        measure("shipped", SHIPPED, Path(folder, "shipped.db"))
        source = multiply(Path(folder, "many"), copies)
        measure("copied", source, Path(folder, "many.db"))


if __name__ == "__main__":
    main()
