"""Statement ids as they are given: on the command line, or a line each on standard input."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence

from viewer.errors import BadArguments, BadInputLine, UnknownStatement, WithdrawnStatement
from viewer.store.library import Library
from viewer.text.messages import say, sentence

STANDARD_INPUT = "-"
"""The name that standard input goes by."""


def asked(library: Library, given: Sequence[str], lang: str, command: str) -> tuple[str, ...]:
    """Return the ids asked for, those of standard input where `-` stands or nothing is given.

    Blank lines and what follows a `#` count for nothing.

    Raises:
        BadArguments: nothing is given, and standard input is a keyboard.
        BadInputLine: no statement bears the id of a line.
    """
    if not given and _is_keyboard():
        raise BadArguments(say(lang, "cli.arguments-required", names="ID"), f"salname {command}")
    found: list[str] = []
    for id_ in given or (STANDARD_INPUT,):
        found += _checked(library, lang) if id_ == STANDARD_INPUT else (id_,)
    return tuple(found)


def are_read(given: Sequence[str]) -> bool:
    """Say whether ids come from standard input, however many."""
    return not given or STANDARD_INPUT in given


def _is_keyboard() -> bool:
    return sys.stdin is None or sys.stdin.isatty()


def _checked(library: Library, lang: str) -> Iterator[str]:
    for number, line in enumerate(_lines(), 1):
        id_ = line.partition("#")[0].strip()
        if not id_:
            continue
        try:
            library.number_of(id_)
        except (UnknownStatement, WithdrawnStatement) as error:
            raise BadInputLine(number, sentence(error, lang)) from error
        yield id_


def _lines() -> list[str]:
    """Return the lines of standard input, which is UTF-8 whatever the locale."""
    return sys.stdin.buffer.read().decode("utf-8-sig", "replace").splitlines()
