"""The reader's own styles: checked, kept, replaced, removed, and cited with."""

from __future__ import annotations

import shutil

import pytest

from tests.cite.samples import FakeLibrary, statement
from viewer.cite import shelf_index, styles
from viewer.cite.citer import Citer
from viewer.cite.payload import CitationRequest, Form
from viewer.cite.shelf import Shelf
from viewer.errors import (
    BadStyle,
    FileMissing,
    FileUnreadable,
    MissingParent,
    OlderStyle,
    ShippedStyle,
    UnknownStyle,
)

STYLE = """<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
<info><title>{title}</title><id>{uri}</id><updated>{updated}</updated>
<category citation-format="author-date"/></info>
<citation><layout>{layout}</layout></citation>
</style>
"""
DEPENDENT = """<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
<info><title>Xəzər jurnalı</title><id>urn:khazar</id>
<link href="{parent}" rel="independent-parent"/></info>
</style>
"""
IEEE = "http://www.zotero.org/styles/ieee"
TITLE = '<text variable="title"/>'


@pytest.fixture
def shelf(tmp_path) -> Shelf:
    return Shelf(tmp_path / "styles")


@pytest.fixture
def write(tmp_path):
    def write(name="vestnik.csl", template=STYLE, **fields):
        known = {"title": "Вестник", "uri": "urn:v", "updated": "2024-01-01", "layout": TITLE}
        path = tmp_path / name
        path.write_text(template.format(**known | fields), "utf-8")
        return path

    return write


def cited(shelf, id_, form=Form.IN_TEXT):
    one = statement()
    return Citer(FakeLibrary(one), shelf).cite(CitationRequest((one.id,), id_, "en", form)).text


def test_an_added_style_is_on_offer_after_those_shipped_and_cites(shelf, write):
    added = shelf.add(write(layout='<text value="вот"/>'))
    assert (added.style.id, added.style.name("az"), added.replaced) == ("vestnik", "Вестник", None)
    assert shelf.offered() == (*styles.styles(), added.style)
    assert "вот" in cited(shelf, "vestnik")


def test_the_readers_file_may_go_once_it_was_added(shelf, write):
    path = write()
    shelf.add(path)
    path.unlink()
    assert [own.id for own in Shelf(shelf.folder).styles()] == ["vestnik"]


@pytest.mark.parametrize(
    ("name", "id_"),
    [("APA.csl", "apa-own"), ("Мой стиль.csl", "style"), ("a b.v2.csl", "a-b")],
)
def test_an_id_is_short_ascii_and_nobody_elses(shelf, write, name, id_):
    assert shelf.add(write(name)).style.id == id_
    assert shelf.add(write(name, uri="urn:other")).style.id == f"{id_}-2"


def test_a_newer_version_takes_the_place_of_an_older_one(shelf, write):
    shelf.add(write(layout='<text value="1"/>'))
    assert "1" in cited(shelf, "vestnik")
    newer = write("renamed.csl", title="Вестник 2", updated="2025-01-01", layout=TITLE)
    added = shelf.add(newer)
    assert (added.style.id, added.style.title) == ("vestnik", "Вестник 2")
    assert added.replaced is not None
    assert added.replaced.title == "Вестник"
    assert len(shelf.styles()) == 1
    assert len(list(shelf.folder.glob("*.csl"))) == 1


def test_an_older_version_is_refused(shelf, write):
    shelf.add(write(updated="2025-01-01T10:00:00+00:00"))
    with pytest.raises(OlderStyle) as caught:
        shelf.add(write(updated="2024-12-31T10:00:00+00:00"))
    assert caught.value.kept == "2025-01-01"


def test_a_dependent_style_cites_as_the_one_it_points_to(shelf, write):
    added = shelf.add(write("khazar.csl", DEPENDENT, parent=IEEE)).style
    assert (added.title, added.parent, added.kind) == (
        "Xəzər jurnalı",
        styles.style("ieee"),
        styles.style("ieee").kind,
    )
    assert cited(shelf, "khazar", Form.REFERENCE) == cited(shelf, "ieee", Form.REFERENCE)


