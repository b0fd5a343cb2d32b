"""Where the reader has been: back and forward, as in a browser."""

from __future__ import annotations

LIMIT = 200


class History:
    """Ids of statements in the order they were read."""

    def __init__(self) -> None:
        """Start nowhere."""
        self._visited: list[str] = []
        self._place = -1

    @property
    def can_go_back(self) -> bool:
        """Whether something was read before."""
        return self._place > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether the reader went back before."""
        return self._place < len(self._visited) - 1

    def visit(self, id_: str) -> None:
        """Note a statement; what lay ahead is forgotten, the oldest beyond `LIMIT` too."""
        if self._visited and self._visited[self._place] == id_:
            return
        del self._visited[self._place + 1 :]
        self._visited.append(id_)
        del self._visited[:-LIMIT]
        self._place = len(self._visited) - 1

    def back(self) -> str | None:
        """Go back; None at the beginning."""
        return self._go(-1) if self.can_go_back else None

    def forward(self) -> str | None:
        """Go forward; None at the end."""
        return self._go(1) if self.can_go_forward else None

    def _go(self, step: int) -> str:
        self._place += step
        return self._visited[self._place]
