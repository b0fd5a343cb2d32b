"""How a date reads: EDTF dates as sentences of a language, with what is uncertain said.

Names and forms of plain dates are Babel's (CLDR). Azerbaijani, Russian and English have words for
doubt; any other language has signs: about is ≈, doubtful (?), either A / B.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_skeleton

from viewer.text.edtf import DateSense, EdtfDate, Point, Shape
from viewer.text.languages import primary

_SPACES = str.maketrans({"\u202f": " ", "\u2009": " ", "\u00a0": " "})
_CALENDAR = range(1, 10_000)
"""Years that Python's calendar and Babel know."""


@dataclass(frozen=True, slots=True)
class _Words:
    """How a language speaks of dates; `{}` stands for the date."""

    about: str
    doubtful: str
    both: str
    either: str
    unknown_day: str
    years: str
    decade: str
    seasons: tuple[str, str, str, str]
    """Spring to winter; `{}` in these and in `decade` stands for what `year` makes of a year."""
    year: Callable[[int], str] = str


_AZ_ONES = ("", "ci", "ci", "cü", "cü", "ci", "cı", "ci", "ci", "cu")
_AZ_TENS = ("", "cu", "ci", "cu", "cı", "ci", "cı", "ci", "ci", "cı")


def _az_year(year: int) -> str:
    """Return a year as an Azerbaijani ordinal, whose ending follows the last word's vowel."""
    round_ending = "ci" if year % 1000 == 0 else "cü"  # mininci, yüzüncü
    ending = _AZ_ONES[year % 10] or _AZ_TENS[year // 10 % 10] or round_ending
    return f"{year}-{ending}"


_WORDS = {
    "az": _Words(
        "təqribən {}",
        "{} (?)",
        "təqribən {} (?)",
        " və ya ",
        "{}, dəqiq tarixi məlum deyil",
        "{}",
        "{} illər",
        ("{} ilin yazı", "{} ilin yayı", "{} ilin payızı", "{} ilin qışı"),
        _az_year,
    ),
    "ru": _Words(
        "{} (приблизительно)",
        "{} (?)",
        "{} (приблизительно?)",
        " или ",
        "{}, точная дата неизвестна",
        "{} гг.",
        "{}-е гг.",
        ("весна {} г.", "лето {} г.", "осень {} г.", "зима {} г."),
    ),
    "en": _Words(
        "about {}",
        "{} (?)",
        "about {} (?)",
        " or ",
        "{}, exact date unknown",
        "{}",
        "{}s",
        ("spring {}", "summer {}", "autumn {}", "winter {}"),
    ),
}


def date_text(date: EdtfDate, sense: DateSense | None, lang: str) -> str:
    """Return how a date reads in a language (BCP 47 tag).

    `sense` matters for intervals only: `WITHIN` says that the exact day is not known. A language
    that Babel does not know gets the date as EDTF writes it.
    """
    try:
        writer = _Writer(lang)
    except (UnknownLocaleError, ValueError):
        return date.text.replace("/", " – ")
    return writer.write(date, sense).translate(_SPACES)


class _Writer:
    """Writes dates in one language."""

    def __init__(self, lang: str) -> None:
        self._locale = _locale(lang)
        self._words = _WORDS.get(primary(lang))
        self._day_comes_first = self._locale.date_formats["long"].pattern.startswith("d")

    def write(self, date: EdtfDate, sense: DateSense | None) -> str:
        if date.shape is Shape.INTERVAL:
            text = self._interval(*date.points, text=date.text)
            if sense is not DateSense.WITHIN:
                return text
            return (self._words.unknown_day if self._words else "{} (?)").format(text)
        either = self._words.either if self._words else " / "
        return either.join(self._marked(point) for point in date.points if point)

    def _interval(self, start: Point | None, end: Point | None, *, text: str) -> str:
        if start and end:
            if _marks(start) == _marks(end):
                return self._doubt(self._from_to(start, end), start)
            return f"{self._marked(start)} – {self._marked(end)}"
        if start:
            return f"{self._marked(start)} –" + ("" if text.endswith("..") else " ?")
        opening = "" if text.startswith("..") else "? "
        return f"{opening}– {self._marked(end)}" if end else text

    def _from_to(self, start: Point, end: Point) -> str:
        """Say what both ends share only once, where the language is one of ours."""
        if _precision(start) == _precision(end) == "year" and start.exact_year and end.exact_year:
            years = f"{start.year}–{end.year}"
            return self._words.years.format(years) if self._words else years
        whole, joined = self._plain(end), f"{self._plain(start)} – {self._plain(end)}"
        if not self._words or _precision(start) != _precision(end) or start.year != end.year:
            return joined
        if start.day and end.day:
            if not self._day_comes_first:
                return joined
            if start.month == end.month:
                return f"{start.day}–{whole}"
            return f"{start.day} {self._month(start, 'format')} – {whole}"
        if start.month and end.month:
            return f"{self._month(start, 'stand-alone')}–{whole}"
        return joined

    def _marked(self, point: Point) -> str:
        return self._doubt(self._plain(point), point)

    def _doubt(self, text: str, point: Point) -> str:
        words = self._words
        match point.approximate, point.uncertain:
            case True, True:
                form = words.both if words else "≈ {} (?)"
            case True, False:
                form = words.about if words else "≈ {}"
            case False, True:
                form = words.doubtful if words else "{} (?)"
            case _:
                form = "{}"
        return form.format(text)

    def _plain(self, point: Point) -> str:
        """Return a date without its marks of doubt."""
        if not point.exact_year:
            return self._unspecified(point)
        if point.year not in _CALENDAR:
            parts = (str(point.year), *(f"{part:02}" for part in (point.month, point.day) if part))
            return "-".join(parts).replace("-", "−", 1) if point.year < 0 else "-".join(parts)
        if point.season:
            return self._season(point)
        day = datetime.date(point.year, point.month or 1, point.day or 1)
        if point.day:
            return format_date(day, "long", locale=self._locale)
        return format_skeleton("yMMMM" if point.month else "y", day, locale=self._locale) + (
            " г." if not point.month and primary(self._locale.language) == "ru" else ""
        )

    def _unspecified(self, point: Point) -> str:
        first, last = point.earliest // 10_000, point.latest // 10_000
        if self._words and last - first == 9:
            return self._words.decade.format(self._words.year(first))
        return f"{first}–{last}"

    def _season(self, point: Point) -> str:
        season = (point.season or 21) - 21
        if self._words:
            return self._words.seasons[season].format(self._words.year(point.year))
        first = datetime.date(point.year, point.earliest // 100 % 100, 1)
        last = datetime.date(point.year, point.latest // 100 % 100, 1)
        months = (format_skeleton("yMMMM", day, locale=self._locale) for day in (first, last))
        return " – ".join(dict.fromkeys(months))

    def _month(self, point: Point, context: str) -> str:
        return str(self._locale.months[context]["wide"][point.month])


@lru_cache(maxsize=64)
def _locale(lang: str) -> Locale:
    """Return Babel's locale; English is British, so that the day comes first."""
    return Locale.parse("en_GB" if lang == "en" else lang, sep="-" if "-" in lang else "_")


def _precision(point: Point) -> str:
    if point.day:
        return "day"
    if point.season:
        return "season"
    return "month" if point.month else "year"


def _marks(point: Point) -> tuple[bool, bool]:
    return point.approximate, point.uncertain
