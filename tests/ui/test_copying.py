"""What a selection becomes when copied."""

import pytest

from viewer.ui.detail import copying
from viewer.ui.detail.copying import Passage

AZ = "Sənəd “işğal” və “azad” deyir."


@pytest.mark.parametrize(
    ("selected", "expected"),
    [
        ("Sənəd", "Sənəd"),
        ("“işğal” və", "“işğal” və"),
        ("işğal", "“işğal”"),
        ("ğal” və", "“ğal” və"),
        ("Sənəd “iş", "Sənəd “iş”"),
        ("ğal” və “azad", "“ğal” və “azad”"),
        ("“", "“”"),
        (" deyir.", " deyir."),
    ],
)
def test_words_really_quoted_keep_their_marks(selected, expected):
    start = AZ.index(selected)
    cut = copying.cut(AZ, start, start + len(selected), "az")
    assert cut.text == selected
    assert cut.quotable == expected
    assert copying.plain([cut]) == expected
    assert copying.rich([cut]) == f'<p lang="az">{expected}</p>'


def test_marks_are_those_of_the_language():
    assert copying.cut("He said “no”.", 9, 11, "en").quotable == "“no”"
    assert copying.cut("Он сказал «нет».", 11, 14, "ru").quotable == "«нет»"


def test_nothing_selected_is_nothing():
    assert copying.cut(AZ, 8, 8, "az") == Passage("az", "")
