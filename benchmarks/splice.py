"""Collections of any size, spliced from the texts of the shipped one.

    python -m benchmarks.splice COUNT TARGET [--brief]

A TARGET that ends in `.db` is written as a built collection, by the program's own compiler and
writer; any other is a folder in source form, for `salname build`.

Statement n has a day, a statement of that time as its pattern, whose facts it keeps, and segments
drawn from all statements. About 3 words in 100 are new ones that keep their ending: invented stems
whose frequencies follow the law of Zipf and Mandelbrot, so that the vocabulary grows as that of
real texts does, and faster. All of it follows from n and the seed alone: the same count gives the
same collection, and a larger one has the statements of a smaller one.

Brief statements have one organ, one segment, and neither listed names nor remarks (about 45 words a
language, the names of the catalogues counted): a million of them are some 7 GB.
"""

import argparse
import multiprocessing
import os
import re
import shutil
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

import yaml

from viewer import paths
from viewer.collection.build import BuildReport, write
from viewer.collection.compile import Cataloguer, compile_statement
from viewer.collection.known import date_of
from viewer.collection.source_form import CATALOGUES
from viewer.collection.spool import Packed, Spool, pack

SHIPPED = paths.resources("collection")
SEED = 2026

FIRST, LAST = date(1991, 1, 1), date(2025, 8, 31)
STRIDE = 5_003
"""A prime: statement after statement, `STRIDE` days on, every day comes once before any twice."""

RARE = 0.055
"""Of the words that may be made rare (long ones in small letters); of all words it is 3 %."""

EXPONENT, SHIFT = 0.37, 20_000
"""The k-th invented stem is as frequent as (k + SHIFT) ** -(1 + EXPONENT)."""

LEFT_OUT = ("persons", "places", "mentions", "remarks")
"""What brief statements do not have."""

AT_ONCE = 200

WORDS = {
    tag: re.compile(rf"\{{[^{{}}]*\}}|(?<![\w'’-])[{letters}]{{5,}}(?![\w'’-])")
    for tag, letters in {"az": "a-zçəğıöşü", "ru": "а-яё", "en": "a-z"}.items()
}
"""A long word in small letters, or words really quoted, which stay as they are."""

LETTERS = {
    "az": ("bcçdfghklmnprsştvyz", "aeəioöuü"),
    "ru": ("бвгджзклмнпрстфхцчш", "аеиоуыэ"),
    "en": ("bcdfghklmnprstvwz", "aeiou"),
}


@dataclass(frozen=True)
class Day:
    """A day, and the shipped statements of its time, which those of that day are made after."""

    text: str
    patterns: tuple[dict[str, Any], ...]


