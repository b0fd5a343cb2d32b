"""Pandoc, biber and rispy read every export of the shipped collection, and find the same works."""

import html
import json
import re
import subprocess
from functools import cache
from urllib.parse import unquote

import pytest

from tests.cite.test_export import DOCUMENT, HOSTILE, made
from tests.golden.write import ids
from viewer.cite import biblatex
from viewer.cite.export import export
from viewer.cite.formats import ExportFormat
from viewer.cite.payload import AUTO, CitationRequest, Form

LETTERS = set("əğışçöüƏİщю")
NOT_KNOWN = "Missing mandatory field - one of 'date, year' must be defined"
WORK = {
    "id": "work",
    "title": "Əməkdaşlıq & 50% of it",
    "title-short": "Əməkdaşlıq",
    "author": [
        {"literal": "Ministry of Trade and Industry"},
        {"family": "İbrahimov", "given": "Ə."},
    ],
    "container-title": "Xarici siyasət and more",
    "publisher": "Trade and Industry",
    "publisher-place": "Bakı",
    "genre": "Qətnamə",
    "number": "6/37-E",
    "volume": "2",
    "issue": "3",
    "page": "45–62",
    "edition": "Second",
    "event-title": "47th session",
    "event-place": "Niamey",
    "event-date": {"date-parts": [[2020, 11, 27], [2020, 11, 28]]},
    "issued": {"date-parts": [[2020, 11, 27], [2020, 11, 28]], "circa": True},
    "accessed": {"date-parts": [[2026, 11, 23]]},
    "URL": "https://example.org/ə_1",
    "language": "az",
    "note": "s. 218",
}
TYPES = (
    "article-journal",
    "article-newspaper",
    "article-magazine",
    "book",
    "chapter",
    "report",
    "webpage",
    "speech",
    "treaty",
    "document",
    "legislation",
)


@pytest.fixture(scope="module")
def request_():
    return lambda library: CitationRequest(
        tuple(ids(library)), "gost-r-7-0-5-2008-numeric", AUTO, Form.REFERENCE
    )


@pytest.fixture(scope="module")
def exported(citer, shipped, request_):
    """Return a function that exports all statements in a format."""
    return cache(lambda format_: export(citer, request_(shipped), ExportFormat(format_)).decode())


@pytest.fixture(scope="module")
def items(exported):
    return json.loads(exported("csl-json"))


def pandoc(text, from_, to):
    command = ["pandoc", "-f", from_, "-t", to, "--wrap=none"]
    done = subprocess.run(command, input=text.encode(), capture_output=True, check=True, timeout=60)
    assert not done.stderr
    return done.stdout.decode()


@pytest.mark.outside("pandoc")
@pytest.mark.parametrize("format_", ["bibtex", "biblatex", "csl-json"])
def test_pandoc_finds_the_same_works(exported, items, format_):
    from_ = "csljson" if format_ == "csl-json" else format_
    read = {item["id"]: item for item in json.loads(pandoc(exported(format_), from_, "csljson"))}
    assert read.keys() == {item["id"] for item in items}
    for item in items:
        back = read[item["id"]]
        assert said(back["title"]) == said(item["title"])
        assert back.get("author") == item.get("author")
        for name in ("number", "volume", "issue", "genre", "publisher-place"):
            assert back.get(name, found_in_note(back, item, name)) == item.get(name)
        assert pages(back) == pages(item)
        assert address(back) == address(item)
        assert dates(back, "issued", format_) == dates(item, "issued", format_)
        assert dates(back, "accessed", format_) == dates(item, "accessed", format_)
        for name in ("container-title", "event-title", "event-place", "note"):
            assert said(item.get(name, "")) in said_anywhere(back)


@pytest.mark.outside("pandoc")
@pytest.mark.parametrize("format_", ["bibtex", "biblatex", "csl-json"])
def test_no_letter_is_lost(exported, format_):
    from_ = "csljson" if format_ == "csl-json" else format_
    read = pandoc(exported(format_), from_, "csljson")
    written = {
        letter for letter in re.sub('"URL": ".*"', "", exported("csl-json")) if letter.isalpha()
    }
    assert written >= LETTERS
    assert {letter for letter in read if letter.isalpha()} >= written


@pytest.mark.outside("pandoc")
@pytest.mark.parametrize("format_", ["bibtex", "biblatex"])
def test_pandoc_reads_special_characters_back(format_):
    (item,) = json.loads(pandoc(made(format_, DOCUMENT), format_, "csljson"))
    assert html.unescape(re.sub("</?span[^>]*>", "", item["title"])) == HOSTILE


