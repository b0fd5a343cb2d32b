"""`salname cite` and `salname styles`."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Sequence

from viewer.cite import export
from viewer.cite.citer import Citer
from viewer.cite.payload import CitationRequest, Form
from viewer.cite.shelf import Shelf
from viewer.cite.styles import Style, default_style, find
from viewer.cli.output import open_library, print_json, print_table, tell
from viewer.errors import ExitCode
from viewer.text.messages import say, sentence

_RENDERED = ("text", "html", "rtf")


def run_cite(arguments: Namespace) -> int:
    """Print what the window would copy."""
    request = CitationRequest(
        ids=tuple(arguments.ids),
        style=arguments.style or default_style(arguments.lang_of_messages),
        lang=arguments.lang,
        form=Form(arguments.form),
        segment=arguments.segment,
        home=arguments.lang_of_messages,
    )
    with open_library(arguments) as library:
        if arguments.format in _RENDERED:
            output = getattr(Citer(library).cite(request), arguments.format)
        else:
            output = export.export(library, request, arguments.format)
    sys.stdout.write(output if output.endswith("\n") else f"{output}\n")
    return ExitCode.DONE


def run_styles(arguments: Namespace) -> int:
    """Add or remove a style of the reader's, else print the citation styles there are."""
    shelf = Shelf()
    lang = arguments.lang_of_messages
    if arguments.add is not None:
        added = shelf.add(arguments.add)
        key = "cli.style-replaced" if added.replaced else "cli.style-added"
        tell(say(lang, key, id=added.style.id, title=added.style.name(lang)))
        return ExitCode.DONE
    if arguments.remove is not None:
        removed = shelf.remove(arguments.remove)
        tell(say(lang, "cli.style-removed", id=removed.id, title=removed.name(lang)))
        return ExitCode.DONE
    _print_styles(shelf.offered(), lang, as_json=arguments.json)
    for problem in shelf.problems():
        tell(sentence(problem, lang))
    return ExitCode.DONE


def _print_styles(found: Sequence[Style], lang: str, *, as_json: bool) -> None:
    if as_json:
        print_json(
            [
                {
                    "id": style.id,
                    "title": style.title,
                    "kind": style.kind.value,
                    "licence": style.licence,
                    "own": find(style.id) is None,
                }
                for style in found
            ]
        )
    else:
        print_table([(style.id, style.name(lang)) for style in found])
