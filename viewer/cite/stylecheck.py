"""Checks a style file of the reader's, and names the line of the first fault (CSL 1.0.2)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from viewer.cite import cslxml
from viewer.cite.cslxml import Node
from viewer.errors import BadStyle, FileMissing, FileUnreadable

_LARGEST = 5_000_000  # bytes; the largest style published has a tenth of it

_MOST_ELEMENTS = 10_000_000
"""Elements with all macros in place: six times those of the largest style published."""

_PARTS = {"info", "locale", "macro", "citation", "bibliography"}
_RENDERING = {
    "sort", "key", "layout", "text", "number", "label", "group", "choose", "if", "else-if", "else",
    "date", "date-part", "names", "name", "name-part", "et-al", "substitute", "institution",
    "institution-part",
}  # fmt: skip
_VALUES = {  # of attributes that stop the engine where they are wrong
    "text-case": {
        "lowercase", "uppercase", "capitalize-first", "capitalize-all", "sentence", "title",
        "normal",
    },
    "font-style": {"normal", "italic", "oblique"},
    "font-variant": {"normal", "small-caps"},
    "font-weight": {"normal", "bold", "light"},
    "text-decoration": {"none", "underline"},
    "vertical-align": {"baseline", "sup", "sub"},
    "display": {"block", "left-margin", "right-inline", "indent"},
    "quotes": {"true", "false"},
    "strip-periods": {"true", "false"},
}  # fmt: skip
_PLACES = {  # what may stand in a certain element only
    "sort": {"citation", "bibliography"},
    "layout": {"citation", "bibliography"},
    "key": {"sort"},
    "if": {"choose"},
    "else-if": {"choose"},
    "else": {"choose"},
    "date-part": {"date"},
    "name": {"names"},
    "et-al": {"names"},
    "substitute": {"names"},
    "institution": {"names"},
    "name-part": {"name"},
    "institution-part": {"institution"},
}
_DATES = {
    "accessed", "available-date", "event-date", "issued", "locator-date", "original-date",
    "submitted",
}  # fmt: skip
_MATCHES = {"match": {"all", "any", "none", "nand"}}
_OWN_VALUES = {
    "if": _MATCHES,
    "else-if": _MATCHES,
    "date": {"form": {"text", "numeric"}, "variable": _DATES},
    "et-al": {"term": {"et-al", "and others"}},
}
_LICENCES = {
    "http://creativecommons.org/licenses/by-sa/3.0/": "CC BY-SA 3.0",
    "https://creativecommons.org/licenses/by-sa/3.0/": "CC BY-SA 3.0",
    "https://creativecommons.org/licenses/by-sa/4.0/": "CC BY-SA 4.0",
    "https://opensource.org/license/mit": "MIT",
}


@dataclass(frozen=True, slots=True)
class Info:
    """What a style says of itself: name, category of its citations, licence (name or address).

    `uri` is its identity in CSL, `updated` the time of its last change (RFC 3339), or empty.
    """

    title: str
    category: str
    licence: str
    uri: str = ""
    updated: str = ""


def check(path: Path) -> Node:
    """Return the parsed style once every check has passed.

    Raises:
        FileMissing, FileUnreadable: the file cannot be read.
        BadStyle: it is no CSL 1.0 style; `line` is that of the first fault.
    """
    try:
        size = path.stat().st_size
        if not path.is_file():  # a pipe or device may never end
            raise FileUnreadable(path, "not a regular file")
    except FileNotFoundError:
        raise FileMissing(path) from None
    except OSError as error:
        raise FileUnreadable(path, error.strerror or str(error)) from None
    if size > _LARGEST:
        raise BadStyle(path, 1, f"larger than {_LARGEST:,} bytes")
    tree = cslxml.read(path)
    for line, reason in _faults(tree):
        raise BadStyle(path, line, reason)
    return tree


def info(tree: Node) -> Info:
    """Return what a checked style says of itself."""
    about = tree.child("info") or Node("info", {}, tree.line)
    rights = about.child("rights")
    address = rights.attrs.get("license", "") if rights else ""
    categories = [node.attrs.get("citation-format", "") for node in about.children]
    return Info(
        title=_text(about, "title"),
        category=next((name for name in categories if name), ""),
        licence=_LICENCES.get(address, address) or _text(about, "rights"),
        uri=_text(about, "id"),
        updated=_text(about, "updated"),
    )


def parent(tree: Node) -> tuple[int, str] | None:
    """Return line and identity of the style to which a dependent one points (CSL 1.0.2, "Info")."""
    about = tree.child("info") or Node("info", {}, tree.line)
    for link in about.children:
        if link.name == "link" and link.attrs.get("rel") == "independent-parent":
            return link.line, link.attrs.get("href", "")
    return None


def _faults(tree: Node) -> Iterator[tuple[int, str]]:
    """Yield line and reason of each fault, the gravest first."""
    yield from _root_faults(tree)
    if parent(tree) is not None:
        return  # all else stands in the style it points to
    yield from _body_faults(tree)
    yield from _element_faults(tree)
    yield from _value_faults(tree)
    yield from _macro_faults(tree)


def _root_faults(tree: Node) -> Iterator[tuple[int, str]]:
    if tree.name != "style":
        yield tree.line, f"<{tree.name}> where <style> is expected"
        return
    about = tree.child("info")
    if about is None or not _text(about, "title"):
        yield tree.line, "the style has no <title> in its <info>"
        return
    if not tree.attrs.get("version", "1.0").startswith("1."):
        yield tree.line, f"version {tree.attrs['version']} of CSL is not known"


def _body_faults(tree: Node) -> Iterator[tuple[int, str]]:
    if tree.attrs.get("class") not in ("in-text", "note"):
        yield tree.line, 'class must be "in-text" or "note"'
    citation = tree.child("citation")
    if citation is None:
        yield tree.line, "the style has no <citation>"
    for part in (citation, tree.child("bibliography")):
        if part is not None and part.child("layout") is None:
            yield part.line, f"<{part.name}> has no <layout>"


def _element_faults(tree: Node) -> Iterator[tuple[int, str]]:
    for part in tree.children:
        if part.name not in _PARTS:
            yield part.line, f"<{part.name}> is not an element of CSL 1.0"
        if part.name in ("macro", "citation", "bibliography"):
            for node in part.walk():
                if node is not part and node.name not in _RENDERING:
                    yield node.line, f"<{node.name}> is not an element of CSL 1.0"
                yield from _place_faults(node)


def _place_faults(parent: Node) -> Iterator[tuple[int, str]]:
    for node in parent.children:
        if parent.name not in _PLACES.get(node.name, {parent.name}):
            yield node.line, f"<{node.name}> cannot stand in <{parent.name}>"
    if parent.name == "choose" and parent.child("if") is None:
        yield parent.line, "<choose> has no <if>"


def _value_faults(tree: Node) -> Iterator[tuple[int, str]]:
    for node in tree.walk():
        own = _OWN_VALUES.get(node.name, {})
        checked = {**_VALUES, **own} if own else _VALUES
        for name, allowed in checked.items():
            value = node.attrs.get(name)
            if value is not None and value not in allowed:
                yield node.line, f'{name}="{value}" is not known to CSL 1.0'


def _macro_faults(tree: Node) -> Iterator[tuple[int, str]]:
    macros = {node.attrs.get("name", ""): node for node in tree.children if node.name == "macro"}
    for node in tree.walk():
        name = node.attrs.get("macro")
        if name is not None and name not in macros:
            yield node.line, f'macro "{name}" is not defined'
    for name, macro in macros.items():
        if name in _reached(macro, macros):
            yield macro.line, f'macro "{name}" calls itself'
            return
    yield from _size_faults(tree, macros)


def _size_faults(tree: Node, macros: dict[str, Node]) -> Iterator[tuple[int, str]]:
    """Yield where a style grows too large when the engine puts macros in place of their calls."""
    sizes: dict[str, int] = {}

    def size(node: Node) -> int:
        called = node.attrs.get("macro", "")
        if called in macros and called not in sizes:
            sizes[called] = size(macros[called])
        return 1 + sizes.get(called, 0) + sum(map(size, node.children))

    for part in cslxml.drop_sort(tree).children:
        if part.name in ("citation", "bibliography") and size(part) > _MOST_ELEMENTS:
            yield part.line, f"<{part.name}> has more than {_MOST_ELEMENTS:,} elements"


def _reached(macro: Node, macros: dict[str, Node]) -> set[str]:
    """Return the names of all macros called from this one, directly or not."""
    found: set[str] = set()
    waiting = [macro]
    while waiting:
        for node in waiting.pop().walk():
            name = node.attrs.get("macro", "")
            if name in macros and name not in found:
                found.add(name)
                waiting.append(macros[name])
    return found


def _text(parent: Node, name: str) -> str:
    node = parent.child(name)
    return " ".join(node.text.split()) if node else ""
