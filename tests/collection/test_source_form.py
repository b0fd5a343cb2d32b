"""How source files are read: what is no text, no YAML, or a character nobody sees."""

import pytest

from tests.collection.spoiling import told
from viewer.collection.source_form import Document, parse


def read(content):
    document = Document("f.yaml", "statement")
    parse(document, content if isinstance(content, bytes) else content.encode())
    return document


@pytest.mark.parametrize(
    ("content", "line", "key"),
    [
        (b"a: b\nc: \xff\n", 2, "not-utf8"),
        ("\ufeffa: b\n", 1, "byte-order-mark"),
        ("", 1, "empty-file"),
        ("# nothing\n", 1, "empty-file"),
        ("a: b\n\tc: d\n", 2, "tab"),
        ("a: b\nc: d\te\n", 2, "tab"),
        ("a: b\nc: [x, y\nd: e\n", 3, "yaml-syntax"),
        ('a: b\nc: "d\n', 3, "yaml-syntax"),
        ("a: " + "[" * 900 + "]" * 900, 1, "yaml-syntax"),
        ("? [a]\n: b\n", 1, "yaml-syntax"),
        ("a: b\n---\nc: d\n", 2, "several-documents"),
        ("a: !!int 3\n", 1, "yaml-tag"),
        ("a: b\nc: &x [d]\ne: *x\n", 2, "yaml-alias"),
        ("a: b\nc: d\na: e\n", 3, "repeated-key"),
        ("a: b\nc: x\x07y\n", 2, "stray-character"),
        ("a: b\nc: x\u00ady\n", 2, "stray-character"),
        ("a: b\nc: x\ufffdy\n", 2, "stray-character"),
        ("a: b\nc: x\ufeffy\n", 2, "stray-character"),
        ('a: b\nc: "x\\u00ady"\n', 2, "stray-character"),
        ("a: b\nc: и\u0306\n", 2, "not-composed"),
        ("a: b\nc: Организaция\n", 2, "mixed-script"),
        ("a: b\nc: Аgdam\n", 2, "mixed-script"),
        ("a: b\nc: əвə\n", 2, "mixed-script"),
        ("a: b\nc: x \u2067y\n", 2, "unpaired-direction"),
        ("a: b\nc: x \u202by\u2069\n", 2, "unpaired-direction"),
        ("a: b\nc: x\u202c\n", 2, "unpaired-direction"),
        ("a: >-\n  one\n  quite unfore-\n  seen\n", 3, "broken-word"),
        ("a: |-\n  Unfore-\n  seen\n", 2, "broken-word"),
        ("a: 'unfore-\n  seen'\n", 1, "broken-word"),
    ],
)
def test_what_cannot_be_read_is_told_with_its_line(content, line, key):
    assert told(read(content).problems) == [("f.yaml", line, key)]


def test_every_scalar_is_text():
    data = read("a: 2020-11-27\nb: no\nc: 010\nd: ~\ne:\n").data
    assert data == {"a": "2020-11-27", "b": "no", "c": "010", "d": "~", "e": ""}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("territo-\nrial, territorial", "territorial, territorial"),
        ("Territo-\nrial, territorial", "Territorial, territorial"),
        ("северо-\nзападный, северо-западный", "северо-западный, северо-западный"),
        ("северо\u2010\nзападный, северо-западный", "северо-западный, северо-западный"),
        ("Nagorno-\nKarabakh", "Nagorno-Karabakh"),
        ("1983-\ncü ildə", "1983-cü ildə"),
        ("COVID-\n19", "COVID-19"),
        ("İƏT-\nin", "İƏT-in"),
        ("two-\nand three-day", "two- and three-day"),
        ("двух-\nи трёхдневный", "двух- и трёхдневный"),
        ("two- and", "two- and"),
        ("one -\ntwo –\nthree", "one - two – three"),
        ("territo-\nrial territo-\nrial territorial", "territorial territorial territorial"),
    ],
)
@pytest.mark.parametrize("style", [">-", "|-", "'", "plain"])
def test_words_broken_at_the_end_of_a_line_are_joined(text, expected, style):
    lines = text.split("\n")
    if style in (">-", "|-"):
        content = "a: {}\n{}".format(style, "".join(f"  {line}\n" for line in lines))
    else:
        quote = style if style == "'" else ""
        content = f"a: {quote}{(chr(10) + '  ').join(lines)}{quote}\n"
    document = read(content)
    assert document.problems == []
    assert " ".join(document.data["a"].split("\n")) == expected


@pytest.mark.parametrize(
    "content",
    [
        "a: >-\n  x \u2067שלום\n  עולם\u2069 y\n",
        "a: COVID-нын 90-х\n",
        "a: b\r\nc: d\r\n",
        'a: "tab\\x41"\n',
        "a: ما\u200cها\n",
    ],
    ids=["isolate-over-lines", "hyphen-between-scripts", "crlf", "escape", "zwnj"],
)
def test_what_is_allowed(content):
    assert read(content).problems == []


@pytest.mark.parametrize(
    ("place", "line"),
    [((), 2), (("a",), 2), (("b", 1), 5), (("b", 1, "d"), 6), (("b", 1, "x"), 5), (("z", 3), 2)],
)
def test_lines_are_those_of_keys_and_items(place, line):
    document = read("# c\na: >-\n  text\nb: [x,\n  {c: y,\n   d: z}]\n")
    assert document.line(place) == line
