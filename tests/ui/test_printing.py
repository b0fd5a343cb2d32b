"""Printing: what stands in the PDF, and that a path that cannot be written is said plainly."""

import re
from dataclasses import replace

import pytest

from tests.ui import samples
from viewer.errors import FileUnwritable
from viewer.store.library import Library
from viewer.ui import theme
from viewer.ui.printing import PrintJob, write_pdf
from viewer.ui.state import Shown

TAGS = ("az", "ru", "en")


@pytest.fixture(autouse=True)
def _themed(qapp):
    theme.prepare(qapp)


@pytest.fixture
def job():
    return PrintJob(
        samples.KHOJALY,
        samples.vocabulary(),
        "az",
        TAGS,
        head="İslam Əməkdaşlıq Təşkilatı, 2026.11",
        citation="Salname, 2026.11",
    )


def letters(path):
    """Return the letters that a reader of the PDF can copy: those in its fonts' Unicode maps."""
    maps = re.findall(rb"begincmap.*?endcmap", path.read_bytes(), re.DOTALL)
    codes = [code for each in maps for code in re.findall(rb"<([0-9A-Fa-f]{4,})>", each)]
    return {bytes.fromhex(code.decode()).decode("utf-16-be", "replace") for code in codes}


def pages(path):
    return len(re.findall(rb"/Type\s*/Page\b", path.read_bytes()))


@pytest.mark.parametrize("is_stacked", [False, True])
def test_the_pdf_has_azerbaijani_and_russian_letters(tmp_path, job, is_stacked):
    path = tmp_path / "statement.pdf"
    write_pdf(path, replace(job, is_stacked=is_stacked))
    said = [samples.KHOJALY.title, *(segment.text for segment in samples.SEGMENTS)]
    needed = {letter for text in said for tag in TAGS for letter in text[tag] if letter.isalpha()}
    assert set("əışçöüйжцчщю") <= needed
    assert needed <= letters(path)


def test_the_pdf_has_no_ligatures(tmp_path, job):
    path = tmp_path / "statement.pdf"
    said = samples.texts("office", "office", "offices affirm the official final offer")
    write_pdf(path, replace(job, statement=replace(samples.KHOJALY, title=said)))
    assert not {"ﬁ", "ﬀ", "ﬃ", "ﬂ"} & letters(path)


def test_long_statements_take_more_pages(tmp_path, job):
    short, long = tmp_path / "short.pdf", tmp_path / "long.pdf"
    write_pdf(short, replace(job, tags=("en",)))
    write_pdf(long, replace(job, tags=("en",), statement=samples.long_statement(100)))
    assert pages(short) == 1
    assert pages(long) > 2


def test_three_columns_are_printed_across(tmp_path, job):
    across, upright = tmp_path / "across.pdf", tmp_path / "upright.pdf"
    write_pdf(across, job)
    write_pdf(upright, replace(job, tags=("az", "en")))
    sizes = [
        [float(size) for size in re.search(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)", found).groups()]
        for found in (across.read_bytes(), upright.read_bytes())
    ]
    assert [width > height for width, height in sizes] == [True, False]


def test_a_path_that_cannot_be_written_is_a_failure_of_the_world(tmp_path, job):
    with pytest.raises(FileUnwritable):
        write_pdf(tmp_path / "none" / "statement.pdf", job)


def test_a_statement_is_printed_as_it_is_shown_under_the_name_of_its_collection(corpus_db):
    with Library.open(corpus_db) as library:
        statement = library.statement_at(1)
        job = PrintJob.of(statement, Shown("ru", ("en", "az")), library)
        title = library.collection.title["ru"]
        assert (job.lang, job.tags) == ("ru", ("en", "az"))
        assert job.head == f"{title} · {library.collection.version}"
        assert title in job.citation
        assert library.collection.publisher in job.citation
