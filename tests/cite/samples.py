"""Statements and sources for tests: a small one of each, any field of which can be changed."""

from __future__ import annotations

from types import SimpleNamespace

from viewer.cite.citer import Citer
from viewer.cite.payload import CitationRequest
from viewer.store.records import Evidence, Kind
from viewer.store.whole import (
    Author,
    Locator,
    Name,
    OfficialTitle,
    Organ,
    Reference,
    Segment,
    Source,
    Statement,
)
from viewer.text import edtf
from viewer.text.dates import date_text
from viewer.text.edtf import DateSense
from viewer.text.languages import Texts

LANGS = ("az", "ru", "en")
ARTICLE = "article"


def texts(az, ru, en):
    return Texts({"az": az, "ru": ru, "en": en})


RESOLUTION = Kind(
    "resolution", texts("Qətnamə", "Резолюция", "Resolution"), "gavel", True, "report",
    texts("qətnamə", "резолюция", "resolution"),
)  # fmt: skip
PRESS = Kind(
    "press-statement", texts("Bəyanat", "Заявление", "Statement"), "megaphone", True, "webpage",
    texts("mətbuat bəyanatı", "заявление для печати", "press statement"),
)  # fmt: skip
SPEECH = Kind(
    "speech", texts("Çıxış", "Выступление", "Speech"), "mic", True, "speech",
    texts("çıxış", "выступление", "speech"),
)  # fmt: skip
AGREEMENT = Kind(
    "agreement", texts("Razılaşma", "Соглашение", "Agreement"), "handshake", False, "treaty",
    texts("razılaşma", "соглашение", "agreement"),
)  # fmt: skip
VISIT = Kind(
    "visit", texts("Səfər", "Визит", "Visit"), "plane", False, "document",
    texts("səfər", "визит", "visit"),
)  # fmt: skip
KINDS = (RESOLUTION, PRESS, SPEECH, AGREEMENT, VISIT)

COUNCIL = Organ(
    "oic-cfm", "organ", texts("XİN Şurası", "Совет министров", "Council of Foreign Ministers"),
    Texts(), texts("47-ci sessiya", "47-я сессия", "47th session"),
)  # fmt: skip
SECRETARIAT = Organ(
    "oic-gs", "organ", texts("Baş Katiblik", "Генеральный секретариат", "General Secretariat"),
    Texts(), Texts(),
)  # fmt: skip
NIAMEY = Name("niamey", "place", texts("Niamey", "Ниамей", "Niamey"), (), Texts(), None, Texts())
SPEAKER = Name(
    "speaker", "person", texts("Natiq", "Оратор", "A. Speaker"), (), Texts(), None, Texts()
)


def dates(text, sense=None):
    return Texts((lang, date_text(edtf.parse(text), sense, lang)) for lang in LANGS)


def source(id_="news", **more):
    date = more.pop("date", "2020-11-30")
    fields = {
        "type": "webpage",
        "lang": "en",
        "title": "News of the session",
        "translated_title": Texts(),
        "authors": (),
        "publisher": "Agency",
        "container": None,
        "volume": None,
        "issue": None,
        "pages": None,
        "address": f"https://example.org/{id_}",
        "seen_as": "excerpt",
        "seen_on": "2026-11-23",
        "is_one_sided": False,
        "note": Texts(),
    }
    return Source(
        id=id_,
        date=edtf.parse(date) if date else None,
        date_text=dates(date) if date else Texts(),
        seen_on_text=dates("2026-11-23"),
        **{**fields, **more},
    )


def article():
    return source(
        ARTICLE,
        type="article-journal",
        lang="az",
        title="Məqalə",
        authors=(Author("Məmmədzadə", "Aqşin", None),),
        publisher=None,
        container="Jurnal",
        issue="3",
        pages="216–221",
        date="2022",
        address=None,
        is_one_sided=True,
    )


def cited(of, page=None, label="page"):
    """Return a reference to a source, at a page of it."""
    return Reference(of, Locator(label, page) if page else None, None, None, False)


def segment(position=1, of=None, page=None, label="page", **more):
    text = more.pop("text", texts("Mətn.", "Текст.", "A text."))
    place = more.pop("document_place", None)
    document_place = Locator("paragraph", place) if place else None
    locator = Locator(label, page) if page else None
    return Segment(position, text, (), (), of, locator, document_place)


def statement(id_="s1", **more):
    date, sense = more.pop("date", "2020-11-28"), more.pop("date_sense", None)
    sense = DateSense(sense) if sense else None
    fields = {
        "number": 1,
        "kind": RESOLUTION,
        "organs": (SECRETARIAT,),
        "symbol": None,
        "places": (),
        "persons": (),
        "period": "p",
        "period_reason": Texts(),
        "title": texts("Xocalı haqqında", "О Ходжалы", "About Khojaly"),
        "official_title": None,
        "segments": (segment(),),
        "references": (cited(source()),),
        "evidence": Evidence.REPORT,
        "is_one_sided": False,
        "remarks": (),
        "relations": (),
        "mentions": (),
    }
    return Statement(
        id=id_,
        date=edtf.parse(date),
        date_sense=sense,
        date_text=dates(date, sense),
        **{**fields, **more},
    )


def official(text, lang="en"):
    return OfficialTitle(lang, text)


class FakeLibrary:
    """Holds statements, for a citer."""

    def __init__(self, *statements):
        self.collection = SimpleNamespace(article=ARTICLE)
        self._statements = {one.id: one for one in statements}

    def statement(self, id_):
        return self._statements[id_]


def cite(style, lang, form, *statements, **more):
    """Return the payload of statements cited together."""
    request = CitationRequest(tuple(one.id for one in statements), style, lang, form, **more)
    return Citer(FakeLibrary(*statements)).cite(request)
