"""Brings docs/codebook.md up to date: `python -m tools.codebook`.

Writes the codes from `resources/collection/stances.yaml` and the agreement of two coders from
`resources/coding/` between the marks in the document; what stands outside them is written by hand.
`python -m tools.codebook sample` draws the statements for a second coding and prints their ids.
"""

from __future__ import annotations

import random
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import yaml

from tools.agreement import Agreement, agreement

ROOT = Path(__file__).resolve().parent.parent
COLLECTION = ROOT / "resources" / "collection"
CODING = ROOT / "resources" / "coding"
DOCUMENT = ROOT / "docs" / "codebook.md"

SEED = 20261124
SIZE = 40
FEWEST = 5
"""Statements with a code, by either coder, below which kappa says nothing."""

_LANGUAGES = {"en": "English", "az": "azərbaycanca", "ru": "русский"}
_FIELDS = {"definition": "When", "boundary": "Not", "example": "Example"}


def sample() -> list[str]:
    """Return the ids drawn for the second coding, the same every time while the ids are."""
    ids = sorted(path.stem for path in (COLLECTION / "statements").glob("*.yaml"))
    return sorted(random.Random(SEED).sample(ids, SIZE))  # noqa: S311 - no secret


def document(text: str) -> str:
    """Return the document with the parts between its marks written anew."""
    parts = {"codes": _codes(_read(COLLECTION / "stances.yaml")), "agreement": _agreement()}
    for name, lines in parts.items():
        body = "\n".join(lines)
        marked = rf"(<!-- {name} -->\n).*?(<!-- end of {name} -->)"
        text = re.sub(marked, lambda match, body=body: f"{match[1]}\n{body}\n\n{match[2]}", text,
                      flags=re.DOTALL)  # fmt: skip
    return text


def _codes(stances: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    for stance in stances:
        yield f"### {stance['label']['en']} (`{stance['id']}`)\n"
        for tag, name in _LANGUAGES.items():
            said = [f"**{stance['label'][tag]}.**"]
            said += [f"*{_FIELDS[field]}:* {stance[field][tag]}" for field in _FIELDS]
            yield f"- {name}: {' '.join(said)}"
        yield ""


def _agreement() -> Iterator[str]:
    first, second = (_read(CODING / f"{name}.yaml") for name in ("first", "second"))
    ids = sorted(second)
    yield f"| Code | First coder | Second coder | Agreement | Cohen's kappa |\n|{'---|' * 5}"
    pairs = []
    for stance in _read(COLLECTION / "stances.yaml"):
        code = stance["id"]
        judged = [(code in first[id_], code in second[id_]) for id_ in ids]
        pairs += judged
        yield _row(f"`{code}`", agreement(judged))
    yield _row("all codes together", agreement(pairs))


def _row(name: str, found: Agreement) -> str:
    kappa = "too rare" if found.either < FEWEST or found.kappa is None else f"{found.kappa:.2f}"
    return f"| {name} | {found.first} | {found.second} | {100 * found.share:.0f} % | {kappa} |"


def _read(path: Path) -> Any:
    return yaml.load(path.read_text(encoding="utf-8"), yaml.BaseLoader)  # noqa: S506 - plain text


def main() -> None:
    """Write the document, or print the sample."""
    if sys.argv[1:] == ["sample"]:
        print("\n".join(sample()))
        return
    DOCUMENT.write_text(document(DOCUMENT.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main()
