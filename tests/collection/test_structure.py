"""Breaches of the published JSON Schemas, in our words and at their lines."""

import json

import pytest

from tests.collection.spoiling import RESOLUTION, line_of, spoil, told
from viewer import paths
from viewer.collection.check import check_source
from viewer.collection.source_form import CATALOGUES

ADMISSION = "statements/oic-1991-12-08-s01.yaml"
VISIT = "statements/oic-1991-s01.yaml"


@pytest.mark.parametrize(
    ("key", "file", "old", "new", "at"),
    [
        ("missing-key", RESOLUTION, "evidence: text\n", "", "id:"),
        ("missing-key", "sources.yaml", "  lang: az\n", "", "- id: mammadzada-2022"),
        ("unknown-key", RESOLUTION, "symbol:", "symbole:", "symbole:"),
        ("unknown-key", RESOLUTION, "    value: '1'", "    value: '1'\n    to: '2'", "to:"),
        (
            "not-object",
            RESOLUTION,
            "    label: page\n    value: '31'",
            "    31",
            "sources:\n- source: oic-1994-12\n  locator:",
        ),
        ("not-array", VISIT, "places:\n- baku", "places: baku", "places:"),
        ("not-string", RESOLUTION, "symbol: 12/7-P(IS)", "symbol: [12/7]", "symbol:"),
        ("unknown-locator-label", RESOLUTION, "label: page", "label: pages", "label: pages"),
        ("unknown-value", RESOLUTION, "date_sense: during", "date_sense: while", "date_sense:"),
        ("unknown-value", "kinds.yaml", "csl: report", "csl: reports", "csl: reports"),
        ("unknown-value", "sources.yaml", "one_sided: 'yes'", "one_sided: true", "one_sided:"),
        (
            "empty-text",
            RESOLUTION,
            "en: Summit resolution on the conflict",
            "en:",
            "конфликте\n  en:",
        ),
        ("empty-list", ADMISSION, "- source: embassy-riyadh-nd", "  []", "sources:"),
        ("bad-id", RESOLUTION, "id: oic-1994-12-13-s01", "id: OIC_1994", "id:"),
        (
            "bad-tag",
            RESOLUTION,
            "official_title:\n  lang: en",
            "official_title:\n  lang: eng-",
            "eng-",
        ),
        ("bad-tag", RESOLUTION, "\n  en: Summit", "\n  EN: Summit", "EN:"),
        ("bad-day", "sources.yaml", "'2026-11-23'", "2026-11", "2026-11"),
        ("bad-address", "sources.yaml", "https://example.org/summit-7", "example.org", "example"),
        ("bad-form", "sources.yaml", "    given: Aqşin", "    literal: Aqşin", "- family"),
        ("repeated-item", VISIT, "- baku", "- baku\n- baku", "places:"),
    ],
)
def test_each_breach_is_told_with_its_line(corpus_source, key, file, old, new, at):
    spoil(corpus_source, file, old, new)
    assert (file, line_of(corpus_source, file, at), key) in told(check_source(corpus_source))


def test_a_value_of_the_wrong_type_hides_no_other_mistake(corpus_source):
    spoil(corpus_source, VISIT, "places:\n- baku", "places: baku")
    spoil(corpus_source, VISIT, "kind: visit", "kind: visits")
    assert told(check_source(corpus_source)) == [
        (VISIT, line_of(corpus_source, VISIT, "kind:"), "unknown-kind"),
        (VISIT, line_of(corpus_source, VISIT, "places:"), "not-array"),
    ]


@pytest.mark.parametrize("name", ["common", "statement", *CATALOGUES])
def test_schemas_are_strict(name):
    def objects(schema):
        if isinstance(schema, dict):
            if schema.get("type") == "object":
                yield schema
            for part in schema.values():
                yield from objects(part)
        if isinstance(schema, list):
            for part in schema:
                yield from objects(part)

    schema = json.loads(paths.resources("schema", f"{name}.json").read_text(encoding="utf-8"))
    for part in objects(schema):
        assert part["additionalProperties"] is False or "propertyNames" in part
