"""Garbage is looked for in the window's thread alone, and in turns too short to be felt.

Python looks for garbage in whichever thread happens to make an object. A worker would then destroy
what belongs to the window, timers and threads among it, which Qt answers with an abort; and a look
through everything that a built window consists of stops all threads for a tenth of a second.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, Qt, QTimer

_TURN = 500
"""Milliseconds between two looks; what was made meanwhile is gone through in less than a frame."""


class Sweeping(QObject):
    """Takes over from Python, once; `begin` anew whenever a window was built."""

    def __init__(self, parent: QObject) -> None:
        """Leave everything as it is."""
        super().__init__(parent)
        self._turns = QTimer(self, interval=_TURN)
        self._turns.setTimerType(Qt.TimerType.CoarseTimer)
        self._turns.timeout.connect(self._on_turn)

    def begin(self) -> None:
        """Take what is there now for no garbage; what was there of a former window may be."""
        gc.disable()
        if self._turns.isActive():
            gc.unfreeze()
            gc.collect()
        gc.freeze()
        self._turns.start()

    def _on_turn(self) -> None:
        """Look where Python itself would: the younger the more often."""
        due = [
            generation
            for generation, (count, most) in enumerate(
                zip(gc.get_count(), gc.get_threshold(), strict=True)
            )
            if most and count > most
        ]
        if due:
            gc.collect(max(due))
