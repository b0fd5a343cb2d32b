"""The `salname` command: reads the command line, runs one command, reports failures."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import TYPE_CHECKING

from viewer.errors import ExitCode, SalnameError

if TYPE_CHECKING:
    from argparse import Namespace

_MODULES = {
    "gui": "gui",
    "periods": "browse",
    "list": "browse",
    "show": "browse",
    "search": "find",
    "cite": "citations",
    "styles": "citations",
    "searches": "own",
    "basket": "own",
    "build": "collections",
    "check": "collections",
}
_LINK = "salname:"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and return its exit status (`viewer.errors.ExitCode`)."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    _speak_utf8()
    try:
        return _flushed(_run(given) if given else _open_window())
    except SalnameError as error:
        return _refused(error, given)
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # The reader of our output has gone, as `| head` does: not worth a word.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return ExitCode.DONE
    except Exception as error:  # noqa: BLE001 - the last resort: no traceback reaches a reader
        return _our_bug(error, given)


def _flushed(status: int) -> int:
    """Flush now: a reader of our output who has gone would else be noticed too late."""
    sys.stdout.flush()
    return status


def _open_window() -> int:
    """Open the window without reading a command line: most starts have none."""
    from viewer.cli.gui import open_window

    return open_window()


def _run(given: list[str]) -> int:
    """Read the command line and run its command.

    The command's module is imported only now: `salname styles` needs no window, and so on.
    """
    from viewer.cli.arguments import build_parser

    lang = _language(given)
    parsed = build_parser(lang).parse_args(_as_commands(given))
    parsed.ui_lang = getattr(parsed, "ui_lang", None)
    parsed.db = getattr(parsed, "db", None)
    parsed.notebook = getattr(parsed, "notebook", None)
    parsed.lang_of_messages = lang
    name = parsed.command or "gui"
    module = import_module(f"viewer.cli.{_MODULES[name]}")
    command: Callable[[Namespace], int] = getattr(module, f"run_{name}")
    return command(parsed)


def _language(given: list[str]) -> str:
    from viewer.text.messages import interface_language  # a start without arguments says nothing

    return interface_language(_wanted_language(given))


def _refused(error: SalnameError, given: list[str]) -> int:
    """Say what the world refused."""
    from viewer.text.messages import sentence

    print(sentence(error, _language(given)), file=sys.stderr)
    return error.exit_code


def _as_commands(given: list[str]) -> list[str]:
    """Turn a link, as Copy link gives it, into the command that opens it."""
    if given and given[0].startswith(_LINK):
        return ["gui", "--statement", given[0].removeprefix(_LINK), *given[1:]]
    return given


def _wanted_language(given: list[str]) -> str | None:
    """Find --ui-lang before parsing, since the parser's own help is in that language."""
    for place, argument in enumerate(given):
        if argument == "--ui-lang" and place + 1 < len(given):
            return given[place + 1]
        if argument.startswith("--ui-lang="):
            return argument.partition("=")[2]
    return None


def _speak_utf8() -> None:
    """Write UTF-8 whatever the locale, so that output can be piped and compared."""
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(AttributeError):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]


def _our_bug(error: Exception, given: list[str]) -> int:
    """Log a bug of ours and say where the log is."""
    import traceback

    from viewer import paths
    from viewer.text.messages import say

    log = paths.user_log()
    details = "".join(traceback.format_exception(error))
    try:
        log.parent.mkdir(parents=True, exist_ok=True)
        with log.open("a", encoding="utf-8") as file:
            file.write(details)
    except OSError:
        print(details, file=sys.stderr)
    told = say(_language(given), "cli.our-bug", error=type(error).__name__, log=log)
    print(told, file=sys.stderr)
    return ExitCode.BUG
