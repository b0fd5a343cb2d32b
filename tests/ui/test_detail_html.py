"""The pure builders of a statement's HTML, and where code points stand in it."""

import re
import subprocess
import sys
from dataclasses import replace

import pytest

from tests.ui import samples
from viewer.store.whole import Locator, OfficialTitle, Reference, RelationType
from viewer.text.languages import Texts
from viewer.ui.detail import facts, html, sources
from viewer.ui.detail.html import Part
from viewer.ui.detail.interface import DetailWords
from viewer.ui.detail.offsets import LONGEST_WORD, Offsets, shown
from viewer.ui.detail.page import Layout, build_page
from viewer.ui.detail.print_html import print_html

TAGS = ("az", "ru", "en")


@pytest.fixture
def words():
    return DetailWords().words("en")


def page_of(statement, words, tags=TAGS, is_stacked=False):
    return build_page(statement, Layout(tags, is_stacked, 2), words, samples.vocabulary())


def whole(page):
    columns = [html.document(blocks) for blocks in (*page.titles, *page.texts)]
    return "".join([*columns, page.facts, page.foot])


def elements(code):
    return {name.lower() for name in re.findall(r"<(\w+)", code)}


@pytest.mark.parametrize("is_stacked", [False, True])
def test_html_in_any_text_is_only_shown(words, is_stacked):
    page = page_of(samples.hostile_statement(), words, is_stacked=is_stacked)
    code = whole(page)
    assert elements(code) <= {"p", "a", "span", "br", "table", "tr", "td", "img"}
    assert set(re.findall(r'<img src="(\w+):', code)) == {"icon"}
    assert set(re.findall(r'href="(\w+):', code)) == {
        "source",
        "name",
        "stance",
        "evidence",
        "sides",
        "statement",
    }
    assert "&lt;img src=file:///etc/hostname&gt;" in code


def test_html_in_print_is_only_shown(words):
    code = print_html(page_of(samples.hostile_statement(), words), words, samples.HOSTILE)
    assert elements(code) <= {"p", "span", "br", "table", "tr", "td"}


@pytest.mark.parametrize(
    ("text", "document"),
    [
        ("one\ntwo", "one\u2028two"),
        ("tab\tand\rbell\x07", "tab and bell "),
        ("a\u2029b\ufdd0c\ufffcd", "a b\ufffdc\ufffdd"),
        ("Xocalı\u00a01992", "Xocalı\u00a01992"),
        ("x" * 1_001, "x" * 1_000 + "\u200bx"),
    ],
)
def test_a_document_holds_a_text_code_point_for_code_point(text, document):
    assert shown(text) == document


@pytest.mark.parametrize(
    ("text", "offset", "place"),
    [
        ("abc", 2, 2),
        ("a😀b😀c", 2, 3),
        ("a😀b😀c", 4, 6),
        ("x" * 2_500, LONGEST_WORD - 1, LONGEST_WORD - 1),
        ("x" * 2_500, LONGEST_WORD, LONGEST_WORD + 1),
        ("x" * 2_500, 2_400, 2_402),
        ("", 0, 0),
    ],
)
def test_offsets_go_there_and_back(text, offset, place):
    offsets = Offsets(text)
    assert offsets.to_document(offset) == place
    assert offsets.to_text(place) == offset


def test_columns_have_the_same_parts_in_the_same_order(words):
    page = page_of(samples.KHOJALY, words)
    parts = [[block.part for block in blocks] for blocks in page.texts]
    assert parts[0] == parts[1] == parts[2]
    assert parts[0] == [
        Part.SEGMENT, Part.TAGS, Part.SEGMENT, Part.TAGS, Part.SEGMENT,
        Part.REMARK_HEAD, Part.REMARK,
    ]  # fmt: skip


def test_tags_speak_the_language_of_their_column(words):
    page = page_of(samples.KHOJALY, words)
    for blocks, label in zip(page.texts, ("Həmrəylik", "Выражает", "Expresses"), strict=True):
        assert label in blocks[1].html


def test_languages_under_each_other_are_led_by_their_names(words):
    blocks = page_of(samples.KHOJALY, words, is_stacked=True).texts[0]
    assert [(block.lang, block.segment) for block in blocks[:3]] == [
        ("az", 1), ("ru", 1), ("en", 1),
    ]  # fmt: skip
    assert all(block.lead == 3 for block in blocks[:3])


def test_sources_are_numbered_once_and_those_of_remarks_come_last(words):
    twice = samples.KHOJALY.references[0]
    again = replace(samples.KHOJALY, references=(*samples.KHOJALY.references, twice))
    numbered = page_of(again, words).sources
    assert [(each.number, each.source.id) for each in numbered] == [
        (1, "mammadzada-2022"), (2, "news-az-2021-02-25"), (3, "apa-2020-11-29"),
    ]  # fmt: skip


