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
from viewer.cite.payload import CitationRequest, Form, Titles
from viewer.cite.styles import styles
from viewer.collection.build import build
from viewer.store.library import Library

FILE = Path(__file__).parent / "citations.json"
TITLES_FILE = FILE.with_name("titles.json")
TITLED = (
    "oic-1994-09-s01",
    "oic-1996-s01",
    "oic-2011-06-30-s01",
    "oic-1991-05-s01",
    "oic-1999-06-28-s01",
)
"""Statements with titles in Azerbaijani, Arabic or Russian, of documents and of sources."""
STYLES = ("apa", "chicago-notes-bibliography-17th-edition", "gost-r-7-0-5-2008-numeric")
"""Every statement is expected in these; `VARIED` in every style that is offered."""
VARIED = (
    "oic-1991-s01",
    "oic-1991-05-s01",
    "oic-1991-12-08-s01",
    "ctx-1992-02-25",
    "oic-1992-03-31-s01",
    "oic-1992-06-s01",
    "oic-1992-09-23-s01",
    "oic-1993-04-25-s01",
    "oic-1993-04-30-s01",
    "oic-1997-12-09-s01",
    "oic-1999-06-28-s02",
    "oic-2000-11-12-s01",
    "oic-2006-06-19-s01",
    "oic-2008-05-17-s01",
    "oic-2010-05-s01",
    "oic-2010-s01",
    "oic-2012-11-15-s02",
    "oic-2015-05-27-s02",
    "oic-2024-03-28-s01",
    "oic-2024-12-04-s01",
)
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


def expected_styles(id_):
    """Return the styles in which a statement is expected."""
    return tuple(style.id for style in styles()) if id_ in VARIED else STYLES


def titled(citer, id_, style):
    """Return a statement's citations in English with titles translated and in Latin letters."""
    titles = Titles(translated=True, romanized=True)
    return {
        form.value: citer.cite(CitationRequest((id_,), style, "en", form, titles=titles)).text
        for form in Form
    }


def ids(library):
    """Return the ids of all statements, in the order of their dates."""
    return [row.id for row in library.rows(library.numbers())]


def main():
    """Write the file anew."""
    with tempfile.TemporaryDirectory() as folder, Library.open(build_shipped(folder)) as library:
        citer = Citer(library)
        expected = {id_: {style: {} for style in expected_styles(id_)} for id_ in ids(library)}
        for style, lang in product((style.id for style in styles()), LANGS):
            for id_, by_style in expected.items():
                if style in by_style:
                    by_style[style][lang] = cited(citer, id_, style, lang)
        titles = {id_: {style: titled(citer, id_, style) for style in STYLES} for id_ in TITLED}
    for file, value in ((FILE, expected), (TITLES_FILE, titles)):
        text = json.dumps(value, ensure_ascii=False, indent=1)
        file.write_text(text + "\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
