"""Citations come out as the manuals of the styles and the three languages want them."""

from __future__ import annotations

import threading

import pytest

from tests.cite.conftest import ARTICLE, BOOK, CHAPTER, COMMUNIQUE, report
from viewer.cite.cited import Cite, Format, Label
from viewer.cite.engine import Engine, Stopped
from viewer.cite.locales import Locale
from viewer.cite.styles import Style, StyleKind, load_user_style, style, styles
from viewer.errors import BadStyle, CitationFailed

APA, NOTES = style("apa"), style("chicago-notes-bibliography-17th-edition")
GOST, IEEE = style("gost-r-7-0-5-2008-numeric"), style("ieee")
OSCOLA, MLA = style("oscola"), style("modern-language-association")
AZ, RU, GB, US = Locale.AZ, Locale.RU, Locale.EN_GB, Locale.EN_US


@pytest.mark.parametrize(
    ("chosen", "locale", "item", "expected"),
    [
        (APA, US, BOOK, "İhsanoğlu, E. (2010). The Islamic World in the New Century. Hurst."),
        (
            APA,
            AZ,
            ARTICLE,
            (
                "Əliyeva, G., və Şıxlinski, Ç. (2021). Azərbaycanın çoxtərəfli diplomatiyası. "
                "Beynəlxalq münasibətlər, 12(3), 45–62."
            ),
        ),
        (
            NOTES,
            US,
            BOOK,
            "İhsanoğlu, Ekmeleddin. The Islamic World in the New Century. London: Hurst, 2010.",
        ),
        (
            NOTES,
            RU,
            CHAPTER,
            (
                "Иванов, Пётр. «Организация исламского сотрудничества». В кн.: Исламский мир в XXI "
                "веке, редактор Анна Ёлкина, 112–38. Москва: Наука, 2019."
            ),
        ),
        (
            GOST,
            RU,
            CHAPTER,
            (
                "1. Иванов П. Организация исламского сотрудничества // Исламский мир в XXI веке / "
                "под ред. Ёлкина А. Москва: Наука, 2019. С. 112–138."
            ),
        ),
        (
            GOST,
            AZ,
            ARTICLE,
            (
                "1. Əliyeva G., Şıxlinski Ç. Azərbaycanın çoxtərəfli diplomatiyası // "
                "Beynəlxalq münasibətlər. 2021. C. 12, № 3. S. 45–62."
            ),
        ),
        (
            IEEE,
            US,
            BOOK,
            "[1] E. İhsanoğlu, The Islamic World in the New Century. London: Hurst, 2010.",
        ),
        (OSCOLA, GB, BOOK, "İhsanoğlu E, The Islamic World in the New Century (Hurst 2010)"),
    ],
)
def test_a_reference_follows_its_manual(engine, chosen, locale, item, expected):
    assert engine.reference([item], chosen, locale) == [expected]


@pytest.mark.parametrize(
    ("chosen", "locale", "cite", "expected"),
    [
        (APA, AZ, Cite(BOOK, "57–59"), "(İhsanoğlu, 2010, s. 57–59)"),
        (APA, RU, Cite(BOOK, "57-59"), "(İhsanoğlu, 2010, с. 57–59)"),
        (APA, US, Cite(BOOK, "57-59"), "(İhsanoğlu, 2010, pp. 57–59)"),
        (APA, AZ, Cite(ARTICLE, "47"), "(Əliyeva və Şıxlinski, 2021, s. 47)"),
        (APA, US, Cite(ARTICLE), "(Əliyeva & Şıxlinski, 2021)"),
        (
            APA,
            AZ,
            Cite(COMMUNIQUE, "12", Label.PARAGRAPH),
            "(Organisation of Islamic Cooperation, 2016, b. 12)",
        ),
        (APA, AZ, Cite(BOOK, "3", Label.ARTICLE), "(İhsanoğlu, 2010, Maddə 3)"),
        (MLA, US, Cite(BOOK, "57"), "(İhsanoğlu 57)"),
        (GOST, AZ, Cite(BOOK, "57"), "[1, s. 57]"),
        (GOST, RU, Cite(BOOK, "12", Label.PARAGRAPH), "[1, п. 12]"),
        (IEEE, US, Cite(BOOK, "57"), "[1, p. 57]"),
        (
            NOTES,
            US,
            Cite(BOOK, "57-59"),
            (
                "Ekmeleddin İhsanoğlu, The Islamic World in the New Century "
                "(London: Hurst, 2010), 57–59."
            ),
        ),
    ],
)
def test_in_text_cites_with_the_locator_in_the_words_of_the_language(
    engine, chosen, locale, cite, expected
):
    assert engine.in_text([cite], chosen, locale) == expected


