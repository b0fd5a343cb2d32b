"""Reads, checks and compiles statements one by one, on every core where there are many."""

from __future__ import annotations

import multiprocessing
import os
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from multiprocessing.pool import Pool
from pathlib import PurePosixPath

from viewer.collection.compile import Cataloguer, compile_statement
from viewer.collection.known import Known, fold_quoted
from viewer.collection.problems import Problem
from viewer.collection.rules import check_rules
from viewer.collection.source_form import Document, SourceForm
from viewer.collection.spool import Packed, pack
from viewer.collection.structure import check_structure
from viewer.collection.texts import find

MANY = 2000
"""From so many statements on, reading them in turn takes longer than starting processes."""

_AT_ONCE = 50
"""Statements handed to a process together."""


@dataclass(frozen=True, slots=True)
class ReadStatement:
    """What reading one file found.

    `ties` are (line, id) of statements it names, `titles` its official title made comparable;
    `packed` is there where it was asked for and nothing is wrong with the file.
    """

    file: str
    id: str
    id_line: int
    problems: tuple[Problem, ...]
    ties: tuple[tuple[int, str], ...]
    titles: tuple[str, ...]
    packed: Packed | None


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads statements by what the catalogues define; compiles them if it has a `cataloguer`."""

    form: SourceForm
    known: Known
    cataloguer: Cataloguer | None

    def read(self, name: str) -> ReadStatement:
        """Read the file of a statement."""
        document = self.form.statement(name)
        if document.data is None:  # the file stands for the statement it is named after
            id_ = PurePosixPath(name).stem
            return ReadStatement(document.file, id_, 1, tuple(document.problems), (), (), None)
        check_structure(document)
        check_rules(document, self.known)
        data, problems = document.data, tuple(document.problems)
        return ReadStatement(
            document.file,
            data.get("id", ""),
            document.line(("id",)),
            problems,
            tuple(_ties(document)),
            tuple(fold_quoted(title) for _, title in find(data, ("official_title", "text"))),
            pack(compile_statement(data, self.cataloguer))
            if self.cataloguer and not problems
            else None,
        )


def read_statements(reader: Reader) -> Iterator[ReadStatement]:
    """Yield every statement in the order of the file names."""
    names = reader.form.statement_files
    pool = _pool(reader) if len(names) >= MANY else None
    if pool is None:
        yield from map(reader.read, names)
        return
    with pool:
        yield from pool.imap(_read, names, _AT_ONCE)


def _pool(reader: Reader) -> Pool | None:
    """Return processes that read; None where there is one core, or no shared memory for them."""
    cores = _cores()
    if cores < 2:
        return None
    try:
        return multiprocessing.get_context("fork").Pool(cores, _adopt, (reader,))
    except OSError:
        return None


def _ties(document: Document) -> Iterator[tuple[int, str]]:
    for place, target in find(document.data, ("related", "*", "statement")):
        yield document.line(place), target


def _cores() -> int:
    """Return how many processes may work: one where forking is not safe."""
    if sys.platform != "linux" or threading.active_count() > 1:
        return 1
    return len(os.sched_getaffinity(0))


_adopted: list[Reader] = []


def _adopt(reader: Reader) -> None:
    """Keep the reader in a new process, which has it from its parent without any copying."""
    _adopted.append(reader)


def _read(name: str) -> ReadStatement:
    return _adopted[-1].read(name)
