"""`salname search`."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from typing import Any

from viewer.cli.output import open_library, print_json, print_table, tell
from viewer.errors import ExitCode
from viewer.search.engine import Engine, Results
from viewer.search.explain import doubts, explain
from viewer.search.explained import Line, Wording
from viewer.search.query import parse
from viewer.search.scope import Scope
from viewer.store.library import Library
from viewer.text.messages import say


def run_search(arguments: Namespace) -> int:
    """Print hits, best first; what was corrected, left out or also found goes to the messages."""
    lang = arguments.lang_of_messages
    with open_library(arguments) as library:
        library.narrowing(arguments.period)  # refuses an unknown period
        engine = Engine(library)
        answer = search(
            library,
            engine,
            arguments.query,
            arguments.limit,
            arguments.period,
            is_literal=arguments.literal,
        )
        wording = Wording(engine.vocabulary, library.collection.languages, lang)
        if arguments.explain:
            add_reasons(library, engine, answer, wording, is_literal=arguments.literal)
        else:
            for part in doubts(engine, arguments.query, is_typing=False):
                tell(wording.doubt(part))
    for message in _remarks(answer, lang):
        tell(message)
    if arguments.json:
        print_json(answer)
    elif arguments.explain and answer["hits"]:
        print("\n".join(_explained(answer, lang)))
    elif arguments.ids and answer["hits"]:
        print(*(hit["id"] for hit in answer["hits"]), sep="\n")
    elif answer["hits"]:
        print_table([(hit["date"], hit["id"], _title(hit, lang)) for hit in answer["hits"]])
    elif parse(arguments.query, ()).runs:
        if arguments.explain:
            print("\n".join(_explained(answer, lang)))
        tell(say(lang, "cli.no-hits", query=arguments.query))
    else:
        tell(say(lang, "cli.query-too-short"))
    return ExitCode.DONE if answer["hits"] else ExitCode.NOTHING_FOUND


def search(
    library: Library,
    engine: Engine,
    text: str,
    limit: int,
    period: str | None = None,
    *,
    is_literal: bool = False,
) -> dict[str, Any]:
    """Return what `search --json` prints: the query, the total and the best `limit` hits.

    Only where they apply: `corrected` maps words as typed to those searched instead, `spellings`
    maps names to their other spellings that were searched too, and `left_out` lists what no
    statement has together with the rest; it is empty where different ones have different words.
    """
    query = engine.read(text, is_literal=is_literal)
    results = engine.run(query, Scope(period))
    answer: dict[str, Any] = {"query": text, "total": results.total}
    if results.corrections:
        answer["corrected"] = {each.typed: each.shown for each in results.corrections}
    if results.names:
        answer["spellings"] = {each.text: list(each.spellings) for each in results.names}
    if results.is_partial:
        answer["left_out"] = list(results.left_out)
    return {**answer, "hits": _hits(library, engine, results, limit)}


def add_reasons(
    library: Library,
    engine: Engine,
    answer: dict[str, Any],
    wording: Wording,
    *,
    is_literal: bool = False,
) -> None:
    """Add to an answer how the query was read (`read`), and to each hit why it is one (`why`).

    Both are lists of `{"text", "details"}` in the wording's language.
    """
    text = answer["query"]
    read = explain(engine, text, is_literal=is_literal)
    answer["read"] = [_line(line) for line in wording.query(read)]
    for hit in answer["hits"]:
        why = explain(engine, text, library.number_of(hit["id"]), is_literal=is_literal)
        hit["why"] = [_line(line) for line in wording.hit(why)]


def _line(line: Line) -> dict[str, Any]:
    return {"text": line.text, "details": list(line.details)}


def _explained(answer: dict[str, Any], lang: str) -> Iterator[str]:
    """Yield the lines that `--explain` prints."""
    yield f"{say(lang, 'explain.head-query')}:"
    yield from _indented(answer["read"])
    for hit in answer["hits"]:
        yield ""
        yield f"{hit['date']}  {hit['id']}  {_title(hit, lang)}"
        yield from _indented(hit["why"])


def _indented(lines: list[dict[str, Any]]) -> Iterator[str]:
    for line in lines:
        yield f"  {line['text']}"
        yield from (f"    {detail}" for detail in line["details"])


def _remarks(answer: dict[str, Any], lang: str) -> Iterator[str]:
    """Yield what a reader must know to trust the hits."""
    for typed, shown in answer.get("corrected", {}).items():
        yield say(lang, "cli.corrected", typed=typed, shown=shown)
    if left_out := answer.get("left_out"):
        yield say(lang, "cli.left-out", words=", ".join(left_out))
    elif left_out is not None:
        yield say(lang, "cli.partial")
    for name, spellings in answer.get("spellings", {}).items():
        yield say(lang, "cli.spelt", typed=name, spellings=", ".join(spellings))


def _hits(library: Library, engine: Engine, results: Results, limit: int) -> list[dict[str, Any]]:
    best = engine.hits(results, limit)
    numbers = [hit.number for hit in best]
    snippets = engine.snippets(results.query, numbers)
    rows = {row.number: row for row in library.rows(numbers)}
    return [
        {
            "id": rows[hit.number].id,
            "date": rows[hit.number].date,
            "title": dict(rows[hit.number].title),
            "score": hit.score,
            "match": hit.match.value,
            "snippets": [
                {
                    "lang": snippet.lang,
                    "field": snippet.field,
                    "text": snippet.text,
                    "spans": [[span.start, span.end] for span in snippet.spans],
                }
                for snippet in snippets.get(hit.number, ())
            ],
        }
        for hit in best
    ]


def _title(hit: dict[str, Any], lang: str) -> str:
    titles: dict[str, str] = hit["title"]
    return titles.get(lang) or next(iter(titles.values()))
