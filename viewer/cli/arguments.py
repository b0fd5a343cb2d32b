"""The commands and their options, described in the interface language."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import NoReturn

from viewer import __version__
from viewer.cite.formats import ExportFormat
from viewer.cite.payload import AUTO, Form
from viewer.errors import BadArguments
from viewer.text.languages import INTERFACE_LANGUAGES
from viewer.text.messages import say

Say = Callable[[str], str]
Group = argparse._ArgumentGroup  # noqa: SLF001 - argparse has no public name for it

# argparse words its complaints in English only; these are the ones a command line can provoke.
_COMPLAINTS = (
    ("arguments-required", r"the following arguments are required: (?P<names>.+)"),
    ("unknown-argument", r"unrecognized arguments: (?P<names>.+)"),
    (
        "bad-choice",
        r"argument (?P<name>.+?): invalid choice: (?P<value>.+?) \(.*choose from (?P<known>.+)\)",
    ),
    ("bad-number", r"argument (?P<name>.+?): invalid _?\w+ value: (?P<value>.+)"),
    ("value-missing", r"argument (?P<name>.+?): expected (?:one|at least one) argument"),
)


class Parser(argparse.ArgumentParser):
    """An argument parser that raises `BadArguments` in the interface language."""

    lang = "en"

    def error(self, message: str) -> NoReturn:
        """Refuse the command line with one clear sentence."""
        raise BadArguments(complaint(self.lang, message), self.prog)


class _Formatter(argparse.HelpFormatter):
    """Argparse's layout with the word "usage" in the interface language."""

    def __init__(self, prog: str, *, usage: str) -> None:
        super().__init__(prog)
        self._usage = usage

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[argparse._MutuallyExclusiveGroup],
        prefix: str | None = None,
    ) -> None:
        """Add the first line of the help."""
        super().add_usage(usage, actions, groups, f"{self._usage}: " if prefix is None else prefix)


def complaint(lang: str, message: str) -> str:
    """Return one of argparse's complaints in the interface language."""
    for key, pattern in _COMPLAINTS:
        if match := re.fullmatch(pattern, message):
            return say(lang, f"cli.{key}", **match.groupdict())
    return message


def build_parser(lang: str) -> Parser:
    """Return the parser of every command, with help in `lang`."""
    text = partial(say, lang)
    look = partial(_Formatter, usage=text("cli.usage"))
    parser = Parser(
        prog="salname", description=text("cli.about"), add_help=False, formatter_class=look
    )
    parser.lang = lang
    _options(parser, text).add_argument(
        "--version",
        action="version",
        version=f"Salname {__version__}",
        help=text("cli.version"),
    )
    commands = parser.add_subparsers(
        dest="command", metavar=text("cli.command"), title=text("cli.commands")
    )

    def add(name: str, action: str = "") -> Group:
        about = text(f"cli.{name}-{action}" if action else f"cli.{name}")
        made: Parser = (actions if action else commands).add_parser(
            action or name, help=about, description=about, add_help=False, formatter_class=look
        )
        made.lang = lang
        own = made.add_argument_group(text("cli.own"))
        _options(made, text)
        return own

    _gui(add("gui"), text)
    _json(add("periods"), text)
    _list(add("list"), text)
    _show(add("show"), text)
    _search(add("search"), text)
    _cite(add("cite"), text)
    _styles(add("styles"), text)
    _json(add("searches"), text)
    _json(add("basket"), text)
    actions = commands.choices["basket"].add_subparsers(
        dest="action", metavar=text("cli.action"), title=text("cli.actions")
    )
    _gathering(add("basket", "add"), text)
    _gathering(add("basket", "remove"), text)
    add("basket", "clear")
    _basket_cite(add("basket", "cite"), text)
    _build(add("build"), text)
    _check(add("check"), text)
    return parser


def _options(parser: argparse.ArgumentParser, text: Say) -> Group:
    """Add the options that may stand before or after any command."""
    options = parser.add_argument_group(text("cli.options"))
    keep = argparse.SUPPRESS  # so that a value given before the command survives it
    options.add_argument("-h", "--help", action="help", help=text("cli.help"))
    options.add_argument("--db", type=Path, metavar="FILE", default=keep, help=text("cli.db"))
    options.add_argument(
        "--notebook", type=Path, metavar="FILE", default=keep, help=text("cli.notebook")
    )
    options.add_argument(
        "--ui-lang", choices=INTERFACE_LANGUAGES, default=keep, help=text("cli.ui-lang")
    )
    return options


