"""Collections for tests: source trees in any of four languages, and files built from them."""

from pathlib import Path

import pytest
import yaml

from viewer.collection.build import build

DATA = Path(__file__).parent / "data" / "corpus"
"""Four periods and twelve statements, every odd case once: a set, intervals, doubtful dates, words
quoted, a remark, relations, official titles, two organs, a reason, withdrawn ids."""

LANGUAGES = ("az", "ru", "en")
ALL_LANGUAGES = ("az", "ru", "en", "ar")


def write_corpus(folder, languages=LANGUAGES):
    """Write the source form of the small collection in some of its languages; return the folder."""
    for path in sorted(DATA.rglob("*.yaml")):
        data = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CBaseLoader)
        if path.name == "collection.yaml":
            data["languages"] = [item for item in data["languages"] if item["tag"] in languages]
        write_yaml(folder / path.relative_to(DATA), _cut(data, languages))
    return folder


def write_yaml(path, data):
    """Write plain data as a file of the source form."""
    path.parent.mkdir(parents=True, exist_ok=True)
    text = yaml.dump(data, Dumper=yaml.CSafeDumper, allow_unicode=True, sort_keys=False, width=100)
    path.write_text(text, encoding="utf-8", newline="\n")


def read_yaml(path):
    """Read a file of the source form as plain data."""
    return yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CBaseLoader)


def build_corpus(folder, languages=LANGUAGES):
    """Write and build the small collection below a folder; return the built file."""
    target = folder / "small.db"
    build(write_corpus(folder / "source", languages), target, lambda *_: None)
    return target


def _cut(data, languages):
    """Keep only some languages of every text."""
    if isinstance(data, list):
        return [_cut(item, languages) for item in data]
    if not isinstance(data, dict):
        return data
    if data and data.keys() <= set(ALL_LANGUAGES):
        return {tag: text for tag, text in data.items() if tag in languages}
    return {key: _cut(value, languages) for key, value in data.items()}


@pytest.fixture
def corpus_source(tmp_path):
    """The small collection in source form, for a test to spoil."""
    return write_corpus(tmp_path / "source")


@pytest.fixture(scope="session")
def corpus_db(tmp_path_factory):
    """The small collection built in Azerbaijani, Russian and English; tests only read it."""
    return build_corpus(tmp_path_factory.mktemp("corpus"))


@pytest.fixture(scope="session", params=[("en",), ALL_LANGUAGES], ids=["one", "four"])
def corpus_db_of_any_languages(request, tmp_path_factory):
    """The small collection built in one language, and in four of which one is Arabic."""
    return build_corpus(tmp_path_factory.mktemp("corpus"), request.param)
