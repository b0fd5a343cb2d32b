"""Finding a name by any of its spellings."""

import pytest

from tests.indexed import TAGS, library
from viewer import paths
from viewer.search.engine import Engine
from viewer.search.match import Match
from viewer.search.query import parse
from viewer.store.library import Library
from viewer.text.families.phrases import changing

SHUSHA = ("az:Şuşa", "ru:Шуша", "en:Shusha", "ru:Шуши", "hy:Շուշի")
KARABAKH = ("az:Dağlıq Qarabağ", "ru:Нагорный Карабах", "en:Nagorno-Karabakh")
COUNCIL = ("az:Təhlükəsizlik Şurası", "ru:Совет Безопасности ООН", "en:Security Council")
NAMES = {
    "shusha": ("place", SHUSHA),
    "nagorno-karabakh": ("place", KARABAKH),
    "council": ("organ", COUNCIL),
    "khojaly": ("place", ("az:Xocalı", "ru:Ходжалы", "en:Khojaly")),
    "khojavend": ("place", ("az:Xocavənd", "ru:Ходжавенд", "en:Khojavend")),
    "old-oic": ("organ", ("az:İKT", "ru:ОИК", "en:OIC")),
    "oic": ("organ", ("az:İƏT", "az:İKT", "ru:ОИС", "ru:ОИК", "en:OIC")),
    "aliyev": ("person", ("az:İlham Əliyev", "ru:Ильхам Алиев", "en:Ilham Aliyev")),
}
ROWS = (
    {"text_az": "Şuşanın abidələri", "text_ru": "в городе", "text_en": "a city"},
    {"text_ru": "В Шуше и в Шушу"},
    {"text_en": "SHUSHA"},
    {"text_az": "Xocalıda", "text_ru": "о сёлах Нагорного Карабаха"},
    {"text_en": "the Nagorno-Karabakh region"},
    {"text_ru": "Карабах нагорный", "text_en": "Khojavend"},
    {"text_ru": "ОИК", "marks": "Շուշի"},
    {"text_en": "OIC", "text_ru": "с Ильхамом Алиевым"},
    {"text_az": "Dağlıq Qarabağa", "text_ru": "в Совете Безопасности ООН"},
    {"text_az": "Təhlükəsizlik Şurasının", "text_ru": "Совет ООН"},
)


@pytest.fixture(name="engine", scope="module")
def _engine():
    return Engine(library(*ROWS, tree=(("p", None),), has_families=True, gazetteer=NAMES))


@pytest.fixture(name="shipped", scope="module")
def _shipped():
    with Library.open(paths.shipped_collection()) as opened:
        yield Engine(opened)


def answer(engine, text, **more):
    results = engine.run(parse(text, TAGS, **more))
    return dict(zip(results.numbers, results.matches, strict=True))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Шуша", {2: Match.FAMILY, 1: Match.NAME, 3: Match.NAME, 7: Match.NAME}),
        ("Шушу", {2: Match.EXACT, 1: Match.NAME, 3: Match.NAME, 7: Match.NAME}),
        ("Şuşada", {1: Match.FAMILY, 2: Match.NAME, 3: Match.NAME, 7: Match.NAME}),
        ("susadan", {1: Match.FAMILY, 2: Match.NAME, 3: Match.NAME, 7: Match.NAME}),
        ("Shusha", {3: Match.EXACT, 1: Match.NAME, 2: Match.NAME, 7: Match.NAME}),
        ("Շուշի", {7: Match.EXACT, 1: Match.NAME, 2: Match.NAME, 3: Match.NAME}),
        ("Khojaly", {4: Match.NAME}),
        ("Security Council Şuşanın", {}),
        ("Xocavənd", {6: Match.NAME}),
        ("iət", {7: Match.NAME, 8: Match.NAME}),
        ("Нагорный Карабах", {6: Match.EXACT, 4: Match.FAMILY, 5: Match.NAME, 9: Match.NAME}),
        ("nagorno-karabakh", {5: Match.EXACT, 4: Match.NAME, 9: Match.NAME}),
        ("Ilham Aliyev", {8: Match.NAME}),
        ("Security Council", {9: Match.NAME, 10: Match.NAME}),
        ("az:Шуша", {1: Match.NAME}),
        ("Шуша abidələri", {1: Match.NAME}),
        ("Xocalı OR Shusha", {3: Match.EXACT, 4: Match.FAMILY}
         | dict.fromkeys((1, 2, 7), Match.NAME)),
        ('"Шуша"', {}),
        ("Шуша*", {}),
        ("city -Шуша", {1: Match.EXACT}),
    ],
)  # fmt: skip
def test_a_name_finds_its_other_spellings(engine, text, expected):
    assert answer(engine, text, is_literal=True) == expected


