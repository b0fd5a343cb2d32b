"""Puts the words of a vocabulary into families, and finds the family of a word outside it.

The key of a family is the word that a dictionary has, or what stands for it. Azerbaijani words are
put together only on the evidence of the vocabulary itself: a stem counts where it stands there as a
word, a verb where it stands there in two tenses. Russian and English words have the key that
Snowball's stemmers give (https://snowballstem.org/algorithms). In other languages a word is alone.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache

from viewer.text.families import snowball
from viewer.text.families.azerbaijani import KNOWN, PRONOUNS, WEAK, WHOLE
from viewer.text.families.endings import SHORTEST, VERB, Reading, readings, restored
from viewer.text.languages import primary

_ENOUGH = 4
"""Letters of a stem that may be taken for a word although the vocabulary has but forms of it."""

_SURE = 2
"""Letters that such a form must have after the stem; a verb's form one or two more."""


def families(words: Iterable[str], tag: str) -> Iterator[tuple[str, str]]:
    """Yield each word and the key of its family; `words` are all those of a language's texts.

    They must be folded, and each there once.
    """
    if primary(tag) == "az":
        return _Grouping(words).keys()
    return ((word, snowball.key(word, tag)) for word in words)


@lru_cache(maxsize=1_000)
def candidates(word: str, tag: str) -> tuple[str, ...]:
    """Return the keys that a folded word outside the vocabulary may have, the likeliest first."""
    if primary(tag) != "az":
        return (snowball.key(word, tag),)
    if word in PRONOUNS or word in WHOLE:
        return (PRONOUNS.get(word, word),)
    stems = (reading.stem for reading in readings(word))
    softened = restored(word) if len(word) > SHORTEST else ()
    return tuple(dict.fromkeys((word, *softened, *stems)))


class _Grouping:
    """Puts the words of an Azerbaijani vocabulary together."""

    def __init__(self, words: Iterable[str]) -> None:
        self._readings = {word: tuple(readings(word)) for word in words}
        self._forms: dict[str, list[str]] = defaultdict(list)
        self._counts: Counter[str] = Counter()
        tenses: dict[str, str] = {}  # the first met of each verb; a second one makes it sure
        self._verbs: set[str] = set()
        for word, ways in self._readings.items():
            for stem in {way.stem for way in ways}:
                self._counts[stem] += 1
                if stem in self._readings:
                    self._forms[stem].append(word)
            for way in ways:
                if way.tense and tenses.setdefault(way.stem, way.tense) != way.tense:
                    self._verbs.add(way.stem)

    def keys(self) -> Iterator[tuple[str, str]]:
        return ((word, self._key(word)) for word in self._readings)

    def _key(self, word: str) -> str:
        """Return a word's key: that of a stem of which it is a form, or the word itself."""
        if word in PRONOUNS or word in WHOLE:
            return PRONOUNS.get(word, word)
        ways = [way for way in self._readings[word] if not self._has_own_forms(word, way.stem)]
        met = [way for way in ways if self._is_met(way.stem)]
        if met:
            return max(map(self._of_stem, met))[-1]
        sure = [way for way in ways if self._is_sure(way)]
        return max(map(self._of_guess, sure))[-1] if sure else word

    def _is_met(self, stem: str) -> bool:
        return stem in self._verbs or stem in self._readings or stem in KNOWN

    def _has_own_forms(self, word: str, stem: str) -> bool:
        """Tell whether a word has forms that are none of a stem: minalar, so mina is not min."""
        return any(
            all(way.stem != stem for way in self._readings[form])
            for form in self._forms.get(word, ())
        )

    def _of_stem(self, way: Reading) -> tuple[bool, bool, int, str]:
        """Return a stem's key, and before it what speaks for it.

        That is: a noun is met as a word; its letters are as they stand, while a verb's are those
        of its infinitive; it is long.
        """
        is_verb = bool(way.tense)
        is_known = is_verb or way.stem not in self._readings
        key = way.stem if is_known else self._key(way.stem)
        is_changed = way.is_restored or way.is_refilled
        return not is_verb, is_changed is is_verb, len(key), key

    def _of_guess(self, way: Reading) -> tuple[int, int, bool, str]:
        """Do the same for a stem that is not met: short, with many forms, given back."""
        letters = len(way.stem.removesuffix(VERB))
        return -letters, self._counts[way.stem], way.is_restored, way.stem

    def _is_sure(self, way: Reading) -> bool:
        """Tell whether a stem that is no word of the vocabulary may be guessed."""
        letters = len(way.stem.removesuffix(VERB))
        if way.is_refilled or letters < _ENOUGH:
            return False
        if way.tense:
            return way.letters > (_SURE + 1 if way.tense in WEAK else _SURE)
        return way.letters >= _SURE or way.is_restored or self._counts[way.stem] > _SURE
