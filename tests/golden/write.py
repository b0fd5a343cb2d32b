"""Writes the expected citations of the shipped collection: `python -m tests.golden.write`.

What it writes is read by a person, against the style manuals, before it becomes the expectation.
"""

from __future__ import annotations

import json
import tempfile
from itertools import product
from pathlib import Path

from viewer import paths
from viewer.cite.citer import Citer
from viewer.cite.payload import CitationRequest, Form
from viewer.collection.build import build
from viewer.store.library import Library

FILE = Path(__file__).parent / "citations.json"
STYLES = ("apa", "chicago-notes-bibliography-17th-edition", "gost-r-7-0-5-2008-numeric")
LANGS = ("az", "ru", "en")


def build_shipped(folder):
    """Build the shipped collection in a folder; return the file."""
    target = Path(folder) / "shipped.db"
    build(paths.resources("collection"), target, lambda *_: None)
    return target


def cited(citer, id_, style, lang):
    """Return a statement's citations: form to text."""
    return {
        form.value: citer.cite(CitationRequest((id_,), style, lang, form)).text for form in Form
    }


def ids(library):
    """Return the ids of all statements, in the order of their dates."""
    return [row.id for row in library.rows(library.numbers())]


def main():
    """Write the file anew."""
    with tempfile.TemporaryDirectory() as folder, Library.open(build_shipped(folder)) as library:
        citer = Citer(library)
        expected = {id_: {style: {} for style in STYLES} for id_ in ids(library)}
        for style, lang in product(STYLES, LANGS):
            for id_, by_style in expected.items():
                by_style[style][lang] = cited(citer, id_, style, lang)
    text = json.dumps(expected, ensure_ascii=False, indent=1)
    FILE.write_text(text + "\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
