"""Reads the source form: YAML files in which every value is text, with the line of each."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from viewer.collection.characters import needs_close_reading, raw_problems, value_flaws
from viewer.collection.hyphens import Hyphens
from viewer.collection.problems import Problem
from viewer.errors import FileMissing, FileUnreadable

CATALOGUES = (
    "collection",
    "periods",
    "kinds",
    "evidence",
    "stances",
    "organs",
    "names",
    "sources",
    "withdrawn",
    "glossary",
)
"""The files beside the folder `statements`; all but `collection` hold a list of entries."""

Place = tuple[str | int, ...]
"""The way to a value: keys and list positions from the document's root."""

_TAGS: dict[type[yaml.Node], str] = {
    yaml.ScalarNode: "tag:yaml.org,2002:str",
    yaml.SequenceNode: "tag:yaml.org,2002:seq",
    yaml.MappingNode: "tag:yaml.org,2002:map",
}


@dataclass(slots=True)
class Document:
    """One file of the source form: its data, plain dictionaries, lists and strings.

    `kind` names its JSON Schema: `statement`, or one of `CATALOGUES`.
    """

    file: str
    kind: str
    data: Any = None
    problems: list[Problem] = field(default_factory=list)
    root: yaml.Node | None = None
    texts: list[tuple[Place, str]] | None = None
    """Its texts, once rules have asked for them."""

    def line(self, place: Place) -> int:
        """Return the line of a value: of its key, or of the list item's beginning."""
        node, line = self.root, 1
        if node is not None:
            line = node.start_mark.line + 1
        for step in place:
            found = _step(node, step)
            if found is None:
                break
            node, line = found
        return line

    def report(self, place: Place, key: str, **params: str | int) -> None:
        """Add a problem at a value."""
        self.problems.append(Problem(self.file, self.line(place), key, params))


class SourceForm:
    """The folder of a collection in source form."""

    def __init__(self, folder: Path) -> None:
        """Look into a folder.

        Raises:
            FileMissing: there is no such folder.
        """
        if not folder.is_dir():
            raise FileMissing(folder)
        self.folder = folder
        self.statement_files = sorted(
            (path.name for path in (folder / "statements").glob("*.yaml")), key=str
        )

    def catalogues(self) -> dict[str, Document]:
        """Read every catalogue; one whose file is missing has a problem and no data."""
        return {kind: self._read(f"{kind}.yaml", kind) for kind in CATALOGUES}

    def statement(self, name: str) -> Document:
        """Read the statement in a file."""
        return self._read(f"statements/{name}", "statement")

    def strays(self) -> list[Problem]:
        """Report files that are no part of a source form, such as a statement ending in .yml."""
        known = {f"{kind}.yaml" for kind in CATALOGUES}
        found = [path for path in self.folder.iterdir() if path.suffix in (".yaml", ".yml")]
        found = [path for path in found if path.name not in known]
        inside = self.folder / "statements"
        if inside.is_dir():
            found += [path for path in inside.iterdir() if path.suffix != ".yaml"]
        names = (path.relative_to(self.folder).as_posix() for path in found if _is_ours(path))
        return [Problem(name, 0, "stray-file") for name in names]

    def _read(self, file: str, kind: str) -> Document:
        document = Document(file, kind)
        try:
            content = (self.folder / file).read_bytes()
        except FileNotFoundError:
            document.problems.append(Problem(file, 0, "missing-file"))
        except OSError as error:
            raise FileUnreadable(self.folder / file, error.strerror or str(error)) from error
        else:
            parse(document, content)
        return document


def parse(document: Document, content: bytes) -> None:
    """Fill a document from a file's bytes; what cannot be read becomes its problems."""
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        document.problems.append(Problem(document.file, line, "not-utf8"))
        return
    document.problems += raw_problems(document.file, text)
    try:
        document.root = yaml.compose(text.removeprefix("\ufeff"), Loader=_Loader)
        if document.root is None:
            document.problems.append(Problem(document.file, 1, "empty-file"))
        else:
            document.data = _Converter(document, text).convert(document.root)
    except yaml.YAMLError as error:
        _report_syntax(document, text, error)
    except RecursionError:  # lists in lists, a thousand deep
        document.problems.append(Problem(document.file, 1, "yaml-syntax"))


