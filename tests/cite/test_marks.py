"""Descriptions come out of the engine bracketed and upright, data as it is written."""

import pytest

from viewer.cite import marks


def inside(text):
    """Return what the engine prints of a description."""
    return marks.description(text).removeprefix('<span class="nocase">').removesuffix("</span>")


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("<i>{}</i>. 2020.", "[A visit]. 2020."),
        ("“{}.” 2020.", "[A visit]. 2020."),
        ("“{},” 2020.", "[A visit], 2020."),
        ("«{}», 2020.", "[A visit], 2020."),
        ("‘{}’ (2020)", "[A visit] (2020)"),
        ("<i>{}: part</i>.", "[A visit]<i>: part</i>."),
        ("{} <i>Journal</i>", "[A visit] <i>Journal</i>"),
        ("<i>Other</i> {}", "<i>Other</i> [A visit]"),
    ],
)
def test_what_a_style_puts_round_a_title_is_taken_from_a_description(printed, expected):
    assert marks.settle(printed.format(inside("A visit"))) == expected


def test_a_title_that_is_ours_already_has_its_brackets():
    assert marks.unmarked(marks.description("[Heading]")) == "[Heading]"


@pytest.mark.parametrize("text", ["<script>", "a < b > c", "<i>x</i>", "x\ue001y\ue005"])
def test_data_is_never_markup(text):
    made = marks.plain(text)
    assert "<" not in made
    clean = "".join(letter for letter in text if not "\ue000" <= letter <= "\uf8ff")
    assert marks.unmarked(made) == clean
    assert marks.settle(made) == clean.replace("<", "&lt;").replace(">", "&gt;")


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("({} г.)", "(1 мая 1994 г.)"),
        ("{} г., URL", "1 мая 1994 г., URL"),
        ("{} г. URL", "1 мая 1994 г. URL"),
        ("{}. URL", "1 мая 1994 г. URL"),
        ("{}", "1 мая 1994 г."),
    ],
)
def test_a_russian_date_ends_with_one_year_sign(printed, expected):
    assert marks.settle(printed.format(marks.supplied("1 мая 1994 г."))) == expected


def test_a_missing_year_leaves_no_comma():
    assert marks.settle("[Title, ]") == "[Title]"


@pytest.mark.parametrize(
    ("title", "words", "expected"),
    [
        (marks.as_written("One two three"), 3, "One two three"),
        (marks.as_written("One two, three four"), 2, "One two …"),
        (marks.as_written("The end of “Two words” now"), 4, "The end of …"),
        (marks.description("A visit to Baku"), 2, "[A visit …]"),
    ],
)
def test_a_title_is_shortened_to_whole_words_and_whole_quotations(title, words, expected):
    assert marks.unmarked(marks.shortened(title, words)) == expected


def test_markup_that_the_engine_took_for_text_goes():
    printed = '«&lt;span class="nocase"&gt;OIC on “elections”&lt;/span&gt;» &amp; &lt;b&gt;'
    assert marks.settle(printed) == "«OIC on “elections”» &amp; &lt;b&gt;"
