"""What the engine prints is cleaned for any document it may be pasted into."""

from __future__ import annotations

import pytest

from viewer.cite import markup
from viewer.cite.cited import Format

TEXT, HTML, RTF = Format.TEXT, Format.HTML, Format.RTF


@pytest.mark.parametrize(
    ("printed", "cleaned"),
    [
        ("Ad\u202f: alt ad", "Ad : alt ad"),
        ("  entry\n", "entry"),
        ("one\n    two", "one two"),
        ("14 апреля\ue000 2016", "14 апреля 2016"),
        ("28 апреля\ue000–3 мая\ue000 1994", "28 апреля–3 мая 1994"),
        ("2020, ноября\ue000 11", "2020, 11 ноября"),
        ("2020, noyabr\ue000 11–12", "2020, 11–12 noyabr"),
        ("апреля\ue000 28–мая\ue000 3", "28 апреля–3 мая"),
        ("№ 3 (сентября\ue000 2021 г.)", "№ 3 (сентябрь 2021 г.)"),
        ("№ 3 (2021 г.): 45", "№ 3 (2021): 45"),
        ("[О Ходжалы]. апреля\ue000 1993 г.", "[О Ходжалы]. Апрель 1993 г."),
        ("Ad”. iyun\ue000 1992", "Ad”. İyun 1992"),
        ("[təxm. may\ue000 1993]", "[təxm. may 1993]"),
        ("12, марта\ue000 2021", "12, март 2021"),
        ("1994 мая\ue000", "1994 май"),
        ("Июня\ue000 2020", "Июнь 2020"),
        ("в начале мая 2020", "в начале мая 2020"),
    ],
)
def test_text_has_plain_spaces_and_the_due_case(printed, cleaned):
    assert markup.clean(printed, TEXT) == cleaned


@pytest.mark.parametrize(
    ("printed", "cleaned"),
    [
        ('<div class="csl-entry">a <i>b</i></div>', "a <i>b</i>"),
        (
            (
                '<div class="csl-entry">\n    <div class="csl-left-margin">1.</div>'
                '<div class="csl-right-inline">Ad</div>\n  </div>'
            ),
            "1. Ad",
        ),
        ("<em>a</em> <b>b</b><sup>c</sup>", "<i>a</i> <b>b</b><sup>c</sup>"),
        (
            '<span style="font-variant:small-caps;">a</span>',
            '<span style="font-variant:small-caps">a</span>',
        ),
        (
            '<i>a <span style="font-style:normal;">b</span></i>',
            '<i>a <span style="font-style:normal">b</span></i>',
        ),
        ('<span style="color:red">a</span>', "a"),
        ('<span class="x"><i>a</i></span>', "<i>a</i>"),
        ('<a href="javascript:x">a</a>', "a"),
        ('<i onclick="x">a</i>', "a"),
        ("<script>a</script>", "a"),
        ("</i>a", "a"),
        ("a &#38; b &#60;i&#62;", "a &amp; b &lt;i&gt;"),
    ],
)
def test_html_keeps_inline_marks_only(printed, cleaned):
    assert markup.clean(printed, HTML) == cleaned


@pytest.mark.parametrize(
    ("printed", "cleaned"),
    [
        (r"\uc0\u399{}li", r"\u399?li"),
        (r"a\uc0\u8239{}: b", "a : b"),
        (r"[1]\tab a" + "\r\n", r"[1]\tab a"),
        (r"{\i{}a}\line{}b", r"{\i{}a} b"),
        (r"\uc0\u65533{}", r"\u-3?"),
        (r"\uc0\u55357{}\uc0\u56832{}", r"\u-10179?\u-8704?"),
        (
            r"14 \uc0\u1084{}\uc0\u1072{}\uc0\u1103{}\uc0\u57344{} 2016",
            r"14 \u1084?\u1072?\u1103? 2016",
        ),
        (r"\\uc0\\u399\{\}", r"\\uc0\\u399\{\}"),
    ],
)
def test_rtf_is_ascii_and_one_paragraph(printed, cleaned):
    assert markup.clean(printed, RTF) == cleaned


@pytest.mark.parametrize(
    ("entry", "closed"),
    [
        ("Ad", "Ad."),
        ("Ad.", "Ad."),
        ("Ad?", "Ad?"),
        ("<i>Ad.</i>", "<i>Ad.</i>"),
        ("“Ad.”", "“Ad.”"),
        (r"{\i{}Ad.}", r"{\i{}Ad.}"),
        ("https://x.org/a ", "https://x.org/a."),
    ],
)
def test_a_sentence_is_closed_once(entry, closed):
    assert markup.close_sentence(entry) == closed