@pytest.mark.outside("pandoc")
def test_pandoc_reads_the_markdown_as_the_text_copied(citer, shipped, exported, request_):
    copied = citer.cite(request_(shipped)).text.split("\n")
    read = pandoc(exported("markdown"), "commonmark", "plain").strip().split("\n\n")
    assert read == copied


def test_rispy_finds_the_same_works(exported, items):
    import rispy  # here, so that the other tests run without it

    read = rispy.loads(exported("ris").replace("\r\n", "\n"))
    assert len(read) == len(items)
    for record, item in zip(read, items, strict=True):
        assert "unknown_tag" not in record
        assert record["id"] == item["id"]
        assert record["title"] == item["title"]
        assert record.get("authors", []) == [*map(ris_name, item.get("author", ()))]
        assert record.get("secondary_title") == item.get("container-title")
        assert record.get("urls", [None])[0] == item.get("URL")
        assert record.get("publisher") == item.get("publisher")
        assert record.get("language") == item["language"]
        number = record.get("issn") if item["type"] == "report" else record.get("note")
        assert number == item.get("number")
        span = "–".join(record[end] for end in ("start_page", "end_page") if end in record)
        assert span == pages(item)
        assert ris_date(record.get("date")) == dates(item, "issued", "ris")
        assert ris_date(record.get("access_date")) == dates(item, "accessed", "ris")


@pytest.mark.outside("biber")
def test_biber_misses_nothing_but_dates_that_nobody_knows(exported, items, tmp_path):
    undated = {item["id"] for item in items if "issued" not in item}
    assert validated(exported("biblatex"), tmp_path) == {(id_, NOT_KNOWN) for id_ in undated}


@pytest.mark.outside("biber")
@pytest.mark.parametrize("left_out", [(), ("author",), ("URL",), ("genre",), ("author", "URL")])
def test_biber_accepts_every_type_whatever_it_lacks(left_out, tmp_path):
    works = [
        {"type": type_, **{name: WORK[name] for name in WORK if name not in left_out}}
        for type_ in TYPES
    ]
    assert validated(biblatex.written(works), tmp_path) == set()


@pytest.mark.outside("pandoc")
@pytest.mark.parametrize("type_", TYPES)
def test_what_a_type_of_biblatex_has_no_field_for_is_still_said(type_):
    (back,) = json.loads(pandoc(biblatex.written([{"type": type_, **WORK}]), "biblatex", "csljson"))
    for name in ("title", "container-title", "genre", "number", "volume", "event-title"):
        assert said(WORK[name]) in said_anywhere(back), name
    assert back["author"] == WORK["author"]


def validated(text, folder):
    """Return biber's complaints: the key of the entry, and what is wrong with it."""
    file = folder / "export.bib"
    file.write_text(text, encoding="utf-8", newline="\n")
    command = ["biber", "--tool", "--validate-datamodel", "--nolog", "-O", "back.bib", file.name]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stdout
    assert (folder / "back.bib").read_text(encoding="utf-8").count("\n@") == text.count("\n@")
    lines = [line for line in done.stdout.splitlines() if not line.startswith("INFO")]
    return {
        re.fullmatch(r"WARN - Datamodel: Entry '(.+?)' \(.*?\): (.*)", x).groups() for x in lines
    }


def said(text):
    """Return a text without markup, with one kind of quotation marks: pandoc nests them itself."""
    text = html.unescape(re.sub("<[^>]+>", "", text))
    return re.sub("\\s?['“”‘’«»\"]\\s?", "'", text)


def said_anywhere(item):
    return said(" ".join(value for value in item.values() if isinstance(value, str)))


def found_in_note(back, item, name):
    """Return what a format without the field has at the end of its note."""
    value = item.get(name)
    return value if value and said(value) in said(back.get("note", "")) else None


def pages(item):
    return item.get("page", "").replace("-", "–")


def address(item):
    return unquote(item.get("URL", ""))


def dates(item, name, format_):
    """Return what a format can say of a date: BibTeX a month, RIS what both ends share."""
    found = item.get(name, {}).get("date-parts", [])
    if format_ == "biblatex" or format_ == "csl-json" or not found:
        return found
    shared = []
    for first, last in zip(found[0], found[-1], strict=False):
        if first != last:
            break
        shared.append(first)
    return shared[:2] if format_ == "bibtex" and name == "issued" else shared


def ris_date(text):
    return [int(part) for part in text.split("/") if part] if text else []


def ris_name(author):
    if "literal" in author:
        return author["literal"]
    return ", ".join(author[part] for part in ("family", "given") if part in author)