def test_a_footnote_of_a_note_style_is_its_first_note(engine):
    cites = [Cite(BOOK, "57")]
    assert engine.footnote(cites, NOTES, US) == engine.in_text(cites, NOTES, US)


@pytest.mark.parametrize(
    ("chosen", "locale", "cite", "expected"),
    [
        (
            GOST,
            RU,
            Cite(BOOK, "57-59"),
            "İhsanoğlu E. The Islamic World in the New Century. London: Hurst, 2010. С. 57–59.",
        ),
        (
            GOST,
            AZ,
            Cite(ARTICLE, "47"),
            (
                "Əliyeva G., Şıxlinski Ç. Azərbaycanın çoxtərəfli diplomatiyası // "
                "Beynəlxalq münasibətlər. 2021. C. 12, № 3. S. 47."
            ),
        ),
        (
            IEEE,
            US,
            Cite(BOOK, "4", Label.PARAGRAPH),
            "E. İhsanoğlu, The Islamic World in the New Century. London: Hurst, 2010. Para. 4.",
        ),
        (APA, US, Cite(BOOK), "İhsanoğlu, E. (2010). The Islamic World in the New Century. Hurst."),
    ],
)
def test_a_footnote_of_a_style_without_notes_is_the_reference_and_the_locator(
    engine, chosen, locale, cite, expected
):
    assert engine.footnote([cite], chosen, locale) == expected


@pytest.mark.parametrize(
    ("chosen", "expected"),
    [
        (NOTES, "İhsanoğlu, The Islamic World in the New Century, 57."),
        (OSCOLA, "İhsanoğlu 57."),
        (APA, "(İhsanoğlu, 2010, p. 57)"),
    ],
)
def test_a_short_citation_says_neither_ibid_nor_a_note_number(engine, chosen, expected):
    assert engine.short([Cite(BOOK, "57")], chosen, US) == expected


@pytest.mark.parametrize(
    ("locale", "dates"),
    [
        (AZ, "14–15 aprel 2016"),
        (RU, "14–15 апреля 2016 г."),
        (GB, "14–15 April 2016"),
        (US, "April 14–15, 2016"),
    ],
)
def test_dates_are_in_the_language_and_russian_months_in_the_genitive(engine, locale, dates):
    (entry,) = engine.reference([COMMUNIQUE], APA, locale)
    assert f"Istanbul, {dates}" in entry


def test_a_russian_month_without_a_day_is_nominative(engine):
    (entry,) = engine.reference([ARTICLE], NOTES, RU)
    assert "№ 3 (сентябрь 2021 г.): 45–62" in entry


def test_works_that_read_alike_get_year_suffixes_in_the_order_given(engine):
    items = [report("b", "Zet"), report("a", "Alfa"), report("c", "Gamma", 2021)]
    assert engine.reference(items, APA, AZ) == [
        "İƏT. (2020a). Zet.",
        "İƏT. (2020b). Alfa.",
        "İƏT. (2021). Gamma.",
    ]
    assert engine.in_text([Cite(items[1])], APA, AZ, listed=items) == "(İƏT, 2020b)"
    assert engine.in_text([Cite(items[1])], APA, AZ) == "(İƏT, 2020)"


BY_NAMESAKES = {
    **BOOK,
    "id": "namesakes",
    "author": [{"family": "Hüseynov", "given": given} for given in ("Rəşad", "Tofiq")],
}


@pytest.mark.parametrize("chosen", styles(), ids=lambda chosen: chosen.id)
@pytest.mark.parametrize(
    "item", [BOOK, ARTICLE, CHAPTER, COMMUNIQUE, BY_NAMESAKES], ids=lambda item: item["id"]
)
def test_a_work_alone_reads_as_in_a_list_of_works_unlike_it(engine, chosen, item):
    listed = [item, report("other", "Another", 1999)]
    for cite in (engine.in_text, engine.short):
        alone = cite([Cite(item)], chosen, Locale.EN_GB)
        assert alone == cite([Cite(item)], chosen, Locale.EN_GB, listed=listed)
    alone, *_ = engine.reference([item], chosen, Locale.EN_GB)
    assert alone == engine.reference(listed, chosen, Locale.EN_GB)[0]


