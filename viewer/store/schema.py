"""The shape of a built collection: its tables, views and search index, and their version."""

from __future__ import annotations

from typing import NamedTuple

APPLICATION_ID = 0x53414C4E
"""`SALN` in ASCII: stands in the SQLite header and tells our files from others."""

SCHEMA_VERSION = 4
"""The header's `user_version`; raised by every change of this module that readers must know."""

TERM_RULES = "words-2"
"""Stamp of the rules that made families, spellings and sounds; a reader with others has none."""


class Table(NamedTuple):
    """A table: `columns` maps name to SQLite type; a `!` after the type means NOT NULL."""

    name: str
    about: str
    columns: dict[str, str]
    key: tuple[str, ...]
    links: tuple[tuple[str, str, str], ...] = ()
    """Foreign keys: (column, table, column there)."""
    indexes: tuple[tuple[str, ...], ...] = ()
    about_columns: tuple[tuple[str, str], ...] = ()


_LABELLED = "collection edition period kind evidence stance organ name source withdrawn"

TABLES = (
    Table(
        "collection",
        "The collection as a whole; one row.",
        {
            "id": "TEXT!",
            "version": "TEXT!",
            "date": "TEXT!",
            "publisher": "TEXT!",
            "editors": "TEXT!",
            "licence": "TEXT!",
            "article": "TEXT",
            "term_rules": "TEXT!",
            "digest": "TEXT!",
        },
        ("id",),
        about_columns=(
            ("editors", "JSON list of names"),
            ("article", "source from which the collection grew"),
            ("term_rules", "stamp of the rules that made the tables term, spelling and sound"),
            ("digest", "SHA-256 over the canonical JSON of the tables that are not made by rule"),
        ),
    ),
    Table(
        "language",
        "The collection's languages in the order shown.",
        {"tag": "TEXT!", "position": "INTEGER!", "name": "TEXT!"},
        ("tag",),
    ),
    Table(
        "edition",
        "The collection's editions, the newest first; what changed in each stands in label.",
        {"id": "TEXT!", "position": "INTEGER!", "date": "TEXT!"},
        ("id",),
        about_columns=(("id", "the version"), ("date", "day of that version, ISO 8601")),
    ),
    Table(
        "label",
        "Every short text of the catalogues, by language.",
        {
            "entity": "TEXT!",
            "id": "TEXT!",
            "field": "TEXT!",
            "lang": "TEXT!",
            "text": "TEXT!",
        },
        ("entity", "id", "field", "lang"),
        about_columns=(
            ("entity", f"what is labelled: {_LABELLED.replace(' ', ', ')}"),
            ("id", "its id"),
            ("field", "label, name, abbreviation, description, definition, genre, note, ..."),
        ),
    ),
    Table(
        "date_text",
        "How a date reads in a language; made from the date by rule.",
        {"date": "TEXT!", "sense": "TEXT!", "lang": "TEXT!", "text": "TEXT!"},
        ("date", "sense", "lang"),
        about_columns=(
            ("date", "EDTF"),
            ("sense", "during, within, or empty"),
            ("lang", "az, ru, en and the collection's languages"),
        ),
    ),
    Table(
        "period",
        "The period tree.",
        {
            "id": "TEXT!",
            "parent": "TEXT",
            "position": "INTEGER!",
            "bounds": "TEXT!",
            "earliest": "INTEGER!",
            "latest": "INTEGER!",
            "source": "TEXT",
        },
        ("id",),
        (("parent", "period", "id"), ("source", "source", "id")),
        about_columns=(
            ("bounds", "EDTF interval"),
            ("earliest", "first day as a number, 19911208 for 8 December 1991"),
            ("source", "whose periodisation it is"),
        ),
    ),
    Table(
        "kind",
        "Kinds of statements.",
        {
            "id": "TEXT!",
            "position": "INTEGER!",
            "icon": "TEXT!",
            "is_document": "INTEGER!",
            "csl": "TEXT!",
        },
        ("id",),
        about_columns=(
            ("is_document", "1 when a statement of this kind can be cited itself"),
            ("csl", "CSL 1.0.2 item type of such a document"),
        ),
    ),
    Table(
        "evidence",
        "How far statements were seen.",
        {"id": "TEXT!", "position": "INTEGER!"},
        ("id",),
    ),
    Table(
        "stance",
        "The codes of the stance coding.",
        {"id": "TEXT!", "position": "INTEGER!"},
        ("id",),
    ),
    Table(
        "organ",
        "Issuing bodies.",
        {"id": "TEXT!", "position": "INTEGER!", "standing": "TEXT!"},
        ("id",),
        about_columns=(("standing", "organ of the OIC, family (affiliated), or other"),),
    ),
    Table(
        "organ_form",
        "The names a body bore, one row per form and language.",
        {
            "organ": "TEXT!",
            "position": "INTEGER!",
            "lang": "TEXT!",
            "latest": "INTEGER",
            "name": "TEXT!",
            "abbreviation": "TEXT",
        },
        ("organ", "position", "lang"),
        (("organ", "organ", "id"),),
        about_columns=(("latest", "last day of this form as a number; NULL for today's"),),
    ),
    Table(
        "name",
        "The gazetteer.",
        {
            "id": "TEXT!",
            "position": "INTEGER!",
            "kind": "TEXT!",
            "dates": "TEXT",
            "organ": "TEXT",
        },
        ("id",),
        (("organ", "organ", "id"),),
        about_columns=(
            ("kind", "person, place, organ, document or event"),
            ("dates", "EDTF interval: life, or term of office"),
        ),
    ),
    Table(
        "name_form",
        "Spellings of a name.",
        {
            "name": "TEXT!",
            "position": "INTEGER!",
            "lang": "TEXT!",
            "text": "TEXT!",
            "is_official": "INTEGER!",
            "attested": "TEXT",
        },
        ("name", "position"),
        (("name", "name", "id"),),
        about_columns=(("attested", "article, retrieved or unverified"),),
    ),
    Table(
        "source",
        "Where statements are attested.",
        {
            "id": "TEXT!",
            "type": "TEXT!",
            "lang": "TEXT!",
            "title": "TEXT!",
            "authors": "TEXT!",
            "publisher": "TEXT",
            "container": "TEXT",
            "volume": "TEXT",
            "issue": "TEXT",
            "pages": "TEXT",
            "date": "TEXT",
            "address": "TEXT",
            "seen_as": "TEXT!",
            "seen_on": "TEXT!",
            "is_one_sided": "INTEGER!",
        },
        ("id",),
        about_columns=(
            ("type", "CSL 1.0.2 item type"),
            ("lang", "language of the title"),
            ("authors", "JSON list of {family, given} or {literal}"),
            ("date", "EDTF"),
            ("seen_as", "live, stored, excerpt or print"),
            ("seen_on", "day it was seen, ISO 8601"),
        ),
    ),
    Table(
        "source_reference",
        "A source's own numbered references.",
        {"source": "TEXT!", "number": "TEXT!", "target": "TEXT"},
        ("source", "number"),
        (("source", "source", "id"), ("target", "source", "id")),
        about_columns=(("target", "the source meant; NULL while unresolved"),),
    ),
    Table(
        "statement",
        "Recorded acts and utterances, numbered in the order of earliest, latest, id.",
        {
            "number": "INTEGER!",
            "id": "TEXT!",
            "date": "TEXT!",
            "date_sense": "TEXT!",
            "earliest": "INTEGER!",
            "latest": "INTEGER!",
            "kind": "TEXT!",
            "symbol": "TEXT",
            "period": "TEXT!",
            "evidence": "TEXT!",
            "is_one_sided": "INTEGER!",
            "official_title": "TEXT",
            "official_title_lang": "TEXT",
        },
        ("number",),
        (
            ("kind", "kind", "id"),
            ("period", "period", "id"),
            ("evidence", "evidence", "id"),
        ),
        (("id",), ("period",), ("kind",), ("latest",), ("earliest", "latest")),
        about_columns=(
            ("date", "EDTF"),
            ("date_sense", "during, within, or empty for a day"),
            ("earliest", "first possible day as a number, 19911208 for 8 December 1991"),
            ("latest", "last possible day as a number"),
        ),
    ),
    Table(
        "statement_title",
        "Our description of a statement, by language.",
        {"statement": "INTEGER!", "lang": "TEXT!", "text": "TEXT!"},
        ("statement", "lang"),
        (("statement", "statement", "number"), ("lang", "language", "tag")),
    ),
    Table(
        "statement_organ",
        "Who issued a statement.",
        {"statement": "INTEGER!", "position": "INTEGER!", "organ": "TEXT!"},
        ("statement", "position"),
        (("statement", "statement", "number"), ("organ", "organ", "id")),
        (("organ", "statement"),),
    ),
    Table(
        "statement_session",
        "At which sitting of the body, by language.",
        {
            "statement": "INTEGER!",
            "position": "INTEGER!",
            "lang": "TEXT!",
            "text": "TEXT!",
        },
        ("statement", "position", "lang"),
        (("statement", "statement", "number"), ("lang", "language", "tag")),
        about_columns=(("position", "of the body in statement_organ"),),
    ),
    Table(
        "statement_name",
        "Places and persons of a statement, and names that curators listed for it.",
        {
            "statement": "INTEGER!",
            "role": "TEXT!",
            "position": "INTEGER!",
            "name": "TEXT!",
        },
        ("statement", "role", "position"),
        (("statement", "statement", "number"), ("name", "name", "id")),
        (("name", "statement"),),
        about_columns=(("role", "place, person or mention"),),
    ),
    Table(
        "mention",
        "Every name that a statement lists, is issued by, or has in one of its texts.",
        {"statement": "INTEGER!", "name": "TEXT!"},
        ("statement", "name"),
        (("statement", "statement", "number"), ("name", "name", "id")),
        (("name", "statement"),),
    ),
    Table(
        "statement_period_reason",
        "Why a statement stands in a period outside whose bounds it lies.",
        {"statement": "INTEGER!", "lang": "TEXT!", "text": "TEXT!"},
        ("statement", "lang"),
        (("statement", "statement", "number"), ("lang", "language", "tag")),
    ),
    Table(
        "segment",
        "Aligned units of a statement.",
        {
            "statement": "INTEGER!",
            "position": "INTEGER!",
            "source": "TEXT",
            "locator_label": "TEXT",
            "locator": "TEXT",
            "document_locator_label": "TEXT",
            "document_locator": "TEXT",
        },
        ("statement", "position"),
        (("statement", "statement", "number"), ("source", "source", "id")),
        about_columns=(
            ("locator_label", "CSL 1.0.2 locator type, for example page"),
            ("locator", "where in the source"),
            ("document_locator", "where in the document itself, as the source says"),
        ),
    ),
    Table(
        "segment_text",
        "A segment's text in one language: our paraphrase.",
        {
            "statement": "INTEGER!",
            "position": "INTEGER!",
            "lang": "TEXT!",
            "text": "TEXT!",
        },
        ("statement", "position", "lang"),
        (("statement", "statement", "number"), ("lang", "language", "tag")),
    ),
    Table(
        "segment_stance",
        "Stance codes of a segment.",
        {"statement": "INTEGER!", "position": "INTEGER!", "stance": "TEXT!"},
        ("statement", "position", "stance"),
        (("statement", "statement", "number"), ("stance", "stance", "id")),
        (("stance", "statement"),),
    ),
    Table(
        "verbatim",
        "Words of a segment that are really quoted, without the quotation marks round them.",
        {
            "statement": "INTEGER!",
            "position": "INTEGER!",
            "lang": "TEXT!",
            "start": "INTEGER!",
            "end": "INTEGER!",
        },
        ("statement", "position", "lang", "start"),
        (("statement", "statement", "number"), ("lang", "language", "tag")),
        about_columns=(("start", "code points from the beginning of segment_text.text"),),
    ),
    Table(
        "statement_source",
        "Sources of a statement, in the order shown.",
        {
            "statement": "INTEGER!",
            "position": "INTEGER!",
            "source": "TEXT!",
            "locator_label": "TEXT",
            "locator": "TEXT",
            "number": "TEXT",
            "number_locator_label": "TEXT",
            "number_locator": "TEXT",
        },
        ("statement", "position"),
        (("statement", "statement", "number"), ("source", "source", "id")),
        (("source",),),
        about_columns=(
            ("number", "the source's own numbered reference"),
            ("number_locator", "page that the source gives with that number"),
        ),
    ),
    Table(
        "remark",
        "Editors' corrections and conflicts between sources.",
        {
            "statement": "INTEGER!",
            "position": "INTEGER!",
            "about": "TEXT",
            "source": "TEXT",
        },
        ("statement", "position"),
        (("statement", "statement", "number"), ("source", "source", "id")),
    ),
    Table(
        "remark_text",
        "A remark in one language.",
        {
            "statement": "INTEGER!",
            "position": "INTEGER!",
            "lang": "TEXT!",
            "text": "TEXT!",
        },
        ("statement", "position", "lang"),
        (("statement", "statement", "number"), ("lang", "language", "tag")),
    ),
    Table(
        "relation",
        "Ties between statements.",
        {"statement": "INTEGER!", "type": "TEXT!", "target": "INTEGER!"},
        ("statement", "type", "target"),
        (("statement", "statement", "number"), ("target", "statement", "number")),
        (("target",),),
        about_columns=(("type", "cites, continues, replaces, responds-to or same-event"),),
    ),
    Table(
        "withdrawn",
        "Ids no longer in use; the reason stands in label.",
        {"id": "TEXT!", "successor": "TEXT"},
        ("id",),
    ),
    Table(
        "search_text",
        "What the search index reads, one row per statement; made from the other tables.",
        {"number": "INTEGER!"},
        ("number",),
        (("number", "statement", "number"),),
        about_columns=(
            ("number", "the statement"),
            ("title_LANG, text_LANG, facts_LANG", "per language: title, segments, catalogue names"),
            ("marks", "id, symbol and official title"),
        ),
    ),
    Table(
        "term",
        "The index's vocabulary: each folded word with the number of statements that have it.",
        {"column": "TEXT!", "term": "TEXT!", "statements": "INTEGER!", "family": "TEXT!"},
        ("column", "term"),
        indexes=(("column", "family"),),
        about_columns=(
            ("column", "a language tag, or marks"),
            ("family", "the same for all forms of a word, by the rules of collection.term_rules"),
        ),
    ),
    Table(
        "spelling",
        "Spellings of names as the search compares them; made from name_form and term.",
        {
            "name": "TEXT!",
            "position": "INTEGER!",
            "lang": "TEXT!",
            "words": "TEXT!",
            "key": "TEXT!",
        },
        ("name", "position"),
        (("name", "name", "id"),),
        (("key",), ("words",)),
        about_columns=(
            ("position", "of the spelling in name_form"),
            ("words", "folded, with a space between"),
            ("key", "the families of these words, with a space between"),
        ),
    ),
    Table(
        "sound",
        "Words mostly written with a capital, by how they sound whatever their script.",
        {"column": "TEXT!", "term": "TEXT!", "sound": "TEXT!", "written": "TEXT!"},
        ("column", "term", "sound"),
        indexes=(("sound",),),
        about_columns=(
            ("column", "a language tag"),
            ("written", "as the texts mostly write it"),
            ("sound", "consonants, those that languages write for one another made one"),
        ),
    ),
)

DERIVED = frozenset({"date_text", "mention", "search_text", "sound", "spelling", "term"})
"""Tables made by rule from the others: no part of the digest."""


def column(tag: str) -> str:
    """Return a language tag as part of a column name: `zh_Hant` for `zh-Hant`."""
    return tag.replace("-", "_")


def search_columns(tags: tuple[str, ...]) -> tuple[str, ...]:
    """Return the columns of `search_text` and the index: three a language, and `marks`."""
    fields = ("title", "text", "facts")
    return (*(f"{field}_{column(tag)}" for tag in tags for field in fields), "marks")


def quoted(name: str) -> str:
    """Return a name as SQL and FTS5 write it."""
    return '"' + name.replace('"', '""') + '"'
