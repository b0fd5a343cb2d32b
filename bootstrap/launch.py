"""What `./run` and `./test` do: make sure that all is there, then become the program."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from bootstrap import SetupError, say, system
from bootstrap.environment import Environment
from bootstrap.lockfile import Part

ROOT = Path(__file__).resolve().parent.parent
BAD_ENVIRONMENT = 2  # the exit status of the viewer's own commands for this

TO_VIEW = (Part.VIEWER, Part.BUILD)
TO_TEST = (*TO_VIEW, Part.DEVELOPMENT)

OPTIONS_WITH_VALUE = {"--db", "--notebook", "--ui-lang"}  # of salname, before its command
ON_ALL_PROCESSORS = ("-n", "auto", "--maxprocesses", "4", "--dist", "loadfile")
WATCHED = {"-s", "--pdb", "--trace", "--sw", "--lf", "--co", "--collect-only", "--onscreen"}
IN_ORDER = "--no-loadscope-reorder"  # else the few long tests of the real screen come last
OPTIONS_THAT_ANSWER = {"-h", "--help", "--version"}


def run(arguments: Sequence[str]) -> int:
    """Start the viewer with these arguments, in the reader's current folder."""
    environment = Environment(ROOT)
    try:
        if opens_window(arguments):
            system.require_screen(os.environ)
        environment.ensure(TO_VIEW)
    except SetupError as error:
        return fail(str(error))
    return _become([environment.python, "-P", "-m", "viewer", *arguments])


def test(arguments: Sequence[str]) -> int:
    """Run pytest with these arguments, in the checkout."""
    environment = Environment(ROOT, with_qt="--no-qt" not in arguments)
    try:
        if environment.with_qt:
            system.require_libraries(_libraries_to_test(arguments))
        environment.ensure(TO_TEST)
    except SetupError as error:
        return fail(str(error))
    os.chdir(ROOT)
    return _become([environment.python, "-m", "pytest", *_shared_out(arguments), *arguments])


def opens_window(arguments: Sequence[str]) -> bool:
    """Tell whether salname, so called, opens a window rather than prints something."""
    if not OPTIONS_THAT_ANSWER.isdisjoint(arguments):
        return False
    remaining = iter(arguments)
    for argument in remaining:
        if argument in OPTIONS_WITH_VALUE:
            next(remaining, None)
        elif not argument.startswith("-"):
            return argument == "gui" or argument.startswith("salname:")
    return True


def _shared_out(arguments: Sequence[str]) -> tuple[str, ...]:
    """Return pytest's options to run on all processors, file by file.

    A part of the suite, and a run that is watched, is over sooner or better seen in one process.
    """
    is_part = any((ROOT / argument.partition("::")[0]).exists() for argument in arguments)
    is_settled = any(argument.startswith("-n") for argument in arguments)
    if is_part or is_settled or WATCHED.intersection(arguments):
        return ()
    return (*ON_ALL_PROCESSORS, IN_ORDER)


def _libraries_to_test(arguments: Sequence[str]) -> dict[str, str]:
    """Return what the tests load: more where some of them open real windows."""
    import shutil

    if "--all" in arguments or shutil.which("Xvfb"):
        return system.QT | system.X11
    return system.QT


def fail(sentence: str) -> int:
    """Say why nothing was started; return the exit status for it."""
    say(f"{sentence}.")
    return BAD_ENVIRONMENT


def _become(command: Sequence[str | Path]) -> int:  # noqa: RET503 (exec never returns)
    words = [str(word) for word in command]
    if sys.platform == "win32":  # there, exec would give the shell back at once
        import subprocess

        return subprocess.call(words)
    os.execv(words[0], words)  # noqa: S606 (no shell is wanted)
