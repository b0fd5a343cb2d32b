"""Times the citation engine: `python benchmarks/citations.py [--runs N] [--items N]`.

Prints medians of separate processes: boot, style, first and later citations, a long bibliography
and memory, each also as a ratio to the bare boot of the JavaScript file in the same run.
"""

from __future__ import annotations

import argparse
import json
import resource
import statistics
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

STYLES = (
    "apa",
    "chicago-notes-bibliography",
    "gost-r-7-0-5-2008-numeric",
    "gost-r-7-0-5-2008-author-date",
    "gost-r-7-0-100-2018",
)


def item(number: int) -> dict[str, object]:
    """Return one of many reports of the same body, as the collection's statements are."""
    return {
        "id": f"s{number}",
        "type": "report",
        "language": "en",
        "title": f"Resolution No. {number}/47-POL on the situation in the region",
        "genre": "Resolution",
        "number": f"OIC/CFM-47/2020/POL/RES/{number}",
        "author": [{"literal": "Organisation of Islamic Cooperation"}],
        "publisher-place": "Niamey",
        "issued": {"date-parts": [[1990 + number % 30, 1 + number % 12, 1 + number % 28]]},
        "URL": f"https://www.example.org/docs?id={number}",
    }


def measure(style_id: str, count: int) -> dict[str, float]:
    """Return one process's figures for a style: milliseconds, seconds and mebibytes."""
    clock = time.perf_counter
    before, start = memory(), clock()
    from viewer.cite.cited import Cite
    from viewer.cite.engine import Engine
    from viewer.cite.locales import Locale
    from viewer.cite.styles import style

    engine, chosen = Engine(), style(style_id)
    engine.warm()
    booted = clock()
    engine.warm(chosen, Locale.RU)
    loaded = clock()
    engine.footnote([Cite(item(0), "4")], chosen, Locale.RU)
    first = clock()
    for number in range(50):
        engine.footnote([Cite(item(number), "4")], chosen, Locale.RU)
    later, used = clock(), memory()
    engine.reference([item(number) for number in range(count)], chosen, Locale.RU)
    return {
        "boot, ms": 1000 * (booted - start),
        "style, ms": 1000 * (loaded - booted),
        "first citation, ms": 1000 * (first - loaded),
        "cold copy in all, ms": 1000 * (first - start),
        "later citation, ms": 1000 * (later - first) / 50,
        f"{count} entries, s": clock() - later,
        "memory after 50, MiB": used - before,
        f"memory after {count}, MiB": memory() - before,
    }


def bare() -> dict[str, float]:
    """Return the time to read citeproc-js alone into QuickJS."""
    import quickjs

    from viewer import paths

    start = time.perf_counter()
    context = quickjs.Context()
    context.eval("var module = {exports: {}};")
    context.eval(paths.assets("citeproc", "citeproc_commonjs.js").read_text("utf-8"))
    return {"bare engine file, ms": 1000 * (time.perf_counter() - start)}


def memory() -> float:
    """Return this process's peak resident memory in MiB (Linux counts in KiB)."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def medians(arguments: list[str], runs: int) -> dict[str, float]:
    """Return the median of each figure over `runs` fresh processes."""
    answers = [
        json.loads(subprocess.check_output([sys.executable, __file__, *arguments], text=True))
        for _ in range(runs)
    ]
    return {name: statistics.median(answer[name] for answer in answers) for name in answers[0]}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--items", type=int, default=1000)
    parser.add_argument("--one", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.one:
        print(json.dumps(bare() if options.one == "bare" else measure(options.one, options.items)))
        return
    reference = medians(["--one", "bare"], options.runs)["bare engine file, ms"]
    print(f"bare engine file: {reference:.0f} ms (the reference)")
    for style_id in STYLES:
        print(style_id)
        figures = medians(["--one", style_id, "--items", str(options.items)], options.runs)
        for name, value in figures.items():
            ratio = f"{value / reference:8.2f} x" if name.endswith("ms") else ""
            print(f"  {name:<26} {value:8.1f} {ratio}")


if __name__ == "__main__":
    main()
