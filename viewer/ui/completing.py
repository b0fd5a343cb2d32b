"""Suggests fields and values under the search box, without ever taking a key that is not for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from viewer.search.completion import Completer, Completion, Suggestion
from viewer.store.facets import FacetCounts
from viewer.ui.panes.search_box import SearchBox
from viewer.ui.state import ViewState

if TYPE_CHECKING:
    from viewer.ui.parts.completion_list import CompletionList

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ELSEWHERE = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End)


class Completing(QObject):
    """Between the search box and what may follow in it.

    While suggestions are shown Down and Up choose among them, Tab takes the chosen or the first,
    Enter the chosen, Esc hides them; with none chosen Enter is the box's own. All other keys are.
    """

    def __init__(
        self, box: SearchBox, state: ViewState, completer: Completer, window: QWidget
    ) -> None:
        """Suggest below `box`, over everything in `window`."""
        super().__init__(box)
        self._box, self._state, self._window = box, state, window
        self._completer = completer
        self._counts = FacetCounts()
        self._completion: Completion | None = None
        self._list: CompletionList | None = None
        self._edit = box.edit
        box.query_edited.connect(self._on_edited)

    def set_counts(self, counts: FacetCounts) -> None:
        """Know how many statements each value would leave.

        They come after the text they belong to. What the reader is choosing from stays in order.
        """
        self._counts = counts
        shown = self._list
        if shown is not None and not shown.isHidden() and shown.current() is None:
            self._on_edited(self._edit.text())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that choose among suggestions; it listens only while some are shown."""
        del watched
        kind = event.type()
        if kind is QEvent.Type.FocusOut:
            self._hide()
        elif kind in (QEvent.Type.Move, QEvent.Type.Resize):
            self._show()
        if kind is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        is_plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        return is_plain and self._acts_on(Qt.Key(event.key()))

    def _acts_on(self, key: Qt.Key) -> bool:
        """Do what a key means for the suggestions; False leaves it to the box."""
        shown = self._list
        if shown is None:
            return False
        match key:
            case Qt.Key.Key_Down | Qt.Key.Key_Up:
                shown.step(1 if key == Qt.Key.Key_Down else -1)
                self._announce(shown.spoken())
            case Qt.Key.Key_Tab:
                self._take(shown.current() or shown.first())
            case Qt.Key.Key_Escape:
                self._hide()
            case _ if key in _ENTER and shown.current() is not None:
                self._take(shown.current())
            case _:
                if key in _ELSEWHERE or key in _ENTER:
                    self._hide()
                return False
        return True

    def _on_edited(self, text: str) -> None:
        self._completion = self._completer.of(
            text, self._edit.cursorPosition(), self._state.shown.lang, self._counts
        )
        if self._completion is None:
            self._hide()
            return
        if self._ready_list().isHidden():
            self._edit.installEventFilter(self)
        self._show()

    def _show(self) -> None:
        """Show the suggestions below the cursor."""
        if self._completion is not None:
            left = self._edit.cursorRect().left()
            corner = self._edit.mapTo(self._window, QPoint(left, self._edit.height() + 2))
            lang = self._state.shown.lang
            self._ready_list().open_at(corner, self._completion.suggestions, lang)

    def _take(self, chosen: Suggestion | None) -> None:
        """Put a suggestion into the box, and search as if it had been typed."""
        completion = self._completion
        if completion is None or chosen is None:
            return
        self._hide()
        is_last = completion.end == len(self._edit.text())
        space = " " if is_last and not chosen.text.endswith(":") else ""
        self._edit.setSelection(completion.start, completion.end - completion.start)
        self._edit.insert(chosen.text + space)

    def _hide(self) -> None:
        if self._list is not None and not self._list.isHidden():
            self._list.hide()
            self._edit.removeEventFilter(self)

    def _announce(self, words: str) -> None:
        """Let a screen reader say what is chosen, as the keyboard stays in the box."""
        if words and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._edit, words))

    def _ready_list(self) -> CompletionList:
        from viewer.ui.parts.completion_list import CompletionList  # when it is first wanted

        if self._list is None:
            self._list = CompletionList(self._window)
            self._list.chosen.connect(self._take)
        self._list.setFont(self._edit.font())
        return self._list
