"""The statement menu: copying, gathering, saving, printing what is read."""

from __future__ import annotations

from viewer.ui.icons import Icon
from viewer.ui.menu.command import QT_TRANSLATE_NOOP, Command, Menu, Needs, Spec

SPECS = (
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
)
