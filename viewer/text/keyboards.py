"""What the same keys would have typed on another keyboard: English, Russian, Azerbaijani."""

from __future__ import annotations

# The keys of each layout in one order: the letter rows without and with Shift, then the key at the
# upper left. Microsoft's "US", "Russian" and "Azerbaijani (Standard)" agree with XKB's us, ru, az.
_KEYS = {
    "en": r"""qwertyuiop[]asdfghjkl;'zxcvbnm,./QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>?`~""",
    "ru": "йцукенгшщзхъфывапролджэячсмитьбю.ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,ёЁ",
    "az": "qüertyuiopöğasdfghjklıəzxcvbnmçş.QÜERTYUİOPÖĞASDFGHJKLIƏZXCVBNMÇŞ,`~",
}
_ORDER = (("en", "ru"), ("en", "az"), ("ru", "en"), ("ru", "az"), ("az", "ru"), ("az", "en"))
"""From which layout to which, the likeliest first."""

_CHANGES = tuple(str.maketrans(_KEYS[one], _KEYS[other]) for one, other in _ORDER)


def retyped(text: str) -> tuple[str, ...]:
    """Return a text as the same keys would type it on other layouts, the likeliest first."""
    found = dict.fromkeys(text.translate(change) for change in _CHANGES)
    found.pop(text, None)
    return tuple(found)
