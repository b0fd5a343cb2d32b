"""Every statement of the shipped collection is cited right, in all styles, forms and languages."""

import json
import re

import pytest

from tests.golden.write import FILE, LANGS, STYLES, cited, ids
from viewer.cite.payload import AUTO, CitationRequest, Form
from viewer.cite.styles import styles

EXPECTED = json.loads(FILE.read_text(encoding="utf-8"))
ALL_STYLES = [style.id for style in styles()]
ADDRESS = re.compile(r"<?https?://\S+")
FAULTS = {
    "doubled or misplaced punctuation": r"(?<!\.)\.\.(?!\.)|,\s*[,.]|;\.|:\.|\s[,.;:](?=\s|$)",
    "something empty": r"\(\s*\)|\[\s*\]|“\s*”|«\s*»|[(\[]\s|\s[)\]]",
    "spaces": r"  |^\s|\s$",
    "a mark of ours": "[\ue000-\uf8ff]",
    "a slip of the program": r"undefined|null|\bNone\b|\[object|STYLE ERROR",
}
ENGLISH = re.compile(
    r"as (?:cited|reported|listed) in|n\.d\.|\baccessed\b|\bRetrieved\b|Available at|\bpp?\. ?\d"
    r"|\bpara\. \d|\bca\. \d|\bno\. \d"
)


def test_the_expectation_covers_the_collection(shipped):
    assert list(EXPECTED) == ids(shipped)
    assert sum(len(forms) for id_ in EXPECTED.values() for by in id_.values() for forms in by.values()) == (
        len(EXPECTED) * len(STYLES) * len(LANGS) * len(Form)
    )


@pytest.mark.parametrize("id_", EXPECTED)
def test_citations_are_as_they_were_read_and_approved(citer, id_):
    """After a change that is meant: `python -m tests.golden.write`, and read what changed."""
    assert cited(citer, id_) == EXPECTED[id_]


def pages(statement):
    """Return the numbers of all locators and pages in a statement's record."""
    found = [part.locator for part in statement.segments if part.locator]
    found += [ref.locator for ref in statement.references if ref.locator]
    values = [place.value for place in found]
    values += [ref.source.pages for ref in statement.references if ref.source.pages]
    return {value for text in values for value in (text, *re.findall(r"\d+", text))}


@pytest.mark.parametrize("name", ALL_STYLES)
def test_never_a_page_that_is_not_in_the_record(citer, shipped, name):
    label = re.compile(r"(?:\b(?:s|S|с|С|p|P|pp|Pp|b|B|п|П)\.|paras?\.|Paras?\.|¶) ?(\d+(?:[–-]\d+)?)")
    for id_ in ids(shipped):
        recorded = pages(shipped.statement(id_))
        for lang in LANGS:
            for form in Form:
                payload = citer.cite(CitationRequest((id_,), name, lang, form))
                text = ADDRESS.sub("", payload.text)
                for page in label.findall(text):
                    assert set(re.findall(r"\d+", page)) <= recorded, text
                assert payload.locator is None or payload.locator.split(" ", 1)[1] in recorded


@pytest.mark.parametrize("name", ALL_STYLES)
@pytest.mark.parametrize("lang", [AUTO, *LANGS])
def test_nothing_is_misprinted(citer, shipped, name, lang):
    for id_ in ids(shipped):
        for form in Form:
            payload = citer.cite(CitationRequest((id_,), name, lang, form))
            text = ADDRESS.sub("URL", payload.text)
            for fault, pattern in FAULTS.items():
                assert not re.search(pattern, text), (fault, text)
            if lang in ("az", "ru"):
                assert not ENGLISH.search(text), text


@pytest.mark.parametrize("name", ALL_STYLES)
def test_copied_html_brings_no_look_of_its_own(citer, shipped, name):
    for form in Form:
        html = citer.cite(CitationRequest(tuple(ids(shipped)), name, AUTO, form)).html
        assert not re.search(r"color|background|font-family|font-size|class=|<script|<a\b", html)
        assert set(re.findall(r"<(\w+)", html)) <= {"p", "i", "b", "sup", "sub", "span"}
        assert html.count("<p") == html.count("</p>")