def _report_syntax(document: Document, text: str, error: yaml.YAMLError) -> None:
    """Say where YAML could not go on, unless a problem of that line says why already."""
    mark = getattr(error, "problem_mark", None)
    if mark is not None:
        line = mark.line + 1
    else:  # a character that YAML does not allow; its offset counts bytes
        position = getattr(error, "position", 0)
        line = text.encode()[:position].count(b"\n") + 1
    several = isinstance(error, yaml.composer.ComposerError) and "single document" in str(error)
    key = "several-documents" if several else "yaml-syntax"
    if all(problem.line != line for problem in document.problems):
        document.problems.append(Problem(document.file, line, key))


class _Loader(yaml.CBaseLoader):
    """Gives untagged nodes their plain tags, without the search for others that costs a third."""

    def resolve(self, kind: type[yaml.Node], _value: Any, _implicit: Any) -> str:
        return _TAGS[kind]

    def descend_resolver(self, _node: Any, _index: Any) -> None:
        """Do nothing: no tag depends on where a node stands."""

    def ascend_resolver(self) -> None:
        """Do nothing, as `descend_resolver` does."""


class _Converter:
    """Turns nodes into plain data; keys given twice, aliases and tags become problems."""

    def __init__(self, document: Document, text: str) -> None:
        self._document = document
        self._reads_closely = needs_close_reading(text)
        self._hyphens = Hyphens(text)
        self._seen: set[int] = set()

    def convert(self, node: yaml.Node) -> Any:
        kind = type(node)
        if node.tag != _TAGS[kind]:
            self._report(node, "yaml-tag")
        if kind is yaml.ScalarNode:
            if self._reads_closely:
                self._check(node)
            return self._joined(node) if self._hyphens.has_any else node.value
        if id(node) in self._seen:
            self._report(node, "yaml-alias")
            return {} if kind is yaml.MappingNode else []
        self._seen.add(id(node))
        if kind is yaml.SequenceNode:
            return [self.convert(item) for item in node.value]
        return self._mapping(node)

    def _check(self, node: yaml.Node) -> None:
        for key, params in value_flaws(node.value):
            self._report_once(node, key, params)

    def _joined(self, node: yaml.Node) -> str:
        """Return a value with the words joined that the ends of its lines broke."""
        lines = node.start_mark.line, node.end_mark.line
        value, loose = self._hyphens.mend(str(node.value), *lines)
        for broken in loose:
            params = {"word": f"{broken.left}-{broken.right}"}
            file = self._document.file
            self._document.problems.append(Problem(file, broken.line + 1, "broken-word", params))
        return value

    def _report_once(self, node: yaml.Node, key: str, params: dict[str, str]) -> None:
        """Report what the raw text did not show already."""
        lines = range(node.start_mark.line + 1, node.end_mark.line + 2)
        if all(known.key != key or known.line not in lines for known in self._document.problems):
            self._report(node, key, **params)

    def _mapping(self, node: yaml.Node) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for key, value in node.value:
            if not isinstance(key, yaml.ScalarNode):
                self._report(key, "yaml-syntax")
            elif key.value in found:
                self._report(key, "repeated-key", name=key.value)
            else:
                found[key.value] = self.convert(value)
        return found

    def _report(self, node: yaml.Node, key: str, **params: str) -> None:
        line = node.start_mark.line + 1
        self._document.problems.append(Problem(self._document.file, line, key, params))


def _step(node: yaml.Node | None, step: str | int) -> tuple[yaml.Node, int] | None:
    if isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
        item: yaml.Node = node.value[step]
        return item, item.start_mark.line + 1
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if key.value == step:
                return value, key.start_mark.line + 1
    return None


def _is_ours(path: Path) -> bool:
    """Tell whether a file may be meant as part of the collection: hidden ones are not."""
    return not path.name.startswith(".")
