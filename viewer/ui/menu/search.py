"""The search menu: where and how to search, saved searches, filters, hits."""

from __future__ import annotations

from viewer.ui.icons import Icon
from viewer.ui.menu.command import QT_TRANSLATE_NOOP, Command, Menu, Needs, Spec

SPECS = (
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
)
