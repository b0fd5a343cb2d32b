"""The citation styles: those shipped, in a fixed order under our names, and the reader's own.

What a list of styles shows stands here, so that no style file is read before one is used; a test
compares it with the files.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path

from viewer import paths
from viewer.cite import cslxml, stylecheck
from viewer.cite.cslxml import Node
from viewer.cite.locales import Locale
from viewer.errors import FileMissing, MissingAsset, MissingParent, UnknownStyle
from viewer.text.languages import Texts

_BY_SA = "CC BY-SA 3.0"


class StyleKind(StrEnum):
    """How a style refers to its works in the running text (CSL 1.0.2, "Info", `category`)."""

    NOTE = "note"
    AUTHOR_DATE = "author-date"
    AUTHOR = "author"
    NUMERIC = "numeric"
    LABEL = "label"


@dataclass(frozen=True, slots=True)
class Style:
    """A CSL style. `title` is its name, `titles` those in other interface languages.

    `licence` is a short name or an address, or empty. A dependent style has a name of its own and
    cites as its `parent` does. `uri` and `updated` are what a reader's own style says of itself.
    `gap` comes between an entry in a note and the place cited.

    `default_locale` is the tag the style itself asks for, or empty; `english` the English it is
    worded in, where the citation is to be in English.
    """

    id: str
    title: str
    kind: StyleKind
    path: Path
    licence: str = _BY_SA
    has_bibliography: bool = True
    default_locale: str = ""
    english: Locale = Locale.EN_US
    titles: Texts = field(default_factory=Texts)
    uri: str = ""
    updated: str = ""
    parent: Style | None = None
    gap: str = " "

    @property
    def manner(self) -> str:
        """The id under which the style's ways are known: of a dependent style, its parent's."""
        return self.parent.id if self.parent else self.id

    def name(self, lang: str) -> str:
        """Return the name to show in an interface language."""
        return self.titles.get(lang, self.title)

    def locale(self, language: str) -> Locale:
        """Return the locale for a citation language, `az`, `ru` or any other (then English)."""
        return {"az": Locale.AZ, "ru": Locale.RU}.get(language, self.english)

    def tree(self) -> Node:
        """Return the parsed style.

        Raises:
            MissingAsset: the build step did not fetch a shipped style.
            BadStyle, FileMissing, FileUnreadable: the reader's own file was changed or moved.
        """
        if self.parent:
            return self.parent.tree()
        try:
            return cslxml.read(self.path)
        except FileMissing:
            if self in _SHIPPED:
                raise MissingAsset(self.path) from None
            raise


def styles() -> tuple[Style, ...]:
    """Return the shipped styles in the order they are offered."""
    return _SHIPPED


def default_style(lang: str) -> str:
    """Return the id of the usual style for an interface language: GOST for az and ru."""
    is_gost = lang in ("az", "ru")
    return "gost-r-7-0-5-2008-numeric" if is_gost else "chicago-notes-bibliography-17th-edition"


def find(id: str) -> Style | None:
    """Return a shipped style by its id, None where none bears it."""
    return next((shipped for shipped in _SHIPPED if shipped.id == id), None)


def style(id: str) -> Style:
    """Return a shipped style by its id.

    Raises:
        UnknownStyle: no shipped style bears this id.
    """
    found = find(id)
    if found is None:
        raise UnknownStyle(id, ", ".join(shipped.id for shipped in _SHIPPED))
    return found


def load_user_style(path: Path, others: Sequence[Style] = ()) -> Style:
    """Return the reader's own style, checked as far as can be without citing anything.

    `others` are further styles to which a dependent one may point, beside those shipped.

    Raises:
        FileMissing, FileUnreadable: the file cannot be read.
        BadStyle: it is no CSL 1.0 style; the line says where.
        MissingParent: it points to a style that is not among those known.
    """
    tree = stylecheck.check(path)
    info = stylecheck.info(tree)
    id_ = path.stem.partition(".")[0]
    if (pointer := stylecheck.parent(tree)) is not None:
        parent = _parent(path, *pointer, (*_SHIPPED, *others))
        return replace(
            parent,
            id=id_,
            title=info.title,
            path=path,
            licence=info.licence or parent.licence,
            titles=Texts(),
            uri=info.uri,
            updated=info.updated,
            parent=parent,
        )
    locale = tree.attrs.get("default-locale", "")
    return Style(
        id=id_,
        title=info.title,
        kind=_kind(tree, info.category),
        path=path,
        licence=info.licence,
        has_bibliography=tree.child("bibliography") is not None,
        default_locale=locale,
        english=Locale.EN_GB if locale == Locale.EN_GB else Locale.EN_US,
        uri=info.uri,
        updated=info.updated,
    )


def _parent(path: Path, line: int, uri: str, known: Sequence[Style]) -> Style:
    """Return the style to which the dependent one at `path` points."""
    parent = next((style for style in known if _is_meant(style, uri)), None)
    if parent is None or parent.parent:
        raise MissingParent(path, line, uri)
    return parent


def _is_meant(style: Style, uri: str) -> bool:
    """Tell whether an address names a style: the CSL repository's end in our ids."""
    return uri == style.uri if style.uri else uri.rpartition("/")[2] == style.id


