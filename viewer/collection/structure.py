"""Checks a document against its published JSON Schema and says in our words what is wrong."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from typing import Any

import jsonschema_rs
from jsonschema_rs import ValidationErrorKind as Kind

from viewer import paths
from viewer.collection.rules.registry import Finding
from viewer.collection.source_form import Document, Place

_BASE = "file:///"
"""Where schemas find each other: the registry answers, no file or network is ever asked."""

_EMPTY = {"object": dict, "array": list, "string": str}


def check_structure(document: Document) -> None:
    """Report every breach of the schema.

    A value of the wrong type is replaced by an empty one, so that later rules find what they
    expect or nothing.
    """
    validator = _validator(document.kind)
    if validator.is_valid(document.data):
        return
    errors = list(validator.iter_errors(document.data))
    for error in errors:
        for place, key, params in _findings(error):
            document.report(place, key, **params)
    for error in errors:
        if isinstance(error.kind, Kind.Type):
            _blank(document, tuple(error.instance_path), error.kind.types[0])


@cache
def _validator(kind: str) -> jsonschema_rs.Validator:
    registry = jsonschema_rs.Registry([(f"{_BASE}common.json", _schema("common"))])
    return jsonschema_rs.validator_for(
        _schema(kind), registry=registry, base_uri=f"{_BASE}{kind}.json"
    )


def _schema(name: str) -> dict[str, Any]:
    text = paths.resources("schema", f"{name}.json").read_text(encoding="utf-8")
    schema: dict[str, Any] = json.loads(text)
    return schema


def _findings(error: jsonschema_rs.ValidationError) -> Iterator[Finding]:
    place: Place = tuple(error.instance_path)
    name, value = _name(place), str(error.instance)
    match error.kind:
        case Kind.Required(property=missing):
            yield place, "missing-key", {"name": missing}
        case Kind.AdditionalProperties(unexpected=keys):
            for key in keys:
                yield (*place, key), "unknown-key", {"name": key}
        case Kind.Type(types=types):
            yield place, f"not-{types[0]}", {"name": name}
        case Kind.Enum(options=options):
            known = ", ".join(map(str, options))
            yield place, _enum_key(place), {"name": name, "value": value, "known": known}
        case Kind.Pattern(pattern=pattern):
            yield place, _PATTERNS.get(pattern, "bad-form"), {"name": name, "value": value}
        case Kind.PropertyNames(error=inner):
            tag = str(inner.instance)
            yield (*place, tag), "bad-tag", {"value": tag}
        case Kind.UniqueItems():
            yield place, "repeated-item", {"name": name}
        case Kind.MinItems():
            yield place, "empty-list", {"name": name}
        case _:
            yield place, "bad-form", {"name": name, "value": value}


_PATTERNS = {
    r"\S": "empty-text",
    "^[a-z0-9]+(-[a-z0-9]+)*$": "bad-id",
    "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$": "bad-tag",
    "^[0-9]{4}-[0-9]{2}-[0-9]{2}$": "bad-day",
    r"^https?://\S+$": "bad-address",
}


_LOCATOR_LABELS = {(name, "label") for name in ("locator", "document_locator", "number_locator")}


def _enum_key(place: Place) -> str:
    is_locator = place[-2:] in _LOCATOR_LABELS
    return "unknown-locator-label" if is_locator else "unknown-value"


def _name(place: Place) -> str:
    """Return the key under which a value stands, or the list that holds it."""
    return next((step for step in reversed(place) if isinstance(step, str)), "")


def _blank(document: Document, place: Place, type_: str) -> None:
    if not place:
        document.data = _EMPTY[type_]()
        return
    parent = document.data
    for step in place[:-1]:
        parent = parent[step]
    parent[place[-1]] = _EMPTY[type_]()