class Splicer:
    """Makes statements in the shape of the source form."""

    def __init__(self, *, is_brief: bool, seed: int = SEED) -> None:
        """Read the shipped collection."""
        self.catalogues = {name: load(SHIPPED / f"{name}.yaml") for name in CATALOGUES}
        files = sorted((SHIPPED / "statements").iterdir())
        statements = [load(path) for path in files]
        bounds = {period["id"]: period["bounds"] for period in self.catalogues["periods"]}
        self._is_brief = is_brief
        self._seed = seed
        segments = [segment for one in statements for segment in one["segments"]]
        segments.sort(key=lambda segment: len(segment["text"]["en"]))
        self._segments = segments[: len(segments) // 2] if is_brief else segments
        self._days = list(_days(statements, bounds))

    @property
    def tags(self) -> tuple[str, ...]:
        """The collection's languages."""
        return tuple(entry["tag"] for entry in self.catalogues["collection"]["languages"])

    def statement(self, number: int) -> dict[str, Any]:
        """Return statement `number`, counted from 0."""
        chance = Random(f"{self._seed} {number}")  # noqa: S311 - the same each time is what is wanted
        day = self._day(number)
        pattern = chance.choice(day.patterns)
        data = {**pattern, "id": self.id(number), "date": day.text}
        for key in ("date_sense", "period_reason", "related"):
            data.pop(key, None)
        if "symbol" in data:
            sitting = str(chance.randint(1, 60))
            data["symbol"] = re.sub(r"\d+", sitting, data["symbol"], count=1)
        data["title"] = self._rarer(data["title"], chance)
        data["segments"] = [self._segment(data, chance) for _ in self._wanted(data)]
        if self._is_brief:
            data = {**data, "organs": data.get("organs", [])[:1], **dict.fromkeys(LEFT_OUT, ())}
        if number and "related" in pattern:
            other = self.id(chance.randrange(number))
            data["related"] = [{"type": "cites", "statement": other}]
        return data

    def id(self, number: int) -> str:
        """Return the id of a statement, formed as the shipped ones are."""
        return f"oic-{self._day(number).text}-s{number // len(self._days) + 1:02}"

    def _day(self, number: int) -> Day:
        return self._days[number * STRIDE % len(self._days)]

    def _wanted(self, data: dict[str, Any]) -> range:
        return range(1 if self._is_brief else len(data["segments"]))

    def _segment(self, data: dict[str, Any], chance: Random) -> dict[str, Any]:
        found = chance.choice(self._segments)
        source = chance.choice(data["sources"])["source"]
        segment = {"text": self._rarer(found["text"], chance), "source": source}
        return segment | ({"stance": found["stance"]} if "stance" in found else {})

    def _rarer(self, texts: dict[str, str], chance: Random) -> dict[str, str]:
        return {tag: rarer(text, tag, chance) for tag, text in texts.items()}


def rarer(text: str, tag: str, chance: Random) -> str:
    """Return a text with some of its words made rare, their endings kept."""

    def replaced(match: re.Match[str]) -> str:
        word = match[0]
        if word[0] == "{" or chance.random() > RARE:
            return word
        return stem(rank(chance), tag) + word[-3:]

    return WORDS[tag].sub(replaced, text)


def load(path: Path) -> Any:
    """Read a file of the source form: every value is text."""
    return yaml.load(path.read_text("utf-8"), Loader=yaml.CBaseLoader)


def _days(statements: list[dict[str, Any]], bounds: dict[str, str]) -> Iterator[Day]:
    """Yield the days on which there may be statements, those of the periods that have any."""
    spans = [(date_of(bounds[one["period"]]), one) for one in statements]
    for ordinal in range(FIRST.toordinal(), LAST.toordinal() + 1):
        text = date.fromordinal(ordinal).isoformat()
        when = date_of(text)
        assert when is not None
        patterns = tuple(one for span, one in spans if span is not None and span.overlaps(when))
        if patterns:
            yield Day(text, patterns)


def rank(chance: Random) -> int:
    """Draw an invented stem by its rank, the most frequent first."""
    return int(SHIFT * (chance.random() ** (-1 / EXPONENT) - 1))


def stem(rank: int, tag: str) -> str:
    """Return an invented stem: syllables that count up."""
    consonants, vowels = LETTERS[tag]
    syllables = []
    while rank or len(syllables) < 2:
        rank, vowel = divmod(rank, len(vowels))
        rank, consonant = divmod(rank, len(consonants))
        syllables.append(consonants[consonant] + vowels[vowel])
    return "".join(syllables[:8])


class _Dumper(yaml.CSafeDumper):
    """Writes lists and texts again where they stand twice."""

    def ignore_aliases(self, _data: Any) -> bool:
        return True


def source_text(statement: dict[str, Any]) -> str:
    """Return a statement as its file has it."""
    return yaml.dump(statement, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=100)


def write_source(folder: Path, count: int, *, is_brief: bool = False) -> Path:
    """Write a collection in source form; the folder must not be there yet."""
    shutil.copytree(SHIPPED, folder, ignore=shutil.ignore_patterns("statements"))
    (folder / "statements").mkdir()
    for texts in _in_processes(_texts, Splicer(is_brief=is_brief), count):
        for id_, text in texts:
            (folder / "statements" / f"{id_}.yaml").write_text(text, "utf-8")
    return folder


def write_database(target: Path, count: int, *, is_brief: bool = False) -> BuildReport:
    """Write a built collection straight away; what `build` checks is true of it."""
    splicer = Splicer(is_brief=is_brief)
    with tempfile.TemporaryFile(dir=target.parent) as file:
        spool = Spool(file)
        for done, statements in enumerate(_in_processes(_packed, splicer, count), start=1):
            _report("splice", min(count, done * AT_ONCE), count)
            for packed in statements:
                spool.add(packed)
        return write(target, splicer.tags, splicer.catalogues, spool, _report)


_adopted: list[tuple[Splicer, Cataloguer]] = []


def _in_processes(work: Any, splicer: Splicer, count: int) -> Iterator[Any]:
    """Yield what `work` makes of each range of numbers, in order."""
    _adopted.append((splicer, Cataloguer.of(splicer.tags, splicer.catalogues)))
    starts = range(0, count, AT_ONCE)
    ranges = [range(start, min(start + AT_ONCE, count)) for start in starts]
    with multiprocessing.get_context("fork").Pool(len(os.sched_getaffinity(0))) as pool:
        yield from pool.imap(work, ranges)


def _texts(numbers: range) -> list[tuple[str, str]]:
    splicer, _ = _adopted[-1]
    return [(splicer.id(number), source_text(splicer.statement(number))) for number in numbers]


def _packed(numbers: range) -> list[Packed]:
    splicer, cataloguer = _adopted[-1]
    return [pack(compile_statement(splicer.statement(number), cataloguer)) for number in numbers]


def _report(stage: str, done: int, total: int) -> None:
    """Say on standard error how far it is, about a hundred times."""
    step = max(1, total // 100)
    if done % step < AT_ONCE or done == total:
        print(f"\r{stage} {done:,} of {total:,}   ", end="", file=sys.stderr, flush=True)


def main() -> None:
    """Write one collection."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("count", type=int)
    parser.add_argument("target", type=Path)
    parser.add_argument("--brief", action="store_true")
    options = parser.parse_args()
    made = write_database if options.target.suffix == ".db" else write_source
    made(options.target, options.count, is_brief=options.brief)
    print(file=sys.stderr)


if __name__ == "__main__":
    main()
