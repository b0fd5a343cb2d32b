"""`salname cite` and `salname styles`."""

from __future__ import annotations

import sys
from argparse import Namespace

from viewer.cite import export
from viewer.cite.citer import Citer
from viewer.cite.payload import CitationRequest, Form
from viewer.cite.styles import default_style, styles
from viewer.cli.output import open_library, print_json, print_table
from viewer.errors import ExitCode

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
    """Print the citation styles there are."""
    found = styles()
    if arguments.json:
        print_json(
            [
                {
                    "id": style.id,
                    "title": style.title,
                    "kind": style.kind.value,
                    "licence": style.licence,
                }
                for style in found
            ]
        )
    else:
        lang = arguments.lang_of_messages
        print_table([(style.id, style.name(lang)) for style in found])
    return ExitCode.DONE
