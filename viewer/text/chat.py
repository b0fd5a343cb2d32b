"""Words written in plain Latin letters, as in a chat: ishgal for işğal, rezolyutsiya."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import islice, product

MOST = 64
"""Readings of one word that are tried at most."""

_LATIN = re.compile("[a-z]+")

# What may be meant by letters, folded, the likeliest first. The longer
# letters come first.
_AZERBAIJANI = """
    sh=s ch=c gh=g kh=x zh=j dzh=c dj=c ae=e oe=o ue=u yo=o w=s|v j=j|c k=k|q h=h|x q=q|g
"""
_RUSSIAN = """
    lyu=лю shch=щ sch=щ sh=ш ch=ч zh=ж kh=х ts=ц tz=ц ya=я ja=я ia=ия|я yu=ю ju=ю iu=ию|ю yo=е jo=е
    ye=е|ье je=е|ье yy=ый a=а b=б v=в w=в g=г d=д e=е|э z=з i=и y=ы|й k=к l=л|ль m=м n=н|нь o=о p=п
    r=р s=с|сь t=т|ть u=у f=ф h=х c=ц|к x=кс|х j=й|ж q=к
"""


def _table(lines: str) -> dict[str, tuple[str, ...]]:
    pairs = (pair.split("=") for pair in lines.split())
    return {letters: tuple(meant.split("|")) for letters, meant in pairs}


_LANGUAGES = {"az": _table(_AZERBAIJANI), "ru": _table(_RUSSIAN)}
_PARTS = {tag: re.compile("|".join((*table, "."))) for tag, table in _LANGUAGES.items()}


def meant(word: str) -> tuple[str, ...]:
    """Return the words, folded, that a folded word in Latin letters may stand for.

    Azerbaijani ones come first, in each language those with the likeliest letters.
    """
    if not _LATIN.fullmatch(word):
        return ()
    found = dict.fromkeys(each for tag in _LANGUAGES for each in _readings(word, tag))
    found.pop(word, None)
    return tuple(found)


def _readings(word: str, tag: str) -> Iterator[str]:
    table: Mapping[str, tuple[str, ...]] = _LANGUAGES[tag]
    parts = [table.get(part, (part,)) for part in _PARTS[tag].findall(word)]
    return islice(map("".join, product(*parts)), MOST)
