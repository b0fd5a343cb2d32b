"""The search index: it splits texts as `tokens` does, and its vocabulary is counted."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.indexed import indexed
from viewer.paths import shipped_collection
from viewer.store.index import fold_sql, is_index_intact
from viewer.store.schema import quoted
from viewer.text.fold import REPLACED, tokens

COLLECTION = Path(__file__).parents[2] / "resources" / "collection"
OURS = st.sampled_from("aıiIİəƏǝәşŞёЁйи ʼ'’-_\u00ad\u200b\u0301\u0306\u0336أًـ7/")
WRITABLE = st.characters(exclude_categories=("Cs",), exclude_characters="\0")


def words_in_index(texts):
    """Return the words of each text as the index has them."""
    connection = indexed(*({"text_az": text} for text in texts), tags=("az",))
    connection.execute(
        "CREATE VIRTUAL TABLE temp.v USING fts5vocab('main', statement_index, instance)"
    )
    found = [[] for _ in texts]
    for term, number in connection.execute("SELECT term, doc FROM v ORDER BY doc, offset"):
        found[number - 1].append(term)
    connection.close()
    return found


def words_here(texts):
    return [[token.folded for token in tokens(text)] for text in texts]


def test_every_code_point_is_treated_as_sqlite_treats_it():
    # Everything beyond plane 1 is alike but the tags at U+E0000, so every 61st and those.
    codes = [*range(1, 0xD800), *range(0xE000, 0x20000), *range(0x20000, 0x110000, 61)]
    codes += range(0xE0000, 0xE0200)
    parts = [codes[start : start + 64] for start in range(0, len(codes), 64)]
    texts = [" ".join(f"x{chr(code)}y" for code in part) for part in parts]
    differing = [
        f"U+{part[0]:04X}..U+{part[-1]:04X}"
        for part, theirs, ours in zip(parts, words_in_index(texts), words_here(texts), strict=True)
        if theirs != ours
    ]
    assert differing == []


def test_the_whole_collection_is_split_as_sqlite_splits_it():
    files = sorted(COLLECTION.rglob("*.yaml"))
    texts = [line for file in files for line in file.read_text(encoding="utf-8").splitlines()]
    assert len(texts) > 100
    assert words_in_index(texts) == words_here(texts)


@settings(max_examples=60)
@given(st.lists(st.text(WRITABLE) | st.text(OURS), min_size=1))
def test_any_text_is_split_as_sqlite_splits_it(texts):
    assert words_in_index(texts) == words_here(texts)


def test_the_replacements_are_made_in_sql():
    connection = sqlite3.connect(":memory:")
    for letter, other in REPLACED.items():
        sql = fold_sql("?", {letter: other})
        assert connection.execute(f"SELECT {sql}", (f"<{letter}>",)).fetchone() == (f"<{other}>",)
    connection.close()


def test_terms_say_in_how_many_statements_of_a_language_a_word_stands():
    connection = indexed(
        {"title_az": "Xocalı", "text_az": "xocali XOCALI", "marks": "xocali"},
        {"facts_az": "Xocalı", "title_en": "xocali"},
        {"text_az": "başqa"},
    )
    terms = connection.execute('SELECT "column", statements FROM term WHERE term = ?', ("xocali",))
    assert dict(terms) == {"az": 2, "en": 1, "marks": 1}


@pytest.mark.parametrize(
    ("tags", "column"),
    [(("az",), "text_az"), (("az", "ru", "en", "ar"), "text_ar"), (("zh-Hant",), "text_zh_Hant")],
)
def test_the_index_has_the_collections_languages(tags, column):
    connection = indexed({column: "أيضًا أحمد"}, tags=tags)
    assert is_index_intact(connection, tags)
    found = connection.execute(
        "SELECT rowid FROM statement_index WHERE statement_index MATCH ?", (f'{column} : "ايضا"',)
    )
    assert found.fetchall() == [(1,)]


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE search_text SET text_az = 'other' WHERE number = 1",
        "DELETE FROM term WHERE term = 'bir'",
        "UPDATE term SET statements = statements + 1",
        "INSERT INTO term VALUES ('az', 'uc', 1, 'uc')",
        "UPDATE term SET family = 'uc' WHERE term = 'iki'",
        "UPDATE spelling SET words = 'suse'",
        "DELETE FROM spelling",
    ],
)
def test_an_index_that_differs_from_its_texts_is_not_intact(damage):
    gazetteer = {"shusha": ("place", ("az:Şuşa",))}
    connection = indexed({"text_az": "bir iki"}, tags=("az",), gazetteer=gazetteer)
    assert is_index_intact(connection, ("az",))
    connection.execute(damage)
    assert not is_index_intact(connection, ("az",))


def test_the_shipped_index_has_the_words_that_folding_here_gives():
    uri = f"{shipped_collection().resolve().as_uri()}?mode=ro&immutable=1"
    with closing(sqlite3.connect(uri, uri=True)) as connection:
        cursor = connection.execute("SELECT * FROM search_text")
        columns = [name.rsplit("_", 1)[-1] for name, *_ in cursor.description[1:]]
        here = {
            (column, token.folded)
            for _, *texts in cursor
            for column, text in zip(columns, texts, strict=True)
            for token in tokens(text)
        }
        there = set(connection.execute('SELECT "column", term FROM term'))
    assert len(there) > 5_000
    assert here == there


def test_names_are_quoted():
    assert quoted('a"b') == '"a""b"'
