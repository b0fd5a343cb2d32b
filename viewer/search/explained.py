"""An explanation in words of an interface language, for the window and the command line alike."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from viewer.search.explain import Explanation, FieldRead, Ignored, Part, Standing, WordRead
from viewer.search.terms import Ending, Kind, Term
from viewer.search.vocabulary import Vocabulary
from viewer.store.facets import Facet
from viewer.text import edtf
from viewer.text.date_ranges import read_range
from viewer.text.fold import fold
from viewer.text.languages import UNDETERMINED, Language, quotes
from viewer.text.messages import say

_SIDES = {"<": "before", "<=": "until", ">": "after", ">=": "since"}

FORMS = 12
"""Other forms of a word, or spellings, that are named; the rest is counted."""


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence, and what is said more of it."""

    text: str
    details: tuple[str, ...] = ()


class Wording:
    """Puts explanations into words of one interface language."""

    def __init__(self, vocabulary: Vocabulary, languages: tuple[Language, ...], lang: str) -> None:
        """Call values by a vocabulary and languages by their own names."""
        self._vocabulary = vocabulary
        self._languages = {language.tag: language.name for language in languages}
        self._lang = lang

    def query(self, explanation: Explanation) -> tuple[Line, ...]:
        """Say how each part of the query was read."""
        lines = [*map(self.part, explanation.parts)]
        if explanation.left_out:
            lines.append(Line(self._say("left-words", words=self._list(explanation.left_out))))
        elif explanation.left_out is not None:
            lines.append(Line(self._say("partial")))
        return tuple(lines) or (Line(self._say("nothing-asked")),)

    def hit(self, explanation: Explanation) -> tuple[Line, ...]:
        """Say why the statement is among the hits: by which words, or by fields alone."""
        if explanation.places:
            return tuple(map(self._place, explanation.places))
        is_narrow = bool(explanation.query.filters) and not explanation.query.has_words
        return (Line(self._say("by-fields" if is_narrow else "no-place")),)

    def part(self, part: Part) -> Line:
        """Say how one part was read."""
        match part:
            case WordRead():
                return self._word(part)
            case FieldRead():
                return self._field(part)
            case Ignored():
                return Line(self._say("lone-or", text=self._quoted(part.text)))

    def doubt(self, part: Part) -> str:
        """Say in one sentence what was not read as it looks."""
        match part:
            case WordRead(doubt=doubt, field=field) if doubt and field:
                name = field.names(self._lang)[0]
                return self._say(doubt.value, text=self._quoted(part.term.text), field=name)
            case FieldRead(left_out=left_out):
                return self._say("left-out", text=self._list(left_out))
            case _:
                return self.part(part).text

    def _word(self, read: WordRead) -> Line:
        term = read.term
        role = "excluded" if term.is_excluded else "either" if term.is_alternative else "wanted"
        return Line(self._say(role, text=self._quoted(_typed(term))), tuple(self._about(read)))

    def _about(self, read: WordRead) -> Iterator[str]:
        term = read.term
        if read.doubt:
            yield self.doubt(read)
        if read.correction:
            yield self._say(
                f"corrected-{read.correction.way.value}",
                text=self._quoted(read.correction.typed),
                shown=self._quoted(read.correction.shown),
            )
        yield self._where(term)
        yield self._how(term)
        if read.name:
            yield self._say("name", text=self._quoted(read.name))
        for tag, forms in read.forms:
            language = self._languages.get(tag, tag)
            yield self._say("forms", language=language, forms=self._list(forms))
        if read.spellings:
            yield self._say("spellings", spellings=self._list(read.spellings))

    def _where(self, term: Term) -> str:
        if term.part:
            return self._say(f"in-{term.part.value}")
        if term.field:
            return self._say("in-language", language=self._languages.get(term.field, term.field))
        return self._say("anywhere")

    def _how(self, term: Term) -> str:
        if term.kind is Kind.PHRASE:
            return self._say("phrase" if term.ending is Ending.WHOLE else "phrase-begun")
        return self._say(f"ending-{term.ending.value}")

    def _field(self, read: FieldRead) -> Line:
        name = read.field.names(self._lang)[0]
        meant = dict.fromkeys(value for _, values in read.values for value in values)
        labels = self._list([self._label(read.facet, value) for value in meant])
        role = "field-excluded" if read.is_excluded else "field"
        details = [*self._days(read)] if read.facet is Facet.DATE else [*self._typed(read)]
        if read.left_out:
            details.append(self.doubt(read))
        return Line(self._say(role, field=name, values=labels), tuple(details))

    def _label(self, facet: Facet, value: str) -> str:
        return self._vocabulary.label(facet, value, self._lang)

    def _typed(self, read: FieldRead) -> Iterator[str]:
        """Say what a typed value means where that is not what it says."""
        for typed, values in read.values:
            labels = [self._label(read.facet, value) for value in values]
            if len(read.values) > 1 and labels != [typed]:
                yield self._say("means", text=self._quoted(typed), values=self._list(labels))
            elif list(map(fold, labels)) != [fold(typed)]:
                yield self._say("typed", text=self._quoted(typed))

    def _days(self, read: FieldRead) -> Iterator[str]:
        for _, (value,) in read.values:
            if side := _SIDES.get(value.rstrip("0123456789-~?%XY")):
                yield self._say(f"date-{side}", date=value.lstrip("<>="))
                continue
            found = read_range(value)
            for first, last in found.spans if found else ():
                yield self._say("days", first=_day(first), last=_day(last))

    def _place(self, standing: Standing) -> Line:
        language = self._languages.get(standing.lang, "")
        where = self._say(f"field-{standing.field}")
        if language and standing.lang != UNDETERMINED:
            where = f"{language}, {where}"
        times = f" ×{standing.times}" if standing.times > 1 else ""
        text = self._say(
            "place",
            found=f"{self._quoted(standing.found)}{times}",
            typed=self._quoted(standing.typed),
            where=where,
            way=self._say(f"match-{standing.match.value}"),
        )
        return Line(text, (standing.around,))

    def _list(self, words: list[str] | tuple[str, ...]) -> str:
        shown = ", ".join(words[:FORMS])
        rest = len(words) - FORMS
        return shown if rest <= 0 else self._say("and-more", shown=shown, count=rest)

    def _quoted(self, text: str) -> str:
        opening, closing = quotes(self._lang)
        return f"{opening}{text}{closing}"

    def _say(self, key: str, **values: object) -> str:
        return say(self._lang, f"explain.{key}", **values)


def _typed(term: Term) -> str:
    """Return a term as it looks in the box, without its field and signs."""
    return f"{term.text}{'*' * (term.ending is Ending.PREFIX)}"


def _day(key: int) -> str:
    """Write a day key as ISO 8601; an ellipsis for no end."""
    if key in (edtf.OPEN_START, edtf.OPEN_END):
        return "…"
    digits = f"{abs(key):08}"
    return f"{'-' * (key < 0)}{digits[:-4]}-{digits[-4:-2]}-{digits[-2:]}"
