"""Makes the environment that `./run` and `./test` need; standard library only.

Also a Python 3.6 must be able to read this file, to say in one line that it is too old.
"""

import sys
from pathlib import Path

OLDEST = (3, 11)
NEWEST = (3, 14)  # the last version that PySide6 6.11 has wheels for

ASSETS = "viewer/_assets"  # where third-party files go
NOTICE = "NOTICE.json"  # written there last: what was taken from whom


class SetupError(Exception):
    """Something this machine lacks; the message is one sentence that says what to do."""


def program_name() -> str:
    """Return the name the reader typed: `run` or `test`."""
    return Path(sys.argv[0]).name


def say(words: str) -> None:
    """Tell the reader something, apart from what the program itself prints."""
    print(f"{program_name()}: {words}", file=sys.stderr, flush=True)


def python_problem(version: "tuple[int, ...]") -> str:
    """Return the sentence for a Python outside the supported range, or nothing."""
    if OLDEST <= tuple(version[:2]) <= NEWEST:
        return ""
    return (
        f"Python {_dotted(OLDEST)} to {_dotted(NEWEST)} is needed, this is {_dotted(version)}; "
        f"to use another one: python3.13 {program_name()}"
    )


def _dotted(version: "tuple[int, ...]") -> str:
    return ".".join(str(number) for number in version[:2])


if python_problem(sys.version_info[:2]):
    say(python_problem(sys.version_info[:2]))
    sys.exit(2)