def _kind(tree: Node, category: str) -> StyleKind:
    if tree.attrs["class"] == "note":
        return StyleKind.NOTE
    if category in set(StyleKind) - {StyleKind.NOTE}:
        return StyleKind(category)
    return StyleKind.AUTHOR_DATE


def _published(
    id: str,
    title: str,
    kind: StyleKind,
    english: Locale = Locale.EN_US,
    default_locale: str = "",
    **titles: str,
) -> Style:
    path = paths.assets("styles", f"{id}.csl")
    return Style(id, title, kind, path, _BY_SA, True, default_locale, english, Texts(titles))


def _ours(id: str, title: str, kind: StyleKind, gap: str = " ", **titles: str) -> Style:
    path = paths.resources("csl", f"{id}.csl")
    names = Texts(titles)
    return Style(id, title, kind, path, "MIT", True, "ru-RU", Locale.EN_GB, names, gap=gap)


_SHIPPED = (
    _published("apa", "APA 7", StyleKind.AUTHOR_DATE),
    _published(
        "chicago-notes-bibliography",
        "Chicago 18, notes",
        StyleKind.NOTE,
        az="Chicago 18, qeydlər",
        ru="Chicago 18, сноски",
    ),
    _published(
        "chicago-author-date",
        "Chicago 18, author-date",
        StyleKind.AUTHOR_DATE,
        az="Chicago 18, müəllif–il",
        ru="Chicago 18, автор–год",
    ),
    _published(
        "chicago-notes-bibliography-17th-edition",
        "Chicago 17, notes",
        StyleKind.NOTE,
        az="Chicago 17, qeydlər",
        ru="Chicago 17, сноски",
    ),
    _published(
        "chicago-author-date-17th-edition",
        "Chicago 17, author-date",
        StyleKind.AUTHOR_DATE,
        az="Chicago 17, müəllif–il",
        ru="Chicago 17, автор–год",
    ),
    _published("modern-language-association", "MLA 9", StyleKind.AUTHOR),
    _published(
        "harvard-cite-them-right",
        "Harvard (Cite Them Right 12)",
        StyleKind.AUTHOR_DATE,
        Locale.EN_GB,
        az="Harvard (Cite Them Right 12)",
        ru="Гарвардский (Cite Them Right 12)",
    ),
    _published("ieee", "IEEE", StyleKind.NUMERIC),
    _published(
        "nlm-citation-sequence",
        "Vancouver (NLM)",
        StyleKind.NUMERIC,
        az="Vankuver (NLM)",
        ru="Ванкуверский (NLM)",
    ),
    _published("oscola", "OSCOLA 4", StyleKind.NOTE, Locale.EN_GB, default_locale="en-GB"),
    _published(
        "gost-r-7-0-5-2008-numeric",
        "GOST R 7.0.5-2008, numeric",
        StyleKind.NUMERIC,
        Locale.EN_GB,
        default_locale="ru-RU",
        az="QOST R 7.0.5-2008, nömrələrlə",
        ru="ГОСТ Р 7.0.5-2008, по номерам",
    ),
    _ours(
        "gost-r-7-0-5-2008-author-date",
        "GOST R 7.0.5-2008, author-date",
        StyleKind.AUTHOR_DATE,
        az="QOST R 7.0.5-2008, müəllif–il",
        ru="ГОСТ Р 7.0.5-2008, автор–год",
    ),
    _ours(
        "gost-r-7-0-100-2018",
        "GOST R 7.0.100-2018",
        StyleKind.NUMERIC,
        gap=" – ",
        az="QOST R 7.0.100-2018",
        ru="ГОСТ Р 7.0.100-2018",
    ),
)

LOCATOR = Style(
    "locator", "Locator", StyleKind.AUTHOR_DATE, paths.resources("csl", "locator.csl"), licence=""
)
"""Ours, not offered: words a locator alone, "P. 57"."""
