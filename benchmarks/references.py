"""What the search at scale is compared with: SQLite's usual set-up, and Recoll.

Both get the texts that our index reads. Neither folds ə nor knows word forms, names or snippets in
three languages: they are asked for a list alone, the first `WANTED` best ones.
"""

import os
import re
import shutil
import sqlite3
import subprocess
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from viewer.store.schema import search_columns

WANTED = 50
TAGS = ("az", "ru", "en")

_TABLE = "CREATE VIRTUAL TABLE usual USING fts5({columns}, content='', tokenize='unicode61')"
_FILL = "INSERT INTO usual (rowid, {columns}) SELECT number, {columns} FROM ours.search_text"
_FIND = "SELECT rowid FROM usual WHERE usual MATCH ? ORDER BY rank LIMIT ?"


class UsualIndex:
    """FTS5 as tutorials set it up: `unicode61`, no prefix index, every answer ranked.

    The table keeps no copy of the texts, which an answer does not need.
    """

    def __init__(self, collection: Path, file: Path) -> None:
        """Index the texts of a built collection."""
        self._file = file
        columns = ", ".join(search_columns(TAGS))
        started = time.perf_counter()
        with closing(sqlite3.connect(file)) as connection, connection:
            connection.execute(_TABLE.format(columns=columns))
            connection.execute("ATTACH ? AS ours", (str(collection),))
            connection.execute(_FILL.format(columns=columns))
        self.seconds = time.perf_counter() - started

    @property
    def size(self) -> int:
        """Bytes on the disk."""
        return self._file.stat().st_size

    def open(self) -> sqlite3.Connection:
        """Return a new connection."""
        return sqlite3.connect(f"{self._file.as_uri()}?mode=ro&immutable=1", uri=True)

    def files(self) -> list[Path]:
        """Return what a cold start must read anew."""
        return [self._file]


def find_usual(connection: sqlite3.Connection, typed: str) -> int:
    """Return how many of the first hits there are; the last word may go on."""
    words = re.findall(r"\w+", typed)
    asked = " ".join(f'"{word}"' for word in words) + "*"
    return len(connection.execute(_FIND, (asked, WANTED)).fetchall()) if words else 0


class Recoll:
    """Recoll (Xapian) over a folder with a text file for each statement, a thousand in a folder.

    Its command is asked once a query, whole words only, as its window asks when Enter is pressed;
    `floor` is what starting the command costs. `recollindex` stems Russian and English as set up.
    """

    NAME = "recollq"

    def __init__(self, collection: Path, folder: Path) -> None:
        """Write the texts as files and index them."""
        self._configuration, texts = folder / "configuration", folder / "texts"
        self._configuration.mkdir(parents=True)
        settings = f"topdirs = {texts}\nindexstemminglanguages = english russian\n"
        (self._configuration / "recoll.conf").write_text(settings, "utf-8")
        for number, text in _texts(collection):
            part = texts / str(number // 1000)
            part.mkdir(parents=True, exist_ok=True)
            (part / f"{number}.txt").write_text(text, "utf-8")
        started = time.perf_counter()
        self._run("recollindex")
        self.seconds = time.perf_counter() - started

    @staticmethod
    def is_here() -> bool:
        """Tell whether the commands are installed (Debian: recollcmd)."""
        return shutil.which("recollq") is not None and shutil.which("recollindex") is not None

    @property
    def size(self) -> int:
        """Bytes of its index on the disk."""
        return sum(path.stat().st_size for path in self.files())

    def files(self) -> list[Path]:
        """Return what a cold start must read anew."""
        index = self._configuration / "xapiandb"
        return [path for path in index.rglob("*") if path.is_file()]

    def find(self, query: str) -> None:
        """Ask the command."""
        self._run("recollq", "-n", str(WANTED), "-q", query)

    def floor(self) -> None:
        """Start the command and ask nothing."""
        self._run("recollq", "-h", fails=True)

    def _run(self, *command: str, fails: bool = False) -> None:
        environment = {**os.environ, "RECOLL_CONFDIR": str(self._configuration)}
        subprocess.run(
            command,
            check=not fails,
            env=environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )


def _texts(collection: Path) -> Iterator[tuple[int, str]]:
    with closing(sqlite3.connect(collection)) as connection:
        columns = ", ".join(search_columns(TAGS))
        for number, *texts in connection.execute(f"SELECT number, {columns} FROM search_text"):
            yield number, "\n\n".join(texts)
