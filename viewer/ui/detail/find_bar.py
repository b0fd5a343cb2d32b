"""The bar at the foot of the detail pane that asks what to find in the text."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from viewer.ui import icons, theme
from viewer.ui.detail.find_edit import FindEdit
from viewer.ui.icons import Icon
from viewer.ui.parts.muted_label import MutedLabel

_WIDEST = 24
"""Ems of the field: more than is ever looked for in one text."""


class FindBar(QWidget):
    """Told how much was found; tells what is wanted. Closed at first."""

    edited = Signal(str)
    next_wanted = Signal()
    previous_wanted = Signal()
    close_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._number = 0
        self._count = 0
        self._edit = FindEdit(self)
        self._edit.setMaximumWidth(_WIDEST * self.fontMetrics().height())
        self._label = MutedLabel(self)
        self._previous = self._build_button(Icon.UP)
        self._next = self._build_button(Icon.DOWN)
        self._close = self._build_button(Icon.CLEAR)
        self._lay_out()
        self._connect()
        self.setFocusProxy(self._edit)
        self.retranslate()
        self.hide()

    @property
    def wanted(self) -> str:
        """What to find, without spaces around."""
        return self._edit.text().strip()

    def begin(self, text: str) -> None:
        """Show the bar with the keyboard in it and its text selected; an empty one leaves it."""
        if text:
            self._edit.setText(text)
        self.show()
        page = self.parentWidget()
        if page is not None and (layout := page.layout()) is not None:
            layout.activate()  # now, so that what is found is not brought into view under the bar
        self._edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._edit.selectAll()

    def show_place(self, number: int, count: int) -> None:
        """Show the current place's number, 0 before the first, and how many there are."""
        self._number, self._count = number, count
        is_missing = bool(self.wanted) and not count
        self._edit.set_missing(is_missing)
        self._label.set_warning(is_missing)
        self._previous.setEnabled(bool(self.wanted) and count > 0)
        self._next.setEnabled(bool(self.wanted) and count > 0)
        self._say()

    def retranslate(self) -> None:
        """Set every text in the interface language."""
        self._edit.set_name(self.tr("Find in this text"))
        for button, name, about in (
            (self._previous, self.tr("Previous hit"), self.tr("Previous hit (Shift+Enter)")),
            (self._next, self.tr("Next hit"), self.tr("Next hit (Enter)")),
            (self._close, self.tr("Close"), self.tr("Close (Esc)")),
        ):
            button.setAccessibleName(name)
            button.setToolTip(about)
        self._keep_room()
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Part the bar from what stands below."""
        del event
        line = self.rect().adjusted(0, self.height() - 1, 0, 0)
        QPainter(self).fillRect(line, theme.colour(theme.Role.LINE))

    def _keep_room(self) -> None:
        """Leave room for the longest that is said, so that the field keeps its width."""
        texts = (self.tr("Not in this text"), self.tr("{0} of {1}").format(888, 888))
        widths = (self._label.fontMetrics().horizontalAdvance(text) for text in texts)
        self._label.setMinimumWidth(max(widths) + 1)

    def _say(self) -> None:
        """Say how much was found, also to who hears the field."""
        if not self.wanted:
            said = ""
        elif not self._count:
            said = self.tr("Not in this text")
        elif self._number:
            said = self.tr("{0} of {1}").format(self._number, self._count)
        else:
            said = self.tr("Hits: {0}").format(self._count)
        self._label.setText(said)
        self._edit.setAccessibleDescription(said)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 5, 8, 5)
        row.setSpacing(2)
        row.addWidget(self._edit, 1)
        row.addWidget(self._previous)
        row.addWidget(self._next)
        row.addSpacing(6)
        row.addWidget(self._label)
        row.addSpacing(6)
        row.addStretch()
        row.addWidget(self._close)

    def _connect(self) -> None:
        self._edit.textChanged.connect(self.edited)
        self._edit.next_wanted.connect(self.next_wanted)
        self._edit.previous_wanted.connect(self.previous_wanted)
        self._next.clicked.connect(self.next_wanted)
        self._previous.clicked.connect(self.previous_wanted)
        self._close.clicked.connect(self.close_wanted)

    def _build_button(self, which: Icon) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icons.icon(which))
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button
