"""The one search box: what the reader types, a hint about what was found, a sign of work."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QWidget

from viewer.text.languages import Language
from viewer.text.markup import escape
from viewer.ui import theme
from viewer.ui.icons import Icon
from viewer.ui.parts.icon_edit import IconEdit
from viewer.ui.parts.muted_label import MutedLabel

_BUSY_AFTER = 300
"""Milliseconds of work before the sign shows; nearly every answer is there earlier."""

_BUSY_AT_LEAST = 500
"""Milliseconds the sign stays once it shows, so that it never blinks."""

_LEAST_ROOM = 160
"""Pixels always left for the query beside a hint."""

_LEAST_HINT = 120
"""Pixels below which a hint would say nothing; it is heard, and shown over the box, then too."""

_QUERY_SIDES = 60
"""Pixels beside the query: the icon before it, and some to type in."""

_CLEAR_ROOM = 34
_LINE_HEIGHT = 2.0


class SearchBox(QWidget):
    """A line edit with a hint at its right and a thin line under it while a search is running."""

    query_edited = Signal(str)
    result_wanted = Signal()
    """Down: into the results."""
    first_wanted = Signal()
    """Enter: open the first result."""
    left = Signal()
    """Esc in the empty box: back to the list."""
    searches_wanted = Signal()
    """The reader clicked the magnifier: to choose from searches made before."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._languages: tuple[str, ...] = ()
        self._hint_text = ""
        self._edit = IconEdit(Icon.SEARCH, self)
        self._edit.edited.connect(self.query_edited)
        self._edit.down_pressed.connect(self.result_wanted)
        self._edit.entered.connect(self.first_wanted)
        self._edit.left.connect(self.left)
        self._edit.icon_clicked.connect(self.searches_wanted)
        self._hint = MutedLabel(self._edit)
        self._hint.hide()
        self._line = _BusyLine(self._edit)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._edit)
        self.setFocusProxy(self._edit)
        self.retranslate()

    @property
    def edit(self) -> QLineEdit:
        """The line in which the reader types, for who suggests how to go on."""
        return self._edit

    def text(self) -> str:
        """Return what is in the box."""
        return self._edit.text()

    def set_text(self, text: str) -> None:
        """Put a query into the box without telling; an equal one leaves the cursor alone.

        The reader can undo it, as anything she typed.
        """
        if text != self._edit.text():
            self._edit.put(text)

    def set_languages(self, languages: Sequence[Language]) -> None:
        """Name the languages that are searched, each in itself, in the empty box."""
        self._languages = tuple(language.name for language in languages)
        self.retranslate()

    def set_hint(self, hint: str) -> None:
        """Say something about the results, such as "showing results for ..."; "" for nothing."""
        self._hint_text = hint
        self._hint.setAccessibleName(hint)
        for part in (self._hint, self._edit):
            part.setToolTip(hint and f"<p>{escape(hint)}</p>")
        self._edit.setAccessibleDescription(hint)
        self._place_hint()

    def set_busy(self, is_busy: bool) -> None:
        """Tell that a search runs or has ended; only a slow one is shown."""
        self._line.set_busy(is_busy)

    def set_zoom(self, percent: int) -> None:
        """Scale the text of the box."""
        font = QApplication.font()
        font.setPointSizeF(font.pointSizeF() * percent / 100)
        self._edit.setFont(font)
        self._hint.setFont(font)
        self._place_hint()

    def focus_and_select(self) -> None:
        """Give the keyboard to the box, its text selected."""
        self._edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._edit.selectAll()

    def retranslate(self) -> None:
        """Set every text in the language of the moment."""
        placeholder = self.tr("Search statements")
        if self._languages:
            placeholder = self.tr("Search: {languages}").format(
                languages=", ".join(self._languages)
            )
        self._edit.setPlaceholderText(placeholder)
        self._edit.setAccessibleName(self.tr("Search"))
        self._edit.set_icon_hint(self.tr("Saved and recent searches (Ctrl+H)"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the hint at its place."""
        super().resizeEvent(event)
        self._place_hint()
        self._line.setGeometry(self._edit.rect())

    def _place_hint(self) -> None:
        """Stand the hint at the right of the box, elided so that the query keeps its room."""
        metrics = self._hint.fontMetrics()
        query = metrics.horizontalAdvance(self._edit.text()) + _QUERY_SIDES
        room = self._edit.width() - _CLEAR_ROOM - max(_LEAST_ROOM, query)
        room = room if room >= _LEAST_HINT else 0
        shown = metrics.elidedText(self._hint_text, Qt.TextElideMode.ElideRight, max(0, room))
        width = metrics.horizontalAdvance(shown) + 2 if self._hint_text else 0
        is_shown = 0 < width <= room
        self._hint.setText(shown)
        self._hint.setGeometry(
            self._edit.width() - _CLEAR_ROOM - width, 0, width, self._edit.height()
        )
        self._hint.setVisible(is_shown)
        self._edit.setTextMargins(0, 0, width + 8 if is_shown else 0, 0)


class _BusyLine(QWidget):
    """A line along the lower edge of the box: late to come, slow to go, never in the way."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._is_busy = False
        self._late = QTimer(self, singleShot=True, interval=_BUSY_AFTER)
        self._late.timeout.connect(self._on_late)
        self._least = QTimer(self, singleShot=True, interval=_BUSY_AT_LEAST)
        self._least.timeout.connect(self._hide_if_over)
        self.hide()

    def set_busy(self, is_busy: bool) -> None:
        self._is_busy = is_busy
        if not is_busy:
            self._late.stop()
            self._hide_if_over()
        elif self.isHidden() and not self._late.isActive():
            self._late.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.fillRect(
            QRectF(2, self.height() - _LINE_HEIGHT - 1, self.width() - 4, _LINE_HEIGHT),
            theme.colour(theme.Role.ACCENT, self.palette()),
        )

    def _on_late(self) -> None:
        self.show()
        self._least.start()

    def _hide_if_over(self) -> None:
        if not self._is_busy and not self._least.isActive():
            self.hide()
