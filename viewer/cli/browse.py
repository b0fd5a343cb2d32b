"""`salname periods`, `list` and `show`."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterable, Sequence

from viewer.cli import as_json, ids
from viewer.cli.output import (
    open_library,
    print_json,
    print_table,
    side_by_side,
    tell,
    terminal_width,
)
from viewer.errors import ExitCode, UnknownLanguage
from viewer.search.scope import Scope
from viewer.store.facets import Facet, Picks
from viewer.store.library import Library
from viewer.store.records import Period
from viewer.store.whole import Name, Reference, Statement
from viewer.text.languages import Texts
from viewer.text.messages import say


def run_periods(arguments: Namespace) -> int:
    """Print the period tree with its counts."""
    with open_library(arguments) as library:
        periods = library.periods()
    if arguments.json:
        print_json([as_json.period(period) for period in periods])
        return ExitCode.DONE
    depths = _depths(periods)
    print_table(
        [
            (
                f"{'  ' * depths[period.id]}{period.label.best(arguments.lang_of_messages)}",
                period.date_text.best(arguments.lang_of_messages),
                str(period.statements),
                period.id,
            )
            for period in periods
        ]
    )
    return ExitCode.DONE


def _depths(periods: Iterable[Period]) -> dict[str, int]:
    depths: dict[str, int] = {}
    for period in periods:
        depths[period.id] = depths[period.parent] + 1 if period.parent else 0
    return depths


def run_list(arguments: Namespace) -> int:
    """Print statements in date order."""
    with open_library(arguments) as library:
        picks = _picks(library, arguments.kind)
        rows = library.rows(_numbers(library, arguments.query, arguments.period, picks))
    if arguments.json:
        print_json([as_json.row(row) for row in rows])
    elif arguments.ids:
        print(*(row.id for row in rows), sep="\n", end="\n" * bool(rows))
    elif rows:
        lang = arguments.lang_of_messages
        print_table([(row.date, row.id, row.title.best(lang)) for row in rows])
    else:
        tell(say(arguments.lang_of_messages, "cli.no-statements"))
    return ExitCode.DONE if rows else ExitCode.NOTHING_FOUND


def _numbers(library: Library, text: str, period: str | None, picks: Picks) -> Sequence[int]:
    """Return the numbers of the statements that a query leaves, in date order."""
    if not text.strip():
        return library.numbers(period, picks)
    from viewer.search.engine import Engine  # a list of all does without

    engine = Engine(library)
    return sorted(engine.run(engine.read(text), Scope(period, picks)).numbers)


def _picks(library: Library, kind: str | None) -> Picks:
    return frozenset({(Facet.KIND, library.kind(kind).id)} if kind else ())


def run_show(arguments: Namespace) -> int:
    """Print statements in full; as JSON a list of them, but one by itself where it was named."""
    lang = arguments.lang_of_messages
    with open_library(arguments) as library:
        tags = _tags(library, arguments.lang)
        found = [library.statement(id_) for id_ in ids.asked(library, arguments.ids, lang, "show")]
        texts = ["\n".join(statement_lines(library, one, tags, lang)) for one in found]
    if arguments.json:
        made = [as_json.statement(statement) for statement in found]
        print_json(made if ids.are_read(arguments.ids) or len(made) > 1 else made[0])
    elif found:
        print("\n\n\n".join(texts))
    else:
        tell(say(lang, "cli.no-ids"))
    return ExitCode.DONE if found else ExitCode.NOTHING_FOUND


def _tags(library: Library, wanted: Sequence[str] | None) -> tuple[str, ...]:
    known = library.collection.tags
    for tag in wanted or ():
        if tag not in known:
            raise UnknownLanguage(tag, ", ".join(known))
    return tuple(wanted or known)


def statement_lines(
    library: Library, statement: Statement, tags: tuple[str, ...], lang: str
) -> list[str]:
    """Return what `show` prints: titles, facts, segments, remarks, sources, relations."""
    width = terminal_width()
    lines = [*_columns(statement.title, tags, width), ""]
    lines += [
        f"{say(lang, f'show.{name}')}: {value}" for name, value in _facts(library, statement, lang)
    ]
    for segment in statement.segments:
        lines += ["", *_columns(segment.text, tags, width)]
        if segment.document_locator:
            lines.append(f"({segment.document_locator.label} {segment.document_locator.value})")
        if segment.stances:
            lines.append(f"[{', '.join(_stance_labels(library, segment.stances, lang))}]")
    for remark in statement.remarks:
        lines += ["", f"{say(lang, 'show.remark')}:", *_columns(remark.text, tags, width)]
    lines += ["", f"{say(lang, 'show.sources')}:"]
    lines += [_source_line(place, ref) for place, ref in enumerate(statement.references, 1)]
    if statement.relations:
        lines += ["", f"{say(lang, 'show.related')}:"]
        lines += [
            f"- {say(lang, f'relation.{relation.type.value}-{way}')}: "
            f"{relation.title.best(lang)} ({relation.statement})"
            for relation in statement.relations
            for way in ("out" if relation.is_outgoing else "in",)
        ]
    return lines


def _columns(texts: Texts, tags: tuple[str, ...], width: int) -> list[str]:
    return side_by_side([(tag, texts[tag]) for tag in tags if tag in texts], width)


def _facts(library: Library, statement: Statement, lang: str) -> list[tuple[str, str]]:
    evidence = {label.id: label.label.best(lang) for label in library.evidences()}
    periods = {period.id: period.label.best(lang) for period in library.periods()}
    organs = "; ".join(
        ", ".join(part for part in (organ.name.best(lang), organ.session.best(lang)) if part)
        for organ in statement.organs
    )
    official = statement.official_title
    facts = [
        ("id", statement.id),
        ("date", statement.date_text.best(lang)),
        ("kind", statement.kind.label.best(lang)),
        ("organ", organs),
        ("symbol", statement.symbol or ""),
        ("official-title", f"{official.text} ({official.lang})" if official else ""),
        ("place", _names(statement.places, lang)),
        ("persons", _names(statement.persons, lang)),
        ("period", periods[statement.period]),
        ("evidence", evidence[statement.evidence.value]),
        ("one-sided", say(lang, "show.yes") if statement.is_one_sided else ""),
    ]
    return [(name, value) for name, value in facts if value]


def _names(names: tuple[Name, ...], lang: str) -> str:
    return "; ".join(name.official.best(lang) for name in names)


def _stance_labels(library: Library, stances: tuple[str, ...], lang: str) -> list[str]:
    labels = {label.id: label.label.best(lang) for label in library.stances()}
    return [labels[stance] for stance in stances]


def _source_line(place: int, reference: Reference) -> str:
    source = reference.source
    parts = [source.title, source.publisher or source.container, source.date and source.date.text]
    line = f"[{place}] {'. '.join(part for part in parts if part)}"
    if reference.locator:
        line += f", {reference.locator.label} {reference.locator.value}"
    if reference.number:
        line += f" [{reference.number}]"
    return f"{line}. {source.address}" if source.address else line
