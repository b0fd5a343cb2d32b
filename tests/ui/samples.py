"""Statements made by hand for the tests of the window: real texts, and ones that try to do harm."""

from dataclasses import replace

from viewer.store.records import Evidence, Kind, Label, Period
from viewer.store.whole import (
    Author,
    Locator,
    Name,
    OfficialTitle,
    Organ,
    Reference,
    Relation,
    RelationType,
    Remark,
    Segment,
    Source,
    Statement,
)
from viewer.text import edtf
from viewer.text.edtf import DateSense
from viewer.text.languages import Language, Texts
from viewer.ui.detail.vocabulary import Vocabulary

AZ_RU_EN = (Language("az", "Azərbaycanca"), Language("ru", "Русский"), Language("en", "English"))
ARABIC = Language("ar", "العربية")
HOSTILE = '<img src=file:///etc/hostname> <b>&amp;</b> "x" <a href="https://example.org">y</a>'


def texts(az, ru, en):
    return Texts({"az": az, "ru": ru, "en": en})


def name(id, kind, az, ru, en):
    return Name(id, kind, texts(az, ru, en), (), Texts(), None, Texts())


RESOLUTION = Kind(
    "resolution",
    texts("Qətnamə", "Резолюция", "Resolution"),
    "gavel",
    True,
    "report",
    texts("qətnamə", "резолюция", "resolution"),
)
STANCES = (
    Label(
        "characterises-khojaly",
        texts("Xocalını səciyyələndirir", "Характеризует Ходжалы", "Characterises Khojaly"),
        texts(
            "Mətn Xocalıda baş verənlərə hüquqi və ya siyasi qiymət verdikdə işarələnir.",
            "Отмечается, когда текст даёт событиям в Ходжалы правовую или политическую оценку.",
            "Coded when the text gives a legal or political assessment of the events at Khojaly.",
        ),
    ),
    Label(
        "sovereignty-and-territorial-integrity",
        texts(
            "Suverenlik və ərazi bütövlüyü",
            "Суверенитет и территориальная целостность",
            "Sovereignty and territorial integrity",
        ),
        texts("Suverenlik anılır.", "Упоминается суверенитет.", "Sovereignty is affirmed."),
    ),
    Label(
        "solidarity",
        texts("Həmrəylik bildirir", "Выражает солидарность", "Expresses solidarity"),
        texts("Həmrəylik.", "Солидарность.", "Coded when solidarity is <b>expressed</b>."),
    ),
)
EVIDENCES = (
    Label(
        "text",
        texts("Mətn", "Текст", "Text"),
        texts("Mətnə baxılıb.", "Текст просмотрен.", "The text was seen, at least in part."),
    ),
    Label(
        "report",
        texts("Xəbər əsasında", "По сообщениям", "Reported"),
        texts(
            "Sənədin öz mətninə baxılmayıb; məzmunu ikinci əl mənbədən məlumdur.",
            "Сам текст документа не просмотрен; содержание известно из вторичного источника.",
            "The text of the document was not seen; its content is known from a secondary source.",
        ),
    ),
)
POST_WAR = Period(
    "post-war",
    None,
    texts("Müharibədən sonra, 2020–2021", "После войны, 2020–2021", "After the war, 2020–2021"),
    Texts(),
    edtf.parse("2020-11-10/.."),
    Texts(),
    None,
    31,
)


def source(id, lang, title, **more):
    values = {
        "type": "webpage",
        "translated_title": Texts(),
        "authors": (),
        "publisher": None,
        "container": None,
        "volume": None,
        "issue": None,
        "pages": None,
        "date": None,
        "date_text": Texts(),
        "address": None,
        "seen_as": "live",
        "seen_on": "2026-11-23",
        "seen_on_text": texts("23 noyabr 2026", "23 ноября 2026 г.", "23 November 2026"),
        "is_one_sided": False,
        "note": Texts(),
    }
    return Source(id=id, lang=lang, title=title, **(values | more))