def test_numbers_follow_the_order_given_and_a_work_given_twice_keeps_its_own(engine):
    first, second = report("x", "Bir"), report("y", "İki")
    assert engine.reference([first, second, first], GOST, AZ) == [
        "1. İƏT. Bir. 2020.",
        "2. İƏT. İki. 2020.",
        "1. İƏT. Bir. 2020.",
    ]
    assert engine.in_text([Cite(second)], GOST, AZ, listed=[first, second]) == "[2]"


def test_one_call_leaves_nothing_behind_for_the_next(engine):
    engine.reference([report("a", "Alfa"), report("b", "Beta")], APA, AZ)
    assert engine.reference([report("b", "Başqa")], APA, AZ) == ["İƏT. (2020). Başqa."]


@pytest.mark.parametrize(
    ("number", "edition"),
    [
        ("1", "1-ci"),
        ("2", "2-ci"),
        ("3", "3-cü"),
        ("4", "4-cü"),
        ("5", "5-ci"),
        ("6", "6-cı"),
        ("9", "9-cu"),
        ("10", "10-cu"),
        ("20", "20-ci"),
        ("36", "36-cı"),
        ("40", "40-cı"),
        ("90", "90-cı"),
        ("100", "100-cü"),
    ],
)
def test_azerbaijani_ordinals_keep_vowel_harmony(engine, number, edition):
    (entry,) = engine.reference([{**BOOK, "edition": number}], GOST, AZ)
    assert f"{edition} nəşr" in entry


def test_markup_in_data_is_escaped_where_it_is_not_csl_markup(engine):
    hostile = report("h", "<script>alert(1)</script> & <i>b</i>", publisher="A & B")
    (entry,) = engine.reference([hostile], GOST, AZ, Format.HTML)
    assert entry == "1. İƏT. &lt;script&gt;alert(1)&lt;/script&gt; &amp; <i>b</i>. A &amp; B, 2020."


def test_html_is_inline_and_plain(engine):
    (entry,) = engine.reference([BOOK], IEEE, US, Format.HTML)
    title = "<i>The Islamic World in the New Century</i>"
    assert entry == f"[1] E. İhsanoğlu, {title}. London: Hurst, 2010."


def test_rtf_is_ascii_with_escapes(engine):
    (entry,) = engine.reference([BOOK], APA, AZ, Format.RTF)
    title = r"{\i{}The Islamic World in the New Century}"
    assert entry == rf"\u304?hsano\u287?lu, E. (2010). {title}. Hurst."


@pytest.mark.parametrize(
    ("language", "capitals"),
    [("az", "İSLAM İŞIĞI"), ("tr", "İSLAM İŞIĞI"), ("en", "ISLAM IŞIĞI")],
)
def test_capitals_follow_the_language_of_the_work(engine, tmp_path, language, capitals):
    shouting = load_user_style(
        _style_file(tmp_path, '<text variable="title" text-case="uppercase"/>')
    )
    item = {**BOOK, "language": language, "title": "islam işığı"}
    assert engine.in_text([Cite(item)], shouting, AZ) == capitals


def test_a_style_without_a_bibliography_gives_its_citation(engine, tmp_path):
    bare = load_user_style(_style_file(tmp_path, '<text variable="title"/>'))
    assert not bare.has_bibliography
    assert engine.reference([BOOK], bare, US) == [BOOK["title"]]


def test_ids_may_be_anything(engine):
    odd = [report("__proto__", "Bir"), report("", "İki"), report("a b/ç", "Üç")]
    assert [entry[-4:] for entry in engine.reference(odd, APA, AZ)] == ["Bir.", "İki.", " Üç."]


def test_no_items_give_nothing(engine):
    assert engine.reference([], APA, AZ) == []
    assert engine.in_text([], APA, AZ) == ""


@pytest.mark.parametrize("form", ["reference", "in_text"])
def test_a_work_with_nothing_to_print_is_refused_by_name(engine, form):
    empty = {"id": "empty", "type": "book"}
    cited = [empty] if form == "reference" else [Cite(empty)]
    with pytest.raises(CitationFailed) as caught:
        getattr(engine, form)(cited, OSCOLA, GB)
    assert caught.value.id == "empty"


