"""The languages in which citations are worded: CSL locale files, ours and published ones.

A locale (CSL 1.0.2, "Locale Files") holds the words a style leaves open: months, "p.", "et al.".
Azerbaijani is wholly ours, Russian is upstream's with our terms laid over it, English upstream's.
"""

from __future__ import annotations

from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import TypeAlias

from viewer import paths
from viewer.cite import cslxml
from viewer.cite.cslxml import Node
from viewer.errors import FileMissing, MissingAsset

TermKey: TypeAlias = tuple[str, str, str]

# In Russian a month is genitive after a day and nominative without one; CSL knows one form only.
# In Russian and Azerbaijani it follows the day, though English styles put it first. So months carry
# this mark through the engine, and `markup` then sees what is due.
MONTH_MARK = "\ue000"


class Locale(StrEnum):
    """A language and region whose terms are shipped, as its CSL tag."""

    AZ = "az-AZ"
    RU = "ru-RU"
    EN_GB = "en-GB"
    EN_US = "en-US"

    @property
    def language(self) -> str:
        """Return the bare language, such as `az`."""
        return self.value[:2]


def load(locale: Locale) -> Node:
    """Return the locale's tree, with our overlay laid over upstream's file where we have one.

    Raises:
        MissingAsset: the build step did not fetch the upstream file.
    """
    if locale is Locale.AZ:
        return cslxml.read(_ours("locales-az-AZ.xml"))
    upstream = _read_asset(_upstream(locale))
    if locale is Locale.RU:
        return overlay(upstream, russian_overlay())
    return upstream


def require_all() -> None:
    """Look whether every locale that comes from upstream is there.

    Raises:
        MissingAsset: the build step did not fetch one.
    """
    for locale in Locale:
        if locale is not Locale.AZ and not _upstream(locale).is_file():
            raise MissingAsset(_upstream(locale))


def russian_overlay() -> Node:
    """Return the Russian terms that are ours."""
    return cslxml.read(_ours("locales-ru-RU-overlay.xml"))


@cache
def tree_json(locale: Locale) -> str:
    """Return the locale in the JSON form that the engine reads."""
    tree = load(locale)
    marked = locale in (Locale.AZ, Locale.RU)
    return cslxml.to_json(_mark_months(tree) if marked else tree)


def overlay(base: Node, over: Node) -> Node:
    """Return `base` with every term of `over` put in the place of its namesake, or added."""
    new = {term_key(term): term for term in terms(over)}
    kept = [new.pop(term_key(term), term) for term in terms(base)]
    merged = Node("terms", {}, 0, [*kept, *new.values()])
    children = [merged if node.name == "terms" else node for node in base.children]
    return Node(base.name, base.attrs, base.line, children)


def terms(locale: Node) -> list[Node]:
    """Return the `term` elements of a locale."""
    holder = locale.child("terms")
    return holder.children if holder else []


def term_key(term: Node) -> TermKey:
    """Return what tells a term from its namesakes: name, form, gender-form."""
    return term.attrs["name"], term.attrs.get("form", "long"), term.attrs.get("gender-form", "")


def wording(term: Node) -> str:
    """Return a term's text, singular and plural joined by a stroke where it has both."""
    if not term.children:
        return term.text
    return " / ".join(dict.fromkeys(part.text for part in term.children))


def _mark_months(locale: Node) -> Node:
    marked = [_marked(term) for term in terms(locale)]
    return overlay(locale, Node("locale", {}, 0, [Node("terms", {}, 0, marked)]))


def _marked(term: Node) -> Node:
    if not term.attrs["name"].startswith("month-") or term.text.endswith("."):
        return term
    return Node(term.name, term.attrs, term.line, [], term.text + MONTH_MARK)


def _upstream(locale: Locale) -> Path:
    return paths.assets("locales", f"locales-{locale}.xml")


def _ours(name: str) -> Path:
    return paths.resources("csl", name)


def _read_asset(path: Path) -> Node:
    try:
        return cslxml.read(path)
    except FileMissing:
        raise MissingAsset(path) from None