ARTICLE = source(
    "mammadzada-2022",
    "az",
    "İslam Əməkdaşlıq Təşkilatının 44 günlük müharibə və post-müharibə dövründəki proseslərə "
    "münasibəti",
    type="article-journal",
    translated_title=Texts(
        {
            "ru": "Отношение Организации исламского сотрудничества к процессам в годы 44-дневной "
            "войны и послевоенный период",
            "en": "Attitude of the Islamic Cooperation Organization towards 44 Days of War and "
            "Post-war Period",
        }
    ),
    authors=(Author("Məmmədzadə", "Aqşin", None),),
    container="Tarix və onun problemləri",
    issue="3",
    pages="216–221",
    date=edtf.parse("2022"),
    date_text=texts("2022", "2022", "2022"),
    seen_as="stored",
)
NEWS = source(
    "news-az-2021-02-25",
    "en",
    "OIC General Secretariat marks the anniversary of the Khojaly tragedy",
    publisher="News.az",
    date=edtf.parse("2021-02-25"),
    date_text=texts("25 fevral 2021", "25 февраля 2021 г.", "25 February 2021"),
    address="https://news.az/news/oic-general-secretariat-marks-the-anniversary-of-khojaly",
)
PRESS = source(
    "apa-2020-11-29",
    "az",
    "İƏT Xarici İşlər Nazirləri Şurasının 47-ci sessiyasında Azərbaycanla bağlı qətnamələr",
    publisher="APA",
    date=edtf.parse("2020-11-29"),
    date_text=texts("29 noyabr 2020", "29 ноября 2020 г.", "29 November 2020"),
    address="https://apa.az/xeber/47-ci-sessiya",
    seen_as="excerpt",
)

SEGMENTS = (
    Segment(
        1,
        texts(
            "Niameydə keçirilən sessiyada nazirlər 1992-ci il Xocalı hadisələrinin qurbanları "
            "ilə həmrəylik haqqında qətnamə qəbul ediblər.",
            "На сессии в Ниамее министры приняли резолюцию о солидарности с жертвами событий "
            "1992 года в Ходжалы.",
            "At the session held in Niamey the ministers adopted a resolution on solidarity "
            "with the victims of the events of 1992 at Khojaly.",
        ),
        (),
        ("solidarity",),
        "news-az-2021-02-25",
        Locator("paragraph", "117"),
    ),
    Segment(
        2,
        texts(
            "Məqaləyə görə, qətnamə Azərbaycanın mülki əhalisinə qarşı törədilmiş əməlləri "
            "müharibə cinayətləri, insanlıq əleyhinə cinayətlər və soyqırımı kimi "
            "səciyyələndirir; mətnin adında isə “qətliam” sözü işlənir.",
            "По сообщению статьи, резолюция характеризует действия против гражданского "
            "населения Азербайджана как военные преступления, преступления против "
            "человечности и геноцид; в названии же употреблено слово «резня».",
            "According to the article, the resolution classes the acts against Azerbaijani "
            "civilians as war crimes, crimes against humanity and genocide, while its title "
            "uses the word “massacre”.",
        ),
        (),
        ("characterises-khojaly", "sovereignty-and-territorial-integrity"),
        "mammadzada-2022",
        Locator("page", "218"),
    ),
    Segment(
        3,
        texts(
            "Qətnamə Azərbaycanın suverenliyinə və ərazi bütövlüyünə dəstəyi təsdiq edir.",
            "Резолюция подтверждает поддержку суверенитета и территориальной целостности "
            "Азербайджана.",
            "The resolution reaffirms support for the sovereignty and territorial integrity "
            "of Azerbaijan.",
        ),
        (),
        (),
        "mammadzada-2022",
        None,
    ),
)
REMARK = Remark(
    texts(
        "Məqalə qətnamənin nömrəsini 51/47-Pol kimi verir; mətbuat onu 51/47-POL yazır.",
        "Статья даёт номер резолюции как 51/47-Pol; пресса пишет 51/47-POL.",
        "The article gives the number of the resolution as 51/47-Pol; the press writes 51/47-POL.",
    ),
    "X02",
    "apa-2020-11-29",
)
RELATIONS = (
    Relation(
        RelationType.CITES,
        False,
        "oic-2021-02-25-s01",
        texts(
            "Katibliyin Xocalının ildönümü ilə bağlı bəyanatı",
            "Заявление секретариата к годовщине событий в Ходжалы",
            "Statement of the secretariat on the anniversary of Khojaly",
        ),
        texts("25 fevral 2021", "25 февраля 2021 г.", "25 February 2021"),
    ),
    Relation(
        RelationType.SAME_EVENT,
        True,
        "oic-2020-11-27-s02",
        texts(
            "Ermənistanın təcavüzü haqqında qətnamə",
            "Резолюция об агрессии Армении",
            "Resolution on the aggression of Armenia",
        ),
        texts("27–28 noyabr 2020", "27–28 ноября 2020 г.", "27–28 November 2020"),
    ),
)
KHOJALY = Statement(
    number=1,
    id="oic-2020-11-27-s01",
    date=edtf.parse("2020-11-27/2020-11-28"),
    date_sense=DateSense.DURING,
    date_text=texts("27–28 noyabr 2020", "27–28 ноября 2020 г.", "27–28 November 2020"),
    kind=RESOLUTION,
    organs=(
        Organ(
            "oic-cfm",
            "organ",
            texts(
                "İslam Əməkdaşlıq Təşkilatının Xarici İşlər Nazirləri Şurası",
                "Совет министров иностранных дел Организации исламского сотрудничества",
                "Council of Foreign Ministers of the Organisation of Islamic Cooperation",
            ),
            texts("XİNŞ", "СМИД", "CFM"),
            texts("47-ci sessiya", "47-я сессия", "47th session"),
        ),
    ),
    symbol="51/47-POL",
    places=(name("niamey", "place", "Niamey", "Ниамей", "Niamey"),),
    persons=(
        name(
            "yousef-al-othaimeen",
            "person",
            "Yusif əl-Üseymin",
            "Юсеф аль-Осаймин",
            "Yousef Al-Othaimeen",
        ),
    ),
    period="post-war",
    period_reason=Texts(),
    title=texts(
        "Xocalı qurbanları ilə həmrəylik haqqında qətnamə",
        "Резолюция о солидарности с жертвами Ходжалы",
        "Resolution on solidarity with the victims of Khojaly",
    ),
    official_title=OfficialTitle("en", "Solidarity with the victims of Khojaly Massacre of 1992"),
    segments=SEGMENTS,
    references=(
        Reference(ARTICLE, Locator("page", "218"), "7", None, False),
        Reference(NEWS, Locator("paragraph", "117"), None, None, False),
    ),
    evidence=Evidence.REPORT,
    is_one_sided=True,
    remarks=(REMARK,),
    relations=RELATIONS,
    mentions=(),
)


