"""The texts of a statement as HTML paragraphs: strings in, strings out, everything escaped.

A column is a list of blocks, one paragraph each; the columns of a statement have the same
number of blocks, so that block by block they can be aligned.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from urllib.parse import quote

from viewer.store.whole import Remark, Segment, Statement
from viewer.text import markup
from viewer.text.languages import is_right_to_left, primary
from viewer.ui.detail.offsets import shown
from viewer.ui.detail.vocabulary import Vocabulary
from viewer.ui.detail.words import Words

EMPTY = "\u200b"
"""Fills a paragraph that stands only to keep the columns in step."""


@dataclass(frozen=True, slots=True)
class SourceMark:
    """What stands behind a text taken from a source: its number; `about` is the tooltip."""

    number: int
    about: str


Marks = Mapping[str, SourceMark]
"""Marks by the id of the source."""

_UNBROKEN = 48
"""Letters up to which a tag stays on one line."""


class Part(Enum):
    """What a paragraph is; the value is its class in the style sheet."""

    LANGUAGE = "language"
    TITLE = "title"
    SEGMENT = "segment"
    TAGS = "tags"
    REMARK_HEAD = "remark-head"
    REMARK = "remark"


_PLAIN = {Part.SEGMENT, Part.REMARK}
"""Parts that look like the text they are: a class less makes long statements open sooner."""


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph: `text` is what the collection says in it, `lead` what stands before that.

    `number` is the position of a segment or counts remarks from 1; `lead` is in UTF-16 units.
    """

    part: Part
    lang: str
    number: int | None
    html: str
    text: str = ""
    lead: int = 0

    @property
    def segment(self) -> int | None:
        """The segment it belongs to, if any."""
        return self.number if self.part in (Part.SEGMENT, Part.TAGS) else None

    @property
    def is_remark(self) -> bool:
        """Whether it belongs to a remark."""
        return self.part in (Part.REMARK_HEAD, Part.REMARK)

    def goes_with(self, other: Block) -> bool:
        """Tell whether both belong to the same segment or to the same remark."""
        both = (self.segment, self.is_remark) == (other.segment, other.is_remark)
        return both and self.number is not None and self.number == other.number


def escape(text: str) -> str:
    """Return a text for HTML that a document will hold code point for code point."""
    return markup.escape(shown(text)).replace("\u2028", "<br>")


def attribute(text: str) -> str:
    """Return a text for an attribute's value."""
    return escape(shown(text).replace("\u2028", " "))


def isolate(text: str, lang: str) -> str:
    """Return a right-to-left text in isolates, so that it leaves its surroundings in order."""
    return f"\u2067{text}\u2069" if is_right_to_left(lang) else text


def link(scheme: str, target: str | int, label: str, about: str = "", css: str = "") -> str:
    """Return a link of ours; `label` is HTML, `about` the plain text of its tooltip."""
    title = f' title="{attribute(about)}"' if about else ""
    kind = f' class="{css}"' if css else ""
    return f'<a{kind} href="{scheme}:{quote(str(target), safe="")}"{title}>{label}</a>'


def title_blocks(statement: Statement, tag: str, vocabulary: Vocabulary) -> list[Block]:
    """Return the head of a column: its language and the title."""
    text = statement.title.get(tag, "")
    return [
        _block(Part.LANGUAGE, tag, None, escape(vocabulary.language(tag))),
        _block(Part.TITLE, tag, None, escape(text) or EMPTY, text),
    ]


def text_blocks(
    statement: Statement,
    tags: Sequence[str],
    index: int,
    words: Words,
    vocabulary: Vocabulary,
    marks: Marks,
) -> list[Block]:
    """Return the column `index` of `tags`: segments with stance tags, then remarks."""
    tag = tags[index]
    blocks = []
    for segment in statement.segments:
        blocks.append(_segment(segment, tag, words, marks))
        if segment.stances:
            blocks.append(_tags(segment, tag, vocabulary))
    for count, remark in enumerate(statement.remarks, 1):
        head = escape(words.remark) if index == 0 else EMPTY
        lang = words.lang if index == 0 else tag
        blocks.append(_block(Part.REMARK_HEAD, lang, count, head))
        blocks.append(_remark(remark, count, tag, marks))
    return blocks


