"""`salname build` and `salname check`."""

from __future__ import annotations

import tempfile
from argparse import Namespace
from collections.abc import Iterable
from functools import partial
from pathlib import Path

from viewer import paths
from viewer.cli.output import ProgressLine, print_json, print_table, tell
from viewer.collection.build import build
from viewer.collection.changes import compare
from viewer.collection.check import check_file, check_source
from viewer.collection.problems import Problem
from viewer.errors import ExitCode, FileMissing, SourceFormHasErrors
from viewer.text.messages import say


def run_build(arguments: Namespace) -> int:
    """Build a collection from its source form."""
    lang = arguments.lang_of_messages
    if not arguments.source.is_dir():
        raise FileMissing(arguments.source)
    try:
        with ProgressLine() as line:
            report = build(arguments.source, arguments.output, partial(show_stage, line, lang))
    except SourceFormHasErrors as error:
        _list(error.problems, lang)
        raise
    tell(
        say(
            lang,
            "cli.built",
            path=arguments.output,
            statements=report.statements,
            digest=report.digest[:16],
        )
    )
    return ExitCode.DONE


def run_check(arguments: Namespace) -> int:
    """Check a source form or a built collection, or say how two of them differ."""
    lang = arguments.lang_of_messages
    if arguments.changes:
        old, new = arguments.changes
        return _tell_changes(old, new, lang, arguments.json)
    target: Path = arguments.target or arguments.db or paths.shipped_collection()
    if not target.exists():
        raise FileMissing(target)
    problems = check_source(target) if target.is_dir() else check_file(target)
    if problems:
        _list(problems, lang)
        tell(say(lang, "cli.problems", path=target, count=len(problems)))
        return ExitCode.BAD_INPUT
    tell(say(lang, "cli.no-problems", path=target))
    return ExitCode.DONE


def _tell_changes(old: Path, new: Path, lang: str, is_json: bool) -> int:
    with tempfile.TemporaryDirectory() as folder:
        found = compare(_built(old, Path(folder, "old.db")), _built(new, Path(folder, "new.db")))
    if is_json:
        entries = [
            {"change": one.kind.value, "entity": one.entity, "id": one.id, "title": dict(one.title)}
            for one in found.entries
        ]
        print_json({"old": found.old, "new": found.new, "changes": entries})
        return ExitCode.DONE
    rows = [
        (say(lang, f"change.{one.kind.value}"), one.entity, one.id, one.title.best(lang))
        for one in found.entries
    ]
    if rows:
        print_table(rows)
    tell(say(lang, "cli.changed", old=found.old, new=found.new, count=len(rows)))
    return ExitCode.DONE


def _built(collection: Path, target: Path) -> Path:
    """Return a collection's file, built for the purpose where only the source form is given."""
    if not collection.is_dir():
        return collection
    return build(collection, target, lambda _stage, _done, _total: None).path


def show_stage(line: ProgressLine, lang: str, stage: str, done: int, total: int) -> None:
    """Show how far a stage of the build is."""
    line.show(f"{say(lang, f'cli.stage-{stage}')} {done}/{total}")


def _list(problems: Iterable[Problem], lang: str) -> None:
    for problem in problems:
        tell(problem.line_of_report(lang))