def vocabulary(languages=AZ_RU_EN):
    known = {each.id: each for each in (ARTICLE, NEWS, PRESS)}
    return Vocabulary(
        languages=languages,
        stances={label.id: label for label in STANCES},
        evidences={label.id: label for label in EVIDENCES},
        periods={"post-war": POST_WAR},
        find_source=known.get,
    )


def in_languages(statement, languages, text):
    """Return a statement whose titles and segments are `text` in every language."""
    said = Texts({language.tag: text for language in languages})
    segments = tuple(replace(segment, text=said) for segment in statement.segments)
    return replace(statement, title=said, segments=segments, remarks=())


def long_statement(count):
    """Return a statement of many segments, made of the real ones in turn, without tags."""
    segments = tuple(replace(SEGMENTS[at % 3], position=at + 1, stances=()) for at in range(count))
    return replace(KHOJALY, id=f"long-{count}", segments=segments, remarks=(), relations=())


def hostile_statement():
    """Return a statement whose every text is HTML that must be shown, not obeyed."""
    said = texts(HOSTILE, HOSTILE, HOSTILE)
    evil = replace(
        ARTICLE,
        title=HOSTILE,
        publisher=HOSTILE,
        container=HOSTILE,
        address=HOSTILE,
        note=said,
        translated_title=said,
        authors=(Author(None, None, HOSTILE),),
    )
    return replace(
        KHOJALY,
        id="hostile",
        title=said,
        symbol=HOSTILE,
        date_text=said,
        period_reason=said,
        official_title=OfficialTitle("en", HOSTILE),
        segments=(Segment(1, said, (), ("solidarity",), evil.id, Locator("page", HOSTILE)),),
        references=(Reference(evil, Locator("page", HOSTILE), HOSTILE, None, False),),
        remarks=(Remark(said, None, None),),
        relations=(Relation(RelationType.CITES, True, HOSTILE, said, said),),
        mentions=(),
    )
