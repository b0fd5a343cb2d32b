"""The rules of a collection's content, a row each: one mistake, its sentence, its line."""

import pytest

from tests.collection.spoiling import RESOLUTION, line_of, spoil, told
from viewer.collection.check import check_source

ADMISSION = "statements/oic-1991-12-08-s01.yaml"
SHUSHA = "statements/oic-2020-11-08-s01.yaml"
SOVIET = "statements/oic-1991-05-s01.yaml"
NIAMEY = "statements/oic-2020-11-27-s01.yaml"
KHOJALY = "statements/puic-2012-01-31-s01.yaml"

_A = "{az: a, ru: a, en: a}"

IDS = [
    ("unknown-kind", RESOLUTION, "kind: resolution", "kind: revolution", "kind:"),
    ("unknown-period", RESOLUTION, "period: ceasefire", "period: peace", "period:"),
    ("unknown-organ", RESOLUTION, "organ: oic-summit", "organ: oic-sumit", "organ:"),
    ("unknown-name", ADMISSION, "- dakar", "- daker", "- daker"),
    ("unknown-name", ADMISSION, "- hamid-algabid", "- hamid", "- hamid"),
    ("unknown-stance", RESOLUTION, "- condemns", "- condemn", "- condemn"),
    ("unknown-source", ADMISSION, "- source: embassy-riyadh-nd", "- source: x", "- source: x"),
    ("unknown-source", "collection.yaml", "article: mammadzada-2022", "article: x", "article:"),
    ("unknown-source", "periods.yaml", "source: mammadzada-2022", "source: x", "source: x"),
    ("unknown-source", "sources.yaml", "source: oic-1994-12", "source: x", "source: x"),
    ("unknown-organ", "names.yaml", "organ: oic", "organ: x", "organ: x"),
    ("unknown-statement", NIAMEY, "statement: oic-2021-06-s01", "statement: x", "statement: x"),
    ("unknown-successor", "withdrawn.yaml", "successor: oic-1994", "successor: x", "successor: x"),
    ("withdrawn-in-use", "withdrawn.yaml", "oic-1999-s01", "oic-1993-s01", "oic-1993-s01"),
    ("not-a-place", ADMISSION, "- dakar", "- mohammad-mohsin", "- mohammad-mohsin"),
    ("not-a-person", ADMISSION, "- hamid-algabid", "- baku", "- baku"),
    ("related-to-itself", NIAMEY, ": oic-2021-06-s01", ": oic-2020-11-27-s01", "same-event\n  st"),
    ("duplicate-id", "withdrawn.yaml", "oic-1999-s01", "oic-1994-12-13-s09", "s01\n- id:"),
    (
        "duplicate-language",
        "collection.yaml",
        "- tag: az",
        "- tag: az\n  name: A\n- tag: az",
        "A\n- tag",
    ),
    ("period-cycle", "periods.yaml", "parent: conflict", "parent: ceasefire", "parent:"),
]

DATES = [
    ("bad-date", RESOLUTION, "date: 1994-12-13/1994-12-15", "date: 1994-13", "date:"),
    ("bad-date", "periods.yaml", "bounds: 1991/1992-01", "bounds: 1991-1992", "bounds:"),
    ("bad-date", "organs.yaml", "'2011-06-28'", "28.06.2011", "until:"),
    ("bad-date", "names.yaml", "dates: 1989/1996", "dates: '89'", "dates:"),
    ("bad-date", "sources.yaml", "date: '2022'", "date: in 2022", "date:"),
    ("bad-date", "sources.yaml", "'2026-11-23'", "'2026-02-30'", "2026-02-30"),
    ("bounds-not-interval", "periods.yaml", "bounds: 1991/1992-01", "bounds: '1991'", "bounds:"),
    ("period-outside-parent", "periods.yaml", "1994-05-12/2020-09-26", "1990/2020", "1990/2020"),
    ("date-sense-missing", RESOLUTION, "date_sense: during\n", "", "date:"),
    ("date-sense-needless", ADMISSION, "kind:", "date_sense: within\nkind:", "date_sense:"),
    (
        "edition-behind",
        "collection.yaml",
        "publisher:",
        f"editions: [{{version: '0.9', date: '2026-11-24', changes: {_A}}}]\npublisher:",
        "'0.9'",
    ),
    ("date-outside-period", RESOLUTION, "period: ceasefire", "period: after", "period:"),
]

SOURCES = [
    (
        "attribution-not-listed",
        RESOLUTION,
        "  source: oic-1994-12",
        "  source: embassy-riyadh-nd",
        "embassy",
    ),
    ("locator-without-source", SOVIET, "  source: mammadzada-2022\n", "", "locator:"),
    ("unlisted-reference", RESOLUTION, "number: '7'", "number: '8'", "number:"),
    ("number-locator-without-number", SOVIET, "  number: '4'\n", "", "number_locator:"),
    (
        "duplicate-reference",
        "sources.yaml",
        "  - number: '7'",
        "  - number: '4'\n    status: unresolved\n  - number: '7'",
        "unresolved\n  - number",
    ),
    ("resolved-without-source", "sources.yaml", "    source: oic-1994-12\n", "", "'7'"),
    ("unresolved-with-source", "sources.yaml", "status: resolved", "status: unresolved", "source:"),
]

