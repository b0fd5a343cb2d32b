"""Lets one start at a time make an environment; a second one waits for it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from bootstrap import say

if sys.platform == "win32":
    import msvcrt

    def _take(file: IO[str], *, wait: bool) -> None:
        while True:
            try:
                return msvcrt.locking(file.fileno(), msvcrt.LK_LOCK, 1)  # tries for 10 seconds
            except OSError:
                if not wait:
                    raise

else:
    import fcntl

    def _take(file: IO[str], *, wait: bool) -> None:
        fcntl.flock(file, fcntl.LOCK_EX if wait else fcntl.LOCK_EX | fcntl.LOCK_NB)


@contextmanager
def exclusive(path: Path) -> Iterator[None]:
    """Hold the lock file; the system frees it when this process ends, however it ends."""
    with path.open("a") as file:
        try:
            _take(file, wait=False)
        except OSError:
            say("another start is setting up the environment; waiting for it …")
            _take(file, wait=True)
        yield
