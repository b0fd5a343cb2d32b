"""The registry of rules and how a document is checked by them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping

from viewer.collection.known import Known
from viewer.collection.source_form import Document, Place

Finding = tuple[Place, str, Mapping[str, str | int]]
"""Where in the document, the sentence's key, and what fills its placeholders."""

Rule = Callable[[Document, Known], Iterator[Finding]]

RULES: dict[str, list[Rule]] = defaultdict(list)
"""Kind of document to its rules."""


def rule(*kinds: str) -> Callable[[Rule], Rule]:
    """Enter a function among the rules of some kinds of documents.

    Rules meet documents that have other mistakes as well: any key may be missing, but what is
    there has the type its schema asks for.
    """

    def enter(function: Rule) -> Rule:
        for kind in kinds:
            RULES[kind].append(function)
        return function

    return enter


def check_rules(document: Document, known: Known) -> None:
    """Report every breach of a rule in a document."""
    for function in RULES[document.kind]:
        for place, key, params in function(document, known):
            document.report(place, key, **params)
