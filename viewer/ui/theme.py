"""Colours, fonts and the one style sheet, light and dark."""

from __future__ import annotations

from enum import Enum
from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from viewer import paths

STYLE = ("-style", "Fusion")
"""Arguments of the application: to set it later, PySide would make all that a style enumerates."""

FONT = "Noto Sans"
_FIRST_FACES = ("NotoSans_400Regular.ttf", "NotoSans_700Bold.ttf")
"""What lists and buttons are set in: each further face costs a start several milliseconds."""

_Group = QPalette.ColorGroup
_Role = QPalette.ColorRole


class Theme(Enum):
    """Which palette to use; the system's wish is followed by default."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Role(Enum):
    """Colours beyond Qt's palette, as (light, dark)."""

    MUTED = ("#5c6470", "#a3abb8")
    LINE = ("#dcdfe4", "#3a3f47")
    ACCENT = ("#1f5f8b", "#7cb7e0")
    MARK = ("#ffe58a", "#6b5600")
    MARK_TEXT = ("#1d1d1f", "#fff3c4")
    CURRENT_MARK = ("#ffb84d", "#8f5a00")
    TINT = ("#eef4f9", "#26313b")
    TAG = ("#e4edf5", "#2c3e4d")
    TAG_TEXT = ("#1d4f76", "#b7d7ef")
    REMARK = ("#fbf4e4", "#332c1d")
    REMARK_EDGE = ("#d9a62e", "#b98a22")
    GOOD = ("#2b6e4f", "#8fd0ae")
    FAIR = ("#0f6674", "#7cc7d6")
    WEAK = ("#8a5a00", "#e0b56a")
    WARNING = ("#a3341f", "#f09a86")
    HIT_BAR = ("#b9d3e6", "#39566c")


_LIGHT = {
    _Role.Window: "#f5f6f8",
    _Role.WindowText: "#1d2126",
    _Role.Base: "#ffffff",
    _Role.AlternateBase: "#f7f8fa",
    _Role.Text: "#1d2126",
    _Role.Button: "#f0f1f4",
    _Role.ButtonText: "#1d2126",
    _Role.BrightText: "#ffffff",
    _Role.Highlight: "#1f5f8b",
    _Role.HighlightedText: "#ffffff",
    _Role.Link: "#1f5f8b",
    _Role.LinkVisited: "#5b4a8a",
    _Role.ToolTipBase: "#ffffff",
    _Role.ToolTipText: "#1d2126",
    _Role.PlaceholderText: "#6b7280",
    _Role.Mid: "#c6cad1",
    _Role.Midlight: "#e6e8ec",
    _Role.Light: "#ffffff",
    _Role.Dark: "#a4aab4",
    _Role.Shadow: "#8a919c",
    _Role.Accent: "#1f5f8b",
}
_DARK = {
    _Role.Window: "#1e2126",
    _Role.WindowText: "#e6e8eb",
    _Role.Base: "#191b1f",
    _Role.AlternateBase: "#1f2227",
    _Role.Text: "#e6e8eb",
    _Role.Button: "#2a2e35",
    _Role.ButtonText: "#e6e8eb",
    _Role.BrightText: "#ffffff",
    _Role.Highlight: "#2f6d99",
    _Role.HighlightedText: "#ffffff",
    _Role.Link: "#7cb7e0",
    _Role.LinkVisited: "#b3a4e0",
    _Role.ToolTipBase: "#2a2e35",
    _Role.ToolTipText: "#e6e8eb",
    _Role.PlaceholderText: "#8d95a1",
    _Role.Mid: "#454b55",
    _Role.Midlight: "#343941",
    _Role.Light: "#3d434c",
    _Role.Dark: "#121418",
    _Role.Shadow: "#0a0b0d",
    _Role.Accent: "#7cb7e0",
}
_DISABLED = {False: "#9aa1ab", True: "#6b727d"}

_STYLE_SHEET = """
QToolTip { padding: 4px; }
QSplitter::handle { background: palette(midlight); }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QStatusBar::item { border: none; }
QFrame#popup { border: 1px solid palette(mid); }
QToolButton#chip {
  background: palette(base); border: 1px solid palette(mid); border-radius: 9px; padding: 2px 7px;
}
QToolButton#chip:hover, QToolButton#chip:focus { border-color: palette(highlight); }
"""


def palette(dark: bool) -> QPalette:
    """Return the light or the dark palette."""
    made = QPalette()
    for role, value in (_DARK if dark else _LIGHT).items():
        made.setColor(role, QColor(value))
    for role in (_Role.Text, _Role.WindowText, _Role.ButtonText, _Role.HighlightedText):
        made.setColor(_Group.Disabled, role, QColor(_DISABLED[dark]))
    made.setColor(_Group.Inactive, _Role.Highlight, QColor("#3b4c5a" if dark else "#cfdfeb"))
    text = QColor("#ffffff" if dark else "#1d2126")
    made.setColor(_Group.Inactive, _Role.HighlightedText, text)
    return made


def is_dark(of: QPalette | None = None) -> bool:
    """Tell whether a palette, by default the application's, is a dark one."""
    chosen = of or QGuiApplication.palette()
    return chosen.window().color().lightness() < 128  # without an enumeration, which costs time


def colour(role: Role, of: QPalette | None = None) -> QColor:
    """Return a colour of ours as it is in a palette, by default the application's."""
    return QColor(role.value[is_dark(of)])


def wants_dark(theme: Theme) -> bool:
    """Tell whether a theme is dark now; `SYSTEM` asks the desktop."""
    if theme is Theme.SYSTEM:
        return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return theme is Theme.DARK


def apply(application: QApplication, theme: Theme) -> None:
    """Paint the whole application in a theme."""
    # Under a style sheet Qt gives a new palette to no widget that is there already.
    application.setStyleSheet("")
    application.setPalette(palette(wants_dark(theme)))
    application.setStyleSheet(_STYLE_SHEET)


def prepare(application: QApplication) -> None:
    """Set the font; once, before `apply` and the first window."""
    for face in _FIRST_FACES:
        QFontDatabase.addApplicationFont(str(paths.assets("fonts", face)))
    font = QFont(FONT)
    font.setPointSizeF(max(application.font().pointSizeF(), 10.0))
    application.setFont(font)


@cache
def add_faces() -> None:
    """Add the faces that only texts need, italic and Arabic; further calls do nothing."""
    for face in sorted(paths.assets("fonts").glob("*.ttf")):
        if face.name not in _FIRST_FACES:
            QFontDatabase.addApplicationFont(str(face))
