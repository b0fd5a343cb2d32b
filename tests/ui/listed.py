"""Periods and rows made by hand for the tests of the lists, and a source that counts questions."""

from array import array

from viewer.store.records import Evidence, Kind, Label, Period, StatementRow
from viewer.text import edtf
from viewer.text.languages import Texts


def texts(az, ru, en):
    return Texts({"az": az, "ru": ru, "en": en})


def period(id, count, parent=None, *, az=None, ru=None, en=None):
    label = texts(az or f"Dövr {id}", ru or f"Период {id}", en or f"Period {id}")
    about = texts("İzah <b>", "Описание <b>", "Description <b>")
    dates = texts("1991–2003", "1991–2003", "1991–2003")
    return Period(id, parent, label, about, edtf.parse("1991/2003"), dates, None, count)


PERIODS = (
    period("before", 3, az="Üzvlükdən əvvəl", ru="До вступления", en="Before membership"),
    period("occupation", 95, az="İşğal illəri", ru="Годы оккупации", en="Years of occupation"),
    period("first", 25, "occupation", az="Birinci mərhələ", ru="Первый этап", en="First stage"),
    period("second", 70, "occupation", az="İkinci mərhələ", ru="Второй этап", en="Second stage"),
    period("war", 7, az="44 günlük müharibə", ru="44-дневная война", en="44-day war"),
)
KINDS = (
    Kind("resolution", texts("Qətnamə", "Резолюция", "Resolution"), "gavel", True, "", Texts()),
)
EVIDENCES = (
    Label("text", texts("Mətn", "Текст", "Text"), texts("Baxılıb.", "Просмотрен.", "Seen.")),
    Label("report", texts("Xəbər", "Сообщение", "Reported"), texts("a", "б", "c")),
)
TITLE = texts(
    "Xocalı qurbanları ilə həmrəylik haqqında qətnamə",
    "Резолюция о солидарности с жертвами Ходжалы",
    "Resolution on solidarity with the victims of Khojaly",
)


def row(number, **more):
    values = {
        "id": f"s{number}",
        "date": "2020-11-27",
        "date_text": texts("27 noyabr 2020", "27 ноября 2020 г.", "27 November 2020"),
        "title": TITLE,
        "kind": "resolution",
        "organ": texts("Xarici İşlər Nazirləri Şurası", "Совет министров", "Council of Ministers"),
        "organ_short": texts("XİNŞ", "СМИД", "CFM"),
        "symbol": "51/47-POL",
        "period": "war",
        "evidence": Evidence.TEXT,
        "is_one_sided": False,
    }
    return StatementRow(number=number, **(values | more))


class Rows:
    """A source of equal rows, but for those given; remembers what it was asked for."""

    def __init__(self, **special):
        self.special = special
        self.asked = []

    def rows(self, numbers):
        self.asked.append(list(numbers))
        return [self.special.get(f"n{number}") or row(number) for number in numbers]


def numbers(*those):
    return array("q", those)


def upto(last):
    return array("q", range(1, last + 1))