def stacked_titles(statement: Statement, tags: Sequence[str]) -> list[Block]:
    """Return the titles of several languages under each other."""
    return [
        _labelled(Part.TITLE, tag, None, tags, statement.title.get(tag, ""), "") for tag in tags
    ]


def stacked_blocks(
    statement: Statement,
    tags: Sequence[str],
    words: Words,
    vocabulary: Vocabulary,
    marks: Marks,
) -> list[Block]:
    """Return the texts of several languages under each other, segment by segment."""
    blocks = []
    for segment in statement.segments:
        for tag in tags:
            text = segment.text.get(tag, "")
            mark = _segment_mark(segment, tag, words, marks)
            blocks.append(_labelled(Part.SEGMENT, tag, segment.position, tags, text, mark))
        if segment.stances:
            lang = words.lang if words.lang in tags else tags[0]
            blocks.append(_tags(segment, lang, vocabulary))
    for count, remark in enumerate(statement.remarks, 1):
        blocks.append(_block(Part.REMARK_HEAD, words.lang, count, escape(words.remark)))
        mark = _mark(remark.source, marks)
        blocks += [
            _labelled(Part.REMARK, tag, count, tags, remark.text.get(tag, ""), mark) for tag in tags
        ]
    return blocks


def document(blocks: Iterable[Block]) -> str:
    """Return the HTML of a column."""
    return "".join(block.html for block in blocks)


def _segment(segment: Segment, tag: str, words: Words, marks: Marks) -> Block:
    text = segment.text.get(tag, "")
    inner = (escape(text) or EMPTY) + _segment_mark(segment, tag, words, marks)
    return _block(Part.SEGMENT, tag, segment.position, inner, text)


def _remark(remark: Remark, count: int, tag: str, marks: Marks) -> Block:
    text = remark.text.get(tag, "")
    inner = (escape(text) or EMPTY) + _mark(remark.source, marks)
    return _block(Part.REMARK, tag, count, inner, text)


def _tags(segment: Segment, tag: str, vocabulary: Vocabulary) -> Block:
    """Return the paragraph of stance tags; the spaces round a label are the pill's padding."""
    labels = []
    for id_ in segment.stances:
        stance = vocabulary.stance(id_)
        label = stance.label.best(tag)
        if len(label) <= _UNBROKEN:
            label = label.replace(" ", "\u00a0")
        if is_right_to_left(tag):
            label = f"\u2068{label}\u2069"  # it may be in another language
        text = f"\u00a0{escape(label)}\u00a0"
        labels.append(link("stance", id_, text, stance.definition.best(tag), "tag"))
    return _block(Part.TAGS, tag, segment.position, "\u2002".join(labels))


def _segment_mark(segment: Segment, tag: str, words: Words, marks: Marks) -> str:
    where = words.locator(segment.locator) if segment.locator else ""
    mark = _mark(segment.source, marks, where)
    if segment.document_locator is None:
        return mark
    return f"\u00a0({escape(_glued(words.locator(segment.document_locator, primary(tag))))}){mark}"


def _glued(text: str) -> str:
    """Keep a short text in one line."""
    return text.replace(" ", "\u00a0")


def _mark(source: str | None, marks: Marks, where: str = "") -> str:
    if source is None or source not in marks:
        return ""
    mark = marks[source]
    about = f"{mark.about}, {where}" if where else mark.about
    return "\u00a0" + link("source", mark.number, f"[{mark.number}]", about, "mark")


def _labelled(
    part: Part, tag: str, number: int | None, tags: Sequence[str], text: str, mark: str
) -> Block:
    """Return a stacked paragraph, led by its language where there are several."""
    label = f"{tag.upper()}\u2002" if len(tags) > 1 else ""
    inner = f'<span class="lead">{escape(label)}</span>' if label else ""
    return _block(part, tag, number, inner + (escape(text) or EMPTY) + mark, text, len(label))


def _block(
    part: Part, lang: str, number: int | None, inner: str, text: str = "", lead: int = 0
) -> Block:
    direction = ' dir="rtl"' if is_right_to_left(lang) else ""
    kind = f' class="{part.value}"' if part not in _PLAIN else ""
    code = f"<p{kind}{direction}>{inner}</p>"
    return Block(part, lang, number, code, text, lead)
