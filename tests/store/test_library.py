"""What the open collection answers."""

from pathlib import Path

import pytest

from tests.corpus import read_yaml, write_corpus
from viewer.errors import UnknownKind, UnknownPeriod, UnknownStatement, WithdrawnStatement
from viewer.store import library as library_module
from viewer.store.facets import Facet
from viewer.store.fulltext import Interrupted
from viewer.store.library import Library
from viewer.text.edtf import parse


@pytest.fixture(scope="module")
def library(corpus_db: Path):
    with Library.open(corpus_db) as opened:
        yield opened


@pytest.fixture(scope="module")
def sources(tmp_path_factory: pytest.TempPathFactory) -> dict:
    """The statements as their source form has them, by id."""
    folder = write_corpus(tmp_path_factory.mktemp("sources"))
    return {path.stem: read_yaml(path) for path in (folder / "statements").glob("*.yaml")}


def test_the_collection_itself(library: Library, sources: dict) -> None:
    collection = library.collection
    assert collection.tags == ("az", "ru", "en")
    assert collection.statements == len(sources)
    assert len(collection.digest) == 64
    assert set(collection.title) == {"az", "ru", "en"}


def test_numbers_follow_dates(library: Library, sources: dict) -> None:
    rows = library.rows(library.numbers())
    dates = [(parse(row.date).earliest, parse(row.date).latest, row.id) for row in rows]
    assert dates == sorted(dates)
    assert {row.id for row in rows} == set(sources)
    assert [row.number for row in rows] == list(range(1, len(rows) + 1))


def test_the_list_is_read_once_while_nothing_else_narrows_it(library: Library) -> None:
    period = library.periods()[0].id
    whole, inside = library.numbers(), library.numbers(period)
    assert list(whole) == [row.number for row in library.rows(range(1, 100))]
    assert library.numbers() is whole
    assert library.numbers(period) is inside
    assert set(inside) < set(whole)


def test_an_interruption_between_two_statements_stops_the_next(
    corpus_db: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(library_module, "_STEPS", 1)
    with Library.open(corpus_db) as library:
        found = library.fulltext.newest("a*")
        assert found
        library.resume()
        library.interrupt()
        with pytest.raises(Interrupted):
            library.fulltext.newest("a*")
        library.resume()
        assert library.fulltext.newest("a*") == found


def test_rows_come_in_the_order_asked(library: Library) -> None:
    assert [row.number for row in library.rows([3, 1, 99, 2])] == [3, 1, 2]
    assert library.rows([]) == []


def test_ids_numbers_and_titles_without_their_rows(library: Library) -> None:
    rows = library.rows([3, 1, 2])
    assert library.ids([3, 1, 99, 2]) == [row.id for row in rows]
    assert library.ids([]) == []
    wanted = {row.id: row.number for row in rows}
    assert library.numbers_of([*wanted, "no-such"]) == wanted
    assert library.titles([3, 1, 99, 2]) == {row.number: row.title for row in rows}


def test_a_period_includes_those_below(library: Library, sources: dict) -> None:
    periods = {period.id: period for period in library.periods()}
    for period in periods.values():
        inside = {period.id} | {p.id for p in periods.values() if p.parent == period.id}
        expected = sum(source["period"] in inside for source in sources.values())
        assert period.statements == len(library.numbers(period.id)) == expected
    tops = [period.statements for period in periods.values() if period.parent is None]
    assert sum(tops) == len(sources)


def test_a_kind_narrows(library: Library, sources: dict) -> None:
    for kind in library.kinds():
        expected = sum(source["kind"] == kind.id for source in sources.values())
        picks = frozenset({(Facet.KIND, kind.id)})
        assert len(library.numbers(picks=picks)) == expected


def test_every_statement_comes_back_whole(library: Library, sources: dict) -> None:
    for id_, source in sources.items():
        statement = library.statement(id_)
        assert statement.date.text == source["date"]
        assert (statement.date_sense.value if statement.date_sense else None) == source.get(
            "date_sense"
        )
        assert statement.kind.id == source["kind"]
        assert dict(statement.title) == source["title"]
        assert [organ.id for organ in statement.organs] == [
            organ["organ"] for organ in source.get("organs", ())
        ]
        assert [name.id for name in statement.places] == source.get("places", [])
        assert [name.id for name in statement.persons] == source.get("persons", [])
        assert statement.evidence.value == source["evidence"]
        assert statement.is_one_sided == (source.get("one_sided_sources") == "yes")
        assert [set(segment.stances) for segment in statement.segments] == [
            set(segment.get("stance", ())) for segment in source["segments"]
        ]
        assert [reference.source.id for reference in statement.references] == [
            reference["source"] for reference in source["sources"]
        ]
        assert [dict(remark.text) for remark in statement.remarks] == [
            remark["text"] for remark in source.get("remarks", ())
        ]
        assert set(statement.date_text) >= {"az", "ru", "en"}


def test_relations_are_seen_from_both_ends(library: Library, sources: dict) -> None:
    told = {
        (id_, related["type"], related["statement"])
        for id_, source in sources.items()
        for related in source.get("related", ())
    }
    assert told
    outgoing, incoming = set(), set()
    for id_ in sources:
        for relation in library.statement(id_).relations:
            if relation.is_outgoing:
                outgoing.add((id_, relation.type.value, relation.statement))
            else:
                incoming.add((relation.statement, relation.type.value, id_))
    assert outgoing == incoming == told


def test_verbatim_words_stand_between_their_quotes(library: Library, sources: dict) -> None:
    found = 0
    for id_ in sources:
        for segment in library.statement(id_).segments:
            for words in segment.verbatim:
                text = segment.text[words.lang]
                assert text[words.start - 1] in "“«"
                assert text[words.end] in "”»"
                found += 1
    assert found


def test_an_organ_bears_the_name_of_the_time(library: Library) -> None:
    names = {
        organ.name["en"]
        for number in library.numbers()
        for organ in library.statement_at(number).organs
        if organ.id == "oic"
    }
    assert all(names)


@pytest.mark.parametrize("id_", ["", "nothing", "'; DROP TABLE statement; --"])
def test_an_unknown_statement(library: Library, id_: str) -> None:
    with pytest.raises(UnknownStatement):
        library.statement(id_)


def test_a_withdrawn_statement_gives_its_reason(library: Library) -> None:
    withdrawn = read_yaml(Path(__file__).parents[1] / "data" / "corpus" / "withdrawn.yaml")[0]
    with pytest.raises(WithdrawnStatement) as caught:
        library.statement(withdrawn["id"])
    assert caught.value.reason == withdrawn["reason"]["en"]


def test_unknown_period_and_kind_name_those_that_exist(library: Library) -> None:
    with pytest.raises(UnknownPeriod) as caught:
        library.numbers("nowhere")
    assert library.periods()[0].id in caught.value.known
    with pytest.raises(UnknownKind):
        library.kind("song")


def test_any_languages(corpus_db_of_any_languages: Path) -> None:
    with Library.open(corpus_db_of_any_languages) as library:
        tags = set(library.collection.tags)
        for number in library.numbers():
            statement = library.statement_at(number)
            assert set(statement.title) == tags
            assert all(set(segment.text) == tags for segment in statement.segments)


def test_opening_a_statement_asks_few_questions(library: Library) -> None:
    asked: list[str] = []
    library._connection.set_trace_callback(asked.append)
    library.statement_at(1)
    library._connection.set_trace_callback(None)
    assert 0 < len(asked) <= 60
