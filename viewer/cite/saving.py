"""Writes a file as a whole: who reads it finds the old content or the new, and never a half."""

from __future__ import annotations

import secrets
from pathlib import Path

from viewer.errors import FileUnwritable


def save(path: Path, content: bytes) -> None:
    """Write a file by way of a temporary one beside it, which takes its place when complete.

    Raises:
        FileUnwritable: the folder or the file cannot be written; what was there is unharmed.
    """
    temporary = Path(path.parent, f".{path.name}.{secrets.token_hex(4)}")
    try:
        _write(temporary, content)
        if path.exists():
            temporary.chmod(path.stat().st_mode)
        temporary.replace(path)
    except OSError as error:
        raise FileUnwritable(path, error.strerror or str(error)) from error
    finally:
        temporary.unlink(missing_ok=True)


def _write(path: Path, content: bytes) -> None:
    with path.open("xb") as file:
        file.write(content)
