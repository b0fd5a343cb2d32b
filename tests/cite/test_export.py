"""Other programs read what is exported."""

import json
import re

import pytest

from tests.cite.samples import (
    COUNCIL,
    NIAMEY,
    PRESS,
    FakeLibrary,
    article,
    cited,
    official,
    source,
    statement,
)
from tests.golden.write import ids
from viewer.cite import bibfile
from viewer.cite.citer import Citer
from viewer.cite.engine import Stopped
from viewer.cite.export import export
from viewer.cite.formats import ExportFormat
from viewer.cite.payload import AUTO, CitationRequest, Form
from viewer.store.records import Evidence

HOSTILE = r"50% & <b> #1_$x~{y}^\z"
DOCUMENT = statement(
    "oic-2020-s01",
    evidence=Evidence.TEXT,
    symbol="51/47-POL",
    organs=(COUNCIL,),
    places=(NIAMEY,),
    official_title=official(HOSTILE),
    date="2020-11-27/2020-11-28",
    date_sense="within",
)
THROUGH = statement(
    "s2", evidence=Evidence.ARTICLE_ONLY, references=(cited(article(), "218"),), kind=PRESS
)
REPORTED = statement("s3", references=(cited(source("news", address="https://x.org/ə?a=1&b_c")),))
ALL = (DOCUMENT, THROUGH, REPORTED)


def made(format_, *statements):
    request = CitationRequest(tuple(one.id for one in statements), "apa", "en", Form.REFERENCE)
    return export(Citer(FakeLibrary(*statements)), request, ExportFormat(format_)).decode()


def test_biblatex_says_all_there_is():
    assert made("biblatex", DOCUMENT) == (
        "@report{oic-2020-s01,\n"
        "  author = {{Council of Foreign Ministers}},\n"
        r"  title = {{50\% \& <b> \#1\_\$x\textasciitilde{}\{y\}"
        r"\textasciicircum{}\textbackslash{}z}},"
        "\n  shorttitle = {{Resolution 51/47-POL}},\n"
        "  institution = {Council of Foreign Ministers},\n"
        "  type = {Resolution},\n"
        "  number = {51/47-POL},\n"
        "  date = {2020-11-27~/2020-11-28~},\n"
        "  urldate = {2026-11-23},\n"
        "  url = {https://example.org/news},\n"
        "  langid = {english},\n"
        "  addendum = {47th session, Niamey}\n"
        "}\n"
    )


def test_bibtex_has_the_part_of_the_date_that_is_known():
    made_ = made("bibtex", DOCUMENT)
    assert "  year = {2020},\n  month = nov,\n" in made_
    assert made_.startswith("@techreport{oic-2020-s01,")


@pytest.mark.parametrize("format_", ["bibtex", "biblatex", "ris", "csl-json"])
def test_a_document_not_seen_is_exported_as_its_source(format_):
    made_ = made(format_, THROUGH)
    assert "Məmmədzadə" in made_
    assert "p. 218: About Khojaly (28 November 2020)" in made_
    assert "s2" not in made_


def test_addresses_are_ascii_in_bibtex():
    assert "url = {https://x.org/%C9%99?a=1&b_c}" in made("bibtex", REPORTED)


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (["oic-1991", "Şuşa Ə"], ["oic-1991", "susae"]),
        (["щука", "ёж"], ["shchuka", "ezh"]),
        (["a b", "ab", "a-b"], ["ab", "ab:2", "a-b"]),
        (["ة"], ["item"]),
    ],
)
def test_keys_are_ascii_and_differ(given, expected):
    assert bibfile.keys([{"id": id_} for id_ in given]) == expected


def test_ris_is_tagged_lines():
    assert made("ris", DOCUMENT).split("\r\n")[:9] == [
        "TY  - RPRT",
        "ID  - oic-2020-s01",
        "AU  - Council of Foreign Ministers",
        f"TI  - {HOSTILE}",
        "ST  - Resolution 51/47-POL",
        "SN  - 51/47-POL",
        "M3  - Resolution",
        "UR  - https://example.org/news",
        "LA  - en",
    ]
    assert "PY  - 2020\r\nDA  - 2020/11//\r\nY2  - 2026/11/23/\r\nER  - \r\n" in made(
        "ris", DOCUMENT
    )


def test_csl_json_is_data_without_markup():
    (item,) = json.loads(made("csl-json", DOCUMENT))
    assert item["title"] == HOSTILE
    assert item["issued"] == {"date-parts": [[2020, 11, 27], [2020, 11, 28]], "circa": True}


def test_markdown_escapes_what_it_would_read_as_markup():
    made_ = made("markdown", DOCUMENT)
    assert r"*50% & \<b\> \#1\_\$x\~{y}\^\\z*" in made_
    assert made_.endswith("<https://example.org/news>\n")


def exported(citer, shipped, format_):
    request = CitationRequest(
        tuple(ids(shipped)), "gost-r-7-0-5-2008-numeric", AUTO, Form.REFERENCE
    )
    return export(citer, request, format_)


@pytest.mark.parametrize("format_", [one for one in ExportFormat if not one.is_binary])
def test_the_shipped_collection_is_exported(citer, shipped, format_):
    made_ = exported(citer, shipped, format_).decode()
    assert made_.endswith("\n")
    if format_ is ExportFormat.RTF:
        made_ = made_.replace(r"\u601\'3f", "ə")
    assert "Məmmədzadə" in made_
    assert not re.search("[\ue000-\uf8ff]|nocase", made_)


def test_a_long_export_tells_how_far_it_is_and_can_be_stopped(citer, shipped):
    request = CitationRequest(tuple(ids(shipped)[:20]), "apa", AUTO, Form.REFERENCE)
    for format_ in ExportFormat:
        shares = []
        export(citer, request, format_, lambda share, shares=shares: shares.append(share) or True)
        assert shares == sorted(shares)
        assert 0 <= shares[0] < shares[-1] <= 1
        with pytest.raises(Stopped):
            export(citer, request, format_, lambda _share: False)


def test_every_format_has_an_ending():
    assert all(format_.suffix.startswith(".") for format_ in ExportFormat)
