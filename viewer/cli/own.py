"""`salname searches` and `salname basket`: the reader's own data, as the window keeps it."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable
from typing import Any

from viewer import paths
from viewer.cite.payload import CitationRequest, Form
from viewer.cite.styles import default_style
from viewer.cli import citations, ids
from viewer.cli.output import open_library, print_json, print_table, tell
from viewer.errors import ExitCode, SalnameError, UnknownSegment
from viewer.notebook.notebook import Notebook
from viewer.search.engine import Engine
from viewer.search.scope import Scope, whole_text
from viewer.store.library import Library
from viewer.store.notebook.values import BasketEntry, Search
from viewer.text.messages import say, sentence


def open_notebook(arguments: Namespace) -> Notebook:
    """Open the notebook that the command line names, else the reader's usual one.

    Raises:
        NotANotebook, NewerNotebook, DamagedNotebook, NotebookInUse, NotebookUnwritable: see there.
    """
    return Notebook.open(arguments.notebook or paths.user_notebook())


def run_searches(arguments: Namespace) -> int:
    """Print the searches saved in a collection, and those made lately."""
    with open_library(arguments) as library, open_notebook(arguments) as notebook:
        engine, collection = Engine(library), library.collection.id
        saved = [
            {"name": one.name, **_search(engine, one.search)}
            for one in notebook.saved(collection).all()
        ]
        recent = [_search(engine, one) for one in notebook.history(collection).recent()]
    if arguments.json:
        print_json({"saved": saved, "recent": recent})
    else:
        _print_searches(saved, recent, arguments.lang_of_messages)
    return ExitCode.DONE if saved or recent else ExitCode.NOTHING_FOUND


def _search(engine: Engine, search: Search) -> dict[str, Any]:
    """Return a search as the text that `salname search` takes, and its order."""
    scope = Scope(search.period or None, search.picks)
    return {"query": whole_text(engine.read(search.text), scope), "order": search.order}


def _print_searches(saved: list[dict[str, Any]], recent: list[dict[str, Any]], lang: str) -> None:
    if not saved and not recent:
        tell(say(lang, "cli.no-searches"))
    if saved:
        print(f"{say(lang, 'cli.saved-searches')}:")
        print_table([(f"  {one['name']}", one["query"]) for one in saved])
    if recent:
        print(f"{say(lang, 'cli.recent-searches')}:")
        print_table([(f"  {one['query']}",) for one in recent])


def run_basket(arguments: Namespace) -> int:
    """Print, change or cite the basket of a collection."""
    actions: dict[str | None, Callable[[Namespace, Library, Notebook], int]] = {
        None: _show,
        "add": _add,
        "remove": _remove,
        "clear": _clear,
        "cite": _cite,
    }
    with open_library(arguments) as library, open_notebook(arguments) as notebook:
        return actions[arguments.action](arguments, library, notebook)


def _show(arguments: Namespace, library: Library, notebook: Notebook) -> int:
    lang = arguments.lang_of_messages
    entries = notebook.basket(library.collection.id).entries()
    if arguments.json:
        print_json([_entry(library, entry, lang) for entry in entries])
    elif entries:
        rows = [(_name(entry), entry.title.best(lang)) for entry in entries]
        print_table(rows)
        _tell_lost(library, entries, lang)
    else:
        tell(say(lang, "cli.basket-empty"))
    return ExitCode.DONE if entries else ExitCode.NOTHING_FOUND


def _add(arguments: Namespace, library: Library, notebook: Notebook) -> int:
    lang, version = arguments.lang_of_messages, library.collection.version
    entries = []
    for id_ in ids.asked(library, arguments.ids, lang, "basket add"):
        statement = library.statement(id_)
        count = len(statement.segments)
        if arguments.segment is not None and arguments.segment > count:
            raise UnknownSegment(id_, arguments.segment, count)
        entries.append(BasketEntry(id_, arguments.segment, version, statement.title))
    count = notebook.basket(library.collection.id).add(entries)
    tell(say(lang, "cli.basket-added", count=count))
    return ExitCode.DONE


def _remove(arguments: Namespace, library: Library, notebook: Notebook) -> int:
    """Take out statements, or one segment; those that the collection lost too."""
    basket = notebook.basket(library.collection.id)
    asked = ids.asked(library, arguments.ids, arguments.lang_of_messages, "basket remove")
    wanted = {
        entry.key
        for entry in basket.entries()
        if entry.statement in asked and arguments.segment in (None, entry.segment)
    }
    basket.remove(wanted)
    tell(say(arguments.lang_of_messages, "cli.basket-removed", count=len(wanted)))
    return ExitCode.DONE if wanted else ExitCode.NOTHING_FOUND


def _clear(arguments: Namespace, library: Library, notebook: Notebook) -> int:
    basket = notebook.basket(library.collection.id)
    count = len(basket.entries())
    basket.clear()
    tell(say(arguments.lang_of_messages, "cli.basket-removed", count=count))
    return ExitCode.DONE


def _cite(arguments: Namespace, library: Library, notebook: Notebook) -> int:
    """Cite what the collection has of the basket, as the basket's window does."""
    lang = arguments.lang_of_messages
    format_ = citations.wanted_format(arguments)
    entries = notebook.basket(library.collection.id).entries()
    _tell_lost(library, entries, lang)
    there = [entry for entry in entries if _trouble(library, entry) is None]
    if not there:
        tell(say(lang, "cli.basket-empty"))
        return ExitCode.NOTHING_FOUND
    request = CitationRequest(
        ids=tuple(entry.statement for entry in there),
        style=arguments.style or default_style(lang),
        lang=arguments.lang,
        form=Form.REFERENCE,
        home=lang,
        segments=tuple(entry.segment for entry in there),
        as_given=arguments.by_hand,
        titles=citations.titles(arguments),
    )
    citations.cite(library, request, format_, arguments)
    return ExitCode.DONE


def _entry(library: Library, entry: BasketEntry, lang: str) -> dict[str, Any]:
    trouble = _trouble(library, entry)
    return {
        "id": entry.statement,
        "segment": entry.segment,
        "version": entry.version,
        "title": dict(entry.title),
        "missing": sentence(trouble, lang) if trouble else None,
    }


def _trouble(library: Library, entry: BasketEntry) -> SalnameError | None:
    """Return why an entry cannot be cited: the collection has it no more."""
    try:
        count = len(library.statement(entry.statement).segments)
    except SalnameError as error:
        return error
    if entry.segment is not None and entry.segment > count:
        return UnknownSegment(entry.statement, entry.segment, count)
    return None


def _tell_lost(library: Library, entries: tuple[BasketEntry, ...], lang: str) -> None:
    for entry in entries:
        if (trouble := _trouble(library, entry)) is not None:
            tell(say(lang, "cli.basket-left-out", reason=sentence(trouble, lang)))


def _name(entry: BasketEntry) -> str:
    return f"{entry.statement} {entry.segment}" if entry.segment else entry.statement
