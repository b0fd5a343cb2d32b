"""Python's own way of importing, as it was before PySide came."""

from __future__ import annotations

import builtins

import PySide6.QtCore  # noqa: F401


def take_back() -> None:
    """Import modules without PySide's detour from now on.

    PySide puts an import of its own in the place of Python's: it reads the source of every module
    that comes later, and keeps it, to see who might use `__feature__`. Nobody does here.
    """
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
