"""What a command is: its name, its menu, its text and keys, and when it works."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from viewer.ui.icons import Icon

if TYPE_CHECKING:

    def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
        """Mark a text for translation and return it."""
else:
    from PySide6.QtCore import QT_TRANSLATE_NOOP


class Menu(Enum):
    """The menus, with their English titles."""

    COLLECTION = QT_TRANSLATE_NOOP("Actions", "&Collection")
    STATEMENT = QT_TRANSLATE_NOOP("Actions", "&Statement")
    SEARCH = QT_TRANSLATE_NOOP("Actions", "S&earch")
    VIEW = QT_TRANSLATE_NOOP("Actions", "&View")
    GO = QT_TRANSLATE_NOOP("Actions", "&Go")
    HELP = QT_TRANSLATE_NOOP("Actions", "&Help")


class Needs(Enum):
    """What must be there for a command to work."""

    NOTHING = "nothing"
    STATEMENT = "statement"
    HITS = "hits"
    CORRECTION = "correction"
    FILTER = "filter"
    PICKED = "picked"
    QUERY = "query"
    ASKED = "asked"
    """A query, or a period or filters that are picked."""
    BACK = "back"
    FORWARD = "forward"


class Command(Enum):
    """What the reader can do, wherever it is asked for."""

    OPEN_COLLECTION = "open-collection"
    CITE_COLLECTION = "cite-collection"
    NAMES = "names"
    SETTINGS = "settings"
    QUIT = "quit"
    COPY = "copy"
    COPY_REFERENCE = "copy-reference"
    COPY_IN_TEXT = "copy-in-text"
    COPY_PASSAGE = "copy-passage"
    COPY_IN_ALL_LANGUAGES = "copy-in-all-languages"
    ADD_TO_BASKET = "add-to-basket"
    BASKET = "basket"
    COPY_LINK = "copy-link"
    SAVE_REFERENCES = "save-references"
    PRINT = "print"
    PRINT_PREVIEW = "print-preview"
    SAVE_PDF = "save-pdf"
    REPORT_MISTAKE = "report-mistake"
    SEARCH = "search"
    SEARCH_EVERYWHERE = "search-everywhere"
    SEARCHES = "searches"
    SAVE_SEARCH = "save-search"
    SAVED_SEARCHES = "saved-searches"
    FIND_IN_TEXT = "find-in-text"
    SEARCH_AS_TYPED = "search-as-typed"
    CLEAR_FILTERS = "clear-filters"
    WRITE_FILTERS = "write-filters"
    COPY_SEARCH = "copy-search"
    EXPLAIN = "explain"
    NEXT_HIT = "next-hit"
    PREVIOUS_HIT = "previous-hit"
    NEXT_STYLE = "next-style"
    PREVIOUS_STYLE = "previous-style"
    STYLES = "styles"
    ADD_STYLE = "add-style"
    ZOOM_IN = "zoom-in"
    ZOOM_OUT = "zoom-out"
    ZOOM_RESET = "zoom-reset"
    FULL_SCREEN = "full-screen"
    BACK = "back"
    FORWARD = "forward"
    PREVIOUS_STATEMENT = "previous-statement"
    NEXT_STATEMENT = "next-statement"
    NEXT_PANE = "next-pane"
    PREVIOUS_PANE = "previous-pane"
    PANE_PERIODS = "pane-periods"
    PANE_FACETS = "pane-facets"
    PANE_LIST = "pane-list"
    PANE_DETAIL = "pane-detail"
    KEYS = "keys"
    ABOUT = "about"


class Spec(NamedTuple):
    """A command's menu, English text, keys, icon and what it needs; `after_line` starts a group.

    The keys of a command `in_text` are its own only while the text has the keyboard; elsewhere they
    may mean something else.
    """

    command: Command
    menu: Menu
    text: str
    keys: tuple[str, ...] = ()
    icon: Icon | None = None
    needs: Needs = Needs.NOTHING
    after_line: bool = False
    in_text: bool = False
