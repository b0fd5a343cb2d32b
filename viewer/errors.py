"""The world's failures, each a typed error whose sentence stands in the message catalogue.

Our own bugs are not here: they are ordinary exceptions, which tests and the crash dialog show.
"""

from __future__ import annotations

import re
from enum import IntEnum
from pathlib import Path
from typing import Any, ClassVar, dataclass_transform


class ExitCode(IntEnum):
    """What a command's exit status tells a script."""

    DONE = 0
    NOTHING_FOUND = 1
    BAD_INPUT = 2
    BUG = 70


@dataclass_transform(eq_default=False)
class SalnameError(Exception):
    """A failure the reader can mend; subclasses annotate its parameters, as dataclasses do.

    They are no dataclasses, because making thirty of those would cost every start 8 ms.
    The sentence is looked up in `resources/messages/LANG.toml`, table `errors`, under `key()`.
    """

    exit_code: ClassVar[ExitCode] = ExitCode.BAD_INPUT

    def __init__(self, *values: Any, **named: Any) -> None:
        """Take a value for each parameter, in order or by name."""
        super().__init__(*values)
        names = self.names()
        given = dict(zip(names, values, strict=False)) | named
        if len(values) > len(names) or set(given) != set(names):
            raise TypeError(f"{type(self).__name__} takes {', '.join(names) or 'nothing'}")
        for name, value in given.items():
            setattr(self, name, value)

    @classmethod
    def names(cls) -> tuple[str, ...]:
        """Return the names of the parameters."""
        return tuple(cls.__annotations__)

    @classmethod
    def key(cls) -> str:
        """Return the catalogue key: the class name in kebab case."""
        return re.sub(r"(?<!^)(?=[A-Z])", "-", cls.__name__).lower()

    def parameters(self) -> dict[str, Any]:
        """Return the values that fill the sentence's placeholders."""
        return {name: getattr(self, name) for name in self.names()}

    def __str__(self) -> str:
        values = ", ".join(f"{name}={value}" for name, value in self.parameters().items())
        return f"{self.key()}({values})"


class FileMissing(SalnameError):
    """There is no file at this path."""

    path: Path


class FileUnreadable(SalnameError):
    """The file cannot be read; `reason` is the system's own word for why."""

    path: Path
    reason: str


class NotACollection(SalnameError):
    """The file is no collection of ours: foreign, empty or not SQLite."""

    path: Path


class NewerCollection(SalnameError):
    """The file was built by a later version of the program."""

    path: Path
    found: int
    known: int


class DamagedCollection(SalnameError):
    """The file is truncated or its content cannot be read."""

    path: Path


class FileUnwritable(SalnameError):
    """The file cannot be written; `reason` is the system's own word for why."""

    path: Path
    reason: str


class FileInUse(SalnameError):
    """The old file could not be replaced; the new one stands beside it as `kept`."""

    path: Path
    kept: Path


class NotANotebook(SalnameError):
    """The file is no notebook of ours; it was left as it is."""

    path: Path


class NewerNotebook(SalnameError):
    """The notebook was written by a later version of the program."""

    path: Path
    found: int
    known: int


class DamagedNotebook(SalnameError):
    """The notebook is truncated or broken; `copies` is the folder with those of earlier days."""

    path: Path
    copies: Path


class NotebookInUse(SalnameError):
    """Another program writes the notebook for longer than we wait."""

    path: Path


class NotebookUnwritable(SalnameError):
    """The notebook cannot be made or written; `reason` is the system's own word for why."""

    path: Path
    reason: str


class SearchNameTaken(SalnameError):
    """Another saved search of the collection has this name."""

    name: str


class SourceFormHasErrors(SalnameError):
    """The source form was refused; `problems` (of `viewer.collection.problems`) say why."""

    path: Path
    count: int
    problems: tuple[Any, ...]


class UnknownStatement(SalnameError):
    """No statement bears this id."""

    id: str


class WithdrawnStatement(SalnameError):
    """The id was withdrawn from the collection; `reason` is the collection's own text."""

    id: str
    reason: str


class UnknownPeriod(SalnameError):
    """No period bears this id; `known` lists those that exist."""

    id: str
    known: str


class UnknownKind(SalnameError):
    """No kind bears this id; `known` lists those that exist."""

    id: str
    known: str


class UnknownLanguage(SalnameError):
    """The collection has no texts in this language; `known` lists those it has."""

    tag: str
    known: str


class UnknownSegment(SalnameError):
    """The statement has no segment of this number; segments count from 1."""

    id: str
    number: int
    count: int


class BadDate(SalnameError):
    """The text is no date of EDTF level 1, nor a set of them."""

    text: str


class MissingAsset(SalnameError):
    """A third-party file that the build step fetches is not there."""

    path: Path


class UnknownStyle(SalnameError):
    """No citation style bears this id; `known` lists those that exist."""

    id: str
    known: str


class BadStyle(SalnameError):
    """The file is no usable CSL style; `line` counts from 1."""

    path: Path
    line: int
    reason: str


class MissingParent(SalnameError):
    """A style that only points to another one, `parent`, which is not at hand."""

    path: Path
    line: int
    parent: str


class OlderStyle(SalnameError):
    """The reader has a newer version of the style, of the day `kept`."""

    path: Path
    title: str
    kept: str


class ShippedStyle(SalnameError):
    """The style comes with the program and so cannot be removed."""

    id: str


class CitationFailed(SalnameError):
    """The citation engine refused an item; `reason` is its own message."""

    id: str
    reason: str


class NoDisplay(SalnameError):
    """There is no screen to open the window on."""


class OldSqlite(SalnameError):
    """Python's SQLite is too old or lacks FTS5."""

    found: str
    needed: str


class BinaryOnTerminal(SalnameError):
    """A terminal cannot show this format, and no file was named for it."""

    format: str


class BadInputLine(SalnameError):
    """A line of standard input was refused; `line` counts from 1, `reason` is a whole sentence."""

    line: int
    reason: str


class BadArguments(SalnameError):
    """The command line was not understood; `reason` says why, `command` whose help to read."""

    reason: str
    command: str