TEXTS = [
    ("missing-language", RESOLUTION, "  ru: Резолюция саммита о конфликте\n", "", "title:"),
    ("missing-language", "kinds.yaml", "    en: Visit\n", "", "visit\n  label:"),
    ("unknown-language", RESOLUTION, "title:\n", "title:\n  de: Beschluss\n", "de:"),
    ("segment-not-aligned", RESOLUTION, "    ru: Резолюция осуждает {агрессию}.\n", "", "- text:"),
    ("unbalanced-braces", RESOLUTION, "{təcavüzü}", "{{təcavüzü}", "təcavüzü"),
    ("braces-outside-segment", RESOLUTION, "en: Summit", "en: A {summit}", "{summit}"),
    ("verbatim-differs", RESOLUTION, "{агрессию}", "агрессию", "- text:"),
    ("quoted-not-verbatim", RESOLUTION, "en: Summit resolution", "en: “Summit” resolution", "“"),
    ("quoted-not-verbatim", RESOLUTION, "ru: Резолюция саммита", "ru: Резолюция «саммита»", "«"),
    ("quoted-not-verbatim", RESOLUTION, "осуждает {агрессию}", "«осуждает» {агрессию}", "«"),
    (
        "quoted-not-verbatim",
        SHUSHA,
        "en: The statement belongs",
        "en: The 'statement' belongs",
        "'statement'",
    ),
    ("quoted-not-verbatim", "periods.yaml", "en: The period", "en: The ‘period’", "‘"),
    ("unbalanced-quotes", "names.yaml", "Hamid Algabid", "“Hamid Algabid", "“Hamid"),
    ("unbalanced-quotes", "sources.yaml", "title: Azerbaijan and", "title: Azerbaijan” and", "”"),
    ("look-alike", RESOLUTION, "en: Summit resolution", "en: А summit resolution", "А summit"),
]


STYLE = [
    (
        "forbidden-term",
        RESOLUTION,
        "az: Qətnamə {t",
        "az: Rezolyusiya, rezolyusiyası {t",
        "az: Rez",
    ),
    ("forbidden-term", RESOLUTION, "ru: Резолюция саммита", "ru: О решении саммита", "ru: О"),
    ("forbidden-term", "periods.yaml", "en: The period", "en: The decree, the period", "decree"),
    ("forbidden-term", "glossary.yaml", "en: resolution", "en: decree", "decree"),
    ("straight-apostrophe", RESOLUTION, "en: Summit", "en: The summit's", "summit's"),
    ("double-space", SHUSHA, "en: Press statement", "en: Press  statement", "Press  "),
    ("double-space", SHUSHA, "ru: Заявление для", "ru: Заявление\u00a0 для", "для печати о Шуше"),
    ("space-before-mark", SHUSHA, "en: The statement belongs", "en: The statement , x", " ,"),
    ("hyphen-as-dash", SHUSHA, "en: Press statement", "en: Press - statement", "Press -"),
    ("hyphen-in-range", SHUSHA, "en: Press statement", "en: Press 2-3 statement", "2-3"),
    ("dash-without-space", SHUSHA, "ru: Заявление для", "ru: Заявление — для", "для печати о Шуше"),
    (
        "dash-without-space",
        SHUSHA,
        "ru: Заявление для",
        "ru: Заявление\u00a0—для",
        "для печати о Шуше",
    ),
    ("long-dash", RESOLUTION, "az: Zirvə toplantısının", "az: Zirvə — toplantısının", "az: Zirvə"),
    ("title-with-stop", RESOLUTION, "en: Summit resolution on the conflict", "en: On it.", "On it"),
    ("sentence-without-stop", RESOLUTION, "{aggression}.", "{aggression}", "condemns {a"),
]


@pytest.mark.parametrize(("key", "file", "old", "new", "at"), IDS + DATES + SOURCES + TEXTS + STYLE)
def test_each_mistake_is_told_once_with_its_line(corpus_source, key, file, old, new, at):
    spoil(corpus_source, file, old, new)
    problems = check_source(corpus_source)
    assert told(problems) == [(file, line_of(corpus_source, file, at), key)]


def test_the_small_collection_has_no_mistake(corpus_source):
    assert check_source(corpus_source) == []


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        (SHUSHA, "en: Press statement on Shusha", "en: Press statement on “Shushi”"),
        (SHUSHA, "ru: Заявление для печати о Шуше", "ru: О награде орденом «Достлуг»"),
        (RESOLUTION, "en: Summit", "en: “The conflict between Armenia and Azerbaijan”, a summit"),
        (SHUSHA, "en: The statement belongs", "en: “The conflict between Armenia and Azerbaijan”"),
        (RESOLUTION, "en: Summit resolution", "en: The summit’s and the states’ resolution"),
        (RESOLUTION, "en: Summit resolution", "en: Text 51/47-POL or 12/7-P(IS) of 13–15 May"),
        (RESOLUTION, "{aggression}", "{decree} and decrees"),
        ("sources.yaml", "title: Azerbaijan and the OIC", "title: '“Azerbaijan” and the OIC'"),
        (ADMISSION, "period: before", "period: conflict\nperiod_reason: {az: a, ru: а, en: a}"),
    ],
    ids=[
        "name",
        "quoted-in-name",
        "own-title",
        "other-title",
        "apostrophe",
        "symbol",
        "quoted",
        "source",
        "reason",
    ],
)
def test_what_is_allowed(corpus_source, file, old, new):
    spoil(corpus_source, file, old, new)
    assert check_source(corpus_source) == []
