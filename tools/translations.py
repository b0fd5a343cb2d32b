"""Brings the window's translations up to date: `python -m tools.translations`.

New and changed texts come into `resources/i18n/*.ts` unfinished and are named; translate them there
(by hand or in Qt Linguist), then run this again: it writes the `.qm` files the program reads.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "i18n"

TRANSLATED = ("viewer_az.ts", "viewer_ru.ts")
PLURALS = "viewer_en.ts"
"""English is the language of the sources; only its plural forms need a catalogue."""
QT = ("qt_az.ts", "qt_ru.ts")
"""Texts of Qt's own dialogs: Azerbaijani, which Qt lacks, and what its Russian lacks."""


def update(folder: Path) -> None:
    """Merge the texts of `viewer/ui` into the catalogues of a folder; drop what is gone."""
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "viewer/ui").rglob("*.py"))
    always = ("-silent", "-no-obsolete", "-locations", "none", "-source-language", "en")
    for options, names in (((), TRANSLATED), (("-pluralonly",), (PLURALS,))):
        targets = [str(folder / name) for name in names]
        _run("pyside6-lupdate", *sources, *always, *options, "-ts", *targets)


def release(folder: Path) -> None:
    """Compile every catalogue of a folder to the file beside it that Qt reads."""
    for catalogue in sorted(folder.glob("*.ts")):
        _run("pyside6-lrelease", "-silent", str(catalogue))


def messages(catalogue: Path) -> Iterator[tuple[str, ElementTree.Element]]:
    """Yield context and element of every message in a catalogue (Qt's TS format, version 2.1)."""
    for context in ElementTree.parse(catalogue).getroot().iter("context"):  # noqa: S314 - ours
        for message in context.iter("message"):
            yield context.findtext("name", ""), message


def unfinished(catalogue: Path) -> list[str]:
    """Return "context: text" of what is not yet translated."""
    return [
        f"{context}: {message.findtext('source')}"
        for context, message in messages(catalogue)
        if message.find("translation[@type]") is not None
    ]


def _run(program: str, *arguments: str) -> None:
    found = shutil.which(program, path=Path(sys.executable).parent)
    if found is None:
        raise SystemExit(f"{program} is missing beside {sys.executable}; it comes with PySide6.")
    subprocess.run([found, *arguments], cwd=ROOT, check=True)


def main() -> None:
    """Update, compile, and name what is left to translate."""
    update(FOLDER)
    release(FOLDER)
    left = [
        f"{catalogue.name}: {text}"
        for catalogue in sorted(FOLDER.glob("*.ts"))
        for text in unfinished(catalogue)
    ]
    print(*left, f"{len(left)} texts to translate.", sep="\n")
    sys.exit(bool(left))


if __name__ == "__main__":
    main()
