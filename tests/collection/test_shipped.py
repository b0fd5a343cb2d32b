"""The shipped collection: whole, sourced, coded, tied; what its readers may rely on."""

from itertools import pairwise
from pathlib import Path

import pytest
import yaml

from viewer import paths
from viewer.store.library import Library
from viewer.store.whole import RelationType, Statement

IDS = Path(__file__).parents[1] / "data" / "ids.txt"
"""Every id that was ever published; ids are permanent, so lines are only added."""

COUNCIL = (
    "oic-1993-04-30-s01",
    "oic-1993-07-29-s01",
    "oic-1993-10-14-s01",
    "oic-1993-11-12-s01",
)
"""Resolutions 822, 853, 874 and 884 (1993)."""


@pytest.fixture(name="library", scope="module")
def _library():
    with Library.open(paths.shipped_collection()) as library:
        yield library


@pytest.fixture(name="statements", scope="module")
def _statements(library: Library) -> dict[str, Statement]:
    every = (library.statement_at(number) for number in library.numbers())
    return {statement.id: statement for statement in every}


def test_every_published_id_is_there_or_withdrawn(statements) -> None:
    path = paths.resources("collection", "withdrawn.yaml")
    withdrawn = yaml.load(path.read_text(encoding="utf-8"), yaml.BaseLoader)
    known = statements.keys() | {entry["id"] for entry in withdrawn}
    published = IDS.read_text(encoding="utf-8").split()
    assert len(published) == len(set(published)) >= 166
    assert set(published) <= known
    assert not statements.keys() - set(published), "add new ids to tests/data/ids.txt"


def test_every_text_has_three_languages(statements) -> None:
    for statement in statements.values():
        texts = [statement.title, *(segment.text for segment in statement.segments)]
        texts += [remark.text for remark in statement.remarks]
        for text in texts:
            assert set(text) == {"az", "ru", "en"}, statement.id
            assert all(words.strip() for words in text.values()), statement.id


def test_a_statement_has_one_to_four_segments_each_from_a_source(statements) -> None:
    for statement in statements.values():
        assert 1 <= len(statement.segments) <= 4, statement.id
        assert statement.references, statement.id
        assert all(segment.source for segment in statement.segments), statement.id


def test_sources_on_the_web_have_their_address_and_day(statements) -> None:
    for statement in statements.values():
        for reference in statement.references:
            source = reference.source
            assert source.seen_on, source.id
            assert source.title, source.id
            assert source.address or source.type == "article-journal", source.id


def test_ties_join_the_council_resolutions_to_what_cites_them(statements) -> None:
    for older, newer in pairwise(COUNCIL):
        assert older in ties(statements[newer], RelationType.CITES, outgoing=True)
    for id_ in COUNCIL:
        assert len(ties(statements[id_], RelationType.CITES, outgoing=False)) >= 5, id_


def test_the_ministers_political_resolutions_are_a_series_from_1992_to_2025(statements) -> None:
    def series(id_: str) -> list[str]:
        before = ties(statements[id_], RelationType.CONTINUES, outgoing=True)
        return [id_, *max(map(series, before), key=len, default=[])]

    found = series("oic-2025-06-21-s02")
    assert len(found) >= 15
    assert found[-1] == "oic-1992-06-s01"
    assert found == sorted(found, reverse=True)


def test_the_statement_of_16_november_replaces_that_of_13_november(statements) -> None:
    replaced = ties(statements["oic-2020-11-16-s01"], RelationType.REPLACES, outgoing=True)
    assert replaced == ["oic-2020-11-13-s01"]
    back = ties(statements["oic-2020-11-13-s01"], RelationType.REPLACES, outgoing=False)
    assert back == ["oic-2020-11-16-s01"]


def test_periods_cover_the_whole_span(library: Library) -> None:
    tops = [period.statements for period in library.periods() if period.parent is None]
    assert sum(tops) == len(library.numbers())
    for period in library.periods():
        assert period.statements, period.id
        assert set(period.description) == {"az", "ru", "en"}


def test_every_person_and_place_has_a_page_and_every_page_its_forms(library: Library) -> None:
    counts = library.mention_counts()
    names = library.names()
    assert sum(counts.get(name.id, 0) > 0 for name in names) > 0.9 * len(names)
    for name in names:
        assert set(name.official) == {"az", "ru", "en"}, name.id


def test_the_newest_edition_is_the_collections(library: Library) -> None:
    assert library.editions()[0].version == library.collection.version


def ties(statement: Statement, kind: RelationType, *, outgoing: bool) -> list[str]:
    return [
        relation.statement
        for relation in statement.relations
        if relation.type is kind and relation.is_outgoing is outgoing
    ]


def test_the_icon_of_every_kind_is_shipped(library: Library) -> None:
    for kind in library.kinds():
        assert paths.assets("icons", f"{kind.icon}.svg").is_file(), kind.icon
