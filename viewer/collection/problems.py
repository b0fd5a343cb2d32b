"""What is wrong with a collection: where, and a sentence about it with its remedy."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from viewer.text.messages import say


@dataclass(frozen=True, slots=True)
class Problem:
    """One mistake. `file` is relative to the source folder, `line` counts from 1, 0 for none.

    The sentence is looked up in `resources/messages/LANG.toml`, table `check`, under `key`.
    """

    file: str
    line: int
    key: str
    params: Mapping[str, str | int] = field(default_factory=dict)

    def __hash__(self) -> int:
        return hash((self.file, self.line, self.key, tuple(self.params.items())))

    def sentence(self, lang: str) -> str:
        """Return what is wrong and what to do about it."""
        return say(lang, f"check.{self.key}", **self.params)

    def line_of_report(self, lang: str) -> str:
        """Return the sentence after its place, as compilers print it: `file:line: sentence`."""
        place = f"{self.file}:{self.line}" if self.line else self.file
        return f"{place}: {self.sentence(lang)}"

    def __str__(self) -> str:
        return self.line_of_report("en")


def in_order(problems: list[Problem]) -> list[Problem]:
    """Sort problems by file, line and key."""
    return sorted(problems, key=lambda problem: (problem.file, problem.line, problem.key))
