"""Checks a collection, in source form or built, and lists everything that is wrong with it."""

from __future__ import annotations

from pathlib import Path

from viewer.collection.examine import Examination, Progress
from viewer.collection.problems import Problem
from viewer.store.verify import verify


def check_source(source: Path, progress: Progress | None = None) -> list[Problem]:
    """Return what is wrong with a source form, in the order of files and lines.

    Raises:
        FileMissing, FileUnreadable: the folder or a file in it.
    """
    examination = Examination(source)
    for _ in examination.statements(progress or _nobody, compiles=False):
        pass
    return examination.problems()


def check_file(path: Path) -> list[Problem]:
    """Return what is wrong with a built collection.

    Raises:
        FileMissing, FileUnreadable, NotACollection, NewerCollection, DamagedCollection: the file
            cannot be opened as a collection at all.
    """
    return [Problem(path.name, 0, flaw.key, flaw.params) for flaw in verify(path)]


def _nobody(_stage: str, _done: int, _total: int) -> None:
    """Hear of progress and do nothing."""
