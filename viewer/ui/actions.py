"""Every command of the window, declared once: menus, shortcuts and the keys window read this."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from viewer.ui import icons
from viewer.ui.icons import Icon

if TYPE_CHECKING:

    def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
        """Mark a text for translation and return it."""
else:
    from PySide6.QtCore import QT_TRANSLATE_NOOP

CONTEXT = "Actions"


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


SPECS = (
    Spec(
        Command.OPEN_COLLECTION,
        Menu.COLLECTION,
        QT_TRANSLATE_NOOP("Actions", "&Open another collection…"),
        ("Ctrl+O",),
        Icon.OPEN,
    ),
    Spec(
        Command.NAMES,
        Menu.COLLECTION,
        QT_TRANSLATE_NOOP("Actions", "&Names…"),
        ("Ctrl+Shift+N",),
        Icon.NAMES,
    ),
    Spec(
        Command.CITE_COLLECTION,
        Menu.COLLECTION,
        QT_TRANSLATE_NOOP("Actions", "&Cite this collection"),
        (),
        Icon.QUOTE,
    ),
    Spec(
        Command.SETTINGS,
        Menu.COLLECTION,
        QT_TRANSLATE_NOOP("Actions", "&Settings…"),
        ("Ctrl+,",),
        Icon.SETTINGS,
        after_line=True,
    ),
    Spec(
        Command.QUIT,
        Menu.COLLECTION,
        QT_TRANSLATE_NOOP("Actions", "&Quit"),
        ("Ctrl+Q",),
        Icon.QUIT,
        after_line=True,
    ),
    Spec(
        Command.COPY,
        Menu.STATEMENT,
        QT_TRANSLATE_NOOP("Actions", "Copy te&xt or reference"),
        ("Ctrl+C",),
        Icon.COPY,
        Needs.STATEMENT,
    ),
    Spec(
        Command.COPY_REFERENCE,
        Menu.STATEMENT,
        QT_TRANSLATE_NOOP("Actions", "Copy &reference"),
        ("Ctrl+Shift+C",),
        Icon.QUOTE,
        Needs.STATEMENT,
    ),
    Spec(
        Command.COPY_IN_TEXT,
        Menu.STATEMENT,
        QT_TRANSLATE_NOOP("Actions", "Copy &in-text citation"),
        ("Ctrl+Shift+A",),
        None,
        Needs.STATEMENT,
    ),
    Spec(
        Command.COPY_PASSAGE,
        Menu.STATEMENT,
        QT_TRANSLATE_NOOP("Actions", "Copy pa&ssage with citation"),
        ("Ctrl+Shift+Q",),
        None,
        Needs.STATEMENT,
    ),
    Spec(
        Command.ADD_TO_BASKET,
        Menu.STATEMENT,
        QT_TRANSLATE_NOOP("Actions", "Add t&o the citation basket"),
        ("Ctrl+Shift+B",),
        Icon.BASKET,
        Needs.STATEMENT,
    ),
    Spec(
        Command.BASKET,
        Menu.STATEMENT,
        QT_TRANSLATE_NOOP("Actions", "Citation &basket…"),
        ("Ctrl+B",),
    ),
    Spec(
        Command.COPY_IN_ALL_LANGUAGES,
        Menu.STATEMENT,
        QT_TRANSLATE_NOOP("Actions", "Copy passage in all languages s&hown"),
        ("Ctrl+Shift+M",),
        None,
        Needs.STATEMENT,
    ),
    Spec(
        Command.COPY_LINK,
        Menu.STATEMENT,
        QT_TRANSLATE_NOOP("Actions", "Copy &link"),
        (),
        Icon.LINK,
        Needs.STATEMENT,
    ),
    Spec(
        Command.SAVE_REFERENCES,
        Menu.STATEMENT,
        QT_TRANSLATE_NOOP("Actions", "S&ave references…"),
        ("Ctrl+Shift+E",),
        None,
        Needs.STATEMENT,
    ),
    Spec(
        Command.PRINT,
        Menu.STATEMENT,
        QT_TRANSLATE_NOOP("Actions", "&Print…"),
        ("Ctrl+P",),
        Icon.PRINT,
        Needs.STATEMENT,
        after_line=True,
    ),
    Spec(
        Command.PRINT_PREVIEW,
        Menu.STATEMENT,
        QT_TRANSLATE_NOOP("Actions", "Print pre&view…"),
        ("Ctrl+Shift+P",),
        None,
        Needs.STATEMENT,
    ),
    Spec(
        Command.SAVE_PDF,
        Menu.STATEMENT,
        QT_TRANSLATE_NOOP("Actions", "Save as P&DF…"),
        (),
        None,
        Needs.STATEMENT,
    ),
    Spec(
        Command.REPORT_MISTAKE,
        Menu.STATEMENT,
        QT_TRANSLATE_NOOP("Actions", "Report a &mistake"),
        (),
        Icon.REPORT,
        Needs.STATEMENT,
    ),
    Spec(
        Command.SEARCH,
        Menu.SEARCH,
        QT_TRANSLATE_NOOP("Actions", "&Search"),
        ("Ctrl+L", "Ctrl+F", "Ctrl+K"),
        Icon.SEARCH,
    ),
    Spec(
        Command.SEARCH_EVERYWHERE,
        Menu.SEARCH,
        QT_TRANSLATE_NOOP("Actions", "Search in &all periods"),
        ("Ctrl+Shift+F",),
    ),
    Spec(
        Command.SEARCHES,
        Menu.SEARCH,
        QT_TRANSLATE_NOOP("Actions", "Sa&ved and recent searches…"),
        ("Ctrl+H",),
        Icon.HISTORY,
        after_line=True,
    ),
    Spec(
        Command.SAVE_SEARCH,
        Menu.SEARCH,
        QT_TRANSLATE_NOOP("Actions", "Save &this search…"),
        ("Ctrl+S",),
        Icon.BOOKMARK,
    ),
    Spec(
        Command.SAVED_SEARCHES,
        Menu.SEARCH,
        QT_TRANSLATE_NOOP("Actions", "&Manage saved searches…"),
        ("Ctrl+Shift+S",),
    ),
    Spec(
        Command.FIND_IN_TEXT,
        Menu.SEARCH,
        QT_TRANSLATE_NOOP("Actions", "&Find in text"),
        ("Ctrl+F",),
        Icon.FIND,
        Needs.STATEMENT,
        after_line=True,
        in_text=True,
    ),
    Spec(
        Command.SEARCH_AS_TYPED,
        Menu.SEARCH,
        QT_TRANSLATE_NOOP("Actions", "Search as t&yped, or corrected"),
        ("F4",),
        None,
        Needs.CORRECTION,
    ),
    Spec(
        Command.CLEAR_FILTERS,
        Menu.SEARCH,
        QT_TRANSLATE_NOOP("Actions", "&Clear all filters"),
        ("Ctrl+Shift+L",),
        Icon.FILTER,
        Needs.FILTER,
    ),
    Spec(
        Command.WRITE_FILTERS,
        Menu.SEARCH,
        QT_TRANSLATE_NOOP("Actions", "Put filters &into the search box"),
        ("Ctrl+Shift+I",),
        None,
        Needs.PICKED,
    ),
    Spec(
        Command.COPY_SEARCH,
        Menu.SEARCH,
        QT_TRANSLATE_NOOP("Actions", "Copy this sea&rch"),
        (),
        None,
        Needs.ASKED,
    ),
    Spec(
        Command.EXPLAIN,
        Menu.SEARCH,
        QT_TRANSLATE_NOOP("Actions", "E&xplain this search…"),
        ("Ctrl+I",),
        Icon.INFO,
        Needs.QUERY,
    ),
    Spec(
        Command.NEXT_HIT,
        Menu.SEARCH,
        QT_TRANSLATE_NOOP("Actions", "&Next hit"),
        ("F3",),
        None,
        Needs.HITS,
        after_line=True,
    ),
    Spec(
        Command.PREVIOUS_HIT,
        Menu.SEARCH,
        QT_TRANSLATE_NOOP("Actions", "&Previous hit"),
        ("Shift+F3",),
        None,
        Needs.HITS,
    ),
    Spec(
        Command.NEXT_STYLE,
        Menu.VIEW,
        QT_TRANSLATE_NOOP("Actions", "&Next citation style"),
        ("F9",),
    ),
    Spec(
        Command.PREVIOUS_STYLE,
        Menu.VIEW,
        QT_TRANSLATE_NOOP("Actions", "&Previous citation style"),
        ("Shift+F9",),
    ),
    Spec(
        Command.STYLES,
        Menu.VIEW,
        QT_TRANSLATE_NOOP("Actions", "Citation s&tyles…"),
        ("Ctrl+F9",),
        Icon.STAR,
    ),
    Spec(
        Command.ADD_STYLE,
        Menu.VIEW,
        QT_TRANSLATE_NOOP("Actions", "&Add a citation style…"),
    ),
    Spec(
        Command.ZOOM_IN,
        Menu.VIEW,
        QT_TRANSLATE_NOOP("Actions", "Zoom &in"),
        ("Ctrl++", "Ctrl+="),
        after_line=True,
    ),
    Spec(Command.ZOOM_OUT, Menu.VIEW, QT_TRANSLATE_NOOP("Actions", "Zoom &out"), ("Ctrl+-",)),
    Spec(Command.ZOOM_RESET, Menu.VIEW, QT_TRANSLATE_NOOP("Actions", "Normal &size"), ("Ctrl+0",)),
    Spec(
        Command.FULL_SCREEN,
        Menu.VIEW,
        QT_TRANSLATE_NOOP("Actions", "&Full screen"),
        ("F11",),
        after_line=True,
    ),
    Spec(
        Command.BACK,
        Menu.GO,
        QT_TRANSLATE_NOOP("Actions", "&Back"),
        ("Alt+Left",),
        Icon.BACK,
        Needs.BACK,
    ),
    Spec(
        Command.FORWARD,
        Menu.GO,
        QT_TRANSLATE_NOOP("Actions", "&Forward"),
        ("Alt+Right",),
        Icon.FORWARD,
        Needs.FORWARD,
    ),
    Spec(
        Command.PREVIOUS_STATEMENT,
        Menu.GO,
        QT_TRANSLATE_NOOP("Actions", "&Previous statement"),
        ("Alt+Up",),
        Icon.UP,
        after_line=True,
    ),
    Spec(
        Command.NEXT_STATEMENT,
        Menu.GO,
        QT_TRANSLATE_NOOP("Actions", "&Next statement"),
        ("Alt+Down",),
        Icon.DOWN,
    ),
    Spec(
        Command.NEXT_PANE,
        Menu.GO,
        QT_TRANSLATE_NOOP("Actions", "Next p&ane"),
        ("F6",),
        after_line=True,
    ),
    Spec(
        Command.PREVIOUS_PANE,
        Menu.GO,
        QT_TRANSLATE_NOOP("Actions", "Previous pan&e"),
        ("Shift+F6",),
    ),
    Spec(Command.PANE_PERIODS, Menu.GO, QT_TRANSLATE_NOOP("Actions", "Pe&riods"), ("Alt+1",)),
    Spec(Command.PANE_FACETS, Menu.GO, QT_TRANSLATE_NOOP("Actions", "F&ilters"), ("Alt+4",)),
    Spec(
        Command.PANE_LIST, Menu.GO, QT_TRANSLATE_NOOP("Actions", "&List of statements"), ("Alt+2",)
    ),
    Spec(Command.PANE_DETAIL, Menu.GO, QT_TRANSLATE_NOOP("Actions", "&Text"), ("Alt+3",)),
    Spec(Command.KEYS, Menu.HELP, QT_TRANSLATE_NOOP("Actions", "&Keys"), ("F1",), Icon.KEYS),
    Spec(
        Command.ABOUT,
        Menu.HELP,
        QT_TRANSLATE_NOOP("Actions", "&About Salname"),
        (),
        Icon.INFO,
        after_line=True,
    ),
)


def translated(text: str) -> str:
    """Return a text of this module in the interface language."""
    return QCoreApplication.translate(CONTEXT, text)


def plain(text: str) -> str:
    """Return a menu text without its mnemonic and ellipsis, as the keys window shows it."""
    return translated(text).replace("&", "").rstrip("…")


def keys(spec: Spec, in_text: bool) -> tuple[str, ...]:
    """Return a command's keys while the text has the keyboard, or while it has not."""
    if spec.in_text:
        return spec.keys if in_text else ()
    taken = {key for other in SPECS if in_text and other.in_text for key in other.keys}
    return tuple(key for key in spec.keys if key not in taken)


