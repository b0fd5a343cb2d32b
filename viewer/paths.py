"""Where the program's files are: in a checkout, in an installed wheel, in the user's folders."""

from __future__ import annotations

from pathlib import Path

PACKAGE = Path(__file__).resolve().parent


def _home() -> Path:
    """Return the folder that holds `resources`: the checkout, or the package inside a wheel."""
    checkout = PACKAGE.parent
    return checkout if (checkout / "resources" / "messages").is_dir() else PACKAGE


def resources(*parts: str) -> Path:
    """Return a path below `resources/`; it need not exist."""
    return _home().joinpath("resources", *parts)


def assets(*parts: str) -> Path:
    """Return a path below the folder of third-party files that the build step fills."""
    return PACKAGE.joinpath("_assets", *parts)


def shipped_collection() -> Path:
    """Return the collection that comes with the program."""
    return _home() / "data.db"


def user_log() -> Path:
    """Return the log file of the user; its folder may not exist yet."""
    from platformdirs import user_log_path  # costs 3 ms that start-up does not need

    return user_log_path("salname", appauthor=False) / "salname.log"


def user_styles() -> Path:
    """Return the folder of citation styles that the reader added; it may not exist yet."""
    from platformdirs import user_data_path  # see `user_log`

    return user_data_path("salname", appauthor=False) / "styles"


def user_notebook() -> Path:
    """Return where the reader's own data is kept; its folder may not exist yet."""
    from platformdirs import user_data_path  # see `user_log`

    return user_data_path("salname", appauthor=False) / "notebook.db"
