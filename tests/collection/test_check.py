"""Checking a whole collection: everything at once, in three languages, nothing by cascade."""

import re
import string
from pathlib import Path

import pytest

from tests.collection.spoiling import RESOLUTION, line_of, spoil, told
from viewer.collection.check import check_file, check_source
from viewer.collection.problems import Problem
from viewer.errors import FileMissing, FileUnreadable
from viewer.text.languages import INTERFACE_LANGUAGES
from viewer.text.messages import catalogue

VISIT = "statements/oic-1991-s01.yaml"
NIAMEY = "statements/oic-2020-11-27-s01.yaml"

TEN = [
    (RESOLUTION, "period: ceasefire", "period: peace", "unknown-period", "period:"),
    (RESOLUTION, "label: paragraph", "label: para", "unknown-locator-label", "label: para"),
    (RESOLUTION, "{агрессию}", "агрессию", "verbatim-differs", "segments:\n- text:"),
    (RESOLUTION, "symbol:", "simbol:", "unknown-key", "simbol:"),
    (VISIT, "date_sense: within\n", "", "date-sense-missing", "date:"),
    (VISIT, "  en: Visit of", "  en: «Visit» of", "quoted-not-verbatim", "«"),
    (NIAMEY, "- niamey", "- niameу", "mixed-script", "- niam"),
    (NIAMEY, "    en: The resolution voices solidarity with the victims.\n", "", None, "- text:"),
    ("names.yaml", "dates: 1989/1996", "dates: 1996/1989", "bad-date", "dates:"),
    ("periods.yaml", "  parent: conflict\n", "  parent: no\n", "unknown-period", "parent:"),
]


def test_ten_kinds_of_mistakes_are_told_at_once(corpus_source):
    for file, old, new, _, _ in TEN:
        spoil(corpus_source, file, old, new)
    wanted = [
        (file, line_of(corpus_source, file, at), key or "segment-not-aligned")
        for file, _, _, key, at in TEN
    ]
    also = [(NIAMEY, line_of(corpus_source, NIAMEY, "- niam"), key) for key in ("unknown-name",)]
    also.append((NIAMEY, line_of(corpus_source, NIAMEY, "- niam"), "bad-id"))
    assert sorted(told(check_source(corpus_source))) == sorted(wanted + also)


@pytest.mark.parametrize("file", ["names.yaml", "sources.yaml", "periods.yaml", RESOLUTION])
def test_a_file_that_cannot_be_read_causes_no_other_problem(corpus_source, file):
    (corpus_source / file).write_text("- a: [\n", encoding="utf-8")
    assert told(check_source(corpus_source)) == [(file, 2, "yaml-syntax")]


def test_missing_and_stray_files_are_told(corpus_source):
    (corpus_source / "stances.yaml").unlink()
    (corpus_source / "statements" / "x.yml").write_text("a: b\n", encoding="utf-8")
    (corpus_source / "period.yaml").write_text("a: b\n", encoding="utf-8")
    (corpus_source / ".notes.yaml").write_text("a: b\n", encoding="utf-8")
    assert told(check_source(corpus_source)) == [
        ("period.yaml", 0, "stray-file"),
        ("stances.yaml", 0, "missing-file"),
        ("statements/x.yml", 0, "stray-file"),
    ]


def test_an_id_belongs_to_one_file(corpus_source):
    copy = corpus_source / "statements" / "oic-1994-12-13-s02.yaml"
    copy.write_bytes((corpus_source / RESOLUTION).read_bytes())
    file = f"statements/{copy.name}"
    assert told(check_source(corpus_source)) == [
        (file, 1, "id-not-file-name"),
        (file, 1, "repeated-id"),
    ]


def test_there_must_be_a_folder(tmp_path):
    with pytest.raises(FileMissing):
        check_source(tmp_path / "nothing")


def test_a_file_that_the_system_refuses_is_told(corpus_source):
    (corpus_source / "statements" / "folder.yaml").mkdir()
    with pytest.raises(FileUnreadable):
        check_source(corpus_source)


def test_a_problem_prints_as_compilers_do():
    problem = Problem("a.yaml", 3, "unknown-kind", {"id": "x"})
    assert str(problem) == f"a.yaml:3: {problem.sentence('en')}"
    assert "x" in problem.sentence("az") != problem.sentence("ru")
    assert str(Problem("a.yaml", 0, "missing-file")).startswith("a.yaml: ")


def test_sentences_and_code_name_the_same_problems():
    package = Path(__file__).parents[2] / "viewer"
    files = [*package.glob("collection/**/*.py"), package / "store" / "verify.py"]
    code = "".join(file.read_text(encoding="utf-8") for file in files)
    keys = set(catalogue("en")["check"])
    said = keys & set(re.findall(r'"([a-z0-9-]+)"', code))
    made = {"not-object", "not-array", "not-string", "not-a-place", "not-a-person"}
    assert said | made == keys
    for lang in INTERFACE_LANGUAGES:
        assert set(catalogue(lang)["check"]) == keys


@pytest.mark.parametrize("lang", INTERFACE_LANGUAGES)
def test_sentences_fill_the_same_places(lang):
    def places(text):
        return {name for _, name, _, _ in string.Formatter().parse(text) if name}

    for key, text in catalogue("en")["check"].items():
        assert places(catalogue(lang)["check"][key]) == places(text), key


def test_a_fresh_file_has_no_flaw(corpus_db, corpus_db_of_any_languages):
    assert check_file(corpus_db) == []
    assert check_file(corpus_db_of_any_languages) == []
