"""Builds a collection file from its source form."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from viewer.collection.compile import catalogue_dates, compile_catalogues
from viewer.collection.examine import Examination, Progress
from viewer.collection.spool import Spool
from viewer.errors import SourceFormHasErrors
from viewer.store.rows import Content, Row
from viewer.store.writer import write_collection
from viewer.text.dates import date_text
from viewer.text.edtf import DateSense, parse
from viewer.text.languages import INTERFACE_LANGUAGES


@dataclass(frozen=True, slots=True)
class BuildReport:
    """What was built: the file, how many statements it has, and its digest."""

    path: Path
    statements: int
    digest: str


def build(source: Path, target: Path, progress: Progress) -> BuildReport:
    """Check a source form and write the collection file, replacing an old one only at the end.

    `progress` is told the stage (read, write, index, verify), how much is done and how much
    there is.

    Raises:
        FileMissing, FileUnreadable: the source folder or a file in it.
        SourceFormHasErrors: with every problem in its `problems`.
        FileUnwritable: the target's folder cannot be written.
        FileInUse: the old file could not be replaced; the new one stands beside it.
    """
    examination = Examination(source)
    with tempfile.TemporaryFile() as file:
        spool = Spool(file)
        for statement in examination.statements(progress, compiles=True):
            if statement.packed:
                spool.add(statement.packed)
        if problems := examination.problems():
            raise SourceFormHasErrors(source, len(problems), tuple(problems))
        return write(target, examination.known.tags, examination.catalogues, spool, progress)


def write(
    target: Path, tags: tuple[str, ...], data: Mapping[str, Any], spool: Spool, progress: Progress
) -> BuildReport:
    """Write the collection file of catalogues and statements in which nothing is wrong.

    Raises:
        FileUnwritable, FileInUse: see `build`.
    """
    dates = sorted(catalogue_dates(data) | spool.dates)
    catalogues = {**compile_catalogues(data), "date_text": list(_date_texts(dates, tags))}
    content = Content(tags, catalogues, spool.numbered(), len(spool))
    return BuildReport(target, len(spool), write_collection(target, content, progress))


def _date_texts(dates: list[tuple[str, str]], tags: tuple[str, ...]) -> Iterator[Row]:
    langs = sorted({*INTERFACE_LANGUAGES, *tags})
    for date, sense in dates:
        for lang in langs:
            meant = DateSense(sense) if sense else None
            yield date, sense, lang, date_text(parse(date), meant, lang)
