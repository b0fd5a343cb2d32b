"""Writes citations as a DOCX document (ECMA-376, transitional): Word, LibreOffice, Google Docs.

Nothing forces a font or a colour: pasted into a paper, the list takes that paper's look. What a
reference needs comes along: a hanging indent as the style "Bibliography", italics, links, and for
every entry its language, so that spelling and hyphenation are right.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from html import unescape
from io import BytesIO
from typing import TYPE_CHECKING
from urllib.parse import quote

from docx import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Twips
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from viewer.cite.flavours import isolated
from viewer.cite.languages import list_language
from viewer.cite.payload import Printed

if TYPE_CHECKING:
    from docx.document import Document as DocumentObject

BIBLIOGRAPHY = "Bibliography"
"""Word's own name for the style of a reference list."""

LANGUAGES = {"az": "az-Latn-AZ", "ru": "ru-RU", "en": "en-GB"}
"""Word knows Azerbaijani by script and country only; LibreOffice takes az-AZ for the same."""

_HANGING = Twips(480)
_A4 = (Cm(21), Cm(29.7))
_MARGIN = Cm(2.5)
_TAG = re.compile("(<[^>]+>)")
_ADDRESS = re.compile(r"(https?://[^\s<>]*[^\s<>.,;:)\]])")
_ADDRESS_SIGNS = "%/:=&?~#+!$,;'@()*[]"
_KEPT = ("officeDocument", "core-properties", "styles", "settings")
"""Parts of the library's template; the others bring fonts, colours, and another program's name."""


@dataclass(frozen=True, slots=True)
class _Look:
    """How a stretch of text is set."""

    italic: bool = False
    bold: bool = False
    small_caps: bool = False
    underline: bool = False
    superscript: bool = False
    subscript: bool = False
    rtl: bool = False


_LOOKS: dict[str, dict[str, bool]] = {
    "<i>": {"italic": True},
    "<b>": {"bold": True},
    "<sup>": {"superscript": True},
    "<sub>": {"subscript": True},
    '<bdi dir="rtl">': {"rtl": True},
    '<span style="font-variant:small-caps">': {"small_caps": True},
    '<span style="font-variant:normal">': {"small_caps": False},
    '<span style="font-style:normal">': {"italic": False},
    '<span style="font-weight:normal">': {"bold": False},
    '<span style="text-decoration:underline">': {"underline": True},
}


def written(entries: Sequence[Printed]) -> bytes:
    """Return a document with a paragraph for each entry."""
    document = Document()
    _prepare(document, LANGUAGES[list_language(entry.lang for entry in entries)])
    for entry in entries:
        style = BIBLIOGRAPHY if entry.hangs else "Normal"
        _fill(document.add_paragraph(style=style), entry)
    made = BytesIO()
    document.save(made)
    return made.getvalue()


def _prepare(document: DocumentObject, lang: str) -> None:
    """Take the look of the library's template away; add the style of a reference list."""
    for relations in (document.part.package.rels, document.part.rels):
        for id_ in [id_ for id_, one in relations.items() if not one.reltype.endswith(_KEPT)]:
            del relations[id_]
    kept = {"Normal", "Default Paragraph Font", "Normal Table", "No List"}
    for style in [style for style in document.styles if style.name not in kept]:
        style.delete()
    for element in document.styles.element.xpath("//w:rFonts | //w:docDefaults//w:pPr/*"):
        element.getparent().remove(element)
    for element in document.styles.element.xpath("//w:docDefaults//w:lang"):
        element.set(qn("w:val"), lang)
    listed = document.styles.add_style(BIBLIOGRAPHY, WD_STYLE_TYPE.PARAGRAPH, builtin=True)
    listed.base_style = document.styles["Normal"]
    listed.paragraph_format.left_indent = _HANGING
    listed.paragraph_format.first_line_indent = -_HANGING
    section = document.sections[0]
    section.page_width, section.page_height = _A4
    section.left_margin = section.right_margin = _MARGIN
    section.top_margin = section.bottom_margin = _MARGIN
    about = document.core_properties
    about.author = about.last_modified_by = about.comments = about.title = ""
    about.created = about.modified = datetime.now(UTC).replace(tzinfo=None, microsecond=0)
    about.language = lang


def _fill(paragraph: Paragraph, entry: Printed) -> None:
    for text, look in _stretches(isolated(entry.html)):
        for place, part in enumerate(_ADDRESS.split(text)):
            if part:
                run = _linked(paragraph, part) if place % 2 else paragraph.add_run(part)
                _set(run, look, LANGUAGES[entry.lang])


def _stretches(html: str) -> Iterator[tuple[str, _Look]]:
    """Give the texts between the tags, each with how it is set."""
    looks = [_Look()]
    for place, part in enumerate(_TAG.split(html)):
        if place % 2 == 0:
            if part:
                yield unescape(part), looks[-1]
        elif part.startswith("</"):
            looks.pop()
        else:
            looks.append(replace(looks[-1], **_LOOKS.get(part, {})))


def _linked(paragraph: Paragraph, address: str) -> Run:
    """Add a run that is a link to the address it shows."""
    target = quote(address, safe=_ADDRESS_SIGNS)
    id_ = paragraph.part.relate_to(target, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    link, element = OxmlElement("w:hyperlink"), OxmlElement("w:r")
    link.set(qn("r:id"), id_)
    link.append(element)
    paragraph._p.append(link)  # noqa: SLF001 - the library only reads links
    run = Run(element, paragraph)
    run.text = address
    return run


def _set(run: Run, look: _Look, lang: str) -> None:
    font = run.font
    for name in ("italic", "bold", "small_caps", "underline", "superscript", "subscript", "rtl"):
        if getattr(look, name):
            setattr(font, name, True)
    if look.rtl and look.italic:
        font.cs_italic = True
    spoken = OxmlElement("w:lang")  # the last of what a run may say here, so it is added last
    spoken.set(qn("w:val"), lang)
    run._r.get_or_add_rPr().append(spoken)  # noqa: SLF001 - the library knows no languages
