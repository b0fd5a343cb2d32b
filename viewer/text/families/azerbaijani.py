"""The endings of Azerbaijani, as data, and what they do to the end of a stem.

How to read it. Words are folded before they come here, so ə is e, ı is i, ö is o, ü is u, ğ is g
and so on. A line of `NOMINAL` or `FINITE` is a state: what may follow there, and after `>` the
state that is next. An ending of no letters (`>owned`) passes on. A word may stop in any state.

Letters of an ending:

- `A` is a or e, `I` is i or u, by the vowel before it (vowel harmony, as far as folding leaves it:
  after a comes a, after e comes e, after the others either; after o and u comes u, else i). This is
  what keeps qanun apart from qan: "of the blood" would be qanın.
- `K` is q or k, and g or y where it softens between vowels (olduq, olduğu; getdik, getdiyi).
- `(y)`, `(s)`, `(n)` stand only after a vowel (ölkə-y-ə, ölkə-s-i), `(I)` only after a consonant.

Nouns take number, owner, case, then `-dakı` ("which is in") and once more number and case, then
the copula -dır and the question -mı. The owners I and thou are left out: statements hardly have
them, and -m and -n would find a form of every other word. Verbs take -ma- for "not", then one of
`TENSES`; participles and verbal nouns (`deed`) go on like nouns. Voices (-il-, -in-, -dır-) and
endings that make another word (-lıq, -çı, -lı, -sız) are words of their own, as in dictionaries.

Sources: the tables of noun and verb forms in "Azərbaycan dilinin qrammatikası", part I (Azerbaijan
National Academy of Sciences, 1960), and the article "Azerbaijani grammar" that sums them up; forms
met in the collection itself.
"""

from __future__ import annotations

NOMINAL = {
    "noun": "lAr>plural >plural",
    "plural": "(I)mIz>owned (I)nIz>owned (s)I>his >owned",
    "owned": "(n)In>end (n)I>end (y)A>end dA>place dAn>end (y)lA>end >end",
    "his": "nIn>end nI>end nA>end ndA>place ndAn>end (y)lA>end >end",
    "place": "kI>which >end",
    "which": "lAr>owned >his",
    "end": "dIr>last mI>last",
    "last": "lAr>last mI>last dIr>last",
}
"""What follows the stem of a noun."""

FINITE = {
    "deed": "cA>end >noun",
    "person": "Am>last sAn>last IK>last sInIz>last lAr>last dI>past mIs>person sA>past >end",
    "past": "m>last K>last nIz>last lAr>last sA>last mI>last",
}
"""What follows the tense of a verb."""

NEGATION = "mA"

TENSES = {
    "(y)Ir": "person",
    "mIr": "person",
    "mAz": "person",
    "(y)Ar": "person",
    "dI": "past",
    "mIs": "person",
    "(y)Ib": "person",
    "mAlI": "person",
    "sA": "past",
    "(y)ArAK": "last",
    "mAdAn": "last",
    "(y)An": "deed",
    "dIK": "deed",
    "(y)AcAK": "deed",
    "mAK": "deed",
    "mA": "deed",
}
"""What follows the stem of a verb, and the state after it."""

SOFTENED = {"g": "q", "y": "k"}
"""Last letter of a longer noun before a vowel, and what it is without: torpağı, torpaq."""

VOICED = {"d": "t"}
"""The same of a verb: edir, etmək."""

WEAK = frozenset({"(y)Ir", "(y)Ar", "(y)An", "dI", "sA", "mA"})
"""Tenses too like the end of a noun to tell a verb by, where nothing else of it is met."""

GLIDE = "y"
"""Stands between e and a vowel in some nouns (mövqeyi, suyu), and between a verb's last vowel and a
vowel: what looks like the verb `pisləy-` is `pislə-`."""

SHORT_VERBS = frozenset(("ac", "al", "an", "as", "at", "de", "et", "ic", "in", "ol", "uc", "ye"))
"""Verbs of two letters, as they are folded; no other stem so short is taken for a verb."""

IRREGULAR_VERBS = {"dey": "de", "yey": "ye"}
"""Stems of verbs before a vowel: deyir, demək."""

IRREGULAR_NOUNS = {"suy": "su"}
"""The same of nouns."""

PRONOUNS = {
    form: word
    for word, forms in {
        "o": "onun onu ona onda ondan onlar onlarin onlari onlara onlarda onlardan onlarla onunla",
        "bu": "bunun bunu buna bunda bundan bunlar bunlarin bunlari bunlara bunlardan bununla",
        "ne": "neyin neyi neye nede neden",
    }.items()
    for form in forms.split()
}
"""Forms that are irregular, or would be those of `on` (ten)."""

_WHOLE = """
    ada ala alti ana ara ata azad baki barede birge dair daire dede defe digerleri ele hadise
    hansi hele hemin iki indi isti kimi mina nece odun ola oldu orda ordu qara qarsi sonra tarix
    ucun uzre yaxin yeddi yeni
"""
WHOLE = frozenset(_WHOLE.split())
"""Words whose last letters look like an ending but are none."""

KNOWN = frozenset(("iran", "konqres", "naxcivan", "orden", "proses", "sazis"))
"""Words that the vocabulary need not have to be taken for a stem: those that forms alone mislead
about (prosesi is no form of "prosə")."""
