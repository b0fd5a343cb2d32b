"""`salname gui`: opens the window, or hands over to the one that is open."""

from __future__ import annotations

from argparse import Namespace


def run_gui(arguments: Namespace) -> int:
    """Open the window; the only place that imports Qt, so that the other commands run without."""
    from viewer.ui.app import run

    return run(
        path=arguments.db,
        statement=getattr(arguments, "statement", None),
        search=getattr(arguments, "search", None),
        lang=arguments.ui_lang,
    )
