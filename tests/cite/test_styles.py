"""The list of styles tells the truth about the files, and a reader's style is checked."""

from __future__ import annotations

import pytest

from viewer import paths
from viewer.cite import cslxml, stylecheck
from viewer.cite.locales import Locale
from viewer.cite.styles import Style, StyleKind, load_user_style, style, styles
from viewer.errors import BadStyle, FileMissing, MissingAsset, UnknownStyle


def shipped(function):
    return pytest.mark.parametrize("chosen", styles(), ids=lambda chosen: chosen.id)(function)


@shipped
def test_the_list_agrees_with_the_file(chosen: Style):
    tree = stylecheck.check(chosen.path)
    info = stylecheck.info(tree)
    assert (info.category, tree.attrs["class"] == "note") == (
        chosen.kind,
        chosen.kind is StyleKind.NOTE,
    )
    assert info.licence == chosen.licence
    assert (tree.child("bibliography") is not None) == chosen.has_bibliography
    assert tree.attrs.get("default-locale", "") == chosen.default_locale


@shipped
def test_a_shipped_style_loads_as_a_readers_style_too(chosen: Style):
    loaded = load_user_style(chosen.path)
    assert (loaded.id, loaded.kind, loaded.licence) == (chosen.id, chosen.kind, chosen.licence)


def test_every_style_fetched_or_written_by_us_is_offered():
    fetched = {path.stem for path in paths.assets("styles").glob("*.csl")}
    written = {path.stem for path in paths.resources("csl").glob("gost-*.csl")}
    assert fetched | written == {chosen.id for chosen in styles()}
    assert not fetched & written


def test_names_and_ids_are_unique():
    assert len({chosen.id for chosen in styles()}) == 13
    for lang in ("az", "ru", "en"):
        assert len({chosen.name(lang) for chosen in styles()}) == 13


@pytest.mark.parametrize(
    ("lang", "name"),
    [
        ("az", "QOST R 7.0.100-2018"),
        ("ru", "ГОСТ Р 7.0.100-2018"),
        ("en", "GOST R 7.0.100-2018"),
        ("de", "GOST R 7.0.100-2018"),
    ],
)
def test_a_style_has_a_name_in_the_interface_language(lang, name):
    assert style("gost-r-7-0-100-2018").name(lang) == name


@pytest.mark.parametrize(
    ("id_", "language", "locale"),
    [
        ("apa", "en", Locale.EN_US),
        ("oscola", "en", Locale.EN_GB),
        ("gost-r-7-0-5-2008-numeric", "en", Locale.EN_GB),
        ("apa", "az", Locale.AZ),
        ("oscola", "ru", Locale.RU),
        ("apa", "ar", Locale.EN_US),
    ],
)
def test_a_citation_language_picks_the_styles_locale(id_, language, locale):
    assert style(id_).locale(language) is locale


def test_an_unknown_id_tells_the_known_ones():
    with pytest.raises(UnknownStyle) as caught:
        style("nope")
    assert "apa, chicago-notes-bibliography" in caught.value.known


def test_a_style_that_was_not_fetched_is_a_missing_asset(monkeypatch, tmp_path):
    def gone(_path):
        raise FileMissing(tmp_path)

    monkeypatch.setattr(cslxml, "read", gone)
    with pytest.raises(MissingAsset):
        style("apa").tree()


GOOD = """<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0"
    default-locale="en-GB">
<info><title>Mənim  üslubum</title><id>own</id><category citation-format="numeric"/>
<rights license="https://example.org/licence">Free</rights></info>
<macro name="a"><text variable="title"/></macro>
<citation><layout><text macro="a"/></layout></citation>
</style>
"""


def test_a_readers_style_tells_of_itself(tmp_path):
    path = _file(tmp_path, GOOD)
    assert load_user_style(path) == Style(
        id="own",
        title="Mənim üslubum",
        kind=StyleKind.NUMERIC,
        path=path,
        licence="https://example.org/licence",
        has_bibliography=False,
        default_locale="en-GB",
        english=Locale.EN_GB,
        uri="own",
    )


@pytest.mark.parametrize(
    ("old", "new", "line", "reason"),
    [
        ("</macro>", "", 7, "mismatched tag"),
        ('class="in-text"', 'class="footnote"', 1, 'class must be "in-text" or "note"'),
        ('version="1.0"', 'version="2.0"', 1, "version 2.0 of CSL is not known"),
        ("<title>Mənim  üslubum</title>", "", 1, "no <title>"),
        ('<text macro="a"/></layout>', '<text macro="b"/></layout>', 6, 'macro "b" is not defined'),
        ('<text variable="title"/>', '<text macro="a"/>', 5, 'macro "a" calls itself'),
        ("<layout>", "<layout><blink/>", 6, "<blink> is not an element of CSL"),
        ("<text macro", '<text text-case="loud" macro', 6, 'text-case="loud" is not known'),
        ("<layout>", '<layout><date variable="issued" form="weekly"/>', 6, 'form="weekly"'),
        ("<macro", "<marco/><macro", 5, "<marco> is not an element of CSL"),
        ("<citation><layout>", "<macro><layout>", 6, "mismatched tag"),
        ("<layout>", "<group>", 6, "mismatched tag"),
        (
            '<layout><text macro="a"/></layout>',
            '<text macro="a"/>',
            6,
            "<citation> has no <layout>",
        ),
        ("<layout>", '<layout><key variable="title"/>', 6, "<key> cannot stand in <layout>"),
        ("<layout>", '<layout><date-part name="year"/>', 6, "<date-part> cannot stand in"),
        ("<layout>", '<layout><choose><if match="some"/></choose>', 6, 'match="some"'),
        ("<layout>", "<layout><choose/>", 6, "<choose> has no <if>"),
        ("<layout>", '<layout><date variable="title"/>', 6, 'variable="title" is not known'),
        ("<text macro", '<text font-style="slanted" macro', 6, 'font-style="slanted"'),
        ("<text macro", '<text quotes="yes" macro', 6, 'quotes="yes" is not known'),
        ("style", "locale", 1, "<locale> where <style> is expected"),
    ],
)
def test_a_faulty_style_is_refused_by_line(tmp_path, old, new, line, reason):
    with pytest.raises(BadStyle) as caught:
        load_user_style(_file(tmp_path, GOOD.replace(old, new)))
    assert caught.value.line == line
    assert reason in caught.value.reason


def test_an_ordinal_of_a_styles_own_is_no_fault(tmp_path):
    """Terms bear a `match` with values of their own (CSL 1.0.2, "Ordinal Suffixes")."""
    term = '<locale><terms><term name="ordinal-11" match="whole-number">e</term></terms></locale>'
    assert load_user_style(_file(tmp_path, GOOD.replace("<macro", f"{term}<macro", 1)))


def test_a_huge_style_is_not_read(tmp_path):
    with pytest.raises(BadStyle, match="larger than"):
        load_user_style(_file(tmp_path, GOOD + " " * 5_000_000))


def test_a_missing_file_is_told_as_such(tmp_path):
    with pytest.raises(FileMissing):
        load_user_style(tmp_path / "none.csl")


def _file(folder, xml):
    path = folder / "own.csl"
    path.write_text(xml, "utf-8")
    return path
