"""Goes through a source form once and finds everything that is wrong with it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from viewer.collection.compile import Cataloguer
from viewer.collection.known import Known, fold_quoted, gather
from viewer.collection.problems import Problem, in_order
from viewer.collection.reading import Reader, ReadStatement, read_statements
from viewer.collection.rules import check_rules
from viewer.collection.source_form import Document, Place, SourceForm
from viewer.collection.structure import check_structure
from viewer.collection.texts import find

Progress = Callable[[str, int, int], None]
"""Told the stage (read, write, index, verify), how much is done, and how much there is."""

_REPORT_EVERY = 100


class Examination:
    """One pass over a source form: the catalogues at once, the statements one by one."""

    def __init__(self, folder: Path) -> None:
        """Read and check the catalogues.

        Raises:
            FileMissing: there is no such folder.
            FileUnreadable: a file in it cannot be read.
        """
        self._form = SourceForm(folder)
        self._documents = self._form.catalogues()
        self._problems = self._form.strays()
        readable = [found for found in self._documents.values() if found.data is not None]
        for document in readable:
            check_structure(document)
        self.known: Known = gather(self._documents)
        for document in readable:
            check_rules(document, self.known)
        for document in self._documents.values():
            self._problems += document.problems
        self._ids: set[str] = set()
        self._titles: set[str] = set()
        self._ties: list[tuple[str, int, str]] = []

    @property
    def catalogues(self) -> dict[str, Any]:
        """The data of the catalogues; of use only where nothing is wrong."""
        return {kind: document.data for kind, document in self._documents.items()}

    def statements(self, progress: Progress, *, compiles: bool) -> Iterator[ReadStatement]:
        """Read and check the statements one by one; compile them while nothing is wrong."""
        total = len(self._form.statement_files)
        cataloguer = None
        if compiles and not self._problems:
            cataloguer = Cataloguer.of(self.known.tags, self.catalogues)
        reader = Reader(self._form, self.known, cataloguer)
        for done, statement in enumerate(read_statements(reader)):
            if done % _REPORT_EVERY == 0:
                progress("read", done, total)
            self._remember(statement)
            yield statement
        progress("read", total, total)

    def problems(self) -> list[Problem]:
        """Return everything wrong, each once, in the order of files and lines."""
        found = [*self._problems, *self._loose_ties(), *self._withdrawn()]
        found = [problem for problem in found if not self._quotes_a_title(problem)]
        return in_order(list(dict.fromkeys(found)))

    def _remember(self, statement: ReadStatement) -> None:
        """Keep what other statements, or the end of the pass, must be compared with."""
        self._problems += statement.problems
        id_ = statement.id
        if id_ in self._ids:
            place = (statement.file, statement.id_line)
            self._problems.append(Problem(*place, "repeated-id", {"id": id_}))
        elif id_:
            self._ids.add(id_)
        self._titles.update(statement.titles)
        self._ties += [(statement.file, line, target) for line, target in statement.ties]

    def _loose_ties(self) -> Iterator[Problem]:
        for file, line, target in self._ties:
            if target and target not in self._ids:
                yield Problem(file, line, "unknown-statement", {"id": target})

    def _withdrawn(self) -> Iterator[Problem]:
        document = self._documents["withdrawn"]
        for place, id_ in find(document.data, ("*", "id")):
            if id_ in self._ids:
                yield self._at(document, place, "withdrawn-in-use", id_)
        for place, id_ in find(document.data, ("*", "successor")):
            if id_ and id_ not in self._ids:
                yield self._at(document, place, "unknown-successor", id_)

    def _at(self, document: Document, place: Place, key: str, id_: str) -> Problem:
        return Problem(document.file, document.line(place), key, {"id": id_})

    def _quotes_a_title(self, problem: Problem) -> bool:
        """Tell whether what was found in quotation marks is some statement's official title."""
        words = problem.params.get("words", "")
        return problem.key == "quoted-not-verbatim" and fold_quoted(str(words)) in self._titles
