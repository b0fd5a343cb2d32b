"""One inline HTML becomes text, clean HTML and RTF."""

import subprocess

import pytest

from viewer.cite import flavours

LINE = "Əliyev A. <i>Şuşa &amp; {Bakı}</i>. 2020."


def test_text_is_without_markup():
    assert flavours.as_text([LINE, "b"]) == "Əliyev A. Şuşa & {Bakı}. 2020.\nb"


@pytest.mark.parametrize(
    ("hanging", "opening"),
    [(True, '<p style="margin:0px 0px 0px 32px;text-indent:-32px">'), (False, "<p>")],
)
def test_html_is_a_paragraph_each(hanging, opening):
    assert flavours.as_html(["a", "b"], hanging=hanging) == f"{opening}a</p>\n{opening}b</p>"


def test_foreign_directions_are_set_apart_and_addresses_are_not():
    made = flavours.as_html(
        ["في (2013) Aztag. بيان القمة 12, http://x.org/الأخبار/1"], hanging=False
    )
    assert made == (
        '<p><bdi dir="rtl">في</bdi> (2013) Aztag. <bdi dir="rtl">بيان القمة</bdi> 12, '
        "http://x.org/الأخبار/1</p>"
    )


def test_rtf_is_ascii_with_groups_for_markup():
    made = flavours.as_rtf([LINE], hanging=True)
    assert made == (
        "{\\rtf1\\ansi\\ansicpg1252\\uc1\\deff0\n\\pard\\fi-480\\li480 \\u399\\'3fliyev A. "
        "{\\i \\u350\\'3fu\\u351\\'3fa & \\{Bak\\u305\\'3f\\}}. 2020.\\par\n}"
    )


def test_letters_beyond_the_first_plane_are_two_units_of_rtf():
    assert r"\u-10179\'3f\u-8704\'3f" in flavours.as_rtf(["\U0001f600"], hanging=False)


@pytest.mark.outside("pandoc")
def test_pandoc_reads_the_rtf():
    rtf = flavours.as_rtf([LINE, "Şəhər <b>в</b> بيان"], hanging=True)
    command = ["pandoc", "-f", "rtf", "-t", "markdown", "--wrap=none"]
    done = subprocess.run(command, input=rtf.encode(), capture_output=True, check=True, timeout=60)
    assert done.stdout.decode() == "Əliyev A. *Şuşa & {Bakı}*. 2020.\n\nŞəhər **в** بيان\n"
