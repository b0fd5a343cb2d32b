"""All of a statement as the pane shows it: titles, facts, texts and sources as HTML."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from viewer.store.whole import Statement
from viewer.ui.detail import facts, html, sources
from viewer.ui.detail.html import Block
from viewer.ui.detail.sources import NumberedSource
from viewer.ui.detail.vocabulary import Vocabulary
from viewer.ui.detail.words import Words


@dataclass(frozen=True, slots=True)
class Page:
    """What stands where; `titles` and `texts` have one entry a column.

    `labels` are the labels of the facts, which are no text of the collection.
    """

    titles: tuple[list[Block], ...]
    facts: str
    texts: tuple[list[Block], ...]
    foot: str
    sources: tuple[NumberedSource, ...]
    labels: frozenset[str]


@dataclass(frozen=True, slots=True)
class Layout:
    """How a page is laid out: languages in order, under each other or not, facts a line."""

    tags: tuple[str, ...]
    is_stacked: bool
    fact_pairs: int


def build_page(statement: Statement, layout: Layout, words: Words, vocabulary: Vocabulary) -> Page:
    """Return the page of a statement."""
    known = sources.number_sources(statement, vocabulary.find_source)
    marks = sources.source_marks(known, words)
    tags = layout.tags
    rows = facts.facts(statement, words, vocabulary)
    texts: Sequence[list[Block]]
    if layout.is_stacked:
        titles = [html.stacked_titles(statement, tags)]
        texts = [html.stacked_blocks(statement, tags, words, vocabulary, marks)]
    else:
        titles = [html.title_blocks(statement, tag, vocabulary) for tag in tags]
        texts = [
            html.text_blocks(statement, tags, index, words, vocabulary, marks)
            for index in range(len(tags))
        ]
    return Page(
        titles=tuple(titles),
        facts=facts.table(rows, layout.fact_pairs),
        texts=tuple(texts),
        foot=sources.source_list(known, words)
        + sources.relation_list(statement.relations, words)
        + sources.name_list(statement, words),
        sources=known,
        labels=frozenset(row.label for row in rows),
    )
