"""`salname cite` and `salname styles`."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Sequence

from viewer.cite.citer import Citer
from viewer.cite.export import export
from viewer.cite.formats import ExportFormat
from viewer.cite.payload import CitationRequest, Form, Titles
from viewer.cite.saving import save
from viewer.cite.shelf import Shelf
from viewer.cite.styles import Style, default_style, find
from viewer.cli import ids
from viewer.cli.output import ProgressLine, open_library, print_json, print_table, tell
from viewer.errors import BinaryOnTerminal, ExitCode
from viewer.store.library import Library
from viewer.text.messages import say, sentence


def run_cite(arguments: Namespace) -> int:
    """Print what the window would copy, or write what it would save.

    Raises:
        BinaryOnTerminal: the format is none for a terminal, and no file was named.
        Others: see `export` and `save`.
    """
    format_ = wanted_format(arguments)
    with open_library(arguments) as library:
        asked = ids.asked(library, arguments.ids, arguments.lang_of_messages, "cite")
        if asked:
            cite(library, _request(arguments, asked), format_, arguments)
        else:
            tell(say(arguments.lang_of_messages, "cli.no-ids"))
    return ExitCode.DONE if asked else ExitCode.NOTHING_FOUND


def wanted_format(arguments: Namespace) -> ExportFormat:
    """Return the format asked for.

    Raises:
        BinaryOnTerminal: it is none for a terminal, and no file was named.
    """
    format_ = ExportFormat(arguments.format)
    if format_.is_binary and arguments.output is None and sys.stdout.isatty():
        raise BinaryOnTerminal(format_.value)
    return format_


def titles(arguments: Namespace) -> Titles:
    """Return how the command line wants titles in other languages."""
    return Titles(arguments.translated_title, arguments.transliterate)


def _request(arguments: Namespace, asked: tuple[str, ...]) -> CitationRequest:
    return CitationRequest(
        ids=asked,
        style=arguments.style or default_style(arguments.lang_of_messages),
        lang=arguments.lang,
        form=Form(arguments.form),
        segment=arguments.segment,
        home=arguments.lang_of_messages,
        titles=titles(arguments),
    )


def cite(
    library: Library, request: CitationRequest, format_: ExportFormat, arguments: Namespace
) -> None:
    """Write the citations asked for to the file named, else to standard output."""
    with ProgressLine() as line:
        made = export(Citer(library), request, format_, line.show_share)
    if arguments.output is not None:
        save(arguments.output, made)
        tell(say(arguments.lang_of_messages, "cli.saved", path=arguments.output))
    elif format_.is_binary:
        sys.stdout.buffer.write(made)
    else:
        sys.stdout.write(made.decode())


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
        removed = shelf.remove(arguments.remove).style
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
