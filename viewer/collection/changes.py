"""What changed from one edition of a collection to another."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from viewer.store.connection import connect
from viewer.store.content import read_content
from viewer.store.library import Library
from viewer.text.languages import Texts


class ChangeKind(Enum):
    """What became of an entry."""

    ADDED = "added"
    CHANGED = "changed"
    WITHDRAWN = "withdrawn"
    REMOVED = "removed"
    """Gone; a statement should be withdrawn instead, since its id may stand in papers."""


@dataclass(frozen=True, slots=True)
class Change:
    """One entry that differs: its `entity` is statement, name, source, period and so on.

    `title` is a statement's own, or the reason for which it was withdrawn; empty for others.
    """

    kind: ChangeKind
    entity: str
    id: str
    title: Texts


@dataclass(frozen=True, slots=True)
class Changes:
    """The editions compared, as "version (day)", and what differs, statements first."""

    old: str
    new: str
    entries: tuple[Change, ...]


_ENTITIES = (
    "statement", "source", "name", "organ", "period", "stance", "kind", "evidence", "collection",
)  # fmt: skip


def compare(old: Path, new: Path) -> Changes:
    """Compare two built collections.

    Raises:
        FileMissing, FileUnreadable, NotACollection, NewerCollection, DamagedCollection: see there.
    """
    with Library.open(old) as before, Library.open(new) as after:
        entries = sorted(
            _differences(old, new, before, after),
            key=lambda one: (_ENTITIES.index(one.entity), list(ChangeKind).index(one.kind), one.id),
        )
        return Changes(_edition(before), _edition(after), tuple(entries))


def _differences(old: Path, new: Path, before: Library, after: Library) -> Iterator[Change]:
    with closing(connect(old)) as first, closing(connect(new)) as second:
        was, is_ = read_content(first), read_content(second)
    withdrawn = {id_ for entity, id_ in is_.keys() - was.keys() if entity == "withdrawn"}
    for id_ in withdrawn:
        yield Change(ChangeKind.WITHDRAWN, "statement", id_, after.withdrawal(id_))
    for entity, id_ in sorted(was.keys() | is_.keys()):
        if entity not in _ENTITIES or (entity == "statement" and id_ in withdrawn):
            continue
        if (entity, id_) not in was:
            yield Change(ChangeKind.ADDED, entity, id_, _title(after, entity, id_))
        elif (entity, id_) not in is_:
            yield Change(ChangeKind.REMOVED, entity, id_, _title(before, entity, id_))
        elif was[entity, id_] != is_[entity, id_]:
            yield Change(ChangeKind.CHANGED, entity, id_, _title(after, entity, id_))


def _title(library: Library, entity: str, id_: str) -> Texts:
    return library.statement(id_).title if entity == "statement" else Texts()


def _edition(library: Library) -> str:
    return f"{library.collection.version} ({library.collection.date})"
