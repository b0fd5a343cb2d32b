"""`salname search`."""

from __future__ import annotations

from argparse import Namespace
from typing import Any

from viewer.cli.output import open_library, print_json, print_table, tell
from viewer.errors import ExitCode
from viewer.search.engine import Engine, Results
from viewer.search.query import parse
from viewer.search.scope import Scope
from viewer.store.library import Library
from viewer.text.messages import say


def run_search(arguments: Namespace) -> int:
    """Print hits, best first."""
    with open_library(arguments) as library:
        library.narrowing(arguments.period)  # refuses an unknown period
        answer = search(library, arguments.query, arguments.limit, arguments.period)
    if arguments.json:
        print_json(answer)
    elif arguments.ids and answer["hits"]:
        print(*(hit["id"] for hit in answer["hits"]), sep="\n")
    elif answer["hits"]:
        lang = arguments.lang_of_messages
        print_table([(hit["date"], hit["id"], _title(hit, lang)) for hit in answer["hits"]])
    elif parse(arguments.query, ()).runs:
        tell(say(arguments.lang_of_messages, "cli.no-hits", query=arguments.query))
    else:
        tell(say(arguments.lang_of_messages, "cli.query-too-short"))
    return ExitCode.DONE if answer["hits"] else ExitCode.NOTHING_FOUND


def search(library: Library, text: str, limit: int, period: str | None = None) -> dict[str, Any]:
    """Return what `search --json` prints: the query, the total and the best `limit` hits."""
    engine = Engine(library)
    query = engine.read(text)
    results = engine.run(query, Scope(period))
    return {"query": text, "total": results.total, "hits": _hits(library, engine, results, limit)}


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
