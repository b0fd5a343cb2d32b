"""One window per user and collection: who comes first holds a lock, who comes later hands over."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCryptographicHash, QLockFile, QStandardPaths


class Wish(NamedTuple):
    """What a start asks for: a statement to show, a text to search, in a running window."""

    statement: str | None = None
    search: str | None = None


def instance_name(collection: Path, notebook: Path | None = None) -> str:
    """Return the name under which this user's window of a collection is known on this machine.

    With a notebook other than the usual one it is another window.
    """
    files = [collection.resolve(), *([notebook.resolve()] if notebook else [])]
    key = "\0".join(map(str, [Path.home(), *files])).encode()
    digest = QCryptographicHash.hash(key, QCryptographicHash.Algorithm.Sha256)
    return f"salname-{bytes(digest.toHex().data()).decode()[:24]}"


def claim(collection: Path, notebook: Path | None = None) -> QLockFile | None:
    """Claim to be the window of a collection, as long as the returned lock lives.

    None means that another window has it. Where no lock can be made, as in a read-only temporary
    folder, the claim is granted: two windows are better than none.
    """
    location = QStandardPaths.StandardLocation.TempLocation
    folder = Path(QStandardPaths.writableLocation(location))
    lock = QLockFile(str(folder / f"{instance_name(collection, notebook)}.lock"))
    lock.setStaleLockTime(0)
    if not lock.tryLock(0) and lock.error() is QLockFile.LockError.LockFailedError:
        return None
    return lock
