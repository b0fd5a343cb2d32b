"""The window: the only package that imports Qt."""

import builtins

import PySide6.QtCore  # noqa: F401

# PySide puts an import of its own in the place of Python's: it reads the source of every module
# that comes later, and keeps it, to see who might use `__feature__`. Nobody does here.
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
