"""Sentences for the reader in az, ru and en, for the window and the command line alike."""

from __future__ import annotations

import locale
import os
import tomllib
from functools import cache
from typing import Any

from viewer import paths
from viewer.errors import SalnameError
from viewer.text.languages import INTERFACE_LANGUAGES, primary


@cache
def catalogue(lang: str) -> dict[str, dict[str, str]]:
    """Return the tables of a language's catalogue: table name to key to sentence."""
    return tomllib.loads(paths.resources("messages", f"{lang}.toml").read_text(encoding="utf-8"))


def say(lang: str, key: str, **values: Any) -> str:
    """Return the sentence `table.key` in a language, its placeholders filled.

    Raises:
        KeyError: the catalogue has no such sentence, which is a bug of ours.
    """
    table, name = key.split(".", 1)
    return catalogue(lang)[table][name].format(**values)


def sentence(error: SalnameError, lang: str) -> str:
    """Return what to tell the reader about a failure."""
    return say(lang, f"errors.{error.key()}", **error.parameters())


def interface_language(wanted: str | None = None) -> str:
    """Choose az, ru or en: what is asked for, else the locale's language, else English."""
    names = (
        wanted,
        os.environ.get("LC_ALL"),
        os.environ.get("LC_MESSAGES"),
        os.environ.get("LANG"),
    )
    for name in (*names, locale.getlocale()[0]):
        if name and primary(name) in INTERFACE_LANGUAGES:
            return primary(name)
        if name:
            return "en"
    return "en"