class Actions:
    """The window's actions, one per command."""

    def __init__(self, parent: QWidget) -> None:
        """Make every action and give its keys to `parent`."""
        self._actions: dict[Command, QAction] = {}
        for spec in SPECS:
            action = QAction(parent)
            if spec.icon:
                action.setIcon(icons.icon(spec.icon))
            parent.addAction(action)
            self._actions[spec.command] = action
        self.set_keys(in_text=False)
        self.retranslate()

    def __getitem__(self, command: Command) -> QAction:
        return self._actions[command]

    def all(self) -> list[QAction]:
        """Return every action."""
        return list(self._actions.values())

    def set_keys(self, *, in_text: bool) -> None:
        """Give every action the keys it has while the text has the keyboard, or has not."""
        for spec in SPECS:
            pressed = [QKeySequence(key) for key in keys(spec, in_text)]
            if pressed != self[spec.command].shortcuts():
                self[spec.command].setShortcuts(pressed)

    def retranslate(self) -> None:
        """Set every text in the interface language."""
        for spec in SPECS:
            self[spec.command].setText(translated(spec.text))

    def enable(self, available: set[Needs]) -> None:
        """Switch commands on whose needs are met; `NOTHING` always is."""
        for spec in SPECS:
            self[spec.command].setEnabled(spec.needs in available | {Needs.NOTHING})