def test_exact_letters_stay_literal(engine):
    assert answer(engine, "Shusha", is_exact=True) == {3: Match.EXACT}


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Шуша", {1, 2, 3, 7}), ("Шуш", {2}), ("Shush", {3}), ("Khojaly", {4}), ("Khojav", {6})],
)
def test_a_name_being_typed_counts_when_it_is_whole(engine, text, expected):
    assert set(answer(engine, text, is_typing=True)) == expected


def test_the_reader_is_told_other_spellings_that_texts_have(engine):
    (name,) = engine.run(parse("bir Шуша", TAGS)).names
    assert (name.first, name.last, name.names) == (1, 1, ("shusha",))
    assert name.spellings == ("Şuşa", "Shusha", "Шуши", "Շուշի")
    assert [one.names for one in engine.meaning(parse("ОИК", TAGS)).names] == [("old-oic", "oic")]


@pytest.mark.parametrize(
    ("query", "text", "lang", "expected"),
    [
        ("Шуша", "Şuşanın, ŞUŞA Shusha", "az", ["Şuşanın"]),
        ("Шуша", "Shusha Şuşanın", "en", ["Shusha"]),
        ("nagorno-karabakh", "Нагорного  Карабаха, Нагорный", "ru", ["Нагорного  Карабаха"]),
        ("Ilham Aliyev", "Ильхамом Алиевым; Алиевым", "ru", ["Ильхамом Алиевым"]),
        ("Shusha", "Շուշի", "und", ["Շուշի"]),
    ],
)
def test_the_spelling_that_stands_there_is_lit(engine, query, text, lang, expected):
    spans = engine.marks(parse(query, TAGS), text, lang)
    assert [text[span.start : span.end] for span in spans] == expected


def test_snippets_and_counts_know_the_names(engine):
    (parts,) = engine.snippets(parse("Shusha", TAGS), [2]).values()
    assert [part.text[span.start : span.end] for part in parts for span in part.spans] == [
        "Шуше",
        "Шушу",
    ]
    assert engine.period_counts(parse("Shusha", TAGS)) == {"p": 4}


def test_a_file_of_other_rules_has_no_spellings():
    assert answer(Engine(library(*ROWS, gazetteer=NAMES)), "Шуша", is_literal=True) == {}


@pytest.mark.parametrize("texts", [("Шуша", "Şuşa", "Shusha", "Shushi", "Шуши", "Şuşanın"),
                                   ("Ходжалы", "Khojaly", "Xocalı", "Xocalının"),
                                   ("İƏT", "ОИС"), ("İKT", "ОИК", "OIC")])  # fmt: skip
def test_in_the_record_all_spellings_find_the_same(shipped, texts):
    found = {text: set(answer(shipped, text)) for text in texts}
    assert found[texts[0]]
    assert all(numbers == found[texts[0]] for numbers in found.values())


def test_in_the_record_other_names_stay_apart(shipped):
    assert not answer(shipped, "Xocavənd")
    assert not set(answer(shipped, "Xankəndi")) >= set(answer(shipped, "Xocalı"))


@pytest.mark.parametrize(
    ("words", "tag", "is_person", "expected"),
    [
        ("baş katib", "az", False, (False, True)),
        ("security council", "en", False, (False, True)),
        ("нагорный карабах", "ru", False, (True, True)),
        ("вооруженные силы армении", "ru", False, (True, True, False)),
        ("организация исламского сотрудничества", "ru", False, (True, False, False)),
        ("ильхам алиев", "ru", True, (True, True)),
        ("контактная", "ru", False, (True,)),
    ],
)
def test_the_words_of_a_name_that_take_endings(words, tag, is_person, expected):
    assert changing(words.split(), tag, is_person=is_person) == expected
