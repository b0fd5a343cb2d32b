"""Runs the official CSL test suite against the engine: `python benchmarks/csl_suite.py PATH`.

PATH is a copy of https://github.com/citation-style-language/test-suite, --locales one of its
sister, `locales`. Styles keep their `sort` here, which the program drops. Prints passed and total
by category, then the names of failures.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import time
from collections import Counter
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from viewer import paths
from viewer.cite import cslxml
from viewer.cite.engine import Script

SECTION = re.compile(r">>=+ ([\w-]+) =+>>\n(.*?)(?:\n)?<<=+ \1 =+<<", re.DOTALL)
JSON_SECTIONS = {
    "INPUT", "CITATIONS", "CITATION-ITEMS", "BIBENTRIES", "BIBSECTION", "ABBREVIATIONS", "OPTIONS",
}  # fmt: skip


def fixture(path: Path) -> dict[str, object]:
    """Return the sections of one fixture, with the style as the tree the engine takes."""
    sections = dict(SECTION.findall(path.read_text("utf-8")))
    test: dict[str, object] = {
        name: json.loads(text) for name, text in sections.items() if name in JSON_SECTIONS
    }
    test["MODE"] = sections["MODE"].strip()
    test["CSL"] = cslxml.to_json(cslxml.parse(sections["CSL"].strip(), path))
    test["RESULT"] = sections["RESULT"].strip()
    return test


def run(script: Script, path: Path) -> str:
    """Return "" when the fixture passes, else what came instead."""
    test = fixture(path)
    script.context.set("fixtureJson", json.dumps(test))
    try:
        answer = script.context.eval("JSON.stringify(runFixture(JSON.parse(fixtureJson)))")
    except Exception as error:  # noqa: BLE001 - a fixture may fail in any way
        return f"error: {error}".partition("\n")[0]
    printed = str(json.loads(answer)).strip()
    return "" if printed == test["RESULT"] else printed


def report(results: dict[str, str], seconds: float, verbose: bool) -> None:
    """Print the table of categories, the sum, and the failures."""
    total = Counter(name.split("_")[0] for name in results)
    passed = Counter(name.split("_")[0] for name, got in results.items() if not got)
    for category in sorted(total, key=lambda name: (-total[name], name)):
        print(f"{category:<20} {passed[category]:>4} / {total[category]}")
    print(f"{'all':<20} {passed.total():>4} / {total.total()}   in {seconds:.1f} s")
    for name, got in results.items():
        if got:
            print(f"failed: {name}" + (f"\n{got}\n" if verbose else ""))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("path", type=Path)
    parser.add_argument(
        "--locales",
        type=Path,
        default=paths.assets("locales"),
        help="all locales as published; missing ones are worded in English",
    )
    parser.add_argument("--only", default="", help="fixtures whose name contains this")
    parser.add_argument("--verbose", action="store_true", help="show what failures printed")
    options = parser.parse_args()
    folder = options.path / "processor-tests" / "humans"
    files = sorted(file for file in folder.glob("*.txt") if options.only in file.name)
    if not files:
        print(f"no fixtures in {folder}", file=sys.stderr)
        return 2
    script = Script(locale=partial(upstream_locale, options.locales))
    script.context.eval((Path(__file__).parent / "csl_suite.js").read_text("utf-8"))
    start = time.perf_counter()
    results = {file.stem: run(script, file) for file in files}
    report(results, time.perf_counter() - start, options.verbose)
    return 0


def upstream_locale(folder: Path, tag: str) -> str:
    """Return a locale as published."""
    wanted = folder / f"locales-{tag}.xml"
    if not wanted.is_file():
        wanted = paths.assets("locales", "locales-en-US.xml")
    return cslxml.to_json(cslxml.read(wanted))


if __name__ == "__main__":
    sys.exit(main())
