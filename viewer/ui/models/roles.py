"""The item roles of our own, through which delegates and tests read the models."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import Qt


class TreeRole(IntEnum):
    """What a row of the period tree or of the facets knows besides its label."""

    ID = Qt.ItemDataRole.UserRole + 1
    """`str`: the id of the period (empty for "all periods"), facet or value."""
    COUNT = Qt.ItemDataRole.UserRole + 2
    """`int`: statements in the period and those below it."""
    HITS = Qt.ItemDataRole.UserRole + 3
    """`int`: those of them that answer the search; `None` while nothing is searched for."""
    SHARE = Qt.ItemDataRole.UserRole + 4
    """`float` 0 to 1: hits against the period with the most; `None` where no bar belongs."""
    NUMBER_TEXT = Qt.ItemDataRole.UserRole + 5
    """`str`: the number at the right, written as the language writes numbers."""
    PICK = Qt.ItemDataRole.UserRole + 6
    """`Pick`: what picking the row means; `None` where it cannot be picked."""


class StatementRole(IntEnum):
    """What a row of the statement list knows besides its title."""

    NUMBER = Qt.ItemDataRole.UserRole + 1
    """`int`: the statement's number."""
    ROW = Qt.ItemDataRole.UserRole + 2
    """`StatementRow`, or `None` where the source has lost it."""
    MARKED = Qt.ItemDataRole.UserRole + 3
    """`Marked`: what of it answers the search; `None` while that is not known."""


class SearchRole(IntEnum):
    """What a row of the searches to choose from knows besides its words."""

    ROW = Qt.ItemDataRole.UserRole + 1
    """`SearchRow`."""


class BasketRole(IntEnum):
    """What a row of the basket knows."""

    ROW = Qt.ItemDataRole.UserRole + 1
    """`BasketRow`."""
