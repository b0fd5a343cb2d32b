"""Writes docs/locales.md, the table of CSL terms for reviewers: `python -m tools.locales_table`."""

from __future__ import annotations

from pathlib import Path

from viewer.cite import locales, terms
from viewer.cite.locales import Locale, TermKey

PAGE = Path(__file__).resolve().parent.parent / "docs" / "locales.md"

INTRODUCTION = """\
# Citation terms

Words that citation styles take from the language of the citation (CSL 1.0.2, "Locale Files").
Azerbaijani is `resources/csl/locales-az-AZ.xml`, wholly ours. Russian is the published file with
`resources/csl/locales-ru-RU-overlay.xml` laid over it; ours are marked °. English (US) is as
published, for comparison.

This page is written by `python -m tools.locales_table`: correct the XML files, then run it.

## Choices
- **Azerbaijani puts after a noun what English puts before it** (in, from, to, review of). Such a
  term is a label with a colon: `kitabda:`, `mənbə:`, `rəy verilən əsər:`. Where no label serves
  every use (`at`, `on`), a dash stands.
- **Roles before a name stay in the nominative** (`redaktor Anna Yolkina`, `ред. А. Ёлкина`), since
  no program inflects the name that follows. GOST styles bring their own `под ред.`
- **Pages**: `s.` and `с.` whether one or many, as in Azerbaijani and Russian practice.
- **A paragraph of a resolution** is `bənd` and `пункт`; an **article of a treaty** `maddə` and
  `статья`.
- **Ordinals** follow vowel harmony: 1-ci, 3-cü, 6-cı, 9-cu, 10-cu, 40-cı, 100-cü. CSL cannot say
  1000-ci, which comes out as 1000-cü.
- **Russian months** are genitive in the file (14 апреля); without a day the program puts the
  nominative back (сентябрь 2021 г.).
- **Empty roles** (`author` and others, shown as ∅) must stay empty: styles print that form as a
  label after every name.
- **Quotation marks**: “ ” and ‘ ’ in Azerbaijani, « » and „ “ in Russian, closing before a comma
  or stop.

## How it was reviewed
On 30 November 2026 every term below was read, in Azerbaijani and Russian, by us with a language
model; **no native editor has read it yet**. Names of months (genitive in Russian) and eras were
compared with CLDR, as Babel has it, page marks with the examples of GOST that our styles name,
ordinals with the rules of vowel harmony. Mended then: *б. г.* for *б. д.*, *февр.*, *режиссёр*,
*четвёртый* in Russian; *e.ə.*, *y.e.*, *tarixi göstərilməyib*, *not nəşri* in Azerbaijani. Doubtful
still: *t.y.*, *y.y.* and *n.y.*, which follow Turkish use; *стих* and *ayə* for any verse.

## A document known through another source
These are no CSL terms; they stand in `viewer/cite/terms.py`, and `…` is the source.

| | az | ru | en |
|---|---|---|---|
"""


def page() -> str:
    """Return the whole page."""
    return f"{INTRODUCTION}{_provenance()}\n## Terms\n\n{_table()}"


def _provenance() -> str:
    rows = (
        f"| {through.name.lower()} | "
        + " | ".join(terms.clause(through, language, "…") for language in ("az", "ru", "en"))
        + " |\n"
        for through in terms.Through
    )
    return "".join(rows)


def _table() -> str:
    az, ru, en = (_words(locale) for locale in (Locale.AZ, Locale.RU, Locale.EN_US))
    overlay = locales.terms(locales.russian_overlay())
    ours = {locales.term_key(term) for term in overlay}
    lines = ["| term | form | az | ru | en |", "|---|---|---|---|---|"]
    for key in az | ru | en:
        mark = "°" if key in ours else ""
        shown = [_cell(az, key), _cell(ru, key) + mark, _cell(en, key)]
        form = ", ".join(part for part in key[1:] if part not in ("", "long"))
        lines.append(f"| {key[0]} | {form} | {' | '.join(shown)} |")
    return "\n".join(lines) + "\n"


def _words(locale: Locale) -> dict[TermKey, str]:
    return {
        locales.term_key(term): locales.wording(term)
        for term in locales.terms(locales.load(locale))
    }


def _cell(words: dict[TermKey, str], key: TermKey) -> str:
    if key not in words:
        return ""
    return words[key].strip() or "∅"


if __name__ == "__main__":
    PAGE.write_text(page(), "utf-8")
