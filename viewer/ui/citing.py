"""Between the reader's choice of citation and the worker that makes it: preview and copies."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import CancelledError
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from viewer.cite.formats import ExportFormat
from viewer.cite.payload import (
    CitationRequest,
    CollectionRequest,
    Form,
    PassageRequest,
    Payload,
    SaveRequest,
    Titles,
)
from viewer.cite.shelf import Shelf
from viewer.cite.styles import Style, default_style
from viewer.errors import SalnameError
from viewer.store.library import Library
from viewer.ui import clipboard
from viewer.ui.citation_worker import CitationWorker, Cited
from viewer.ui.settings import Settings
from viewer.ui.state import CitationChoice, ViewState

_LONGEST = 30.0
"""Seconds that a program on which a citation is dropped may wait for it."""

LARGEST_PREVIEW = 50
"""With more statements selected the preview shows these only; copying takes them all."""


def first_choice(settings: Settings, lang: str) -> CitationChoice:
    """Return the citation choice of the last time, else the usual one of a language."""
    known = {style.id for style in Shelf().offered()}
    style = settings.style if settings.style in known else default_style(lang)
    return CitationChoice(style, settings.citation_lang, settings.form, settings.titles)


class Citing(QObject):
    """Knows what would be cited now; asks for its preview and copies it."""

    previewed = Signal(object)
    """`Payload`, `SalnameError`, or None when there is nothing to cite."""
    is_preparing = Signal()
    copied = Signal(object)
    """`Cited`: what now is on the clipboard."""
    failed = Signal(object)
    """`SalnameError` that prevented a copy."""
    saved = Signal(object)
    """Path of the file that now holds the citations."""
    save_failed = Signal(object)
    """`SalnameError` that prevented a file."""
    stopped = Signal()
    """The reader gave up what took long."""
    progressed = Signal(float)
    """How much of a long list is done, 0 to 1."""
    sampled = Signal(object)
    """`Payload` or `SalnameError`, for the sample asked for last; None without a statement."""
    styles_changed = Signal()
    """Other styles are on offer, or others are favourites."""

    def __init__(self, library: Library, state: ViewState, parent: QObject) -> None:
        """Cite from a library as the state says."""
        super().__init__(parent)
        self._state = state
        self.shelf = Shelf()
        self.favourites: tuple[str, ...] = ()
        self._offered = self.shelf.offered()
        self._ids: tuple[str, ...] = ()
        self._segment: int | None = None
        self._is_direct = False
        self._worker = CitationWorker(library.path, parent=self)
        self._worker.previewed.connect(self._on_previewed)
        self._worker.sampled.connect(self._on_sampled)
        self._worker.cited.connect(self._on_cited)
        self._worker.progressed.connect(self.progressed)
        state.citation_changed.connect(self.preview)
        state.shown_changed.connect(self.preview)

    def styles(self) -> tuple[Style, ...]:
        """Return the styles on offer, favourites first."""
        by_id = {style.id: style for style in self._offered}
        favourites = [by_id.pop(id_) for id_ in self.favourites if id_ in by_id]
        return (*favourites, *by_id.values())

    def set_favourites(self, ids: tuple[str, ...]) -> None:
        """Put these styles first, and let `step_style` go through them; unknown ones are none."""
        known = {style.id for style in self._offered}
        self.favourites = tuple(id_ for id_ in dict.fromkeys(ids) if id_ in known)
        self.styles_changed.emit()

    def look_for_styles(self) -> None:
        """Offer what was added or removed elsewhere, such as on the command line."""
        if self.shelf.offered() != self._offered:
            self.reload_styles()

    def reload_styles(self) -> None:
        """Offer what is on the shelf now; where the style chosen is gone, take the usual one."""
        self._offered = self.shelf.offered()
        if self._state.citation.style not in {style.id for style in self._offered}:
            self.set_style(default_style(self._state.shown.lang))
        self.set_favourites(self.favourites)
        self.preview()

    def sample(self, style: str) -> None:
        """Ask how what is cited now would look in another style; `sampled` follows."""
        request = self._asked(self._state.citation.form)
        if request is None:
            self.sampled.emit(None)
        else:
            self._worker.sample(request._replace(ids=request.ids[:1], style=style))

    @property
    def ids(self) -> tuple[str, ...]:
        """The statements that would be cited now."""
        return self._ids

    @property
    def targets(self) -> tuple[tuple[str, int | None], ...]:
        """The statements cited now, the only one perhaps by a segment."""
        segment = self._segment if len(self._ids) == 1 else None
        return tuple((id_, segment) for id_ in self._ids)

    def set_targets(self, ids: tuple[str, ...]) -> None:
        """Cite these statements from now on; a direct citation must be chosen anew."""
        if ids != self._ids:
            self._ids, self._segment, self._is_direct = ids, None, False
            self.preview()

    def set_segment(self, segment: int | None) -> None:
        """Take the locator of a segment of the one statement cited."""
        if segment != self._segment:
            self._segment = segment
            self.preview()

    @property
    def is_direct(self) -> bool:
        """Whether the reader chose, for now, to cite the document itself."""
        return self._is_direct

    def set_direct(self, is_direct: bool) -> None:
        """Cite the document itself though it was not seen."""
        self._is_direct = is_direct
        self.preview()

    def set_style(self, style: str) -> None:
        """Choose a style."""
        self._state.set_citation(self._state.citation._replace(style=style))

    def set_lang(self, lang: str) -> None:
        """Choose the language of citation terms."""
        self._state.set_citation(self._state.citation._replace(lang=lang))

    def set_form(self, form: str) -> None:
        """Choose a form by its value."""
        self._state.set_citation(self._state.citation._replace(form=Form(form)))

    def set_titles(self, titles: Titles) -> None:
        """Choose how titles in other languages are given."""
        self._state.set_citation(self._state.citation._replace(titles=titles))

    def step_style(self, step: int) -> str:
        """Choose the next (1) or previous (-1) favourite, of all styles without favourites.

        Return its name.
        """
        self.look_for_styles()
        offered = self.styles()[: len(self.favourites) or None]
        ids = [style.id for style in offered]
        here = self._state.citation.style
        before_first = -1 if step > 0 else 0
        place = ids.index(here) if here in ids else before_first
        chosen = offered[(place + step) % len(offered)]
        self.set_style(chosen.id)
        return chosen.name(self._state.shown.lang)

    def style_title(self, id_: str) -> str:
        """Return the name a style is offered under."""
        lang = self._state.shown.lang
        return next((style.name(lang) for style in self.styles() if style.id == id_), id_)

    def direct_choice(self, result: Payload | SalnameError | None) -> bool | None:
        """Say whether citing directly is chosen; None where there is nothing to choose."""
        if self._is_direct:
            return True
        is_offered = isinstance(result, Payload) and result.is_indirect and len(self._ids) == 1
        return False if is_offered else None

    def preview(self) -> None:
        """Ask for the citation bar's preview."""
        request = self._asked(self._state.citation.form)
        if request is None:
            self._worker.forget_preview()
            self.previewed.emit(None)
            return
        self.is_preparing.emit()
        self._worker.preview(request._replace(ids=request.ids[:LARGEST_PREVIEW]))

    def copy(self, form: Form | None = None) -> None:
        """Copy the citation in a form, by default the one previewed."""
        request = self._asked(form or self._state.citation.form)
        if request is not None:
            self._worker.cite(request)

    def promise(self, ids: tuple[str, ...], form: Form) -> Callable[[], Payload | None]:
        """Begin a citation of statements; return what waits for it, None where none can be made."""
        future = self._worker.promise(self._request(form, ids))

        def kept() -> Payload | None:
            try:
                return future.result(_LONGEST)
            except SalnameError as error:
                self.failed.emit(error)
            except (CancelledError, TimeoutError):
                pass
            return None

        return kept

    def save(self, path: Path, format_: ExportFormat, form: Form = Form.REFERENCE) -> None:
        """Write the citations to a file."""
        request = self._asked(form)
        if request is not None:
            self._worker.cite(SaveRequest(request, format_, path))

    def stop(self) -> None:
        """Give up the list that is being made."""
        self._worker.stop()

    def copy_passage(
        self,
        tags: tuple[str, ...],
        segments: tuple[int, ...],
        selected: tuple[tuple[str, str], ...] = (),
    ) -> None:
        """Copy segments in languages, or what is selected of them, with their citation."""
        request = self._asked(Form.IN_TEXT)
        if request is not None:
            ids = request.ids[:1] * max(1, len(segments))
            request = request._replace(ids=ids, segment=None, segments=segments or (None,))
            self._worker.cite(PassageRequest(request, tags, selected))

    def copy_collection(self) -> None:
        """Copy a citation of the collection itself."""
        choice = self._state.citation
        self._worker.cite(CollectionRequest(self._state.shown.lang, choice.style))

    def close(self) -> None:
        """End the worker."""
        self._worker.close()

    def _asked(self, form: Form) -> CitationRequest | None:
        return self._request(form, self._ids) if self._ids else None

    def _request(self, form: Form, ids: tuple[str, ...]) -> CitationRequest:
        choice = self._state.citation
        is_read = ids == self._ids
        segment = self._segment if is_read and len(ids) == 1 else None
        return CitationRequest(
            ids=ids,
            style=choice.style,
            lang=choice.lang,
            form=form,
            segment=segment,
            direct=self._is_direct and is_read,
            home=self._state.shown.lang,
            titles=choice.titles,
        )

    def _on_previewed(self, cited: Cited) -> None:
        self.previewed.emit(cited.result)

    def _on_sampled(self, cited: Cited) -> None:
        self.sampled.emit(cited.result)

    def _on_cited(self, cited: Cited) -> None:
        match cited.request, cited.result:
            case _, Payload() as payload:
                clipboard.put(payload)
                self.copied.emit(cited)
            case SaveRequest(), SalnameError() as error:
                self.save_failed.emit(error)
            case _, SalnameError() as error:
                self.failed.emit(error)
            case _ if cited.is_stopped:
                self.stopped.emit()
            case SaveRequest() as request, None:
                self.saved.emit(request.path)
