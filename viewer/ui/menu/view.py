"""The view and go menus: styles, text size, full screen; history, statements, panes."""

from __future__ import annotations

from viewer.ui.icons import Icon
from viewer.ui.menu.command import QT_TRANSLATE_NOOP, Command, Menu, Needs, Spec

SPECS = (
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
)