def test_a_style_the_engine_cannot_build_is_a_bad_style(engine, tmp_path):
    path = _style_file(tmp_path, '<choose><if type="book" match="maybe"/></choose>')
    unchecked = Style("own", "Own", StyleKind.AUTHOR_DATE, path)
    with pytest.raises(BadStyle):
        engine.in_text([Cite(BOOK)], unchecked, US)
    assert engine.in_text([Cite(BOOK)], APA, US) == "(İhsanoğlu, 2010)"


def test_a_style_that_fails_on_a_work_names_the_work(engine, tmp_path):
    path = _style_file(tmp_path, '<text variable="title" text-case="loud"/>')
    unchecked = Style("own", "Own", StyleKind.AUTHOR_DATE, path)
    with pytest.raises(CitationFailed) as caught:
        engine.in_text([Cite(BOOK)], unchecked, US)
    assert caught.value.id == "book"
    assert engine.in_text([Cite(BOOK)], APA, US) == "(İhsanoğlu, 2010)"


def test_progress_only_rises_and_stops_a_long_list(engine):
    items = [report(str(n), f"No {n}") for n in range(12)]
    shares: list[float] = []
    engine.reference(items, APA, AZ, progress=lambda share: not shares.append(share))
    assert shares == sorted(shares)
    assert 0 <= shares[0] < 0.5 < shares[-1] <= 1
    with pytest.raises(Stopped):
        engine.reference(items, APA, AZ, progress=lambda share: share < 0.6)
    assert engine.reference(items[:1], APA, AZ) == ["İƏT. (2020). No 0."]


@pytest.mark.parametrize("chosen", [APA, NOTES, GOST, IEEE, OSCOLA, MLA])
@pytest.mark.parametrize("again", [False, True])
def test_many_cites_of_one_list_read_as_one_by_one(engine, chosen, again):
    items = [report(str(n), f"No {n}") for n in range(5)]
    cites = [Cite(items[n], locator) for n, locator in ((3, ""), (0, "4"), (3, "7"))]
    alone = engine.short if again else engine.in_text
    singly = [alone([cite], chosen, AZ, Format.HTML, items) for cite in cites]
    assert engine.each(cites, chosen, AZ, items, again=again) == singly
    assert engine.each([], chosen, AZ, items) == []


def test_progress_of_many_cites_rises_and_stops_them(engine):
    items = [report(str(n), f"No {n}") for n in range(12)]
    cites = [Cite(item) for item in reversed(items)]
    shares: list[float] = []
    engine.each(cites, APA, AZ, items, progress=lambda share: not shares.append(share))
    assert shares == sorted(shares)
    assert 0 <= shares[0] < 0.5 < shares[-1] <= 1
    with pytest.raises(Stopped):
        engine.each(cites, APA, AZ, items, progress=lambda share: share < 0.6)
    assert engine.in_text([Cite(items[0])], APA, AZ)


def test_only_the_styles_last_used_stay_loaded():
    engine = Engine(keep=2)
    for chosen in (APA, GOST, IEEE):
        engine.warm(chosen, GB)
    assert len(engine._loaded) == 2
    assert engine.in_text([Cite(BOOK)], APA, GB) == "(İhsanoğlu, 2010)"


def test_another_thread_may_own_the_engine():
    answers: list[str] = []
    engine = Engine()
    worker = threading.Thread(
        target=lambda: answers.append(engine.in_text([Cite(BOOK)], NOTES, US))
    )
    worker.start()
    worker.join()
    assert answers == [engine.in_text([Cite(BOOK)], NOTES, US)]


@pytest.mark.parametrize("chosen", styles(), ids=lambda chosen: chosen.id)
@pytest.mark.parametrize("locale", Locale)
def test_every_style_cites_every_kind_of_work_in_every_language(engine, chosen: Style, locale):
    works = [BOOK, ARTICLE, CHAPTER, COMMUNIQUE]
    printed = engine.reference(works, chosen, locale)
    printed += [
        form([Cite(work, "57")], chosen, locale)
        for work in works
        for form in (engine.footnote, engine.short, engine.in_text)
    ]
    for text in printed:
        assert not _FAULTS.intersection(text), text
        assert "  " not in text
    if chosen.kind is not StyleKind.NUMERIC:
        assert all("57" in text for text in printed[len(works) :])


_FAULTS = set("\n\u202f\ue000")


def _style_file(folder, layout):
    path = folder / "own.csl"
    path.write_text(
        '<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">'
        "<info><title>Own</title><id>own</id></info>"
        f"<citation><layout>{layout}</layout></citation></style>",
        "utf-8",
    )
    return path
