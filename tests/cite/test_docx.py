"""The DOCX document says what is copied, and brings no look of its own."""

import io
import json
import subprocess
import zipfile

import pytest
from docx import Document
from docx.oxml.ns import qn
from docx.shared import Twips

from tests.golden.write import ids
from viewer.cite import docx
from viewer.cite.export import ExportFormat, export
from viewer.cite.payload import AUTO, CitationRequest, Form, Printed


def read(*entries):
    return Document(io.BytesIO(docx.written(entries)))


def entry(html, lang="en", hangs=True):
    return Printed(html, lang, hangs)


@pytest.fixture(scope="module")
def request_(shipped):
    return CitationRequest(tuple(ids(shipped)), "apa", AUTO, Form.REFERENCE)


@pytest.fixture(scope="module")
def saved(citer, request_):
    return export(citer, request_, ExportFormat.DOCX)


def languages(paragraph):
    return [found.get(qn("w:val")) for found in paragraph._p.xpath(".//w:r/w:rPr/w:lang")]


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<i>Şuşa &amp; Bakı</i>", {"italic": True}),
        ("<b>Şuşa &amp; Bakı</b>", {"bold": True}),
        ("<i>a<b>Şuşa &amp; Bakı</b></i>", {"bold": True, "italic": True}),
        ('<i><span style="font-style:normal">Şuşa &amp; Bakı</span></i>', {"italic": None}),
        ('<span style="font-variant:small-caps">Şuşa &amp; Bakı</span>', {"small_caps": True}),
        ("<sup>Şuşa &amp; Bakı</sup>", {"superscript": True}),
    ],
)
def test_markup_becomes_the_look_of_a_run(html, expected):
    run = read(entry(f"x{html}y")).paragraphs[0].runs[-2]
    assert run.text == "Şuşa & Bakı"
    assert {name: getattr(run.font, name) for name in expected} == expected


@pytest.mark.parametrize(
    ("lang", "expected"), [("az", "az-Latn-AZ"), ("ru", "ru-RU"), ("en", "en-GB")]
)
def test_every_run_is_in_the_language_of_its_entry(lang, expected):
    made = read(entry("a"), entry("<i>b</i> c http://x.org/1.", lang))
    assert languages(made.paragraphs[1]) == [expected] * 4


def test_the_document_speaks_the_language_of_most_entries():
    made = read(entry("a", "az"), entry("b", "ru"), entry("c", "ru"))
    assert made.core_properties.language == "ru-RU"


def test_an_address_is_a_link_without_the_sentence_s_full_stop():
    paragraph = read(entry("At http://x.org/ə?a=1&amp;b.")).paragraphs[0]
    (link,) = paragraph.hyperlinks
    assert link.text == "http://x.org/ə?a=1&b"
    assert link.address == "http://x.org/%C9%99?a=1&b"
    assert paragraph.text == "At http://x.org/ə?a=1&b."


def test_words_from_right_to_left_are_said_to_be():
    paragraph = read(entry("[<i>بيان</i>], 2020")).paragraphs[0]
    assert [(run.text, run.font.rtl) for run in paragraph.runs][1] == ("بيان", True)
    assert paragraph.runs[1].font.cs_italic


def test_a_list_hangs_by_its_style_and_a_note_does_not():
    listed, note = read(entry("a"), entry("b", hangs=False)).paragraphs
    assert listed.style.name == "Bibliography"
    assert listed.style.paragraph_format.left_indent == Twips(480)
    assert listed.style.paragraph_format.first_line_indent == -Twips(480)
    assert note.style.name == "Normal"


def test_no_statement_is_an_empty_document():
    assert read().paragraphs == []


def test_the_document_is_the_text_copied(saved, citer, request_):
    made = Document(io.BytesIO(saved))
    assert [one.text for one in made.paragraphs] == citer.cite(request_).text.split("\n")
    spoken = {lang for one in made.paragraphs for lang in languages(one)}
    assert {"az-Latn-AZ", "en-GB"} <= spoken <= set(docx.LANGUAGES.values())


def test_no_font_colour_size_or_other_program_is_in_it(saved):
    with zipfile.ZipFile(io.BytesIO(saved)) as file:
        names = set(file.namelist())
        texts = {name: file.read(name).decode() for name in names}
    assert names == {
        "[Content_Types].xml",
        "_rels/.rels",
        "docProps/core.xml",
        "word/_rels/document.xml.rels",
        "word/document.xml",
        "word/settings.xml",
        "word/styles.xml",
    }
    for mark in ("rFonts", "w:color", "w:highlight", "w:shd"):
        assert mark not in texts["word/document.xml"] + texts["word/styles.xml"]
    assert "w:sz" not in texts["word/document.xml"]
    assert "python-docx" not in texts["docProps/core.xml"]


@pytest.mark.outside("pandoc")
def test_pandoc_reads_text_italics_and_links(saved, citer, request_, tmp_path):
    file = tmp_path / "list.docx"
    file.write_bytes(saved)
    payload = citer.cite(request_)
    plain = ["pandoc", "-f", "docx", "-t", "plain", "--wrap=none", str(file)]
    done = subprocess.run(plain, capture_output=True, check=True, timeout=60, text=True)
    assert done.stdout.replace("_", "").strip().split("\n\n") == [
        line.replace("_", "") for line in payload.text.split("\n")
    ]
    tree = ["pandoc", "-f", "docx", "-t", "json", str(file)]
    done = subprocess.run(tree, capture_output=True, check=True, timeout=60)
    kinds = [part["t"] for block in json.loads(done.stdout)["blocks"] for part in block["c"]]
    assert kinds.count("Emph") >= payload.html.count("<i>") > 0
    assert kinds.count("Link") == payload.text.count("http")


@pytest.mark.outside("soffice")
def test_libreoffice_reads_indents_and_languages(tmp_path):
    file = tmp_path / "list.docx"
    file.write_bytes(docx.written([entry(f"<i>{lang}</i> x", lang) for lang in docx.LANGUAGES]))
    command = ["soffice", f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", "--headless"]
    command += ["--convert-to", "fodt", "--outdir", str(tmp_path), str(file)]
    subprocess.run(command, check=True, capture_output=True, timeout=180)
    read_ = (tmp_path / "list.fodt").read_text(encoding="utf-8")
    assert 'fo:language="az" fo:script="Latn" fo:country="AZ"' in read_
    assert 'fo:language="ru" fo:country="RU"' in read_
    assert 'fo:language="en" fo:country="GB"' in read_
    assert 'fo:text-indent="-0.3335in"' in read_
