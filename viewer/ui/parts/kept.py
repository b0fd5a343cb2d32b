"""Things that cost time to make, kept while they are used."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

Thing = TypeVar("Thing")


class Kept(Generic[Thing]):
    """At most `most` things by key; what was used longest ago goes first."""

    def __init__(self, most: int) -> None:
        """Start with nothing."""
        self._most = most
        self._things: OrderedDict[Hashable, Thing] = OrderedDict()

    def __len__(self) -> int:
        return len(self._things)

    def get(self, key: Hashable, make: Callable[[], Thing]) -> Thing:
        """Return the thing of a key, made now if it is not there."""
        thing = self._things.pop(key, None)
        if thing is None:
            thing = make()
        self._things[key] = thing
        if len(self._things) > self._most:
            self._things.popitem(last=False)
        return thing

    def clear(self) -> None:
        """Keep nothing."""
        self._things.clear()
