"""The collection and help menus: collections, names, settings; keys, and what Salname is."""

from __future__ import annotations

from viewer.ui.icons import Icon
from viewer.ui.menu.command import QT_TRANSLATE_NOOP, Command, Menu, Spec

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
