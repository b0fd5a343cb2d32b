"""Printing: JSON for scripts, plain lines and columns for readers."""

from __future__ import annotations

import json
import shutil
import sys
import textwrap
from argparse import Namespace
from collections.abc import Sequence
from typing import Any

from viewer import paths
from viewer.store.library import Library

_NARROWEST = 36
_GAP = "   "


def open_library(arguments: Namespace) -> Library:
    """Open the collection that the command line names, else the shipped one.

    Raises:
        FileMissing, FileUnreadable, NotACollection, NewerCollection, DamagedCollection: see there.
    """
    return Library.open(arguments.db or paths.shipped_collection())


def print_json(value: Any) -> None:
    """Print a value as JSON (RFC 8259), letters as they are."""
    print(json.dumps(value, ensure_ascii=False, indent=2))


def print_table(rows: Sequence[Sequence[str]]) -> None:
    """Print rows with their columns aligned; the last column keeps its own width."""
    widths = [max(len(row[place]) for row in rows) for place in range(len(rows[0]) - 1)]
    for row in rows:
        cells = [cell.ljust(width) for cell, width in zip(row, widths, strict=False)]
        print("  ".join([*cells, row[-1]]).rstrip())


def side_by_side(blocks: Sequence[tuple[str, str]], width: int) -> list[str]:
    """Set texts, given as (language tag, text), in columns of the terminal.

    Where it is too narrow they stand one under the other, each after its language's tag.
    """
    if not blocks:
        return []
    column = (width - len(_GAP) * (len(blocks) - 1)) // len(blocks)
    if column < _NARROWEST and len(blocks) > 1:
        return [line for tag, text in blocks for line in _hanging(f"{tag}  ", text, width)]
    wrapped = [textwrap.wrap(text, column) for _, text in blocks]
    height = max(map(len, wrapped))
    lines = [[part[row] if row < len(part) else "" for part in wrapped] for row in range(height)]
    return [_GAP.join(cell.ljust(column) for cell in line).rstrip() for line in lines]


def _hanging(tag: str, text: str, width: int) -> list[str]:
    return textwrap.wrap(text, width, initial_indent=tag, subsequent_indent=" " * len(tag))


def terminal_width() -> int:
    """Return the width of the terminal in characters, 100 where output is piped."""
    return shutil.get_terminal_size((100, 24)).columns


class ProgressLine:
    """One line on a terminal that says how far the work is; nothing where output is piped."""

    def __init__(self) -> None:
        """Show nothing yet."""
        self._is_shown = sys.stderr.isatty()

    def __enter__(self) -> ProgressLine:
        return self

    def __exit__(self, *_: object) -> None:
        """Take the line away."""
        self.clear()

    def show(self, text: str) -> None:
        """Say something else."""
        if self._is_shown:
            print(f"\r\033[K{text}", end="", file=sys.stderr, flush=True)

    def show_share(self, share: float) -> bool:
        """Say which share, 0 to 1, is done; work always goes on."""
        self.show(f"{share:.0%}")
        return True

    def clear(self) -> None:
        """Take the line away."""
        self.show("")


def tell(text: str) -> None:
    """Say something that is no result: to standard error."""
    print(text, file=sys.stderr)
