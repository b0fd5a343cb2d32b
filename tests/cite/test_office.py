"""LibreOffice reads the RTF and the HTML that are copied as what they are, and no more."""

import re
import subprocess
import zipfile
from html import unescape
from xml.etree import ElementTree

import pytest

from tests.golden.write import ids
from viewer.cite.payload import AUTO, CitationRequest, Form

pytestmark = pytest.mark.outside("soffice")

FILTERS = {"rtf": "Rich Text Format", "html": "HTML (StarWriter)"}
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
FO = "{urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0}"
WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
ITALIC = (f"{FO}font-style", f"{STYLE}font-style-complex")
OWN_LOOK = re.compile("color|font-(?:name|family|size)|background")


@pytest.fixture(scope="module")
def payload(shipped, citer):
    """Return the reference list of all statements, with italics in it."""
    return citer.cite(CitationRequest(tuple(ids(shipped)), "apa", AUTO, Form.REFERENCE))


@pytest.fixture(scope="module")
def converted(payload, tmp_path_factory):
    """Return a function that lets LibreOffice turn a flavour into another format."""
    folder = tmp_path_factory.mktemp("office")

    def convert(flavour, to):
        written = folder / f"list.{flavour}"
        written.write_text(getattr(payload, flavour), encoding="utf-8", newline="\n")
        command = [
            "soffice",
            f"-env:UserInstallation={(folder / 'profile').as_uri()}",
            "--headless",
            f"--infilter={FILTERS[flavour]}",
            "--convert-to",
            to,
            "--outdir",
            str(folder / flavour),
            str(written),
        ]
        subprocess.run(command, check=True, capture_output=True, timeout=180)
        return folder / flavour / f"list.{to.partition(':')[0]}"

    return convert


@pytest.fixture(scope="module", params=FILTERS)
def document(request, converted):
    """A flavour as an OpenDocument text: paragraphs and the styles that LibreOffice made for it."""
    root = ElementTree.parse(converted(request.param, "fodt")).getroot()
    made = root.find(f"{OFFICE}automatic-styles").iter(f"{STYLE}style")
    styles = {style.get(f"{STYLE}name"): properties(style) for style in made}
    return list(root.find(f"{OFFICE}body/{OFFICE}text").iter(f"{TEXT}p")), styles


def properties(style):
    return {name: value for part in style for name, value in part.attrib.items()}


def test_the_text_is_the_text_copied(document, payload):
    paragraphs, _ = document
    assert ["".join(paragraph.itertext()) for paragraph in paragraphs] == payload.text.split("\n")


def test_italics_are_the_italics_copied(document, payload):
    paragraphs, styles = document
    for paragraph, html in zip(paragraphs, payload.html.split("\n"), strict=True):
        slanted = "".join(
            "".join(span.itertext())
            for span in paragraph.iter(f"{TEXT}span")
            if "italic" in map(styles[span.get(f"{TEXT}style-name")].get, ITALIC)
        )
        assert slanted == italics(html)
    assert "<i>" in payload.html


def test_entries_hang_and_run_from_left_to_right(document):
    paragraphs, styles = document
    for paragraph in paragraphs:
        look = styles[paragraph.get(f"{TEXT}style-name")]
        assert inches(look[f"{FO}text-indent"]) == -inches(look[f"{FO}margin-left"])
        assert inches(look[f"{FO}margin-left"]) == pytest.approx(1 / 3, abs=0.01)
        assert look.get(f"{STYLE}writing-mode", "lr-tb") == "lr-tb"


def test_no_colour_font_or_size_comes_along(document):
    paragraphs, styles = document
    used = {part.get(f"{TEXT}style-name") for one in paragraphs for part in one.iter()} & {*styles}
    assert used
    for name in used:
        assert not [key for key in styles[name] if OWN_LOOK.search(key)]


@pytest.mark.parametrize("flavour", FILTERS)
def test_plain_text_is_the_text_copied(converted, payload, flavour):
    read = converted(flavour, "txt:Text (encoded):UTF8").read_text(encoding="utf-8-sig")
    assert read.strip().split("\n") == payload.text.split("\n")


@pytest.mark.parametrize("flavour", FILTERS)
def test_word_is_given_the_text_copied(converted, payload, flavour):
    with zipfile.ZipFile(converted(flavour, "docx")) as file:
        root = ElementTree.fromstring(file.read("word/document.xml"))
    paragraphs = list(root.iter(f"{WORD}p"))
    read = ["".join(part.text for part in one.iter(f"{WORD}t")) for one in paragraphs]
    assert read == payload.text.split("\n")
    hanging = {indent.get(f"{WORD}hanging") for indent in root.iter(f"{WORD}ind")}
    assert hanging == {"480"}


def italics(html):
    """Return the words in italics, without those set upright within them."""
    found = "".join(re.findall("<i>(.*?)</i>", re.sub(r"<span style=.*?</span>", "", html)))
    return unescape(re.sub("<[^>]+>", "", found))


def inches(length):
    number, unit = re.fullmatch(r"(-?[\d.]+)(in|cm)", length).groups()
    return float(number) / (2.54 if unit == "cm" else 1)
