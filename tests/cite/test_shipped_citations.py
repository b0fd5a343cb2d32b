"""The statements of the shipped collection are cited right, in all styles, forms and languages."""

import json
import re
from itertools import product

import pytest

from tests.golden.write import FILE, LANGS, STYLES, VARIED, cited, expected_styles, ids
from viewer.cite.payload import AUTO, CitationRequest, Form
from viewer.cite.styles import styles

EXPECTED = json.loads(FILE.read_text(encoding="utf-8"))
ALL_STYLES = [style.id for style in styles()]
ADDRESS = re.compile(r"<?https?://\S+")
FAULTS = {
    "doubled or misplaced punctuation": r"(?<!\.)\.\.(?!\.)|,\s*[,.]|;\.|:\.|\s[,.;:](?=\s|$)",
    "something empty": r"\(\s*\)|\[\s*\]|“\s*”|«\s*»|[(\[]\s|\s[)\]]",
    "spaces": r"  |^\s|\s$",
    "a mark of ours": "[\ue000-\uf8ff]|nocase",
    "a slip of the program": r"undefined|null|\bNone\b|\[object|STYLE ERROR",
}
PRESCRIBED = {"gost-r-7-0-100-2018", "gost-r-7-0-5-2008-author-date"}
"""Styles in which a space comes before a colon too: in a description it is no punctuation."""
ENGLISH = re.compile(
    r"as (?:cited|reported|listed) in|n\.d\.|\baccessed\b|\bRetrieved\b|Available at|\bpp?\. ?\d"
    r"|\bpara\. \d|\bca\. \d|\bno\. \d"
)
PLACE = re.compile(r"(?<![\w/-])(?:(?:[sSpPbB]|[сСпП]|[pP]p)\.|[pP]aras?\.|¶) ?(\d+)(?:[–-](\d+))?")


def test_the_expectation_covers_the_collection(shipped):
    assert list(EXPECTED) == ids(shipped)
    assert set(VARIED) <= set(EXPECTED)
    for id_, by_style in EXPECTED.items():
        assert tuple(by_style) == expected_styles(id_)
        for by_lang in by_style.values():
            assert list(by_lang) == list(LANGS)
            assert all(list(forms) == [form.value for form in Form] for forms in by_lang.values())


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("name", ALL_STYLES)
def test_citations_are_as_they_were_read_and_approved(citer, name, lang):
    """After a change that is meant: `python -m tests.golden.write`, and read what changed."""
    for id_, expected in EXPECTED.items():
        if name in expected:
            assert cited(citer, id_, name, lang) == expected[name][lang]


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("name", ALL_STYLES)
def test_nothing_approved_is_misprinted(shipped, name, lang):
    for id_, by_style in EXPECTED.items():
        recorded = numbers_recorded(shipped.statement(id_))
        for text in by_style.get(name, {}).get(lang, {}).values():
            check(name, text, lang, recorded)


@pytest.mark.parametrize("name", [name for name in ALL_STYLES if name not in STYLES])
def test_nothing_is_misprinted_in_any_other_style(citer, shipped, name):
    forms = (Form.REFERENCE, Form.FOOTNOTE, Form.IN_TEXT)
    for lang, id_, form in product(LANGS, one_of_each(shipped), forms):
        recorded = numbers_recorded(shipped.statement(id_))
        payload = citer.cite(CitationRequest((id_,), name, lang, form))
        check(name, payload.text, lang, recorded)
        check(name, payload.locator or "", lang, recorded)


@pytest.mark.parametrize("name", ALL_STYLES)
def test_copied_html_brings_no_look_of_its_own(citer, shipped, name):
    for form in Form:
        request = CitationRequest(tuple(one_of_each(shipped)), name, AUTO, form)
        html = citer.cite(request).html
        tags = "".join(re.findall("<[^>]*>", html))
        assert not re.search("color|background|font-family|font-size|class|script|href", tags)
        assert set(re.findall(r"<(\w+)", tags)) <= {"p", "i", "b", "sup", "sub", "span", "bdi"}
        assert html.count("<p") == html.count("</p>")


def check(name, text, lang, recorded):
    """Fail where a citation is misprinted or has a page that the record has not."""
    text = ADDRESS.sub("URL", text)
    if name in PRESCRIBED:
        text = re.sub(r" ([:;]) (?=\S)", r"\1 ", text)
    for fault, pattern in FAULTS.items():
        assert not re.search(pattern, text), (fault, text)
    if lang != "en":
        assert not ENGLISH.search(text), text
    for first, last in PLACE.findall(text):
        assert first in recorded, text
        assert not last or first[: -len(last)] + last in recorded or last in recorded, text


def numbers_recorded(statement):
    """Return the numbers of all locators and pages in a statement's record."""
    found = [part.locator for part in (*statement.segments, *statement.references)]
    texts = [locator.value for locator in found if locator]
    texts += [ref.source.pages for ref in statement.references if ref.source.pages]
    return {number for text in texts for number in re.findall(r"\d+", text)}


def one_of_each(library):
    """Return a statement of every kind and evidence that there is."""
    chosen = {}
    for id_ in ids(library):
        statement = library.statement(id_)
        chosen.setdefault((statement.kind.id, statement.evidence), id_)
    return list(chosen.values())
