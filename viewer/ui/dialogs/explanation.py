"""The window that says how a search was read, and why a statement is among the hits."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QTextBrowser, QVBoxLayout, QWidget

from viewer.search.engine import Engine
from viewer.search.explain import explain
from viewer.search.explained import Line, Wording
from viewer.store.library import Library
from viewer.text.markup import escape
from viewer.text.messages import say
from viewer.ui import theme

_SIZE = (620, 520)
_SHEET = """
h3 {{ margin-top: 14px; margin-bottom: 4px; }}
p {{ margin-top: 6px; margin-bottom: 1px; }}
.detail {{ color: {muted}; margin-top: 0px; margin-left: 18px; }}
"""


class ExplanationDialog(QDialog):
    """Shows an explanation to read, select and copy."""

    def __init__(self, parent: QWidget, library: Library, lang: str) -> None:
        """Explain searches of a library in an interface language."""
        super().__init__(parent)
        self._library, self._lang = library, lang
        self.setWindowTitle(self.tr("How the search was read"))
        self.resize(*_SIZE)
        self._page = QTextBrowser(self)
        self._page.setFrameShape(QFrame.Shape.NoFrame)
        self._page.setOpenLinks(False)
        self._page.setAccessibleName(self.tr("How the search was read"))
        muted = theme.colour(theme.Role.MUTED, self.palette()).name()
        self._page.document().setDefaultStyleSheet(_SHEET.format(muted=muted))
        self._page.document().setDocumentMargin(14)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 9)
        column.addWidget(self._page, 1)
        row = QVBoxLayout()
        row.setContentsMargins(9, 0, 9, 0)
        row.addWidget(buttons)
        column.addLayout(row)

    def explain(
        self, engine: Engine, text: str, number: int | None, *, is_literal: bool = False
    ) -> None:
        """Explain what was typed and, with the number of a statement, why that was found."""
        explanation = explain(engine, text, number, is_typing=True, is_literal=is_literal)
        wording = Wording(engine.vocabulary, self._library.collection.languages, self._lang)
        html = [_section(say(self._lang, "explain.head-query"), wording.query(explanation))]
        rows = self._library.rows([number]) if number is not None else []
        for row in rows:
            head = say(self._lang, "explain.head-hit", title=row.title.best(self._lang))
            html.append(_section(head, wording.hit(explanation)))
        self._page.setHtml("".join(html))

    def text(self) -> str:
        """Return what is said, without its looks."""
        return self._page.toPlainText()


def _section(head: str, lines: Iterable[Line]) -> str:
    html = [f"<h3>{escape(head)}</h3>"]
    for line in lines:
        html.append(f"<p>{escape(line.text)}</p>")
        html += [f'<p class="detail">{escape(detail)}</p>' for detail in line.details]
    return "".join(html)
