"""CSL XML becomes the engine's JSON tree, and faults name their line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from viewer.cite import cslxml
from viewer.errors import BadStyle, FileMissing

PATH = Path("own.csl")
STYLE = """<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" xml:lang="az">
  <!-- a remark -->
  <macro name="m"><text term="page"
    form="short"/></macro>
  <citation><sort><key variable="citation-number"/></sort><layout/></citation>
  <bibliography second-field-align="flush">
    <sort><key macro="m"/></sort>
    <layout><text variable="citation-number"/><text macro="m"/></layout>
  </bibliography>
</style>
"""


def names(node):
    return [child.name for child in node.walk()]


def test_the_tree_has_names_attributes_and_lines():
    tree = cslxml.parse(STYLE, PATH)
    assert tree.attrs == {"xml:lang": "az"}
    assert [child.name for child in tree.children] == ["macro", "citation", "bibliography"]
    assert [child.line for child in tree.children] == [4, 6, 7]


@pytest.mark.parametrize(
    ("xml", "children"),
    [
        ("<term>s.</term>", ["s."]),
        ("<term> b.e.</term>", [" b.e."]),
        ("<term>two\nlines</term>", ["two lines"]),
        ("<term/>", [""]),
        ("<term></term>", [""]),
        ("<layout/>", []),
        ("<layout>  \n </layout>", []),
        ("<term>a &amp; b</term>", ["a & b"]),
    ],
)
def test_text_becomes_the_only_child_and_an_empty_term_stays_a_term(xml, children):
    name = xml[1:].partition(">")[0].rstrip("/")
    xml = xml.replace(name, f'{name} xmlns="{cslxml.NAMESPACE}"', 1)
    assert json.loads(cslxml.to_json(cslxml.parse(xml, PATH)))["children"] == children


def test_a_leading_newline_is_no_harm():
    assert cslxml.parse("\n\n" + STYLE.partition("\n")[2], PATH).name == "style"


def test_sorting_goes_but_for_numbers_within_a_citation():
    tree = cslxml.drop_sort(cslxml.parse(STYLE, PATH))
    citation, bibliography = tree.child("citation"), tree.child("bibliography")
    assert names(citation) == ["citation", "sort", "key", "layout"]
    assert "sort" not in names(bibliography)


def test_numbers_go_with_the_alignment_they_needed():
    bibliography = cslxml.drop_numbers(cslxml.parse(STYLE, PATH)).child("bibliography")
    assert names(bibliography.child("layout")) == ["layout", "text"]
    assert "second-field-align" not in bibliography.attrs


@pytest.mark.parametrize(
    ("xml", "line", "reason"),
    [
        (STYLE.replace("</macro>", ""), 11, "mismatched tag"),
        (STYLE + "<style/>", 12, "junk after document element"),
        ("", 1, "no element found"),
        ("<style/>", 1, "<style> is not in the CSL namespace"),
        (STYLE.replace("<layout/>", '<b xmlns="urn:x"/>'), 6, "<b> is not in the CSL namespace"),
        ('<!DOCTYPE style [<!ENTITY a "b">]>' + STYLE.partition("\n")[2], 1, "document type"),
    ],
)
def test_a_fault_names_its_line(xml, line, reason):
    with pytest.raises(BadStyle) as caught:
        cslxml.parse(xml, PATH)
    assert (caught.value.path, caught.value.line) == (PATH, line)
    assert reason in caught.value.reason


def test_a_missing_file_is_told_as_such(tmp_path):
    with pytest.raises(FileMissing):
        cslxml.read(tmp_path / "none.csl")
