"""What can be done about a damaged notebook: it is set aside, never deleted."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from viewer.errors import DamagedNotebook, NotebookUnwritable
from viewer.notebook.notebook import Notebook
from viewer.store.notebook import copies


@dataclass(frozen=True, slots=True)
class Mended:
    """Where the damaged notebook now is, and the copy that took its place, if one did."""

    aside: Path
    copy: Path | None


def newest_copy(path: Path) -> Path | None:
    """Return the newest copy of a notebook that is whole; it is named by its day (ISO 8601)."""
    return copies.newest_copy(path)


def mend(path: Path, copy: Path | None) -> Mended | None:
    """Set a damaged notebook aside and put a copy in its place, or none to begin anew.

    None means that it is whole: another window mended it in the meantime.

    Raises:
        NotebookUnwritable: the folder cannot be written.
    """
    try:
        Notebook.open(path).close()
    except DamagedNotebook:
        pass
    else:
        return None
    try:
        aside = copies.set_aside(path)
        if copy is not None:
            copies.restore(path, copy)
    except OSError as error:
        raise NotebookUnwritable(path, error.strerror or str(error)) from error
    return Mended(aside, copy)
