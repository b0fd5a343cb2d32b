"""Reads CSL XML (styles and locales) into a tree that the citation engine takes as JSON.

A real XML parser replaces the engine's own, which splits strings and fails on a leading newline.
Every node keeps its line, so that a faulty style can be mended.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from xml.parsers import expat

from viewer.errors import BadStyle, FileMissing, FileUnreadable

NAMESPACE = "http://purl.org/net/xbiblio/csl"
_XML = "http://www.w3.org/XML/1998/namespace"
_EMPTY_MEANS_TEXT = {"term", "single", "multiple"}  # an empty term is a term: it prints nothing
_DEEPEST = 100
"""Elements one in another; the deepest style published has about twenty."""
_BREAKS = re.compile(r"[\r\n]+")


@dataclass
class Node:
    """One element: local name, attributes, child elements, own text, and line counted from 1."""

    name: str
    attrs: dict[str, str]
    line: int
    children: list[Node] = field(default_factory=list)
    text: str = ""

    def child(self, name: str) -> Node | None:
        """Return the first child element of this name."""
        return next((node for node in self.children if node.name == name), None)

    def walk(self) -> Iterator[Node]:
        """Yield this node and all below it, in document order."""
        yield self
        for node in self.children:
            yield from node.walk()


def read(path: Path) -> Node:
    """Parse a file.

    Raises:
        FileMissing, FileUnreadable: the file cannot be read.
        BadStyle: it is not well-formed XML in the CSL namespace.
    """
    try:
        return parse(path.read_bytes(), path)
    except FileNotFoundError:
        raise FileMissing(path) from None
    except OSError as error:
        raise FileUnreadable(path, error.strerror or str(error)) from None


def parse(source: bytes | str, path: Path) -> Node:
    """Parse CSL XML; `path` only names the source in errors.

    A document type is refused: CSL has none (CSL 1.0.2, "XML Declaration"), and entity
    definitions are how a hostile file makes a parser run out of memory.

    Raises:
        BadStyle: the text is not well-formed XML in the CSL namespace.
    """
    builder = _Builder(path)
    try:
        builder.parser.Parse(source, True)
    except expat.ExpatError as error:
        raise BadStyle(path, error.lineno, expat.ErrorString(error.code)) from None
    return builder.root


def drop_sort(style: Node) -> Node:
    """Return the style without its `sort` elements (CSL 1.0.2, "Sorting").

    Items come in the order the program collated them. The engine copies each macro of a sort key
    into its place, which for large styles costs a hundred times the rest of the loading. Only the
    order of numbers within one citation, `[2, 5]`, stays with the engine, which alone knows them.
    """
    kept = [_without_sort(node) for node in style.children]
    return Node(style.name, style.attrs, style.line, kept, style.text)


def drop_numbers(style: Node) -> Node:
    """Return the style without the entry's number, for a reference that stands in a note.

    With it goes `second-field-align`, which would set off the next field in the number's place.
    """
    kept = [drop_numbers(node) for node in style.children if not is_number(node)]
    attrs = {name: value for name, value in style.attrs.items() if name != "second-field-align"}
    return Node(style.name, attrs, style.line, kept, style.text)


def is_number(node: Node) -> bool:
    """Tell whether an element prints the number of an entry."""
    return node.name in ("text", "number") and node.attrs.get("variable") == "citation-number"


def to_json(node: Node) -> str:
    """Return the tree, with lines, in the JSON form that the engine accepts in place of XML."""
    return json.dumps(_plain(node), ensure_ascii=False)


def _without_sort(node: Node) -> Node:
    if node.name not in ("citation", "bibliography"):
        return node
    kept = [child for child in node.children if child.name != "sort" or _by_number(child)]
    return Node(node.name, node.attrs, node.line, kept, node.text)


def _by_number(sort: Node) -> bool:
    return [key.attrs.get("variable") for key in sort.children] == ["citation-number"]


def _plain(node: Node) -> dict[str, Any]:
    if node.children:
        children: list[Any] = [_plain(child) for child in node.children]
    elif node.text.strip():
        children = [_BREAKS.sub(" ", node.text)]
    else:
        children = [""] if node.name in _EMPTY_MEANS_TEXT else []
    return {"name": node.name, "attrs": node.attrs, "line": node.line, "children": children}


class _Builder:
    """Collects what expat reports into `Node`s."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.parser = expat.ParserCreate(namespace_separator=" ")
        self.parser.buffer_text = True
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._characters
        self.parser.StartDoctypeDeclHandler = self._doctype
        self._open: list[Node] = []
        self._top: Node | None = None

    @property
    def root(self) -> Node:
        if self._top is None:
            raise AssertionError  # expat refuses a text without an element
        return self._top

    def _start(self, qualified: str, attrs: dict[str, str]) -> None:
        space, _, name = qualified.rpartition(" ")
        line = self.parser.CurrentLineNumber
        if space != NAMESPACE:
            raise BadStyle(self.path, line, f"<{name}> is not in the CSL namespace {NAMESPACE}")
        if len(self._open) == _DEEPEST:
            raise BadStyle(self.path, line, f"elements are nested more than {_DEEPEST} deep")
        node = Node(name, {_attribute(key): value for key, value in attrs.items()}, line)
        if self._open:
            self._open[-1].children.append(node)
        else:
            self._top = node
        self._open.append(node)

    def _end(self, _qualified: str) -> None:
        self._open.pop()

    def _characters(self, text: str) -> None:
        self._open[-1].text += text

    def _doctype(self, *_declaration: object) -> None:
        raise BadStyle(self.path, self.parser.CurrentLineNumber, "a document type is not allowed")


def _attribute(qualified: str) -> str:
    space, _, name = qualified.rpartition(" ")
    return f"xml:{name}" if space == _XML else name