def test_a_dependent_style_may_point_to_another_of_the_readers(shelf, write):
    shelf.add(write(uri="urn:parent"))
    added = shelf.add(write("a.csl", DEPENDENT, parent="urn:parent")).style
    assert added.parent is not None
    assert added.parent.id == "vestnik"
    shelf.remove("vestnik")
    assert shelf.styles() == ()
    assert [type(problem) for problem in shelf.problems()] == [MissingParent]


def test_a_dependent_style_without_its_parent_is_refused_by_the_parents_name(shelf, write):
    with pytest.raises(MissingParent) as caught:
        shelf.add(write("khazar.csl", DEPENDENT, parent="http://www.zotero.org/styles/unknown"))
    assert (caught.value.line, caught.value.parent) == (3, "http://www.zotero.org/styles/unknown")
    assert not shelf.folder.exists()


BOMB = "".join(
    f'<macro name="m{n}"><text macro="m{n + 1}"/><text macro="m{n + 1}"/></macro>'
    for n in range(40)
)


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("<style ", '<!DOCTYPE s [<!ENTITY a "b">]><style ', "document type"),
        (TITLE, "<group>" * 200 + TITLE + "</group>" * 200, "nested more than"),
        ("<citation>", f'{BOMB}<macro name="m40"/><citation>', "elements"),
        (TITLE, '<text variable="medium"/>', "prints nothing"),
        (TITLE, '<text macro="none"/>', 'macro "none"'),
    ],
)
def test_what_is_faulty_or_hostile_does_not_come_in(shelf, write, old, new, reason):
    path = write()
    text = path.read_text("utf-8").replace(old, new)
    if "m40" in new:
        text = text.replace(TITLE, '<text macro="m0"/>')
    path.write_text(text, "utf-8")
    with pytest.raises(BadStyle, match=reason):
        shelf.add(path)
    assert not shelf.folder.exists()


@pytest.mark.parametrize(
    ("layout", "line"),
    [
        (f'\n{TITLE}\n<date variable="issued"/>\n', 6),  # stops the engine whatever is cited
        ('\n\n<text variable="medium"/>', 4),  # prints nothing
    ],
)
def test_a_fault_that_shows_in_citing_only_has_its_line(shelf, write, layout, line):
    with pytest.raises(BadStyle) as caught:
        shelf.add(write(layout=layout))
    assert caught.value.line == line


def test_no_file_and_no_regular_file_are_told(shelf, tmp_path):
    with pytest.raises(FileMissing):
        shelf.add(tmp_path / "none.csl")
    with pytest.raises(FileUnreadable):
        shelf.add(tmp_path)


def test_a_style_is_removed(shelf, write):
    shelf.add(write())
    before = shelf.styles()
    taken = shelf.remove("vestnik")
    assert taken.style.title == "Вестник"
    assert shelf.styles() == ()
    with pytest.raises(UnknownStyle):
        shelf.remove("vestnik")
    shelf.put_back(taken)
    assert shelf.styles() == before


def test_a_shipped_style_is_not_removed(shelf):
    with pytest.raises(ShippedStyle):
        shelf.remove("apa")


def test_a_file_changed_by_hand_is_checked_anew(shelf, write):
    own = shelf.add(write()).style
    own.path.write_text(own.path.read_text("utf-8").replace("Вестник", "Другой"), "utf-8")
    assert [own.title for own in shelf.styles()] == ["Другой"]
    own.path.write_text("<style", "utf-8")
    assert shelf.styles() == ()
    assert [type(problem) for problem in shelf.problems()] == [BadStyle]


def test_a_list_reads_no_style_file(shelf, write, monkeypatch):
    shelf.add(write())
    shelf.add(write("khazar.csl", DEPENDENT, parent=IEEE))
    listed = shelf.styles()
    monkeypatch.setattr(styles.cslxml, "read", None)
    assert shelf.styles() == listed


def test_an_index_of_others_is_not_believed(shelf, write):
    shelf.add(write())
    (shelf.folder / "index.json").write_text('{"vestnik.csl": {"colour": "red"}}', "utf-8")
    assert [own.id for own in shelf.styles()] == ["vestnik"]
    assert shelf_index.read(shelf.folder)


def test_a_shelf_copied_elsewhere_works(shelf, write, tmp_path):
    shelf.add(write())
    shutil.copytree(shelf.folder, tmp_path / "copy")
    assert [own.id for own in Shelf(tmp_path / "copy").styles()] == ["vestnik"]