def _check(parser: Group, text: Say) -> None:
    parser.add_argument(
        "target", nargs="?", type=Path, metavar="FILE", help=text("cli.check-target")
    )
    parser.add_argument(
        "--changes", nargs=2, type=Path, metavar=("OLD", "NEW"), help=text("cli.changes")
    )
    _json(parser, text)


def _json(parser: Group, text: Say) -> None:
    parser.add_argument("--json", action="store_true", help=text("cli.json"))


def _gui(parser: Group, text: Say) -> None:
    parser.add_argument("--statement", metavar="ID", help=text("cli.gui-statement"))
    parser.add_argument("--search", metavar="TEXT", help=text("cli.gui-search"))


def _list(parser: Group, text: Say) -> None:
    parser.add_argument(
        "query", nargs="?", default="", metavar="QUERY", help=text("cli.list-query")
    )
    parser.add_argument("--period", metavar="ID", help=text("cli.period"))
    parser.add_argument("--kind", metavar="ID", help=text("cli.kind"))
    parser.add_argument("--ids", action="store_true", help=text("cli.ids-only"))
    _json(parser, text)


def _show(parser: Group, text: Say) -> None:
    parser.add_argument("ids", nargs="*", metavar="ID", help=text("cli.ids"))
    parser.add_argument("--lang", action="append", metavar="TAG", help=text("cli.show-lang"))
    _json(parser, text)


def _search(parser: Group, text: Say) -> None:
    parser.add_argument("query", metavar="QUERY", help=text("cli.query"))
    parser.add_argument("--limit", type=_count, default=20, metavar="N", help=text("cli.limit"))
    parser.add_argument("--explain", action="store_true", help=text("cli.explain"))
    parser.add_argument("--period", metavar="ID", help=text("cli.period"))
    parser.add_argument("--ids", action="store_true", help=text("cli.ids-only"))
    parser.add_argument("--literal", action="store_true", help=text("cli.literal"))
    _json(parser, text)


def _cite(parser: Group, text: Say) -> None:
    parser.add_argument("ids", nargs="*", metavar="ID", help=text("cli.ids"))
    _manner(parser, text)
    parser.add_argument(
        "--form",
        choices=[form.value for form in Form],
        default=Form.REFERENCE.value,
        help=text("cli.form"),
    )
    parser.add_argument("--segment", type=_count, metavar="N", help=text("cli.segment"))


def _gathering(parser: Group, text: Say) -> None:
    parser.add_argument("ids", nargs="*", metavar="ID", help=text("cli.ids"))
    parser.add_argument("--segment", type=_count, metavar="N", help=text("cli.segment"))


def _basket_cite(parser: Group, text: Say) -> None:
    _manner(parser, text)
    parser.add_argument("--by-hand", action="store_true", help=text("cli.by-hand"))


def _manner(parser: Group, text: Say) -> None:
    """Add how citations are made, and where they go."""
    parser.add_argument("--style", metavar="ID", help=text("cli.style"))
    parser.add_argument(
        "--lang", choices=(AUTO, *INTERFACE_LANGUAGES), default=AUTO, help=text("cli.cite-lang")
    )
    parser.add_argument(
        "--translated-title", action="store_true", help=text("cli.translated-title")
    )
    parser.add_argument("--transliterate", action="store_true", help=text("cli.transliterate"))
    parser.add_argument(
        "--format",
        choices=[format_.value for format_ in ExportFormat],
        default=ExportFormat.TEXT.value,
        help=text("cli.format"),
    )
    parser.add_argument("-o", "--output", type=Path, metavar="FILE", help=text("cli.cite-output"))


def _styles(parser: Group, text: Say) -> None:
    either = parser.add_mutually_exclusive_group()
    either.add_argument("--add", type=Path, metavar="FILE", help=text("cli.style-add"))
    either.add_argument("--remove", metavar="ID", help=text("cli.style-remove"))
    _json(parser, text)


def _build(parser: Group, text: Say) -> None:
    parser.add_argument("source", type=Path, metavar="SOURCE", help=text("cli.source"))
    parser.add_argument(
        "-o",
        "--output",
        type=Path,
        metavar="FILE",
        default=Path("data.db"),
        help=text("cli.output"),
    )


def _count(text: str) -> int:
    number = int(text)
    if number < 1:
        raise ValueError
    return number
