"""`salname gui`: opens the window, or hands over to the one that is open."""

from __future__ import annotations

import gc
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argparse import Namespace


def run_gui(arguments: Namespace) -> int:
    """Open the window as the command line says."""
    return open_window(
        path=arguments.db,
        notebook=arguments.notebook,
        statement=getattr(arguments, "statement", None),
        search=getattr(arguments, "search", None),
        lang=arguments.ui_lang,
    )


def open_window(
    path: Path | None = None,
    notebook: Path | None = None,
    statement: str | None = None,
    search: str | None = None,
    lang: str | None = None,
) -> int:
    """Open the window; the only place that imports Qt, so that the other commands run without."""
    # A start makes no garbage, and looking for some takes time; the window looks once it is built.
    gc.disable()
    try:
        from viewer.ui.own_import import take_back

        take_back()
        from viewer.ui.app import run

        return run(path=path, notebook=notebook, statement=statement, search=search, lang=lang)
    finally:
        gc.enable()