def test_a_source_says_where_how_seen_and_by_which_number_of_its_own(words):
    foot = page_of(samples.KHOJALY, words).foot
    assert '<span class="locator">p. 218</span>' in foot
    assert "stored copy, seen 23 November 2026 · the article’s reference [7], unresolved" in foot
    assert "excerpt, seen 23 November 2026 · source of the remark" in foot


@pytest.mark.parametrize(
    ("label", "value", "said"),
    [
        ("page", "218", "p. 218"),
        ("page", "216–221", "pp. 216–221"),
        ("paragraph", "80–85", "para. 80–85"),
        ("figure", "{0}", "{0}"),
    ],
)
def test_a_locator_is_said_as_read(words, label, value, said):
    assert words.locator(Locator(label, value)) == said


def test_a_resolved_reference_is_not_called_unresolved(words):
    known = Reference(samples.ARTICLE, None, "3", samples.SEGMENTS[1].locator, True)
    foot = page_of(replace(samples.KHOJALY, references=(known,)), words).foot
    assert "the article’s reference [3, p. 218]" in foot
    assert "unresolved" not in foot


@pytest.mark.parametrize(
    ("address", "is_link"),
    [("https://oic-oci.org/x", True), ("file:///etc/passwd", False), ("javascript:x", False)],
)
def test_only_web_addresses_are_links(words, address, is_link):
    source = replace(samples.NEWS, address=address)
    statement = replace(samples.KHOJALY, references=(Reference(source, None, None, None, True),))
    assert ('href="address:1"' in page_of(statement, words).foot) == is_link


@pytest.mark.parametrize(
    ("type_", "is_outgoing", "heading"),
    [
        (RelationType.CITES, True, "Cites"),
        (RelationType.CITES, False, "Cited by"),
        (RelationType.REPLACES, False, "Replaced by"),
        (RelationType.RESPONDS_TO, True, "Responds to"),
        (RelationType.SAME_EVENT, False, "Same event"),
    ],
)
def test_ties_are_named_in_their_direction(words, type_, is_outgoing, heading):
    tie = replace(samples.RELATIONS[0], type=type_, is_outgoing=is_outgoing)
    assert f">{heading}<" in sources.relation_list([tie], words)


def test_every_tie_has_a_name(words):
    assert set(words.relations) == {(type_, way) for type_ in RelationType for way in (True, False)}


def test_an_arabic_official_title_is_isolated(words):
    statement = replace(samples.KHOJALY, official_title=OfficialTitle("ar", "قرار"))
    vocabulary = samples.vocabulary((*samples.AZ_RU_EN, samples.ARABIC))
    rows = {row.label: row.html for row in facts.facts(statement, words, vocabulary)}
    assert "\u2067قرار\u2069" in rows["Official title"]
    assert "العربية" in rows["Official title"]


def test_facts_that_are_not_known_are_left_out(words):
    bare = replace(
        samples.KHOJALY, organs=(), symbol=None, places=(), persons=(), official_title=None
    )
    rows = facts.facts(bare, words, samples.vocabulary())
    assert [row.label for row in rows] == ["Date", "Kind", "Period", "Evidence"]


@pytest.mark.parametrize(
    ("date", "is_wide"),
    [("25 September 2020", False), ("6 May 2018 – about February 2019, exact date unknown", True)],
)
def test_a_long_date_has_a_line_of_its_own(words, date, is_wide):
    statement = replace(samples.KHOJALY, date_text=samples.texts(date, date, date))
    row = facts.facts(statement, words, samples.vocabulary())[0]
    assert (row.label, row.is_wide) == ("Date", is_wide)


def test_the_badges_explain_themselves(words):
    code = facts.badges(samples.KHOJALY, words, samples.vocabulary())
    assert 'title="The text of the document was not seen;' in code
    assert 'href="sides:one"' in code
    assert "sides:" not in facts.badges(
        replace(samples.KHOJALY, is_one_sided=False), words, samples.vocabulary()
    )


def test_a_language_that_a_text_lacks_leaves_its_place_empty(words):
    segment = replace(samples.SEGMENTS[0], text=Texts({"az": "Mətn"}))
    page = page_of(replace(samples.KHOJALY, segments=(segment,)), words)
    assert [len(blocks) for blocks in page.texts] == [4, 4, 4]
    assert page.texts[1][0].text == ""


def test_print_has_neither_links_nor_pictures(words):
    code = print_html(page_of(samples.KHOJALY, words), words, "Salname, 2026.11")
    assert "<a" not in code
    assert "<img" not in code
    assert "https://news.az/news/" in code
    assert "Salname, 2026.11" in code


def test_the_builders_need_no_qt():
    code = "import sys; sys.modules['PySide6'] = None; import viewer.ui.detail.print_html"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
