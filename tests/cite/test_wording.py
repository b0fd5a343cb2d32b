"""A document and the source through which it is known read as one citation."""

import pytest

from viewer.cite import wording
from viewer.cite.terms import Through

CITED = Through.CITED


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A title, 2020.", "A title, 2020"),
        ("<i>A title.</i>", "<i>A title</i>"),
        ("“A title.”", "“A title”"),
        ("13 ноября 2020 г.", "13 ноября 2020 г."),
        ("Иванов и др.", "Иванов и др."),
        ("Aliyev A.", "Aliyev A."),
        ("(n.d.).", "(n.d.)"),
        ("https://example.org/a.", "https://example.org/a"),
        ("p. 3.", "p. 3"),
        ("no stop", "no stop"),
    ],
)
def test_a_full_stop_gives_way_and_that_of_an_abbreviation_stays(text, expected):
    assert wording.open_end(text) == expected


@pytest.mark.parametrize(
    ("lang", "expected"),
    [
        ("az", "A, 2020, bu mənbəyə istinadən: B, s. 5."),
        ("ru", "A, 2020, цит. по: B, s. 5."),
        ("en", "A, 2020, as cited in B, s. 5."),
    ],
)
def test_two_notes_become_one(lang, expected):
    assert wording.clause("A, 2020.", CITED, lang, "B, s. 5.") == expected


@pytest.mark.parametrize(
    ("lang", "expected"),
    [
        ("az", "A. 2020. Bu mənbəyə istinadən: B. 2022."),
        ("ru", "A. 2020. Цит. по: B. 2022."),
        ("en", "A. 2020. As cited in B. 2022."),
    ],
)
def test_two_entries_become_one(lang, expected):
    assert wording.sentences("A. 2020.", CITED, lang, "B. 2022.") == expected


def test_two_citations_in_brackets_become_one():
    made = wording.within("(A, 2020)", CITED, "en", "(B, 2022, p. 5)")
    assert made == "(A, 2020, as cited in B, 2022, p. 5)"


@pytest.mark.parametrize(
    ("lang", "expected"),
    [("ru", "[Цит. по: 1, с. 5]"), ("en", "[as cited in 1, с. 5]")],
)
def test_a_number_has_the_words_inside_its_brackets(lang, expected):
    assert wording.inside("[1, с. 5]", CITED, lang) == expected


@pytest.mark.parametrize(
    ("citation", "expected"),
    [
        ("(A, 2020)", ("(", "A, 2020", ")")),
        ("[1]", ("[", "1", "]")),
        ("[1], [2]", ("", "[1], [2]", "")),
        ("([A visit], 2020)", ("(", "[A visit], 2020", ")")),
        ("A, 2020.", ("", "A, 2020.", "")),
    ],
)
def test_only_brackets_round_the_whole_are_its_brackets(citation, expected):
    assert wording.parted(citation) == expected


@pytest.mark.parametrize(
    ("citation", "expected"),
    [("B. 2022.", "B. 2022 (p. 5)."), ("https://example.org", "https://example.org (p. 5)")],
)
def test_an_addition_comes_before_the_full_stop(citation, expected):
    assert wording.followed(citation, "(p. 5)") == expected
