"""Lists are in the order of their language's alphabet."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.text.collate import collation_key


@pytest.mark.parametrize(
    ("lang", "ordered"),
    [
        (
            "az",
            (
                "Ağdam Bakı Cəbrayıl Çin Daşkənd Elçin Əliyev Füzuli Gəncə Ğ Həsən Xocalı Iğdır "
                "İran Kəlbəcər Qubadlı Laçın Moskva Niamey Oğuz Ölkə Paris Rabat Sumqayıt Şuşa "
                "Tovuz Uğur Ümid Vaşinqton Washington Yevlax Zəngilan"
            ),
        ),
        ("ru", "Агдам Елена Ёлкина Ереван Иван Йемен Казань Шуша Щука Яна Aghdam Baku Yemen"),
        (
            "en",
            "Aghdam Baku Çin Dakar Elif Əliyev Emil Iğdır İran Istanbul Niamey Zürich Агдам Баку",
        ),
        ("az", "1994 Ağdam Zaqatala Агдам Шуша"),
        ("en", "2 12 112 a"),
        ("en", "9/37 10/37"),
        ("fr", "Eau échange Écu Île Oui"),
    ],
)
def test_order(lang, ordered):
    words = ordered.split()
    shuffled = [*words[::2], *words[1::2]]
    assert sorted(shuffled, key=lambda word: collation_key(word, lang)) == words


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("“Azerbaijan and the OIC”", "Azerbaijan, and the OIC"),
        ("[Visit]", "visit"),
        ("O.I.C.", "oic"),
    ],
)
def test_punctuation_and_case_do_not_count(first, second):
    assert collation_key(first, "en")[:2] == collation_key(second, "en")[:2]


@pytest.mark.parametrize(("capital", "small"), [("Iğdır", "ığdır"), ("İran", "iran")])
def test_azerbaijani_has_two_letters_i(capital, small):
    assert collation_key(capital, "az")[0] == collation_key(small, "az")[0]
    assert collation_key("ı", "az") < collation_key("i", "az")


@given(st.lists(st.text(max_size=12)), st.sampled_from(["az", "ru", "en", "ar"]))
def test_any_texts_have_one_order(texts, lang):
    order = sorted(texts, key=lambda text: collation_key(text, lang))
    again = sorted(set(texts), key=lambda text: collation_key(text, lang))
    assert list(dict.fromkeys(order)) == again
